"""Runs the README's commands as a reader would, with pvcguard and the pinned tools on the PATH."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from binaries import ROOT, tool


def shell(command: str, *, build: Path) -> str:
    """What a command of the page prints. It writes the page's inventory.json to the folder `build`."""
    tools = [str(tool(name, "newest").path.parent) for name in ("opa", "conftest", "gator")]
    path = [str(Path(sys.executable).parent), *tools, os.environ["PATH"]]
    done = subprocess.run(
        ["bash", "-c", command.replace("inventory.json", f"{build}/inventory.json")],
        cwd=ROOT,
        env=os.environ | {"PATH": os.pathsep.join(path), "LC_ALL": "C.UTF-8"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode not in (0, 1):
        raise AssertionError(f"{command} ended with {done.returncode}:\n{done.stdout}")
    return done.stdout
