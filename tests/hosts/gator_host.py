"""gator, with the ConstraintTemplates that we ship for Gatekeeper."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from binaries import ROOT, ToolError, tool
from cases_loader import Json, identity, load_registry
from hosts.questions import Question, ordered, without_operation

TEMPLATES = ROOT / "bundles" / "gatekeeper" / "templates"


def ask(question: Question) -> list[Json]:
    """What `gator test` shows for the reviewed object; whole findings, from the details.

    With every template, or with the one of the question's category.
    """
    question = without_operation(question)
    reviewed = question.review["object"]
    objects = [reviewed, *(item for item in question.inventory if identity(item) != identity(reviewed))]
    used = [template for template in templates() if question.category in ("", category(template))]
    constraints = [constraint(template, question.parameters) for template in used]
    results = run([*used, *constraints, *objects])
    return shown(question, (finding(result) for result in results if result["violatingObject"] == reviewed))


def shown(question: Question, reported: Iterable[Json]) -> list[Json]:
    """How gator shows findings that are acted on, of which a question wants to know.

    Of a wrong type each category tells where it is a matter of its own kinds; so that is asked with all of them.
    """
    wanted = {question.category, "input"}
    return ordered(
        finding
        for finding in carried(reported)
        if not question.category or (finding["category"] in wanted and finding["id"] != "IN001")
    )


def carried(findings: Iterable[Json]) -> list[Json]:
    """The findings without those on what was read: no template has these rules, as nobody reads files in a cluster."""
    return [finding for finding in findings if finding["id"] not in _about_manifests()]


@cache
def _about_manifests() -> frozenset[str]:
    return frozenset(rule["id"] for rule in load_registry() if rule["kinds"] == ["Manifests"])


def run(objects: Sequence[Any]) -> list[Json]:
    """The results of `gator test` over these objects."""
    with tempfile.TemporaryDirectory(prefix="pvcguard-gator-") as folder:
        manifests = Path(folder, "manifests.yaml")
        manifests.write_text(stream(objects), encoding="utf-8")
        return check(manifests)


def stream(objects: Sequence[Any]) -> str:
    """The objects as one text for gator."""
    # JSON is YAML, and leaves no room for two readings of a scalar. But gator 3.19 takes a text that begins with a
    # brace for one JSON document.
    return "".join(f"---\n{json.dumps(item)}\n" for item in objects)


def check(manifests: Path) -> list[Json]:
    """The results of `gator test` over a file. Raises ToolError if it failed."""
    done = tool("gator").process("test", "-f", manifests, "-o", "json", expect=(0, 1))
    try:
        results = json.loads(done.stdout or "null") or []
    except ValueError:
        results = []
    # Exit code 1 is a violation as well as an error; only a result tells that it is the former.
    if done.returncode == 1 and not results:
        raise ToolError(f"gator failed: {done.stdout[:4000]}{done.stderr[:4000]}")
    assert isinstance(results, list)
    return results


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


def constraint(template: Json, parameters: Any) -> Json:
    """A constraint that reviews every object."""
    kind = template["spec"]["crd"]["spec"]["names"]["kind"]
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


def category(template: Json) -> str:
    """The category whose rules a template has: they are imported by its package, which is named so."""
    sources = [code["source"]["rego"] for code in template["spec"]["targets"][0]["code"]]
    return str(sources[0]).split("package pvcguard.", 1)[1].split()[0]
