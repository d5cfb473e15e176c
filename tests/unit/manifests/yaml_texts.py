"""YAML texts for comparing parsers: scalars, whole documents in many styles, and damaged ones."""

from __future__ import annotations

import random

# What YAML 1.1, YAML 1.2, PyYAML and go-yaml read differently, and their neighbours.
WORDS = """
    y Y n N yes Yes YES no No NO on On ON off Off OFF true True TRUE false False FALSE yEs tRue
    null Null NULL ~ nULL 0 -0 +0 00 007 010 08 0o17 0O17 0x1F 0X1f 0xg 0b101 0B1 -0b11 0b-1 1_000 1__0 _1 1_ 0x_1
    +12 -12 --1 1e3 1E3 1e+3 1e-3 1.5e3 1e 1.e3 1. .5 .5e1 .5_0 ._5 . -.5 +.5 -. 0. -0.0 1.0 2.50 1e400 1e-400
    1:30 1:30:30 -1:30 12:30.5 2024-01-01 2024-1-1 2024-01-01T10:00:00Z 2024-13-01
    .inf .Inf .INF -.inf +.inf .iNf inf Infinity .nan .NaN .NAN nan = << ! a-b a:b a#b @x x? \\n
    9007199254740993 9223372036854775807 9223372036854775808 -9223372036854775808 -9223372036854775809
    18446744073709551615 18446744073709551616 +9223372036854775808 123456789012345678901234567890
    0x7fffffffffffffff 0xffffffffffffffff 0x10000000000000000 1e21 1e20 123456789.125 0.1 3.14159265358979
    20Gi 1k 500m pvc://a/b hf://x a.b.c é 日本 \U0001f600
""".split()
QUOTED = ["'y'", '"n"', "'1e3'", '"\\u00e9\\n\\t\\x41"', "''", '""', "'it''s'", '"a\\\n  b"', '"\\/"', "'a b: c # d'"]
TAGGED = [
    "!!str 5", "!!str yes", "!!int '5'", "!!int 5.5", "!!int 0x10", "!!float 5", "!!float '1e3'", "!!bool yes",
    "!!bool 'no'", "!!bool 1", "!!null ''", "!!null x", "!!binary aGk=", "!!binary aGk", "!!timestamp 2024-01-01",
    "!!timestamp x", "!local x", "! 5", "!!merge x", "!<tag:yaml.org,2002:int> '7'",
]  # fmt: skip
BLOCKS = ["|\n{0}text\n{0}more\n", ">-\n{0}folded\n{0}text\n\n{0}end", "|+\n{0}keep\n\n", "|2-\n{0}  x\n"]

DAMAGE = "ab01. \n:-?[]{},&*#|>!%@'\"\\\t~<="
SEPARATORS = ["---\n", "--- # more\n", "---\t \n", "---", "--- x\n", "\n---\n", "----\n"]


class Texts:
    """Draws texts; the same seed gives the same."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def word(self) -> str:
        draw = self._random
        chosen = draw.randrange(6)
        if chosen < 3:
            return draw.choice((WORDS, QUOTED, TAGGED)[chosen])
        if chosen == 3:
            return "".join(draw.choices("0123456789abefnotxyzOXBEINT+-._:~<=", k=draw.randint(1, 9)))
        if chosen == 4:
            return str(draw.randint(-(2**70), 2**70) >> draw.randrange(70))
        return repr(draw.uniform(-1, 1) * 10.0 ** draw.randint(-30, 30))

    def document(self) -> str:
        """A mapping, list or scalar in block and flow style, with anchors, aliases, merges and tags."""
        return self._tree(3).lstrip("\n") + "\n"

    def damaged(self) -> str:
        """A document with one to three characters put in, taken out or replaced."""
        text = self.document()
        for _ in range(self._random.randint(1, 3)):
            at = self._random.randint(0, len(text))
            text = text[:at] + self._random.choice(DAMAGE) + text[at + self._random.randint(0, 1) :]
        return text

    def noise(self) -> str:
        """Characters that mean something to YAML, in any order."""
        return "".join(self._random.choices(DAMAGE, k=self._random.randint(1, 25)))

    def stream(self) -> str:
        """Documents with separators, good and bad, and with both ends of lines."""
        text = ""
        for _ in range(self._random.randint(0, 4)):
            text += self._random.choice([self.document(), "", "# only a comment\n", "a: 1", "{}\n", '{"a": 1}\n'])
            text += self._random.choice(SEPARATORS)
        return text.replace("\n", "\r\n") if self._random.random() < 0.3 else text

    def _key(self) -> str:
        # Keys that become one text from two types are left to chance in Go; these rarely meet.
        return self._random.choice(["a", "b", "c", "y", "1", "0x1F", "1e3", "true", "'q'", "k.x", self.word()])

    def _tree(self, depth: int) -> str:
        draw = self._random
        chosen = draw.random() if depth else 0.0
        if chosen < 0.35:
            return draw.choice([self.word(), self.word(), self.word(), "*a", "*b"])
        count = draw.randint(0, 3)
        if chosen < 0.45:
            return "[" + ", ".join(self._inline() for _ in range(count)) + "]"
        if chosen < 0.55:
            return "{" + ", ".join(f"{self._key()}: {self._inline()}" for _ in range(count)) + "}"
        entries = range(count + 1)
        if chosen < 0.85:
            names = [draw.choice([self._key(), self._key(), f"k{index}", "<<"]) for index in entries]
            return "\n" + "\n".join(f"{name}: {self._entry(depth)}" for name in names)
        return "\n" + "\n".join(f"- {self._entry(depth)}" for _ in entries)

    def _inline(self) -> str:
        return self._random.choice([self.word(), self.word(), "[]", "{}", "[1, y]", f"{{a: {self.word()}}}", "*a"])

    def _entry(self, depth: int) -> str:
        anchor = self._random.choice(["", "", "&a ", "&b "])
        if self._random.random() < 0.1:
            return anchor + self._random.choice(BLOCKS).format("  ")
        lines = self._tree(depth - 1).split("\n")
        return anchor + "\n".join([lines[0], *("  " + line for line in lines[1:])])
