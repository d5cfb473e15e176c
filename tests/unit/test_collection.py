"""What was read, taken together: unreadable documents and objects that are there twice."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from pvcguard import Guard
from pvcguard.cli import main
from pvcguard.collection import Collection
from pvcguard.findings import NOWHERE, Finding, Place, Problem, Resource
from pvcguard.manifests import Manifest
from unit.samples import CLAIM, CLAIM_YAML, CLASS, CLASS_YAML, SERVICE

CLAIM_RESOURCE = Resource("v1", "PersistentVolumeClaim", "team", "models")
NOWHERE_JSON = {"file": "", "document": 0, "line": 0, "column": 0}


def about_input(findings: tuple[Finding, ...]) -> list[tuple[str, str, str, Resource, Place]]:
    return [(f.id, f.severity, f.msg, f.resource, f.place) for f in findings if f.category == "input"]


def told(objects: list[dict[str, Any]]) -> Any:
    review = Collection([Manifest(obj) for obj in objects], ()).review()
    return None if review is None else review["object"]["duplicates"]


def changed(obj: dict[str, Any], **metadata: Any) -> dict[str, Any]:
    result = copy.deepcopy(obj)
    result["metadata"].update(metadata)
    return result


def test_the_object_under_review() -> None:
    problems = (Problem("bad", Place("a.yaml", 1, 3, 4, "a: b: c")), Problem("no map"))
    assert Collection([Manifest(CLAIM), Manifest(CLASS), Manifest(CLAIM)], problems).review() == {
        "object": {
            "apiVersion": "pvcguard/v1",
            "kind": "Manifests",
            "unreadable": [
                {"place": {"file": "a.yaml", "document": 1, "line": 3, "column": 4}, "reason": "bad"},
                {"place": NOWHERE_JSON, "reason": "no map"},
            ],
            "duplicates": [{**CLAIM_RESOURCE.to_dict(), "places": [NOWHERE_JSON, NOWHERE_JSON]}],
        }
    }


def test_where_all_is_well_there_is_nothing_to_review() -> None:
    assert Collection((), ()).review() is None
    assert Collection([Manifest(SERVICE), Manifest(CLAIM), Manifest(CLASS)], ()).review() is None


@pytest.mark.parametrize(
    "other",
    [
        changed(CLAIM, name="others"),
        changed(CLAIM, namespace="others"),
        {**CLAIM, "kind": "Secret"},
        {**CLAIM, "apiVersion": "example.com/v1"},
        {**CLAIM, "metadata": {"namespace": "team", "generateName": "models"}},
        {**CLAIM, "metadata": None},
    ],
)
def test_different_objects(other: dict[str, Any]) -> None:
    assert told([CLAIM, other]) is None
    assert told([other, CLAIM]) is None


def test_the_version_of_the_api_makes_no_other_object() -> None:
    older = {**SERVICE, "apiVersion": "serving.kserve.io/v1alpha1"}
    resource = {"apiVersion": "serving.kserve.io/v1alpha1", "kind": "InferenceService", "namespace": "team"}
    assert told([SERVICE, older]) == [{**resource, "name": "llama", "places": [NOWHERE_JSON] * 2}]


def test_what_has_no_namespace_is_one_object_in_all_of_them() -> None:
    expected = [{**Resource("storage.k8s.io/v1", "StorageClass", "", "fast").to_dict(), "places": [NOWHERE_JSON] * 3}]
    assert told([CLASS, changed(CLASS, namespace="team"), changed(CLASS, namespace="others")]) == expected


def test_an_object_that_stands_twice_is_told_at_its_last_place(tmp_path: Path) -> None:
    first, second = tmp_path / "a.yaml", tmp_path / "b.yaml"
    first.write_text(CLAIM_YAML, "utf-8")
    second.write_text(f"{CLASS_YAML}---\n{CLAIM_YAML}", "utf-8")
    report = Guard(complete=["all"]).check(tmp_path)
    message = (
        f"[IN003] PersistentVolumeClaim team/models: is described twice, first at {first}:1:1 and last at"
        f" {second}:6:1; the last one counts"
    )
    place = Place(str(second), 2, 6, 1)
    assert about_input(report.findings) == [("IN003", "warning", message, CLAIM_RESOURCE, place)]
    assert report.findings[0].place.text == "apiVersion: v1"
    assert (report.exit_code(), report.exit_code("warning"), report.objects, report.reviewed) == (0, 1, 3, 3)


def test_the_namespace_of_those_without_counts() -> None:
    bare = copy.deepcopy(CLAIM)
    del bare["metadata"]["namespace"]
    message = "[IN003] PersistentVolumeClaim team/models: is described twice; the last one counts"
    found = about_input(Guard(namespace="team", complete=["all"]).check([CLAIM, CLASS, bare]).findings)
    assert found == [("IN003", "warning", message, CLAIM_RESOURCE, NOWHERE)]
    assert about_input(Guard(complete=["all"]).check([CLAIM, CLASS, bare]).findings) == []


def test_the_inventory_may_have_what_is_checked() -> None:
    guard = Guard(complete=["all"], inventory=[CLAIM, CLASS])
    assert about_input(guard.check([CLAIM, CLASS], inventory=[CLAIM]).findings) == []


def test_what_cannot_be_read_is_a_finding_and_a_problem(tmp_path: Path) -> None:
    bad, gone = tmp_path / "bad.yaml", tmp_path / "gone.yaml"
    bad.write_text("a: b: c\n", "utf-8")
    report = Guard().check([CLASS, bad, gone])
    reason = "mapping values are not allowed in this context"
    assert about_input(report.findings) == [
        (
            "IN002", "error", f"[IN002] Manifests {bad}: line 1, column 5: {reason}",
            Resource("pvcguard/v1", "Manifests", "", str(bad)), Place(str(bad), 1, 1, 5),
        ),
        (
            "IN002", "error", f"[IN002] Manifests {gone}: no such file or folder",
            Resource("pvcguard/v1", "Manifests", "", str(gone)), Place(str(gone)),
        ),
    ]  # fmt: skip
    assert report.findings[0].place.text == "a: b: c"
    assert report.problems == (
        Problem(reason, Place(str(bad), 1, 1, 5)),
        Problem("no such file or folder", Place(str(gone))),
    )
    assert (report.untold(), report.exit_code(), report.objects, report.reviewed) == ((), 2, 1, 1)


@pytest.mark.parametrize(
    ("parameters", "severities", "waivers"),
    [
        ({"rules": {"IN002": {"severity": "info"}}}, ["info"], [None]),
        ({"waivers": [{"id": "w", "rule": "IN002", "name": "*bad.yaml"}]}, ["error"], ["w"]),
        ({"rules": {"IN002": {"enabled": False}}}, [], []),
        ({"select": {"severities": ["warning"]}}, [], []),
    ],
)
def test_however_it_is_set_the_command_fails(
    tmp_path: Path, parameters: Any, severities: list[str], waivers: list[str | None]
) -> None:
    (tmp_path / "bad.yaml").write_text("a: b: c\n", "utf-8")
    report = Guard(config=parameters).check([CLASS, tmp_path / "bad.yaml"])
    assert ([f.severity for f in report.findings], [f.waiver for f in report.findings]) == (severities, waivers)
    assert report.untold() == (() if severities else report.problems)
    assert (len(report.problems), report.exit_code("info")) == (1, 2)


def test_the_command_tells_each_problem_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "bad.yaml").write_text("a: b: c\n", "utf-8")
    (tmp_path / "class.yaml").write_text(CLASS_YAML, "utf-8")
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(main, ["check", "bad.yaml", "class.yaml"])
    assert (result.exit_code, result.stdout) == (
        2,
        "error: [IN002] Manifests bad.yaml: line 1, column 5: mapping values are not allowed in this context\n"
        "  --> bad.yaml:1:5\n"
        "   1 | a: b: c\n"
        "     |     ^^^\n"
        "   = Correct the file where it is said to be wrong, or leave it out of what is checked.\n"
        "\n"
        "1 error, 0 warnings, 0 info, 1 problem (1 of 1 object reviewed)\n",
    )
    told_json = json.loads(CliRunner().invoke(main, ["check", "bad.yaml", "class.yaml", "-o", "json"]).stdout)
    assert told_json["problems"] == [
        {
            "message": "mapping values are not allowed in this context",
            "file": "bad.yaml", "document": 1, "line": 1, "column": 5,
        }
    ]  # fmt: skip
    assert [(f["id"], f["file"], f["line"], f["column"]) for f in told_json["findings"]] == [
        ("IN002", "bad.yaml", 1, 5)
    ]
