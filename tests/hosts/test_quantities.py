"""Every quantity of `tests/data/quantities.json` on the hosts, through the rules that judge a claim's size.

The table says of each text (or number) its exact value and the bytes that a claim with this size is charged with, or
why it is refused: format, suffix, number (digits are lacking) or range (of the exponent). Its rows are those that
kubectl was asked about, and the borders of what the library computes with; from 10^30 on a value counts as just below.
"""

from __future__ import annotations

import json
from typing import Any

import pytest

from binaries import ROOT, tool
from cases_loader import tree
from hosts import conftest_host, gator_host
from pvcguard.engines.embedded import EmbeddedEngine
from pvcguard.engines.opa import OpaEngine
from unit.quantity import kubernetes_quantity as kubernetes

ROWS = json.loads((ROOT / "tests" / "data" / "quantities.json").read_text(encoding="utf-8"))
PARAMETERS = {"inventory": {"complete": ["*"]}}


def quota(namespace: str) -> dict[str, Any]:
    """Nothing is left, so that the claim is refused for all that it is charged with."""
    return {
        "apiVersion": "v1",
        "kind": "ResourceQuota",
        "metadata": {"name": "full", "namespace": namespace},
        "spec": {"hard": {"requests.storage": "0"}},
        "status": {"hard": {"requests.storage": "0"}, "used": {"requests.storage": "0"}},
    }


def claim_of(namespace: str, storage: Any) -> dict[str, Any]:
    return {
        "apiVersion": "v1",
        "kind": "PersistentVolumeClaim",
        "metadata": {"name": "models", "namespace": namespace},
        "spec": {
            "accessModes": ["ReadWriteOnce"],
            "storageClassName": "",
            "resources": {"requests": {"storage": storage}},
        },
    }


# A namespace for each, so that no claim is asked whether it comes before another.
CLAIMS = [claim_of(f"n{index:03}", row["text"]) for index, row in enumerate(ROWS)]
QUOTAS = [quota(claim["metadata"]["namespace"]) for claim in CLAIMS]
INVENTORY = tree([*QUOTAS, *CLAIMS])


def answers(host: str) -> list[dict[str, Any]]:
    """All findings of a host, on all claims."""
    reviews = [{"object": claim} for claim in CLAIMS]
    if host == "embedded":
        found = EmbeddedEngine().findings(reviews, inventory=INVENTORY, parameters=PARAMETERS)
    elif host == "opa":
        found = OpaEngine(tool("opa").path).findings(reviews, inventory=INVENTORY, parameters=PARAMETERS)
    elif host == "conftest":
        found = list(conftest_host.run(CLAIMS, INVENTORY, PARAMETERS).values())
    else:
        [template] = [one for one in gator_host.templates() if gator_host.category(one) == "quotas"]
        results = gator_host.run([template, gator_host.constraint(template, PARAMETERS), *QUOTAS, *CLAIMS])
        found = [[gator_host.finding(result) for result in results]]
    return [finding for one in found for finding in one]


def judged(findings: list[dict[str, Any]]) -> dict[str, list[list[str]]]:
    """By namespace, what is said of the size of its claim."""
    told: dict[str, list[list[str]]] = {claim["metadata"]["namespace"]: [] for claim in CLAIMS}
    for finding in findings:
        name, details = finding["resource"]["namespace"], finding["details"]
        if finding["id"] == "QT001":
            told[name].append(["QT001", details["requested"]])
        elif finding["id"] == "QT004":
            told[name].append(["QT004", finding["severity"], details["reason"]])
    return {name: sorted(each) for name, each in told.items()}


def expected(row: dict[str, Any]) -> list[list[str]]:
    if "refused" in row:
        return [["QT004", "error", row["refused"]]]
    if row["value"] == "0" or row["value"].startswith("-"):
        return [["QT004", "error", "not-positive"]]
    charged = [["QT001", row["bytes"]]]
    saturated = row["value"] == kubernetes.digits(kubernetes.SATURATED)
    fraction = "." in row["value"] and not saturated
    return charged + ([["QT004", "warning", "fraction"]] if fraction else [])


# The server runs the same program as opa, and takes a request for each claim.
@pytest.mark.parametrize("host", ["embedded", "opa", "conftest", "gator"])
def test_a_host_reads_every_quantity(host: str) -> None:
    told = judged(answers(host))
    wrong = {
        row["text"]: (told[claim["metadata"]["namespace"]], expected(row))
        for row, claim in zip(ROWS, CLAIMS, strict=True)
        if told[claim["metadata"]["namespace"]] != expected(row)
    }
    assert wrong == {}


def test_the_second_implementation_reads_every_quantity() -> None:
    wrong = []
    for row in ROWS:
        if not isinstance(row["text"], str):
            continue
        try:
            read = {
                "value": kubernetes.digits(kubernetes.value(row["text"])),
                "bytes": str(kubernetes.whole_bytes(row["text"])),
            }
        except kubernetes.NoQuantityError as error:
            read = {"refused": str(error)}
        if row != {"text": row["text"]} | read:
            wrong.append((row, read))
    assert wrong == []


def test_the_table_has_every_kind_of_row() -> None:
    assert len(ROWS) >= 150
    assert {row.get("refused", "") for row in ROWS} == {"", "format", "suffix", "number", "range"}
    texts = [json.dumps(row["text"]) for row in ROWS]
    assert len(texts) == len(set(texts))
