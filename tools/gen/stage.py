"""A copy of the sources in which the steps of a generation build upon each other, and what they made.

Nothing in the repository is touched before all steps are done, so the same run can write, or only compare.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tools.errors import ToolError

SOURCES = ("policies", "data", "tests/cases", "README.md")

# Folders in which every file is generated: what no step made does not belong there.
OWNED = ("bundles", "docs/rules", "policies/entry/gatekeeper")

MARK = "Generated from {source} by `make gen`; do not edit."

Files = Mapping[str, str]


@dataclass
class Stage:
    """`folder` holds the sources as the steps see them, `made` what was generated, by path from the root."""

    folder: Path
    made: dict[str, str] = field(default_factory=dict)

    @classmethod
    def copy(cls, root: Path, folder: Path) -> Stage:
        """The sources of the repository at `root`, copied into the empty `folder`."""
        for name in SOURCES:
            source, target = root / name, folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            if source.is_dir():
                shutil.copytree(source, target)
            elif source.exists():
                shutil.copy(source, target)
        for name in OWNED:
            shutil.rmtree(folder / name, ignore_errors=True)
        return cls(folder)

    def read(self, path: str) -> str:
        """The text of a source or of what an earlier step made. Raises ToolError if there is no such file."""
        try:
            return (self.folder / path).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise ToolError(f"{path}: {error}") from None

    def add(self, files: Files) -> None:
        """Keeps what a step made, where the following steps find it."""
        for path, text in files.items():
            if path in self.made:
                raise ToolError(f"{path} is generated twice")
            self.made[path] = text
            target = self.folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")


def stale(root: Path, made: Files) -> list[str]:
    """What differs between the repository and `made`: sorted lines `missing|changed|left over: path`."""
    lines = [f"left over: {path}" for path in _left_over(root, made)]
    for path, text in made.items():
        target = root / path
        if not target.exists():
            lines.append(f"missing: {path}")
        elif target.read_bytes() != text.encode():
            lines.append(f"changed: {path}")
    return sorted(lines)


def write(root: Path, made: Files) -> list[str]:
    """Brings the repository up to date and says what that took, as `stale` does."""
    lines = stale(root, made)
    for path in _left_over(root, made):
        (root / path).unlink()
    for path, text in made.items():
        target = root / path
        if not target.exists() or target.read_bytes() != text.encode():
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
    for name in OWNED:
        for folder in sorted((p for p in (root / name).rglob("*") if p.is_dir()), reverse=True):
            if not any(folder.iterdir()):
                folder.rmdir()
    return lines


def _left_over(root: Path, made: Files) -> list[str]:
    files = [path for name in OWNED for path in (root / name).rglob("*") if path.is_file()]
    return sorted(path for file in files if (path := file.relative_to(root).as_posix()) not in made)
