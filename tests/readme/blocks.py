"""The fenced blocks of README.md: what they say is run and compared."""

from __future__ import annotations

import re
from dataclasses import dataclass

from binaries import ROOT

README = ROOT / "README.md"

_FENCED = re.compile(r"^```(\w+)\n(.*?)^```$", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True)
class Example:
    """A command of a console block, and what stands below it."""

    command: str
    output: str


def blocks(language: str) -> list[str]:
    """The texts of the blocks in this language."""
    return [text for found, text in _FENCED.findall(README.read_text(encoding="utf-8")) if found == language]


def examples() -> list[Example]:
    """The commands of all console blocks, in the order of the page."""
    found = []
    for text in blocks("console"):
        for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
            command, _, output = part.partition("\n")
            found.append(Example(command, output))
    return found


def with_outputs(text: str, outputs: list[str]) -> str:
    """The page with these outputs below its commands."""
    left = iter(outputs)

    def block(match: re.Match[str]) -> str:
        if match[1] != "console":
            return match[0]
        commands = re.findall(r"^\$ .*\n", match[2], flags=re.MULTILINE)
        return f"```console\n{''.join(command + next(left) for command in commands)}```"

    return _FENCED.sub(block, text)
