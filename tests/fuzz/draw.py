"""Random decisions from a seed, and the odd values that find out differences.

Seeded rather than drawn by Hypothesis: an example is a whole cluster, of about 1,200 decisions, for which Hypothesis
takes 31 ms and a seed 0.5 ms; both evaluators together take 15 ms. A seed gives the same values in every process and
on every machine, and `reduction` does what shrinking would.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable
from typing import Any, Final, TypeVar

T = TypeVar("T")
Json = dict[str, Any]

# Between these a string stands for a number as it is written in the JSON text.
_MARKS: Final = ("\U0010fffe", "\U0010ffff")
_WRITTEN: Final = re.compile(f'"{_MARKS[0]}([^"]*){_MARKS[1]}"')


def written(number: str) -> str:
    """What `encode` writes as this very text of a number, such as 1e3."""
    return f"{_MARKS[0]}{number}{_MARKS[1]}"


def encode(value: Any) -> str:
    """The JSON text of a value: keys sorted, no spaces, and the numbers of `written` as they were written."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":"))
    return _WRITTEN.sub(r"\1", text)


def decode(text: str) -> Any:
    """The value of a JSON text, of which `encode` makes the canonical text: each number as it is written there."""
    return json.loads(text, parse_int=written, parse_float=written)


class Draw(random.Random):
    """Decisions. The same seed, a text, always makes the same ones."""

    def chance(self, share: float) -> bool:
        """True with this probability."""
        return self.random() < share

    def several(self, make: Callable[[], T], least: int, most: int) -> list[T]:
        """Between `least` and `most` values."""
        return [make() for _ in range(self.randint(least, most))]

    def subset(self, values: list[T], share: float) -> list[T]:
        """Each of the values with this probability."""
        return [value for value in values if self.chance(share)]


# With a fraction or exponent only what a float holds: more digits are gone before Python sees the value.
NUMBERS: Final[tuple[Any, ...]] = (
    0, 1, 2, 3, -1, 7, 999999, 1000000, 2147483647, 2147483648, -2147483648, -2147483649,
    2**53 - 1, 2**53, 2**53 + 1, -(2**53) - 1, 2**63 - 1, 2**63, 2**64 + 1, 10**18, 10**21, 10**30, -(10**30),
    *map(written, (
        "2.0", "1e3", "1E3", "1e0", "10e-1", "1e6", "1.0e+2", "2.5", "0.1", "-0", "-0.0", "0.0", "1e-7", "1e21",
        "1e22", "1e30", "1.5e300", "9007199254740992.0", "2147483647.0", "2147483648.0", "5e9", "999999.5",
    )),
)  # fmt: skip

# Characters that are escaped, quoted, cased, sorted or matched in ways of their own.
_ODD: Final = (
    "\x00\x01\x07\b\t\n\v\f\r\x1b\x1f \"'\\/%<>&{}[]()*?!^$|.,:;+-_~`#@\x7f\x80\x85\xa0\xad"
    "éßſKŉǆİıΣςΩЖ٣漢﷽\u0301\u200b\u200d\u2028\u2029\u202e\ufeff\ufffd\ufffe\uffff\ue000😀𝒳🇩\U000e0001\U0010fffd"
)
_TEXTS: Final = (
    "", " ", "null", "true", "0", "-1", "1.5", "*", "**", "a*", "[a-z]*", "[!a]*", "{a,b}*", "[", "{", "\\", "{{.}}",
    "%s", "%!d(float64=1e+06)", "%d%%", "$1", "^$", "models\n", "models ", " models", "MODELS", "é" * 3, "e\u0301",
    "pvc://", "pvc:///", "a/b/c", "..", "./", "x" * 63, "x" * 64, "x" * 253, "x" * 254, "<script>&amp;</script>",
    '"', '\\"', "line\nline", "\r\n", "tab\t", "nul\x00nul", "😀", "\U0010fffd", "\ufeffbom", "İSTANBUL", "ﬀ", "ß",
)  # fmt: skip


def character(draw: Draw) -> str:
    """Any character but half of a pair, and but the marks."""
    if draw.chance(0.6):
        return draw.choice(_ODD)
    most = draw.choice((0x7F, 0x7FF, 0x2FFF, 0xFFFF, 0x1FFFF, 0x3FFFF, 0x10FFFD))
    point = draw.randint(0, most)
    return "\ufffd" if 0xD800 <= point <= 0xDFFF else chr(point)


def text(draw: Draw) -> str:
    """An odd text."""
    kind = draw.random()
    if kind < 0.5:
        return draw.choice(_TEXTS)
    if kind < 0.8:
        return "".join(draw.several(lambda: character(draw), 1, 6))
    if kind < 0.97:
        base = draw.choice(("models", "pvc://models/a", "20Gi", "Standard", "fast", "ReadWriteOnce", "25%"))
        place = draw.randint(0, len(base))
        return base[:place] + character(draw) + base[place:]
    return character(draw) * draw.choice((300, 3000))


def value(draw: Draw, depth: int = 2) -> Any:
    """Any JSON value."""
    kind = draw.randint(0, 7 if depth else 5)
    if kind == 0:
        return None
    if kind == 1:
        return draw.chance(0.5)
    if kind in (2, 3):
        return draw.choice(NUMBERS)
    if kind in (4, 5):
        return text(draw)
    if kind == 6:
        return draw.several(lambda: value(draw, depth - 1), 0, 3)
    return {text(draw): value(draw, depth - 1) for _ in range(draw.randint(0, 3))}


def places(node: Any) -> list[tuple[Any, Any]]:
    """(container, key or index) of every value within a JSON value, outer ones before inner ones."""
    found: list[tuple[Any, Any]] = []
    waiting = [node]
    for container in waiting:
        keys = list(container) if isinstance(container, dict) else range(len(container))
        for key in keys:
            found.append((container, key))
            if isinstance(container[key], (dict, list)):
                waiting.append(container[key])
    return found


def damage(draw: Draw, node: Any, times: int = 1) -> None:
    """Changes something within a map or list, in place: its type, its place, its key, or whether it is there."""
    for _ in range(times):
        found = places(node)
        if not found:
            return
        container, key = draw.choice(found)
        _damage_one(draw, container, key)


def _damage_one(draw: Draw, container: Any, key: Any) -> None:
    old = container[key]
    kind = draw.randint(0, 9)
    if kind == 0:
        del container[key]
    elif kind == 1:
        container[key] = [old]
    elif kind == 2 and isinstance(old, list):
        container[key] = old[0] if old else None
    elif kind == 3 and isinstance(old, list):
        container[key] = old + old
    elif kind == 4 and isinstance(container, dict):
        container[draw.choice((key.upper(), text(draw), key + "s"))] = old
    elif kind == 5 and isinstance(old, (int, float)):
        container[key] = str(old)
    else:
        container[key] = value(draw)
