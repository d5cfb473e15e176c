"""Suites for `gator verify`, made from `tests/cases`: what the rules' examples say, said to Gatekeeper.

Of each rule they have the first case in which something is found and the first in which nothing is, and all with an
operation, which only a suite can give to gator. A test of a suite has one constraint, so there is one for each set of
parameters that the cases use.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import cases_loader
from cases_loader import Case
from tools.errors import ToolError
from tools.gen.categories import SHARED, Category
from tools.gen.constraints import constraint
from tools.gen.manifest import render
from tools.gen.registry import Rule
from tools.gen.samples import CASES, inventory_files, mark, object_file, samples
from tools.gen.stage import MARK, Files, Stage
from tools.gen.templates import template_file

FOLDER = "bundles/gatekeeper/suites"

# What means something to a regular expression of RE2, and so has to be escaped to mean itself.
_SPECIAL = str.maketrans({character: f"\\{character}" for character in "\\.+*?()|[]{}^$"})


def suites(stage: Stage, categories: Sequence[Category], rules: Sequence[Rule]) -> Files:
    """A folder for each category with `suite.yaml` and the constraints that it names, and one for all samples.

    Raises ToolError for cases that are not what they must be.
    """
    cases = read_cases(stage, rules)
    by_id = {rule["id"]: rule for rule in rules}
    files: dict[str, str] = {}
    for category in categories:
        # gator compiles the template anew for each case, so not all are worth it.
        tried = cases_loader.telling([case for case in cases if _belongs(case, by_id[case.id], category)])
        files |= {f"{category.label}/{name}": text for name, text in _suite(category, tried).items()}
        for case in tried:
            files |= samples(case)
    return {f"{FOLDER}/{name}": text for name, text in files.items()}


def read_cases(stage: Stage, rules: Sequence[Rule]) -> list[Case]:
    """The cases of the stage. Raises ToolError."""
    if not (stage.folder / CASES).exists():
        return []
    try:
        return cases_loader.load_cases(stage.folder / CASES, rules)
    except cases_loader.CaseError as error:
        raise ToolError(str(error).replace(f"{stage.folder}/", "")) from None


def assertions(id_: str, findings: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """How often each expected message appears, and that the rule says nothing else.

    Other rules may find something in the same object, so only messages of this rule are looked at.
    """
    acted_on = _acted_on(findings)
    counted = [
        {"violations": number, "message": f"^{message.translate(_SPECIAL)}$"}
        for message, number in sorted(Counter(acted_on).items())
    ]
    return [*counted, {"violations": len(acted_on), "message": f"^\\[{id_}\\] "}]


def _acted_on(findings: Iterable[Mapping[str, Any]]) -> list[str]:
    return [f["msg"] for f in findings if f["outcome"] == "violation" and f["waiver"] is None]


def _belongs(case: Case, rule: Rule, category: Category) -> bool:
    """A case of the shared rules goes where its object is reviewed, or, if about single kinds, is judged."""
    if case.category != SHARED:
        return case.category == category.name
    reviewed = case.review["object"]
    kinds = category.kinds if rule["kinds"] == ["*"] else category.shapes
    return isinstance(reviewed, dict) and reviewed.get("kind") in kinds


def _suite(category: Category, cases: Sequence[Case]) -> dict[str, str]:
    files: dict[str, str] = {}
    tests = []
    for name, group in _by_parameters(cases):
        path = f"constraints/{name}.yaml"
        manifest = constraint(category, f"pvcguard-{category.label}", "deny", group[0].parameters)
        files[path] = render([manifest], mark(group[0]))
        tests.append(
            {
                "name": name,
                "template": f"../../templates/{template_file(category)}",
                "constraint": path,
                "cases": [_case(case) for case in group],
            }
        )
    if not tests:
        return {}
    suite = {
        "apiVersion": "test.gatekeeper.sh/v1alpha1",
        "kind": "Suite",
        "metadata": {"name": f"pvcguard-{category.label}"},
        "tests": tests,
    }
    return {"suite.yaml": render([suite], MARK.format(source=f"{CASES}/{category.name}")), **files}


def _by_parameters(cases: Sequence[Case]) -> Iterator[tuple[str, list[Case]]]:
    """The cases with the same parameters together, under a name: `default`, or that of the first of them."""
    groups: dict[str, list[Case]] = {}
    for case in cases:
        groups.setdefault(json.dumps(case.parameters, sort_keys=True), []).append(case)
    for group in groups.values():
        yield (_name(group[0], "-") if group[0].parameters else "default"), group


def _case(case: Case) -> dict[str, Any]:
    found: dict[str, Any] = {"name": _name(case, "/"), "object": f"../{object_file(case)}"}
    if inventory := inventory_files(case):
        found["inventory"] = [f"../{name}" for name in inventory]
    return {**found, "assertions": assertions(case.id, case.findings)}


def _name(case: Case, separator: str) -> str:
    return f"{case.slug.replace('_', '-')}{separator}{case.name}"
