"""The hosts that are engines of the Python package: embedded, the opa binary, an OPA server."""

from __future__ import annotations

import json

from cases_loader import Json
from hosts.questions import Question, ordered
from pvcguard.engines import Engine


def ask(engine: Engine, question: Question) -> list[Json]:
    """The engine's findings, as the plain JSON that they are for its caller."""
    found = engine.findings([question.review], inventory=question.tree, parameters=question.parameters)
    return ordered(json.loads(json.dumps(found[0])))
