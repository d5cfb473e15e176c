"""Comparison of any two values."""

from __future__ import annotations

from pvcguard.rego import values
from pvcguard.rego.values import Value


def equal(a: Value, b: Value) -> bool:
    """``a == b``"""
    return values.equal(a, b)


def neq(a: Value, b: Value) -> bool:
    """``a != b``"""
    return not values.equal(a, b)


def lt(a: Value, b: Value) -> bool:
    """``a < b``"""
    return values.compare(a, b) < 0


def lte(a: Value, b: Value) -> bool:
    """``a <= b``"""
    return values.compare(a, b) <= 0


def gt(a: Value, b: Value) -> bool:
    """``a > b``"""
    return values.compare(a, b) > 0


def gte(a: Value, b: Value) -> bool:
    """``a >= b``"""
    return values.compare(a, b) >= 0
