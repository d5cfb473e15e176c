"""Worlds that start from an example of a rule, as `tests/cases` has them, and are changed a little.

The generators make what claims, quotas and common services are about; the examples bring the ground of all rules.
"""

from __future__ import annotations

import copy
from functools import cache
from typing import Any

from cases_loader import Case, load_cases, tree
from fuzz.draw import Draw, Json, damage


@cache
def _by_rule() -> list[list[Case]]:
    """The cases of each rule."""
    cases = load_cases()
    return [[case for case in cases if case.id == rule] for rule in sorted({case.id for case in cases})]


def _case(draw: Draw, cases: list[Case], *, less_known: bool) -> Case:
    """Mostly one in which the rule has something to say."""
    telling = [case for case in cases if (case.findings and not case.violations if less_known else case.acted_on)]
    return draw.choice(telling if telling and draw.chance(0.6 if less_known else 0.8) else cases)


def world(draw: Draw, number: int) -> Json:
    """One of the endless row of examples: rule after rule, and of each in turn with all and with less known."""
    round_, rule = divmod(number, len(_by_rule()))
    less_known = round_ % 2 == 1
    case = _case(draw, _by_rule()[rule], less_known=less_known)
    inventory: Json = copy.deepcopy(tree(case.inventory))
    parameters: Any = copy.deepcopy(case.parameters)
    review: Json = copy.deepcopy(case.review)
    if less_known:
        parameters = _unsure(parameters)
        kept = [item for item in case.inventory if item == case.review["object"] or draw.chance(0.1)]
        inventory = copy.deepcopy(tree(kept))
    if draw.chance(0.25):
        damage(draw, review["object"], draw.randint(1, 2))
    if draw.chance(0.1):
        damage(draw, inventory)
    return {"inventory": inventory, "parameters": parameters, "reviews": [review]}


def _unsure(parameters: Any) -> Any:
    """The same parameters without a word on what is complete, and which KServe it is."""
    if not isinstance(parameters, dict):
        return parameters
    left = {key: value for key, value in parameters.items() if key != "kserve"}
    known = left.get("inventory")
    if isinstance(known, dict):
        left["inventory"] = {key: value for key, value in known.items() if key != "complete"}
    return left
