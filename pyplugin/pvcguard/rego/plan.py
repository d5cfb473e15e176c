"""OPA's intermediate representation, as ``opa build -t plan`` writes it (v1/ir/ir.go in OPA's module).

A plan is a list of functions and entry points, each a sequence of blocks of statements over numbered locals. A
statement can be *undefined*, which ends its block; a block that ends this way is left for the statement after it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

INPUT = 0
DATA = 1


@dataclass(frozen=True, slots=True)
class Local:
    """An operand: the value of a local."""

    index: int


@dataclass(frozen=True, slots=True)
class Text:
    """An operand: a string constant."""

    value: str


@dataclass(frozen=True, slots=True)
class Flag:
    """An operand: a boolean constant."""

    value: bool


Operand: TypeAlias = Local | Text | Flag


@dataclass(frozen=True, slots=True)
class Location:
    """Where in the Rego source a statement comes from: index of the file in `Plan.files`, row and column from 1."""

    file: int
    row: int
    column: int


@dataclass(frozen=True, slots=True)
class Statement:
    """What all statements have."""

    location: Location


@dataclass(frozen=True, slots=True)
class Block:
    """Statements executed in order until one is undefined."""

    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class ArrayAppend(Statement):
    """Puts a value at the end of an array."""

    value: Operand
    array: int


@dataclass(frozen=True, slots=True)
class AssignInt(Statement):
    """Sets a local to an integer."""

    value: int
    target: int


@dataclass(frozen=True, slots=True)
class AssignVar(Statement):
    """Sets a local to a value."""

    source: Operand
    target: int


@dataclass(frozen=True, slots=True)
class AssignVarOnce(Statement):
    """A conflict if the target has another value already."""

    source: Operand
    target: int


@dataclass(frozen=True, slots=True)
class BlockStatement(Statement):
    """Blocks executed one after the other; never undefined itself."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Break(Statement):
    """Leaves `index` enclosing blocks and the one it stands in."""

    index: int


@dataclass(frozen=True, slots=True)
class Call(Statement):
    """A function of the plan or a built-in; undefined if its result is."""

    function: str
    arguments: tuple[Operand, ...]
    result: int


@dataclass(frozen=True, slots=True)
class CallDynamic(Statement):
    """The function at a path that is known only now; undefined if there is none."""

    arguments: tuple[int, ...]
    path: tuple[Operand, ...]
    result: int


@dataclass(frozen=True, slots=True)
class Dot(Statement):
    """Undefined if source has no such key."""

    source: Operand
    key: Operand
    target: int


@dataclass(frozen=True, slots=True)
class Equal(Statement):
    """Undefined unless both are equal."""

    a: Operand
    b: Operand


@dataclass(frozen=True, slots=True)
class IsArray(Statement):
    """Undefined unless source is an array."""

    source: Operand


@dataclass(frozen=True, slots=True)
class IsDefined(Statement):
    """Undefined unless a local is set."""

    source: int


@dataclass(frozen=True, slots=True)
class IsObject(Statement):
    """Undefined unless source is an object."""

    source: Operand


@dataclass(frozen=True, slots=True)
class IsSet(Statement):
    """Undefined unless source is a set."""

    source: Operand


@dataclass(frozen=True, slots=True)
class IsUndefined(Statement):
    """Undefined if a local is set."""

    source: int


@dataclass(frozen=True, slots=True)
class Len(Statement):
    """Sets a local to the number of members."""

    source: Operand
    target: int


@dataclass(frozen=True, slots=True)
class MakeArray(Statement):
    """Sets a local to a new array."""

    target: int


@dataclass(frozen=True, slots=True)
class MakeNull(Statement):
    """Sets a local to null."""

    target: int


@dataclass(frozen=True, slots=True)
class MakeNumberInt(Statement):
    """Sets a local to an integer."""

    value: int
    target: int


@dataclass(frozen=True, slots=True)
class MakeNumberRef(Statement):
    """A number given by its text."""

    text: str
    target: int


@dataclass(frozen=True, slots=True)
class MakeObject(Statement):
    """Sets a local to a new object."""

    target: int


@dataclass(frozen=True, slots=True)
class MakeSet(Statement):
    """Sets a local to a new set."""

    target: int


@dataclass(frozen=True, slots=True)
class Nop(Statement):
    """Does nothing."""


@dataclass(frozen=True, slots=True)
class Not(Statement):
    """Undefined if the end of its block is reached."""

    block: Block


@dataclass(frozen=True, slots=True)
class NotEqual(Statement):
    """Undefined if both are equal."""

    a: Operand
    b: Operand


@dataclass(frozen=True, slots=True)
class ObjectInsert(Statement):
    """Sets a key of an object."""

    key: Operand
    value: Operand
    object: int


@dataclass(frozen=True, slots=True)
class ObjectInsertOnce(Statement):
    """A conflict if the key has another value already."""

    key: Operand
    value: Operand
    object: int


@dataclass(frozen=True, slots=True)
class ObjectMerge(Statement):
    """Recursive merge; where both have a key and not two objects there, `a` wins."""

    a: int
    b: int
    target: int


@dataclass(frozen=True, slots=True)
class ResetLocal(Statement):
    """Unsets a local."""

    target: int


@dataclass(frozen=True, slots=True)
class ResultSetAdd(Statement):
    """Adds an object to the result of an entry point."""

    value: int


@dataclass(frozen=True, slots=True)
class ReturnLocal(Statement):
    """Ends the function with the value of a local, which may be unset."""

    source: int


@dataclass(frozen=True, slots=True)
class Scan(Statement):
    """Its block, for each key and value of a composite; never undefined itself."""

    source: int
    key: int
    value: int
    block: Block


@dataclass(frozen=True, slots=True)
class SetAdd(Statement):
    """Adds a member to a set."""

    value: Operand
    set: int


@dataclass(frozen=True, slots=True)
class With(Statement):
    """Its block, with `value` in place of a local or of what lies in it under `path`; undefined if the block is."""

    local: int
    path: tuple[str, ...]
    value: Operand
    block: Block


@dataclass(frozen=True, slots=True)
class Function:
    """`path` is where a dynamic call finds it, its first part being the generation (``g0``)."""

    name: str
    parameters: tuple[int, ...]
    result: int
    blocks: tuple[Block, ...]
    path: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EntryPoint:
    """A query: its blocks add objects (variable → value) to the result set."""

    name: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Builtin:
    """A built-in that the plan calls; `returns` is False for one that only has an effect."""

    name: str
    returns: bool


@dataclass(frozen=True, slots=True)
class Plan:
    """A whole plan."""

    functions: tuple[Function, ...]
    entry_points: tuple[EntryPoint, ...]
    builtins: tuple[Builtin, ...]
    files: tuple[str, ...]
