"""Every field of `data/fields.yaml` with a value of another type: IN001 says so, and nothing else.

So a field that a rule reads cannot be damaged in silence, whatever the rule makes of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from pvcguard import Guard

FIELDS = Path(__file__).resolve().parents[2] / "data" / "fields.yaml"
KINDS: dict[str, Any] = yaml.safe_load(FIELDS.read_text(encoding="utf-8"))["kinds"]
NAMES = {"ConfigMap": "inferenceservice-config"}
# What an object is found by; and one that goes is judged by no rule.
IDENTITY = {
    ("apiVersion",), ("kind",), ("metadata",), ("metadata", "name"), ("metadata", "namespace"),
    ("metadata", "deletionTimestamp"),
}  # fmt: skip

# A value of another type, and what the finding calls it.
DAMAGED: dict[str, tuple[Any, str]] = {
    "string": (5, "number"),
    "string or object": (5, "number"),
    "boolean": ("true", "string"),
    "whole": ("1", "string"),
    "whole or string": (2.5, "number"),
    "quantity": (True, "boolean"),
    "number": ("1", "string"),
    "object": ("x", "string"),
    "array": ({"x": 1}, "object"),
}

Path_ = tuple[str | int, ...]


def leaves(node: Any, path: Path_ = ()) -> Iterator[tuple[Path_, str]]:
    """Each field's path, with 0 for an index and ``key`` for a free key, and its type."""
    yield path, node if isinstance(node, str) else "array" if isinstance(node, list) else "object"
    if isinstance(node, dict):
        for step, child in node.items():
            yield from leaves(child, (*path, "key" if step == "*" else step))
    elif isinstance(node, list):
        yield from leaves(node[0], (*path, 0))


def with_value(kind: str, path: Path_, value: Any) -> dict[str, Any]:
    """An object of the kind that has nothing but this field."""
    for step in reversed(path):
        value = [value] if step == 0 else {step: value}
    result: dict[str, Any] = value
    version = "serving.kserve.io/v1beta1" if kind == "InferenceService" else "v1"
    return {
        **result,
        "apiVersion": version,
        "kind": kind,
        "metadata": {**result.get("metadata", {}), "name": NAMES.get(kind, "x")},
    }


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_wrong_type_is_said_of_every_field(kind: str) -> None:
    guard = Guard()
    fields = [(path, type_) for path, type_ in leaves(KINDS[kind]) if path and path not in IDENTITY]
    objects = [with_value(kind, path, DAMAGED[type_][0]) for path, type_ in fields]
    report = guard.review([{"object": object_} for object_ in objects])
    assert report.problems == ()
    found = [(f.path, f.details["expected"], f.details["found"]) for f in report.findings if f.id == "IN001"]
    assert sorted(found, key=str) == sorted(((path, type_, DAMAGED[type_][1]) for path, type_ in fields), key=str)


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_null_counts_as_not_set(kind: str) -> None:
    fields = [path for path, _ in leaves(KINDS[kind]) if path and path not in IDENTITY and path[-1] != 0]
    report = Guard().review([{"object": with_value(kind, path, None)} for path in fields])
    assert report.problems == ()
    assert [f for f in report.findings if f.id == "IN001"] == []
