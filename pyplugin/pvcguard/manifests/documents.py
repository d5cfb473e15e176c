"""The documents of files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

from pvcguard import parallel
from pvcguard.errors import DocumentError
from pvcguard.findings import Problem
from pvcguard.manifests.places import Document, place_in
from pvcguard.manifests.sources import Source
from pvcguard.manifests.stream import Beginning, Chunk, Piece, Read, cut, read

# These take some 40 ms, a worker half of that until it has told what it read.
_CHARACTERS_PER_PROCESS: Final = 200_000

# A Read as a worker sends it: value, error, following, and what the caller does not know of the chunk.
_Packed = tuple[Any, tuple[str, int, int] | None, int | None, Any]


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
            yield Problem(str(found.error), place_in(file, number, found.chunk, found.error.line, found.error.column))
            continue
        if found.value is not None:
            yield Document(file, number, found.value, found.chunk)
        if found.following is not None:
            place = place_in(file, number, found.chunk, found.following, 1)
            yield Problem("what follows the end of a document without a line --- is not read by Kubernetes", place)
