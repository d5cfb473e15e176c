"""Documents with their text, and the places of what stands in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from pvcguard.errors import DocumentError
from pvcguard.findings import Place, Problem
from pvcguard.manifests.jsontext import JsonLocator
from pvcguard.manifests.positions import YamlLocator
from pvcguard.manifests.sources import Source
from pvcguard.manifests.stream import Chunk, read_stream


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

    def of(self, document: Document, path: Sequence[str | int]) -> Place:
        """The place of the deepest part of `path` that the document has."""
        chunk = document.chunk
        if self._locator is None or self._document is not document:
            self._locator = JsonLocator(chunk.text) if chunk.form == "json" else YamlLocator(chunk.text)
            self._document = document
        line, column = self._locator.locate(path)
        return _place(document.file, document.number, chunk, line, column)


def read_documents(source: Source) -> Iterator[Document | Problem]:
    """The documents of a file. One that cannot be read is a Problem in its place; the others still come."""
    number = 0
    for read in read_stream(source.text, json_named=source.name.endswith(".json")):
        number += 1
        if read.error is not None:
            error: DocumentError = read.error
            yield Problem(str(error), _place(source.name, number, read.chunk, error.line, error.column))
            continue
        if read.value is not None:
            yield Document(source.name, number, read.value, read.chunk)
        if read.following is not None:
            place = _place(source.name, number, read.chunk, read.following, 1)
            yield Problem("what follows the end of a document without a line --- is not read by Kubernetes", place)


def _place(file: str, number: int, chunk: Chunk, line: int, column: int) -> Place:
    if not line:
        return Place(file, number, chunk.line, chunk.column)
    lines = chunk.text.split("\n", line) if line < 64 else chunk.text.splitlines()
    text = lines[line - 1] if line <= len(lines) else ""
    if line == 1:
        text = " " * (chunk.column - 1) + text
        column += chunk.column - 1
    return Place(file, number, chunk.line + line - 1, column, text)
