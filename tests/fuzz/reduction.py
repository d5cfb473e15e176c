"""A world with less and less in it that the two sides still do not agree on."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import Any, Final

from fuzz.draw import encode
from fuzz.worlds import World

# For each JSON text of a world, whether the sides differ.
Differs = Callable[[Sequence[str]], list[bool]]

# Worlds that are asked at a time: one process answers for all of them.
_TOGETHER: Final = 40
# A world has no more parts than that by far; it ends what would go on for ever.
_MOST_STEPS: Final = 500

Path = tuple[Any, ...]


def reduced(world: World, differs: Differs) -> World:
    """The world without whatever does not matter: of the smaller ones that differ the smallest, again and again."""
    for _ in range(_MOST_STEPS):
        smaller = _step(world, differs)
        if smaller is None:
            break
        world = smaller
    return world


def _step(world: World, differs: Differs) -> World | None:
    texts: dict[str, World] = {}
    size = len(encode(world))
    for candidate in _candidates(world):
        text = encode(candidate)
        if len(text) < size:
            texts.setdefault(text, candidate)
    waiting = iter(sorted(texts, key=lambda text: (len(text), text)))
    while chunk := list(islice(waiting, _TOGETHER)):
        for text, different in zip(chunk, differs(chunk), strict=True):
            if different:
                return texts[text]
    return None


def _candidates(world: World) -> Iterator[World]:
    """The world with one thing taken away or made simpler, wherever there is one."""
    for path in _paths(world):
        old = _at(world, path)
        # A world always has its three parts.
        if len(path) > 1:
            yield _without(world, path)
        for new in _simpler(old, keep_list=path == ("reviews",)):
            yield _with(world, path, new)


def _simpler(old: Any, *, keep_list: bool) -> Iterator[Any]:
    if isinstance(old, str):
        yield from ("", "a", old[: len(old) // 2], old[len(old) // 2 :], old[1:], old[:-1])
    elif isinstance(old, dict) and old:
        yield from ({}, *old.values())
    elif isinstance(old, list) and old:
        half = len(old) // 2
        yield from (old[:half], old[half:])
        if not keep_list:
            yield from ([], *old)
    elif isinstance(old, (int, float)) and not isinstance(old, bool):
        yield from (0, 1)


def _paths(node: Any, path: Path = ()) -> Iterator[Path]:
    if isinstance(node, dict):
        keys: list[Any] = list(node)
    else:
        keys = list(range(len(node))) if isinstance(node, list) else []
    for key in keys:
        yield (*path, key)
        yield from _paths(node[key], (*path, key))


def _at(node: Any, path: Path) -> Any:
    for key in path:
        node = node[key]
    return node


def _without(world: World, path: Path) -> World:
    result = copy.deepcopy(world)
    del _at(result, path[:-1])[path[-1]]
    return result


def _with(world: World, path: Path, new: Any) -> World:
    result = copy.deepcopy(world)
    _at(result, path[:-1])[path[-1]] = copy.deepcopy(new)
    return result
