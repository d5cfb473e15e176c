"""The embedded evaluator answers OPA's own cases as OPA does."""

from __future__ import annotations

from typing import Any

from conformance import suite, tally


def test_every_case_that_can_be_run_passes(cases: list[dict[str, Any]]) -> None:
    allowed = suite.allowed_builtins()
    failures: dict[str, str] = {}
    for case in cases:
        reason = suite.skip_reason(case, allowed)
        if reason is not None:
            tally.skipped[reason] += 1
            continue
        problem = suite.failure(case)
        name = f"{case['file']}: {case['note']}"
        if problem is None:
            tally.passed.append(name)
        else:
            tally.failed.append(name)
            failures[name] = problem
    assert failures == {}


def test_the_cases_call_every_built_in_but_deprecated_ones(cases: list[dict[str, Any]]) -> None:
    allowed = suite.allowed_builtins()
    called = {
        builtin["name"]
        for case in cases
        if case["plan"] is not None and suite.skip_reason(case, allowed) is None
        for builtin in case["plan"]["static"].get("builtin_funcs") or ()
    }
    # Assignment and unification are no calls in a plan.
    assert allowed - called == {"assign", "eq"} | suite.DEPRECATED
