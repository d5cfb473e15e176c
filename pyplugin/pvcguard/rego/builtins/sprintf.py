"""``sprintf`` as OPA has it: Go's fmt.Sprintf over integers, floats and strings.

OPA hands Go an int64, a *big.Int or a float64 for a number (a float64 if it is written with a point or an exponent),
a string for a string, and for anything else the text of the value. How each is printed is in `goformat`.
"""

from __future__ import annotations

from pvcguard.rego import numbers, text
from pvcguard.rego.builtins.goformat import Argument, Flags, formatted, type_name
from pvcguard.rego.builtins.operands import is_number, limited
from pvcguard.rego.values import UNDEFINED, Value

# Go refuses greater widths and precisions.
_MAX_WIDTH = 1_000_000


def sprintf(template: Value, arguments: Value) -> Value:
    """The template with its verbs replaced by the arguments."""
    if type(template) is not str or type(arguments) is not list:
        return UNDEFINED
    return _Printer(template, [_argument(each) for each in arguments]).run()


def _argument(value: Value) -> Argument:
    if type(value) is str or type(value) is int:
        return value
    if not is_number(value):
        return text.term(value)
    written = numbers.text_of(value)
    if not any(mark in written for mark in ".eE"):
        return int(written)
    number = float(written)
    return written if number in (float("inf"), float("-inf")) else number


class _Printer:
    def __init__(self, template: str, arguments: list[Argument]) -> None:
        self.template = template
        self.arguments = arguments
        self.next = 0
        self.reordered = False
        self.good_index = True
        self.parts: list[str] = []
        self.size = 0

    def put(self, part: str) -> None:
        self.size += len(part)
        limited(self.size)
        self.parts.append(part)

    def run(self) -> str:
        template, place, end = self.template, 0, len(self.template)
        while place < end:
            percent = template.find("%", place)
            if percent < 0:
                self.put(template[place:])
                break
            self.put(template[place:percent])
            place = self.verb(percent + 1)
        if not self.reordered and self.next < len(self.arguments):
            extra = (f"{type_name(each)}={formatted('v', Flags(), each)}" for each in self.arguments[self.next :])
            self.put(f"%!(EXTRA {', '.join(extra)})")
        return "".join(self.parts)

    def verb(self, place: int) -> int:
        """Prints what the directive after a percent sign stands for; returns the place after it."""
        self.good_index = True
        flags, place = self.flags(place)
        place, after_index = self.argument_number(place)
        place, after_index = self.width(flags, place, after_index)
        # A point at the very end is no precision but the verb.
        if self.template[place : place + 1] == "." and place + 1 < len(self.template):
            place, after_index = self.precision(flags, place + 1, after_index)
        if not after_index:
            place, after_index = self.argument_number(place)
        if place >= len(self.template):
            self.put("%!(NOVERB)")
            return place
        verb = self.template[place]
        if verb == "%":
            self.put("%")
        elif not self.good_index:
            self.put(f"%!{verb}(BADINDEX)")
        elif self.next >= len(self.arguments):
            self.put(f"%!{verb}(MISSING)")
        else:
            argument = self.arguments[self.next]
            self.next += 1
            if verb in "vw":
                flags.sharp_v, flags.plus_v = flags.sharp, flags.plus
                flags.sharp = flags.plus = False
            self.put(formatted(verb, flags, argument))
        return place + 1

    def flags(self, place: int) -> tuple[Flags, int]:
        flags = Flags()
        while place < len(self.template):
            match self.template[place]:
                case "#":
                    flags.sharp = True
                case "0":
                    flags.zero = True
                case "+":
                    flags.plus = True
                case "-":
                    flags.minus = True
                case " ":
                    flags.space = True
                case _:
                    break
            place += 1
        return flags, place

    def width(self, flags: Flags, place: int, after_index: bool) -> tuple[int, bool]:
        if self.template[place : place + 1] == "*":
            flags.width = self.int_argument()
            if flags.width is None:
                self.put("%!(BADWIDTH)")
            elif flags.width < 0:
                flags.width, flags.minus, flags.zero = -flags.width, True, False
            return place + 1, False
        flags.width, place = self.number(place)
        if after_index and flags.width is not None:
            self.good_index = False
        return place, after_index

    def precision(self, flags: Flags, place: int, after_index: bool) -> tuple[int, bool]:
        if after_index:
            self.good_index = False
        place, after_index = self.argument_number(place)
        if self.template[place : place + 1] == "*":
            flags.precision = self.int_argument()
            if flags.precision is None or flags.precision < 0:
                flags.precision = None
                self.put("%!(BADPREC)")
            return place + 1, False
        flags.precision, place = self.number(place)
        if flags.precision is None:
            flags.precision = 0
        return place, after_index

    def number(self, place: int) -> tuple[int | None, int]:
        """Reads digits; a number that is much too large swallows the rest of the template."""
        found: int | None = None
        while place < len(self.template) and "0" <= self.template[place] <= "9":
            if found is not None and found > _MAX_WIDTH:
                return None, len(self.template)
            found = (found or 0) * 10 + int(self.template[place])
            place += 1
        return found, place

    def int_argument(self) -> int | None:
        if self.next >= len(self.arguments):
            return None
        value = self.arguments[self.next]
        self.next += 1
        if isinstance(value, int) and -_MAX_WIDTH <= value <= _MAX_WIDTH:
            return value
        return None

    def argument_number(self, place: int) -> tuple[int, bool]:
        """Reads ``[n]``; returns the place after it and whether a number was there."""
        if self.template[place : place + 1] != "[":
            return place, False
        self.reordered = True
        close = self.template.find("]", place + 1)
        if close < 0 or len(self.template) - place < 3:
            self.good_index = False
            return place + 1, False
        number, after = self.number(place + 1)
        if number is None or after != close:
            self.good_index = False
            return close + 1, False
        if 1 <= number <= len(self.arguments):
            self.next = number - 1
        else:
            self.good_index = False
        return close + 1, True
