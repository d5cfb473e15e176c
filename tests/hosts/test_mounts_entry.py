"""The table of mounts, the same from every engine, for the objects of the cases and what stands beside them."""

from typing import Any

import pytest

from binaries import ROOT, tool
from cases_loader import Case, load_cases, telling
from cases_loader import tree as tree_of
from pvcguard.engines import Engine, create
from pvcguard.engines.base import MOUNTS
from pvcguard.engines.opa import OpaEngine
from pvcguard.engines.server import ServerEngine
from tools.server import opa_server

CASES = {str(case): case for case in load_cases() if case.category == "access_modes"}


def rows(engine: Engine, case: Case) -> list[list[dict[str, Any]]]:
    """Of the reviewed object and of all others of the case."""
    objects = [case.review["object"], *case.inventory]
    reviews = [{"object": one} for one in objects]
    return engine.rows(MOUNTS, reviews, inventory=tree_of(case.inventory), parameters=case.parameters)


@pytest.fixture(scope="module")
def embedded() -> dict[str, list[list[dict[str, Any]]]]:
    engine = create("embedded")
    return {name: rows(engine, case) for name, case in CASES.items()}


def test_the_cases_have_mounts(embedded: dict[str, list[list[dict[str, Any]]]]) -> None:
    kinds = {row["kind"] for tables in embedded.values() for table in tables for row in table}
    assert kinds >= {"InferenceService", "Pod", "StatefulSet", "Job"}


def test_the_binary_gives_the_same(embedded: dict[str, list[list[dict[str, Any]]]]) -> None:
    """For the cases that tell a rule, since the binary needs long for each."""
    engine = OpaEngine(tool("opa").path)
    told = {str(case): case for case in telling(list(CASES.values()))}
    assert {name: rows(engine, case) for name, case in told.items()} == {name: embedded[name] for name in told}


def test_a_server_gives_the_same(embedded: dict[str, list[list[dict[str, Any]]]]) -> None:
    with opa_server(tool("opa").path, ROOT / "bundles" / "opa") as url, ServerEngine(url) as engine:
        assert {name: rows(engine, case) for name, case in CASES.items()} == embedded
