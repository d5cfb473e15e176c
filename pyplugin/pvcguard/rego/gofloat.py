"""Floating point numbers as Go's strconv.FormatFloat writes them."""

from __future__ import annotations

import math


def text(value: float, form: str, precision: int | None) -> str:
    """A finite number in the form e, E, f, g, G, x, X or b; precision None is the shortest that reads back the same."""
    sign = "-" if math.copysign(1.0, value) < 0 else ""
    magnitude = abs(value)
    match form.lower():
        case "e":
            made = _exponential(*_digits(magnitude, None if precision is None else precision + 1), precision)
        case "f":
            made = _fixed(magnitude, precision)
        case "g":
            made = _general(magnitude, precision)
        case "x":
            made = _hexadecimal(magnitude, precision)
        case _:
            made = _binary(magnitude)
    return sign + (made.upper() if form.isupper() else made)


def _digits(magnitude: float, count: int | None) -> tuple[str, int]:
    """(digits, point): 0.digits × 10^point, rounded to so many digits, or the shortest that reads back the same."""
    if magnitude == 0:
        return "0" * (count or 1), 1
    if count is not None:
        mantissa, _, exponent = f"{magnitude:.{count - 1}e}".partition("e")
        return mantissa.replace(".", ""), int(exponent) + 1
    from decimal import Decimal

    _, found, power = Decimal(repr(magnitude)).as_tuple()
    digits = "".join(map(str, found))
    assert isinstance(power, int)
    return digits.rstrip("0"), len(digits) + power


def _exponential(digits: str, point: int, precision: int | None) -> str:
    fraction = digits[1:] if precision is None else digits[1:].ljust(precision, "0")
    exponent = point - 1 if digits.strip("0") else 0
    mark = "-" if exponent < 0 else "+"
    return f"{digits[0]}{'.' + fraction if fraction else ''}e{mark}{abs(exponent):02d}"


def _fixed(magnitude: float, precision: int | None) -> str:
    if precision is not None:
        return f"{magnitude:.{precision}f}"
    return _positional(*_digits(magnitude, None))


def _positional(digits: str, point: int) -> str:
    if point <= 0:
        return f"0.{'0' * -point}{digits}"
    fraction = digits[point:]
    return digits[:point].ljust(point, "0") + ("." + fraction if fraction else "")


def _general(magnitude: float, precision: int | None) -> str:
    if precision is None:
        digits, point = _digits(magnitude, None)
        limit = 6
    else:
        limit = precision or 1
        digits, point = _digits(magnitude, limit)
        digits = digits.rstrip("0") or "0"
        if limit > len(digits) >= point:
            limit = len(digits)
    if magnitude and not -4 <= point - 1 < limit:
        return _exponential(digits, point, None)
    return _positional(digits, point)


def _hexadecimal(magnitude: float, precision: int | None) -> str:
    mantissa, exponent = math.frexp(magnitude)
    # One bit before the point, 52 behind it.
    bits = int(math.ldexp(mantissa, 53))
    exponent = exponent - 1 if magnitude else 0
    places = 13
    if precision is not None and precision < places:
        drop = 4 * (places - precision)
        low, half = bits & ((1 << drop) - 1), 1 << (drop - 1)
        bits >>= drop
        if low > half or (low == half and bits & 1):
            bits += 1
        places = precision
        if bits >> (4 * places) > 1:
            bits >>= 1
            exponent += 1
    digits = f"{bits:0{places + 1}x}"
    fraction = digits[1:]
    fraction = fraction.rstrip("0") if precision is None else fraction.ljust(precision, "0")
    mark = "-" if exponent < 0 else "+"
    return f"0x{digits[0]}{'.' + fraction if fraction else ''}p{mark}{abs(exponent):02d}"


def _binary(magnitude: float) -> str:
    mantissa, exponent = math.frexp(magnitude)
    power = max(exponent - 53, -1074) if magnitude else -1074
    bits = int(math.ldexp(mantissa, exponent - power))
    return f"{bits}p{'-' if power < 0 else '+'}{abs(power)}"
