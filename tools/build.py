"""Builds the pinned Go programs: `python -m tools.build [newest|floor|local]…` (default: all).

What is there already is left alone. No cgo, so that the programs run on any machine of the platform.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tools.errors import ToolError
from tools.go import toolchain
from tools.pinned import TOOLS, Local, Pins, Program, read_pins
from tools.scratch import scratch_folder

GROUPS = ("newest", "floor", "local")


def main(arguments: Sequence[str]) -> int:
    """Builds the named groups; 1 when a build fails, 2 when a group does not exist."""
    groups = list(arguments) or list(GROUPS)
    if unknown := [group for group in groups if group not in GROUPS]:
        print(f"tools.build: no group {', '.join(unknown)}; there are {', '.join(GROUPS)}", file=sys.stderr)
        return 2
    try:
        build(read_pins(), groups)
    except ToolError as error:
        print(f"tools.build: {error}", file=sys.stderr)
        return 1
    return 0


def build(pins: Pins, groups: Sequence[str]) -> None:
    """Builds what the groups lack. Raises ToolError at the first failure."""
    with _only_one():
        todo: list[Program | Local] = []
        for group in groups:
            todo += [item for item in getattr(pins, group) if not _is_built(item) and item not in todo]
        if not todo:
            return
        go = toolchain(pins)
        for number, item in enumerate(todo, start=1):
            title = f"[{number}/{len(todo)}] {_title(item)}"
            print(f"{title}: building …", flush=True)
            started = time.monotonic()
            if isinstance(item, Program):
                _install(go, item)
            else:
                _compile(go, item)
            print(f"{title}: built in {time.monotonic() - started:.0f} s", flush=True)


def _title(item: Program | Local) -> str:
    return f"{item.name} {item.version}" if isinstance(item, Program) else item.name


def _is_built(item: Program | Local) -> bool:
    if isinstance(item, Program) or not item.binary.exists():
        return item.binary.exists()
    stamp = item.folder / "sources.sha256"
    return stamp.exists() and stamp.read_text(encoding="ascii") == _digest(item.source)


def _install(go: Path, program: Program) -> None:
    with scratch_folder(program.folder) as scratch:
        _run([str(go), "install", f"{program.package}@v{program.version}"], TOOLS, GOBIN=str(scratch))


def _compile(go: Path, local: Local) -> None:
    if not (local.source / "go.mod").exists():
        raise ToolError(f"{local.source} is no Go module")
    digest = _digest(local.source)
    with scratch_folder(local.folder) as scratch:
        _run([str(go), "build", "-o", str(scratch / local.name), "."], local.source)
        (scratch / "sources.sha256").write_text(digest, encoding="ascii")


def _run(command: Sequence[str], folder: Path, **environment: str) -> None:
    env = {**os.environ, "CGO_ENABLED": "0", "GOFLAGS": "-trimpath", "GOWORK": "off", **environment}
    if subprocess.run(command, cwd=folder, env=env, check=False).returncode:
        raise ToolError(f"failed: {' '.join(command)}")


def _digest(folder: Path) -> str:
    """Over names and contents of all files of a module, whatever their dates."""
    digest = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        content = path.read_bytes()
        digest.update(f"{path.relative_to(folder).as_posix()}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()


@contextmanager
def _only_one() -> Iterator[None]:
    """Holds back a second run until the first is done."""
    TOOLS.mkdir(exist_ok=True)
    with (TOOLS / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
