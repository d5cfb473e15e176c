"""Generated examples in batches: Hypothesis makes thousands of them, one `opa` process answers for all.

A process for each example would take minutes; so nothing is shrunk, and a test shows its smallest failures.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypeVar

from hypothesis import HealthCheck, given, settings
from hypothesis.strategies import SearchStrategy

from binaries import ROOT, tool

T = TypeVar("T")


def examples(strategy: SearchStrategy[T], count: int) -> list[T]:
    """As many examples as Hypothesis finds different, at most `count`."""
    made: list[T] = []

    @settings(max_examples=count, database=None, deadline=None, suppress_health_check=list(HealthCheck))
    @given(strategy)
    def collect(example: T) -> None:
        made.append(example)

    collect()
    return made


def evaluate(query: str, inputs: Sequence[Any], version: str, folder: Path) -> list[Any]:
    """The value of a Rego expression over the variable `case`, for each of the inputs.

    The expression may use the library, and must be defined for every input. `version` is newest or floor,
    `folder` an empty one for the inputs.
    """
    file = folder / "inputs.json"
    file.write_text(json.dumps(inputs), encoding="utf-8")
    answer = tool("opa", version).run(
        "eval", "--format", "raw", "-d", ROOT / "policies" / "lib", "--ignore", "*_test.rego", "-i", file,
        f"[answer | some case in input; answer := {query}]",
    )  # fmt: skip
    values = json.loads(answer)
    assert isinstance(values, list)
    assert len(values) == len(inputs), "the expression was undefined for some input"
    return values
