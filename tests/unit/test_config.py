from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from pvcguard.config import PARAMETERS, Config
from pvcguard.errors import ConfigError
from pvcguard.findings import NOWHERE, Finding, Place


def written(folder: Path, text: str) -> str:
    path = folder / "pvcguard.yaml"
    path.write_text(text, "utf-8")
    return str(path)


def test_a_file_of_parameters(tmp_path: Path) -> None:
    path = written(tmp_path, "# ours\nonUnknown: ignore\nquota: {required: y}\n")
    config = Config.load(path)
    assert config.parameters == {"onUnknown": "ignore", "quota": {"required": True}}
    assert config.place(("quota", "required")) == Place(path, 1, 3, 9)
    assert config.place(("quota", "nope", "deeper")) == Place(path, 1, 3, 1)


@pytest.mark.parametrize(("spec", "parameters"), [
    ("{match: {}, parameters: {onUnknown: ignore}}", {"onUnknown": "ignore"}),
    ("{match: {}}", {}),
    ("", {}),
    ("{parameters: [1]}", [1]),
])  # fmt: skip
def test_a_constraint_is_a_configuration(tmp_path: Path, spec: str, parameters: Any) -> None:
    text = f"apiVersion: constraints.gatekeeper.sh/v1beta1\nkind: PvcguardClaims\nspec: {spec}\n"
    assert Config.load(written(tmp_path, text)).parameters == parameters


def test_the_places_of_a_constraint(tmp_path: Path) -> None:
    path = written(tmp_path, "apiVersion: constraints.gatekeeper.sh/v1\nspec:\n  parameters:\n    rules: {}\n")
    assert Config.load(path).place(("rules",)) == Place(path, 1, 4, 5)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("- a\n", ":1:1: a configuration must be a map"),
        ("a: [\n", ":2:1: did not find expected node content"),
        ("a: 1\n---\nb: 2\n", ":3:1: a configuration is one document"),
        ("apiVersion: constraints.gatekeeper.sh/v1\nspec: 5\n", ":2:1: the spec of a Constraint must be a map"),
        ("a: 1\na: 2\n", ":2:1: key 'a' stands twice in one mapping"),
    ],
)
def test_files_that_are_no_configuration(tmp_path: Path, text: str, message: str) -> None:
    path = written(tmp_path, text)
    with pytest.raises(ConfigError) as caught:
        Config.load(path)
    assert (str(caught.value), caught.value.place) == (path + message, path + message.partition(": ")[0])


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    for path in (tmp_path / "nope.yaml", tmp_path):
        with pytest.raises(ConfigError):
            Config.load(path)


def test_an_empty_file_configures_nothing(tmp_path: Path) -> None:
    assert Config.load(written(tmp_path, "# nothing yet\n")) == Config()


def test_whatever_a_caller_has(tmp_path: Path) -> None:
    given = {"rules": {"AM001": {"enabled": False}}}
    config = Config.of(given)
    given["rules"]["AM001"]["enabled"] = True
    assert config == Config({"rules": {"AM001": {"enabled": False}}})
    assert Config.of(config) is config
    assert Config.of(None) == Config({})
    assert Config.of(Path(written(tmp_path, "a: 1"))).parameters == {"a": 1}
    with pytest.raises(ConfigError):
        Config.of(5)  # type: ignore[arg-type]


def test_complete_kinds_are_added_to_those_of_the_file() -> None:
    config = Config({"inventory": {"complete": ["Node"]}, "onUnknown": "ignore"})
    assert config.complete(["PersistentVolumeClaim", "all"]).parameters == {
        "inventory": {"complete": ["Node", "PersistentVolumeClaim", "*"]},
        "onUnknown": "ignore",
    }
    assert Config().complete(["Node"]).parameters == {"inventory": {"complete": ["Node"]}}
    assert Config({"inventory": 5}).complete([]).parameters == {"inventory": 5}
    assert Config([]).complete(["Node"]).parameters == []


def test_a_version_of_kserve_replaces_that_of_the_file() -> None:
    config = Config({"kserve": {"version": "0.11.0", "namespace": "models"}, "onUnknown": "ignore"})
    assert config.kserve("0.15.2").parameters == {
        "kserve": {"version": "0.15.2", "namespace": "models"},
        "onUnknown": "ignore",
    }
    assert Config().kserve("0.15.2").parameters == {"kserve": {"version": "0.15.2"}}
    assert Config([]).kserve("0.15.2").parameters == []


WAIVERS = """\
waivers:
- {id: old, rule: AM001, expires: 2026-01-31}
- {id: today, rule: AM001, expires: 2026-02-01}
- {id: ever, rule: CL001, nmae: x}
- {rule: CL001, expires: "2025-12-31"}
- {rule: CL001, expires: 5}
- not a waiver
"""


def test_expired_waivers_are_dropped_and_told(tmp_path: Path) -> None:
    path = written(tmp_path, WAIVERS)
    config, expired = Config.load(path).current(date(2026, 2, 1))
    assert config.parameters == {
        "waivers": [
            {"id": "today", "rule": "AM001", "expires": "2026-02-01"},
            {"id": "ever", "rule": "CL001", "nmae": "x"},
            {"rule": "CL001", "expires": 5},
            "not a waiver",
        ]
    }
    # The rules count the waivers that are left.
    assert config.place(("waivers", 1, "nmae")) == Place(path, 1, 4, 27)
    first, second = expired
    assert first == Finding(
        id="IN005",
        slug="waiver-expired",
        category="input",
        severity="warning",
        outcome="violation",
        msg="[IN005] Parameters: waiver old ended on 2026-01-31 and is not applied",
        solution="Solve what it covers, or renew the waiver.",
        resource=PARAMETERS,
        path=("waivers", 0, "expires"),
        details={"waiver": {"id": "old", "rule": "AM001", "expires": "2026-01-31"}},
        place=Place(path, 1, 2, 26),
    )
    assert (second.path, second.place) == (("waivers", 3, "expires"), Place(path, 1, 5, 17))


def test_without_expired_waivers_nothing_changes() -> None:
    several: list[Any] = [{}, [], {"waivers": 5}, {"waivers": [{"rule": "AM001"}]}]
    for parameters in several:
        config = Config(parameters)
        assert config.current() == (config, ())
        assert config.place(("waivers", 0)) == NOWHERE


def test_an_end_that_is_no_date_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, "waivers:\n- rule: AM001\n  expires: soon\n")
    with pytest.raises(ConfigError) as caught:
        Config.load(path).current()
    assert str(caught.value) == f"{path}:3:3: expires is no date (YYYY-MM-DD): 'soon'"
