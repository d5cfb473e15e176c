"""Documents with their text, and the places of what stands in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from pvcguard import parallel
from pvcguard.errors import DocumentError
from pvcguard.findings import Place, Problem
from pvcguard.manifests.jsontext import JsonLocator
from pvcguard.manifests.sources import Source
from pvcguard.manifests.stream import Beginning, Chunk, Piece, Read, cut, read

if TYPE_CHECKING:
    from pvcguard.manifests.positions import YamlLocator

# These take some 40 ms, a worker half of that until it has told what it read.
_CHARACTERS_PER_PROCESS: Final = 200_000

# What libyaml takes for the end of a line.
_YAML_BREAK: Final = re.compile("\r\n?|[\n\x85\u2028\u2029]")

# A Read as a worker sends it: value, error, following, and what the caller does not know of the chunk.
_Packed = tuple[Any, tuple[str, int, int] | None, int | None, Any]


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


def read_documents(sources: Iterable[Source | Problem], *, jobs: int = 1) -> Iterator[Document | Problem]:
    """The documents of files, in order, read by up to `jobs` processes.

    One that cannot be read is a Problem in its place; the others still come.
    """
    given = list(sources)
    pieces: list[Piece] = []
    ends: list[int] = []
    for source in given:
        if isinstance(source, Source):
            pieces += cut(source.text, json_named=source.name.endswith(".json"))
        ends.append(len(pieces))
    texts = (piece.chunk.text if isinstance(piece, Read) else piece.text for piece in pieces)
    reads = parallel.share(_read, pieces, [len(text) for text in texts], jobs=jobs, least=_CHARACTERS_PER_PROCESS)
    start = 0
    for source, end in zip(given, ends, strict=True):
        if isinstance(source, Problem):
            yield source
        else:
            found = zip(pieces[start:end], reads[start:end], strict=True)
            yield from _documents(source.name, (_unpacked(piece, read) for piece, some in found for read in some))
        start = end


def _read(piece: Piece) -> list[_Packed]:
    return [_packed(piece, found) for found in read(piece)]


def _packed(piece: Piece, found: Read) -> _Packed:
    error, chunk = found.error, found.chunk
    return (
        found.value,
        None if error is None else (str(error), error.line, error.column),
        found.following,
        (chunk.text, chunk.line, chunk.column, chunk.form) if isinstance(piece, Beginning) else None,
    )


def _unpacked(piece: Piece, packed: _Packed) -> Read:
    value, error, following, chunk = packed
    if isinstance(piece, Read):
        return piece
    whole = piece if isinstance(piece, Chunk) else Chunk(*chunk)
    return Read(whole, value, None if error is None else DocumentError(*error), following)


def _documents(file: str, reads: Iterable[Read]) -> Iterator[Document | Problem]:
    for number, found in enumerate(reads, 1):
        if found.error is not None:
            yield Problem(str(found.error), _place_in(file, number, found.chunk, found.error.line, found.error.column))
            continue
        if found.value is not None:
            yield Document(file, number, found.value, found.chunk)
        if found.following is not None:
            place = _place_in(file, number, found.chunk, found.following, 1)
            yield Problem("what follows the end of a document without a line --- is not read by Kubernetes", place)


def _locator(chunk: Chunk) -> JsonLocator | YamlLocator:
    if chunk.form == "json":
        return JsonLocator(chunk.text)
    from pvcguard.manifests.positions import YamlLocator

    return YamlLocator(chunk.text)


def _lines(chunk: Chunk) -> list[str]:
    """The lines of the text as its parser counts them."""
    return chunk.text.split("\n") if chunk.form == "json" else _YAML_BREAK.split(chunk.text)


def _place_in(file: str, number: int, chunk: Chunk, line: int, column: int) -> Place:
    return _place(file, number, chunk, _lines(chunk), line, column)


def _place(file: str, number: int, chunk: Chunk, lines: Sequence[str], line: int, column: int) -> Place:
    if not line:
        return Place(file, number, chunk.line, chunk.column)
    text = lines[line - 1] if line <= len(lines) else ""
    if line == 1:
        text = " " * (chunk.column - 1) + text
        column += chunk.column - 1
    return Place(file, number, chunk.line + line - 1, column, text)
