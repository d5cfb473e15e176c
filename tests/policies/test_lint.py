"""The lint of the policies: the repository passes it, and it refuses what it is there to refuse.

Every refusal is shown by a small tree that is right but for one thing.
"""

from pathlib import Path

import pytest

from binaries import ROOT
from policies.policy_lint import problems
from policies.refused import REFUSED
from policies.snippets import ACCEPTED, write


def found(folder: Path):
    return [(problem["check"], problem["file"], problem["row"]) for problem in problems(folder)]


def test_the_policies_pass():
    assert problems(ROOT / "policies") == []


@pytest.mark.parametrize("name", REFUSED)
def test_refused(name, tmp_path):
    files, expected = REFUSED[name]
    write(tmp_path, files)
    assert found(tmp_path) == expected


@pytest.mark.parametrize("name", ACCEPTED)
def test_accepted(name, tmp_path):
    write(tmp_path, ACCEPTED[name])
    assert found(tmp_path) == []


def test_every_check_refuses_something():
    checks = set()
    for source in (Path(__file__).parent / "lint").glob("*.rego"):
        for line in source.read_text(encoding="utf-8").splitlines():
            if line.startswith('problems contains {"check": "'):
                checks.add(line.split('"')[3])
    assert {check for _, expected in REFUSED.values() for check, _, _ in expected} == checks
