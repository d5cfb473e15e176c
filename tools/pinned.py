"""The pinned programs of `tools/tools.toml`, and where each lies once it is built."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TOOLS = ROOT / ".tools"
PINS = ROOT / "tools" / "tools.toml"


@dataclass(frozen=True)
class Program:
    """A published program in one version, such as `opa` `1.22.2` from the Go package `package`."""

    name: str
    package: str
    version: str

    @property
    def folder(self) -> Path:
        """Where it is built."""
        return TOOLS / f"{self.name}-{self.version}"

    @property
    def binary(self) -> Path:
        """The program itself."""
        return self.folder / self.name


@dataclass(frozen=True)
class Local:
    """A Go module of this repository; `source` is its folder."""

    name: str
    source: Path

    @property
    def folder(self) -> Path:
        """Where it is built."""
        return TOOLS / self.name

    @property
    def binary(self) -> Path:
        """The program itself."""
        return self.folder / self.name


@dataclass(frozen=True)
class Pins:
    """`go` is the lowest version that builds everything, `go_wheel` the one fetched where it is lacking."""

    go: tuple[int, ...]
    go_wheel: str
    newest: tuple[Program, ...]
    floor: tuple[Program, ...]
    local: tuple[Local, ...]

    def binary(self, name: str) -> Path:
        """The newest version of the program `name`; KeyError if it is not pinned."""
        return {program.name: program.binary for program in self.newest}[name]


def read_pins(path: Path = PINS) -> Pins:
    """The content of `tools.toml`."""
    document = tomllib.loads(path.read_text(encoding="utf-8"))
    programs = document["program"]
    return Pins(
        go=tuple(int(part) for part in document["go"]["minimum"].split(".")),
        go_wheel=document["go"]["wheel"],
        newest=tuple(Program(p["name"], p["package"], p["newest"]) for p in programs),
        floor=tuple(Program(p["name"], p["package"], p["floor"]) for p in programs if "floor" in p),
        local=tuple(Local(entry["name"], ROOT / entry["source"]) for entry in document["local"]),
    )
