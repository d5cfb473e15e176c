"""What arguments of built-ins must be."""

from __future__ import annotations

from pvcguard.rego import numbers, values
from pvcguard.rego.errors import LimitError
from pvcguard.rego.numbers import Number
from pvcguard.rego.values import Set, Value

# No built-in makes more members or characters than this, so that no input makes an evaluation hang.
MAX_RESULT = 20_000_000

_INT64 = range(-(1 << 63), 1 << 63)


def is_number(value: Value) -> bool:
    """Whether the value is a number."""
    kind = type(value)
    return kind is int or kind is float or kind is Number


def small_int(value: Value) -> int | None:
    """The integer that OPA takes where it wants a machine integer: 64 bits, written without exponent; else None."""
    if type(value) is int:
        return value if value in _INT64 else None
    if not is_number(value):
        return None
    return numbers.machine_int(numbers.text_of(value))


def whole(value: Value) -> int | None:
    """The integer that a number of any size and notation is equal to, else None."""
    if type(value) is int:
        return value
    if not is_number(value):
        return None
    exact = numbers.exact(value)
    return exact if type(exact) is int else None


def strings(value: Value) -> list[str] | None:
    """The members of an array or set of strings (of a set in order), else None."""
    if type(value) is list:
        found = value
    elif type(value) is Set:
        found = value.ordered()
    else:
        return None
    return found if all(type(each) is str for each in found) else None


def vertices(value: Value) -> list[Value]:
    """The members of an array or set, none of anything else."""
    if type(value) is list:
        return value
    return value.ordered() if type(value) is Set else []


def limited(size: int) -> None:
    """Refuses to make a result of more than MAX_RESULT members or characters."""
    if size > MAX_RESULT:
        raise LimitError(f"a built-in would make a value of {size} members or characters")


def has(source: dict[object, Value], key: Value) -> bool:
    """Whether an object has a key."""
    return values.key(key) in source
