"""JSON text as Kubernetes reads it: numbers, duplicate names, and where a path leads."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from json.decoder import JSONDecodeError, scanstring  # type: ignore[attr-defined]
from typing import Any, Final

from pvcguard.errors import DocumentError
from pvcguard.manifests.scalars import MAX_DEPTH, ScalarError, json_number

_LINE_END: Final = re.compile(r"\n")
_SPACE: Final = re.compile(r"[ \t\n\r]*")
_SURROGATE: Final = re.compile(r"\\u[dD][89a-fA-F]")
_INT_RANGE: Final = range(-(2**63), 2**64)
# Integers of more digits are outside of the range above; Python refuses to convert very long ones.
_INT_DIGITS: Final = 20


class _DuplicateError(ValueError):
    pass


def _integer(text: str) -> int | float:
    if len(text) <= _INT_DIGITS and int(text) in _INT_RANGE:
        return int(text)
    return _float(text)


def _float(text: str) -> int | float:
    return json_number(float(text))


def _constant(text: str) -> Any:
    raise ScalarError(f"{text} is no JSON value")


def _mapping(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    mapping = dict(pairs)
    if len(mapping) < len(pairs):
        seen: set[str] = set()
        for name, _ in pairs:
            if name in seen:
                raise _DuplicateError(name)
            seen.add(name)
    return mapping


def _decoder() -> json.JSONDecoder:
    return json.JSONDecoder(
        object_pairs_hook=_mapping, parse_float=_float, parse_int=_integer, parse_constant=_constant
    )


def objects(text: str) -> Iterator[tuple[Any, int, int]]:
    """The values of a stream of JSON values, each with start and end offset.

    Where one cannot be read, its value is the DocumentError (position relative to its start), and it is the last.
    """
    decoder = _decoder()
    start = _skip(text, 0)
    while start < len(text):
        try:
            value, end = decoder.raw_decode(text, start)
            if too_deep(value):
                raise ScalarError(f"nested more than {MAX_DEPTH} levels deep")
        except JSONDecodeError as error:
            yield DocumentError(error.msg, *_relative(text, start, error.pos)), start, len(text)
            return
        except _DuplicateError as error:
            place = _relative(text, start, _find_duplicate(text, start))
            yield DocumentError(f"key {error.args[0]!r} stands twice in one mapping", *place), start, len(text)
            return
        except (ScalarError, RecursionError) as error:
            message = str(error) if isinstance(error, ScalarError) else f"nested more than {MAX_DEPTH} levels deep"
            yield DocumentError(message, 1, 1), start, len(text)
            return
        if _SURROGATE.search(text, start, end):
            value = _whole_characters(value)
        yield value, start, end
        start = _skip(text, end)


def loads(text: str) -> Any:
    """One JSON text. Raises DocumentError."""
    values = list(objects(text))
    for value, _, _ in values:
        if isinstance(value, DocumentError):
            raise value
    if len(values) != 1:
        raise DocumentError("expected one JSON value", 1, 1)
    return values[0][0]


def too_deep(value: Any) -> bool:
    """Whether a JSON value nests deeper than any object of Kubernetes does."""
    level = [value]
    for _ in range(MAX_DEPTH + 1):
        deeper: list[Any] = []
        for container in level:
            if isinstance(container, dict):
                deeper.extend(v for v in container.values() if isinstance(v, (dict, list)))
            elif isinstance(container, list):
                deeper.extend(v for v in container if isinstance(v, (dict, list)))
        if not deeper:
            return False
        level = deeper
    return True


class JsonLocator:
    """Finds paths in one JSON text; remembers what it has walked through."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._known: dict[int, dict[str | int, tuple[int, int]]] = {}
        self._line_starts = [0, *(match.end() for match in _LINE_END.finditer(text))]

    def locate(self, path: Sequence[str | int]) -> tuple[int, int]:
        """1-based line and column of the deepest part of `path` that is there."""
        position = place = _skip(self._text, 0)
        for step in path:
            if position not in self._known:
                self._known[position] = {name: (entry, value) for name, entry, value in _entries(self._text, position)}
            found = self._known[position].get(step)
            if found is None:
                break
            place, position = found
        line = bisect_right(self._line_starts, place)
        return line, place - self._line_starts[line - 1] + 1


def _entries(text: str, start: int) -> Iterator[tuple[str | int, int, int]]:
    """(name or index, offset of the entry, offset of its value) for the container at `start`."""
    decoder = json.JSONDecoder()
    opening = text[start : start + 1]
    if opening not in ("{", "["):
        return
    position = _skip(text, start + 1)
    index = 0
    while position < len(text) and text[position] not in "}]":
        entry = position
        name: str | int = index
        if opening == "{":
            name, position = scanstring(text, position + 1, True)
            position = _skip(text, _skip(text, position) + 1)
        yield name, entry, position
        _, position = decoder.raw_decode(text, position)
        position = _skip(text, position)
        if text[position : position + 1] == ",":
            position = _skip(text, position + 1)
        index += 1


def _find_duplicate(text: str, start: int) -> int:
    stack = [start]
    while stack:
        seen: set[str | int] = set()
        for name, entry, value in _entries(text, stack.pop()):
            if name in seen:
                return entry
            seen.add(name)
            stack.append(value)
    return start


def _skip(text: str, position: int) -> int:
    match = _SPACE.match(text, position)
    return match.end() if match else position


def _relative(text: str, start: int, position: int) -> tuple[int, int]:
    line = text.count("\n", start, position) + 1
    begin = max(text.rfind("\n", 0, position) + 1, start)
    return line, position - begin + 1


def _whole_characters(value: Any) -> Any:
    """Half of a surrogate pair is no character; Go puts the replacement character there."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, list):
        return [_whole_characters(item) for item in value]
    if isinstance(value, dict):
        return {_whole_characters(name): _whole_characters(item) for name, item in value.items()}
    return value
