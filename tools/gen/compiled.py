"""`pvcguard.policy.compiled`: the rules as Python source, for the embedded evaluator."""

from __future__ import annotations

import json
import tarfile
from pathlib import Path
from typing import Any

from pvcguard.rego import PlanError, generate
from tools.errors import ToolError
from tools.gen import opa
from tools.gen.capabilities import PATH as CAPABILITIES
from tools.gen.stage import MARK, Files, Stage

PATH = "pyplugin/pvcguard/policy/compiled.py"
# pytest would rewrite the assertions of a plugin's package, and here are none, on 30,000 lines.
DONT_REWRITE = "PYTEST_DONT_REWRITE"
ENTRYPOINTS = ("pvcguard/report/findings", "pvcguard/report/mounts")
# The parameters are the same for all reviews of a run.
CONSTANTS = ("parameters",)
SOURCES = ("policies/lib", "policies/entry/report")


def compiled(stage: Stage) -> Files:
    """OPA plans the report entries, `pvcguard.rego` makes Python of the plan. Raises ToolError."""
    try:
        source = generate(plan(stage.folder), CONSTANTS, f"{MARK.format(source='policies')} {DONT_REWRITE}")
    except PlanError as error:
        raise ToolError(f"the plan of the rules: {error}") from None
    return {PATH: source}


def plan(folder: Path) -> dict[str, Any]:
    """OPA's plan of the report entries over the policies below `folder`."""
    archive = folder / "plan.tar.gz"
    wanted = [option for name in ENTRYPOINTS for option in ("-e", name)]
    options = ["-t", "plan", *wanted, "--capabilities", CAPABILITIES, "--ignore", "*_test.rego"]
    opa.run(["build", *options, "-o", archive.name, *SOURCES], folder)
    with tarfile.open(archive) as bundle:
        content = bundle.extractfile("/plan.json")
        assert content is not None
        found = json.load(content)
    archive.unlink()
    assert isinstance(found, dict)
    return found
