from __future__ import annotations

import copy
from typing import Any

import pytest

from pvcguard import gather
from pvcguard.errors import InputError, InventoryError
from pvcguard.inventory import (
    applied,
    build,
    find,
    in_namespace,
    is_cluster_scoped,
    is_stored,
    is_tree_document,
    overlay,
    tree_of,
)


def obj(api_version: str, kind: str, name: Any, namespace: Any = None, **more: Any) -> dict[str, Any]:
    metadata = {"name": name} if namespace is None else {"name": name, "namespace": namespace}
    return {"apiVersion": api_version, "kind": kind, "metadata": metadata, **more}


CLAIM = obj("v1", "PersistentVolumeClaim", "models", "team")
CLASS = obj("storage.k8s.io/v1", "StorageClass", "fast")


def test_the_shape_is_that_of_gatekeeper() -> None:
    service = obj("serving.kserve.io/v1beta1", "InferenceService", "llama", "team")
    volume = obj("v1", "PersistentVolume", "pv", "ignored")
    assert build([CLAIM, CLASS, service, volume]) == {
        "namespace": {
            "team": {
                "v1": {"PersistentVolumeClaim": {"models": CLAIM}},
                "serving.kserve.io/v1beta1": {"InferenceService": {"llama": service}},
            }
        },
        "cluster": {
            "storage.k8s.io/v1": {"StorageClass": {"fast": CLASS}},
            "v1": {"PersistentVolume": {"pv": volume}},
        },
    }


def test_of_two_with_one_identity_the_later_counts() -> None:
    second = {**CLAIM, "spec": {}}
    assert build([CLAIM, second]) == {"namespace": {"team": {"v1": {"PersistentVolumeClaim": {"models": second}}}}}


@pytest.mark.parametrize(
    "damaged",
    [
        {},
        {"apiVersion": "v1", "kind": "Pod"},
        {"apiVersion": "v1", "kind": "Pod", "metadata": ["a"]},
        obj("v1", "Pod", 5),
        obj("v1", "Pod", ""),
        obj("v1", "Pod", None),
        obj("v1", "Pod", ["a"]),
        obj("v1", "Pod", "a", False),
        obj("v1", "Pod", "a", {"b": 1}),
        {"apiVersion": 1, "kind": "Pod", "metadata": {"name": "a"}},
        {"apiVersion": "v1", "kind": {}, "metadata": {"name": "a"}},
    ],
)
def test_damaged_objects_are_left_out(damaged: dict[str, Any]) -> None:
    assert build([damaged, CLAIM]) == build([CLAIM])


@pytest.mark.parametrize(
    ("api_version", "kind", "expected"),
    [
        ("v1", "Namespace", True),
        ("v1", "Node", True),
        ("v1", "PersistentVolume", True),
        ("v1", "PersistentVolumeClaim", False),
        ("storage.k8s.io/v1", "StorageClass", True),
        ("storage.k8s.io/v1", "CSIDriver", True),
        ("storage.k8s.io/v1beta1", "VolumeAttributesClass", True),
        ("storage.k8s.io/v1", "CSIStorageCapacity", False),
        ("serving.kserve.io/v1alpha1", "ClusterServingRuntime", True),
        ("serving.kserve.io/v1alpha1", "ClusterStorageContainer", True),
        ("serving.kserve.io/v1alpha1", "LocalModelCache", True),
        ("serving.kserve.io/v1alpha1", "LocalModelNodeGroup", True),
        ("serving.kserve.io/v1alpha1", "ServingRuntime", False),
        ("example.com/v1", "Node", False),
        ("constraints.gatekeeper.sh/v1beta1", "PvcguardClaims", True),
        ("", "Namespace", True),
    ],
)
def test_scopes(api_version: str, kind: str, expected: bool) -> None:
    assert is_cluster_scoped(api_version, kind) is expected


def test_the_default_namespace_is_for_namespaced_objects_that_name_none() -> None:
    without = obj("v1", "PersistentVolumeClaim", "models")
    empty = obj("v1", "PersistentVolumeClaim", "models", "")
    assert in_namespace(without, "team") == CLAIM
    assert without == obj("v1", "PersistentVolumeClaim", "models")
    assert in_namespace(empty, "team") == CLAIM
    for unchanged in (CLAIM, CLASS, obj("v1", "Pod", "a", False), {"apiVersion": "v1", "kind": "Pod", "metadata": 5}):
        assert in_namespace(unchanged, "other") is unchanged


def test_overlays_leave_their_trees_alone() -> None:
    below = build([CLAIM, CLASS])
    above = build([{**CLAIM, "spec": {}}, obj("v1", "PersistentVolumeClaim", "other", "team")])
    assert overlay(below, above) == build(
        [CLAIM, CLASS, *above["namespace"]["team"]["v1"]["PersistentVolumeClaim"].values()]
    )
    assert below == build([CLAIM, CLASS])
    assert overlay({}, {"namespace": None}, {"cluster": {}}) == {}


def test_trees_are_told_from_objects() -> None:
    tree = build([CLAIM, CLASS])
    for document in (tree, {"inventory": tree}, {"inventory": tree, "pvcguard": {"parameters": {}}}):
        assert is_tree_document(document)
        assert tree_of(document) == tree
    others: list[Any] = [CLAIM, {}, [], None, {"namespace": "x", "spec": {}}]
    assert not any(is_tree_document(value) for value in others)


@pytest.mark.parametrize(
    ("document", "message"),
    [
        ({"inventory": 5}, "the inventory's inventory is no map"),
        ({"namespace": []}, "the inventory's namespace is no map"),
        ({"namespace": {"a": {"v1": {"Pod": []}}}}, "the inventory's namespace.a.v1.Pod is no map"),
        ({"cluster": {"v1": {"Node": {"a": "b"}}}}, "the inventory's cluster.v1.Node.a is no map"),
    ],
)
def test_trees_of_another_shape_are_refused(document: dict[str, Any], message: str) -> None:
    with pytest.raises(InventoryError) as caught:
        tree_of(document)
    assert str(caught.value) == message
    with pytest.raises(InventoryError):
        gather.inventory(document, "default")


def test_an_inventory_of_everything_at_once(tmp_path: Any) -> None:
    (tmp_path / "tree.json").write_text('{"inventory": {"cluster": {"v1": {"Node": {"n": {"kind": "Node"}}}}}}')
    (tmp_path / "bad.json").write_text('{"cluster": {"v1": 5}}')
    (tmp_path / "claim.yaml").write_text("{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: models}}")
    supplied = gather.inventory([tmp_path, CLASS, {"namespace": {}}, {"no": "object"}], "team")
    assert supplied.tree == {
        **build([CLAIM]),
        "cluster": {"storage.k8s.io/v1": {"StorageClass": {"fast": CLASS}}, "v1": {"Node": {"n": {"kind": "Node"}}}},
    }
    assert [str(problem) for problem in supplied.problems] == [
        f"{tmp_path}/bad.json:1:1: the inventory's cluster.v1 is no map",
        "not a Kubernetes object: apiVersion is missing",
    ]


def test_what_is_neither_object_nor_path_is_a_wrong_call() -> None:
    for wrong in (5, b"bytes", [CLAIM, 5.0], object()):
        with pytest.raises(InputError):
            gather.objects(wrong, "default")


def test_a_manifest_is_applied_to_what_is_stored() -> None:
    stored = {
        "metadata": {"name": "models", "uid": "1", "labels": {"a": "1", "b": "2"}},
        "spec": {"accessModes": ["ReadWriteOnce"], "volumeName": "pv-1"},
        "status": {"phase": "Bound"},
    }
    manifest = {"metadata": {"name": "models", "labels": {"b": "3"}}, "spec": {"accessModes": ["ReadWriteMany"]}}
    before = copy.deepcopy((stored, manifest))
    assert applied(manifest, stored) == {
        "metadata": {"name": "models", "uid": "1", "labels": {"a": "1", "b": "3"}},
        "spec": {"accessModes": ["ReadWriteMany"], "volumeName": "pv-1"},
        "status": {"phase": "Bound"},
    }
    assert (stored, manifest) == before


def test_an_object_is_found_by_its_identity() -> None:
    tree = build([CLAIM, CLASS])
    assert find(tree, {**CLAIM, "spec": {}}) == CLAIM
    assert find(tree, CLASS) == CLASS
    assert find(tree, obj("v1", "PersistentVolumeClaim", "other", "team")) is None
    assert find(tree, {"apiVersion": "v1"}) is None
    objects: list[dict[str, Any]] = [{}, CLAIM, {"metadata": []}, {"metadata": {"uid": "1"}}]
    assert [is_stored(one) for one in objects] == [False, False, False, True]
