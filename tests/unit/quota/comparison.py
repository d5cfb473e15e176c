"""The findings of QT001 in random namespaces, by the embedded evaluator, against the second implementation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pvcguard.engines.embedded import EmbeddedEngine
from unit.quota.situations import PARAMETERS, Situation, expected

STORAGE_PATH = ["spec", "resources", "requests", "storage"]


@dataclass(frozen=True)
class Compared:
    """One situation: what QT001 found, and what it had to find."""

    index: int
    situation: Situation
    found: list[dict[str, Any]]
    expected: list[dict[str, Any]]


def compared(seed: int, cases: int) -> Iterator[Compared]:
    """So many situations of a seed, each on both sides."""
    engine = EmbeddedEngine()
    for index in range(cases):
        situation = Situation(f"{seed}/{index}")
        [findings] = engine.findings([situation.review], inventory=situation.inventory, parameters=PARAMETERS)
        found = [_told(finding) for finding in findings if finding["id"] == "QT001"]
        wanted = [_finding(one) for one in expected(situation)]
        yield Compared(index, situation, sorted(found, key=_order), sorted(wanted, key=_order))


def _told(finding: dict[str, Any]) -> dict[str, Any]:
    return {key: finding[key] for key in ("severity", "outcome", "path", "details", "related", "missing")}


def _finding(exceeded: dict[str, str]) -> dict[str, Any]:
    quota = {"apiVersion": "v1", "kind": "ResourceQuota", "namespace": "n", "name": exceeded["quota"]}
    return {
        "severity": "error",
        "outcome": "violation",
        "path": STORAGE_PATH if exceeded["key"].endswith("requests.storage") else ["spec"],
        "details": {key: value for key, value in exceeded.items() if key != "quota"},
        "related": [quota],
        "missing": [],
    }


def _order(finding: dict[str, Any]) -> tuple[str, str]:
    return finding["related"][0]["name"], finding["details"]["key"]
