"""The rules asked in the `opa` binary straight from their sources, all questions in one process.

Not a host that users have (that is the engine `opa`, with its bundle), but the reference of the others: thousands
of generated questions, each with an inventory and parameters of its own, take seconds.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from binaries import ROOT, tool
from cases_loader import Json
from hosts.questions import Question, ordered

SOURCES = (ROOT / "policies" / "lib", ROOT / "policies" / "entry" / "report")
# Bound to names first: a reference as value of a second `with` would be looked up under the first one.
QUERY = """[found |
    some question in input
    document := question.input
    inventory := question.inventory
    found := data.pvcguard.report.findings with input as document with data.inventory as inventory
]"""


def answers(questions: Sequence[Question]) -> list[list[Json]]:
    """The report's findings for each question."""
    asked = [{"input": question.input, "inventory": question.tree} for question in questions]
    data = [argument for source in SOURCES for argument in ("-d", source)]
    answer = tool("opa").run(
        "eval", "-f", "json", *data, "--ignore", "*_test.rego", "--stdin-input", QUERY, stdin=json.dumps(asked)
    )
    found = json.loads(answer)["result"][0]["expressions"][0]["value"]
    assert len(found) == len(questions)
    return [ordered(one) for one in found]
