"""A stream of YAML or JSON, cut into documents where kubectl cuts it (apimachinery's YAMLOrJSONDecoder)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final, Literal

from pvcguard.errors import DocumentError
from pvcguard.manifests import jsontext

_SEPARATOR: Final = re.compile(r"^---(.*)\n?", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Chunk:
    """The text of one document; `line` and `column` (1-based) say where it begins in its source."""

    text: str
    line: int
    column: int
    form: Literal["yaml", "json"]


@dataclass(frozen=True, slots=True)
class Beginning:
    """The text of a source that begins as JSON does; where that ends is known once it is read."""

    text: str
    json_named: bool


@dataclass(frozen=True, slots=True)
class Read:
    """What became of one chunk: its value, or the error; `following` is a line that nobody will read."""

    chunk: Chunk
    value: Any = None
    error: DocumentError | None = None
    following: int | None = None


# What can be read without the rest of its source; a Read is a chunk that was refused at once.
Piece = Chunk | Beginning | Read


def cut(text: str, *, json_named: bool = False) -> Iterator[Piece]:
    """The pieces of a source, in order. `json_named`: the file's name says JSON."""
    text = text.replace("\r\n", "\n")
    if text.lstrip().startswith("{"):
        yield Beginning(text, json_named)
    else:
        yield from _cut_yaml(text, 0)


def read(piece: Piece) -> Iterator[Read]:
    """Reads every document of a piece; empty ones are left out."""
    if isinstance(piece, Read):
        yield piece
    elif isinstance(piece, Beginning):
        yield from _read_json(piece.text, piece.json_named)
    else:
        yield from _read_yaml(piece)


def _read_json(text: str, json_named: bool) -> Iterator[Read]:
    """Such a stream is JSON until that fails; then the rest is YAML, unless two objects were JSON already.

    `json_named` decides whose error is told.
    """
    offset = 0
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
    for piece in _cut_yaml(text, offset):
        yield from read(piece)


def _chunk(text: str, start: int, end: int, form: Literal["yaml", "json"]) -> Chunk:
    line = text.count("\n", 0, start) + 1
    return Chunk(text[start:end], line, start - (text.rfind("\n", 0, start) + 1) + 1, form)


def _read_yaml(chunk: Chunk) -> Iterator[Read]:
    # A third of what importing pvcguard would cost, for callers that may never read YAML.
    from pvcguard.manifests.construct import construct

    try:
        value, following = construct(chunk.text)
    except DocumentError as error:
        yield Read(chunk, error=error)
        return
    if value is not None or following is not None:
        yield Read(chunk, value, following=following)


def _cut_yaml(text: str, offset: int) -> Iterator[Chunk | Read]:
    if offset:
        # What stands behind a JSON object on its line is white space, or the next document.
        line_end = text.find("\n", offset)
        if line_end >= 0 and not text[offset:line_end].strip():
            offset = line_end + 1
    line = text.count("\n", 0, offset) + 1
    yield from _split(text[offset:], line)


def _split(text: str, line: int) -> Iterator[Chunk | Read]:
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
            yield Chunk(body if body.endswith("\n") else body + "\n", line, 1, "yaml")
        if separator is None:
            return
        line += body.count("\n") + 1
        start = separator.end()
        if refused:
            error = DocumentError(f"invalid YAML document separator: {rest}", 1, 4)
            yield Read(Chunk(separator[0], line - 1, 1, "yaml"), error=error)
