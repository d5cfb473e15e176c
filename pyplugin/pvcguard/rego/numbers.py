"""Rego's numbers: decimal texts of any size, compared by value.

A number is a Python ``int``; a ``float``, which stands for the decimal that ``repr`` prints (as it would be written
in JSON), never for its binary value; or a `Number`, for a decimal whose text neither of the two keeps (``0.10``,
``1e3``, thirty digits). Booleans are no numbers.

OPA works on integers exactly and on everything else with 64 bits of mantissa; see `pvcguard.rego.bigfloat`, which
comes with the first number that needs it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeAlias

from pvcguard.rego.errors import LimitError, RegoError

if TYPE_CHECKING:
    from fractions import Fraction

Numeric: TypeAlias = "int | float | Number"

# What is no integer has so many bits of mantissa ...
PRECISION = 64

# ... and nothing a binary exponent beyond this (OPA's ast/term.go, maxNumberExp).
MAX_EXPONENT = 100_000

# Python reads and prints integers of up to so many digits (sys.set_int_max_str_digits) ...
_PYTHON_DIGITS = 4300

# ... and the evaluator prints none of more than these, since the work grows faster than their number.
MAX_DIGITS = 100_000

_JSON_NUMBER = r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\Z"
_DECIMAL = r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?\Z"
_INTEGER = r"-?(?:0|[1-9][0-9]*)\Z"
_WHOLE = r"[+-]?[0-9]+(?:\.0*)?\Z"
_EXACT_FLOAT = 2.0**53


class Number:
    """A decimal that keeps its text. Equal to, and hashed as, any other number of the same value."""

    __slots__ = ("exact", "text")

    def __init__(self, text: str, exact: int | Fraction) -> None:
        self.text = text
        self.exact = exact

    def __eq__(self, other: object) -> bool:
        return type(other) in _NUMERIC and self.exact == exact(other)

    def __hash__(self) -> int:
        return hash(self.exact)

    def __repr__(self) -> str:
        return f"Number({self.text!r})"


_NUMERIC = (int, float, Number)

NEGATIVE_ZERO = Number("-0", 0)


def parse(text: str) -> Numeric:
    """The number with this text, which must be a decimal (`is_decimal`) whose exponent is in range (`in_range`)."""
    if re.match(_INTEGER, text):
        if text == "-0":
            return NEGATIVE_ZERO
        # Beyond this length Python refuses to read or print an int.
        return int(text) if len(text) <= _PYTHON_DIGITS else Number(text, exact_text(text))
    value = float(text)
    return value if repr(value) == text else Number(text, exact_text(text))


def machine_int(text: str) -> int | None:
    """The integer of a text that OPA takes for a 64-bit one: 19 characters, no exponent, no fraction but zeros."""
    if len(text.lstrip("+-")) > 19 or not re.match(_WHOLE, text):
        return None
    found = int(text.partition(".")[0])
    return found if -(1 << 63) <= found < 1 << 63 else None


def is_json_number(text: str) -> bool:
    """Whether the text is a number as JSON writes it."""
    return re.match(_JSON_NUMBER, text) is not None


def is_decimal(text: str) -> bool:
    """Whether the text is a decimal as Go reads it: JSON's numbers, and ``+1``, ``.5``, ``5.``, ``007``."""
    return re.match(_DECIMAL, text) is not None


def in_range(text: str) -> bool:
    """Whether OPA handles a number with this text: its binary exponent is within ±100,000."""
    mantissa, mark, exponent = text.lower().partition("e")
    if not mark:
        return True
    digits = mantissa.lstrip("-").replace(".", "").strip("0")
    if not digits:
        return True
    if len(exponent) > 12:
        return False
    from decimal import Decimal

    adjusted = Decimal(mantissa).adjusted() + int(exponent)
    # log2(10) is 3.3219...; near the limit the exact value decides.
    if abs(adjusted) * 3.3219 < MAX_EXPONENT - 8:
        return True
    if abs(adjusted) * 3.3219 > MAX_EXPONENT + 8:
        return False
    from pvcguard.rego import bigfloat

    return abs(bigfloat.exponent(bigfloat.parse(text))) <= MAX_EXPONENT


def exact_text(text: str) -> int | Fraction:
    """The value of a decimal text."""
    from pvcguard.rego import bigfloat

    value = bigfloat.parse(text)
    return value.numerator if value.denominator == 1 else value


def exact(value: Any) -> int | Fraction:
    """The value of a number as an int if it is integral, else as a fraction: what comparison and keys go by."""
    kind = type(value)
    if kind is int:
        return value  # type: ignore[no-any-return]
    if kind is float:
        if value.is_integer() and -_EXACT_FLOAT < value < _EXACT_FLOAT:
            return int(value)
        if value != value or value in (float("inf"), float("-inf")):
            raise RegoError(f"{value} is not a JSON number", code="eval_type_error")
        return exact_text(repr(value))
    return value.exact  # type: ignore[no-any-return]


def text_of(value: Any) -> str:
    """The text of a number, as OPA prints it."""
    kind = type(value)
    if kind is int:
        return int_text(value)
    if kind is float:
        if value != value or value in (float("inf"), float("-inf")):
            raise RegoError(f"{value} is not a JSON number", code="eval_type_error")
        return repr(value)
    return value.text  # type: ignore[no-any-return]


def is_negative(value: Any) -> bool:
    """Whether a number is written with a minus sign, which a zero can be as well."""
    return text_of(value).startswith("-")


def int_text(value: int) -> str:
    """An integer in decimal; `LimitError` when it is longer than MAX_DIGITS."""
    bits = value.bit_length()
    if bits < _PYTHON_DIGITS * 3:
        return str(value)
    if bits > MAX_DIGITS * 4:
        raise LimitError(f"a number of more than {MAX_DIGITS} digits")
    from decimal import Decimal

    return f"{Decimal(value):f}"


def from_fraction(value: int | Fraction, precision: int = PRECISION) -> Numeric:
    """The number that OPA makes of a result, rounded to so many bits of mantissa."""
    from pvcguard.rego import bigfloat

    return parse(bigfloat.shortest_text(bigfloat.of(value, precision), precision))


def plain(value: Any) -> int | float:
    """An int or float for JSON output; a decimal of more digits than a float has is rounded to the nearest."""
    if type(value) is Number:
        return value.exact if type(value.exact) is int else float(value.text)
    return value  # type: ignore[no-any-return]
