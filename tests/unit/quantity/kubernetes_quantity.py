"""Kubernetes' resource.Quantity in plain Python, for tests: the value that a text has, and why it has none.

Written from the grammar and limits of `AM:pkg/api/resource/quantity.go` as the project's facts tell them
(kubernetes-storage.md, section d), on unbounded integers and fractions; nothing is taken from the Rego.
"""

from __future__ import annotations

import math
import re
from fractions import Fraction

BINARY = {suffix: 1024**power for power, suffix in enumerate(["Ki", "Mi", "Gi", "Ti", "Pi", "Ei"], 1)}
DECIMAL = {suffix: 3 * power for power, suffix in enumerate(["n", "u", "m", "", "k", "M", "G", "T", "P", "E"], -3)}
LARGEST = 2**63 - 1
# What the library holds: it counts everything from 10^30 on as this.
SATURATED = 10**30 - Fraction(1, 10**9)
NANO = Fraction(1, 10**9)


class NoQuantityError(ValueError):
    """The text is no quantity; the argument is the reason."""


def value(text: str) -> Fraction:
    """The exact value, rounded away from zero to 10^-9. Raises NoQuantityError."""
    sign, number, suffix = split(text)
    power, factor = scale(suffix)
    digits = number.replace(".", "")
    if not digits and (suffix in ("Pi", "Ei") or power < -9):
        raise NoQuantityError("number")
    mantissa = Fraction(int(digits or "0"), 10 ** len(number.partition(".")[2]))
    if not mantissa:
        return Fraction(0)
    if abs(power) > 100:
        raise NoQuantityError("range")
    exact = mantissa * factor * Fraction(10) ** power
    rounded = math.ceil(exact / NANO) * NANO
    if factor != 1:
        rounded = min(rounded, Fraction(LARGEST))
    return sign * min(rounded, SATURATED)


def whole_bytes(text: str) -> int:
    """What a claim is charged with: the value, rounded away from zero to whole bytes."""
    exact = value(text)
    return math.ceil(exact) if exact >= 0 else -math.ceil(-exact)


def split(text: str) -> tuple[int, str, str]:
    """Sign, number and suffix, after the white space that is trimmed."""
    text = text.strip(" \u00a0")
    sign = -1 if text.startswith("-") else 1
    rest = text[1:] if text[:1] in ("+", "-") else text
    end = 0
    while end < len(rest) and rest[end] in "0123456789":
        end += 1
    if rest[end : end + 1] == ".":
        end += 1
        while end < len(rest) and rest[end] in "0123456789":
            end += 1
    suffix = rest[end:]
    if not text or not re.fullmatch(r"[eEinumkKMGTP]*[+-]?[0-9]*", suffix):
        raise NoQuantityError("format")
    return sign, rest[:end], suffix


def scale(suffix: str) -> tuple[int, int]:
    """Power of ten and factor of a suffix."""
    if suffix in BINARY:
        return 0, BINARY[suffix]
    if suffix in DECIMAL:
        return DECIMAL[suffix], 1
    exponent = re.fullmatch(r"[eE]([+-]?[0-9]+)", suffix)
    if exponent is None or not -LARGEST <= int(exponent[1]) <= LARGEST:
        raise NoQuantityError("suffix")
    return int(exponent[1]), 1


def digits(number: Fraction) -> str:
    """In decimal digits, with a fraction only where there is one."""
    nano = abs(number) / NANO
    assert nano.denominator == 1
    whole, part = divmod(nano.numerator, 10**9)
    fraction = f".{part:09d}".rstrip("0") if part else ""
    return f"{'-' if number < 0 else ''}{whole}{fraction}"
