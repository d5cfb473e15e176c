"""Operands of statements as Python expressions, and conditions on them."""

from __future__ import annotations

from pvcguard.rego import plan as ir
from pvcguard.rego.builtins.registry import Entry


class Operands:
    """The locals of one rule's body that are constants: index → Python expression."""

    def __init__(self) -> None:
        self.constants: dict[int, str] = {}

    def expr(self, operand: ir.Operand | int) -> str:
        """The Python expression of an operand or local."""
        if isinstance(operand, int):
            return self.constants.get(operand) or f"l{operand}"
        if isinstance(operand, ir.Local):
            return self.expr(operand.index)
        return repr(operand.value)

    def is_constant(self, operand: ir.Operand) -> bool:
        """Whether the operand has the same value every time."""
        return not isinstance(operand, ir.Local) or operand.index in self.constants

    def stored_key(self, operand: ir.Operand) -> str:
        """The expression of an operand as a key of an object."""
        text = self.expr(operand)
        if isinstance(operand, ir.Text):
            return text
        if self.is_constant(operand):
            return f"Key({text})"
        return f"{text} if type({text}) is str else Key({text})"

    def same(self, a: ir.Operand, b: ir.Operand) -> str:
        """The condition that two operands are equal."""
        return self._compared(a, b, "==", "is", "and", "{}")

    def different(self, a: ir.Operand, b: ir.Operand) -> str:
        """The condition that two operands are not equal."""
        return self._compared(a, b, "!=", "is not", "or", "not {}")

    def _compared(self, a: ir.Operand, b: ir.Operand, sign: str, identity: str, both: str, call: str) -> str:
        if self.is_constant(a) and not self.is_constant(b):
            a, b = b, a
        x, y = self.expr(a), self.expr(b)
        if self.is_constant(a):
            return call.format(f"equal({x}, {y})")
        if isinstance(b, ir.Text):
            return f"{x} {sign} {y}"
        if isinstance(b, ir.Flag) or y == "None":
            return f"{x} {identity} {y}"
        if self.is_constant(b) and _is_int(y):
            # Python takes True for 1 and False for 0.
            other = "is not" if sign == "==" else "is"
            return f"{x} {sign} {y} {both} {x} {other} {y == '1'}" if y in ("0", "1") else f"{x} {sign} {y}"
        return call.format(f"equal({x}, {y})")

    def call(self, entry: Entry, arguments: tuple[ir.Operand, ...]) -> str:
        """The call of a built-in; written out for the case that the arguments are of the types it is made for."""
        texts = [self.expr(argument) for argument in arguments]
        call = f"{entry.alias}({', '.join(texts)})"
        if not entry.expression:
            return call
        tests: list[str] = []
        for argument, text, kind in zip(arguments, texts, entry.kinds, strict=True):
            if kind == "":
                continue
            if not self.is_constant(argument):
                tests.append(f"type({text}) is {kind}")
            elif not (isinstance(argument, ir.Text) if kind == "str" else kind == "int" and _is_int(text)):
                return call
        expression = entry.expression.format(*texts)
        if not tests:
            return expression if entry.kinds.count("") == len(entry.kinds) else call
        return f"{expression} if {' and '.join(dict.fromkeys(tests))} else {call}"


def _is_int(text: str) -> bool:
    # Longer ones may be equal to a float that is not equal in Python.
    return text.lstrip("-").isdigit() and len(text) < 16
