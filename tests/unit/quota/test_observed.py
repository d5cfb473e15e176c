"""The quota rules against what a real API server said: `tests/data/observed-kubernetes.json`.

Each probe created a ResourceQuota and then two claims of class s, or a claim beside a LimitRange, or a claim with an
odd size. What a rule calls an error must have been refused, and for the numbers that the rule gives; what was accepted
must be none. Of the other probes (binding, pods, access modes) no quota rule knows the outcome.
"""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from binaries import ROOT
from pvcguard.engines.embedded import EmbeddedEngine
from unit.quantity import kubernetes_quantity as kubernetes

OBSERVED = json.loads((ROOT / "tests" / "data" / "observed-kubernetes.json").read_text(encoding="utf-8"))
QUOTAS = sorted(name for name in OBSERVED if name.startswith("quota:"))
# Refused for a value, which no rule judges.
OTHER_REASON = {"quota:negative"}
NEW = "2026-01-02T00:00:00Z"


def quota(hard: dict[str, str], **spec: Any) -> dict[str, Any]:
    metadata = {"name": "q", "namespace": "n"}
    return {"apiVersion": "v1", "kind": "ResourceQuota", "metadata": metadata, "spec": {"hard": hard, **spec}}


def claim(name: str, size: str | None, *, stored: bool = False, **spec: Any) -> dict[str, Any]:
    metadata: dict[str, Any] = {"name": name, "namespace": "n"} | ({"uid": f"uid-{name}"} if stored else {})
    requests = {} if size is None else {"storage": size}
    return {
        "apiVersion": "v1",
        "kind": "PersistentVolumeClaim",
        "metadata": metadata,
        "spec": {"accessModes": ["ReadWriteOnce"], "resources": {"requests": requests}, **spec},
        **({"status": {"phase": "Bound"}} if stored else {}),
    }


def storage_class(name: str, created: str = "", *, default: bool = False) -> dict[str, Any]:
    annotations = {"storageclass.kubernetes.io/is-default-class": "true"} if default else {}
    return {"metadata": {"name": name, "creationTimestamp": created, "annotations": annotations}}


def findings(
    review: dict[str, Any], objects: dict[str, list[dict[str, Any]]], classes: list[dict[str, Any]]
) -> dict[str, list[dict[str, Any]]]:
    """The findings by rule. `objects` are the namespace's, by kind."""
    kinds = {kind: {one["metadata"]["name"]: one for one in each} for kind, each in objects.items()}
    inventory = {
        "namespace": {"n": {"v1": kinds}},
        "cluster": {"storage.k8s.io/v1": {"StorageClass": {one["metadata"]["name"]: one for one in classes}}},
    }
    parameters = {"inventory": {"complete": ["*"]}}
    [answer] = EmbeddedEngine().findings([review], inventory=inventory, parameters=parameters)
    found: dict[str, list[dict[str, Any]]] = {}
    for finding in answer:
        found.setdefault(finding["id"], []).append(finding)
    return found


def errors(found: dict[str, list[dict[str, Any]]], *ids: str) -> list[dict[str, Any]]:
    return [one for id_ in ids for one in found.get(id_, []) if one["severity"] == "error"]


def digits(text: str) -> str:
    return kubernetes.digits(kubernetes.value(text))


def exceeded(message: str) -> list[dict[str, str]]:
    """What a refusal for a quota says, in the form of the finding's details; [] where it is none."""
    told = re.search(r"exceeded quota: q, requested: (.*), used: (.*), limited: (.*)$", message)
    if told is None:
        return []
    by_key = [dict(pair.rsplit("=", 1) for pair in part.split(",")) for part in told.groups()]
    requested, used, hard = by_key
    return [
        {"key": key, "requested": digits(requested[key]), "used": digits(used[key]), "hard": digits(hard[key])}
        for key in sorted(requested)
    ]


def without_basis(found: dict[str, list[dict[str, Any]]]) -> list[dict[str, str]]:
    details = [
        {key: one["details"][key] for key in ("key", "requested", "used", "hard")} for one in found.get("QT001", [])
    ]
    return sorted(details, key=lambda one: one["key"])


@pytest.mark.parametrize("name", QUOTAS)
def test_a_quota(name: str) -> None:
    """What the API server refused is an error; of what it stored, keys that it gave no use or never used are told."""
    observed = OBSERVED[name]
    created = quota(observed["hard"], **observed.get("spec", {}))
    found = findings({"operation": "CREATE", "object": created}, {}, [storage_class("s")])
    refused = observed["create"].startswith("422") and name not in OTHER_REASON
    assert bool(errors(found, "QT007", "QT008")) == refused
    if observed["status"] is None:
        return
    enforced = {key for key in observed["hard"] if key in observed["status"].get("used", {})}
    told = {one["details"]["key"] for id_ in ("QT007", "QT008") for one in found.get(id_, [])}
    assert set(observed["hard"]) - enforced <= told
    stored = created | {"status": observed["status"]}
    assert "QT011" not in findings({"object": stored}, {}, [storage_class("s")])
    # A key that is told of lets every claim pass.
    if told == set(observed["hard"]):
        assert {observed["claim 1Gi"][:2], observed["claim +1 byte"][:2]} == {"ok"}


@pytest.mark.parametrize("name", [name for name in QUOTAS if OBSERVED[name]["create"] == "ok"])
def test_the_claims_beside_a_quota(name: str) -> None:
    observed = OBSERVED[name]
    stored = quota(observed["hard"], **observed.get("spec", {})) | {"status": observed["status"]}
    first = claim("c1", "1Gi", storageClassName="s")
    second = {"operation": "CREATE", "object": claim("c2", "1", storageClassName="s")}
    found = findings({"operation": "CREATE", "object": first}, {"ResourceQuota": [stored]}, [storage_class("s")])
    assert without_basis(found) == exceeded(observed["claim 1Gi"])
    # What is in use after the first claim is not recorded, so it is worked out from that claim.
    existing = [claim("c1", "1Gi", stored=True, storageClassName="s")] if observed["claim 1Gi"].startswith("ok") else []
    planned = {key: value for key, value in stored.items() if key != "status"}
    objects = {"ResourceQuota": [planned], "PersistentVolumeClaim": existing}
    found = findings(second, objects, [storage_class("s")])
    assert without_basis(found) == exceeded(observed["claim +1 byte"])


@pytest.mark.parametrize(
    ("probe", "size", "spec"),
    [
        ("nil 2Gi", "2Gi", {}),
        ("empty 2Gi", "2Gi", {"storageClassName": ""}),
        ("nil with volumeName", "1Gi", {"volumeName": "pv"}),
    ],
)
def test_the_default_class(probe: str, size: str, spec: dict[str, Any]) -> None:
    observed = OBSERVED["default-class: nil class counts on its key"][probe]
    key = "dflt.storageclass.storage.k8s.io/requests.storage"
    limit = quota({key: "1Gi"}) | {"status": {"hard": {key: "1Gi"}, "used": {key: "0"}}}
    review = {"operation": "CREATE", "object": claim("a", size, **spec)}
    found = findings(review, {"ResourceQuota": [limit]}, [storage_class("s"), storage_class("dflt", default=True)])
    assert without_basis(found) == exceeded(observed)


def test_the_newest_of_two_default_classes() -> None:
    observed = json.loads(OBSERVED["two defaults: newest wins"].removeprefix("ok "))
    classes = [storage_class("dflt", "2026-01-01T00:00:00Z", default=True), storage_class("dflt2", NEW, default=True)]
    keys = {f"{name}.storageclass.storage.k8s.io/persistentvolumeclaims": "0" for name in ("dflt", "dflt2")}
    limit = quota(keys) | {"status": {"hard": keys, "used": keys}}
    found = findings({"operation": "CREATE", "object": claim("a", "1")}, {"ResourceQuota": [limit]}, classes)
    [charged] = without_basis(found)
    assert charged["key"] == f"{observed['class']}.storageclass.storage.k8s.io/persistentvolumeclaims"


SIZES = {
    "zero": "0",
    "none": None,
    "negative": "-1Gi",
    "fraction 0.5": "0.5",
    "1500m": "1500m",
    "1e9": "1e9",
    "space": "1 Gi",
    "gi": "1gi",
    "huge": "9223372036854775808",
    "10Ei": "10Ei",
    "1.5Gi": "1.5Gi",
}


@pytest.mark.parametrize("probe", SIZES)
def test_the_size_of_a_claim(probe: str) -> None:
    observed = OBSERVED[f"claim:{probe}"]
    size = SIZES[probe]
    found = findings(
        {"operation": "CREATE", "object": claim("a", size, storageClassName="s")}, {}, [storage_class("s")]
    )
    assert bool(errors(found, "QT004")) == (not observed.startswith("ok"))
    if observed.startswith("ok"):
        assert size is not None
        assert digits(json.loads(observed.removeprefix("ok "))["storage"]) == digits(size)


@pytest.mark.parametrize(
    ("probe", "size"), [("below", "1023Mi"), ("min", "1Gi"), ("max", "2Gi"), ("above", "2147483649"), ("none", None)]
)
def test_a_limit_range(probe: str, size: str | None) -> None:
    observed = OBSERVED["limit"][probe]
    item = {"type": "PersistentVolumeClaim", "min": {"storage": "1Gi"}, "max": {"storage": "2Gi"}}
    limits = {"metadata": {"name": "l"}, "spec": {"limits": [item]}}
    review = {"operation": "CREATE", "object": claim("a", size, storageClassName="s")}
    found = findings(review, {"LimitRange": [limits]}, [storage_class("s")])
    told = re.search(r"(min|max)imum storage usage per PersistentVolumeClaim is (\S+), but request is (\S+)$", observed)
    expected = [{"bound": told[1], "limit": digits(told[2]), "requested": digits(told[3])}] if told else []
    assert [one["details"] for one in errors(found, "QT003")] == expected
    assert bool(errors(found, "QT003", "QT004")) == (not observed.startswith("ok"))


@pytest.mark.parametrize(("probe", "before", "after"), [("1Gi→2Gi", "1Gi", "2Gi"), ("1Gi→4Gi", "2Gi", "4Gi")])
def test_growth(probe: str, before: str, after: str) -> None:
    """The claim grew by the first probe; a second one of 1Gi was there."""
    observed = OBSERVED[f"grow ex {probe}"]
    others = [claim("ne", "1Gi", stored=True), claim("ex", before, stored=True)]
    review = {"operation": "UPDATE", "object": claim("ex", after, stored=True), "oldObject": others[1]}
    objects = {"ResourceQuota": [quota({"requests.storage": "3Gi"})], "PersistentVolumeClaim": others}
    assert without_basis(findings(review, objects, [])) == exceeded(observed)
