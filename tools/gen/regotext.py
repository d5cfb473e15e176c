"""Rego as it goes into a ConstraintTemplate: without comments, and without the tabs that YAML cannot show."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from tools.errors import ToolError
from tools.gen import opa
from tools.gen.modules import Module


def compact(modules: Sequence[Module], folder: Path) -> dict[str, str]:
    """The text for each module, by file, below a line that says where it comes from.

    Raises ToolError if OPA would read the result as anything else than the module.
    """
    texts = {module.file: f"# {module.file}\n{_without_comments(module)}" for module in modules}
    trees = opa.parse(texts, folder)
    for module in modules:
        if _meaning(trees[module.file]) != _meaning(module.tree):
            raise ToolError(f"{module.file}: changes its meaning when comments are dropped")
    return texts


def _without_comments(module: Module) -> str:
    """The module without its comments, two blanks for a tab, and no two empty lines in a row."""
    lines: list[str | None] = list(module.text.split("\n"))
    for comment in module.tree.get("comments", []):
        row = comment["Location"]["row"] - 1
        written = "#" + base64.b64decode(comment["Text"]).decode()
        code = (lines[row] or "").removesuffix(written).rstrip()
        lines[row] = code or None
    kept = [_indented(line) for line in lines if line is not None]
    spare = [i for i, line in enumerate(kept) if not line and (i == 0 or not kept[i - 1])]
    return "\n".join(line for i, line in enumerate(kept) if i not in spare).strip("\n") + "\n"


def _indented(line: str) -> str:
    code = line.lstrip("\t")
    return "  " * (len(line) - len(code)) + code


def _meaning(tree: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in tree.items() if key not in ("comments", "annotations")}
