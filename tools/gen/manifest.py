"""Kubernetes manifests as YAML that every reader takes for the same.

Readers disagree on plain scalars such as `n`, `1e3` or `2024-01-01`, so text is quoted unless it is
beyond doubt.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import yaml

_WORD = r"[A-Za-z_/][A-Za-z0-9_./:()+-]*"
_PLAIN = re.compile(rf"{_WORD}(?: {_WORD})*(?<!:)")
_RESERVED = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null", "none"})


class _Dumper(yaml.SafeDumper):
    """No aliases, indented lists, text in a style that no reader mistakes."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002 - PyYAML's signature
        """Manifests are read by people: what is used twice is written twice."""
        return True

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002 - PyYAML's
        """Lists stand indented below their key."""
        super().increase_indent(flow, False)


def _text(dumper: _Dumper, value: str) -> yaml.ScalarNode:
    if "\n" in value:
        style = "|"
    elif _PLAIN.fullmatch(value) and ": " not in value and value.lower() not in _RESERVED:
        style = ""
    else:
        style = "'"
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)


_Dumper.add_representer(str, _text)


def render(documents: Sequence[Any], mark: str = "") -> str:
    """The documents in one file, below the comment `mark` if there is one."""
    body = yaml.dump_all(
        documents, Dumper=_Dumper, sort_keys=False, width=10**9, allow_unicode=True, default_flow_style=False
    )
    return f"# {mark}\n{body}" if mark else str(body)
