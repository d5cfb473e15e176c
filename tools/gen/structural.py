"""The JSON Schema of the parameters as Kubernetes takes it in a CustomResourceDefinition."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def structural(schema: Mapping[str, Any]) -> dict[str, Any]:
    """The schema for `spec.parameters`: what `kubectl explain` shows, and nothing that is enforced.

    A parameter that does not exist, or is of another type, is a finding (IN004) on every host alike. Enforced
    here, the one would be dropped without a word by the API server and the other refused by Gatekeeper alone.
    Defaults stay out as well: they live in Rego, because no other host fills them in.
    """
    found: dict[str, Any] = {}
    if text := _description(schema):
        found["description"] = text
    found["x-kubernetes-preserve-unknown-fields"] = True
    if "properties" in schema:
        found["properties"] = {key: structural(child) for key, child in schema["properties"].items()}
    return found


def _description(schema: Mapping[str, Any]) -> str:
    """What the source says of the parameter, its type and its choices."""
    facts = [] if "properties" in schema else [_type(schema)]
    if choices := [value for value in schema.get("enum", schema.get("items", {}).get("enum", ())) if value]:
        facts.append(f"one of {', '.join(choices)}" if "enum" in schema else f"of {', '.join(choices)}")
    if "default" in schema and schema["default"] not in ("", [], {}):
        facts.append(f"default {_shown(schema['default'])}")
    text = schema.get("description", "").rstrip(".")
    return f"{text} ({'; '.join(facts)})." if text and facts else text and f"{text}."


def _type(schema: Mapping[str, Any]) -> str:
    kinds = schema["type"]
    return kinds if isinstance(kinds, str) else " or ".join(kinds)


def _shown(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(map(_shown, value))
    return str(value).lower() if isinstance(value, bool) else str(value)
