"""Writes the body of one function of a plan as Python."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import zip_longest

from pvcguard.rego import plan as ir
from pvcguard.rego.codegen import analysis, literals
from pvcguard.rego.codegen.calls import Calls, Target
from pvcguard.rego.codegen.frames import DYNAMIC_REFERENCE, MAX_NESTED_LOOPS, Frame, FrameWriter
from pvcguard.rego.codegen.operands import Operands
from pvcguard.rego.codegen.writer import Writer
from pvcguard.rego.errors import PlanError

_FALSE = ir.Flag(False)


@dataclass(frozen=True, slots=True)
class Constants:
    """How constants are written: a number by its text, a composite by the expression that makes it."""

    number: Callable[[str], str]
    composite: Callable[[str], str]


class BodyWriter(FrameWriter):
    """Writes the statements of one function, or of an entry point (target None)."""

    def __init__(
        self,
        writer: Writer,
        calls: Calls,
        constants: Constants,
        files: tuple[str, ...],
        blocks: tuple[ir.Block, ...],
        target: Target | None,
    ) -> None:
        super().__init__(writer, files, blocks)
        self.calls = calls
        self.named = constants
        self.target = target
        everything = list(analysis.statements(blocks))
        self.units = {id(unit): unit for unit in analysis.units(blocks)}
        self.any_owned = any(analysis.taken_and_changed(unit) for unit in self.units.values())
        self.read = {index for statement in everything for index in analysis.reads(statement)}
        self.locals = sorted({index for statement in everything for index in analysis.writes(statement)})
        self.given = {ir.INPUT, ir.DATA, *(target.arguments if target else ())}
        self.unset = analysis.maybe_unset(blocks, self.given)
        # Locals that one rule's body leaves to another are no constants.
        self.crossing = {index for unit in self.units.values() for index in analysis.maybe_unset((unit,), ())}
        called = [
            calls.targets[statement.function]
            for statement in everything
            if isinstance(statement, ir.Call) and statement.function in calls.targets
        ]
        self.stores = sorted({each.store for each in called if not each.arguments} | self._own_store())
        self.operands = Operands()
        self.owned: frozenset[int] = frozenset()
        self.base: frozenset[int] = frozenset()
        self.dropped: frozenset[int] = frozenset()
        self.read_count: dict[int, int] = {}

    def _own_store(self) -> set[str]:
        return {self.target.store} if self.target is not None and not self.target.arguments else set()

    def body(self) -> None:
        """Writes all blocks."""
        if self.outlines:
            self.count_frames()
        if ir.INPUT in self.read:
            self.out.line("l0 = c.input")
        if ir.DATA in self.read:
            self.out.line("l1 = c.data")
        self._bind_stores()
        if self.any_owned:
            self.out.line("owned = {}")
        unset = [f"l{index}" for index in self.unset]
        if self.outlines:
            given = {f"l{index}" for index in self.given}
            unset = [name for name in self._set_names() if name not in given]
        if unset:
            self.out.line(" = ".join([*unset, "U"]))
        for block in self.blocks:
            self.block(block)

    def _bind_stores(self) -> None:
        for store in self.stores:
            self.out.line("m = c.results" if store == "m" else "s = c.shared")

    def _set_names(self) -> list[str]:
        return [f"l{index}" for index in self.locals] + self.flag_names()

    def variables(self) -> list[str]:
        """All variables that statements set."""
        return [*self._set_names(), "c", *self.stores]

    def block(self, block: ir.Block, done: str | None = None) -> None:
        """Writes a block; `done` is a line for its end, executed if that is reached."""
        if id(block) in self.units:
            self._start_unit(block)
        super().block(block, done)

    def _start_unit(self, unit: ir.Block) -> None:
        """Works out what holds for the locals of one rule's body."""
        self.owned = analysis.taken_and_changed(unit)
        self.base = analysis.base_parts(unit)
        self.read_count = {}
        once = analysis.written_once(unit) - self.crossing
        constants: dict[int, str] = {}
        for statement in analysis.statements((unit,)):
            for index in analysis.reads(statement):
                self.read_count[index] = self.read_count.get(index, 0) + 1
            match statement:
                case ir.MakeNumberRef(_, text, index) if index in once:
                    constants[index] = self.named.number(text)
                case ir.MakeNumberInt(_, value, index) if index in once:
                    constants[index] = repr(value)
                case ir.MakeNull(_, index) if index in once:
                    constants[index] = "None"
        # Where a function runs once for all, its composites do too: loading the module should stay cheap.
        hoists = self.target is not None and not (self.target.shared and not self.target.arguments)
        found = literals.find(unit, once, constants) if hoists else literals.NONE
        constants.update({index: self.named.composite(text) for index, text in found.expressions.items()})
        self.dropped = found.dropped
        self.operands.constants = constants

    def statements(self, block: ir.Block) -> None:
        """Writes the statements of a block whose frame is open."""
        skip = False
        for statement, following in zip_longest(block.statements, block.statements[1:]):
            if skip or id(statement) in self.dropped:
                skip = False
                continue
            self.out.location = statement.location
            self.prepare_jumps(statement)
            if isinstance(statement, ir.Call) and self._is_condition(statement, following):
                self.fail_if(self._refuted(statement))
                skip = True
                continue
            getattr(self, _method(type(statement)))(statement)
            self.out.location = statement.location

    def _is_condition(self, call: ir.Call, following: ir.Statement | None) -> bool:
        """Whether the call's result only serves to go on if it is not false."""
        entry = None if call.function in self.calls.targets else self.calls.builtin(call.function, self.place())
        return (
            entry is not None
            and entry.boolean
            and isinstance(following, ir.NotEqual)
            and (following.a, following.b) == (ir.Local(call.result), _FALSE)
            and self.read_count.get(call.result) == 1
            and call.result not in self.crossing
        )

    def _refuted(self, call: ir.Call) -> str:
        """The condition that a boolean built-in is false."""
        if call.function == "neq":
            return self.operands.same(*call.arguments)
        if call.function == "equal":
            return self.operands.different(*call.arguments)
        entry = self.calls.builtin(call.function, self.place())
        return f"not ({self.operands.call(entry, call.arguments)})"

    def _array_append(self, s: ir.ArrayAppend) -> None:
        self.out.line(f"l{s.array}.append({self.operands.expr(s.value)})")

    def _assign_int(self, s: ir.AssignInt) -> None:
        self.out.line(f"l{s.target} = {s.value}")

    def _assign_var(self, s: ir.AssignVar) -> None:
        self.out.line(f"l{s.target} = {self.operands.expr(s.source)}")

    def _assign_var_once(self, s: ir.AssignVarOnce) -> None:
        self.out.open(f"if l{s.target} is U:")
        self.out.line(f"l{s.target} = {self.operands.expr(s.source)}")
        self.out.close()
        self.out.open(f"elif {self.operands.different(ir.Local(s.target), s.source)}:")
        is_function = self.target is not None and self.target.arguments
        self.out.line(f"raise {'conflict_function' if is_function else 'conflict_rule'}()")
        self.out.close()

    def _block_statement(self, s: ir.BlockStatement) -> None:
        for block in s.blocks:
            self.block(block)

    def _break(self, s: ir.Break) -> None:
        self.jump(s.index)

    def _call(self, s: ir.Call) -> None:
        target = self.calls.targets.get(s.function)
        if target is None:
            self._call_builtin(s)
            return
        if s.arguments[:2] != (ir.Local(ir.INPUT), ir.Local(ir.DATA)):
            raise PlanError(f"{self.place()}: {s.function} is not called with the two documents")
        if target.arguments:
            arguments = ", ".join(["c", *map(self.operands.expr, s.arguments[2:])])
            self.out.line(f"l{s.result} = {target.python}({arguments})")
        else:
            self.out.line(f"l{s.result} = {target.store}[{target.number}]")
            self.out.open(f"if l{s.result} is M:")
            self.out.line(f"l{s.result} = {target.python}(c)")
            self.out.close()
        self.fail_if(f"l{s.result} is U")

    def _call_builtin(self, s: ir.Call) -> None:
        entry = self.calls.builtin(s.function, self.place())
        if entry.check is not None:
            problem = entry.check(*(each.value if isinstance(each, ir.Text) else None for each in s.arguments))
            if problem:
                raise PlanError(f"{self.place()}: {s.function}: {problem}")
        call = self.operands.call(entry, s.arguments)
        if s.function in self.calls.void:
            self.out.line(call)
            return
        self.out.line(f"l{s.result} = {call}")
        if not entry.total:
            self.fail_if(f"l{s.result} is U")

    def _call_dynamic(self, s: ir.CallDynamic) -> None:
        path = ", ".join(map(self.operands.expr, s.path))
        self.out.line(f"l{s.result} = call_dynamic(DYNAMIC, ({path},), c)")
        self.fail_if(f"l{s.result} is M")
        self.out.open(f"if l{s.result} is U:")
        # A rule that is undefined hides what the data have in its place: the whole reference is undefined.
        self.jump(DYNAMIC_REFERENCE)
        self.out.close()

    def _dot(self, s: ir.Dot) -> None:
        source, key = self.operands.expr(s.source), self.operands.expr(s.key)
        if not isinstance(s.source, ir.Local) or not source.isidentifier():
            # A constant scalar has no members.
            self.fail()
            return
        call = f"base_dot({source}, {key}, c)" if s.source.index in self.base else f"dot({source}, {key})"
        if isinstance(s.key, ir.Text):
            call = f"{source}.get({key}, U) if type({source}) is dict else {call}"
        elif not self.operands.is_constant(s.key):
            call = f"{source}.get({key}, U) if type({source}) is dict and type({key}) is str else {call}"
        self.out.line(f"l{s.target} = {call}")
        self.fail_if(f"l{s.target} is U")
        if s.target in self.owned:
            self.out.line(f"l{s.target} = own(l{s.target}, owned)")

    def _made(self, index: int) -> None:
        if index in self.owned:
            self.out.line(f"owned[id(l{index})] = l{index}")

    def _equal(self, s: ir.Equal) -> None:
        self.fail_if(self.operands.different(s.a, s.b))

    def _not_equal(self, s: ir.NotEqual) -> None:
        self.fail_if(self.operands.same(s.a, s.b))

    def _is(self, operand: ir.Operand, kind: str) -> None:
        if isinstance(operand, ir.Local):
            self.fail_if(f"type({self.operands.expr(operand)}) is not {kind}")
        else:
            self.fail()

    def _is_array(self, s: ir.IsArray) -> None:
        self._is(s.source, "list")

    def _is_object(self, s: ir.IsObject) -> None:
        self._is(s.source, "dict")

    def _is_set(self, s: ir.IsSet) -> None:
        self._is(s.source, "Set")

    def _is_defined(self, s: ir.IsDefined) -> None:
        self.fail_if(f"{self.operands.expr(s.source)} is U")

    def _is_undefined(self, s: ir.IsUndefined) -> None:
        self.fail_if(f"{self.operands.expr(s.source)} is not U")

    def _len(self, s: ir.Len) -> None:
        self.out.line(f"l{s.target} = length({self.operands.expr(s.source)})")

    def _make_array(self, s: ir.MakeArray) -> None:
        self.out.line(f"l{s.target} = []")

    def _make_null(self, s: ir.MakeNull) -> None:
        self._make_scalar(s.target, "None")

    def _make_number_int(self, s: ir.MakeNumberInt) -> None:
        self._make_scalar(s.target, repr(s.value))

    def _make_number_ref(self, s: ir.MakeNumberRef) -> None:
        self._make_scalar(s.target, self.named.number(s.text))

    def _make_scalar(self, index: int, expression: str) -> None:
        if index not in self.operands.constants:
            self.out.line(f"l{index} = {expression}")

    def _make_object(self, s: ir.MakeObject) -> None:
        self.out.line(f"l{s.target} = {{}}")
        self._made(s.target)

    def _make_set(self, s: ir.MakeSet) -> None:
        self.out.line(f"l{s.target} = Set()")
        self._made(s.target)

    def _nop(self, _: ir.Nop) -> None:
        self.out.line("pass")

    def _not(self, s: ir.Not) -> None:
        flag = f"n{self.frames[-1].number}"
        self.out.line(f"{flag} = True")
        self.block(s.block, done=f"{flag} = False")
        self.fail_if(f"not {flag}")

    def _object_insert(self, s: ir.ObjectInsert) -> None:
        self.out.line(f"l{s.object}[{self.operands.stored_key(s.key)}] = {self.operands.expr(s.value)}")

    def _object_insert_once(self, s: ir.ObjectInsertOnce) -> None:
        self.out.line(f"insert_once(l{s.object}, {self.operands.expr(s.key)}, {self.operands.expr(s.value)})")

    def _object_merge(self, s: ir.ObjectMerge) -> None:
        self.out.line(f"l{s.target} = merge({self.operands.expr(s.a)}, {self.operands.expr(s.b)})")

    def _reset_local(self, s: ir.ResetLocal) -> None:
        self.out.line(f"l{s.target} = U")

    def _result_set_add(self, s: ir.ResultSetAdd) -> None:
        self.out.line(f"rs.append({self.operands.expr(s.value)})")

    def _return_local(self, s: ir.ReturnLocal) -> None:
        if self.loops >= MAX_NESTED_LOOPS:
            raise PlanError(f"{self.place()}: a return stands in too many blocks")
        self.finish(self.operands.expr(s.source))

    def finish(self, result: str) -> None:
        """Writes the end of the function with this result."""
        if self.target is not None:
            if not self.target.arguments:
                self.out.line(f"{self.target.store}[{self.target.number}] = {result}")
            elif self.target.shared:
                self.out.open("if k is not M:")
                self.out.line(f"t[k] = {result}")
                self.out.close()
        self.out.line(f"return {result}")

    def _scan(self, s: ir.Scan) -> None:
        kind = "ordered_" if analysis.order_matters(s) else ""
        source = self.operands.expr(s.source)
        if s.key in self.read:
            header = f"for l{s.key}, l{s.value} in {kind}pairs({source}):"
        else:
            header = f"for l{s.value} in {source} if type({source}) is list else {kind}members({source}):"
        self.enter(Frame(self.next_number(), is_scan=True), header)
        if s.key in self.read and not kind:
            self.out.open(f"if type(l{s.key}) is Key:")
            self.out.line(f"l{s.key} = l{s.key}.value")
            self.out.close()
        self.statements(s.block)
        self.out.line("pass")
        self.leave()

    def _set_add(self, s: ir.SetAdd) -> None:
        self.out.line(f"l{s.set}.add({self.operands.expr(s.value)})")

    def _with(self, s: ir.With) -> None:
        number = self.next_number()
        document = s.local in (ir.INPUT, ir.DATA)
        value = self.operands.expr(s.value)
        self.out.line(f"w{number} = l{s.local}")
        self.out.line(f"l{s.local} = " + (f"upsert(l{s.local}, {s.path!r}, {value})" if s.path else value))
        if document:
            self.out.line(f"v{number} = c")
            names = ((ir.INPUT, "c.input"), (ir.DATA, "c.data"))
            documents = (f"l{index}" if index in self.read else name for index, name in names)
            self.out.line(f"c = c.replaced({', '.join(documents)})")
            self._bind_stores()
        flag = f"n{self.frames[-1].number}"
        self.out.line(f"{flag} = True")
        self.enter(Frame(self.next_number()), "while True:")
        self.statements(s.block)
        self.out.line(f"{flag} = False")
        self.out.line("break")
        jumps = self.close()
        self.out.line(f"l{s.local} = w{number}")
        if document:
            self.out.line(f"c = v{number}")
            self._bind_stores()
        self.pass_on(jumps)
        self.fail_if(flag)


def _method(kind: type[ir.Statement]) -> str:
    """The name of the method that writes a kind of statement: ``_array_append`` for ArrayAppend."""
    return re.sub("(?<!^)(?=[A-Z])", "_", "_" + kind.__name__).lower().replace("__", "_")
