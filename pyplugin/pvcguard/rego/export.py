"""Rego values as plain JSON values."""

from __future__ import annotations

from typing import Any

from pvcguard.rego import gobytes, numbers, values
from pvcguard.rego.builtins import jsontext
from pvcguard.rego.numbers import Number
from pvcguard.rego.values import Set, Value


def plain(value: Value) -> Any:
    """A copy made of dict, list, str, int, float, bool and None. Sets become sorted lists; keys that are no strings
    become their JSON text."""
    kind = type(value)
    if kind is str:
        return value if value.isascii() else gobytes.printable(value)
    if kind is int or kind is bool or kind is float or value is None:
        return value
    if kind is dict:
        return {plain(jsontext.object_key(values.unkey(k))): plain(v) for k, v in value.items()}
    if kind is list:
        return [plain(each) for each in value]
    if kind is Set:
        return [plain(each) for each in value.ordered()]
    if kind is Number:
        return numbers.plain(value)
    return plain(values.normal(value))
