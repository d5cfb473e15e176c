"""The rules, as their METADATA describes them: `pyplugin/pvcguard/policy/registry.json`."""

from __future__ import annotations

import itertools
import json
from collections.abc import Mapping
from typing import Any

from tools.errors import ToolError
from tools.gen import opa
from tools.gen.stage import MARK, Files, Stage

PATH = "pyplugin/pvcguard/policy/registry.json"
RULES = ("data", "lib", "pvcguard", "rules")
REQUIRED = {
    "id": str,
    "aliases": list,
    "severity": str,
    "category": str,
    "solution": str,
    "kinds": list,
    "needs": list,
    "params": list,
    "race": bool,
    "proof": str,
    "since": str,
}

Rule = dict[str, Any]


def read_rules(stage: Stage) -> list[Rule]:
    """All rules, sorted by id. Raises ToolError for METADATA that is not whole, and for an id given twice."""
    rules = []
    for entry in opa.inspect(stage.folder):
        annotations = entry["annotations"]
        path = tuple(str(step["value"]) for step in entry["path"])
        if annotations.get("scope") == "package" and path[: len(RULES)] == RULES and not path[-1].endswith("_test"):
            rules.append(_rule(path, annotations))
    rules.sort(key=lambda rule: str(rule["id"]))
    for first, second in itertools.pairwise(rules):
        if first["id"] == second["id"]:
            raise ToolError(f"{first['id']} is the id of both {first['package']} and {second['package']}")
    return rules


def read_entries(stage: Stage) -> dict[str, list[str]]:
    """The kinds that an entry answers for, by its name, where its METADATA tells (`custom.kinds`)."""
    entries = {}
    for entry in opa.inspect(stage.folder):
        annotations = entry["annotations"]
        kinds = annotations.get("custom", {}).get("kinds")
        if annotations.get("entrypoint") and kinds:
            entries["/".join(str(step["value"]) for step in entry["path"][1:])] = kinds
    return entries


def registry(rules: list[Rule], entries: Mapping[str, list[str]]) -> Files:
    """The registry that the Python package ships."""
    mark = MARK.format(source="the METADATA of the rules")
    document = {"generated": mark, "entries": entries, "rules": rules}
    return {PATH: json.dumps(document, indent=1, ensure_ascii=False) + "\n"}


def _rule(path: tuple[str, ...], annotations: Mapping[str, Any]) -> Rule:
    package = ".".join(path[1:])
    custom = annotations.get("custom", {})
    wrong = [key for key, kind in REQUIRED.items() if not isinstance(custom.get(key), kind)]
    wrong += [key for key in ("title", "description") if not annotations.get(key)]
    if wrong or len(path) != len(RULES) + 2:
        raise ToolError(f"{package}: METADATA lacks {', '.join(wrong) or 'a category'}, or it is of another type")
    category, slug = path[-2:]
    if custom["category"] != category:
        raise ToolError(f"{package}: category {custom['category']!r} is not the folder's")
    return {
        "id": custom["id"],
        "slug": slug.replace("_", "-"),
        "category": category,
        "title": annotations["title"],
        "description": annotations["description"].strip(),
        "severity": custom["severity"],
        "solution": custom["solution"].strip(),
        **{key: custom[key] for key in ("kinds", "needs", "params", "race", "proof", "since", "aliases")},
        "names": custom.get("names", {}),
        "related_resources": annotations.get("related_resources", []),
        "package": package,
    }
