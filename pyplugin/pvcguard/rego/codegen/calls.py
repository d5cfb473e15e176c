"""How the functions of a plan and built-ins are called by generated code."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pvcguard.rego import plan as ir
from pvcguard.rego.builtins.registry import REGISTRY, Entry
from pvcguard.rego.codegen import analysis
from pvcguard.rego.errors import PlanError


@dataclass(frozen=True, slots=True)
class Target:
    """A function of the plan in the generated module.

    `shared`: it depends on no more of the input than its constant keys, so that its values are kept for a session.
    """

    number: int
    python: str
    function: ir.Function
    shared: bool

    @property
    def arguments(self) -> tuple[int, ...]:
        """The parameters besides the two documents."""
        return self.function.parameters[2:]

    @property
    def store(self) -> str:
        """The variable with the list of results that this function's stand in."""
        return "s" if self.shared else "m"


class Calls:
    """The callable names of a plan."""

    def __init__(self, plan: ir.Plan, constants: frozenset[str]) -> None:
        free = analysis.input_free(plan.functions, constants)
        self.targets = {
            function.name: Target(number, _python_name(number, function.name), function, function.name in free)
            for number, function in enumerate(plan.functions)
        }
        self.void = {builtin.name for builtin in plan.builtins if not builtin.returns}
        self.used: dict[str, Entry] = {}
        self.dynamic = any(
            isinstance(statement, ir.CallDynamic)
            for blocks in [each.blocks for each in plan.functions] + [each.blocks for each in plan.entry_points]
            for statement in analysis.statements(blocks)
        )

    def builtin(self, name: str, place: str) -> Entry:
        """The built-in of this name; `PlanError` if the evaluator does not have it."""
        entry = REGISTRY.get(name)
        if entry is None:
            raise PlanError(f"{place}: the embedded evaluator has no built-in {name}")
        self.used[name] = entry
        return entry


def _python_name(number: int, name: str) -> str:
    words = re.findall(r"[a-z0-9_]+", name.lower())
    return f"f{number}_" + re.sub(r"_+", "_", "_".join(words[-2:]).strip("_"))
