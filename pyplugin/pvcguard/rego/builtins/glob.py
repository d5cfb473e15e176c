"""Globs, in linear time (see `pvcguard.rego.regex.glob`)."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from pvcguard.rego.values import UNDEFINED, Value

if TYPE_CHECKING:
    from pvcguard.rego.regex.search import Search

_SPECIAL = "*?\\[]{}"


def glob_match(pattern: Value, delimiters: Value, text: Value) -> Value:
    """Whether the whole text matches. delimiters: null for none, an array of characters, of which none means a dot."""
    if type(pattern) is not str or type(text) is not str:
        return UNDEFINED
    if delimiters is None:
        separators = ""
    elif type(delimiters) is list and all(type(each) is str and len(each) == 1 for each in delimiters):
        separators = "".join(delimiters) or "."
    else:
        return UNDEFINED
    search = _compiled(pattern, separators)
    return UNDEFINED if search is None else search.test(text)


def quote_meta(text: Value) -> Value:
    """The text with every character that means something in a glob escaped."""
    if type(text) is not str:
        return UNDEFINED
    return "".join("\\" + each if each in _SPECIAL else each for each in text)


@functools.lru_cache(maxsize=512)
def _compiled(pattern: str, separators: str) -> Search | None:
    """None for a pattern that the library refuses."""
    # The engine is as large as all other built-ins together: it comes with the first pattern.
    from pvcguard.rego.regex import glob

    try:
        return glob.compiled(pattern, separators)
    except glob.GlobError:
        return None
