"""Rego's values in Python: equality, order, sets, and keys that are no strings.

=========  ==========================================================================================
null       ``None``
boolean    ``bool``; never equal to a number, though Python says ``True == 1``
number     ``int``, ``float``, `pvcguard.rego.numbers.Number`
string     ``str``
array      ``list``
object     ``dict``; a key that is no string is a `Key`, so that JSON objects are used as they are
set        `Set`
=========  ==========================================================================================

`UNDEFINED` is no value: it says that there is none. Values are never changed once a rule has returned them.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable
from typing import Any, Final, TypeAlias

from pvcguard.rego import numbers
from pvcguard.rego.errors import RegoError
from pvcguard.rego.numbers import Number

Value: TypeAlias = Any


class Undefined:
    """The type of `UNDEFINED`."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "UNDEFINED"

    def __bool__(self) -> bool:
        return False


UNDEFINED: Final = Undefined()

_TRUE: Final = ("boolean", True)
_FALSE: Final = ("boolean", False)


class Key:
    """An object key that is no string."""

    __slots__ = ("canonical", "value")

    def __init__(self, value: Value) -> None:
        self.value = value
        self.canonical = canonical(value)

    def __eq__(self, other: object) -> bool:
        return type(other) is Key and self.canonical == other.canonical

    def __hash__(self) -> int:
        return hash(self.canonical) ^ 0x5BD1E995

    def __repr__(self) -> str:
        return f"Key({self.value!r})"


class Set:
    """A set: its members by their canonical form (`canonical`)."""

    __slots__ = ("members",)

    def __init__(self, values: Iterable[Value] = ()) -> None:
        self.members: dict[Any, Value] = {}
        for value in values:
            self.add(value)

    @classmethod
    def of_members(cls, members: dict[Any, Value]) -> Set:
        """A set of members that already stand under their canonical form; the dict is not copied."""
        made = cls()
        made.members = members
        return made

    def add(self, value: Value) -> None:
        """Adds a member; of equal ones the first stays."""
        if type(value) is str:
            self.members[value] = value
        else:
            self.members.setdefault(canonical(value), value)

    def __contains__(self, value: Value) -> bool:
        return (value if type(value) is str else canonical(value)) in self.members

    def __len__(self) -> int:
        return len(self.members)

    def ordered(self) -> list[Value]:
        """The members in Rego's order."""
        return ordered(self.members.values())

    def __eq__(self, other: object) -> bool:
        return type(other) is Set and self.members.keys() == other.members.keys()

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"Set({list(self.members.values())!r})"


def key(value: Value) -> Any:
    """The form in which a value is an object's key."""
    return value if type(value) is str else Key(value)


def unkey(stored: Any) -> Value:
    """The value of a stored object key."""
    return stored.value if type(stored) is Key else stored


def canonical(value: Value) -> Any:
    """A hashable form that two values share exactly when they are equal in Rego."""
    kind = type(value)
    if kind is str or kind is int or value is None:
        return value
    if kind is bool:
        return _TRUE if value else _FALSE
    if kind is list:
        return ("array", *map(canonical, value))
    if kind is dict:
        return ("object", frozenset((k, canonical(v)) for k, v in value.items()))
    if kind is Set:
        return ("set", frozenset(value.members))
    if kind is float or kind is Number:
        return numbers.exact(value)
    return canonical(normal(value))


def normal(value: Any) -> Value:
    """A value of an unusual Python type (a subclass, a tuple, a Decimal) as a Rego value, one level deep."""
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        return float(value)
    if isinstance(value, dict):
        return dict(value)
    if isinstance(value, (list, tuple)):
        return list(value)
    from decimal import Decimal

    if isinstance(value, Decimal):
        text = str(value)
        if not (numbers.is_json_number(text) and numbers.in_range(text)):
            raise RegoError(f"{text} is not a JSON number", code="eval_type_error")
        return numbers.parse(text)
    raise RegoError(f"a Python {type(value).__name__} is not a JSON value", code="eval_type_error")


_RANKS: Final[dict[type, int]] = {
    type(None): 0,
    bool: 1,
    int: 2,
    float: 2,
    Number: 2,
    str: 3,
    list: 4,
    dict: 5,
    Set: 6,
}

TYPE_NAMES: Final = ("null", "boolean", "number", "string", "array", "object", "set")


def rank(value: Value) -> int:
    """The place of a value's type in Rego's order of types; the index of its name in TYPE_NAMES."""
    found = _RANKS.get(type(value))
    return rank(normal(value)) if found is None else found


def equal(a: Value, b: Value) -> bool:
    """Rego's equality."""
    kind = type(a)
    if kind is type(b):
        if kind is str or kind is int or kind is bool:
            return a == b  # type: ignore[no-any-return]
        if kind is list:
            return len(a) == len(b) and all(map(equal, a, b))
        if kind is dict:
            if len(a) != len(b):
                return False
            for k, v in a.items():
                other = b.get(k, UNDEFINED)
                if other is UNDEFINED or not equal(v, other):
                    return False
            return True
        if kind is Set or kind is float or kind is Number or a is None:
            return a == b  # type: ignore[no-any-return]
    if a is UNDEFINED or b is UNDEFINED:
        return False
    ranks = rank(a), rank(b)
    if ranks[0] != ranks[1]:
        return False
    if ranks[0] == 2:
        return bool(exact(a) == exact(b))
    return equal(a if kind in _RANKS else normal(a), b if type(b) in _RANKS else normal(b))


def exact(value: Value) -> Any:
    """The exact value of a number of whatever type."""
    return numbers.exact(value if type(value) in _RANKS else normal(value))


def compare(a: Value, b: Value) -> int:
    """Negative, zero or positive: Rego's total order, across types as well."""
    kind = type(a)
    if kind is type(b) and (kind is str or kind is int):
        return -1 if a < b else 1 if a > b else 0
    rank_a, rank_b = rank(a), rank(b)
    if rank_a != rank_b:
        return rank_a - rank_b
    if rank_a == 0:
        return 0
    if rank_a <= 3:
        x, y = (exact(a), exact(b)) if rank_a == 2 else (a, b)
        return -1 if x < y else 1 if x > y else 0
    if kind not in _RANKS or type(b) not in _RANKS:
        return compare(a if kind in _RANKS else normal(a), b if type(b) in _RANKS else normal(b))
    if rank_a == 4:
        return _compare_arrays(a, b)
    if rank_a == 5:
        return _compare_objects(a, b)
    return _compare_arrays(a.ordered(), b.ordered())


def _compare_arrays(a: list[Value], b: list[Value]) -> int:
    for x, y in zip(a, b, strict=False):
        difference = compare(x, y)
        if difference:
            return difference
    return len(a) - len(b)


def _compare_objects(a: dict[Any, Value], b: dict[Any, Value]) -> int:
    for (key_a, x), (key_b, y) in zip(ordered_items(a), ordered_items(b), strict=False):
        difference = compare(key_a, key_b) or compare(x, y)
        if difference:
            return difference
    return len(a) - len(b)


_order_key = functools.cmp_to_key(compare)


def _one_type(values: list[Value]) -> bool:
    kinds = set(map(type, values))
    return len(kinds) <= 1 and (not kinds or kinds <= {str} or kinds <= {int})


def ordered(values: Iterable[Value]) -> list[Value]:
    """The values sorted in Rego's order; equal ones keep their order."""
    result = list(values)
    if _one_type(result):
        result.sort()
    else:
        result.sort(key=_order_key)
    return result


def ordered_items(value: dict[Any, Value]) -> list[tuple[Value, Value]]:
    """(key, value) of an object in the order of its keys."""
    if set(map(type, value)) <= {str}:
        return sorted(value.items(), key=_first)
    items = [(unkey(k), v) for k, v in value.items()]
    items.sort(key=lambda item: _order_key(item[0]))
    return items


def ordered_members(value: Value) -> list[Value]:
    """The members of an array as they stand, those of a set in Rego's order."""
    return value.ordered() if type(value) is Set else value


def _first(item: tuple[Any, Any]) -> Any:
    return item[0]
