"""Arithmetic: exact on integers, in 64-bit floating point otherwise, as OPA has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pvcguard.rego import numbers
from pvcguard.rego.builtins.operands import is_number
from pvcguard.rego.builtins.sets import difference
from pvcguard.rego.numbers import PRECISION
from pvcguard.rego.values import UNDEFINED, Set, Value

if TYPE_CHECKING:
    from fractions import Fraction

# OPA computes within 32 bits on integers, beyond in floating point where an operation is not exact on big integers.
_SMALL = range(-(1 << 31), 1 << 31)


def _float(value: Value) -> Fraction:
    return _rounded(numbers.exact(value))


def _rounded(value: int | Fraction) -> Fraction:
    from pvcguard.rego import bigfloat

    return bigfloat.of(value)


def plus(a: Value, b: Value) -> Value:
    """``a + b``"""
    if not (is_number(a) and is_number(b)):
        return UNDEFINED
    x, y = numbers.exact(a), numbers.exact(b)
    if type(x) is int and type(y) is int:
        return x + y
    return numbers.from_fraction(_float(a) + _float(b))


def minus(a: Value, b: Value) -> Value:
    """``a - b``, of numbers or of sets."""
    if type(a) is Set and type(b) is Set:
        return difference(a, b)
    if not (is_number(a) and is_number(b)):
        return UNDEFINED
    x, y = numbers.exact(a), numbers.exact(b)
    if type(x) is int and type(y) is int:
        return x - y
    return numbers.from_fraction(_float(a) - _float(b))


def mul(a: Value, b: Value) -> Value:
    """``a * b``"""
    if not (is_number(a) and is_number(b)):
        return UNDEFINED
    x, y = numbers.exact(a), numbers.exact(b)
    if type(x) is int and type(y) is int:
        return x * y
    result = _float(a) * _float(b)
    if not result and (numbers.is_negative(a) != numbers.is_negative(b)):
        return numbers.NEGATIVE_ZERO
    return numbers.from_fraction(result)


def div(a: Value, b: Value) -> Value:
    """``a / b``; undefined for a zero divisor."""
    if not (is_number(a) and is_number(b)):
        return UNDEFINED
    x, y = numbers.exact(a), numbers.exact(b)
    if y == 0:
        return UNDEFINED
    if type(x) is int and type(y) is int and x and x in _SMALL and y in _SMALL and x % y == 0:
        return x // y
    if not x:
        return numbers.NEGATIVE_ZERO if numbers.is_negative(a) != numbers.is_negative(b) else 0
    return numbers.from_fraction(_float(a) / _float(b))


def rem(a: Value, b: Value) -> Value:
    """``a % b`` with the sign of a; undefined for a zero divisor and for what is not whole."""
    if not (is_number(a) and is_number(b)):
        return UNDEFINED
    x, y = numbers.exact(a), numbers.exact(b)
    if type(x) is not int or type(y) is not int or y == 0:
        return UNDEFINED
    return abs_int(x) % abs_int(y) * (-1 if x < 0 else 1)


def abs_int(value: int) -> int:
    """The magnitude of an integer."""
    return -value if value < 0 else value


def _small(value: Value) -> int | None:
    exact = numbers.exact(value)
    return exact if type(exact) is int and exact in _SMALL and "e" not in numbers.text_of(value).lower() else None


def abs_(value: Value) -> Value:
    """The magnitude; beyond 32 bits rounded to 64 bits of mantissa, as in OPA."""
    if not is_number(value):
        return UNDEFINED
    small = _small(value)
    if small is not None:
        return abs_int(small)
    result = _float(value)
    return numbers.from_fraction(-result if result < 0 else result)


def _whole(value: int) -> Value:
    return numbers.from_fraction(value, max(PRECISION, value.bit_length()))


def round_(value: Value) -> Value:
    """The nearest whole number, halves away from zero."""
    if not is_number(value):
        return UNDEFINED
    small = _small(value)
    if small is not None:
        return small
    number = _float(value)
    half = _float(-0.5 if numbers.is_negative(value) else 0.5)
    return _whole(int(_rounded(number + half)))


def ceil(value: Value) -> Value:
    """The whole number above; OPA answers 1 between -1 and 0."""
    if not is_number(value):
        return UNDEFINED
    small = _small(value)
    if small is not None:
        return small
    number = _float(value)
    truncated = int(number)
    if truncated < 0 or number == truncated:
        return _whole(truncated)
    return numbers.from_fraction(truncated + 1, max(PRECISION, truncated.bit_length()))


def floor(value: Value) -> Value:
    """The whole number below; OPA answers 0 between -1 and 0."""
    if not is_number(value):
        return UNDEFINED
    small = _small(value)
    if small is not None:
        return small
    number = _float(value)
    truncated = int(number)
    if truncated >= 0 or number == truncated:
        return _whole(truncated)
    return numbers.from_fraction(truncated - 1, max(PRECISION, truncated.bit_length()))
