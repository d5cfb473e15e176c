"""Arrays, and ranges of numbers."""

from __future__ import annotations

from pvcguard.rego.builtins.operands import limited, small_int, whole
from pvcguard.rego.values import UNDEFINED, Value


def concat(a: Value, b: Value) -> Value:
    """One after the other."""
    if type(a) is not list or type(b) is not list:
        return UNDEFINED
    limited(len(a) + len(b))
    return a + b


def reverse(value: Value) -> Value:
    """Last first."""
    return value[::-1] if type(value) is list else UNDEFINED


def slice_(value: Value, start: Value, stop: Value) -> Value:
    """From start up to, not including, stop, both moved into the array."""
    first, last = small_int(start), small_int(stop)
    if type(value) is not list or first is None or last is None:
        return UNDEFINED
    last = min(max(last, 0), len(value))
    return value[min(max(first, 0), last) : last]


def numbers_range(start: Value, stop: Value) -> Value:
    """All whole numbers from start to stop, both included, upwards or downwards."""
    return _range(whole(start), whole(stop), 1)


def numbers_range_step(start: Value, stop: Value, step: Value) -> Value:
    """Every step-th of `numbers_range`; undefined unless step is positive."""
    return _range(whole(start), whole(stop), whole(step))


def _range(start: int | None, stop: int | None, step: int | None) -> Value:
    if start is None or stop is None or step is None or step <= 0:
        return UNDEFINED
    limited(abs(stop - start) // step)
    return list(range(start, stop + 1, step) if start <= stop else range(start, stop - 1, -step))
