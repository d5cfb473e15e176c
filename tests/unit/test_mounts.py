from __future__ import annotations

import json
from dataclasses import FrozenInstanceError
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

import pvcguard
from pvcguard import Guard, Mount, Pods, Problem
from pvcguard.cli import main
from pvcguard.errors import EngineError
from unit.samples import CLAIM, SERVICE, SERVICE_YAML
from unit.test_guard import FailingOn

DEPLOYMENT_YAML = """\
apiVersion: apps/v1
kind: Deployment
metadata: {name: "indexer-\\u6a21", namespace: team}
spec:
  replicas: 3
  template:
    spec:
      containers:
        - {name: main, volumeMounts: [{name: w, mountPath: /work, subPath: index}]}
        - {name: side, volumeMounts: [{name: w, mountPath: /in, readOnly: true}]}
      volumes:
        - {name: w, persistentVolumeClaim: {claimName: models}}
        - {name: u, persistentVolumeClaim: {claimName: unused}}
"""
MODEL: dict[str, Any] = {
    "claim": "models",
    "namespace": "team",
    "kind": "InferenceService",
    "workload": "llama",
    "component": "predictor",
    "container": "kserve-container",
    "mountPath": "/mnt/models",
    "subPath": "llama",
    "readOnly": True,
    "origin": "storageUri",
    "path": ["spec", "predictor", "model", "storageUri"],
    "pods": {"min": 2, "max": 2, "peak": 3},
    "mode": "direct",
    "deploymentMode": "Standard",
}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "service.yaml").write_text(SERVICE_YAML, "utf-8")
    (tmp_path / "deployment.yaml").write_text(DEPLOYMENT_YAML, "utf-8")
    (tmp_path / "broken.yaml").write_text("a: b: c\n", "utf-8")
    (tmp_path / "map.yaml").write_text("{apiVersion: v1, kind: ConfigMap, metadata: {name: x}}\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*arguments: str) -> Result:
    result = CliRunner().invoke(main, ["mounts", *arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exc_info
    return result


def told(result: Result) -> tuple[int, str, str]:
    return result.exit_code, result.stdout, result.stderr


def test_a_line_for_each_mount_those_of_a_claim_together() -> None:
    table = """\
NAMESPACE  CLAIM   WORKLOAD                COMPONENT  CONTAINER         MOUNT PATH   SUB-PATH  ACCESS  PODS  PEAK  ORIGIN      MODE    DEPLOYMENT
team       models  Deployment/indexer-模   pod        main              /work        index     rw      3     4     volume      direct  -
team       models  Deployment/indexer-模   pod        side              /in          -         ro      3     4     volume      direct  -
team       models  InferenceService/llama  predictor  kserve-container  /mnt/models  llama     ro      2     3     storageUri  direct  Standard
team       unused  Deployment/indexer-模   pod        -                 -            -         rw      3     4     volume      direct  -
"""  # noqa: E501
    assert told(run("service.yaml", "deployment.yaml")) == (0, table, "")


def test_numbers_of_pods_as_people_read_them() -> None:
    service = SERVICE_YAML.replace("RawDeployment", "Serverless")
    Path("scaling.yaml").write_text(service.replace("minReplicas: 2", "minReplicas: 0"), "utf-8")
    Path("free.yaml").write_text(service.replace("    maxReplicas: 2\n", "").replace("llama", "free"), "utf-8")
    table = """\
NAMESPACE  CLAIM   WORKLOAD                COMPONENT  CONTAINER         MOUNT PATH   SUB-PATH  ACCESS  PODS  PEAK       ORIGIN      MODE    DEPLOYMENT
team       models  InferenceService/free   predictor  kserve-container  /mnt/models  free      ro      2+    unbounded  storageUri  direct  Knative
team       models  InferenceService/llama  predictor  kserve-container  /mnt/models  llama     ro      0-2   4          storageUri  direct  Knative
"""  # noqa: E501
    assert told(run("scaling.yaml", "free.yaml")) == (0, table, "")


def test_nothing_that_a_terminal_would_obey() -> None:
    claim = DEPLOYMENT_YAML.replace("claimName: unused", 'claimName: "a\\e[31m"')
    Path("odd.yaml").write_text(claim, "utf-8")
    assert "a\\x1b[31m" in run("odd.yaml").stdout


def test_json_for_programs() -> None:
    result = run("service.yaml", "-o", "json")
    assert (result.exit_code, result.stderr) == (0, "")
    assert json.loads(result.stdout) == {"version": pvcguard.__version__, "mounts": [MODEL], "problems": []}


def test_the_version_of_kserve_decides_on_links() -> None:
    (mount,) = json.loads(run("service.yaml", "-o", "json", "--kserve-version", "0.10.2").stdout)["mounts"]
    assert mount["mode"] == "symlink"


def test_what_cannot_be_read_is_told_and_the_rest_is_listed() -> None:
    result = run("service.yaml", "broken.yaml", "-o", "json")
    (problem,) = Guard().mounts("broken.yaml").problems
    assert result.exit_code == 2
    assert json.loads(result.stdout) == {
        "version": pvcguard.__version__,
        "mounts": [MODEL],
        "problems": [problem.to_dict()],
    }
    assert told(run("broken.yaml")) == (2, "", f"pvcguard: {problem}\n")


def test_nothing_to_list() -> None:
    told_so = "pvcguard: nothing that can mount a claim (--allow-empty accepts that)\n"
    assert told(run("map.yaml")) == (2, "", told_so)
    assert told(run("map.yaml", "--allow-empty")) == (0, "", "")
    Path("job.yaml").write_text("{apiVersion: batch/v1, kind: Job, metadata: {name: x}}\n", "utf-8")
    assert told(run("job.yaml")) == (0, "no claim is mounted\n", "")


def test_options_that_cannot_be_used() -> None:
    result = run("service.yaml", "--config", "missing.yaml")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("pvcguard: ")


def test_frozen_values() -> None:
    table = Guard().mounts([SERVICE, CLAIM])
    mount = Mount(
        claim="models",
        namespace="team",
        kind="InferenceService",
        workload="llama",
        component="predictor",
        container="kserve-container",
        mount_path="/mnt/models",
        sub_path="llama",
        read_only=True,
        origin="storageUri",
        path=("spec", "predictor", "model", "storageUri"),
        pods=Pods(2, 2, 3),
        mode="direct",
        deployment_mode="Standard",
    )
    assert (table.mounts, table.problems, table.objects, table.reviewed) == ((mount,), (), 2, 1)
    assert mount.to_dict() == MODEL
    assert Mount.from_dict(MODEL) == mount
    with pytest.raises(FrozenInstanceError):
        mount.claim = "other"  # type: ignore[misc]


def test_what_another_object_stands_for_is_not_listed_again() -> None:
    owner = {"apiVersion": "apps/v1", "kind": "StatefulSet", "name": "lab", "controller": True}
    spec = {
        "containers": [{"name": "lab", "volumeMounts": [{"name": "w", "mountPath": "/w"}]}],
        "volumes": [{"name": "w", "persistentVolumeClaim": {"claimName": "work"}}],
    }
    pod = {
        "apiVersion": "v1",
        "kind": "Pod",
        "metadata": {"name": "lab-0", "namespace": "team", "ownerReferences": [owner]},
        "spec": spec,
    }
    lab = {
        "apiVersion": "apps/v1",
        "kind": "StatefulSet",
        "metadata": {"name": "lab", "namespace": "team"},
        "spec": {"template": {"spec": spec}},
    }
    guard = Guard()
    assert [mount.workload for mount in guard.mounts([pod, lab]).mounts] == ["lab"]
    assert [mount.workload for mount in guard.mounts([pod], inventory=[lab]).mounts] == []
    assert [mount.workload for mount in guard.mounts([pod]).mounts] == ["lab-0"]


def test_an_object_on_which_the_engine_fails_is_a_problem_and_the_others_are_listed() -> None:
    bad = {**SERVICE, "metadata": {**SERVICE["metadata"], "name": "bad"}}
    table = Guard(engine=FailingOn("bad", EngineError("oh"))).mounts([SERVICE, bad])
    assert [mount.workload for mount in table.mounts] == ["llama"]
    assert table.problems == (Problem("could not be evaluated: oh"),)
    assert table.exit_code() == 2


@pytest.mark.parametrize("damaged", [{}, {**MODEL, "pods": {"few": 1}}, {**MODEL, "path": 5}])
def test_an_engine_that_gives_something_else(damaged: dict[str, Any]) -> None:
    with pytest.raises(EngineError, match="something that is no mount"):
        Mount.from_dict(damaged)
