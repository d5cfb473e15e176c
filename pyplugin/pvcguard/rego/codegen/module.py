"""Writes the Python module of a plan."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from pvcguard.rego import numbers, reader
from pvcguard.rego import plan as ir
from pvcguard.rego.codegen.calls import Calls, Target
from pvcguard.rego.codegen.statements import BodyWriter, Constants
from pvcguard.rego.codegen.writer import Writer
from pvcguard.rego.errors import PlanError

_HEADER = '''\
"""{about}"""

# fmt: off
# ruff: noqa
# mypy: ignore-errors
'''

_RUNTIME = (
    "MISSING as M, base_dot, call_dynamic, conflict_function, conflict_rule, dot, insert_once, length, members, merge,"
    " ordered_members, ordered_pairs, own, pairs, upsert"
)


def generate(plan: Mapping[str, Any], constants: Iterable[str], about: str) -> str:
    """The source of the module for a parsed ``plan.json``, the same for the same plan.

    `PlanError` if the plan has anything unknown, calls a built-in that the evaluator lacks, or has a constant regular
    expression or glob that cannot be matched exactly as OPA does.
    """
    return _ModuleWriter(reader.read(plan), frozenset(constants), about).source()


class _ModuleWriter:
    def __init__(self, plan: ir.Plan, session_keys: frozenset[str], about: str) -> None:
        self.plan = plan
        self.about = about
        self.session_keys = session_keys
        self.calls = Calls(plan, session_keys)
        self.numbers: dict[str, str] = {}
        self.composites: dict[str, str] = {}
        self.constants = Constants(self._number, self._composite)
        self.out = Writer()

    def source(self) -> str:
        for target in self.calls.targets.values():
            self._function(target)
        for number, entry in enumerate(self.plan.entry_points):
            self._entry_point(number, entry)
        head = self._head()
        offset = head.count("\n")
        return head + self.out.source() + self._tail(offset)

    def _head(self) -> str:
        lines = [_HEADER.format(about=self.about)]
        modules: dict[str, list[str]] = {}
        for entry in self.calls.used.values():
            modules.setdefault(entry.module, []).append(f"{entry.function} as {entry.alias}")
        for module, names in sorted(modules.items()):
            lines.append(f"from pvcguard.rego.builtins.{module} import {', '.join(sorted(names))}\n")
        lines.append("from pvcguard.rego.numbers import parse\n")
        lines.append(f"from pvcguard.rego.runtime import {_RUNTIME}\n")
        lines.append("from types import NoneType\n")
        lines.append("from pvcguard.rego.values import UNDEFINED as U, Key, Set, equal\n")
        lines.append("\n")
        lines += [f"{name} = parse({text!r})\n" for text, name in self.numbers.items()]
        lines += [f"{name} = {text}\n" for text, name in self.composites.items()]
        return "".join(lines)

    def _number(self, text: str) -> str:
        """The expression of a number constant."""
        if not (numbers.is_decimal(text) and numbers.in_range(text)):
            raise PlanError(f"{text[:80]!r} is not a number in range")
        value = numbers.parse(text)
        if type(value) is int:
            return text
        return self.numbers.setdefault(text, f"N{len(self.numbers)}")

    def _composite(self, text: str) -> str:
        """The expression of a composite constant."""
        return self.composites.setdefault(text, f"K{len(self.composites)}")

    def _function(self, target: Target) -> None:
        out = self.out
        out.location = None
        out.line("")
        out.line("")
        out.line(f"# {target.function.name}")
        out.open(f"def {target.python}({', '.join(['c', *(f'l{index}' for index in target.arguments)])}):")
        if self.calls.dynamic and not target.arguments:
            results = "c.shared" if target.shared else "c.results"
            out.line(f"r = {results}[{target.number}]")
            out.open("if r is not M:")
            out.line("return r")
            out.close()
        if target.arguments and target.shared:
            self._remember(target)
        body = BodyWriter(out, self.calls, self.constants, self.plan.files, target.function.blocks, target)
        body.body()
        body.finish("U")
        out.close()

    def _remember(self, target: Target) -> None:
        """Looks the result up under the arguments if they are such that equal ones cannot be told apart."""
        out = self.out
        out.line(f"t = c.shared[{target.number}]")
        out.open("if t is M or len(t) > 100000:")
        out.line(f"t = c.shared[{target.number}] = {{}}")
        out.close()
        names = [f"l{index}" for index in target.arguments]
        out.line("k = M")
        out.open("if " + " and ".join(f"type({name}) in SCALARS" for name in names) + ":")
        out.line("k = " + (names[0] if len(names) == 1 else f"({', '.join(names)})"))
        out.line("r = t.get(k, M)")
        out.open("if r is not M:")
        out.line("return r")
        out.close()
        out.close()

    def _entry_point(self, number: int, entry: ir.EntryPoint) -> None:
        out = self.out
        out.location = None
        out.line("")
        out.line("")
        out.line(f"# {entry.name}")
        out.open(f"def p{number}(c):")
        out.line("rs = []")
        body = BodyWriter(out, self.calls, self.constants, self.plan.files, entry.blocks, None)
        body.body()
        body.finish("rs")
        out.close()

    def _tail(self, offset: int) -> str:
        lines = ["\n\n"]
        # A bool, a float and an int can be equal in Python and different in Rego, or print differently.
        lines.append("SCALARS = frozenset((str, int, type(None)))\n")
        lines.append(f"FUNCTIONS = {len(self.plan.functions)}\n")
        lines.append(f"CONSTANTS = {tuple(sorted(self.session_keys))!r}\n")
        lines.append("ENTRY_POINTS = {\n")
        lines += [f"    {entry.name!r}: p{number},\n" for number, entry in enumerate(self.plan.entry_points)]
        lines.append("}\n")
        lines.append(f"DYNAMIC = {_tree_text(self._tree())}\n")
        lines.append("FILES = (\n")
        lines += [f"    {name!r},\n" for name in self.plan.files]
        lines.append(")\n")
        lines.append(f"PLACES = {self._places(offset)!r}\n")
        return "".join(lines)

    def _tree(self) -> dict[str, Any]:
        tree: dict[str, Any] = {}
        if not self.calls.dynamic:
            return tree
        for target in self.calls.targets.values():
            if target.arguments or not target.function.path:
                continue
            node = tree
            for part in target.function.path[:-1]:
                node = node.setdefault(part, {})
            node[target.function.path[-1]] = target.python
        return tree

    def _places(self, offset: int) -> str:
        """Where each line comes from: "lines-further file row column" at every change, separated by semicolons."""
        entries = []
        last = 0
        for line, place in self.out.places:
            entries.append(f"{line + offset - last} {place.file} {place.row} {place.column}")
            last = line + offset
        return ";".join(entries)


def _tree_text(tree: dict[str, Any]) -> str:
    items = [f"{k!r}: {_tree_text(v) if isinstance(v, dict) else v}" for k, v in sorted(tree.items())]
    return "{" + ", ".join(items) + "}"
