"""Globs, as the library that OPA uses (github.com/gobwas/glob) reads and matches them, in linear time.

``*`` is any run of characters other than delimiters, ``**`` any run, ``?`` one character that is no delimiter,
``[abc]``, ``[a-z]`` and ``[!…]`` one character, ``{a,b}`` alternatives, ``\\`` takes the next character as it is.
"""

from __future__ import annotations

from pvcguard.rego.regex import tree
from pvcguard.rego.regex.program import Program
from pvcguard.rego.regex.search import Search
from pvcguard.rego.regex.tree import Matcher, Node


class GlobError(Exception):
    """The library refuses the glob."""


def compiled(pattern: str, separators: str) -> Search:
    """What finds whether a whole text matches; ``*`` and ``?`` stand for none of the separators. Raises GlobError."""
    return Search(Program(_Parser(pattern, separators).run()), whole=True)


class _Parser:
    def __init__(self, pattern: str, separators: str) -> None:
        self.pattern = pattern
        self.place = 0
        self.not_separator: Matcher = tree.anything
        if separators:
            self.not_separator = lambda character: character not in separators

    def run(self) -> Node:
        return self.sequence(inside=False)

    def sequence(self, inside: bool) -> Node:
        """Terms up to the end, or inside braces up to a comma or closing brace."""
        parts: list[Node] = []
        while self.place < len(self.pattern):
            character = self.pattern[self.place]
            if inside and character in ",}":
                break
            if character == "{":
                self.place += 1
                parts.append(self.alternatives())
            elif character == "[":
                self.place += 1
                parts.append(tree.One(self.range()))
            elif character == "?":
                self.place += 1
                parts.append(tree.One(self.not_separator))
            elif character == "*":
                parts.append(self.star())
            else:
                parts.append(tree.literal(self.text("?*[{},"[: 6 if inside else 4])))
        return tree.Sequence(tuple(parts))

    def star(self) -> Node:
        if self.pattern.startswith("**", self.place):
            self.place += 2
            return tree.Repeat(tree.One(tree.anything), 0, None, True)
        self.place += 1
        return tree.Repeat(tree.One(self.not_separator), 0, None, True)

    def alternatives(self) -> Node:
        options = [self.sequence(inside=True)]
        while self.place < len(self.pattern):
            closing = self.pattern[self.place] == "}"
            self.place += 1
            if closing:
                return tree.Choice(tuple(options))
            options.append(self.sequence(inside=True))
        raise GlobError("unclosed {")

    def text(self, breakers: str) -> str:
        found = []
        while self.place < len(self.pattern):
            character = self.pattern[self.place]
            if character == "\\":
                self.place += 1
                if self.place == len(self.pattern):
                    raise GlobError("trailing backslash")
                character = self.pattern[self.place]
            elif character in breakers:
                break
            self.place += 1
            found.append(character)
        return "".join(found)

    def range(self) -> Matcher:
        negated = self.pattern.startswith("!", self.place)
        if negated:
            self.place += 1
        if self.pattern.startswith("-", self.place + 1):
            bounds = self.pattern[self.place : self.place + 4]
            self.place += 4
            if len(bounds) < 4 or bounds[3] != "]" or bounds[2] < bounds[0]:
                raise GlobError("bad range")
            low, high = bounds[0], bounds[2]
            return lambda character: (low <= character <= high) is not negated
        members = self.text("]")
        if not members or not self.pattern.startswith("]", self.place):
            raise GlobError("bad class")
        self.place += 1
        return lambda character: (character in members) is not negated
