"""A stream of YAML or JSON, cut into documents where kubectl cuts it (apimachinery's YAMLOrJSONDecoder)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final, Literal

from pvcguard.errors import DocumentError
from pvcguard.manifests import jsontext
from pvcguard.manifests.construct import construct

_SEPARATOR: Final = re.compile(r"^---(.*)\n?", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Chunk:
    """The text of one document; `line` and `column` (1-based) say where it begins in its source."""

    text: str
    line: int
    column: int
    form: Literal["yaml", "json"]


@dataclass(frozen=True, slots=True)
class Read:
    """What became of one chunk: its value, or the error; `following` is a line that nobody will read."""

    chunk: Chunk
    value: Any = None
    error: DocumentError | None = None
    following: int | None = None


def read_stream(text: str, *, json_named: bool = False) -> Iterator[Read]:
    """Reads every document of `text`; empty ones are left out.

    A stream that begins with a brace is JSON until that fails; then the rest is YAML, unless two objects
    were JSON already. `json_named` (the file's name says JSON) decides whose error is told.
    """
    text = text.replace("\r\n", "\n")
    offset = 0
    if text.lstrip().startswith("{"):
        for earlier, (value, start, end) in enumerate(jsontext.objects(text)):
            if isinstance(value, DocumentError):
                if earlier > 1 or json_named:
                    yield Read(_chunk(text, start, len(text), "json"), error=value)
                    return
                break
            offset = end
            yield Read(_chunk(text, start, end, "json"), value)
        else:
            return
    yield from _read_yaml(text, offset)


def _chunk(text: str, start: int, end: int, form: Literal["yaml", "json"]) -> Chunk:
    line = text.count("\n", 0, start) + 1
    return Chunk(text[start:end], line, start - (text.rfind("\n", 0, start) + 1) + 1, form)


def _read_yaml(text: str, offset: int) -> Iterator[Read]:
    if offset:
        # What stands behind a JSON object on its line is white space, or the next document.
        line_end = text.find("\n", offset)
        if line_end >= 0 and not text[offset:line_end].strip():
            offset = line_end + 1
    line = text.count("\n", 0, offset) + 1
    for chunk, error in _split(text[offset:], line):
        if error is not None:
            yield Read(chunk, error=error)
            continue
        try:
            value, following = construct(chunk.text)
        except DocumentError as problem:
            yield Read(chunk, error=problem)
            continue
        if value is not None or following is not None:
            yield Read(chunk, value, following=following)


def _split(text: str, line: int) -> Iterator[tuple[Chunk, DocumentError | None]]:
    start = 0
    for separator in [*_SEPARATOR.finditer(text), None]:
        end = separator.start() if separator else len(text)
        rest = separator[1].strip() if separator else ""
        refused = rest != "" and not rest.startswith("#")
        if end == start and not refused:
            # kubectl leaves a separator at the beginning of a document to the parser.
            continue
        body = text[start:end]
        if body:
            # Lines reach the parser with their end, the last one too; a block scalar there depends on it.
            yield Chunk(body if body.endswith("\n") else body + "\n", line, 1, "yaml"), None
        if separator is None:
            return
        line += body.count("\n") + 1
        start = separator.end()
        if refused:
            error = DocumentError(f"invalid YAML document separator: {rest}", 1, 4)
            yield Chunk(separator[0], line - 1, 1, "yaml"), error
