from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest
from kubernetes import client
from kubernetes.dynamic.resource import ResourceInstance

from pvcguard import Guard, engines
from pvcguard.errors import EngineError, EngineUnavailableError, InputError
from pvcguard.findings import NOWHERE, Finding, Place, Problem
from pvcguard.inventory import build
from pvcguard.outcome import Report
from unit.samples import CLAIM, CLAIM_YAML, CLASS, CLASS_YAML, SERVICE, SERVICE_YAML

Found = tuple[str, str, tuple[str | int, ...], Place]
URI = ("spec", "predictor", "model", "storageUri")


def found(findings: tuple[Finding, ...]) -> list[Found]:
    return [(f.id, str(f.resource), f.path, f.place) for f in findings]


AM003 = ("AM003", "InferenceService team/llama", URI, NOWHERE)


def test_objects_are_inventory_for_each_other() -> None:
    report = Guard(complete=["all"]).check([SERVICE, CLAIM, CLASS])
    assert found(report.findings) == [AM003]
    assert (report.undecided, report.problems, report.objects, report.reviewed) == ((), (), 3, 3)


def test_what_a_caller_may_have() -> None:
    claim = client.V1PersistentVolumeClaim(
        metadata=client.V1ObjectMeta(name="models", namespace="team"),
        spec=client.V1PersistentVolumeClaimSpec(
            access_modes=["ReadWriteOncePod"],
            resources=client.V1VolumeResourceRequirements(requests={"storage": "20Gi"}),
        ),
    )
    listed = client.V1PersistentVolumeClaimList(items=[claim])
    dynamic = ResourceInstance(None, copy.deepcopy(SERVICE))
    guard = Guard(complete=["all"])

    def claim_is_known(guard: Guard, objects: Any, inventory: Any = None) -> bool:
        report = guard.check(objects, inventory=inventory)
        return [one for one in found(report.findings) if one[0] != "SC001"] == [AM003]

    for objects in (
        [SERVICE, claim],
        (dynamic, listed),
        {"apiVersion": "v1", "kind": "List", "items": [SERVICE, CLAIM]},
    ):
        assert claim_is_known(guard, objects)
    for inventory in (claim, listed, [CLAIM], build([CLAIM]), {"inventory": build([CLAIM])}):
        assert claim_is_known(guard, SERVICE, inventory)
        assert claim_is_known(Guard(complete=["all"], inventory=inventory), dynamic)


def test_files_have_places(tmp_path: Path) -> None:
    manifests = tmp_path / "m"
    manifests.mkdir()
    (manifests / "all.yaml").write_text(f"{CLAIM_YAML}---\na: b: c\n---\n{SERVICE_YAML}", "utf-8")
    (manifests / "class.yaml").write_text(CLASS_YAML, "utf-8")
    report = Guard(complete=["all"]).check(manifests)
    file = str(manifests / "all.yaml")
    assert found(report.findings) == [
        ("IN002", f"Manifests {file}", ("unreadable", 0), Place(file, 2, 9, 5)),
        ("AM003", "InferenceService team/llama", URI, Place(file, 3, 23, 7)),
    ]
    assert [finding.place.text for finding in report.findings] == ["a: b: c", "      storageUri: pvc://models/llama"]
    assert report.problems == (Problem("mapping values are not allowed in this context", Place(file, 2, 9, 5)),)
    assert report.exit_code() == 2


def test_a_file_that_is_named_twice_is_read_once(tmp_path: Path) -> None:
    (tmp_path / "class.yaml").write_text(CLASS_YAML, "utf-8")
    (tmp_path / "claim.yaml").write_text(CLAIM_YAML, "utf-8")
    assert Guard().check([tmp_path / "class.yaml", tmp_path, str(tmp_path / "claim.yaml")]).objects == 2


def test_items_of_a_list_have_their_own_places(tmp_path: Path) -> None:
    items = "".join(
        "- " + text.replace("\n", "\n  ").rstrip() + "\n" for text in (CLAIM_YAML, SERVICE_YAML, CLASS_YAML)
    )
    path = tmp_path / "list.yaml"
    path.write_text(f"apiVersion: v1\nkind: List\nitems:\n{items}", "utf-8")
    report = Guard(complete=["all"]).check(path)
    assert found(report.findings) == [("AM003", "InferenceService team/llama", URI, Place(str(path), 1, 23, 9))]


def test_what_was_not_supplied_is_undecided() -> None:
    report = Guard().check(SERVICE)
    assert report.findings == ()
    assert "CL001" in {f.id for f in report.undecided}
    assert {f.outcome for f in report.undecided} == {"unknown"}
    assert "PersistentVolumeClaim" in report.missing()
    assert report.exit_code() == 0


def test_the_default_namespace() -> None:
    service, claim = copy.deepcopy(SERVICE), copy.deepcopy(CLAIM)
    del service["metadata"]["namespace"], claim["metadata"]["namespace"]
    given = copy.deepcopy([service, claim])
    report = Guard(complete=["all"], namespace="team").check([service, claim, CLASS])
    assert found(report.findings) == [AM003]
    assert [service, claim] == given


def test_mistakes_in_the_parameters_are_told_once(tmp_path: Path) -> None:
    path = tmp_path / "pvcguard.yaml"
    path.write_text("onUnknown: ignore\nrules:\n  AM01: {enabled: false}\n", "utf-8")
    guard = Guard(config=path, complete=["all"])
    mistake = ("IN004", "Parameters", ("rules", "AM01"), Place(str(path), 1, 3, 3))
    assert found(guard.check([SERVICE, CLAIM, CLASS]).findings) == [mistake, AM003]
    nothing = guard.check([])
    assert (found(nothing.findings), nothing.reviewed, nothing.objects) == ([mistake], 0, 0)


def test_parameters_that_are_no_mapping(tmp_path: Path) -> None:
    path = tmp_path / "constraint.yaml"
    path.write_text("apiVersion: constraints.gatekeeper.sh/v1beta1\nkind: X\nspec: {parameters: 5}\n", "utf-8")
    report = Guard(config=path).check(CLASS)
    assert [f.id for f in report.findings] == ["IN004"]


def test_expired_waivers_are_told_even_where_nothing_is_reviewed() -> None:
    guard = Guard(config={"waivers": [{"id": "w", "rule": "AM003", "expires": "2020-01-01"}]}, complete=["all"])
    assert [f.id for f in guard.check([]).findings] == ["IN005"]
    assert [(f.id, f.waiver) for f in guard.check([SERVICE, CLAIM, CLASS]).findings] == [
        ("IN005", None),
        ("AM003", None),
    ]


def test_waived_findings_stay_visible_and_do_not_count() -> None:
    guard = Guard(config={"waivers": [{"id": "w", "rule": "AM003"}]}, complete=["all"])
    report = guard.check([SERVICE, CLAIM, CLASS])
    assert [(f.id, f.waiver) for f in report.findings] == [("AM003", "w")]
    assert (report.exit_code("info"), report.summary()["waived"], report.at_least("info")) == (0, 1, ())


def test_kinds_that_no_rule_looks_at_are_inventory_only() -> None:
    config_map = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "x"}}
    report = Guard().check([config_map])
    assert report == Report(objects=1, reviewed=0)
    assert (report.exit_code(), report.exit_code(allow_empty=True)) == (2, 0)


@pytest.mark.parametrize(
    "damage",
    [
        {"metadata": ["a"]},
        {"metadata": None},
        {"metadata": {"name": 5, "namespace": "team"}},
        {"metadata": {"name": "a", "namespace": False}},
        {"metadata": {"name": "a", "labels": "x", "annotations": [1]}},
        {"spec": []},
        {"spec": {"predictor": ["x"]}},
        {"spec": {"predictor": {"minReplicas": "3", "model": {"storageUri": 5}}}},
        {"spec": None, "status": 1},
    ],
)
@pytest.mark.parametrize("whole", [SERVICE, CLAIM, CLASS])
def test_damaged_objects_are_judged_and_never_break_the_check(whole: dict[str, Any], damage: dict[str, Any]) -> None:
    report = Guard(complete=["all"]).check([{**whole, **damage}, CLASS])
    assert (report.problems, report.reviewed) == ((), 2)


def test_a_wrong_call_is_refused() -> None:
    with pytest.raises(InputError):
        Guard().check(5)
    with pytest.raises(EngineError, match="there is no engine 'rego'; there are embedded, opa, server"):
        Guard(engine="rego")


def test_problems_of_the_inventory_are_problems_of_every_report(tmp_path: Path) -> None:
    missing = tmp_path / "nope.yaml"
    guard = Guard(inventory=missing)
    assert guard.check(CLASS).problems == (Problem("no such file or folder", Place(str(missing))),)


class FailingOn:
    """The embedded engine, which fails on objects of one name."""

    def __init__(self, name: str, error: Exception) -> None:
        self.name = name
        self.error = error
        self.calls = 0

    def findings(self, reviews: Any, **given: Any) -> list[list[dict[str, Any]]]:
        self.fail(reviews)
        return engines.create("embedded").findings(reviews, **given)

    def rows(self, entry_point: str, reviews: Any, **given: Any) -> list[list[dict[str, Any]]]:
        self.fail(reviews)
        return engines.create("embedded").rows(entry_point, reviews, **given)

    def fail(self, reviews: Any) -> None:
        self.calls += 1
        if any(review["object"]["metadata"]["name"].startswith(self.name) for review in reviews):
            raise self.error


def named(name: str) -> dict[str, Any]:
    return {**CLASS, "metadata": {"name": name}}


def test_an_object_on_which_the_engine_fails_is_a_problem_and_the_others_are_decided() -> None:
    engine = FailingOn("bad", EngineError("oh"))
    report = Guard(engine=engine, complete=["all"]).check([SERVICE, CLAIM, named("bad"), CLASS])
    assert found(report.findings) == [AM003]
    assert report.problems == (Problem("could not be evaluated: oh"),)
    assert report.exit_code() == 2


def test_an_engine_that_fails_always_is_not_asked_for_ever() -> None:
    engine = FailingOn("bad", EngineError("oh"))
    with pytest.raises(EngineError, match="the engine failed again and again, at last: oh"):
        Guard(engine=engine).check([named(f"bad-{n}") for n in range(1000)])
    assert engine.calls < 60


def test_an_engine_that_is_not_there_is_asked_once() -> None:
    engine = FailingOn("bad", EngineUnavailableError("gone"))
    with pytest.raises(EngineUnavailableError):
        Guard(engine=engine).check([named("bad"), named("bad-2")])
    assert engine.calls == 1


def test_a_manifest_of_a_stored_object_changes_it() -> None:
    def claim(size: str, **more: Any) -> dict[str, Any]:
        metadata = {"name": "models", "namespace": "team", **more.pop("metadata", {})}
        spec = {"accessModes": ["ReadWriteOnce"], "resources": {"requests": {"storage": size}}, **more.pop("spec", {})}
        return {"apiVersion": "v1", "kind": "PersistentVolumeClaim", "metadata": metadata, "spec": spec, **more}

    stored = claim(
        "60Gi", metadata={"uid": "1"}, spec={"storageClassName": "gone"}, status={"phase": "Bound", "capacity": {}}
    )
    quota = {
        "apiVersion": "v1",
        "kind": "ResourceQuota",
        "metadata": {"name": "q", "namespace": "team", "uid": "2"},
        "spec": {"hard": {"requests.storage": "100Gi"}},
        "status": {"hard": {"requests.storage": "100Gi"}, "used": {"requests.storage": "60Gi"}},
    }
    guard = Guard(complete=["all"], inventory=[stored, quota])
    # Bound, so that its class does not matter any more; counted, so that only growth does.
    assert found(guard.check(claim("60Gi")).findings) == []
    assert found(guard.check(claim("100Gi")).findings) == []
    [grown] = guard.check(claim("101Gi")).findings
    assert grown.msg == (
        '[QT001] PersistentVolumeClaim team/models: quota "q" would be exceeded:'
        " requested requests.storage=41Gi, used 60Gi, limited 100Gi"
    )


@pytest.mark.parametrize("shown", [None, CLAIM])
def test_a_deletion_is_reviewed_wherever_its_object_stands(shown: Any) -> None:
    report = Guard(inventory=[CLAIM, SERVICE]).review([{"operation": "DELETE", "object": shown, "oldObject": CLAIM}])
    assert (report.reviewed, [finding.id for finding in report.findings]) == (1, ["CL006"])
