"""gator, with the ConstraintTemplates that we ship for Gatekeeper."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from binaries import ROOT, ToolError, tool
from cases_loader import Json
from hosts.questions import Question, ordered, without_operation

TEMPLATES = ROOT / "bundles" / "gatekeeper" / "templates"


def ask(question: Question) -> list[Json]:
    """What `gator test` shows for the reviewed object, with every template; whole findings, from the details."""
    question = without_operation(question)
    reviewed = question.review["object"]
    objects = [reviewed, *(item for item in question.inventory if item is not reviewed)]
    constraints = [constraint(kind, question.parameters) for kind in sorted(kinds().values())]
    results = run([*templates(), *constraints, *objects])
    return ordered(finding(result) for result in results if result["violatingObject"] == reviewed)


def run(objects: Sequence[Any]) -> list[Json]:
    """The results of `gator test` over these objects."""
    with tempfile.TemporaryDirectory(prefix="pvcguard-gator-") as folder:
        manifests = Path(folder, "manifests.yaml")
        manifests.write_text("\n---\n".join(json.dumps(item) for item in objects), encoding="utf-8")
        # Exit code 1 is a violation as well as an error; only the output tells which.
        output = tool("gator").run("test", "-f", manifests, "-o", "json", expect=(0, 1))
    try:
        results = json.loads(output or "null")
    except ValueError:
        raise ToolError(f"gator failed: {output[:4000]}") from None
    return results or []


def finding(result: Json) -> Json:
    """The finding that a result carries.

    What a policy could not evaluate is a result too, with the error's text as its message; but only a finding
    carries an id.
    """
    details = result.get("metadata", {}).get("details", {})
    if not isinstance(details, dict) or "id" not in details:
        raise ToolError(f"gator could not evaluate a policy: {result['msg']}")
    assert details["msg"] == result["msg"]
    return dict(details)


def constraint(kind: str, parameters: Any) -> Json:
    """A constraint that reviews every object."""
    return {
        "apiVersion": "constraints.gatekeeper.sh/v1beta1",
        "kind": kind,
        "metadata": {"name": kind.lower()},
        "spec": {"parameters": parameters},
    }


@cache
def templates() -> list[Json]:
    """The ConstraintTemplates of the bundle."""
    documents = [
        document
        for path in sorted(TEMPLATES.rglob("*.yaml"))
        for document in yaml.safe_load_all(path.read_text(encoding="utf-8"))
    ]
    return [document for document in documents if document and document["kind"] == "ConstraintTemplate"]


@cache
def kinds() -> dict[str, str]:
    """The kinds of constraints, by the name of their template."""
    return {t["metadata"]["name"]: t["spec"]["crd"]["spec"]["names"]["kind"] for t in templates()}
