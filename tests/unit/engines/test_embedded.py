from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from pvcguard.engines.base import ordered
from pvcguard.engines.embedded import EmbeddedEngine
from pvcguard.errors import EngineError, PvcguardError
from pvcguard.inventory import build
from unit.samples import CLAIM, CLASS, SERVICE

COMPLETE = {"inventory": {"complete": ["*"]}}
REVIEWS = [{"object": one} for one in (SERVICE, CLAIM, CLASS)]
TREE = build([SERVICE, CLAIM, CLASS])


def ids(found: list[list[dict[str, Any]]]) -> list[list[str]]:
    return [[finding["id"] for finding in one] for one in found]


def test_what_is_kept_of_one_inventory_is_not_used_for_another() -> None:
    engine = EmbeddedEngine()
    for tree, expected in ((TREE, ["AM003"]), ({}, ["CL001"]), (TREE, ["AM003"])):
        assert ids(engine.findings(REVIEWS[:1], inventory=tree, parameters=COMPLETE)) == [expected]


def test_parameters_may_change_from_call_to_call() -> None:
    engine = EmbeddedEngine()
    off = {**COMPLETE, "rules": {"AM003": {"enabled": False}}}
    for parameters, expected in ((COMPLETE, ["AM003"]), (off, []), (COMPLETE, ["AM003"])):
        assert ids(engine.findings(REVIEWS[:1], inventory=TREE, parameters=parameters)) == [expected]


def test_several_threads_at_once() -> None:
    engine = EmbeddedEngine()

    def ask(_: int) -> list[list[str]]:
        return ids(engine.findings(REVIEWS, inventory=TREE, parameters=COMPLETE))

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(ask, range(64))) == [[["AM003"], [], []]] * 64


def test_nothing_that_was_given_is_changed() -> None:
    before = json.dumps([REVIEWS, TREE, COMPLETE])
    EmbeddedEngine().findings(REVIEWS, inventory=TREE, parameters=COMPLETE)
    assert json.dumps([REVIEWS, TREE, COMPLETE]) == before


def test_findings_are_plain_json() -> None:
    found = EmbeddedEngine().findings(REVIEWS, inventory=TREE, parameters=COMPLETE)
    assert json.loads(json.dumps(found)) == found


def test_what_is_no_json_is_our_error() -> None:
    with pytest.raises(PvcguardError):
        EmbeddedEngine().findings([{"object": {**SERVICE, "spec": object()}}], inventory={}, parameters={})


def test_the_order_of_findings_is_that_of_id_resource_path_and_message() -> None:
    resource = {"apiVersion": "v1", "kind": "A", "namespace": "", "name": "a"}
    one = {"id": "B", "resource": resource, "path": [], "msg": "b"}
    several = [one, {**one, "msg": "a"}, {**one, "id": "A", "path": ["x", 1]}, {**one, "id": "A"}]
    assert ordered(several) == [several[3], several[2], several[1], several[0]]
    others: list[Any] = [None, {}, [1], [{"id": "A"}], [{**one, "path": 5}]]
    for wrong in others:
        with pytest.raises(EngineError):
            ordered(wrong)
