"""The cases of every rule on the five hosts, whole findings compared.

Embedded evaluator and server are asked all of them, the others those that tell a rule (with --all-cases: all).

What is compared is twofold: the findings of the case's rule with those that the case names, and all findings of
all rules with those that the rules' sources give in the opa binary.
"""

import pytest

from cases_loader import load_cases
from hosts import gator_host, tally
from hosts.conftest_host import shown
from hosts.questions import HOSTS, cases_for, of_rule, ordered, reported

CASES = {str(case): case for case in load_cases()}
FULL = ("embedded", "opa", "server")


def carried(host, findings):
    """What the host can carry of the findings."""
    if host in FULL:
        return ordered(findings)
    acted_on = reported(findings)
    return shown(acted_on) if host == "conftest" else gator_host.carried(acted_on)


def of_the_rule(host, answer, id_):
    if host == "conftest":
        return {level: of_rule(findings, id_) for level, findings in answer.items()}
    return of_rule(answer, id_)


def pytest_generate_tests(metafunc):
    if {"host", "name"} <= set(metafunc.fixturenames):
        all_ = metafunc.config.getoption("--all-cases")
        pairs = [(host, str(case)) for host in HOSTS for case in cases_for(host, all_=all_)]
        metafunc.parametrize(("host", "name"), pairs)


def test_a_case_on_a_host(host, name, answered):
    case = CASES[name]
    answer, expected = answered(host)[name]
    if isinstance(answer, Exception):
        tally.count(host, equal=False)
        pytest.fail(f"{type(answer).__name__}: {answer}", pytrace=False)
    rule = of_the_rule(host, answer, case.id)
    # Without its operation a case is another one; what it finds then is said by the rules' sources alone.
    by_case = carried(host, case.findings) if host in FULL or not case.operation else rule
    tally.count(host, equal=rule == by_case and answer == expected)
    assert rule == by_case
    assert answer == expected
