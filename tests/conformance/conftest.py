"""OPA's own cases, planned by OPA, and the summary at the end of a run."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from binaries import ROOT
from conformance import suite, tally
from tools.go import toolchain
from tools.pinned import read_pins

PLANNER = ROOT / ".tools" / "planner" / "planner"
MODULE = "github.com/open-policy-agent/opa"


@pytest.fixture(scope="session")
def cases() -> list[dict[str, Any]]:
    """All cases of the OPA that the planner is built with, each with its plan."""
    if not PLANNER.is_file():
        raise AssertionError("the planner is missing; `make tools` builds it")
    go: list[str | Path] = [toolchain(read_pins()), "mod", "download", "-json", MODULE]
    done = subprocess.run(go, cwd=ROOT / "tools" / "planner", capture_output=True, text=True, check=True)
    folder = Path(json.loads(done.stdout)["Dir"]) / "v1" / "test" / "cases" / "testdata" / "v1"
    planned = subprocess.run([PLANNER, folder], capture_output=True, text=True, check=True)
    return list(suite.read_cases(iter(planned.stdout.split("\n"))))


def pytest_terminal_summary(terminalreporter: Any) -> None:
    lines = tally.lines()
    if lines:
        terminalreporter.section("OPA's conformance cases in the embedded evaluator")
        for line in lines:
            terminalreporter.write_line(line)
