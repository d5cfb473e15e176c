"""Parts of values by path: json.filter, json.remove, json.patch.

A path is a string of keys separated by slashes (``~1`` for a slash in a key, ``~0`` for a tilde) or an array of keys.
"""

from __future__ import annotations

from typing import Any

from pvcguard.rego import values
from pvcguard.rego.builtins.edits import EditError, Tree
from pvcguard.rego.values import UNDEFINED, Set, Value


def _path(value: Value) -> list[Value] | None:
    if type(value) is list:
        return value
    if type(value) is not str:
        return None
    if not value:
        return []
    return [part.replace("~1", "/").replace("~0", "~") for part in value.lstrip("/").split("/")]


def _paths(value: Value) -> list[list[Value]] | None:
    if type(value) is not list and type(value) is not Set:
        return None
    found = []
    for each in values.ordered_members(value):
        path = _path(each)
        if path is None:
            return None
        found.append(path)
    return found


def _selection(paths: list[list[Value]]) -> dict[Any, Any]:
    """The paths as nested dicts by stored key; None ends a path and covers all below."""
    root: dict[Any, Any] = {}
    for path in paths:
        if not path:
            continue
        node = root
        for part in path[:-1]:
            following = node.setdefault(values.key(part), {})
            if following is None:
                break
            node = following
        else:
            node[values.key(path[-1])] = None
    return root


def filter_(source: Value, paths: Value) -> Value:
    """Only what lies on the paths."""
    found = _paths(paths)
    if type(source) is not dict or found is None:
        return UNDEFINED
    return _filtered(source, _selection(found))


def _filtered(value: Value, selection: dict[Any, Any] | None) -> Value:
    kind = type(value)
    if selection is None:
        return value
    if kind is dict:
        return {k: _filtered(v, selection[k]) for k, v in value.items() if k in selection}
    if kind is list:
        numbered = ((str(number), each) for number, each in enumerate(value))
        return [_filtered(each, selection[number]) for number, each in numbered if number in selection]
    if kind is Set:
        keyed = ((values.key(each), each) for each in value.members.values())
        return Set(_filtered(each, selection[k]) for k, each in keyed if k in selection)
    return value


def remove(source: Value, paths: Value) -> Value:
    """All but what lies at the paths."""
    found = _paths(paths)
    if type(source) is not dict or found is None:
        return UNDEFINED
    return _removed(source, _selection(found))


_GONE = object()


def _removed(value: Value, selection: Any) -> Value:
    kind = type(value)
    if selection is None:
        return _GONE
    if kind is dict:
        kept = ((k, _removed(v, selection[k]) if k in selection else v) for k, v in value.items())
        return {k: v for k, v in kept if v is not _GONE}
    if kind is list:
        numbered = ((str(number), each) for number, each in enumerate(value))
        left = [_removed(each, selection[number]) if number in selection else each for number, each in numbered]
        return [each for each in left if each is not _GONE]
    if kind is Set:
        keyed = ((values.key(each), each) for each in value.members.values())
        members = [_removed(each, selection[k]) if k in selection else each for k, each in keyed]
        return Set(each for each in members if each is not _GONE)
    return value


def patch(source: Value, operations: Value) -> Value:
    """The value after JSON Patch operations (RFC 6902); undefined if one of them fails."""
    if type(operations) is not list:
        return UNDEFINED
    tree = Tree(source)
    try:
        for operation in operations:
            _apply(tree, operation)
    except EditError:
        return UNDEFINED
    return tree.value


def _apply(tree: Tree, operation: Value) -> None:
    if type(operation) is not dict:
        raise EditError("an operation is an object")
    path = _operand_path(operation, "path")
    match operation.get("op"):
        case "add":
            tree.insert(path, _operand(operation, "value"))
        case "remove":
            tree.delete(path)
        case "replace":
            tree.delete(path)
            tree.insert(path, _operand(operation, "value"))
        case "move":
            origin = _operand_path(operation, "from")
            moved = tree.find(origin)
            tree.delete(origin)
            tree.insert(path, moved)
        case "copy":
            tree.insert(path, tree.find(_operand_path(operation, "from")))
        case "test":
            if not values.equal(tree.find(path), _operand(operation, "value")):
                raise EditError("another value")
        case _:
            raise EditError("no such operation")


def _operand(operation: dict[Any, Value], name: str) -> Value:
    if name not in operation:
        raise EditError(f"no {name}")
    return operation[name]


def _operand_path(operation: dict[Any, Value], name: str) -> list[Value]:
    path = _path(_operand(operation, name))
    if path is None:
        raise EditError("no path")
    return path
