"""Values in a rule's body that are the same every time: they are made once, when the module is loaded."""

from __future__ import annotations

from dataclasses import dataclass, field

from pvcguard.rego import plan as ir
from pvcguard.rego.codegen import analysis


@dataclass(slots=True)
class _Made:
    """A composite that a statement makes: which block it stands in, where, and what is put into it there."""

    kind: type[ir.Statement]
    block: int
    place: int
    statement: int
    insertions: list[ir.Statement] = field(default_factory=list)
    ruined: bool = False
    last_insertion: int = -1
    first_read: int = -1


@dataclass(frozen=True, slots=True)
class Literals:
    """`expressions`: the Python expression of each local that is a literal. `dropped`: the statements that made them,
    by identity."""

    expressions: dict[int, str]
    dropped: frozenset[int]


NONE = Literals({}, frozenset())


def find(unit: ir.Block, once: frozenset[int], scalars: dict[int, str]) -> Literals:
    """The composites of a rule's body that are made of constants only and never changed.

    `once`: the locals that one statement sets. `scalars`: the locals that are constants already, with their
    expressions.
    """
    made = _composites(unit, once)
    expressions: dict[int, str] = {}
    dropped: set[int] = set()
    for index in reversed(list(made)):
        _write(index, made, scalars, expressions)
    for index in expressions:
        dropped.add(made[index].statement)
        dropped.update(id(insertion) for insertion in made[index].insertions)
    return Literals(expressions, frozenset(dropped))


def _composites(unit: ir.Block, once: frozenset[int]) -> dict[int, _Made]:
    made: dict[int, _Made] = {}
    place = 0

    def visit(block: ir.Block) -> None:
        nonlocal place
        for statement in block.statements:
            place += 1
            target = analysis.changed(statement)
            for index in analysis.reads(statement):
                found = made.get(index)
                if found is None:
                    continue
                if index == target:
                    if found.block != id(block) or found.first_read >= 0:
                        found.ruined = True
                    found.insertions.append(statement)
                elif found.first_read < 0:
                    found.first_read = place
            if isinstance(statement, (ir.MakeArray, ir.MakeObject, ir.MakeSet)) and statement.target in once:
                made[statement.target] = _Made(type(statement), id(block), place, id(statement))
            for child in analysis.children(statement):
                visit(child)

    visit(unit)
    return made


def _write(index: int, made: dict[int, _Made], scalars: dict[int, str], expressions: dict[int, str]) -> None:
    composite = made[index]
    if composite.ruined:
        return

    def text(operand: ir.Operand) -> str | None:
        if not isinstance(operand, ir.Local):
            return repr(operand.value)
        return scalars.get(operand.index) or expressions.get(operand.index)

    parts: list[str] = []
    for insertion in composite.insertions:
        match insertion:
            case ir.ArrayAppend(_, value, array) if array != _local(value):
                found = text(value)
            case ir.SetAdd(_, value, target) if target != _local(value):
                found = text(value)
            case ir.ObjectInsert(_, key, value, target) if target not in (_local(value), _local(key)):
                stored, member = text(key), text(value)
                if stored is not None and not isinstance(key, ir.Text):
                    stored = f"Key({stored})"
                found = None if stored is None or member is None else f"{stored}: {member}"
            case _:
                found = None
        if found is None:
            return
        parts.append(found)
    inside = ", ".join(parts)
    if composite.kind is ir.MakeArray:
        expressions[index] = f"[{inside}]"
    elif composite.kind is ir.MakeObject:
        expressions[index] = f"{{{inside}}}"
    else:
        expressions[index] = f"Set(({inside},))" if parts else "Set()"


def _local(operand: ir.Operand) -> int:
    return operand.index if isinstance(operand, ir.Local) else -1
