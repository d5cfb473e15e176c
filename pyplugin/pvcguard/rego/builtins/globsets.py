"""``regex.globs_match``: whether some text matches both of two patterns.

The patterns know characters, a dot, sets (``[a-z]``), and ``+`` and ``*`` behind each. The library that OPA uses
(github.com/yashtewari/glob-intersection) does not answer this exactly in all cases; its way of comparing is followed,
each pair of places looked at once.
"""

from __future__ import annotations

from dataclasses import dataclass

from pvcguard.rego.values import UNDEFINED, Value


@dataclass(frozen=True, slots=True)
class _Token:
    """Characters between bounds, any if there are none (kind ``dot``). flag: "", "+" or "*"."""

    kind: str
    bounds: frozenset[tuple[str, str]]
    flag: str = ""

    def meets(self, other: _Token) -> bool:
        if "dot" in (self.kind, other.kind):
            return True
        return any(low <= last and first <= high for low, high in self.bounds for first, last in other.bounds)


class _InvalidError(Exception):
    pass


def globs_match(first: Value, second: Value) -> Value:
    """Whether the patterns have a text in common; undefined if one of them is invalid."""
    if type(first) is not str or type(second) is not str:
        return UNDEFINED
    try:
        return _Comparison(_simplified(_tokens(first)), _simplified(_tokens(second))).run()
    except _InvalidError:
        return UNDEFINED


class _Source:
    def __init__(self, text: str) -> None:
        self.text = text
        self.place = 0

    def next(self) -> tuple[str, bool] | None:
        """The next character and whether it is escaped; None at the end."""
        if self.place >= len(self.text):
            return None
        character = self.text[self.place]
        self.place += 1
        if character != "\\":
            return character, False
        if self.place >= len(self.text):
            raise _InvalidError
        self.place += 1
        return self.text[self.place - 1], True


def _tokens(text: str) -> list[_Token]:
    source = _Source(text)
    found: list[_Token] = []
    while True:
        following = source.next()
        if following is None:
            return found
        character, escaped = following
        if not escaped and character in "]+*":
            raise _InvalidError
        if not escaped and character == ".":
            kind, bounds = "dot", frozenset[tuple[str, str]]()
        elif not escaped and character == "[":
            kind, bounds = "set", _set(source)
        else:
            kind, bounds = "character", frozenset({(character, character)})
        flag = text[source.place : source.place + 1]
        if flag == "\\" and source.place + 1 == len(text):
            raise _InvalidError
        if flag in ("+", "*"):
            source.place += 1
        else:
            flag = ""
        found.append(_Token(kind, bounds, flag))


def _set(source: _Source) -> frozenset[tuple[str, str]]:
    found: set[tuple[str, str]] = set()
    before: str | None = None
    while True:
        following = source.next()
        if following is None:
            raise _InvalidError
        character, escaped = following
        if not escaped and character == "]":
            return frozenset(found)
        if not escaped and character == "-":
            # The library looks ahead: at least two characters must be left.
            if before is None or source.place >= len(source.text) - 1:
                raise _InvalidError
            bound = source.next()
            if bound is None or bound[0] < before or (bound[0] in "]-" and not bound[1]):
                raise _InvalidError
            found.add((before, bound[0]))
            before = None
        else:
            found.add((character, character))
            before = character


def _simplified(tokens: list[_Token]) -> list[_Token]:
    """Equal neighbours that are both repeated become one: with ``+`` if any of them has it."""
    found: list[_Token] = []
    for token in tokens:
        last = found[-1] if found else None
        if last and token.flag and last.flag and (token.kind, token.bounds) == (last.kind, last.bounds):
            if token.flag == "+":
                found[-1] = token
        else:
            found.append(token)
    return found


class _Comparison:
    def __init__(self, first: list[_Token], second: list[_Token]) -> None:
        self.sides = (first, second)
        self.known: dict[tuple[str, bool, int, int], bool] = {}
        self.ends = (len(first), len(second))

    def run(self) -> bool:
        first, second = self.sides
        start = 0
        while start < len(first) and start < len(second) and not first[start].flag and not second[start].flag:
            if not first[start].meets(second[start]):
                return False
            start += 1
        start = max(start - 1, 0)
        a, b = len(first) - 1, len(second) - 1
        while a >= start and b >= start and not first[a].flag and not second[b].flag:
            if not first[a].meets(second[b]):
                return False
            a, b = a - 1, b - 1
        if a < len(first) - 1:
            a, b = a + 1, b + 1
        self.ends = (a + 1, b + 1)
        return self.plain(False, start, start)

    # Each of these compares the rest of one side from i with the rest of the other from j; `turned` says that the
    # one is the second pattern.

    def _rests(self, turned: bool) -> tuple[list[_Token], list[_Token], int, int]:
        one, other = (1, 0) if turned else (0, 1)
        return self.sides[one], self.sides[other], self.ends[one], self.ends[other]

    def plain(self, turned: bool, i: int, j: int) -> bool:
        one, other, one_end, other_end = self._rests(turned)
        while i < one_end and j < other_end:
            if one[i].flag or other[j].flag:
                return self.repeated(turned, i, j)
            if not one[i].meets(other[j]):
                return False
            i, j = i + 1, j + 1
        return i == one_end and j == other_end

    def repeated(self, turned: bool, i: int, j: int) -> bool:
        one, other, _, _ = self._rests(turned)
        if not one[i].flag:
            turned, i, j, one, other = not turned, j, i, other, one
        key = (one[i].flag, turned, i, j)
        if key not in self.known:
            self.known[key] = self.star(turned, i, j) if one[i].flag == "*" else self.plus(turned, i, j)
        return self.known[key]

    def plus(self, turned: bool, i: int, j: int) -> bool:
        one, other, _, _ = self._rests(turned)
        if not one[i].meets(other[j]):
            return False
        return self.star(turned, i, j + 1) or (bool(other[j].flag) and self.plain(turned, i + 1, j))

    def star(self, turned: bool, i: int, j: int) -> bool:
        one, other, one_end, other_end = self._rests(turned)
        following = one[i + 1] if i + 1 < one_end else None
        for place in range(j, other_end):
            token = other[place]
            if following is not None and token.meets(following) and self.plain(turned, i + 1, place):
                return True
            if not token.meets(one[i]):
                return False
        return following is None
