"""The Go tools that the tests run: where the pinned binaries lie, in which versions, and how a process is
run.

`PVCGUARD_TOOLS=floor` chooses the oldest supported versions instead of the newest. A tool that is missing
fails the tests that need it; nothing is skipped.
"""

from __future__ import annotations

import os
import subprocess
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
GENERATIONS = ("newest", "floor")


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

    def run(self, *arguments: str | Path, stdin: str = "", expect: Sequence[int] = (0,), cwd: Path = ROOT) -> str:
        return self.process(*arguments, stdin=stdin, expect=expect, cwd=cwd).stdout

    def process(
        self, *arguments: str | Path, stdin: str = "", expect: Sequence[int] = (0,), cwd: Path = ROOT
    ) -> subprocess.CompletedProcess[str]:
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
        return done


@cache
def _pinned() -> dict[str, dict[str, str]]:
    programs = tomllib.loads((ROOT / "tools" / "tools.toml").read_text(encoding="utf-8"))["program"]
    return {program["name"]: program for program in programs}


def generation() -> str:
    """Which versions are under test, as the environment says: newest or floor."""
    return os.environ.get("PVCGUARD_TOOLS") or "newest"


def tool(name: str, version: str | None = None) -> Tool:
    """The tool as it is under test: `version` is newest or floor, None what the environment says."""
    return Tool(name, _pinned()[name][version or generation()])
