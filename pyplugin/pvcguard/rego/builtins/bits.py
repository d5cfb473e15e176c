"""Bitwise operations on whole numbers of any size."""

from __future__ import annotations

from pvcguard.rego.builtins.operands import whole
from pvcguard.rego.errors import LimitError
from pvcguard.rego.values import UNDEFINED, Value

# A number of more bits could not be printed (numbers.MAX_DIGITS).
_MAX_BITS = 14_000


def bits_and(a: Value, b: Value) -> Value:
    """Bits that both have."""
    x, y = whole(a), whole(b)
    return UNDEFINED if x is None or y is None else x & y


def bits_or(a: Value, b: Value) -> Value:
    """Bits that any of the two has."""
    x, y = whole(a), whole(b)
    return UNDEFINED if x is None or y is None else x | y


def bits_xor(a: Value, b: Value) -> Value:
    """Bits that just one of the two has."""
    x, y = whole(a), whole(b)
    return UNDEFINED if x is None or y is None else x ^ y


def bits_negate(a: Value) -> Value:
    """All bits turned."""
    x = whole(a)
    return UNDEFINED if x is None else ~x


def bits_lsh(a: Value, b: Value) -> Value:
    """Shifted left; the number of places must not be negative."""
    x, y = whole(a), whole(b)
    if x is None or y is None or y < 0:
        return UNDEFINED
    if x and x.bit_length() + y > _MAX_BITS:
        raise LimitError(f"bits.lsh would make a number of {x.bit_length() + y} bits")
    return x << y if x else 0


def bits_rsh(a: Value, b: Value) -> Value:
    """Shifted right; the number of places must not be negative."""
    x, y = whole(a), whole(b)
    return UNDEFINED if x is None or y is None or y < 0 else x >> y
