"""Writes the body of one function of a plan as Python.

Every block becomes a loop that runs once, so that an undefined statement is a ``break`` (in a scan, which is a real
loop, a ``continue``). A jump over several blocks sets a flag that each of them looks at. Python allows twenty nested
loops: deeper blocks go into inner functions.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from pvcguard.rego import numbers
from pvcguard.rego import plan as ir
from pvcguard.rego.codegen import analysis
from pvcguard.rego.codegen.calls import Calls, Target
from pvcguard.rego.codegen.writer import Writer
from pvcguard.rego.errors import PlanError

# Python refuses 20 nested loops; an inner function starts again at none.
MAX_NESTED_LOOPS = 14

_MAX_DEPTH = 90


@dataclass(slots=True)
class _Frame:
    """A block that is being written. `left_by`: jumps that leave it towards an outer frame, by that frame's number."""

    number: int
    is_scan: bool = False
    left_by: set[int] = field(default_factory=set)

    @property
    def fail(self) -> str:
        return "continue" if self.is_scan else "break"


class BodyWriter:
    """Writes the statements of one function or entry point."""

    def __init__(
        self,
        writer: Writer,
        calls: Calls,
        constants: Callable[[str], str],
        files: tuple[str, ...],
        blocks: tuple[ir.Block, ...],
        target: Target | None,
    ) -> None:
        self.out = writer
        self.calls = calls
        self.number_constant = constants
        self.files = files
        self.blocks = blocks
        self.target = target
        self.frames: list[_Frame] = []
        self.counter = 0
        self.loops = 0
        everything = list(analysis.statements(blocks))
        self.units = {id(unit): unit for unit in analysis.units(blocks)}
        self.any_owned = any(analysis.taken_and_changed(unit) for unit in self.units.values())
        self.owned: frozenset[int] = frozenset()
        self.base: frozenset[int] = frozenset()
        self.constant: dict[int, str] = {}
        self.read = {index for statement in everything for index in analysis.reads(statement)}
        self.locals = sorted({index for statement in everything for index in analysis.writes(statement)})
        self.outlines = _depth(blocks) >= MAX_NESTED_LOOPS
        self.flags = 0
        called = [
            calls.targets[statement.function]
            for statement in everything
            if isinstance(statement, ir.Call) and statement.function in calls.targets
        ]
        self.stores = {each.store for each in called if not each.arguments}
        if target is not None and not target.arguments:
            self.stores.add(target.store)

    def _start_unit(self, unit: ir.Block) -> None:
        """Works out what holds for the locals of one rule's body."""
        self.owned = analysis.taken_and_changed(unit)
        self.base = analysis.base_parts(unit)
        once = analysis.written_once(unit)
        self.constant = {}
        for statement in analysis.statements((unit,)):
            match statement:
                case ir.MakeNumberRef(_, text, index) if index in once:
                    self.constant[index] = self.number_constant(text)
                case ir.MakeNumberInt(_, value, index) if index in once:
                    self.constant[index] = repr(value)
                case ir.MakeNull(_, index) if index in once:
                    self.constant[index] = "None"

    # Structure

    def body(self) -> None:
        """Writes all blocks."""
        if self.outlines:
            # Inner functions have to name all flags before they are known: a first pass counts them.
            out, self.out = self.out, Writer()
            for block in self.blocks:
                self.block(block)
            self.out, self.flags, self.counter = out, self.counter, 0
        given = (ir.INPUT, ir.DATA, *(self.target.arguments if self.target else ()))
        unset = analysis.maybe_unset(self.blocks, given)
        if ir.INPUT in self.read:
            self.out.line("l0 = c.input")
        if ir.DATA in self.read:
            self.out.line("l1 = c.data")
        self._bind_stores()
        if self.any_owned:
            self.out.line("owned = {}")
        if self.outlines:
            self._bind_names()
        elif unset:
            self.out.line(" = ".join([*(f"l{index}" for index in unset), "U"]))
        for block in self.blocks:
            self.block(block)

    def _bind_stores(self) -> None:
        if "m" in self.stores:
            self.out.line("m = c.results")
        if "s" in self.stores:
            self.out.line("s = c.shared")

    def block(self, block: ir.Block, done: str | None = None) -> None:
        """Writes a block; `done` is a line for its end, executed if that is reached."""
        if id(block) in self.units:
            self._start_unit(block)
        if not block.statements and done is None:
            return
        if _can_leave(block) or done is not None:
            self._enter(_Frame(self._next()), "while True:")
            self._statements(block)
            if done is not None:
                self.out.line(done)
            self.out.line("break")
            self._leave()
        else:
            frame = _Frame(self._next())
            self.frames.append(frame)
            self._statements(block)
            self.frames.pop()

    def _next(self) -> int:
        self.counter += 1
        return self.counter

    def _enter(self, frame: _Frame, header: str) -> None:
        self.loops += 1
        if self.loops % MAX_NESTED_LOOPS == 0:
            self._open_inner(frame)
        if self.out.depth > _MAX_DEPTH:
            raise PlanError(f"{self._place()}: blocks are nested too deeply")
        self.out.open(header)
        self.frames.append(frame)

    def _leave(self) -> None:
        frame = self.frames.pop()
        self.out.close()
        if self.loops % MAX_NESTED_LOOPS == 0:
            self.out.close()
            self.out.line(f"b{frame.number}()")
        self.loops -= 1
        if not frame.left_by:
            return
        outer = self.frames[-1]
        for number in sorted(frame.left_by):
            self.out.open(f"if j{number}:")
            if number == outer.number:
                self.out.line(outer.fail)
            else:
                self.out.line("break")
                outer.left_by.add(number)
            self.out.close()

    def _open_inner(self, frame: _Frame) -> None:
        self.out.open(f"def b{frame.number}():")
        self.out.line("nonlocal " + ", ".join([*self._names(), "c", *sorted(self.stores)]))

    def _names(self) -> list[str]:
        """All variables that inner functions may set."""
        names = [f"l{index}" for index in self.locals]
        return names + [f"{kind}{number}" for number in range(1, self.flags + 1) for kind in "jnvw"]

    def _bind_names(self) -> None:
        given = {f"l{index}" for index in (ir.INPUT, ir.DATA, *(self.target.arguments if self.target else ()))}
        names = [name for name in self._names() if name not in given]
        self.out.line(" = ".join([*names, "U"]))

    def _statements(self, block: ir.Block) -> None:
        frame = self.frames[-1]
        for statement in block.statements:
            self.out.location = statement.location
            if _jumps_to_parent(statement):
                self.out.line(f"j{frame.number} = False")
            self.statement(statement)
            self.out.location = statement.location

    def fail_if(self, condition: str) -> None:
        """Leaves the block if the condition holds."""
        self.out.open(f"if {condition}:")
        self.out.line(self.frames[-1].fail)
        self.out.close()

    def jump(self, index: int) -> None:
        """Leaves `index` frames and the one that is being written."""
        if index >= len(self.frames):
            raise PlanError(f"{self._place()}: a break leaves more blocks than there are")
        if index == 0:
            self.out.line(self.frames[-1].fail)
            return
        number = self.frames[-1 - index].number
        self.out.line(f"j{number} = True")
        self.out.line("break")
        self.frames[-1].left_by.add(number)

    def _place(self) -> str:
        location = self.out.location
        if location is None or not location.row or location.file >= len(self.files):
            return "plan"
        return f"{self.files[location.file]}:{location.row}"

    # Operands

    def expr(self, operand: ir.Operand | int) -> str:
        """The Python expression of an operand."""
        if isinstance(operand, int):
            return self.constant.get(operand) or f"l{operand}"
        if isinstance(operand, ir.Local):
            return self.expr(operand.index)
        return repr(operand.value)

    def stored_key(self, operand: ir.Operand) -> str:
        """The expression of an operand as a key of an object."""
        text = self.expr(operand)
        if isinstance(operand, ir.Text):
            return text
        if isinstance(operand, ir.Flag) or operand.index in self.constant:
            return f"Key({text})"
        return f"{text} if type({text}) is str else Key({text})"

    def is_constant(self, operand: ir.Operand) -> bool:
        return not isinstance(operand, ir.Local) or operand.index in self.constant

    def different(self, a: ir.Operand, b: ir.Operand) -> str:
        """The condition that two operands are not equal."""
        if self.is_constant(a) and not self.is_constant(b):
            a, b = b, a
        x, y = self.expr(a), self.expr(b)
        if isinstance(b, ir.Text):
            return f"{x} != {y}"
        if isinstance(b, ir.Flag) or y == "None":
            return f"{x} is not {y}"
        if self.is_constant(b) and y.lstrip("-").isdigit() and len(y) < 16:
            return f"{x} != {y} or {x} is {y == '1'}" if y in ("0", "1") else f"{x} != {y}"
        return f"not equal({x}, {y})"

    def same(self, a: ir.Operand, b: ir.Operand) -> str:
        """The condition that two operands are equal."""
        if self.is_constant(a) and not self.is_constant(b):
            a, b = b, a
        x, y = self.expr(a), self.expr(b)
        if isinstance(b, ir.Text):
            return f"{x} == {y}"
        if isinstance(b, ir.Flag) or y == "None":
            return f"{x} is {y}"
        if self.is_constant(b) and y.lstrip("-").isdigit() and len(y) < 16:
            return f"{x} == {y} and {x} is not {y == '1'}" if y in ("0", "1") else f"{x} == {y}"
        return f"equal({x}, {y})"

    # Statements

    def statement(self, statement: ir.Statement) -> None:
        """Writes one statement."""
        method = getattr(self, "_" + type(statement).__name__, None)
        if method is None:
            raise PlanError(f"{self._place()}: no code for {type(statement).__name__}")
        method(statement)

    def _ArrayAppend(self, s: ir.ArrayAppend) -> None:
        self.out.line(f"l{s.array}.append({self.expr(s.value)})")

    def _AssignInt(self, s: ir.AssignInt) -> None:
        self.out.line(f"l{s.target} = {s.value}")

    def _AssignVar(self, s: ir.AssignVar) -> None:
        self.out.line(f"l{s.target} = {self.expr(s.source)}")

    def _AssignVarOnce(self, s: ir.AssignVarOnce) -> None:
        self.out.open(f"if l{s.target} is U:")
        self.out.line(f"l{s.target} = {self.expr(s.source)}")
        self.out.close()
        self.out.open(f"elif {self.different(ir.Local(s.target), s.source)}:")
        is_function = self.target is not None and self.target.arguments
        self.out.line(f"raise {'conflict_function' if is_function else 'conflict_rule'}()")
        self.out.close()

    def _BlockStatement(self, s: ir.BlockStatement) -> None:
        for block in s.blocks:
            self.block(block)

    def _Break(self, s: ir.Break) -> None:
        self.jump(s.index)

    def _Call(self, s: ir.Call) -> None:
        target = self.calls.targets.get(s.function)
        if target is None:
            self._call_builtin(s)
            return
        if s.arguments[:2] != (ir.Local(ir.INPUT), ir.Local(ir.DATA)):
            raise PlanError(f"{self._place()}: {s.function} is not called with the two documents")
        if target.arguments:
            arguments = ", ".join(["c", *map(self.expr, s.arguments[2:])])
            self.out.line(f"l{s.result} = {target.python}({arguments})")
        else:
            self.out.line(f"l{s.result} = {target.store}[{target.number}]")
            self.out.open(f"if l{s.result} is M:")
            self.out.line(f"l{s.result} = {target.python}(c)")
            self.out.close()
        self.fail_if(f"l{s.result} is U")

    def _call_builtin(self, s: ir.Call) -> None:
        entry = self.calls.builtin(s.function, self._place())
        if entry.check is not None:
            constants = [each.value if isinstance(each, ir.Text) else None for each in s.arguments]
            problem = entry.check(*constants)
            if problem:
                raise PlanError(f"{self._place()}: {s.function}: {problem}")
        call = f"{entry.alias}({', '.join(map(self.expr, s.arguments))})"
        if s.function in self.calls.void:
            self.out.line(call)
            return
        if entry.integers and len(s.arguments) == 2:
            x, y = map(self.expr, s.arguments)
            pairs = zip(s.arguments, (x, y), strict=True)
            tested = " is ".join(f"type({each})" for operand, each in pairs if not self.is_constant(operand))
            constants = [each for operand, each in zip(s.arguments, (x, y), strict=True) if self.is_constant(operand)]
            if tested and all(each.lstrip("-").isdigit() for each in constants):
                call = f"{x} {entry.integers} {y} if {tested} is int else {call}"
        self.out.line(f"l{s.result} = {call}")
        if not entry.total:
            self.fail_if(f"l{s.result} is U")

    def _CallDynamic(self, s: ir.CallDynamic) -> None:
        path = ", ".join(map(self.expr, s.path))
        self.out.line(f"l{s.result} = call_dynamic(DYNAMIC, ({path},), c)")
        self.fail_if(f"l{s.result} is M")
        self.out.open(f"if l{s.result} is U:")
        # A rule that is undefined hides what the data have in its place: leave the block of the whole reference.
        self.jump(3)
        self.out.close()

    def _Dot(self, s: ir.Dot) -> None:
        if not isinstance(s.source, ir.Local) or s.source.index in self.constant:
            self.out.line(self.frames[-1].fail)
            return
        source, key = self.expr(s.source), self.expr(s.key)
        call = f"{'base_dot' if s.source.index in self.base else 'dot'}({source}, {key})"
        if isinstance(s.key, ir.Text):
            call = f"{source}.get({key}, U) if type({source}) is dict else {call}"
        elif not self.is_constant(s.key):
            call = f"{source}.get({key}, U) if type({source}) is dict and type({key}) is str else {call}"
        self.out.line(f"l{s.target} = {call}")
        self.fail_if(f"l{s.target} is U")
        if s.target in self.owned:
            self.out.line(f"l{s.target} = own(l{s.target}, owned)")

    def _made(self, index: int) -> None:
        if index in self.owned:
            self.out.line(f"owned[id(l{index})] = l{index}")

    def _Equal(self, s: ir.Equal) -> None:
        self.fail_if(self.different(s.a, s.b))

    def _NotEqual(self, s: ir.NotEqual) -> None:
        self.fail_if(self.same(s.a, s.b))

    def _is(self, operand: ir.Operand, kind: str) -> None:
        if self.is_constant(operand):
            self.out.line(self.frames[-1].fail)
        else:
            self.fail_if(f"type({self.expr(operand)}) is not {kind}")

    def _IsArray(self, s: ir.IsArray) -> None:
        self._is(s.source, "list")

    def _IsObject(self, s: ir.IsObject) -> None:
        self._is(s.source, "dict")

    def _IsSet(self, s: ir.IsSet) -> None:
        self._is(s.source, "Set")

    def _IsDefined(self, s: ir.IsDefined) -> None:
        if s.source not in self.constant:
            self.fail_if(f"l{s.source} is U")

    def _IsUndefined(self, s: ir.IsUndefined) -> None:
        self.fail_if(f"{self.expr(s.source)} is not U")

    def _Len(self, s: ir.Len) -> None:
        self.out.line(f"l{s.target} = length({self.expr(s.source)})")

    def _MakeArray(self, s: ir.MakeArray) -> None:
        self.out.line(f"l{s.target} = []")

    def _MakeNull(self, s: ir.MakeNull) -> None:
        if s.target not in self.constant:
            self.out.line(f"l{s.target} = None")

    def _MakeNumberInt(self, s: ir.MakeNumberInt) -> None:
        if s.target not in self.constant:
            self.out.line(f"l{s.target} = {s.value}")

    def _MakeNumberRef(self, s: ir.MakeNumberRef) -> None:
        if s.target not in self.constant:
            self.out.line(f"l{s.target} = {self.number_constant(s.text)}")

    def _MakeObject(self, s: ir.MakeObject) -> None:
        self.out.line(f"l{s.target} = {{}}")
        self._made(s.target)

    def _MakeSet(self, s: ir.MakeSet) -> None:
        self.out.line(f"l{s.target} = Set()")
        self._made(s.target)

    def _Nop(self, s: ir.Nop) -> None:
        self.out.line("pass")

    def _Not(self, s: ir.Not) -> None:
        flag = f"n{self.frames[-1].number}"
        self.out.line(f"{flag} = True")
        self.block(s.block, done=f"{flag} = False")
        self.fail_if(f"not {flag}")

    def _ObjectInsert(self, s: ir.ObjectInsert) -> None:
        self.out.line(f"l{s.object}[{self.stored_key(s.key)}] = {self.expr(s.value)}")

    def _ObjectInsertOnce(self, s: ir.ObjectInsertOnce) -> None:
        self.out.line(f"insert_once(l{s.object}, {self.expr(s.key)}, {self.expr(s.value)})")

    def _ObjectMerge(self, s: ir.ObjectMerge) -> None:
        self.out.line(f"l{s.target} = merge(l{s.a}, l{s.b})")

    def _ResetLocal(self, s: ir.ResetLocal) -> None:
        self.out.line(f"l{s.target} = U")

    def _ResultSetAdd(self, s: ir.ResultSetAdd) -> None:
        self.out.line(f"rs.append(l{s.value})")

    def _ReturnLocal(self, s: ir.ReturnLocal) -> None:
        if self.loops >= MAX_NESTED_LOOPS:
            raise PlanError(f"{self._place()}: a return stands in too many blocks")
        self.finish(self.expr(s.source))

    def finish(self, result: str) -> None:
        """Writes the end of the function with this result."""
        if self.target is None:
            self.out.line("return rs")
            return
        if not self.target.arguments:
            self.out.line(f"{self.target.store}[{self.target.number}] = {result}")
        elif self.target.shared:
            self.out.open("if k is not M:")
            self.out.line(f"t[k] = {result}")
            self.out.close()
        self.out.line(f"return {result}")

    def _Scan(self, s: ir.Scan) -> None:
        kind = "ordered_" if analysis.order_matters(s) else ""
        source = self.expr(s.source)
        if s.key in self.read:
            header = f"for l{s.key}, l{s.value} in {kind}pairs({source}):"
        else:
            header = f"for l{s.value} in {kind}members({source}):"
        self._enter(_Frame(self._next(), is_scan=True), header)
        if s.key in self.read and not kind:
            self.out.open(f"if type(l{s.key}) is Key:")
            self.out.line(f"l{s.key} = l{s.key}.value")
            self.out.close()
        self._statements(s.block)
        self.out.line("pass") if not s.block.statements else None
        self._leave()

    def _SetAdd(self, s: ir.SetAdd) -> None:
        self.out.line(f"l{s.set}.add({self.expr(s.value)})")

    def _With(self, s: ir.With) -> None:
        number = self._next()
        document = s.local in (ir.INPUT, ir.DATA)
        self.out.line(f"w{number} = l{s.local}")
        value = self.expr(s.value)
        self.out.line(f"l{s.local} = " + (f"upsert(l{s.local}, {s.path!r}, {value})" if s.path else value))
        if document:
            self.out.line(f"v{number} = c")
            documents = [f"l{index}" if index in self.read else name for index, name in _DOCUMENTS]
            self.out.line(f"c = c.replaced({', '.join(documents)})")
            self._bind_stores()
        flag = f"n{self.frames[-1].number}"
        self.out.line(f"{flag} = True")
        restore = [f"l{s.local} = w{number}"]
        if document:
            restore += [f"c = v{number}", *(["m = c.results"] if "m" in self.stores else [])]
            restore += ["s = c.shared"] if "s" in self.stores else []
        self._with_block(s.block, flag, restore)
        self.fail_if(flag)

    def _with_block(self, block: ir.Block, flag: str, restore: list[str]) -> None:
        self._enter(_Frame(self._next()), "while True:")
        self._statements(block)
        self.out.line(f"{flag} = False")
        self.out.line("break")
        frame = self.frames.pop()
        jumps, frame.left_by = frame.left_by, set()
        self.frames.append(frame)
        self._leave()
        for line in restore:
            self.out.line(line)
        outer = self.frames[-1]
        for number in sorted(jumps):
            self.out.open(f"if j{number}:")
            self.out.line(outer.fail if number == outer.number else "break")
            self.out.close()
            if number != outer.number:
                outer.left_by.add(number)


_DOCUMENTS = ((ir.INPUT, "c.input"), (ir.DATA, "c.data"))

_LEAVING = (
    ir.Break, ir.Call, ir.CallDynamic, ir.Dot, ir.Equal, ir.IsArray, ir.IsDefined, ir.IsObject, ir.IsSet,
    ir.IsUndefined, ir.Not, ir.NotEqual, ir.With,
)  # fmt: skip


def _can_leave(block: ir.Block) -> bool:
    """Whether anything in the block may end it early."""
    return any(
        isinstance(statement, _LEAVING) or _jumps_beyond(statement) for statement in block.statements
    )


def _jump_depths(statement: ir.Statement, depth: int) -> list[int]:
    """For each jump in a statement, how many of the frames around the statement it leaves (0: none)."""
    found = []
    if isinstance(statement, ir.Break):
        found.append(statement.index - depth + 1)
    elif isinstance(statement, ir.CallDynamic):
        found.append(3 - depth + 1)
    for child in analysis.children(statement):
        for inner in child.statements:
            found += _jump_depths(inner, depth + 1)
    return found


def _jumps_beyond(statement: ir.Statement) -> bool:
    return any(left > 0 for left in _jump_depths(statement, 0))


def _jumps_to_parent(statement: ir.Statement) -> bool:
    """Whether a jump from inside a statement goes to the end of the block that it stands in."""
    return bool(analysis.children(statement)) and any(left == 1 for left in _jump_depths(statement, 0))


def _depth(blocks: tuple[ir.Block, ...]) -> int:
    return max(
        (1 + _depth(analysis.children(statement)) for block in blocks for statement in block.statements),
        default=0,
    )
