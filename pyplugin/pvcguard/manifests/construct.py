"""One YAML document, from the events of libyaml to the JSON value that Kubernetes makes of it."""

from __future__ import annotations

import re
from typing import Any, Final

import yaml
from yaml.events import (
    AliasEvent,
    CollectionStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from pvcguard.errors import AssetError, DocumentError
from pvcguard.manifests.scalars import MAX_DEPTH, ScalarError, json_number, key_text, resolve

MERGE_TAGS: Final = ("tag:yaml.org,2002:merge", "!")
_PLAIN_STYLES: Final = (None, "")
# JSON has this escape, and libyaml; go-yaml does not.
_ESCAPED_SLASH: Final = re.compile(r"(?<!\\)(?:\\\\)*\\/")
# A tag and what follows it without a space, which go-yaml would read as part of the tag.
_JOINED_TAG: Final = re.compile(r"(?:&\S+\s+)?![^\s<]*?[,\[\]{}]")
_NO_KEY: Final = object()
_OPEN: Final = object()
_MERGE: Final = object()


class Expansion:
    """How much of a document comes from aliases, and the limit that go-yaml sets to it.

    Counts are its decoding steps: nodes, each alias adding all of its anchor's once more.
    """

    _LOW: Final = 400_000
    _HIGH: Final = 4_000_000

    def __init__(self) -> None:
        self.steps = 1
        self.from_aliases = 0

    def alias(self, steps: int) -> None:
        """Counts an alias to an anchor that takes `steps`. Raises ScalarError beyond the limit."""
        self.steps += steps + 1
        self.from_aliases += steps
        if self.from_aliases > 100 and self.steps > 1000 and self.from_aliases / self.steps > self._allowed():
            raise ScalarError("excessive aliasing: the document would grow out of proportion")

    def _allowed(self) -> float:
        if self.steps <= self._LOW:
            return 0.99
        if self.steps >= self._HIGH:
            return 0.10
        return 0.99 - 0.89 * (self.steps - self._LOW) / (self._HIGH - self._LOW)


class _Frame:
    """A mapping or sequence that is being read."""

    __slots__ = ("anchor", "explicit", "flow", "items", "key", "kind", "steps_before")

    def __init__(self, kind: str, items: Any, anchor: str | None, steps_before: int, flow: bool) -> None:
        self.flow = flow
        self.kind = kind
        self.items = items
        self.anchor = anchor
        self.steps_before = steps_before
        self.key: Any = _NO_KEY
        # Keys that the mapping itself has; None as long as those are simply all of its keys.
        self.explicit: set[str] | None = None


class _Builder:
    """Puts the value together. Its methods raise ScalarError at the event that they are given."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.flow = 0
        self.expansion = Expansion()
        self.anchors: dict[str, tuple[Any, int]] = {}
        self.stack: list[_Frame] = []
        self.result: Any = None

    def scalar(self, event: ScalarEvent) -> None:
        plain = event.implicit[0]
        if self.flow and event.style in _PLAIN_STYLES and "?" in event.value:
            raise ScalarError("an unquoted ? in a flow collection: quote the text")
        if event.style == '"' and "/" in event.value:
            self.check_escapes(event)
        if event.tag is not None:
            self.check_tag(event)
        if event.value == "<<" and (plain or event.tag in MERGE_TAGS) and self.awaits_key():
            self.stack[-1].key = _MERGE
            if event.anchor is not None:
                self.anchors[event.anchor] = ("<<", 1)
            return
        self.expansion.steps += 1
        value = event.value if event.tag is None and not plain else resolve(event.tag, event.value)
        if event.anchor is not None:
            self.anchors[event.anchor] = (value, 1)
        self.place(value)

    def alias(self, event: AliasEvent) -> None:
        if event.anchor not in self.anchors:
            raise ScalarError(f"unknown anchor {event.anchor!r} referenced")
        value, steps = self.anchors[event.anchor]
        if value is _OPEN:
            raise ScalarError(f"anchor {event.anchor!r} value contains itself")
        self.expansion.alias(steps)
        self.place(value)

    def start(self, event: CollectionStartEvent, kind: str, items: Any) -> None:
        if len(self.stack) >= MAX_DEPTH:
            raise ScalarError(f"nested more than {MAX_DEPTH} levels deep")
        if self.stack and self.stack[-1].kind == "map":
            if self.awaits_key():
                raise ScalarError("a mapping key must be a string, number or boolean")
            if self.stack[-1].key is _MERGE and kind == "list":
                kind = "merge"
        if event.tag is not None:
            self.check_tag(event)
        if event.anchor is not None:
            self.anchors[event.anchor] = (_OPEN, 0)
        flow = bool(event.flow_style)
        self.flow += flow
        self.stack.append(_Frame(kind, items, event.anchor, self.expansion.steps, flow))
        self.expansion.steps += 1

    def end(self) -> None:
        frame = self.stack.pop()
        self.flow -= frame.flow
        if frame.anchor is not None and self.anchors[frame.anchor][0] is _OPEN:
            self.anchors[frame.anchor] = (frame.items, self.expansion.steps - frame.steps_before)
        if frame.kind == "merge":
            # The first mapping of a list of merges wins, so the last is applied first.
            for source in reversed(frame.items):
                self.merge(self.stack[-1], source)
            self.stack[-1].key = _NO_KEY
        else:
            self.place(frame.items)

    def awaits_key(self) -> bool:
        return bool(self.stack) and self.stack[-1].kind == "map" and self.stack[-1].key is _NO_KEY

    def check_escapes(self, event: ScalarEvent) -> None:
        start, end = event.start_mark, event.end_mark
        if start is not None and end is not None and _ESCAPED_SLASH.search(self.text, start.index, end.index):
            raise ScalarError("\\/ is JSON's escape, not YAML's: write /")

    def check_tag(self, event: NodeEvent) -> None:
        mark = event.start_mark
        if mark is not None and _JOINED_TAG.match(self.text, mark.index):
            raise ScalarError("a tag must be followed by a space")

    def place(self, value: Any) -> None:
        if not self.stack:
            self.result = json_number(value) if type(value) is float else value
            return
        top = self.stack[-1]
        if top.kind == "map":
            if top.key is _NO_KEY:
                top.key = self.new_key(top, value)
                return
            if top.key is _MERGE:
                self.merge(top, value)
            else:
                top.items[top.key] = json_number(value) if type(value) is float else value
            top.key = _NO_KEY
        else:
            top.items.append(json_number(value) if type(value) is float else value)

    def new_key(self, frame: _Frame, value: Any) -> str:
        key = value if type(value) is str else key_text(value)
        known = frame.items if frame.explicit is None else frame.explicit
        if key in known:
            raise ScalarError(f"key {key!r} stands twice in one mapping")
        if frame.explicit is not None:
            frame.explicit.add(key)
        return key

    def merge(self, frame: _Frame, source: Any) -> None:
        if not isinstance(source, dict):
            raise ScalarError("a merge (<<) needs a mapping or a list of mappings")
        if frame.explicit is None:
            frame.explicit = set(frame.items)
        # Whatever comes later wins, be it merged or not: so does go-yaml v2.
        frame.items.update(source)


def construct(text: str) -> tuple[Any, int | None]:
    """Reads the first document of `text`.

    Returns its value (None for an empty text) and, where something follows the end of that document, the
    1-based line of what follows: Kubernetes reads only the first. Raises DocumentError with 1-based line and
    column where Kubernetes' parser fails.
    """
    parser = event_source(text)
    builder = _Builder(text)
    event: Any = None
    try:
        parser.get_event()
        if type(parser.get_event()) is StreamEndEvent:
            return None, None
        while True:
            event = parser.get_event()
            kind = type(event)
            if kind is ScalarEvent:
                builder.scalar(event)
            elif kind is MappingStartEvent:
                builder.start(event, "map", {})
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                builder.end()
            elif kind is SequenceStartEvent:
                builder.start(event, "list", [])
            elif kind is AliasEvent:
                builder.alias(event)
            else:
                break
    except ScalarError as error:
        raise DocumentError(str(error), event.start_mark.line + 1, event.start_mark.column + 1) from error
    except yaml.YAMLError as error:
        raise _document_error(text, error) from error
    return builder.result, _following(parser)


def event_source(text: str) -> Any:
    """libyaml's event parser over `text`. Raises AssetError when PyYAML was built without libyaml."""
    try:
        from yaml._yaml import CParser  # type: ignore[import-not-found, unused-ignore]
    except ImportError as error:
        raise AssetError(
            "PyYAML is installed without libyaml; install a wheel of PyYAML, or build it with libyaml present"
        ) from error
    return CParser(text)


def _following(parser: Any) -> int | None:
    try:
        event = parser.get_event()
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        return 1 if mark is None else int(mark.line) + 1
    return None if type(event) is StreamEndEvent else int(event.start_mark.line) + 1


def _document_error(text: str, error: yaml.YAMLError) -> DocumentError:
    if isinstance(error, yaml.MarkedYAMLError):
        mark = error.problem_mark or error.context_mark
        message = error.problem or error.context or "no valid YAML"
        if mark is None:
            return DocumentError(message)
        return DocumentError(message, mark.line + 1, mark.column + 1)
    if isinstance(error, yaml.reader.ReaderError):
        before = text.encode("utf-8", "surrogatepass")[: error.position].decode("utf-8", "replace")
        line = before.count("\n") + 1
        column = len(before) - (before.rfind("\n") + 1) + 1
        return DocumentError(f"character U+{error.character:04X} is not allowed in YAML", line, column)
    return DocumentError(str(error))
