"""The cases with an operation on Gatekeeper: `gator test` has none, so the suites that are made of them are asked.

A suite asserts every message of the rule in full, and how often it appears.
"""

import re

import pytest
import yaml

from binaries import ROOT, tool
from cases_loader import load_cases
from hosts import tally

SUITES = ROOT / "bundles" / "gatekeeper" / "suites"
CATEGORIES = sorted(path.parent.name for path in SUITES.glob("*/suite.yaml"))


def name_of(case):
    return f"{case.slug.replace('_', '-')}/{case.name}"


def cases_of(category):
    suite = yaml.safe_load((SUITES / category / "suite.yaml").read_text(encoding="utf-8"))
    return {case["name"] for test in suite["tests"] for case in test["cases"]}


def test_every_case_with_an_operation_is_in_the_suite_of_its_category():
    missing = {
        str(case)
        for case in load_cases()
        if case.operation
        and case.category != "input"
        and name_of(case) not in cases_of(case.category.replace("_", "-"))
    }
    assert missing == set()


@pytest.mark.parametrize("category", CATEGORIES)
def test_gator_agrees_with_the_suite(category):
    names = sorted(cases_of(category))
    output = tool("gator").run("verify", "-v", SUITES / category / "suite.yaml", expect=(0, 1))
    passed = sorted(re.findall(r"^ +--- PASS: (\S+)", output, re.MULTILINE))
    for name in names:
        tally.count("gator verify", equal=name in passed)
    assert passed == names
