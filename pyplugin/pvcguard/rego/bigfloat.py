"""Binary floating point with 64 bits of mantissa, as OPA computes with whatever is not an integer.

Values are exact fractions; `rounded` rounds to the nearest value with 64 bits, ties to even, as Go's ``math/big.Float``
does after every operation; `shortest_text` prints the shortest decimal that reads back as the same value.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from pvcguard.rego.errors import LimitError
from pvcguard.rego.numbers import PRECISION


def parse(text: str) -> Fraction:
    """The exact value of a decimal text."""
    # By way of Decimal, which has no limit on digits.
    return Fraction(*Decimal(text).as_integer_ratio())


def of(value: int | Fraction, precision: int = PRECISION) -> Fraction:
    """As `rounded`, of an integer too."""
    return rounded(Fraction(value), precision)


def rounded(value: Fraction, precision: int = PRECISION) -> Fraction:
    """The nearest value with so many bits of mantissa, ties to even."""
    if not value:
        return value
    shift = exponent(value) - precision
    scaled = value / Fraction(2) ** shift
    return Fraction(round(scaled)) * Fraction(2) ** shift


def exponent(value: Fraction) -> int:
    """e with 2^(e-1) <= |value| < 2^e."""
    magnitude = abs(value)
    estimate = magnitude.numerator.bit_length() - magnitude.denominator.bit_length()
    return estimate + 1 if magnitude >= Fraction(2) ** estimate else estimate


def shortest_text(value: Fraction, precision: int = PRECISION) -> str:
    """The decimal text of a value with so many bits of mantissa: integers in full, others as Go's ``%g`` has them."""
    if not value:
        return "0"
    sign = "-" if value < 0 else ""
    digits, point = _shortest_digits(abs(value), precision)
    if value.denominator == 1:
        return sign + digits.ljust(point, "0")
    power = point - 1
    if power < -4 or power >= 6:
        fraction = "." + digits[1:] if len(digits) > 1 else ""
        mark = "-" if power < 0 else "+"
        return f"{sign}{digits[0]}{fraction}e{mark}{abs(power):02d}"
    if point <= 0:
        return f"{sign}0.{'0' * -point}{digits}"
    return f"{sign}{digits[:point]}.{digits[point:]}"


def _shortest_digits(value: Fraction, precision: int) -> tuple[str, int]:
    """(digits, point): value is about 0.digits × 10^point, with as few digits as still round to value."""
    ulp = Fraction(2) ** (exponent(value) - precision)
    mantissa = value / ulp
    # Go takes half a unit downwards at powers of two as well, where a quarter would be exact.
    lower, upper = value - ulp / 2, value + ulp / 2
    inclusive = mantissa.numerator % 2 == 0
    point = _decimal_point(value)
    scale = Fraction(10) ** point
    for count in range(1, 5000):
        unit = scale / Fraction(10) ** count
        floor = value // unit
        down, up = floor * unit, (floor + 1) * unit
        fits_down = down >= lower if inclusive else down > lower
        fits_up = up <= upper if inclusive else up < upper
        if down == value:
            chosen = floor
        elif fits_down and fits_up:
            chosen = round(value / unit)
        elif fits_down:
            chosen = floor
        elif fits_up:
            chosen = floor + 1
        else:
            continue
        digits = str(chosen)
        return digits.rstrip("0") or "0", point + len(digits) - count
    raise LimitError("a number of too many digits")


def _decimal_point(value: Fraction) -> int:
    """p with 10^(p-1) <= value < 10^p."""
    guess = int((exponent(value) - 1) * 0.30103)
    while Fraction(10) ** guess <= value:
        guess += 1
    while Fraction(10) ** (guess - 1) > value:
        guess -= 1
    return guess
