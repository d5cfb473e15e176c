"""Strings, by code point."""

from __future__ import annotations

from typing import Any

from pvcguard.rego import numbers, values
from pvcguard.rego.builtins.operands import is_number, limited, small_int, strings
from pvcguard.rego.gobytes import decoded, encoded
from pvcguard.rego.printable import is_printable
from pvcguard.rego.values import UNDEFINED, Value

# What Go's unicode.IsSpace accepts; Python's own notion has four control characters more.
_SPACE = (
    "\t\n\v\f\r \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000"
)

_RADIX = {2: "b", 8: "o", 10: "d", 16: "x"}


def concat(separator: Value, collection: Value) -> Value:
    """The strings of an array or set (in order) joined."""
    found = strings(collection)
    if type(separator) is not str or found is None:
        return UNDEFINED
    limited(len(separator) * len(found) + sum(map(len, found)))
    return separator.join(found)


def contains(text: Value, part: Value) -> Value:
    """Whether part is in text."""
    if type(text) is not str or type(part) is not str:
        return UNDEFINED
    return part in text


def startswith(text: Value, prefix: Value) -> Value:
    """Whether text starts with prefix."""
    if type(text) is not str or type(prefix) is not str:
        return UNDEFINED
    return text.startswith(prefix)


def endswith(text: Value, suffix: Value) -> Value:
    """Whether text ends with suffix."""
    if type(text) is not str or type(suffix) is not str:
        return UNDEFINED
    return text.endswith(suffix)


def format_int(number: Value, base: Value) -> Value:
    """The number, its fraction cut off, to the base 2, 8, 10 or 16."""
    if not is_number(number) or not is_number(base):
        return UNDEFINED
    # OPA compares the notation of the base: 16.0 is refused.
    form = _RADIX.get(base) if type(base) is int else None
    if form is None:
        return UNDEFINED
    # Only what is written as an integer is exact.
    whole = number if type(number) is int else _truncated(number)
    if form == "d":
        return numbers.int_text(whole)
    return format(whole, form)


def _truncated(number: Value) -> int:
    exact = numbers.exact(number)
    text = numbers.text_of(number)
    if text.lstrip("+-").isdigit():
        return int(exact)
    from pvcguard.rego import bigfloat

    return int(bigfloat.of(exact))


def indexof(text: Value, part: Value) -> Value:
    """The first place of part in text, -1 if none; undefined for an empty part."""
    if type(text) is not str or type(part) is not str or not part:
        return UNDEFINED
    return text.find(part)


def indexof_n(text: Value, part: Value) -> Value:
    """All places of part in text, overlapping ones too; undefined for an empty part."""
    if type(text) is not str or type(part) is not str or not part:
        return UNDEFINED
    found = []
    place = text.find(part)
    while place >= 0:
        found.append(place)
        place = text.find(part, place + 1)
    return found


def lower(text: Value) -> Value:
    """Each character in lower case, one for one."""
    if type(text) is not str:
        return UNDEFINED
    if text.isascii():
        return text.lower()
    return "".join(map(_lower, text))


def _lower(character: str) -> str:
    return _known(character, character.lower()[0])


def upper(text: Value) -> Value:
    """Each character in upper case, one for one."""
    if type(text) is not str:
        return UNDEFINED
    if text.isascii():
        return text.upper()
    return "".join(map(_upper, text))


def _upper(character: str) -> str:
    changed = character.upper()
    if len(changed) > 1:
        # Letters whose full mapping has several characters have a simple one where title case is a single letter.
        changed = character.title()
    return _known(character, changed) if len(changed) == 1 else character


def _known(character: str, changed: str) -> str:
    """The changed character. A later Unicode gave case to letters, and pairs of letters, that Go does not know yet."""
    return changed if is_printable(character) and is_printable(changed) else character


def replace(text: Value, old: Value, new: Value) -> Value:
    """All old parts replaced from left to right."""
    if type(text) is not str or type(old) is not str or type(new) is not str:
        return UNDEFINED
    if not old:
        return _replace_pairs(text, [(old, new)])
    limited(len(text) + text.count(old) * len(new))
    return text.replace(old, new)


def replace_n(patterns: Value, text: Value) -> Value:
    """At each place the first (by Rego's order) of the object's keys that fits is replaced by its value."""
    if type(patterns) is not dict or type(text) is not str:
        return UNDEFINED
    pairs: list[tuple[str, str]] = []
    for key, value in values.ordered_items(patterns):
        if type(key) is not str or type(value) is not str:
            return UNDEFINED
        pairs.append((key, value))
    return _replace_pairs(text, pairs)


def _replace_pairs(text: str, pairs: list[tuple[str, str]]) -> str:
    """As Go's strings.Replacer, which goes by bytes: an empty pattern also fits within a character."""
    by_first: dict[int, list[tuple[bytes, bytes]]] = {}
    empty: bytes | None = None
    for old, new in pairs:
        key, value = encoded(old), encoded(new)
        if not key:
            empty = value
        else:
            by_first.setdefault(key[0], []).append((key, value))
    source = encoded(text)
    parts: list[bytes] = []
    size = place = last = 0
    after_empty = False
    while place <= len(source):
        if empty is not None and not after_empty:
            # The empty pattern sorts first, so it fits before any other.
            after_empty = True
            match: tuple[bytes, bytes] | None = (b"", empty)
        else:
            after_empty = False
            candidates = by_first.get(source[place], ()) if place < len(source) else ()
            match = next((pair for pair in candidates if source.startswith(pair[0], place)), None)
        if match is None:
            place += 1
            continue
        parts += (source[last:place], match[1])
        size += len(match[1])
        limited(size + len(source))
        place += len(match[0])
        last = place
    parts.append(source[last:])
    return decoded(b"".join(parts))


def reverse(text: Value) -> Value:
    """Last character first."""
    return text[::-1] if type(text) is str else UNDEFINED


def split(text: Value, separator: Value) -> Value:
    """The parts between separators; all characters for an empty one."""
    if type(text) is not str or type(separator) is not str:
        return UNDEFINED
    return text.split(separator) if separator else list(text)


def substring(text: Value, start: Value, length: Value) -> Value:
    """length characters from start, all of the rest if length is negative; undefined for a negative start."""
    first, size = small_int(start), small_int(length)
    if type(text) is not str or first is None or size is None or first < 0:
        return UNDEFINED
    return text[first:] if size < 0 else text[first : first + size]


def trim(text: Value, characters: Value) -> Value:
    """Without any of the characters at both ends."""
    if type(text) is not str or type(characters) is not str:
        return UNDEFINED
    return text.strip(characters)


def trim_left(text: Value, characters: Value) -> Value:
    """Without any of the characters at the start."""
    if type(text) is not str or type(characters) is not str:
        return UNDEFINED
    return text.lstrip(characters)


def trim_right(text: Value, characters: Value) -> Value:
    """Without any of the characters at the end."""
    if type(text) is not str or type(characters) is not str:
        return UNDEFINED
    return text.rstrip(characters)


def trim_prefix(text: Value, prefix: Value) -> Value:
    """Without the prefix, once."""
    if type(text) is not str or type(prefix) is not str:
        return UNDEFINED
    return text.removeprefix(prefix)


def trim_suffix(text: Value, suffix: Value) -> Value:
    """Without the suffix, once."""
    if type(text) is not str or type(suffix) is not str:
        return UNDEFINED
    return text.removesuffix(suffix)


def trim_space(text: Value) -> Value:
    """Without white space at both ends."""
    return text.strip(_SPACE) if type(text) is str else UNDEFINED


def count(text: Value, part: Value) -> Value:
    """How often part is in text without overlap; for an empty part one more than there are characters."""
    if type(text) is not str or type(part) is not str:
        return UNDEFINED
    return text.count(part)


def any_prefix_match(texts: Value, prefixes: Value) -> Value:
    """Whether any of the texts (a string, or an array or set of them) starts with any of the prefixes."""
    return _any_match(texts, prefixes, str.startswith)


def any_suffix_match(texts: Value, suffixes: Value) -> Value:
    """Whether any of the texts (a string, or an array or set of them) ends with any of the suffixes."""
    return _any_match(texts, suffixes, str.endswith)


def _any_match(texts: Value, affixes: Value, match: Any) -> Value:
    found = [texts] if type(texts) is str else strings(texts)
    wanted = [affixes] if type(affixes) is str else strings(affixes)
    if found is None or wanted is None:
        return UNDEFINED
    options = tuple(wanted)
    return any(match(text, options) for text in found)
