"""Every rule is shown by cases: where it finds something, and where it does not."""

import pytest

from binaries import ROOT
from cases_loader import load_cases, load_registry

RULES = ROOT / "policies" / "lib" / "pvcguard" / "rules"


def folders():
    return sorted(str(path.relative_to(RULES)) for path in RULES.glob("*/*") if path.is_dir())


def test_the_registry_lists_the_rules_of_the_folders():
    listed = sorted(f"{rule['category']}/{rule['slug'].replace('-', '_')}" for rule in load_registry())
    assert listed == folders()


@pytest.mark.parametrize("rule", folders())
def test_a_rule_has_cases_that_are_found_and_cases_that_are_not(rule):
    cases = [case for case in load_cases() if f"{case.category}/{case.slug}" == rule]
    assert {bool(case.findings) for case in cases} == {True, False}
