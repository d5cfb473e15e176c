"""What is asked of the hosts, and what each of them can show of the answer.

A question is a review with its inventory and parameters. Every host is asked the same questions. conftest and
`gator test` know no operation: they are asked without it, with the reviewed object in the inventory, since that is
how they see manifests. And they show only what is acted on: violations that are not waived.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from cases_loader import Case, Json, identity, load_cases, telling, tree, with_reviewed

HOSTS = ("embedded", "opa", "server", "conftest", "gator")
# They compile the rules anew for each question.
SLOW = ("opa", "conftest", "gator")


def cases_for(host: str, *, all_: bool) -> list[Case]:
    """The cases that a host is asked: all, or of a slow one those that tell a rule."""
    cases = load_cases()
    return cases if all_ or host not in SLOW else telling(cases)


@dataclass(frozen=True)
class Question:
    """A review {object, oldObject?, operation?}, the manifests of the inventory, and the parameters.

    `category` says that only its findings are of interest, which spares a host the work for the others.
    """

    review: Json
    inventory: tuple[Json, ...] = ()
    parameters: Any = field(default_factory=dict)
    category: str = ""

    @property
    def tree(self) -> Json:
        """The inventory in Gatekeeper's form."""
        return tree(self.inventory)

    @property
    def input(self) -> Json:
        """The input document of the report entry."""
        return {"review": self.review, "parameters": self.parameters}


def asked(case: Case) -> Question:
    """The question of a case."""
    # What is said of parameters and types comes with every category.
    category = "" if case.category == "input" else case.category
    return Question(case.review, case.inventory, case.parameters, category)


def without_operation(question: Question) -> Question:
    """The question as a host must ask it that only knows manifests."""
    if "operation" not in question.review:
        return question
    reviewed = question.review["object"]
    others = [item for item in question.inventory if identity(item) != identity(reviewed)]
    return replace(question, review={"object": reviewed}, inventory=tuple(with_reviewed(others, reviewed)))


def ordered(findings: Iterable[Mapping[str, Any]]) -> list[Json]:
    """The findings in an order of their own, each once: hosts answer sets."""
    unique = {json.dumps(finding, sort_keys=True): dict(finding) for finding in findings}
    return [unique[key] for key in sorted(unique)]


def reported(findings: Iterable[Mapping[str, Any]]) -> list[Json]:
    """What conftest and Gatekeeper show of the findings of the report."""
    return ordered(f for f in findings if f["outcome"] == "violation" and f["waiver"] is None)


def of_rule(findings: Iterable[Mapping[str, Any]], id_: str) -> list[Json]:
    """The findings of one rule."""
    return ordered(finding for finding in findings if finding["id"] == id_)


def differences(found: Sequence[Json], expected: Sequence[Json]) -> str:
    """The findings that only one of two sides has, to be read by people; "" if they are equal."""
    lines = [f"only found:    {json.dumps(f, sort_keys=True)}" for f in found if f not in expected]
    lines += [f"only expected: {json.dumps(f, sort_keys=True)}" for f in expected if f not in found]
    return "\n".join(lines)
