"""One run for all tests, with another seed each time, and its table at the end."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import Any

import pytest

from fuzz.run import Difference, Tally, compare
from fuzz.sides import Embedded, Opa

CASES = 2000
_lines: list[str] = []


@dataclass(frozen=True)
class Run:
    """What a run found."""

    embedded: Embedded
    opa: Opa
    tally: Tally
    difference: Difference | None


@pytest.fixture(scope="session")
def embedded() -> Embedded:
    return Embedded()


@pytest.fixture(scope="session")
def opa(tmp_path_factory: pytest.TempPathFactory) -> Opa:
    return Opa(tmp_path_factory.mktemp("fuzz"))


@pytest.fixture(scope="session")
def finished(embedded: Embedded, opa: Opa) -> Run:
    seed = secrets.randbelow(2**32)
    tally = Tally()
    difference = compare(seed, CASES, embedded, opa, tally)
    _lines.extend([f"{tally.cases} cases, seed {seed}, differences: {1 if difference else 0}", *tally.lines()])
    return Run(embedded, opa, tally, difference)


def pytest_terminal_summary(terminalreporter: Any) -> None:
    if _lines:
        terminalreporter.section("generated clusters on the embedded evaluator and opa")
        for line in _lines:
            terminalreporter.write_line(line)
