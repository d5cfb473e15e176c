"""Objects."""

from __future__ import annotations

from typing import Any

from pvcguard.rego import runtime, values
from pvcguard.rego.values import UNDEFINED, Set, Value


def get(source: Value, path: Value, default: Value) -> Value:
    """The value at a key, or at the keys of an array one below the other; else the default."""
    if type(source) is not dict:
        return UNDEFINED
    if type(path) is str:
        return source.get(path, default)
    if type(path) is not list:
        return source.get(values.key(path), default)
    found: Value = source
    for key in path:
        found = runtime.dot(found, key)
        if found is UNDEFINED:
            return default
    return found


def keys(source: Value) -> Value:
    """The keys of an object as a set."""
    return Set(map(values.unkey, source)) if type(source) is dict else UNDEFINED


def _keys(given: Value) -> dict[Any, None] | None:
    """Stored keys named by an array, a set or the keys of an object."""
    if type(given) is list:
        return dict.fromkeys(map(values.key, given))
    if type(given) is Set:
        return dict.fromkeys(map(values.key, given.members.values()))
    return dict.fromkeys(given) if type(given) is dict else None


def remove(source: Value, given: Value) -> Value:
    """The object without the keys."""
    unwanted = _keys(given)
    if type(source) is not dict or unwanted is None:
        return UNDEFINED
    return {k: v for k, v in source.items() if k not in unwanted}


def filter_(source: Value, given: Value) -> Value:
    """The object with only the keys."""
    wanted = _keys(given)
    if type(source) is not dict or wanted is None:
        return UNDEFINED
    return {k: v for k, v in source.items() if k in wanted}


def union(a: Value, b: Value) -> Value:
    """Both in one, objects in both merged, otherwise the second's value."""
    if type(a) is not dict or type(b) is not dict:
        return UNDEFINED
    return _union(a, b)


def _union(a: dict[Any, Value], b: dict[Any, Value]) -> dict[Any, Value]:
    merged = dict(a)
    for k, v in b.items():
        before = merged.get(k)
        merged[k] = _union(before, v) if type(before) is dict and type(v) is dict else v
    return merged


def union_n(objects: Value) -> Value:
    """All objects of an array in one, later ones winning."""
    if type(objects) is not list or not all(type(each) is dict for each in objects):
        return UNDEFINED
    merged: dict[Any, Value] = {}
    for each in objects:
        merged = _union(merged, each)
    return merged


def subset(whole: Value, part: Value) -> Value:
    """Whether the second is contained in the first: objects recursively, arrays as a run of members."""
    kinds = (type(whole), type(part))
    if kinds == (dict, dict):
        return _object_subset(whole, part)
    if kinds == (Set, Set):
        return part.members.keys() <= whole.members.keys()
    if kinds == (list, list):
        return _array_subset(whole, part)
    if kinds == (list, Set):
        # OPA counts matches down, members of the array that repeat included, and never finds an empty set.
        unmatched = len(part)
        for each in whole:
            if each in part:
                unmatched -= 1
            if unmatched == 0:
                return True
        return False
    return UNDEFINED


def _object_subset(whole: dict[Any, Value], part: dict[Any, Value]) -> bool:
    for k, v in part.items():
        other = whole.get(k, UNDEFINED)
        if other is UNDEFINED:
            return False
        if values.equal(v, other):
            continue
        kinds = (type(other), type(v))
        if kinds in ((dict, dict), (Set, Set), (list, list)) and subset(other, v):
            continue
        return False
    return True


def _array_subset(whole: list[Value], part: list[Value]) -> bool:
    # After a mismatch OPA goes on one place further with the first member, so this is plain substring search.
    size = len(part)
    return any(all(map(values.equal, whole[start : start + size], part)) for start in range(len(whole) - size + 1))
