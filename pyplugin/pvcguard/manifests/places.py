"""Documents with the text that they were read from, and the places of what stands in them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from pvcguard.findings import Place

if TYPE_CHECKING:
    from pvcguard.manifests.jsontext import JsonLocator
    from pvcguard.manifests.positions import YamlLocator
    from pvcguard.manifests.stream import Chunk

# What libyaml takes for the end of a line.
_YAML_BREAK: Final = "\r\n?|[\n\x85\u2028\u2029]"


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """One document of a file: its value and the text that it was read from. `number` counts from 1."""

    file: str
    number: int
    value: Any
    chunk: Chunk

    def start(self) -> Place:
        """Where the document begins."""
        return Places().of(self, ())


class Places:
    """Looks up places. Keeps the last document that it was asked about, since findings come in that order."""

    def __init__(self) -> None:
        self._document: Document | None = None
        self._locator: JsonLocator | YamlLocator | None = None
        self._lines: list[str] = []

    def of(self, document: Document, path: Sequence[str | int]) -> Place:
        """The place of the deepest part of `path` that the document has."""
        chunk = document.chunk
        if self._locator is None or self._document is not document:
            self._locator = _locator(chunk)
            self._lines = _lines(chunk)
            self._document = document
        line, column = self._locator.locate(path)
        return _place(document.file, document.number, chunk, self._lines, line, column)


def place_in(file: str, number: int, chunk: Chunk, line: int, column: int) -> Place:
    """The place of a line and column of a chunk; of its beginning, where line is 0."""
    return _place(file, number, chunk, _lines(chunk), line, column)


def _locator(chunk: Chunk) -> JsonLocator | YamlLocator:
    # Hardly any document is ever asked about.
    if chunk.form == "json":
        from pvcguard.manifests.jsontext import JsonLocator

        return JsonLocator(chunk.text)
    from pvcguard.manifests.positions import YamlLocator

    return YamlLocator(chunk.text)


def _lines(chunk: Chunk) -> list[str]:
    """The lines of the text as its parser counts them."""
    return chunk.text.split("\n") if chunk.form == "json" else re.split(_YAML_BREAK, chunk.text)


def _place(file: str, number: int, chunk: Chunk, lines: Sequence[str], line: int, column: int) -> Place:
    if not line:
        return Place(file, number, chunk.line, chunk.column)
    text = lines[line - 1] if line <= len(lines) else ""
    if line == 1:
        text = " " * (chunk.column - 1) + text
        column += chunk.column - 1
    return Place(file, number, chunk.line + line - 1, column, text)
