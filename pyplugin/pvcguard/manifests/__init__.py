"""Kubernetes objects from YAML and JSON, read as Kubernetes reads them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from pvcguard.findings import NOWHERE, Problem
from pvcguard.manifests.places import Document, Places

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Document", "Manifest", "Manifests", "Places", "load", "load_texts", "manifests_of", "read"]

# A list of lists is no API object, but kubectl accepts it; deeper than this nobody means it.
_MAX_LISTS = 8


@dataclass(frozen=True, slots=True, eq=False)
class Manifest:
    """One Kubernetes object, and where it stands: `path` leads to it in `document` (None: from no file)."""

    object: dict[str, Any]
    document: Document | None = None
    path: tuple[str | int, ...] = ()


@dataclass(slots=True)
class Manifests:
    """What was read: the objects in order, and the problems."""

    objects: list[Manifest] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def read(paths: Iterable[str | Path], *, jobs: int = 1) -> Iterator[Document | Problem]:
    """The documents of files, folders, globs and ``-`` (standard input). Never raises for what stands in them.

    Where there is much to read, up to `jobs` processes do it.
    """
    given = list(paths)
    if not given:
        return
    # Callers who have objects already do without the readers.
    from pvcguard.manifests.documents import read_documents
    from pvcguard.manifests.sources import read_sources

    yield from read_documents(read_sources(given), jobs=jobs)


def load(paths: Iterable[str | Path], *, jobs: int = 1) -> Manifests:
    """The objects in files, folders, globs and ``-``, as read() reads them."""
    return _collect(read(paths, jobs=jobs))


def load_texts(texts: Iterable[tuple[str, str]]) -> Manifests:
    """Reads (name, text) pairs, as load() reads files."""
    from pvcguard.manifests.documents import read_documents
    from pvcguard.manifests.sources import Source

    return _collect(read_documents(Source(name, text) for name, text in texts))


def _collect(found: Iterable[Document | Problem]) -> Manifests:
    result = Manifests()
    for document in found:
        if isinstance(document, Problem):
            result.problems.append(document)
            continue
        for manifest in manifests_of(document.value, document):
            if isinstance(manifest, Problem):
                result.problems.append(manifest)
            else:
                result.objects.append(manifest)
    return result


def manifests_of(value: Any, document: Document | None = None) -> Iterator[Manifest | Problem]:
    """The objects in a JSON value: itself, or the items of a list such as ``kind: List``."""
    return _Walk(document).objects(value, (), {}, 0)


class _Walk:
    """Goes through the value of one document, or of none."""

    def __init__(self, document: Document | None) -> None:
        self._document = document
        self._places = Places()

    def objects(
        self, value: Any, path: tuple[str | int, ...], inherited: dict[str, str], lists: int
    ) -> Iterator[Manifest | Problem]:
        """The objects in a value; `inherited` is what the list around it says of them."""
        if not isinstance(value, dict):
            yield self._problem(f"expected a Kubernetes object, found {_described(value)}", path)
            return
        # Items of a typed list (PodList, as the API answers) leave out what the list says already.
        absent = {key: text for key, text in inherited.items() if value.get(key) in (None, "")}
        if absent:
            value = {**value, **absent}
        kind, version = value.get("kind"), value.get("apiVersion")
        for key, text in (("apiVersion", version), ("kind", kind)):
            if text in (None, ""):
                yield self._problem(f"not a Kubernetes object: {key} is missing", path)
                return
            if not isinstance(text, str):
                yield self._problem(f"not a Kubernetes object: {key} is {_described(text)}", (*path, key))
                return
        items = value.get("items")
        if not kind.endswith("List") or "items" not in value:
            yield Manifest(value, self._document, path)
            return
        if items is not None and not isinstance(items, list):
            yield self._problem(f"items of a {kind} are {_described(items)}", (*path, "items"))
            return
        if lists >= _MAX_LISTS:
            yield self._problem("lists nested too deeply", path)
            return
        of = {} if kind == "List" else {"apiVersion": version, "kind": kind.removesuffix("List")}
        for index, item in enumerate(items or ()):
            yield from self.objects(item, (*path, "items", index), of, lists + 1)

    def _problem(self, message: str, path: tuple[str | int, ...]) -> Problem:
        return Problem(message, NOWHERE if self._document is None else self._places.of(self._document, path))


def _described(value: Any) -> str:
    if value is None:
        return "null"
    names = {dict: "a map", list: "a list", str: "a text", bool: "a boolean", int: "a number", float: "a number"}
    return names.get(type(value), type(value).__name__)
