"""From what a caller gives to manifests, inventory and problems."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from pvcguard import inventory as inventories
from pvcguard.errors import InventoryError
from pvcguard.findings import Problem
from pvcguard.inventory import Tree
from pvcguard.manifests import Document, Manifest, Places, load, manifests_of, read
from pvcguard.objects import each


@dataclass(slots=True)
class Gathered:
    """Objects in the order in which they were given, each with its namespace, and what could not be read."""

    manifests: list[Manifest] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


@dataclass(slots=True)
class Supplied:
    """An inventory, and what could not be read of it."""

    tree: Tree = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def objects(given: Any, namespace: str, *, jobs: int = 1) -> Gathered:
    """The objects in paths, mappings and models (see pvcguard.objects). `namespace` is for those without one.

    Files are read by up to `jobs` processes.
    """
    result = Gathered()
    for paths, items in _neighbours(given):
        loaded = load(paths, jobs=jobs)
        result.problems += loaded.problems
        result.manifests += loaded.objects
        for item in items:
            for manifest in manifests_of(item):
                if isinstance(manifest, Problem):
                    result.problems.append(manifest)
                else:
                    result.manifests.append(manifest)
    result.manifests = [
        Manifest(inventories.in_namespace(m.object, namespace), m.document, m.path) for m in result.manifests
    ]
    return result


def inventory(given: Any, namespace: str, *, jobs: int = 1) -> Supplied:
    """An inventory of the same things, of trees, and of files that hold a tree. Later objects count.

    Raises InventoryError for a tree of another shape, unless it stands in a file: then it is a problem.
    """
    result = Supplied()
    trees: list[Tree] = []
    found: list[dict[str, Any]] = []
    for paths, items in () if given is None else _neighbours(given):
        for document in read(paths, jobs=jobs):
            if isinstance(document, Problem):
                result.problems.append(document)
            else:
                _document(document, trees, found, result.problems)
        for item in items:
            if inventories.is_tree_document(item):
                trees.append(inventories.tree_of(dict(item)))
            else:
                _objects(item, None, found, result.problems)
    built = inventories.build(inventories.in_namespace(obj, namespace) for obj in found)
    result.tree = inventories.overlay(*trees, built)
    return result


def _neighbours(given: Any) -> Iterator[tuple[list[str], list[Mapping[str, Any]]]]:
    """What was given, in order: paths and what follows them up to the next ones. So files are read together."""
    paths: list[str] = []
    items: list[Mapping[str, Any]] = []
    for item in each(given):
        if not isinstance(item, str):
            items.append(item)
            continue
        if items:
            yield paths, items
            paths, items = [], []
        paths.append(item)
    yield paths, items


def _document(document: Document, trees: list[Tree], found: list[dict[str, Any]], problems: list[Problem]) -> None:
    if not inventories.is_tree_document(document.value):
        _objects(document.value, document, found, problems)
        return
    try:
        trees.append(inventories.tree_of(document.value))
    except InventoryError as error:
        problems.append(Problem(str(error), Places().of(document, ())))


def _objects(value: Any, document: Document | None, found: list[dict[str, Any]], problems: list[Problem]) -> None:
    for manifest in manifests_of(value, document):
        if isinstance(manifest, Problem):
            problems.append(manifest)
        else:
            found.append(manifest.object)
