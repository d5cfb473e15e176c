"""How OPA prints values in Rego's own syntax."""

from __future__ import annotations

from pvcguard.rego import numbers, values
from pvcguard.rego.numbers import Number
from pvcguard.rego.printable import is_printable
from pvcguard.rego.values import Set, Value

_ESCAPES = {
    "\a": "\\a",
    "\b": "\\b",
    "\f": "\\f",
    "\n": "\\n",
    "\r": "\\r",
    "\t": "\\t",
    "\v": "\\v",
    "\\": "\\\\",
}


def quoted(value: str, *, ascii_only: bool = False) -> str:
    """A string as Go's ``strconv.Quote`` writes it, or QuoteToASCII."""
    if value.isascii() and value.isprintable() and '"' not in value and "\\" not in value:
        return f'"{value}"'
    return '"' + "".join(_escaped(character, '"', ascii_only) for character in value) + '"'


def quoted_character(value: str, *, ascii_only: bool = False) -> str:
    """A character as Go's ``strconv.QuoteRune`` writes it, or QuoteRuneToASCII."""
    return f"'{_escaped(value, chr(39), ascii_only)}'"


def _escaped(character: str, quote: str, ascii_only: bool) -> str:
    escape = _ESCAPES.get(character)
    if escape is not None:
        return escape
    if character == quote:
        return "\\" + character
    code = ord(character)
    if is_printable(character) and (code < 0x80 or not ascii_only):
        return character
    if code < 0x80:
        return f"\\x{code:02x}"
    if 0xDC80 <= code <= 0xDCFF:
        return f"\\x{code - 0xDC00:02x}"
    if 0xD800 <= code <= 0xDFFF:
        return "\\ufffd"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def term(value: Value) -> str:
    """A value as OPA prints it: ``{"a": [1, true]}``, ``{1, 2}``, ``set()``."""
    kind = type(value)
    if kind is str:
        return quoted(value)
    if kind is bool:
        return "true" if value else "false"
    if value is None:
        return "null"
    if kind is int or kind is float or kind is Number:
        return numbers.text_of(value)
    if kind is list:
        return f"[{', '.join(map(term, value))}]"
    if kind is Set:
        return f"{{{', '.join(map(term, value.ordered()))}}}" if len(value) else "set()"
    if kind is dict:
        return f"{{{', '.join(f'{term(k)}: {term(v)}' for k, v in values.ordered_items(value))}}}"
    return term(values.normal(value))
