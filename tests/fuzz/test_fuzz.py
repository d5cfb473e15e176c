"""The embedded evaluator and `opa` give the same findings for generated clusters, byte for byte.

2,000 cases here, as many as you like with `make fuzz`.
"""

from __future__ import annotations

import pytest

from cases_loader import load_registry
from fuzz.run import report, undecidable


def test_embedded_and_opa_find_the_same(finished):
    if finished.difference is not None:
        pytest.fail(report(finished.difference, finished.embedded, finished.opa), pytrace=False)


def test_every_rule_finds_something_and_cannot_decide_something(finished):
    """A rule that does not occur is not compared: the generators, or its examples, need its ground."""
    least = finished.tally.cases / 1000
    found = {rule["id"]: finished.tally.found[rule["id"]] for rule in load_registry()}
    unknown = {id_: finished.tally.unknown[id_] for id_ in undecidable()}
    assert {id_: count for id_, count in found.items() if count < least} == {}
    assert {id_: count for id_, count in unknown.items() if count < least} == {}
