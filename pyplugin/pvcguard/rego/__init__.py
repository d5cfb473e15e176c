"""Rego without OPA: a plan made by ``opa build -t plan`` is turned into a Python module, which is then evaluated.

    source = generate(json.load(open("plan.json")))     # ahead of time
    session = Policy(module).session(data)              # module: what the source became
    session.query("pvcguard/report/findings", input)    # a plain JSON value, or UNDEFINED

Nothing here knows what the rules are about.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from pvcguard.rego.errors import PlanError, RegoError
from pvcguard.rego.policy import Policy, Session
from pvcguard.rego.values import UNDEFINED

__all__ = ["UNDEFINED", "PlanError", "Policy", "RegoError", "Session", "generate"]


_ABOUT = "Made by pvcguard.rego from a plan of OPA; to change it, change the Rego and generate again."


def generate(plan: Mapping[str, Any], constants: Iterable[str] = (), about: str = _ABOUT) -> str:
    """The source of the Python module for a plan (the parsed ``plan.json``); the same plan gives the same source.

    `constants` are keys of the input whose values are given with a session rather than with each query, so that what
    depends on them and on the data alone is worked out once in it. `about` is the module's docstring.

    `PlanError` if the plan has anything unknown, calls a built-in that the evaluator lacks, or has a constant regular
    expression or glob that cannot be matched exactly as OPA does.
    """
    # Evaluation needs no code generator: importing it would cost every user of compiled rules.
    from pvcguard.rego.codegen import module

    return module.generate(plan, constants, about)
