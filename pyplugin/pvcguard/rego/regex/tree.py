"""The nodes of a parsed pattern."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

# Says of a character whether it belongs to a class. A string's own methods serve as well: NotImplemented is no.
Matcher: TypeAlias = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Empty:
    """Nothing."""


@dataclass(frozen=True, slots=True)
class Never:
    """What matches nothing at all, not even nothing."""


@dataclass(frozen=True, slots=True)
class One:
    """A character of a class."""

    matches: Matcher


@dataclass(frozen=True, slots=True)
class Sequence:
    """One after the other."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One of these, the first preferred."""

    options: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    """At least `least` and at most `most` times (None: any), as often as possible if greedy."""

    part: Node
    least: int
    most: int | None
    greedy: bool


@dataclass(frozen=True, slots=True)
class Group:
    """A part whose place is captured."""

    number: int
    part: Node


@dataclass(frozen=True, slots=True)
class Assertion:
    """A place: ``begin`` and ``end`` of text or ``line_begin`` and ``line_end``, ``word`` boundary or ``no_word``."""

    kind: str


Node: TypeAlias = Empty | Never | One | Sequence | Choice | Repeat | Group | Assertion


def literal(text: str) -> Node:
    """The text itself."""
    return Sequence(tuple(One(character.__eq__) for character in text))


def anything(_: str) -> bool:
    """Any character."""
    return True
