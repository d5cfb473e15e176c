"""Leftmost matches and their groups: all ways to match are followed at once, in order of preference."""

from __future__ import annotations

from typing import TypeAlias

from pvcguard.rego.errors import LimitError
from pvcguard.rego.regex.program import Program, holds

# For each slot the place in the text, -1 if the group took no part: start and end of the match, of group 1, …
Places: TypeAlias = tuple[int, ...]

# Searching for all matches may look at the rest of the text for each of them. This many steps are some seconds.
_MAX_STEPS = 5_000_000


class Capture:
    """Finds matches of a program in one text."""

    def __init__(self, program: Program, text: str) -> None:
        self._code = program.code
        self._text = text
        self._unset: Places = (-1,) * (2 * program.groups + 2)
        self._steps = 0

    def all(self, limit: int) -> list[Places]:
        """Matches from left to right without overlap, at most `limit`, all if it is negative.

        An empty match right behind another match is none.
        """
        found: list[Places] = []
        place, previous_end = 0, -1
        while place <= len(self._text) and (limit < 0 or len(found) < limit):
            match = self._first(place)
            if match is None:
                break
            start, end = match[:2]
            if end > place or start != previous_end:
                found.append(match)
            place = end if end > place else place + 1
            previous_end = end
        return found

    def _first(self, start: int) -> Places | None:
        text, size = self._text, len(self._text)
        threads: list[tuple[int, Places]] = []
        found: Places | None = None
        for place in range(start, size + 1):
            if found is None:
                self._follow(threads, 0, (place, *self._unset[1:]), place)
            elif not threads:
                break
            self._steps += len(threads) + 1
            if self._steps > _MAX_STEPS:
                raise LimitError("matching a regular expression takes too long")
            character = text[place] if place < size else ""
            following: list[tuple[int, Places]] = []
            seen: set[int] = set()
            for number, places in threads:
                instruction = self._code[number]
                if instruction.matches is None:
                    found = (places[0], place, *places[2:])
                    break
                if character and instruction.matches(character) is True:
                    self._follow(following, instruction.to, places, place + 1, seen)
            threads = following
        return found

    def _follow(
        self, threads: list[tuple[int, Places]], number: int, places: Places, place: int, seen: set[int] | None = None
    ) -> None:
        """Adds the threads that read a character or match, reached from an instruction; none that is there already."""
        if seen is None:
            seen = {each for each, _ in threads}
        text = self._text
        stack = [(number, places)]
        while stack:
            number, places = stack.pop()
            if number in seen:
                continue
            seen.add(number)
            instruction = self._code[number]
            match instruction.kind:
                case "one" | "match":
                    threads.append((number, places))
                case "split":
                    stack += ((instruction.other, places), (instruction.to, places))
                case "jump":
                    stack.append((instruction.to, places))
                case "save":
                    slot = instruction.slot
                    stack.append((instruction.to, (*places[:slot], place, *places[slot + 1 :])))
                case "assert":
                    before = text[place - 1 : place] if place else ""
                    if holds(instruction.place, before, text[place : place + 1]):
                        stack.append((instruction.to, places))
