"""Types of values, and conversions between them."""

from __future__ import annotations

import math
import re

from pvcguard.rego import numbers, values
from pvcguard.rego.builtins.operands import is_number
from pvcguard.rego.numbers import Number
from pvcguard.rego.values import TYPE_NAMES, UNDEFINED, Set, Value

_HEXADECIMAL = r"[+-]?0[xX](?:[0-9a-fA-F]+\.?[0-9a-fA-F]*|\.[0-9a-fA-F]+)[pP][+-]?[0-9]+\Z"


def is_array(value: Value) -> bool:
    """Whether the value is an array."""
    return type(value) is list


def is_boolean(value: Value) -> bool:
    """Whether the value is a boolean."""
    return type(value) is bool


def is_null(value: Value) -> bool:
    """Whether the value is null."""
    return value is None


def is_number_(value: Value) -> bool:
    """Whether the value is a number."""
    return is_number(value)


def is_object(value: Value) -> bool:
    """Whether the value is an object."""
    return type(value) is dict


def is_set(value: Value) -> bool:
    """Whether the value is a set."""
    return type(value) is Set


def is_string(value: Value) -> bool:
    """Whether the value is a string."""
    return type(value) is str


def type_name(value: Value) -> str:
    """``null``, ``boolean``, ``number``, ``string``, ``array``, ``object`` or ``set``."""
    return TYPE_NAMES[values.rank(value)]


def to_number(value: Value) -> Value:
    """null is 0, false 0, true 1; a string is read as a decimal, whose notation is kept."""
    if value is None or type(value) is bool:
        return 1 if value else 0
    if type(value) is not str:
        return value if is_number(value) else UNDEFINED
    # Go's ParseFloat takes underscores between digits and hexadecimal floats.
    digits = value.replace("_", "") if "_" in value and _underscores_fit(value) else value
    if re.match(_HEXADECIMAL, digits):
        return _from_hexadecimal(value, digits)
    if not numbers.is_decimal(digits) or math.isinf(float(digits)) or not numbers.in_range(digits):
        return UNDEFINED
    return numbers.parse(value) if digits == value else Number(value, numbers.exact_text(digits))


def _underscores_fit(text: str) -> bool:
    """Whether each underscore stands between digits, or between the prefix 0x and a digit."""
    body = text.lstrip("+-").lower()
    digits = "0123456789abcdefx" if body.startswith("0x") else "0123456789"
    return all(
        place > 0 and body[place - 1] in digits and body[place + 1 : place + 2] in tuple(digits)
        for place, character in enumerate(body)
        if character == "_"
    )


def _from_hexadecimal(text: str, digits: str) -> Value:
    try:
        number = float.fromhex(digits)
    except OverflowError:
        return UNDEFINED
    from fractions import Fraction

    value = Fraction(number)
    return Number(text, value.numerator if value.denominator == 1 else value)


def cast_array(value: Value) -> Value:
    """An array or set as an array."""
    if type(value) is Set:
        return value.ordered()
    return value if type(value) is list else UNDEFINED


def cast_set(value: Value) -> Value:
    """An array or set as a set."""
    if type(value) is list:
        return Set(value)
    return value if type(value) is Set else UNDEFINED


def cast_string(value: Value) -> Value:
    """A string as it is, else undefined."""
    return value if type(value) is str else UNDEFINED


def cast_boolean(value: Value) -> Value:
    """A boolean as it is, else undefined."""
    return value if type(value) is bool else UNDEFINED


def cast_null(value: Value) -> Value:
    """null as it is, else undefined."""
    return None if value is None else UNDEFINED


def cast_object(value: Value) -> Value:
    """An object as it is, else undefined."""
    return value if type(value) is dict else UNDEFINED
