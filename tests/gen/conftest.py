"""Fixtures of the generators' tests."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from binaries import ROOT

# The tools are no part of the package under test, and not installed with it.
sys.path.append(str(ROOT))

from tools.gen.generation import generate
from tools.gen.stage import Stage


@pytest.fixture(scope="session")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Stage:
    """A whole generation from the repository as it is."""
    stage = Stage.copy(ROOT, tmp_path_factory.mktemp("stage"))
    generate(stage)
    return stage


@pytest.fixture
def bare(tmp_path: Path) -> Stage:
    """An empty stage, to be filled by the test."""
    (tmp_path / "policies").mkdir()
    return Stage(tmp_path)
