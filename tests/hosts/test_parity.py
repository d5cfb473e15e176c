"""Every case of every rule, on each of the five hosts, whole findings compared.

What is compared is twofold: the findings of the case's rule with those that the case names, and all findings of
all rules with those that the rules' sources give in the opa binary.
"""

import pytest

from cases_loader import load_cases
from hosts import gator_host, tally
from hosts.conftest_host import shown
from hosts.questions import of_rule, ordered, reported

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


@pytest.mark.parametrize("host", [*FULL, "conftest", "gator"])
@pytest.mark.parametrize("name", CASES)
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
