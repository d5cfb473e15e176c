"""Whether a text matches: a deterministic automaton whose states are made when they are first reached."""

from __future__ import annotations

from pvcguard.rego.regex.program import Program, holds

# The automaton is thrown away when it has so many transitions, so that its memory is bounded.
_MAX_TRANSITIONS = 20_000


class _State:
    """The instructions that could be next, before those that read nothing are followed, and the character before.

    Only what matters of that character is kept: a newline, a word character, any other, or none.
    """

    __slots__ = ("accepts_end", "before", "next", "waiting")

    def __init__(self, waiting: tuple[int, ...], before: str) -> None:
        self.waiting = waiting
        self.before = before
        self.next: dict[str, _State | None] = {}
        self.accepts_end: bool | None = None


class Search:
    """Answers whether a program matches a text: somewhere in it, or as a whole.

    May be used from several threads: states are only ever added, and each worked out alike by whoever comes first.
    """

    def __init__(self, program: Program, *, whole: bool = False) -> None:
        self._program = program
        self._whole = whole
        self._reset()

    def _reset(self) -> None:
        self._states: dict[tuple[tuple[int, ...], str], _State] = {}
        self._transitions = 0
        self._start = self._state((0,), "")

    def _state(self, waiting: tuple[int, ...], before: str) -> _State:
        key = (waiting, before)
        found = self._states.get(key)
        if found is None:
            found = self._states[key] = _State(waiting, before)
        return found

    def test(self, text: str) -> bool:
        """Whether the text matches."""
        if self._transitions > _MAX_TRANSITIONS:
            self._reset()
        state = self._start
        for character in text:
            try:
                following = state.next[character]
            except KeyError:
                following = self._step(state, character)
            if following is None:
                return True
            if not following.waiting:
                return False
            state = following
        if state.accepts_end is None:
            state.accepts_end = self._follow(state, "")[1]
        return state.accepts_end

    def _step(self, state: _State, character: str) -> _State | None:
        """The state after a character; None if it is known that the text matches."""
        reading, matched = self._follow(state, character)
        following: _State | None
        if matched and not self._whole:
            following = None
        else:
            code = self._program.code
            waiting = []
            for place in reading:
                matches = code[place].matches
                if matches is not None and matches(character) is True:
                    waiting.append(code[place].to)
            if not self._whole:
                waiting.append(0)
            following = self._state(tuple(dict.fromkeys(waiting)), _kind(character))
        self._transitions += 1
        state.next[character] = following
        return following

    def _follow(self, state: _State, after: str) -> tuple[list[int], bool]:
        """The instructions that read a character, and whether a match is reached, given the character after."""
        code = self._program.code
        seen: set[int] = set()
        reading: list[int] = []
        matched = False
        stack = list(reversed(state.waiting))
        while stack:
            place = stack.pop()
            if place in seen:
                continue
            seen.add(place)
            instruction = code[place]
            match instruction.kind:
                case "one":
                    reading.append(place)
                case "split":
                    stack += (instruction.other, instruction.to)
                case "jump" | "save":
                    stack.append(instruction.to)
                case "assert":
                    if holds(instruction.place, state.before, after):
                        stack.append(instruction.to)
                case "match":
                    matched = True
        return reading, matched


def _kind(character: str) -> str:
    if character == "\n":
        return character
    return "w" if character.isascii() and (character.isalnum() or character == "_") else "-"
