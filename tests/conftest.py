"""Options of the whole test suite."""

from __future__ import annotations

import os

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--floor", action="store_true", help="test with the oldest supported opa, conftest and gator")
    parser.addoption("--all-cases", action="store_true", help="ask all cases of the slow hosts, too")


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--floor"):
        os.environ["PVCGUARD_TOOLS"] = "floor"
