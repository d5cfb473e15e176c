"""Sets."""

from __future__ import annotations

from typing import Any

from pvcguard.rego.values import UNDEFINED, Set, Value


def difference(a: Value, b: Value) -> Value:
    """Members of the first that the second lacks."""
    if type(a) is not Set or type(b) is not Set:
        return UNDEFINED
    return Set.of_members({k: v for k, v in a.members.items() if k not in b.members})


def intersect(a: Value, b: Value) -> Value:
    """Members of both; of equal numbers in two notations that of the smaller set."""
    if type(a) is not Set or type(b) is not Set:
        return UNDEFINED
    return Set.of_members(_common(a.members, b.members))


def _common(a: dict[Any, Value], b: dict[Any, Value]) -> dict[Any, Value]:
    if len(b) < len(a):
        a, b = b, a
    return {k: v for k, v in a.items() if k in b}


def unite(a: Value, b: Value) -> Value:
    """Members of any of the two."""
    if type(a) is not Set or type(b) is not Set:
        return UNDEFINED
    return Set.of_members({**b.members, **a.members})


def intersection(sets: Value) -> Value:
    """Members of all sets in a set; none of an empty one."""
    if type(sets) is not Set or not all(type(each) is Set for each in sets.members.values()):
        return UNDEFINED
    found = sets.ordered()
    if not found:
        return Set()
    common = found[0].members
    for each in found[1:]:
        common = _common(common, each.members)
    return Set.of_members(common)


def union(sets: Value) -> Value:
    """Members of any set in a set."""
    if type(sets) is not Set or not all(type(each) is Set for each in sets.members.values()):
        return UNDEFINED
    members: dict[Any, Value] = {}
    for each in sets.ordered():
        for k, v in each.members.items():
            members.setdefault(k, v)
    return Set.of_members(members)
