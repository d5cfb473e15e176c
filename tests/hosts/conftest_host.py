"""conftest, with the folder of policies that we ship for it."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from binaries import ROOT, ToolError, tool
from cases_loader import Json
from hosts.questions import Question, ordered, without_operation

POLICY = ROOT / "bundles" / "conftest"


def ask(question: Question) -> dict[str, list[Json]]:
    """What conftest shows as failures and warnings for the reviewed object: {deny: findings, warn: findings}."""
    question = without_operation(question)
    return run([question.review["object"]], question.tree, question.parameters)


def run(documents: Sequence[Any], inventory: Json, parameters: Any, *options: str) -> dict[str, list[Json]]:
    """conftest over one file with these documents."""
    with tempfile.TemporaryDirectory(prefix="pvcguard-conftest-") as folder:
        manifests, data = Path(folder, "manifests.yaml"), Path(folder, "data.json")
        # JSON is YAML, and leaves no room for two readings of a scalar.
        manifests.write_text("\n---\n".join(json.dumps(document) for document in documents), encoding="utf-8")
        data.write_text(json.dumps({"inventory": inventory, "pvcguard": {"parameters": parameters}}), encoding="utf-8")
        return check(manifests, "--data", str(data), *options)


def check(*arguments: str | Path) -> dict[str, list[Json]]:
    """The findings of `conftest test` with our policies."""
    done = tool("conftest").process("test", "-p", POLICY, "-o", "json", "--no-color", *arguments, expect=(0, 1))
    try:
        results = json.loads(done.stdout)
    except ValueError:
        # Exit code 1 is a finding as well as an error; only the output tells which.
        raise ToolError(f"conftest failed: {done.stdout[:4000]}{done.stderr[:4000]}") from None
    return {
        "deny": ordered(_finding(entry) for result in results for entry in result.get("failures", ())),
        "warn": ordered(_finding(entry) for result in results for entry in result.get("warnings", ())),
    }


def shown(reported: Sequence[Json]) -> dict[str, list[Json]]:
    """How conftest shows findings that are acted on."""
    return {
        "deny": [finding for finding in reported if finding["severity"] == "error"],
        "warn": [finding for finding in reported if finding["severity"] != "error"],
    }


def _finding(entry: Json) -> Json:
    finding = dict(entry.get("metadata", {}), msg=entry["msg"])
    # conftest's own addition.
    finding.pop("query", None)
    if "id" not in finding:
        raise ToolError(f"conftest shows something that is no finding: {entry}")
    return finding
