"""Reads the JSON of a plan into `pvcguard.rego.plan`; whatever is unknown in it is an error."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from pvcguard.rego import plan as ir
from pvcguard.rego.errors import PlanError

_PLACE = frozenset({"file", "row", "col", "end_row", "end_col"})


def read(document: Mapping[str, Any]) -> ir.Plan:
    """The plan in the parsed ``plan.json``. `PlanError` if it is no plan or has anything that is not known."""
    return _Reader(document).plan()


class _Reader:
    def __init__(self, document: Mapping[str, Any]) -> None:
        if not isinstance(document, Mapping):
            raise PlanError("a plan is a JSON object")
        self.document = document
        static = document.get("static") or {}
        self.strings = [self.string_const(entry) for entry in static.get("strings") or ()]
        self.files = tuple(self.string_const(entry) for entry in static.get("files") or ())
        self.builtins = tuple(self.builtin(entry) for entry in static.get("builtin_funcs") or ())

    def plan(self) -> ir.Plan:
        functions = (self.document.get("funcs") or {}).get("funcs") or ()
        entry_points = (self.document.get("plans") or {}).get("plans")
        if not entry_points:
            raise PlanError("the plan has no entry point")
        return ir.Plan(
            functions=tuple(self.function(entry) for entry in functions),
            entry_points=tuple(
                ir.EntryPoint(name=self.get(entry, "name", str), blocks=self.blocks(entry.get("blocks")))
                for entry in entry_points
            ),
            builtins=self.builtins,
            files=self.files,
        )

    def string_const(self, entry: Any) -> str:
        return self.get(entry, "value", str)  # type: ignore[no-any-return]

    def builtin(self, entry: Any) -> ir.Builtin:
        return ir.Builtin(name=self.get(entry, "name", str), returns="result" in (entry.get("decl") or {}))

    def function(self, entry: Any) -> ir.Function:
        return ir.Function(
            name=self.get(entry, "name", str),
            parameters=tuple(self.get(entry, "params", list)),
            result=self.get(entry, "return", int),
            blocks=self.blocks(entry.get("blocks")),
            path=tuple(entry.get("path") or ()),
        )

    def blocks(self, entries: Any) -> tuple[ir.Block, ...]:
        return tuple(self.block(entry) for entry in entries or ())

    def block(self, entry: Any) -> ir.Block:
        return ir.Block(tuple(self.statement(each) for each in self.get(entry, "stmts", list)))

    def statement(self, entry: Any) -> ir.Statement:
        kind = self.get(entry, "type", str)
        make = _STATEMENTS.get(kind)
        if make is None:
            raise PlanError(f"unknown statement {kind!r}")
        known, build = make
        body = self.get(entry, "stmt", dict)
        unknown = body.keys() - known - _PLACE
        if unknown:
            raise PlanError(f"unknown field {min(unknown)!r} in a {kind}")
        return build(self, body, ir.Location(body.get("file", 0), body.get("row", 0), body.get("col", 0)))

    def operand(self, entry: Any) -> ir.Operand:
        kind = self.get(entry, "type", str)
        if kind == "local":
            return ir.Local(self.get(entry, "value", int))
        if kind == "string_index":
            return ir.Text(self.string(self.get(entry, "value", int)))
        if kind == "bool":
            return ir.Flag(self.get(entry, "value", bool))
        raise PlanError(f"unknown operand {kind!r}")

    def string(self, index: int) -> str:
        if not 0 <= index < len(self.strings):
            raise PlanError(f"no string constant {index}")
        return self.strings[index]

    def get(self, entry: Any, name: str, kind: type) -> Any:
        value = entry.get(name) if isinstance(entry, Mapping) else None
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise PlanError(f"{name!r} must be a {kind.__name__}, not {value!r:.80}")
        return value


_Build = Callable[[_Reader, dict[str, Any], ir.Location], ir.Statement]


def _number_text(reader: _Reader, body: dict[str, Any]) -> str:
    # Older OPA writes "Index" alone, newer ones both.
    return reader.string(reader.get(body, "index" if "index" in body else "Index", int))


def _local(reader: _Reader, body: dict[str, Any], name: str) -> int:
    return reader.get(body, name, int)  # type: ignore[no-any-return]


_STATEMENTS: dict[str, tuple[frozenset[str], _Build]] = {
    "ArrayAppendStmt": (
        frozenset({"value", "array"}),
        lambda r, b, at: ir.ArrayAppend(at, r.operand(b["value"]), _local(r, b, "array")),
    ),
    "AssignIntStmt": (
        frozenset({"value", "target"}),
        lambda r, b, at: ir.AssignInt(at, _local(r, b, "value"), _local(r, b, "target")),
    ),
    "AssignVarStmt": (
        frozenset({"source", "target"}),
        lambda r, b, at: ir.AssignVar(at, r.operand(b["source"]), _local(r, b, "target")),
    ),
    "AssignVarOnceStmt": (
        frozenset({"source", "target"}),
        lambda r, b, at: ir.AssignVarOnce(at, r.operand(b["source"]), _local(r, b, "target")),
    ),
    "BlockStmt": (
        frozenset({"blocks"}),
        lambda r, b, at: ir.BlockStatement(at, r.blocks(b["blocks"])),
    ),
    "BreakStmt": (
        frozenset({"index"}),
        lambda r, b, at: ir.Break(at, _local(r, b, "index")),
    ),
    "CallStmt": (
        frozenset({"func", "args", "result"}),
        lambda r, b, at: ir.Call(
            at, r.get(b, "func", str), tuple(map(r.operand, b.get("args") or ())), _local(r, b, "result")
        ),
    ),
    "CallDynamicStmt": (
        frozenset({"args", "path", "result"}),
        lambda r, b, at: ir.CallDynamic(
            at, tuple(b.get("args") or ()), tuple(map(r.operand, b.get("path") or ())), _local(r, b, "result")
        ),
    ),
    "DotStmt": (
        frozenset({"source", "key", "target"}),
        lambda r, b, at: ir.Dot(at, r.operand(b["source"]), r.operand(b["key"]), _local(r, b, "target")),
    ),
    "EqualStmt": (
        frozenset({"a", "b"}),
        lambda r, b, at: ir.Equal(at, r.operand(b["a"]), r.operand(b["b"])),
    ),
    "IsArrayStmt": (
        frozenset({"source"}),
        lambda r, b, at: ir.IsArray(at, r.operand(b["source"])),
    ),
    "IsDefinedStmt": (
        frozenset({"source"}),
        lambda r, b, at: ir.IsDefined(at, _local(r, b, "source")),
    ),
    "IsObjectStmt": (
        frozenset({"source"}),
        lambda r, b, at: ir.IsObject(at, r.operand(b["source"])),
    ),
    "IsSetStmt": (
        frozenset({"source"}),
        lambda r, b, at: ir.IsSet(at, r.operand(b["source"])),
    ),
    "IsUndefinedStmt": (
        frozenset({"source"}),
        lambda r, b, at: ir.IsUndefined(at, _local(r, b, "source")),
    ),
    "LenStmt": (
        frozenset({"source", "target"}),
        lambda r, b, at: ir.Len(at, r.operand(b["source"]), _local(r, b, "target")),
    ),
    "MakeArrayStmt": (
        frozenset({"capacity", "target"}),
        lambda r, b, at: ir.MakeArray(at, _local(r, b, "target")),
    ),
    "MakeNullStmt": (
        frozenset({"target"}),
        lambda r, b, at: ir.MakeNull(at, _local(r, b, "target")),
    ),
    "MakeNumberIntStmt": (
        frozenset({"value", "target"}),
        lambda r, b, at: ir.MakeNumberInt(at, _local(r, b, "value"), _local(r, b, "target")),
    ),
    "MakeNumberRefStmt": (
        frozenset({"index", "Index", "target"}),
        lambda r, b, at: ir.MakeNumberRef(at, _number_text(r, b), _local(r, b, "target")),
    ),
    "MakeObjectStmt": (
        frozenset({"target"}),
        lambda r, b, at: ir.MakeObject(at, _local(r, b, "target")),
    ),
    "MakeSetStmt": (
        frozenset({"target"}),
        lambda r, b, at: ir.MakeSet(at, _local(r, b, "target")),
    ),
    "NopStmt": (
        frozenset(),
        lambda _r, _b, at: ir.Nop(at),
    ),
    "NotStmt": (
        frozenset({"block"}),
        lambda r, b, at: ir.Not(at, r.block(b["block"])),
    ),
    "NotEqualStmt": (
        frozenset({"a", "b"}),
        lambda r, b, at: ir.NotEqual(at, r.operand(b["a"]), r.operand(b["b"])),
    ),
    "ObjectInsertStmt": (
        frozenset({"key", "value", "object"}),
        lambda r, b, at: ir.ObjectInsert(at, r.operand(b["key"]), r.operand(b["value"]), _local(r, b, "object")),
    ),
    "ObjectInsertOnceStmt": (
        frozenset({"key", "value", "object"}),
        lambda r, b, at: ir.ObjectInsertOnce(at, r.operand(b["key"]), r.operand(b["value"]), _local(r, b, "object")),
    ),
    "ObjectMergeStmt": (
        frozenset({"a", "b", "target"}),
        lambda r, b, at: ir.ObjectMerge(at, _local(r, b, "a"), _local(r, b, "b"), _local(r, b, "target")),
    ),
    "ResetLocalStmt": (
        frozenset({"target"}),
        lambda r, b, at: ir.ResetLocal(at, _local(r, b, "target")),
    ),
    "ResultSetAddStmt": (
        frozenset({"value"}),
        lambda r, b, at: ir.ResultSetAdd(at, _local(r, b, "value")),
    ),
    "ReturnLocalStmt": (
        frozenset({"source"}),
        lambda r, b, at: ir.ReturnLocal(at, _local(r, b, "source")),
    ),
    "ScanStmt": (
        frozenset({"source", "key", "value", "block"}),
        lambda r, b, at: ir.Scan(
            at, _local(r, b, "source"), _local(r, b, "key"), _local(r, b, "value"), r.block(b["block"])
        ),
    ),
    "SetAddStmt": (
        frozenset({"value", "set"}),
        lambda r, b, at: ir.SetAdd(at, r.operand(b["value"]), _local(r, b, "set")),
    ),
    "WithStmt": (
        frozenset({"local", "path", "value", "block"}),
        lambda r, b, at: ir.With(
            at,
            _local(r, b, "local"),
            tuple(map(r.string, b.get("path") or ())),
            r.operand(b["value"]),
            r.block(b["block"]),
        ),
    ),
}
