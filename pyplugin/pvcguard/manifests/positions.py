"""Where a JSON path stands in the text of a YAML document.

Values are read without positions, since hardly any is ever asked for; the one document that a finding
is about is read again.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from yaml.events import AliasEvent, MappingStartEvent, ScalarEvent, SequenceStartEvent

from pvcguard.manifests.construct import MERGE_TAGS, event_source
from pvcguard.manifests.scalars import key_text, resolve


class _Node:
    """A node with its place; `entries` holds (name, place of the entry, node) of a container."""

    __slots__ = ("_known", "column", "entries", "kind", "line", "merges", "text")

    def __init__(self, kind: str, line: int, column: int) -> None:
        self.kind = kind
        self.line = line
        self.column = column
        self.text: Any = None
        self.entries: list[tuple[str | int, _Node, _Node]] = []
        self.merges: list[_Node] = []
        self._known: dict[str | int, tuple[_Node, _Node]] | None = None

    def child(self, step: str | int) -> tuple[_Node, _Node] | None:
        """The entry and the value that `step` leads to; what is merged last, or stands last, counts."""
        if self._known is None:
            self._known = {name: (entry, value) for name, entry, value in self.entries}
        if step in self._known:
            return self._known[step]
        for merged in reversed(self.merges):
            sources = merged.entries if merged.kind == "list" else [(0, merged, merged)]
            for _, _, source in sources:
                found = source.child(step)
                if found is not None:
                    return found
        return None


class YamlLocator:
    """Finds paths in the text of one YAML document that construct() could read."""

    def __init__(self, text: str) -> None:
        self._root = _compose(text)

    def locate(self, path: Sequence[str | int]) -> tuple[int, int]:
        """1-based line and column of the deepest part of `path` that is there.

        An entry of a mapping is where its key stands. A path that goes through an alias leads to where the
        anchor's value is written.
        """
        node = place = self._root
        for step in path:
            found = node.child(step)
            if found is None:
                break
            place, node = found
        return place.line, place.column


def _compose(text: str) -> _Node:
    parser = event_source(text)
    parser.get_event()
    parser.get_event()
    anchors: dict[str, _Node] = {}
    root = _Node("list", 1, 1)
    stack: list[tuple[_Node, list[_Node]]] = [(root, [])]
    while True:
        event = parser.get_event()
        kind = type(event)
        container, pending = stack[-1]
        if kind is ScalarEvent:
            node = _Node("scalar", event.start_mark.line + 1, event.start_mark.column + 1)
            node.text = event
        elif kind is MappingStartEvent or kind is SequenceStartEvent:
            name = "map" if kind is MappingStartEvent else "list"
            node = _Node(name, event.start_mark.line + 1, event.start_mark.column + 1)
        elif kind is AliasEvent:
            node = anchors[event.anchor]
        else:
            stack.pop()
            if len(stack) <= 1:
                break
            continue
        if kind is not AliasEvent and event.anchor is not None:
            anchors[event.anchor] = node
        _add(container, pending, node)
        if kind is MappingStartEvent or kind is SequenceStartEvent:
            stack.append((node, []))
        elif len(stack) == 1:
            break
    return root.entries[0][2] if root.entries else root


def _add(container: _Node, pending: list[_Node], node: _Node) -> None:
    if container.kind == "list":
        container.entries.append((len(container.entries), node, node))
    elif not pending:
        pending.append(node)
    else:
        key = pending.pop()
        event = key.text
        if event.value == "<<" and (event.implicit[0] or event.tag in MERGE_TAGS):
            container.merges.append(node)
        else:
            plain = event.implicit[0]
            name = event.value if event.tag is None and not plain else resolve(event.tag, event.value)
            container.entries.append((key_text(name), key, node))
