"""The parameters' JSON Schema (data/parameters.yaml) as a Rego table.

Rego cannot read a JSON Schema on every host, so what the rules need of it (defaults,
types, choices, known keys) is written down as constants, keyed by the pattern of a
path: its steps joined by "/", with "*" for an index or a free key.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

PACKAGE = "lib.pvcguard.params.schema"


def render(schema: Mapping[str, Any]) -> str:
    """Return the Rego module, not yet formatted by ``opa fmt``."""
    nodes = dict(_nodes(schema, ()))
    tables = {
        "defaults": _defaults(schema),
        "types": {pattern: _type(node) for pattern, node in nodes.items() if pattern},
        "choices": {pattern: node["enum"] for pattern, node in nodes.items() if "enum" in node},
        "keys": {
            pattern: sorted(node["properties"])
            for pattern, node in nodes.items()
            if node.get("additionalProperties") is False
        },
        "required": {pattern: node["required"] for pattern, node in nodes.items() if "required" in node},
        "open_maps": [
            pattern for pattern, node in nodes.items() if isinstance(node.get("additionalProperties"), Mapping)
        ],
    }
    body = "\n\n".join(f"{name} := {json.dumps(table, indent=1)}" for name, table in tables.items())
    return f"package {PACKAGE}\n\n{body}\n"


def _nodes(schema: Mapping[str, Any], path: tuple[str, ...]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    yield "/".join(path), schema
    for key, child in schema.get("properties", {}).items():
        yield from _nodes(child, (*path, key))
    for keyword in ("items", "additionalProperties"):
        if isinstance(child := schema.get(keyword), Mapping):
            yield from _nodes(child, (*path, "*"))


def _type(node: Mapping[str, Any]) -> str:
    kinds = node["type"]
    return kinds if isinstance(kinds, str) else " or ".join(kinds)


def _defaults(schema: Mapping[str, Any]) -> Any:
    if "default" in schema:
        return schema["default"]
    return {key: _defaults(child) for key, child in schema["properties"].items()}
