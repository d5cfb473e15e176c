"""What can be known of a plan before it runs: which locals a statement reads and writes, what depends on the input."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pvcguard.rego import plan as ir


def children(statement: ir.Statement) -> tuple[ir.Block, ...]:
    """The blocks inside a statement."""
    if isinstance(statement, ir.BlockStatement):
        return statement.blocks
    if isinstance(statement, (ir.Scan, ir.Not, ir.With)):
        return (statement.block,)
    return ()


def statements(blocks: Iterable[ir.Block]) -> Iterator[ir.Statement]:
    """All statements in the blocks, at any depth, in order."""
    stack = [iter(block.statements) for block in reversed(list(blocks))]
    while stack:
        for statement in stack[-1]:
            yield statement
            inner = children(statement)
            if inner:
                stack.extend(iter(block.statements) for block in reversed(inner))
                break
        else:
            stack.pop()


def operands(statement: ir.Statement) -> tuple[ir.Operand, ...]:
    """The operands that a statement itself reads, its nested blocks aside."""
    match statement:
        case ir.ArrayAppend(_, value, array):
            return (value, ir.Local(array))
        case ir.AssignVar(_, source, _) | ir.Len(_, source, _):
            return (source,)
        case ir.AssignVarOnce(_, source, target):
            return (source, ir.Local(target))
        case ir.Call(_, _, arguments, _):
            return arguments
        case ir.CallDynamic(_, arguments, path, _):
            return (*map(ir.Local, arguments), *path)
        case ir.Dot(_, source, key, _):
            return (source, key)
        case ir.Equal(_, a, b) | ir.NotEqual(_, a, b):
            return (a, b)
        case ir.IsArray(_, source) | ir.IsObject(_, source) | ir.IsSet(_, source):
            return (source,)
        case ir.IsDefined(_, index) | ir.IsUndefined(_, index) | ir.ReturnLocal(_, index) | ir.ResultSetAdd(_, index):
            return (ir.Local(index),)
        case ir.ObjectInsert(_, key, value, target) | ir.ObjectInsertOnce(_, key, value, target):
            return (key, value, ir.Local(target))
        case ir.ObjectMerge(_, a_local, b_local, _):
            return (ir.Local(a_local), ir.Local(b_local))
        case ir.Scan(_, index, _, _, _):
            return (ir.Local(index),)
        case ir.SetAdd(_, value, target):
            return (value, ir.Local(target))
        case ir.With(_, index, _, value, _):
            return (value, ir.Local(index))
    return ()


def reads(statement: ir.Statement) -> Iterator[int]:
    """The locals that a statement itself reads."""
    return (operand.index for operand in operands(statement) if isinstance(operand, ir.Local))


def writes(statement: ir.Statement) -> tuple[int, ...]:
    """The locals that a statement itself sets."""
    if isinstance(statement, ir.Scan):
        return (statement.key, statement.value)
    if isinstance(statement, ir.With):
        return (statement.local,)
    if isinstance(statement, (ir.Call, ir.CallDynamic)):
        return (statement.result,)
    target = getattr(statement, "target", None)
    return () if target is None else (target,)


def changed(statement: ir.Statement) -> int | None:
    """The local whose value a statement changes in place."""
    match statement:
        case ir.ArrayAppend(_, _, target) | ir.SetAdd(_, _, target):
            return target
        case ir.ObjectInsert(_, _, _, target) | ir.ObjectInsertOnce(_, _, _, target):
            return target
    return None


def maybe_unset(blocks: tuple[ir.Block, ...], given: Iterable[int]) -> list[int]:
    """The locals that may be read before they are set."""
    found: set[int] = set()

    def flow(block: ir.Block, known: set[int]) -> None:
        for statement in block.statements:
            found.update(index for index in reads(statement) if index not in known)
            inner = known | set(writes(statement)) if isinstance(statement, ir.Scan) else known
            for child in children(statement):
                flow(child, set(inner))
            if not isinstance(statement, (ir.Scan, ir.With)):
                known.update(writes(statement))

    for block in blocks:
        flow(block, set(given))
    return sorted(found)


def units(blocks: tuple[ir.Block, ...]) -> tuple[ir.Block, ...]:
    """The bodies of rules in a function, each of which numbers its locals anew."""
    found: list[ir.Block] = []
    for block in blocks:
        if len(block.statements) == 1 and isinstance(block.statements[0], ir.BlockStatement):
            found += block.statements[0].blocks
        else:
            found.append(block)
    return tuple(found)


def taken_and_changed(unit: ir.Block) -> frozenset[int]:
    """The locals that are taken out of an object and then changed in place: it may not be this function's object."""
    everything = list(statements((unit,)))
    targets = {changed(statement) for statement in everything}
    taken = {statement.target for statement in everything if isinstance(statement, ir.Dot)}
    return frozenset(index for index in targets if index is not None and index in taken)


def base_parts(unit: ir.Block) -> frozenset[int]:
    """The locals that a reference into the data goes through, the data themselves included."""
    found = {ir.DATA}
    for statement in statements((unit,)):
        match statement:
            case ir.Dot(_, ir.Local(source), _, target) if source in found:
                found.add(target)
            case ir.Scan(_, source, _, target, _) if source in found:
                found.add(target)
    return frozenset(found)


def written_once(unit: ir.Block) -> frozenset[int]:
    """The locals that just one statement of a rule's body sets, before anything reads them."""
    count: dict[int, int] = {}
    for statement in statements((unit,)):
        for index in writes(statement):
            count[index] = count.get(index, 0) + 1
    unset = set(maybe_unset((unit,), ()))
    return frozenset(index for index, number in count.items() if number == 1 and index not in unset)


def order_matters(scan: ir.Scan) -> bool:
    """Whether the order of iteration can be seen: an array that exists outside is appended to."""
    inside = list(statements((scan.block,)))
    made = {statement.target for statement in inside if isinstance(statement, ir.MakeArray)}
    return any(isinstance(statement, ir.ArrayAppend) and statement.array not in made for statement in inside)


def dynamic_targets(statement: ir.CallDynamic, functions: Iterable[ir.Function]) -> Iterator[ir.Function]:
    """The functions that a dynamic call may reach."""
    for function in functions:
        if len(function.path) == len(statement.path) and all(
            not isinstance(part, ir.Text) or part.value == name
            for part, name in zip(statement.path, function.path, strict=True)
        ):
            yield function


def _reads_constant(statement: ir.Statement, constants: frozenset[str]) -> bool:
    """Whether the statement takes a constant key of the input."""
    return (
        isinstance(statement, ir.Dot)
        and statement.source == ir.Local(ir.INPUT)
        and isinstance(statement.key, ir.Text)
        and statement.key.value in constants
    )


def input_free(functions: tuple[ir.Function, ...], constants: frozenset[str]) -> frozenset[str]:
    """The functions that, with all that they call, read no more of the input than its constant keys."""
    calls: dict[str, set[str]] = {}
    dependent: set[str] = set()
    names = {function.name for function in functions}
    for function in functions:
        called = calls[function.name] = set()
        for statement in statements(function.blocks):
            found: Iterable[ir.Operand] = operands(statement)
            if isinstance(statement, ir.Call) and statement.function in names:
                called.add(statement.function)
                found = statement.arguments[1:]
            elif isinstance(statement, ir.CallDynamic):
                called.update(target.name for target in dynamic_targets(statement, functions))
                found = statement.path
            elif _reads_constant(statement, constants):
                continue
            if any(operand == ir.Local(ir.INPUT) for operand in found):
                dependent.add(function.name)
    changed_last = True
    while changed_last:
        more = {name for name, called in calls.items() if name not in dependent and called & dependent}
        dependent |= more
        changed_last = bool(more)
    return frozenset(names - dependent)
