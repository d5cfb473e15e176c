"""Walks through values and graphs."""

from __future__ import annotations

from collections import deque
from typing import Any

from pvcguard.rego import values
from pvcguard.rego.builtins.operands import limited, vertices
from pvcguard.rego.values import UNDEFINED, Set, Value


def walk(value: Value) -> list[list[Value]]:
    """All [path, value] in a value, the whole first, parts in the order of their keys."""
    found: list[list[Value]] = []
    stack: list[tuple[list[Value], Value]] = [([], value)]
    size = 0
    while stack:
        path, each = stack.pop()
        found.append([path, each])
        size += len(path) + 1
        kind = type(each)
        if kind is dict:
            inner: list[Any] = values.ordered_items(each)
        elif kind is list:
            inner = list(enumerate(each))
        elif kind is Set:
            inner = [(member, member) for member in each.ordered()]
        else:
            continue
        # Every path holds its own keys.
        limited(size + (len(stack) + len(inner)) * (len(path) + 1))
        stack.extend(([*path, k], v) for k, v in reversed(inner))
    return found


def reachable(graph: Value, initial: Value) -> Value:
    """The vertices of the graph (vertex → array or set of its neighbours) that can be reached, and the initial ones."""
    if type(graph) is not dict or type(initial) not in (list, Set):
        return UNDEFINED
    queue = deque(vertices(initial))
    reached = Set()
    while queue:
        node = queue.popleft()
        edges = graph.get(values.key(node), UNDEFINED)
        if edges is UNDEFINED or node in reached:
            continue
        queue.extend(neighbour for neighbour in vertices(edges) if neighbour not in reached)
        reached.add(node)
    return reached


def reachable_paths(graph: Value, initial: Value) -> Value:
    """All paths from the initial vertices, each up to a dead end or to before it would close a circle."""
    if type(graph) is not dict or type(initial) not in (list, Set):
        return UNDEFINED
    paths = Set()
    work = 0
    for start in vertices(initial):
        edges = graph.get(values.key(start), UNDEFINED)
        if edges is UNDEFINED:
            continue
        first = vertices(edges)
        if not first:
            paths.add([start])
        stack: list[tuple[Value, list[Value], Set]] = [(each, [start], Set([start])) for each in reversed(first)]
        while stack:
            node, path, seen = stack.pop()
            # The number of paths can be exponential in the size of the graph, and each step copies what was seen.
            work += 10 * len(path)
            limited(work)
            edges = graph.get(values.key(node), UNDEFINED)
            if edges is UNDEFINED:
                paths.add(path)
                continue
            path = [*path, node]
            following = vertices(edges)
            if not following:
                paths.add(path)
                continue
            seen = Set.of_members({**seen.members, values.canonical(node): node})
            for each in reversed(following):
                if each in seen:
                    paths.add(path)
                else:
                    stack.append((each, path, seen))
    return paths
