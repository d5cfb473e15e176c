"""Classes of characters, and which characters are equal when case does not matter."""

from __future__ import annotations

import functools
import unicodedata
from collections.abc import Callable, Iterable
from typing import TypeAlias

from pvcguard.rego.errors import RegoError

Predicate: TypeAlias = Callable[[str], bool]
Ranges: TypeAlias = tuple[tuple[str, str], ...]

# No letter beyond this one has a case (Go's unicode tables).
_LAST_CASED = 0x1E943

PERL: dict[str, Ranges] = {
    "d": (("0", "9"),),
    "s": (("\t", "\n"), ("\f", "\r"), (" ", " ")),
    "w": (("0", "9"), ("A", "Z"), ("_", "_"), ("a", "z")),
}

POSIX: dict[str, Ranges] = {
    "alnum": (("0", "9"), ("A", "Z"), ("a", "z")),
    "alpha": (("A", "Z"), ("a", "z")),
    "ascii": (("\0", "\x7f"),),
    "blank": (("\t", "\t"), (" ", " ")),
    "cntrl": (("\0", "\x1f"), ("\x7f", "\x7f")),
    "digit": (("0", "9"),),
    "graph": (("!", "~"),),
    "lower": (("a", "z"),),
    "print": ((" ", "~"),),
    "punct": (("!", "/"), (":", "@"), ("[", "`"), ("{", "~")),
    "space": (("\t", "\r"), (" ", " ")),
    "upper": (("A", "Z"),),
    "word": (("0", "9"), ("A", "Z"), ("_", "_"), ("a", "z")),
    "xdigit": (("0", "9"), ("A", "F"), ("a", "f")),
}

# fmt: off
CATEGORIES = frozenset((
    "C", "Cc", "Cf", "Co", "Cs", "L", "Ll", "Lm", "Lo", "Lt", "Lu", "M", "Mc", "Me", "Mn", "N", "Nd", "Nl", "No",
    "P", "Pc", "Pd", "Pe", "Pf", "Pi", "Po", "Ps", "S", "Sc", "Sk", "Sm", "So", "Z", "Zl", "Zp", "Zs",
))
# fmt: on


def ranges(bounds: Ranges, *, fold: bool, negated: bool = False) -> Predicate:
    """The characters within bounds (both included); with fold also those equal to one but for case."""

    def within(character: str) -> bool:
        return any(low <= character <= high for low, high in bounds)

    if not fold:
        return lambda character: within(character) is not negated
    return lambda character: any(map(within, same_but_case(character))) is not negated


def category(name: str, *, fold: bool, negated: bool = False) -> Predicate:
    """The characters of a Unicode category, or of all categories that start with one letter."""

    def within(character: str) -> bool:
        found = unicodedata.category(character)
        if found == "Cn":
            # OPA's tables may be of another Unicode version and know this character.
            raise RegoError(f"Python's Unicode {unicodedata.unidata_version} does not know {character!a}")
        return found.startswith(name)

    if not fold:
        return lambda character: within(character) is not negated
    return lambda character: any(map(within, same_but_case(character))) is not negated


def any_of(predicates: Iterable[Predicate], *, negated: bool) -> Predicate:
    """The characters of any of the classes."""
    found = tuple(predicates)
    return lambda character: any(each(character) for each in found) is not negated


def same_but_case(character: str) -> tuple[str, ...]:
    """The character and all that are equal to it but for case, one for one."""
    if ord(character) > _LAST_CASED:
        return (character,)
    return _orbits().get(_folded(character), (character,))


def _folded(character: str) -> str:
    changed = character.casefold()
    if len(changed) == 1:
        return changed
    changed = character.lower()
    return changed if len(changed) == 1 else character


@functools.cache
def _orbits() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for code in range(_LAST_CASED + 1):
        character = chr(code)
        folded = _folded(character)
        if folded != character:
            found.setdefault(folded, [folded]).append(character)
    return {folded: tuple(members) for folded, members in found.items()}
