"""The pinned OPA, called in a stage only, so that no output holds a path of this machine."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tools.errors import ToolError
from tools.pinned import read_pins


def run(arguments: list[str], folder: Path, text: str | None = None) -> str:
    """What `opa <arguments>` prints when run in `folder` with `text` as its input.

    Raises ToolError with OPA's own message.
    """
    command = read_pins().binary("opa")
    if not command.exists():
        raise ToolError(f"{command.name} is not built; `make tools` builds it")
    done = subprocess.run([command, *arguments], cwd=folder, input=text, capture_output=True, text=True, check=False)
    if done.returncode:
        raise ToolError(f"opa {arguments[0]}: {(done.stderr or done.stdout).strip()}")
    return done.stdout


def inspect(folder: Path) -> list[dict[str, Any]]:
    """The annotations of the packages and rules below `policies`."""
    found = json.loads(run(["inspect", "-a", "-f", "json", "policies"], folder))
    annotations = found.get("annotations", [])
    assert isinstance(annotations, list)
    return annotations


def parse(modules: Mapping[str, str], folder: Path) -> dict[str, Any]:
    """The syntax tree of each module, by the name given. Raises ToolError naming those that are no Rego."""
    query = "{name: tree | some name, text in input; tree := rego.parse_module(name, text)}"
    output = run(["eval", "-I", "-f", "json", query], folder, json.dumps(modules))
    trees = json.loads(output)["result"][0]["expressions"][0]["value"]
    assert isinstance(trees, dict)
    if broken := sorted(modules.keys() - trees.keys()):
        raise ToolError(f"no valid Rego: {', '.join(broken)}")
    return trees


def fmt(text: str, folder: Path) -> str:
    """The module as `opa fmt` writes it."""
    return run(["fmt"], folder, text)
