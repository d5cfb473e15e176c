"""`data/fields.yaml`, the types of fields by kind, as the Rego table that IN001 reads.

What the YAML has by an alias stands in the table once, with the places that are the same.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import yaml

from tools.errors import ToolError
from tools.gen import opa
from tools.gen.stage import MARK, Files, Stage

SOURCE = "data/fields.yaml"
TABLE = "policies/lib/pvcguard/shapes/fields/table/table.rego"
FREE = "*"
MODULE = """# {mark}

# METADATA
# title: Table of fields
# description: >-
#   The types of the fields that the rules read, by kind and path, from the API's own
#   types (core/v1, storage/v1, serving.kserve.io/v1beta1); and the paths below which a
#   kind has the same fields as below another one.
package lib.pvcguard.shapes.fields.table

types := {types}

same := {same}
"""
# Less is quicker read where it is than looked up elsewhere.
_LEAST_SHARED = 4
# `lib.pvcguard.shapes.fields.type_of` follows so many.
_MOST_LINKS = 4


def fields(stage: Stage) -> Files:
    """The table, with the steps of a path joined by "/" and "*" for an index or a free key."""
    kinds = {kind: _Kind(tree) for kind, tree in yaml.safe_load(stage.read(SOURCE))["kinds"].items()}
    text = MODULE.format(
        mark=MARK.format(source=SOURCE),
        types=json.dumps({name: kind.types for name, kind in kinds.items()}, indent=1),
        same=json.dumps({name: kind.same for name, kind in kinds.items() if kind.same}, indent=1),
    )
    return {TABLE: opa.fmt(text, stage.folder)}


class _Kind:
    """The fields of one kind: their types, and the paths that are the same as an earlier one."""

    def __init__(self, tree: Any) -> None:
        self.types: dict[str, str] = {}
        self.same: dict[str, str] = {}
        self._places: dict[int, str] = {}
        for step, child in _children(tree):
            self._add(child, (step,))
        links = max((self._links(path) for path in self.same), default=0)
        if links > _MOST_LINKS:
            raise ToolError(f"{SOURCE}: aliases within aliases, {links} deep; at most {_MOST_LINKS}")

    def _add(self, node: Any, path: tuple[str, ...]) -> None:
        place = "/".join(path)
        if id(node) in self._places:
            self.same[place] = self._places[id(node)]
            return
        if _size(node) >= _LEAST_SHARED:
            self._places[id(node)] = place
        self.types[place] = node if isinstance(node, str) else "array" if isinstance(node, list) else "object"
        for step, child in _children(node):
            self._add(child, (*path, step))

    def _links(self, path: str) -> int:
        """How many links a path below this one may have to follow."""
        below = self.same[path]
        return 1 + max((self._links(other) for other in self.same if other.startswith(f"{below}/")), default=0)


def _size(node: Any) -> int:
    return 1 + sum(_size(child) for _, child in _children(node))


def _children(node: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(node, dict):
        yield from node.items()
    elif isinstance(node, list):
        yield FREE, node[0]
