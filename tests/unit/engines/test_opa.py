from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from binaries import tool
from pvcguard import engines
from pvcguard.engines.opa import OpaEngine
from pvcguard.errors import EngineError, EngineTimeoutError, EngineUnavailableError
from pvcguard.inventory import build
from unit.samples import CLAIM, CLASS, SERVICE

COMPLETE = {"inventory": {"complete": ["*"]}}
OBJECTS: list[Any] = [SERVICE, CLAIM, CLASS, {}, {"metadata": []}]
REVIEWS = [{"object": one} for one in OBJECTS]
TREE = build([SERVICE, CLAIM, CLASS])


def engine(**options: Any) -> OpaEngine:
    return OpaEngine(tool("opa").path, **options)


def script(folder: Path, text: str) -> Path:
    path = folder / "opa"
    path.write_text(f"#!/bin/sh\n{text}\n", "utf-8")
    path.chmod(0o755)
    return path


def test_a_batch_is_decided_as_the_embedded_engine_decides_it() -> None:
    given: dict[str, Any] = {"inventory": TREE, "parameters": COMPLETE}
    found = engine().findings(REVIEWS, **given)
    assert found == engines.create("embedded").findings(REVIEWS, **given)
    assert [[f["id"] for f in one] for one in found] == [["AM003"], [], [], [], []]


def test_no_reviews_need_no_process() -> None:
    assert OpaEngine("/nowhere/opa").findings([], inventory={}, parameters={}) == []


@pytest.mark.parametrize("parameters", [{}, None, [], False, {"rules": {"AM01": {}}}, {"x": 2**63}])
def test_odd_parameters(parameters: Any) -> None:
    given: dict[str, Any] = {"inventory": {}, "parameters": parameters}
    assert engine().findings(REVIEWS[:2], **given) == engines.create("embedded").findings(REVIEWS[:2], **given)


def test_the_binary_is_found_by_environment_and_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given: dict[str, Any] = {"inventory": {}, "parameters": {}}
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("PVCGUARD_OPA", raising=False)
    with pytest.raises(EngineUnavailableError, match="opa is not on PATH; install it, or name it with PVCGUARD_OPA"):
        OpaEngine().findings(REVIEWS, **given)
    monkeypatch.setenv("PVCGUARD_OPA", str(tool("opa").path))
    assert OpaEngine().findings(REVIEWS[2:3], **given) == [[]]
    monkeypatch.delenv("PVCGUARD_OPA")
    (tmp_path / "opa").symlink_to(tool("opa").path)
    assert OpaEngine().findings(REVIEWS[2:3], **given) == [[]]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("echo no such thing >&2; exit 1", "opa failed: no such thing"),
        ('echo \'{"errors": [{"message": "conflict"}]}\'; exit 2', "opa failed: conflict"),
        ("echo nonsense", "opa failed: it said nothing"),
        ("echo '{}'", "opa gave no result"),
        ('echo \'{"result": [{"expressions": [{"value": []}]}]}\'', "opa did not decide every one of 5 reviews"),
        (
            'echo \'{"result": [{"expressions": [{"value": [1, 2, 3, 4, 5]}]}]}\'',
            "the rules returned something that is no list of maps: 1",
        ),
    ],
)
def test_whatever_the_binary_does_is_told_as_our_error(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(EngineError) as caught:
        OpaEngine(script(tmp_path, f"cat > /dev/null; {text}")).findings(REVIEWS, inventory={}, parameters={})
    assert str(caught.value) == message


def test_a_time_out(tmp_path: Path) -> None:
    slow = OpaEngine(script(tmp_path, "exec sleep 60"), timeout=0.2)
    with pytest.raises(EngineTimeoutError, match=r"opa took longer than 0\.2 s"):
        slow.findings(REVIEWS, inventory={}, parameters={})


def test_what_is_no_json_is_our_error() -> None:
    for bad in ({"object": {"a": object()}}, {"object": {"a": float("nan")}}):
        with pytest.raises(EngineError, match="is no JSON"):
            engine().findings([bad], inventory={}, parameters={})


def test_nothing_that_was_given_is_changed() -> None:
    before = json.dumps([REVIEWS, TREE, COMPLETE])
    engine().findings(REVIEWS, inventory=TREE, parameters=COMPLETE)
    assert json.dumps([REVIEWS, TREE, COMPLETE]) == before
