"""JSON texts, as Go's encoding/json writes and reads them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

from pvcguard.rego import numbers, values
from pvcguard.rego.builtins.operands import limited
from pvcguard.rego.gobytes import encoded
from pvcguard.rego.numbers import Number
from pvcguard.rego.values import UNDEFINED, Set, Value

_SPECIAL = '[\x00-\x1f"\\\\<>&\u2028\u2029\ud800-\udfff]'
_SHORT = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_SURROGATE = "[\ud800-\udfff]"


class _NoJSONError(Exception):
    pass


def object_key(key: Value) -> str:
    """The key of a JSON object for the key of a Rego object: JSON text, unless it is a string."""
    return key if type(key) is str else _text(key)


def _escaped(found: re.Match[str]) -> str:
    character = found[0]
    short = _SHORT.get(character)
    if short is not None:
        return short
    return "\\ufffd" if "\ud800" <= character <= "\udfff" else f"\\u{ord(character):04x}"


def _string(value: str) -> str:
    return f'"{re.sub(_SPECIAL, _escaped, value)}"'


def _scalar(value: Value) -> str | None:
    kind = type(value)
    if kind is str:
        return _string(value)
    if kind is bool:
        return "true" if value else "false"
    if value is None:
        return "null"
    if kind is int or kind is float or kind is Number:
        written = numbers.text_of(value)
        if not numbers.is_json_number(written):
            raise _NoJSONError
        return written
    return None


def _items(value: dict[Any, Value]) -> list[tuple[str, Value]]:
    pairs = [(object_key(values.unkey(k)), v) for k, v in value.items()]
    pairs.sort(key=lambda pair: encoded(pair[0]))
    return pairs


def _text(value: Value) -> str:
    return "".join(_compact(value))


def _compact(value: Value) -> Iterable[str]:
    scalar = _scalar(value)
    if scalar is not None:
        yield scalar
    elif type(value) is dict:
        yield "{"
        for number, (key, each) in enumerate(_items(value)):
            yield ("," if number else "") + _string(key) + ":"
            yield from _compact(each)
        yield "}"
    elif type(value) is list or type(value) is Set:
        yield "["
        for number, each in enumerate(values.ordered_members(value)):
            if number:
                yield ","
            yield from _compact(each)
        yield "]"
    else:
        yield from _compact(values.normal(value))


def _indented(value: Value, prefix: str, indent: str, depth: int) -> Iterable[str]:
    scalar = _scalar(value)
    if scalar is not None:
        yield scalar
        return
    if type(value) is dict:
        found: list[tuple[str, Value]] = [(_string(key) + ": ", each) for key, each in _items(value)]
        brackets = "{}"
    else:
        found = [("", each) for each in (value if type(value) is list else value.ordered())]
        brackets = "[]"
    if not found:
        yield brackets
        return
    yield brackets[0]
    for number, (key, each) in enumerate(found):
        yield ("," if number else "") + "\n" + prefix + indent * (depth + 1) + key
        yield from _indented(each, prefix, indent, depth + 1)
    yield "\n" + prefix + indent * depth + brackets[1]


def _joined(parts: Iterable[str]) -> str:
    size = 0
    kept = []
    for part in parts:
        size += len(part)
        limited(size)
        kept.append(part)
    return "".join(kept)


def marshal(value: Value) -> Value:
    """The value as JSON: keys sorted, sets as sorted arrays, ``<``, ``>`` and ``&`` escaped."""
    try:
        return _joined(_compact(value))
    except _NoJSONError:
        return UNDEFINED


def marshal_with_options(value: Value, options: Value) -> Value:
    """As `marshal`; with options ``prefix``, ``indent`` (strings) or ``pretty`` (boolean) over several lines."""
    if type(options) is not dict:
        return UNDEFINED
    wanted: dict[str, type] = {"prefix": str, "indent": str, "pretty": bool}
    if any(key not in wanted or type(each) is not wanted[key] for key, each in options.items()):
        return UNDEFINED
    if not options.get("pretty", bool(options)):
        return marshal(value)
    prefix, indent = options.get("prefix", ""), options.get("indent", "\t")
    try:
        return _joined((prefix, *_indented(value, prefix, indent, 0)))
    except _NoJSONError:
        return UNDEFINED


def unmarshal(text: Value) -> Value:
    """The value of a JSON text; its numbers keep their notation."""
    return _parsed(text, _number)


def is_valid(text: Value) -> bool:
    """Whether the text is JSON."""
    return _parsed(text, len) is not UNDEFINED


def _number(text: str) -> Any:
    if not numbers.in_range(text):
        raise _NoJSONError
    return numbers.parse(text)


def _refused(text: str) -> Any:
    raise _NoJSONError(text)


def _parsed(text: Value, number: Callable[[str], Any]) -> Value:
    if type(text) is not str:
        return UNDEFINED
    import json

    try:
        found = json.loads(text, parse_int=number, parse_float=number, parse_constant=_refused)
    except (ValueError, _NoJSONError):
        return UNDEFINED
    return _without_surrogates(found) if "\\u" in text or not text.isascii() else found


def _without_surrogates(value: Any) -> Any:
    if type(value) is str:
        return re.sub(_SURROGATE, "\ufffd", value)
    if type(value) is list:
        return [_without_surrogates(each) for each in value]
    if type(value) is dict:
        return {_without_surrogates(k): _without_surrogates(v) for k, v in value.items()}
    return value
