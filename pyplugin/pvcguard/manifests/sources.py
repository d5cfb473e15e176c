"""Which files a caller means, and their text."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pvcguard.findings import Place, Problem

STDIN: Final = "-"
SUFFIXES: Final = (".yaml", ".yml", ".json")
# These are about the check itself.
CONFIG_NAMES: Final = ("pvcguard.yaml", "pvcguard.yml")

_MAX_BYTES: Final = 256 * 1024 * 1024
_WILDCARDS: Final = frozenset("*?[")


@dataclass(frozen=True, slots=True)
class Source:
    """A file's name, as the caller may recognise it, and its text."""

    name: str
    text: str


def read_sources(given: Iterable[str | Path]) -> Iterator[Source | Problem]:
    """Files, folders (with all folders below, except hidden ones), globs, and ``-`` for standard input.

    What cannot be read is a Problem in its place. Each file is read once, however often it is named. Files
    with the name of the configuration are passed over: a shell's ``*.yaml`` does not mean them.
    """
    seen: set[Path] = set()
    for item in given:
        if str(item) == STDIN:
            yield _decoded("<stdin>", sys.stdin.buffer.read())
            continue
        for found in _files(Path(item)):
            if isinstance(found, Problem):
                yield found
                continue
            if found.name in CONFIG_NAMES:
                continue
            identity = found.resolve()
            if identity not in seen:
                seen.add(identity)
                yield read_file(found)


def _files(path: Path) -> Iterator[Path | Problem]:
    try:
        if path.is_dir():
            yield from _folder(path)
        elif path.exists():
            yield path
        elif _WILDCARDS & set(str(path)):
            yield from _glob(path)
        else:
            yield Problem("no such file or folder", Place(str(path)))
    except (OSError, ValueError) as error:
        # A name with a null byte or one that is too long is refused by the system itself.
        yield Problem(f"cannot be read: {_reason(error)}", Place(str(path)))


def _folder(folder: Path) -> Iterator[Path | Problem]:
    files = [
        path
        for path in sorted(folder.rglob("*"))
        if path.suffix in SUFFIXES
        and not any(part.startswith(".") for part in path.relative_to(folder).parts)
        and path.is_file()
    ]
    if not files:
        yield Problem("the folder has no YAML or JSON file", Place(str(folder)))
    yield from files


def _glob(pattern: Path) -> Iterator[Path | Problem]:
    start = Path(pattern.anchor) if pattern.anchor else Path()
    # As in a shell, a wildcard does not stand for hidden names.
    matches = sorted(
        match
        for match in start.glob(str(pattern.relative_to(start)))
        if not any(part.startswith(".") and part not in pattern.parts for part in match.parts)
    )
    if not matches:
        yield Problem("nothing matches", Place(str(pattern)))
    for match in matches:
        if match.is_dir():
            yield from _folder(match)
        else:
            yield match


def read_file(path: Path) -> Source | Problem:
    """The text of one file, whatever its name."""
    try:
        if path.is_file() and path.stat().st_size > _MAX_BYTES:
            return Problem(f"larger than {_MAX_BYTES >> 20} MiB", Place(str(path)))
        return _decoded(str(path), path.read_bytes())
    except OSError as error:
        return Problem(f"cannot be read: {_reason(error)}", Place(str(path)))


def _decoded(name: str, content: bytes) -> Source | Problem:
    try:
        return Source(name, content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        before = content[: error.start]
        line = before.count(b"\n") + 1
        column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8", "replace")) + 1
        return Problem(f"byte 0x{content[error.start]:02x} is not UTF-8", Place(name, 0, line, column))


def _reason(error: Exception) -> str:
    return (error.strerror or str(error)) if isinstance(error, OSError) else str(error)
