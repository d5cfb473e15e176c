"""What generated modules call besides built-ins: the evaluation's state, and statements too long to write inline."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from pvcguard.rego import numbers, values
from pvcguard.rego.errors import ConflictError
from pvcguard.rego.values import UNDEFINED, Key, Set, Value

MISSING: Final = object()


class Frame:
    """The documents of an evaluation and what was already worked out from them.

    `results` holds, by a function's number, the value of each rule for this input and these data; `shared` the values
    of rules and functions that read the data and the constant keys of the input alone, which any evaluation over the
    same ones may share. `with` makes a frame of its own, so that what holds under it is not seen outside.
    """

    __slots__ = ("constants", "data", "input", "outer", "results", "shared")

    def __init__(
        self,
        input: Value,
        data: Value,
        shared: list[Any],
        constants: tuple[str, ...] = (),
        outer: Frame | None = None,
    ) -> None:
        self.input = input
        self.data = data
        self.shared = shared
        self.constants = constants
        self.results: list[Any] = [MISSING] * len(shared)
        self.outer = outer

    def replaced(self, input: Value, data: Value) -> Frame:
        """The frame for other documents: the enclosing one with just these, if there is any, else a new one."""
        frame: Frame | None = self
        shared: list[Any] | None = None
        while frame is not None:
            if frame.data is data:
                if frame.input is input:
                    return frame
                if all(_member(frame.input, key) is _member(input, key) for key in self.constants):
                    shared = shared or frame.shared
            frame = frame.outer
        return Frame(input, data, shared or [MISSING] * len(self.shared), self.constants, self)

    def outermost(self) -> Frame:
        """The frame of the query itself."""
        frame = self
        while frame.outer is not None:
            frame = frame.outer
        return frame


def _member(source: Value, key: str) -> Any:
    return source.get(key, MISSING) if type(source) is dict else MISSING


def dot(source: Value, key: Value) -> Value:
    """The member of a composite: of an object by key, of an array by index, of a set the equal element."""
    kind = type(source)
    if kind is dict:
        return source.get(key if type(key) is str else Key(key), UNDEFINED)
    if kind is list:
        index = array_index(key)
        return source[index] if 0 <= index < len(source) else UNDEFINED
    if kind is Set:
        return source.members.get(values.canonical(key), UNDEFINED)
    if source is UNDEFINED or values.rank(source) < 4 or kind in (list, dict, Set):
        return UNDEFINED
    return dot(values.normal(source), key)


def base_dot(source: Value, key: Value, frame: Frame) -> Value:
    """`dot` within a reference into the data, where OPA asks its store by the texts of the keys.

    So an object's member ``"1"`` is found by the number 1, and an array's element 1 by the string ``"1"``. What `with`
    puts in the place of data is not in the store.
    """
    if frame.outer is not None and frame.outermost().data is not frame.data:
        return dot(source, key)
    if type(key) is not str:
        if type(key) is bool or key is None or key is UNDEFINED or values.rank(key) != 2:
            return UNDEFINED
        key = numbers.text_of(key if type(key) in (int, float, numbers.Number) else values.normal(key))
    if type(source) is dict:
        return source.get(key, UNDEFINED)
    if type(source) is list:
        index = numbers.machine_int(key)
        return UNDEFINED if index is None or not 0 <= index < len(source) else source[index]
    return dot(source, key)


def array_index(key: Value) -> int:
    """The array index that a value stands for, -1 if none."""
    if type(key) is int:
        return key
    if type(key) is bool or key is None or values.rank(key) != 2:
        return -1
    exact = values.exact(key)
    return exact if type(exact) is int else -1


def length(source: Value) -> int:
    """The number of members of a composite, 0 for anything else."""
    if source is UNDEFINED or values.rank(source) < 4:
        return 0
    return len(source)


def members(source: Value) -> Iterable[Value]:
    """The values of a composite, in any order; nothing for anything else."""
    kind = type(source)
    if kind is list:
        return source  # type: ignore[no-any-return]
    if kind is dict:
        return source.values()  # type: ignore[no-any-return]
    if kind is Set:
        return source.members.values()  # type: ignore[no-any-return]
    if source is UNDEFINED or values.rank(source) < 4:
        return ()
    return members(values.normal(source))


def pairs(source: Value) -> Iterable[tuple[Any, Value]]:
    """(stored key, value) of a composite, in any order; nothing for anything else."""
    kind = type(source)
    if kind is dict:
        return source.items()  # type: ignore[no-any-return]
    if kind is list:
        return enumerate(source)
    if kind is Set:
        found = source.members.values()
        return zip(found, found, strict=True)
    if source is UNDEFINED or values.rank(source) < 4:
        return ()
    return pairs(values.normal(source))


def ordered_members(source: Value) -> Iterable[Value]:
    """The values of a composite in the order of its keys."""
    kind = type(source)
    if kind is list:
        return source  # type: ignore[no-any-return]
    if kind is Set:
        return source.ordered()  # type: ignore[no-any-return]
    return [value for _, value in ordered_pairs(source)]


def ordered_pairs(source: Value) -> Iterable[tuple[Any, Value]]:
    """(key, value) of a composite in the order of its keys."""
    kind = type(source)
    if kind is dict:
        return values.ordered_items(source)
    if kind is Set:
        found = source.ordered()
        return zip(found, found, strict=True)
    return pairs(source)


def insert_once(target: dict[Any, Value], key: Value, value: Value) -> None:
    """Inserts into an object; a conflict if the key has another value."""
    stored = key if type(key) is str else Key(key)
    found = target.get(stored, UNDEFINED)
    if found is UNDEFINED:
        target[stored] = value
    elif not values.equal(found, value):
        raise ConflictError("object keys must be unique")


def conflict_rule() -> ConflictError:
    """A complete rule with two values."""
    return ConflictError("complete rules must not produce multiple outputs")


def conflict_function() -> ConflictError:
    """A function with two values for the same arguments."""
    return ConflictError("functions must not produce multiple outputs for same inputs")


def merge(a: Value, b: Value) -> Value:
    """Both objects in one; below a key that both have, objects are merged and otherwise `a` wins."""
    if type(a) is not dict or type(b) is not dict:
        return a
    merged = dict(b)
    for key, value in a.items():
        other = b.get(key, UNDEFINED)
        merged[key] = value if other is UNDEFINED else merge(value, other)
    return merged


def upsert(document: Value, path: tuple[str, ...], value: Value) -> Value:
    """A copy of the document with the value at the path; whatever is no object on the way is replaced by one."""
    if not path:
        return value
    copy = dict(document) if type(document) is dict else {}
    copy[path[0]] = upsert(copy.get(path[0], UNDEFINED), path[1:], value)
    return copy


def own(value: Value, owned: dict[int, Value]) -> Value:
    """The object or set if this evaluation made it, else a copy, for what is about to be changed."""
    if id(value) in owned:
        return value
    if type(value) is dict:
        value = dict(value)
    elif type(value) is Set:
        value = Set.of_members(dict(value.members))
    else:
        raise ConflictError("object keys must be unique")
    owned[id(value)] = value
    return value


def call_dynamic(tree: dict[str, Any], path: tuple[Value, ...], frame: Frame) -> Value:
    """The value of the rule at the path; `MISSING` if there is no rule."""
    node: Any = tree
    for part in path:
        if type(node) is not dict or type(part) is not str:
            return MISSING
        node = node.get(part)
    return node(frame) if callable(node) else MISSING
