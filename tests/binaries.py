"""The Go tools that the tests run: where the pinned binaries lie, in which versions, and how a process is
run.

`PVCGUARD_TOOLS=floor` chooses the oldest supported versions instead of the newest. A tool that is missing
fails the tests that need it; nothing is skipped.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VERSIONS = {
    "newest": {"opa": "1.22.2", "conftest": "0.71.1", "gator": "3.23.1"},
    "floor": {"opa": "1.3.0", "conftest": "0.66.0", "gator": "3.19.1"},
}


class ToolError(AssertionError):
    """A tool is not there, or did not do what it was started for."""


@dataclass(frozen=True)
class Tool:
    """One binary. `run` answers what it printed; it raises ToolError for an exit code that was not
    expected.
    """

    name: str
    version: str

    @property
    def path(self) -> Path:
        found = ROOT / ".tools" / f"{self.name}-{self.version}" / self.name
        if not found.is_file():
            raise ToolError(f"{self.name} {self.version} is missing; `make tools` builds it")
        return found

    def run(
        self, *arguments: str | Path, stdin: str = "", expect: Sequence[int] = (0,), cwd: Path = ROOT
    ) -> str:
        done = subprocess.run(
            [self.path, *arguments],
            input=stdin,
            capture_output=True,
            text=True,
            cwd=cwd,
            check=False,
            timeout=600,
        )
        if done.returncode not in expect:
            shown = " ".join(str(argument) for argument in arguments)
            raise ToolError(
                f"{self.name} {shown}: exit {done.returncode}\n{done.stdout[-8000:]}\n{done.stderr[-8000:]}"
            )
        return done.stdout


def tool(name: str, version: str | None = None) -> Tool:
    """The tool in the version that is under test: `version` is newest or floor, None what the environment
    says.
    """
    return Tool(name, VERSIONS[version or os.environ.get("PVCGUARD_TOOLS") or "newest"][name])
