"""How Go's fmt prints one integer, float or string for a verb and flags."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from pvcguard.rego import gofloat, numbers, text
from pvcguard.rego.errors import LimitError
from pvcguard.rego.gobytes import encoded
from pvcguard.rego.printable import is_printable

Argument: TypeAlias = int | float | str

_INT64 = range(-(1 << 63), 1 << 63)

_BASES = {"b": 2, "o": 8, "O": 8, "d": 10, "v": 10, "s": 10, "x": 16, "X": 16}
_FORMS = {2: "b", 8: "o", 10: "d", 16: "x"}


@dataclass(slots=True)
class Flags:
    """The flags of a directive. The verb v takes ``+`` and ``#`` to mean something else: plus_v, sharp_v."""

    plus: bool = False
    minus: bool = False
    sharp: bool = False
    space: bool = False
    zero: bool = False
    plus_v: bool = False
    sharp_v: bool = False
    width: int | None = None
    precision: int | None = None


def type_name(value: Argument) -> str:
    """The name of the type in which OPA hands a value to Go."""
    if isinstance(value, str):
        return "string"
    if isinstance(value, float):
        return "float64"
    return "int64" if value in _INT64 else "*big.Int"


def formatted(verb: str, flags: Flags, value: Argument) -> str:
    """The value as Go prints it for the verb."""
    if verb == "T":
        return _string("s", flags, type_name(value))
    if isinstance(value, int) and value not in _INT64:
        if verb in "wp":
            # Go would print where in memory the number lies, or how.
            raise LimitError(f"sprintf does not print an integer of more than 64 bits for %{verb}")
        return _big(verb, flags, value)
    if isinstance(value, str):
        return _string(verb, flags, value)
    if isinstance(value, float):
        return _float(verb, flags, value)
    return _int(verb, flags, value)


def _bad(verb: str, flags: Flags, value: Argument) -> str:
    return f"%!{verb}({type_name(value)}={formatted('v', flags, value)})"


def _pad(made: str, flags: Flags) -> str:
    if flags.width is None or len(made) >= flags.width:
        return made
    if flags.minus:
        return made.ljust(flags.width)
    return made.rjust(flags.width, "0" if flags.zero else " ")


def _pad_spaces(made: str, flags: Flags) -> str:
    if flags.width is None:
        return made
    return made.ljust(flags.width) if flags.minus else made.rjust(flags.width)


def _string(verb: str, flags: Flags, value: str) -> str:
    if verb in "xX":
        return _hex_string(verb, flags, value)
    if flags.precision is not None:
        value = value[: flags.precision]
    if verb == "q" or (verb == "v" and flags.sharp_v):
        if flags.sharp and _raw(value):
            return _pad(f"`{value}`", flags)
        return _pad(text.quoted(value, ascii_only=flags.plus), flags)
    if verb in "vs":
        return _pad(value, flags)
    return _bad(verb, flags, value)


def _raw(value: str) -> bool:
    return not any((each < " " and each != "\t") or each in "`\x7f\ufeff" for each in value)


def _hex_string(verb: str, flags: Flags, value: str) -> str:
    data = encoded(value)
    if flags.precision is not None:
        data = data[: flags.precision]
    mark = "0x" if flags.sharp else ""
    if flags.space:
        made = " ".join(f"{mark}{byte:02x}" for byte in data)
    else:
        made = mark + data.hex() if data else ""
    return _pad(made.upper() if verb == "X" else made, flags)


def _int(verb: str, flags: Flags, value: int) -> str:
    base = _BASES.get(verb) if verb != "s" else None
    if base is not None:
        return _integer(value, base, flags, verb)
    if verb == "c":
        return _pad(_character(value), flags)
    if verb == "q":
        return _pad(text.quoted_character(_character(value), ascii_only=flags.plus), flags)
    if verb == "U":
        return _unicode(value, flags)
    return _bad(verb, flags, value)


def _character(value: int) -> str:
    return chr(value) if 0 <= value <= 0x10FFFF and not 0xD800 <= value <= 0xDFFF else "\ufffd"


def _unicode(value: int, flags: Flags) -> str:
    made = "U+" + f"{value % (1 << 64):X}".rjust(max(4, flags.precision or 0), "0")
    if flags.sharp and 0 <= value <= 0x10FFFF and is_printable(chr(value)):
        made += f" '{chr(value)}'"
    return _pad_spaces(made, flags)


def _integer(value: int, base: int, flags: Flags, verb: str) -> str:
    sign = "-" if value < 0 else "+" if flags.plus else " " if flags.space else ""
    minimum = 0
    if flags.precision is not None:
        minimum = flags.precision
        if minimum == 0 and value == 0:
            return _pad_spaces("", flags)
    elif flags.zero and not flags.minus and flags.width is not None:
        minimum = flags.width - len(sign)
    digits = format(abs(value), _FORMS[base]).rjust(minimum, "0")
    if flags.sharp:
        if base == 8:
            digits = digits if digits.startswith("0") else "0" + digits
        else:
            digits = {2: "0b", 10: "", 16: "0x"}[base] + digits
    if verb == "O":
        digits = "0o" + digits
    if verb == "X":
        digits = digits.upper()
    return _pad_spaces(sign + digits, flags)


def _big(verb: str, flags: Flags, value: int) -> str:
    """big.Int formats itself, with rules of its own."""
    base = _BASES.get(verb)
    if base is None:
        return f"%!{verb}(big.Int={numbers.int_text(value)})"
    sign = "-" if value < 0 else "+" if flags.plus or flags.plus_v else " " if flags.space else ""
    prefix = "0o" if verb == "O" else ""
    if flags.sharp or flags.sharp_v:
        prefix = {"b": "0b", "o": "0", "x": "0x", "X": "0X"}.get(verb, prefix)
    digits = numbers.int_text(abs(value)) if base == 10 else format(abs(value), "X" if verb == "X" else _FORMS[base])
    if flags.precision is not None:
        digits = digits.rjust(flags.precision, "0")
    missing = (flags.width or 0) - len(sign) - len(prefix) - len(digits)
    if missing <= 0:
        return sign + prefix + digits
    if flags.minus:
        return sign + prefix + digits + " " * missing
    if flags.zero and flags.precision is None:
        return sign + prefix + "0" * missing + digits
    return " " * missing + sign + prefix + digits


def _float(verb: str, flags: Flags, value: float) -> str:
    if verb == "v":
        form, precision = "g", flags.precision
    elif verb in "eEfF":
        form, precision = verb.replace("F", "f"), 6 if flags.precision is None else flags.precision
    elif verb in "gGxXb":
        form, precision = verb, flags.precision
    else:
        return _bad(verb, flags, value)
    made = gofloat.text(value, form, precision)
    digits = made.removeprefix("-")
    sign = "-" if made != digits else "+" if flags.plus else " " if flags.space else ""
    if flags.sharp and form != "b":
        digits = _with_point(digits, form, precision)
    if sign != " " and flags.zero and not flags.minus and flags.width is not None:
        return sign + digits.rjust(flags.width - len(sign), "0")
    return _pad(sign + digits, flags)


def _with_point(digits: str, form: str, precision: int | None) -> str:
    """What the flag # asks for: always a decimal point, and with g and x as many digits as the precision says."""
    mark = "p" if form in "xX" else "e"
    mantissa, found, exponent = digits.partition(mark if form.islower() else mark.upper())
    missing = 0
    if form in "gGx":
        missing = 6 if precision is None else precision
        missing -= len(mantissa.replace(".", "").lstrip("0x"))
    if "." not in mantissa:
        if mantissa == "0":
            missing -= 1
        mantissa += "."
    return mantissa + "0" * max(0, missing) + found + exponent
