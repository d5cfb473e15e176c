"""Rego values as plain JSON values."""

from __future__ import annotations

from typing import Any

from pvcguard.rego import numbers, text, values
from pvcguard.rego.numbers import Number
from pvcguard.rego.values import Set, Value


def plain(value: Value) -> Any:
    """A copy made of dict, list, str, int, float, bool and None. Sets become sorted lists; keys that are no strings
    become the text that OPA prints for them."""
    kind = type(value)
    if kind is str or kind is int or kind is bool or kind is float or value is None:
        return value
    if kind is dict:
        return {_plain_key(k): plain(v) for k, v in value.items()}
    if kind is list:
        return [plain(each) for each in value]
    if kind is Set:
        return [plain(each) for each in value.ordered()]
    if kind is Number:
        return numbers.plain(value)
    return plain(values.normal(value))


def _plain_key(stored: Any) -> str:
    return stored if type(stored) is str else text.term(values.unkey(stored))
