from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from kubernetes import client
from kubernetes.dynamic.resource import ResourceField, ResourceInstance

from pvcguard.errors import InputError
from pvcguard.objects import each

CLAIM = client.V1PersistentVolumeClaim(
    metadata=client.V1ObjectMeta(
        name="models", namespace="team", creation_timestamp=datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    ),
    spec=client.V1PersistentVolumeClaimSpec(
        access_modes=["ReadWriteOnce"],
        storage_class_name="fast",
        resources=client.V1VolumeResourceRequirements(requests={"storage": "20Gi"}),
    ),
)


def test_models_become_what_the_client_would_send() -> None:
    sent = client.ApiClient().sanitize_for_serialization(CLAIM)
    assert list(each(CLAIM)) == [{"apiVersion": "v1", "kind": "PersistentVolumeClaim", **sent}]
    assert json.loads(json.dumps(sent)) == sent


@pytest.mark.parametrize(
    ("model", "api_version", "kind"),
    [
        (client.V1StorageClass(provisioner="x"), "storage.k8s.io/v1", "StorageClass"),
        (client.V1ResourceQuota(), "v1", "ResourceQuota"),
        (client.V1Pod(spec=client.V1PodSpec(containers=[])), "v1", "Pod"),
        (client.V1DaemonSetList(items=[]), "apps/v1", "DaemonSetList"),
        (client.V1CSIDriver(spec=client.V1CSIDriverSpec()), "storage.k8s.io/v1", "CSIDriver"),
    ],
)
def test_the_class_tells_what_the_model_leaves_out(model: Any, api_version: str, kind: str) -> None:
    (plain,) = each(model)
    assert isinstance(plain, dict)
    assert (plain["apiVersion"], plain["kind"]) == (api_version, kind)


def test_what_the_model_says_itself_counts() -> None:
    model = client.V1Namespace(api_version="v2", kind="Other")
    assert list(each(model)) == [{"apiVersion": "v2", "kind": "Other"}]


def test_a_list_of_models_as_the_api_answers() -> None:
    (plain,) = each(client.V1PersistentVolumeClaimList(items=[CLAIM]))
    assert isinstance(plain, dict)
    assert (plain["apiVersion"], plain["kind"], len(plain["items"])) == ("v1", "PersistentVolumeClaimList", 1)
    assert "kind" not in plain["items"][0]


def test_models_of_other_groups_say_it_themselves_or_not_at_all() -> None:
    assert list(each(client.V1Lease(metadata=client.V1ObjectMeta(name="a")))) == [{"metadata": {"name": "a"}}]


def test_dynamic_objects() -> None:
    plain = {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "a"}}
    assert list(each(ResourceInstance(None, plain))) == [plain]
    assert list(each(ResourceField(plain))) == [plain]


def test_iterables_are_taken_apart() -> None:
    given = ({"a": 1}, ["x.yaml", Path("y")], iter([CLAIM]))
    first, second, third, fourth = each(given)
    assert (first, second, third) == ({"a": 1}, "x.yaml", "y")
    assert isinstance(fourth, dict)
    assert fourth["kind"] == "PersistentVolumeClaim"


@pytest.mark.parametrize("wrong", [None, 5, b"x", object(), [object()]])
def test_anything_else_is_a_wrong_call(wrong: Any) -> None:
    with pytest.raises(InputError):
        list(each(wrong))
