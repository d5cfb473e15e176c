"""What a YAML scalar means to Kubernetes.

kubectl and the API machinery read YAML through sigs.k8s.io/yaml, which uses go.yaml.in/yaml/v2. That parser
follows YAML 1.1 with exceptions of its own: ``y`` and ``n`` are booleans, ``1:30`` is a string, ``0o17`` and
``010`` are octal, ``1e3`` needs no dot, dates stay strings. The tables here are those of its ``resolve.go``.
"""

from __future__ import annotations

import base64
import binascii
import math
import re
import struct
from decimal import Decimal
from typing import Final

# No Kubernetes object comes near; deeper values would exhaust the stack of whoever walks them.
MAX_DEPTH: Final = 250

Scalar = str | int | float | bool | None

_TAG: Final = "tag:yaml.org,2002:"
_RESOLVABLE: Final = frozenset(_TAG + name for name in ("str", "bool", "int", "float", "null", "timestamp"))

_WORDS: Final[dict[str, bool | float | None]] = {
    **dict.fromkeys(("y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"), True),
    **dict.fromkeys(("n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"), False),
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys((".nan", ".NaN", ".NAN"), math.nan),
    **dict.fromkeys((".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"), math.inf),
    **dict.fromkeys(("-.inf", "-.Inf", "-.INF"), -math.inf),
}
# Only a scalar that starts with one of these can be anything but a string.
_HINTS: Final = frozenset("+-0123456789.yYnNtTfFoO~")
_NUMERIC_START: Final = frozenset("+-0123456789")

_INTEGER: Final = re.compile(
    r"([+-]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]([0-7]+)|(0[0-7]*)|([1-9][0-9]*))", re.ASCII
)
_FLOAT: Final = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", re.ASCII)
# After a leading dot, Go's own float syntax applies, which lets underscores stand between digits.
_DOT_FLOAT: Final = re.compile(r"\.[0-9](?:_?[0-9])*(?:[eE][-+]?[0-9](?:_?[0-9])*)?", re.ASCII)
_DATE_START: Final = re.compile(r"[0-9]{4}-", re.ASCII)
_TIMESTAMP: Final = re.compile(
    r"[0-9]{4}-(?P<month>[0-9]{1,2})-(?P<day>[0-9]{1,2})"
    r"(?:[Tt](?P<h1>[0-9]{1,2}):[0-9]{1,2}:[0-9]{1,2}(?:[.,][0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})"
    r"| (?P<h2>[0-9]{1,2}):[0-9]{1,2}:[0-9]{1,2}(?:[.,][0-9]+)?)?",
    re.ASCII,
)
_ODD_BINARY: Final = re.compile(r"(-?)0b([+-]?[01]+)", re.ASCII)

_INT64_MIN: Final = -(2**63)
_INT64_MAX: Final = 2**63 - 1
_UINT64_MAX: Final = 2**64 - 1
# The longest literal that any accepted integer can have (64 binary digits, sign and prefix).
_LONGEST_INTEGER: Final = 80


class ScalarError(ValueError):
    """A scalar contradicts its tag, or has no JSON form."""


def resolve(tag: str | None, text: str) -> Scalar:
    """The value of a scalar that is plain or has an explicit `tag` (its long form, or None).

    Raises ScalarError where Kubernetes' parser refuses the combination.
    """
    if tag is None:
        return text if text and text[0] not in _HINTS else _untagged(text)
    if tag == f"{_TAG}binary":
        return _binary(text)
    if tag not in _RESOLVABLE or tag == f"{_TAG}str":
        return text
    return _tagged(tag.removeprefix(_TAG), text)


def _untagged(text: str) -> Scalar:
    if text in _WORDS:
        return _WORDS[text]
    first = text[0]
    if first == ".":
        value = float(text.replace("_", "")) if _DOT_FLOAT.fullmatch(text) else math.inf
        return text if math.isinf(value) else value
    if first in _NUMERIC_START:
        if _DATE_START.match(text):
            return text
        number = _number(text.replace("_", ""))
        return text if number is None else number
    return text


def _number(text: str) -> int | float | None:
    integer = _integer(text)
    if integer is not None:
        return integer
    if _FLOAT.fullmatch(text) is not None:
        value = float(text)
        return None if math.isinf(value) else value
    odd = _ODD_BINARY.fullmatch(text)
    if odd is None:
        return None
    # Two signs never parse: the first is the text's, the second would be the digits' own.
    if odd[1] and odd[2][0] in "+-":
        return None
    number = int(odd[1] + odd[2], 2)
    return number if _INT64_MIN <= number <= _INT64_MAX else None


def _integer(text: str) -> int | None:
    if len(text) > _LONGEST_INTEGER:
        return None
    match = _INTEGER.fullmatch(text)
    if match is None:
        return None
    sign, hexadecimal, binary, octal, old_octal, decimal = match.groups()
    if decimal:
        value = int(decimal)
    elif old_octal:
        value = int(old_octal, 8)
    elif hexadecimal:
        value = int(hexadecimal, 16)
    elif octal:
        value = int(octal, 8)
    else:
        value = int(binary, 2)
    if sign == "-":
        value = -value
    if _INT64_MIN <= value <= _INT64_MAX:
        return value
    # The unsigned parser knows no sign.
    return value if not sign and value <= _UINT64_MAX else None


def _tagged(name: str, text: str) -> Scalar:
    if name == "timestamp" and _is_timestamp(text):
        return text
    if text and text[0] not in _HINTS:
        raise ScalarError(f"cannot read {text!r} as !!{name}")
    value = _WORDS[text] if text in _WORDS else _untagged(text)
    if name == "float" and type(value) is int and _INT64_MIN <= value <= _INT64_MAX:
        return float(value)
    kind = {bool: "bool", int: "int", float: "float", type(None): "null", str: "str"}[type(value)]
    if kind != name:
        raise ScalarError(f"cannot read {text!r} as !!{name}")
    return value


def _is_timestamp(text: str) -> bool:
    match = _TIMESTAMP.fullmatch(text)
    if match is None or not 1 <= int(match["month"]) <= 12 or not 1 <= int(match["day"]) <= 31:
        return False
    hour = match["h1"] or match["h2"]
    return hour is None or int(hour) < 24


def _binary(text: str) -> str:
    digits = text.replace("\n", "").replace("\r", "")
    try:
        # Python lets more padding pass than a group of four has room for.
        if len(digits) % 4 == 0:
            return base64.b64decode(digits, validate=True).decode("utf-8", "replace")
    except (binascii.Error, ValueError):
        pass
    raise ScalarError("!!binary value contains invalid base64 data")


def json_number(value: float) -> int | float:
    """A float as it comes out of its JSON form: Go writes 2.0 and 1e3 without fraction, so they are whole.

    Raises ScalarError for infinity and not-a-number, which JSON does not have.
    """
    if not math.isfinite(value):
        raise ScalarError(f"{value} has no JSON form")
    if value.is_integer() and abs(value) < 1e21:
        # From 2^53 on, Go prints the shortest digits that lead back to the float, not all of its digits.
        return int(value) if abs(value) < 2**53 else int(Decimal(repr(value)))
    return value


def key_text(value: object) -> str:
    """The JSON name that a YAML mapping key becomes. Raises ScalarError for keys that Kubernetes refuses."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int) and value <= _INT64_MAX:
        return str(value)
    if isinstance(value, float):
        return _float_key(value)
    raise ScalarError("a mapping key must be a string, number or boolean")


def _float_key(value: float) -> str:
    """Go's FormatFloat(value, 'g', -1, 32): the shortest digits that name the same 32-bit float."""
    if math.isnan(value):
        return ".nan"
    try:
        single = struct.unpack("f", struct.pack("f", value))[0]
    except OverflowError:
        single = math.copysign(math.inf, value)
    if math.isinf(single):
        return ".inf" if single > 0 else "-.inf"
    sign = "-" if math.copysign(1, single) < 0 else ""
    if single == 0:
        return f"{sign}0"
    digits, exponent = _shortest(abs(single))
    if exponent < -4 or exponent >= 6:
        return _scientific(sign, digits, exponent)
    if exponent < 0:
        return f"{sign}0.{'0' * (-exponent - 1)}{digits}"
    whole = digits[: exponent + 1].ljust(exponent + 1, "0")
    fraction = digits[exponent + 1 :]
    return f"{sign}{whole}.{fraction}" if fraction else sign + whole


def _shortest(single: float) -> tuple[str, int]:
    for precision in range(9):
        text = f"{single:.{precision}e}"
        if struct.unpack("f", struct.pack("f", float(text)))[0] == single:
            break
    mantissa, _, exponent = text.partition("e")
    return mantissa.replace(".", "").rstrip("0") or "0", int(exponent)


def _scientific(sign: str, digits: str, exponent: int) -> str:
    mantissa = f"{digits[0]}.{digits[1:]}" if len(digits) > 1 else digits
    return f"{sign}{mantissa}e{'-' if exponent < 0 else '+'}{abs(exponent):02d}"
