"""base64, hexadecimal and URL encodings of a string's bytes."""

from __future__ import annotations

import base64
import binascii
import re
from urllib.parse import quote_plus

from pvcguard.rego import values
from pvcguard.rego.builtins.jsontext import object_key
from pvcguard.rego.builtins.operands import strings
from pvcguard.rego.gobytes import decoded, encoded
from pvcguard.rego.values import UNDEFINED, Value

_BASE64 = re.compile(rb"[A-Za-z0-9+/]*={0,2}\Z")
_ESCAPE = re.compile(rb"%([0-9A-Fa-f]{2})")
_BAD_ESCAPE = re.compile(rb"%(?![0-9A-Fa-f]{2})")


def base64_encode(text: Value) -> Value:
    """Standard base64 with padding."""
    return base64.b64encode(encoded(text)).decode() if type(text) is str else UNDEFINED


def base64_decode(text: Value) -> Value:
    """The string whose standard base64 this is; line ends in it do not matter."""
    found = _base64_bytes(text)
    return UNDEFINED if found is None else decoded(found)


def base64_is_valid(text: Value) -> bool:
    """Whether the string can be decoded."""
    return _base64_bytes(text) is not None


def _base64_bytes(text: Value) -> bytes | None:
    if type(text) is not str:
        return None
    data = encoded(text).replace(b"\r", b"").replace(b"\n", b"")
    if len(data) % 4 or not _BASE64.match(data):
        return None
    return binascii.a2b_base64(data)


def base64url_encode(text: Value) -> Value:
    """base64 for URLs, with padding."""
    return base64.urlsafe_b64encode(encoded(text)).decode() if type(text) is str else UNDEFINED


def base64url_encode_no_pad(text: Value) -> Value:
    """base64 for URLs, without padding."""
    return base64.urlsafe_b64encode(encoded(text)).decode().rstrip("=") if type(text) is str else UNDEFINED


def base64url_decode(text: Value) -> Value:
    """The string whose base64 for URLs this is, with or without padding."""
    if type(text) is not str or any(each in text for each in "+/"):
        return UNDEFINED
    if not text.endswith("="):
        rest = len(encoded(text)) % 4
        if rest == 1:
            return UNDEFINED
        text += "=" * (-rest % 4)
    return base64_decode(text.replace("-", "+").replace("_", "/"))


def hex_encode(text: Value) -> Value:
    """Two hexadecimal digits a byte."""
    return encoded(text).hex() if type(text) is str else UNDEFINED


def hex_decode(text: Value) -> Value:
    """The string of the bytes given by hexadecimal digits."""
    if type(text) is not str or len(text) % 2 or not all(each in "0123456789abcdefABCDEF" for each in text):
        return UNDEFINED
    return decoded(bytes.fromhex(text))


def urlquery_encode(text: Value) -> Value:
    """Escaped for a URL's query."""
    return quote_plus(encoded(text), safe="") if type(text) is str else UNDEFINED


def urlquery_decode(text: Value) -> Value:
    """The string that was escaped for a URL's query."""
    if type(text) is not str:
        return UNDEFINED
    found = _unescaped(encoded(text))
    return UNDEFINED if found is None else found


def _unescaped(data: bytes) -> str | None:
    if _BAD_ESCAPE.search(data):
        return None
    return decoded(_ESCAPE.sub(lambda found: bytes((int(found[1], 16),)), data.replace(b"+", b" ")))


def urlquery_encode_object(source: Value) -> Value:
    """A query of an object's keys in order, each with its string or with the strings of its array or set."""
    if type(source) is not dict:
        return UNDEFINED
    pairs: list[tuple[str, list[str]]] = []
    for key, value in values.ordered_items(source):
        found = [value] if type(value) is str else strings(value)
        if found is None:
            return UNDEFINED
        pairs.append((object_key(key), found))
    pairs.sort(key=lambda pair: encoded(pair[0]))
    escaped = ((quote_plus(encoded(k), safe=""), v) for k, found in pairs for v in found)
    return "&".join(f"{k}={quote_plus(encoded(v), safe='')}" for k, v in escaped)


def urlquery_decode_object(text: Value) -> Value:
    """The object of a query: for each key the array of its values."""
    if type(text) is not str:
        return UNDEFINED
    found: dict[str, list[str]] = {}
    for part in encoded(text).split(b"&"):
        if not part:
            continue
        if b";" in part:
            return UNDEFINED
        raw_key, _, raw_value = part.partition(b"=")
        key, value = _unescaped(raw_key), _unescaped(raw_value)
        if key is None or value is None:
            return UNDEFINED
        found.setdefault(key, []).append(value)
    return found
