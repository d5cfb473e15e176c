"""A value that is changed step by step, as OPA's json.patch changes it.

OPA looks elements of an array up in the array as it was before the patch, though their numbers may have changed since.
That gives odd results after an insertion or a removal in the same array; they are reproduced here.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any

from pvcguard.rego import values
from pvcguard.rego.builtins.operands import small_int
from pvcguard.rego.numbers import is_json_number
from pvcguard.rego.values import UNDEFINED, Set, Value

_COMPOSITE = (dict, list, Set)


_GONE = object()


class EditError(Exception):
    """A change that is not possible."""


class Tree:
    """A value under change."""

    def __init__(self, value: Value) -> None:
        self._root: Any = _node(value)

    @property
    def value(self) -> Value:
        """The value as it is now, `UNDEFINED` if all was removed."""
        return UNDEFINED if self._root is _GONE else _rendered(self._root)

    def find(self, path: list[Value]) -> Value:
        """The value at a path."""
        return _rendered(self._descend(path))

    def insert(self, path: list[Value], value: Value) -> None:
        """Puts a value at a path; in an array before the element there."""
        if not path:
            self._root = _node(value)
            return
        parent = self._descend(path[:-1])
        if not isinstance(parent, _Composite):
            raise EditError("not in a composite value")
        parent.insert(path[-1], value)

    def delete(self, path: list[Value]) -> None:
        """Removes the value at a path."""
        if not path:
            if self._root is _GONE:
                raise EditError("nothing left")
            self._root = _GONE
            return
        parent = self._descend(path[:-1])
        if not isinstance(parent, _Composite):
            raise EditError("not in a composite value")
        parent.delete(path[-1])

    def _descend(self, path: list[Value]) -> Any:
        if self._root is _GONE:
            raise EditError("nothing left")
        node = self._root
        for part in path:
            if not isinstance(node, _Composite):
                raise EditError("not in a composite value")
            node = node.child(part)
        return node


class _Composite(ABC):
    @abstractmethod
    def child(self, key: Value) -> Any: ...

    @abstractmethod
    def insert(self, key: Value, value: Value) -> None: ...

    @abstractmethod
    def delete(self, key: Value) -> None: ...

    @abstractmethod
    def rendered(self) -> Value: ...


def _node(value: Value) -> Any:
    """What is changed for a composite value, the value itself for a scalar."""
    kind = type(value)
    if kind is dict:
        return _Object(value)
    if kind is list:
        return _Array(value)
    return _Set(value) if kind is Set else value


def _rendered(node: Any) -> Value:
    return node.rendered() if isinstance(node, _Composite) else node


class _Object(_Composite):
    def __init__(self, value: dict[Any, Value]) -> None:
        self.members: dict[Any, Any] = dict(value)

    def child(self, key: Value) -> Any:
        stored = values.key(key)
        if stored not in self.members:
            raise EditError("no such key")
        found = self.members[stored]
        if type(found) in _COMPOSITE:
            found = self.members[stored] = _node(found)
        return found

    def insert(self, key: Value, value: Value) -> None:
        self.members[values.key(key)] = value

    def delete(self, key: Value) -> None:
        if values.key(key) not in self.members:
            raise EditError("no such key")
        del self.members[values.key(key)]

    def rendered(self) -> Value:
        return {k: _rendered(v) for k, v in self.members.items()}


class _Array(_Composite):
    def __init__(self, value: list[Value]) -> None:
        self.original = value
        # An element that was not touched is a reference to its value, a changed or new one a list of just it.
        self.slots: list[tuple[bool, Any]] = [(False, each) for each in value]

    def index(self, key: Value) -> int:
        if type(key) is str:
            if key == "-":
                return len(self.slots)
            digits = key.removeprefix("+")
            if (key != "0" and key.startswith("0")) or not is_json_number(digits.lstrip("0") or "0"):
                raise EditError("no index")
            if not digits.lstrip("-").isdigit() or len(digits) > 19:
                raise EditError("no index")
            return int(digits)
        number = small_int(key)
        if number is None:
            raise EditError("no index")
        return number

    def child(self, key: Value) -> Any:
        place = self.index(key)
        if 0 <= place < len(self.slots) and self.slots[place][0]:
            return self.slots[place][1]
        if not 0 <= place < len(self.original) or place >= len(self.slots):
            raise EditError("no such element")
        node = _node(self.original[place])
        self.slots[place] = (True, node)
        return node

    def insert(self, key: Value, value: Value) -> None:
        place = self.index(key)
        if not 0 <= place <= len(self.slots):
            raise EditError("out of bounds")
        self.slots.insert(place, (True, _node(value)))

    def delete(self, key: Value) -> None:
        place = self.index(key)
        if not 0 <= place < len(self.slots):
            raise EditError("out of bounds")
        del self.slots[place]

    def rendered(self) -> Value:
        return [_rendered(each) for _, each in self.slots]


class _Set(_Composite):
    def __init__(self, value: Set) -> None:
        self.members: dict[Any, Any] = dict(value.members)

    def _collapsed(self, key: Value) -> None:
        if type(key) in _COMPOSITE:
            self.members = Set(_rendered(each) for each in self.members.values()).members

    def child(self, key: Value) -> Any:
        self._collapsed(key)
        stored = values.canonical(key)
        if stored not in self.members:
            raise EditError("no such member")
        found = self.members[stored]
        if type(found) in _COMPOSITE:
            found = self.members[stored] = _node(found)
        return found

    def insert(self, key: Value, value: Value) -> None:
        if not values.equal(key, value):
            raise EditError("the key of a set's member is the member")
        self._collapsed(key)
        self.members[values.canonical(key)] = value

    def delete(self, key: Value) -> None:
        self._collapsed(key)
        if values.canonical(key) not in self.members:
            raise EditError("no such member")
        del self.members[values.canonical(key)]

    def rendered(self) -> Value:
        return Set(_rendered(each) for each in self.members.values())
