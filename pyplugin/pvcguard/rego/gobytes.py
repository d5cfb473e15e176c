"""Strings as Go's: any bytes, of which those that are no UTF-8 count as one character each.

In Python they stand for themselves as lone surrogates (PEP 383's surrogateescape); printed they become U+FFFD.
"""

from __future__ import annotations

import re

_NOT_UTF8 = "[\ud800-\udfff]"


def encoded(text: str) -> bytes:
    """The bytes of a string."""
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        # Surrogates that stand for no byte come from input only: they are characters that JSON cannot have.
        return "".join(each if not "\ud800" <= each <= "\udfff" else "\ufffd" for each in text).encode()


def decoded(data: bytes) -> str:
    """The string of these bytes."""
    return data.decode("utf-8", "surrogateescape")


def printable(text: str) -> str:
    """The string as it is written to JSON: what is no UTF-8 becomes U+FFFD."""
    return text if text.isascii() else re.sub(_NOT_UTF8, "\ufffd", text)
