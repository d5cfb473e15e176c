"""Reads a pattern character by character, with the pieces that stand for characters and classes."""

from __future__ import annotations

import re

from pvcguard.rego.regex import classes
from pvcguard.rego.regex.classes import Predicate

_NAME = re.compile(r"[0-9A-Za-z_]+\Z")
_COUNT = re.compile(r"(0|[1-9][0-9]*)(,(0|[1-9][0-9]*)?)?\}")
_CONTROLS = {"a": "\a", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}
_HEX = "0123456789abcdefABCDEF"


class PatternError(Exception):
    """Go's parser refuses the pattern."""


class UnsupportedError(Exception):
    """It cannot be told what Go's parser would make of the pattern."""


class Reader:
    """A pattern and a place in it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.place = 0

    def at_end(self) -> bool:
        """Whether all was read."""
        return self.place >= len(self.text)

    def peek(self, further: int = 0) -> str:
        """The next character, or one further on; empty at the end."""
        return self.text[self.place + further : self.place + further + 1]

    def take(self) -> str:
        """Reads the next character, which must exist."""
        character = self.peek()
        if not character:
            raise PatternError("unexpected end")
        self.place += 1
        return character

    def skip(self, text: str) -> bool:
        """Reads a text if it comes next."""
        if not self.text.startswith(text, self.place):
            return False
        self.place += len(text)
        return True

    def until(self, end: str) -> str:
        """Reads up to and including an end, or the rest; returns what comes before it."""
        found, mark, _ = self.text[self.place :].partition(end)
        self.place += len(found) + len(mark)
        return found

    def name(self) -> str:
        """The name of a group, up to ``>``."""
        close = self.text.find(">", self.place)
        found = self.text[self.place : close] if close >= 0 else ""
        if not _NAME.match(found):
            raise PatternError("invalid named capture")
        self.place = close + 1
        return found

    def bounds(self) -> tuple[int, int | None] | None:
        """The counts of a repetition after ``{``; None, and nothing read, if it is none."""
        found = _COUNT.match(self.text, self.place)
        if found is None:
            return None
        self.place = found.end()
        # More than nine digits are too many, whatever they say.
        least = int(found[1][:9]) if len(found[1]) < 9 else 10**9
        if found[2] is None:
            return least, least
        if found[3] is None:
            return least, None
        return least, int(found[3]) if len(found[3]) < 9 else 10**9

    def class_escape(self, fold: bool) -> Predicate | None:
        """The class after a backslash (``d``, ``W``, ``pL``); None, and nothing read, if it is none."""
        following = self.peek()
        if following and following in "dswDSW":
            self.place += 1
            return classes.ranges(classes.PERL[following.lower()], fold=fold, negated=following.isupper())
        if following and following in "pP":
            self.place += 1
            return self._unicode_class(fold, negated=following == "P")
        return None

    def _unicode_class(self, fold: bool, negated: bool) -> Predicate:
        if self.skip("{"):
            if "}" not in self.text[self.place :]:
                raise PatternError("invalid character class range")
            name = self.until("}")
        else:
            name = self.take()
        if name.startswith("^"):
            name, negated = name[1:], not negated
        canonical = re.sub("[-_ ]", "", name).capitalize()
        if canonical == "Any":
            return lambda _: not negated
        if canonical == "Ascii":
            return classes.ranges(classes.POSIX["ascii"], fold=fold, negated=negated)
        if canonical not in classes.CATEGORIES:
            raise UnsupportedError(f"the Unicode class {name!r}")
        return classes.category(canonical, fold=fold, negated=negated)

    def posix_class(self, fold: bool) -> Predicate | None:
        """``[:alpha:]`` within a class; None, and nothing read, if it is none."""
        if not self.text.startswith("[:", self.place):
            return None
        close = self.text.find(":]", self.place + 2)
        if close < 0:
            return None
        name = self.text[self.place + 2 : close]
        self.place = close + 2
        bounds = classes.POSIX.get(name.removeprefix("^"))
        if bounds is None:
            raise PatternError("invalid character class range")
        return classes.ranges(bounds, fold=fold, negated=name.startswith("^"))

    def character_escape(self) -> str:
        """The character that an escape after a backslash stands for."""
        character = self.take()
        if character in _CONTROLS:
            return _CONTROLS[character]
        if character == "x":
            return self._hexadecimal()
        if character in "01234567":
            if character != "0" and not ("0" <= self.peek() <= "7"):
                raise PatternError("invalid escape sequence")
            digits = character
            while len(digits) < 3 and self.peek() and self.peek() in "01234567":
                digits += self.take()
            return chr(int(digits, 8))
        if character.isascii() and not character.isalnum():
            return character
        raise PatternError("invalid escape sequence")

    def _hexadecimal(self) -> str:
        if self.skip("{"):
            digits = self.until("}")
            closed = self.text[self.place - 1 : self.place] == "}"
        else:
            digits, closed = self.text[self.place : self.place + 2], True
            self.place += 2
            if len(digits) < 2:
                digits = ""
        if not digits or not closed or not all(each in _HEX for each in digits):
            raise PatternError("invalid escape sequence")
        code = int(digits, 16) if len(digits.lstrip("0")) <= 6 else 1 << 30
        if code > 0x10FFFF:
            raise PatternError("invalid escape sequence")
        return chr(code)
