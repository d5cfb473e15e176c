"""`data/fields.yaml`, the types of fields by kind, as the Rego table that IN001 reads."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import yaml

from tools.gen import opa
from tools.gen.stage import MARK, Files, Stage

SOURCE = "data/fields.yaml"
TABLE = "policies/lib/pvcguard/shapes/fields/fields.rego"
FREE = "*"
MODULE = """# {mark}

# METADATA
# title: Fields
# description: >-
#   The types of the fields that the rules read, by kind, from the API's own types
#   (core/v1, storage/v1, serving.kserve.io/v1beta1).
package lib.pvcguard.shapes.fields

# METADATA
# description: The types of a kind's fields by the pattern of their path, for shapes.wrong.
of(kind) := types[kind]

# METADATA
# description: Maps whose keys are free.
open_maps := {open_maps}

types := {types}
"""


def fields(stage: Stage) -> Files:
    """The table, with the steps of a path joined by "/" and "*" for an index or a free key."""
    kinds = yaml.safe_load(stage.read(SOURCE))["kinds"]
    types = {kind: dict(_types(tree, ())) for kind, tree in kinds.items()}
    open_maps = sorted({"/".join(path) for tree in kinds.values() for path in _open_maps(tree, ())})
    text = MODULE.format(
        mark=MARK.format(source=SOURCE),
        open_maps="{" + ", ".join(json.dumps(path) for path in open_maps) + "}",
        types=json.dumps(types, indent=1),
    )
    return {TABLE: opa.fmt(text, stage.folder)}


def _types(node: Any, path: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    if path:
        yield "/".join(path), node if isinstance(node, str) else "array" if isinstance(node, list) else "object"
    for step, child in _children(node):
        yield from _types(child, (*path, step))


def _open_maps(node: Any, path: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    if isinstance(node, dict) and FREE in node:
        yield path
    for step, child in _children(node):
        yield from _open_maps(child, (*path, step))


def _children(node: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(node, dict):
        yield from node.items()
    elif isinstance(node, list):
        yield FREE, node[0]
