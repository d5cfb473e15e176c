"""Rego compiled for tests, and what the real OPA says to the same."""

from __future__ import annotations

import json
import tarfile
import types
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from binaries import tool
from pvcguard.rego import Policy, generate, numbers


def plan_of(rego: str | Mapping[str, str], entry_points: list[str], folder: Path) -> dict[str, Any]:
    """The plan that the newest OPA makes of one module or of several by file name."""
    modules = {"policy.rego": rego} if isinstance(rego, str) else rego
    for name, source in modules.items():
        (folder / name).write_text(source, encoding="utf-8")
    chosen = [argument for entry in entry_points for argument in ("-e", entry)]
    bundle = folder / "bundle.tar.gz"
    tool("opa", "newest").run("build", "-t", "plan", *chosen, "-o", bundle, *modules, cwd=folder)
    with tarfile.open(bundle) as archive:
        member = archive.extractfile("/plan.json")
        assert member is not None
        return json.load(member)  # type: ignore[no-any-return]


def policy_of(rego: str | Mapping[str, str], entry_points: list[str], folder: Path) -> Policy:
    """The policy compiled from the plan of Rego modules."""
    return policy_from(generate(plan_of(rego, entry_points, folder)))


def policy_from(source: str) -> Policy:
    """The policy of a generated module's source."""
    module = types.ModuleType("compiled_for_a_test")
    exec(compile(source, "<compiled>", "exec"), module.__dict__)
    return Policy(module)


def opa_value(query: str, folder: Path, data: Any = None) -> Any:
    """The value that OPA has for a query over the modules in a folder; its numbers keep their notation."""
    arguments: list[str | Path] = ["eval", "-f", "json", "-d", "policy.rego"]
    if data is not None:
        (folder / "data.json").write_text(json.dumps(data), encoding="utf-8")
        arguments += ["-d", "data.json"]
    answer = tool("opa", "newest").run(*arguments, query, cwd=folder)
    document = json.loads(answer, parse_int=numbers.parse, parse_float=numbers.parse)
    return document["result"][0]["expressions"][0]["value"] if "result" in document else None
