"""Runs the lint of `tests/policies/lint` over Rego sources, and answers what it finds."""

from __future__ import annotations

import json
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import Any

from binaries import ToolError, tool

LINT = Path(__file__).resolve().parent / "lint"


def problems(policies: Path) -> list[dict[str, Any]]:
    """What is wrong below `policies`: dicts {check, file, row, msg}, sorted; files are relative to
    `policies`.

    A file that is no valid Rego raises ToolError with OPA's words.
    """
    files = sorted(path for path in policies.rglob("*") if path.is_file())
    rego = [path for path in files if path.suffix == ".rego"]
    with ThreadPoolExecutor(2) as pool:
        trees = list(pool.map(_tree, rego))
    return _evaluate(
        {
            "files": {str(path.relative_to(policies)): tree for path, tree in zip(rego, trees, strict=True)},
            "others": [str(path.relative_to(policies)) for path in files if path.suffix != ".rego"],
            "builtins": _builtins(),
        }
    )


def _tree(path: Path) -> Any:
    try:
        return _parse(path.read_text(encoding="utf-8"))
    except ToolError as error:
        raise ToolError(f"{path}: {error}") from None


@cache
def _parse(text: str) -> Any:
    answer = tool("opa", "newest").run(
        "parse", "-f", "json", "--json-include", "locations,-comments", "/dev/stdin", stdin=text
    )
    return json.loads(answer)


@cache
def _builtins() -> list[str]:
    capabilities = json.loads(tool("opa", "newest").run("capabilities", "--version", "v1.3.0"))
    return [builtin["name"] for builtin in capabilities["builtins"]]


def _evaluate(document: Mapping[str, Any]) -> list[dict[str, Any]]:
    answer = tool("opa", "newest").run(
        "eval", "-f", "json", "-d", LINT, "--stdin-input", "data.lint.problems", stdin=json.dumps(document)
    )
    found: list[dict[str, Any]] = json.loads(answer)["result"][0]["expressions"][0]["value"]
    return sorted(found, key=lambda problem: (problem["file"], problem["row"], problem["check"], problem["msg"]))
