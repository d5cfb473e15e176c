"""Built-ins over all members of a collection."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from pvcguard.rego import numbers, values
from pvcguard.rego.builtins.operands import is_number
from pvcguard.rego.values import UNDEFINED, Set, Value

if TYPE_CHECKING:
    from fractions import Fraction

_order = functools.cmp_to_key(values.compare)


def _members(value: Value) -> list[Value] | None:
    if type(value) is list:
        return value
    return value.ordered() if type(value) is Set else None


def count(value: Value) -> Value:
    """Members of a collection, characters of a string."""
    kind = type(value)
    if kind is list or kind is dict or kind is Set or kind is str:
        return len(value)
    return UNDEFINED


def _numbers(value: Value) -> list[Any] | None:
    found = _members(value)
    if found is None or not all(map(is_number, found)):
        return None
    return found


def _exact(found: Iterable[Value]) -> list[int | Fraction]:
    return [numbers.exact(each) for each in found]


def sum_(value: Value) -> Value:
    """Exact for integers, else in 64-bit floating point."""
    found = _numbers(value)
    if found is None:
        return UNDEFINED
    exact = _exact(found)
    if all(type(each) is int for each in exact):
        total = 0
        for each in exact:
            total += each  # type: ignore[assignment]
        return total
    from pvcguard.rego import bigfloat

    result = bigfloat.of(0)
    for each in exact:
        result = bigfloat.rounded(result + bigfloat.of(each))
    return numbers.from_fraction(result)


def product(value: Value) -> Value:
    """Exact for integers, else in floating point with 53 bits, which OPA's starts with."""
    found = _numbers(value)
    if found is None:
        return UNDEFINED
    exact = _exact(found)
    if all(type(each) is int for each in exact):
        total = 1
        for each in exact:
            total *= each  # type: ignore[assignment]
        return total
    from pvcguard.rego import bigfloat

    result = bigfloat.of(1)
    for each in exact:
        result = bigfloat.rounded(result * bigfloat.of(each), 53)
    if not result and sum(map(numbers.is_negative, found)) % 2:
        return numbers.NEGATIVE_ZERO
    return numbers.from_fraction(result, 53)


def max_(value: Value) -> Value:
    """The greatest member in Rego's order."""
    found = _members(value)
    if not found:
        return UNDEFINED
    greatest = found[0]
    for each in found[1:]:
        if values.compare(greatest, each) <= 0:
            greatest = each
    return greatest


def min_(value: Value) -> Value:
    """The least member in Rego's order."""
    found = _members(value)
    if not found:
        return UNDEFINED
    least = found[0]
    for each in found[1:]:
        if values.compare(least, each) >= 0 and type(value) is list:
            least = each
    return least


def sort(value: Value) -> Value:
    """The members as an array in Rego's order."""
    found = _members(value)
    return UNDEFINED if found is None else values.ordered(found)


def all_(value: Value) -> Value:
    """Whether all members are true."""
    found = _members(value)
    return UNDEFINED if found is None else all(each is True for each in found)


def any_(value: Value) -> Value:
    """Whether a member is true."""
    found = _members(value)
    return UNDEFINED if found is None else any(each is True for each in found)


def member(value: Value, collection: Value) -> bool:
    """``value in collection``"""
    kind = type(collection)
    if kind is Set:
        return value in collection
    if kind is list:
        if type(value) is str:
            return value in collection
        return any(values.equal(value, each) for each in collection)
    if kind is dict:
        return any(values.equal(value, each) for each in collection.values())
    return False


def member_with_key(key: Value, value: Value, collection: Value) -> bool:
    """``key, value in collection``"""
    kind = type(collection)
    if kind is Set:
        return key in collection and values.equal(key, value)
    if kind is dict:
        return values.equal(collection.get(values.key(key), UNDEFINED), value)
    if kind is list and is_number(key):
        index = numbers.exact(key)
        return type(index) is int and 0 <= index < len(collection) and values.equal(collection[index], value)
    return False
