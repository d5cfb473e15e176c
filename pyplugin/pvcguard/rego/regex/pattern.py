"""Patterns, ready to be matched."""

from __future__ import annotations

from pvcguard.rego.regex.capture import Capture, Places
from pvcguard.rego.regex.escapes import PatternError, UnsupportedError
from pvcguard.rego.regex.program import Program
from pvcguard.rego.regex.search import Search
from pvcguard.rego.regex.syntax import parse

__all__ = ["Pattern", "PatternError", "UnsupportedError", "compiled"]


class Pattern:
    """A compiled pattern. `groups`: capturing groups, the whole match not counted; `names`: those that have one."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._search = Search(program)
        self.groups = program.groups
        self.names = program.names

    def test(self, text: str) -> bool:
        """Whether the pattern matches somewhere in the text."""
        return self._search.test(text)

    def all(self, text: str, limit: int) -> list[Places]:
        """The matches, as Capture.all() finds them."""
        return Capture(self._program, text).all(limit) if self._search.test(text) else []


def compiled(text: str) -> Pattern:
    """`PatternError` if Go's parser refuses the pattern, `UnsupportedError` if it is not known what Go does."""
    parsed = parse(text)
    return Pattern(Program(parsed.node, parsed.groups, parsed.names))
