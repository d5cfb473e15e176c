"""Quota admission against an independent implementation, in random namespaces.

QT001 in the embedded evaluator here with 2,000 of them, as many as you like with `make fuzz-quota`; and the library
below it in the oldest and newest opa.
"""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Any

import pytest

from batches import evaluate
from unit.quota.comparison import compared
from unit.quota.situations import PARAMETERS, Situation, expected


def test_what_qt001_finds() -> None:
    seed = secrets.randbelow(2**32)
    made = list(compared(seed, 2000))
    wrong = [one for one in made if one.found != one.expected]
    first = min(wrong, key=lambda one: len(str(one.situation.inventory)), default=None)
    assert first is None, f"{len(wrong)} of seed {seed} differ, the smallest is {vars(first.situation)}, {first}"
    refused = sum(1 for one in made if one.expected)
    assert 0.15 < refused / len(made) < 0.8, f"the examples of seed {seed} are one-sided: {refused} refused"


def case(situation: Situation) -> dict[str, Any]:
    return {"input": {"review": situation.review, "parameters": PARAMETERS}, "inventory": situation.inventory}


# Bound to names first: a reference as value of a second `with` would be looked up under the first one.
QUERY = """[found |
  question := case.input
  inventory := case.inventory
  exceeded := data.lib.pvcguard.quota.admission.exceeded with input as question with data.inventory as inventory
  some one in exceeded
  numbers := {key: data.lib.pvcguard.quantity.digits(one[key]) | some key in ["requested", "used", "hard"]}
  found := object.union(one, numbers)
]"""


@pytest.mark.parametrize("version", ["newest", "floor"])
def test_admission(version: str, tmp_path: Path) -> None:
    made = [Situation(f"opa/{index}") for index in range(1000)]
    answers = evaluate(QUERY, [case(situation) for situation in made], version, tmp_path)
    wrong = [
        (case(situation), answer, expected(situation))
        for situation, answer in zip(made, answers, strict=True)
        if sorted(answer, key=lambda one: (one["quota"], one["key"])) != expected(situation)
    ]
    assert sorted(wrong, key=lambda each: len(str(each)))[:3] == []
