"""Regular expressions, with RE2's syntax and semantics, in linear time (see `pvcguard.rego.regex`)."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from pvcguard.rego.builtins.operands import limited, small_int
from pvcguard.rego.errors import LimitError, RegoError
from pvcguard.rego.gobytes import encoded, printable
from pvcguard.rego.values import UNDEFINED, Value

if TYPE_CHECKING:
    from pvcguard.rego.regex.capture import Places
    from pvcguard.rego.regex.pattern import Pattern

_META = "\\.+*?()|[]{}^$"


@functools.lru_cache(maxsize=512)
def _compiled(pattern: str) -> Pattern | None:
    """None for a pattern that Go refuses."""
    # The engine is as large as all other built-ins together: it comes with the first pattern.
    from pvcguard.rego.regex import pattern as engine

    try:
        return engine.compiled(printable(pattern))
    except engine.PatternError:
        return None
    except engine.UnsupportedError as error:
        raise RegoError(f"regular expression {pattern!r:.100}: {error} is not supported") from None


def _check(pattern: str | None) -> str | None:
    if pattern is None:
        return None
    try:
        _compiled(pattern)
    except RegoError as error:
        return error.message
    return None


def check_first(pattern: str | None, *_: str | None) -> str | None:
    """What keeps a constant pattern, the first argument, from being matched exactly; None if nothing does."""
    return _check(pattern)


def check_second(_: str | None, pattern: str | None, *__: str | None) -> str | None:
    """As `check_first`, for the second argument."""
    return _check(pattern)


def is_valid(pattern: Value) -> bool:
    """Whether the value is a string that Go reads as a regular expression."""
    if type(pattern) is not str:
        return False
    try:
        return _compiled(pattern) is not None
    except LimitError:
        return True


def match(pattern: Value, text: Value) -> Value:
    """Whether the pattern matches somewhere in the text."""
    if type(pattern) is not str or type(text) is not str:
        return UNDEFINED
    compiled = _compiled(pattern)
    return UNDEFINED if compiled is None else compiled.test(printable(text))


def _all(compiled: Pattern, text: str, limit: int) -> list[Places]:
    return compiled.all(printable(text), limit)


def find_n(pattern: Value, text: Value, number: Value) -> Value:
    """The first matches, all for a negative number."""
    limit = small_int(number)
    if type(pattern) is not str or type(text) is not str or limit is None:
        return UNDEFINED
    compiled = _compiled(pattern)
    if compiled is None:
        return UNDEFINED
    return [text[found[0] : found[1]] for found in _all(compiled, text, limit)]


def find_all_string_submatch_n(pattern: Value, text: Value, number: Value) -> Value:
    """The first matches, each an array of the match and its groups; all for a negative number."""
    limit = small_int(number)
    if type(pattern) is not str or type(text) is not str or limit is None:
        return UNDEFINED
    compiled = _compiled(pattern)
    if compiled is None:
        return UNDEFINED
    return [_groups(text, found) for found in _all(compiled, text, limit)]


def _groups(text: str, found: Places) -> list[str]:
    pairs = zip(found[::2], found[1::2], strict=True)
    return [text[start:end] if start >= 0 and end >= 0 else "" for start, end in pairs]


def split(pattern: Value, text: Value) -> Value:
    """The parts of the text between matches."""
    if type(pattern) is not str or type(text) is not str:
        return UNDEFINED
    compiled = _compiled(pattern)
    if compiled is None:
        return UNDEFINED
    if pattern and not text:
        return [""]
    parts: list[str] = []
    begin = end = 0
    for found in _all(compiled, text, -1):
        end = found[0]
        if found[1]:
            parts.append(text[begin:end])
        begin = found[1]
    if end != len(text):
        parts.append(text[begin:])
    return parts


def replace(text: Value, pattern: Value, value: Value) -> Value:
    """The text with each match replaced; ``$1``, ``${name}`` in the value stand for groups, ``$$`` for a dollar."""
    if type(text) is not str or type(pattern) is not str or type(value) is not str:
        return UNDEFINED
    compiled = _compiled(pattern)
    if compiled is None:
        return UNDEFINED
    template = _template(value, compiled)
    parts: list[str] = []
    size = last = 0
    for found in _all(compiled, text, -1):
        groups = _groups(text, found)
        made = "".join(groups[part] if isinstance(part, int) else part for part in template)
        parts += (text[last : found[0]], made)
        size += len(made)
        limited(size + len(text))
        last = found[1]
    parts.append(text[last:])
    return "".join(parts)


def _template(value: str, compiled: Pattern) -> list[str | int]:
    """The pieces of a replacement: texts, and numbers of groups."""
    pieces: list[str | int] = []
    rest = value
    while True:
        before, dollar, rest = rest.partition("$")
        pieces.append(before)
        if not dollar:
            return pieces
        if rest.startswith("$"):
            pieces.append("$")
            rest = rest[1:]
            continue
        name, after = _name(rest)
        if not name:
            pieces.append("$")
            continue
        rest = after
        number = _number(name)
        group = compiled.names.get(name) if number is None else number
        if group is not None and group <= compiled.groups:
            pieces.append(group)


def _name(text: str) -> tuple[str, str]:
    """(name, rest) for a text after a dollar; an empty name if there is none."""
    braced = text.startswith("{")
    start = 1 if braced else 0
    end = start
    while end < len(text) and (text[end].isalpha() or text[end].isdecimal() or text[end] == "_"):
        end += 1
    if braced and text[end : end + 1] != "}":
        return "", text
    return text[start:end], text[end + 1 :] if braced else text[end:]


def _number(name: str) -> int | None:
    if not (name.isascii() and name.isdigit()) or (name[0] == "0" and len(name) > 1) or len(name) > 9:
        return None
    return int(name)


def template_match(pattern: Value, text: Value, start: Value, end: Value) -> Value:
    """Whether the whole text matches a text with regular expressions between delimiters."""
    if not all(type(each) is str for each in (pattern, text, start, end)):
        return UNDEFINED
    if len(encoded(start)) != 1 or len(encoded(end)) != 1:
        return UNDEFINED
    made = _from_template(pattern, start, end)
    return UNDEFINED if made is None else match(made, text)


def _from_template(pattern: str, start: str, end: str) -> str | None:
    made = ["^"]
    level = last = begin = 0
    for place, character in enumerate(pattern):
        if character == start:
            level += 1
            if level == 1:
                begin = place
        elif character == end:
            level -= 1
            if level < 0:
                return None
            if level == 0:
                inside = pattern[begin + 1 : place]
                if _compiled(f"^{inside}$") is None:
                    return None
                made += (_quoted(pattern[last:begin]), f"({inside})")
                last = place + 1
    if level:
        return None
    return "".join([*made, _quoted(pattern[last:]), "$"])


def _quoted(text: str) -> str:
    return "".join("\\" + each if each in _META else each for each in text)
