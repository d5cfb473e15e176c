"""The Rego's quota admission against an independent implementation, in random namespaces."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st

from batches import evaluate, examples
from unit.quota import kubernetes_quota as kubernetes

CLASSES = ["a", "b"]
ATTRIBUTES = ["gold", "silver"]
COUNT_KEYS = [kubernetes.COUNT, kubernetes.OBJECTS, *(f"{c}{kubernetes.CLASS_KEY}{kubernetes.COUNT}" for c in CLASSES)]
SIZE_KEYS = [kubernetes.STORAGE, *(f"{c}{kubernetes.CLASS_KEY}{kubernetes.STORAGE}" for c in CLASSES)]
OTHER_KEYS = ["pods", "requests.ephemeral-storage", "a.storage.k8s.io/requests.storage", "count/persistentvolumeclaim"]

sizes = st.sampled_from(
    ["1Gi", "1024Mi", 1073741824, "2Gi", "0.5Gi", "1073741825", "1e9", "1G", "1001m", "999999999n", 1, "1",
     "3Gi", "8Ei", "9223372036854775808", "1.1Gi", " 1Gi ", "00002Gi", "1E", "+1Gi", "21474836480000000001n"]
)  # fmt: skip
small_counts = st.sampled_from(["0", "1", 2, "3", "4"])
# Mostly near the sum of a few claims, so that both verdicts are common.
limits = st.sampled_from(
    ["0", "500m", "1Gi", "2Gi", 3221225472, "5Gi", "4.5Gi", "6Gi", "1e10", "9Ei", "9223372036854775808", "20E", "1e30"]
)


def some(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.one_of(st.none(), strategy)


@st.composite
def selectors(draw: st.DrawFn) -> dict[str, Any]:
    scope = draw(st.sampled_from(["VolumeAttributesClass"] * 5 + ["NotTerminating"]))
    operator = draw(st.sampled_from(["In", "NotIn", "Exists", "DoesNotExist"]))
    values = draw(st.lists(st.sampled_from(ATTRIBUTES), min_size=1, max_size=2)) if operator.endswith("n") else None
    return {"scopeName": scope, "operator": operator} | ({"values": values} if values else {})


@st.composite
def quotas(draw: st.DrawFn, name: str) -> dict[str, Any]:
    hard = draw(st.dictionaries(st.sampled_from(SIZE_KEYS), limits, max_size=3))
    hard |= draw(st.dictionaries(st.sampled_from(COUNT_KEYS), small_counts, max_size=3))
    hard |= draw(st.dictionaries(st.sampled_from(OTHER_KEYS), small_counts, max_size=1))
    spec: dict[str, Any] = {"hard": hard}
    if draw(st.integers(0, 3)) == 0:
        spec["scopes"] = ["VolumeAttributesClass"]
    if draw(st.integers(0, 3)) == 0:
        spec["scopeSelector"] = {"matchExpressions": draw(st.lists(selectors(), min_size=1, max_size=2))}
    quota = {"metadata": {"name": name, "namespace": "n"}, "spec": spec}
    if draw(st.booleans()):
        used = {
            key: draw(small_counts if key in COUNT_KEYS else st.one_of(sizes, st.just("0")))
            for key in hard
            if draw(st.integers(0, 7))
        }
        quota["status"] = {"hard": hard, "used": used}
    return quota


@st.composite
def claims(draw: st.DrawFn, name: str, stored: bool) -> dict[str, Any]:
    metadata: dict[str, Any] = {"name": name, "namespace": "n"}
    spec: dict[str, Any] = {"accessModes": ["ReadWriteOnce"]}
    if draw(st.integers(0, 15)):
        spec["resources"] = {"requests": {"storage": draw(sizes)}}
    for key, values in (("storageClassName", [*CLASSES, ""]), ("volumeAttributesClassName", ATTRIBUTES)):
        chosen = draw(some(st.sampled_from(values)))
        if chosen is not None:
            spec[key] = chosen
    if draw(st.integers(0, 7)) == 0:
        metadata["annotations"] = {kubernetes.BETA_CLASS: draw(st.sampled_from([*CLASSES, ""]))}
    claim: dict[str, Any] = {"apiVersion": "v1", "kind": "PersistentVolumeClaim", "metadata": metadata, "spec": spec}
    if stored:
        metadata["uid"] = f"uid-{name}"
        claim["status"] = {"phase": draw(st.sampled_from(["Bound", "Pending"]))}
        for key, strategy in (
            ("allocatedResources", st.fixed_dictionaries({"storage": sizes})),
            ("currentVolumeAttributesClassName", st.sampled_from(ATTRIBUTES)),
            ("modifyVolumeStatus", st.just({"targetVolumeAttributesClassName": "gold"})),
        ):
            if draw(st.integers(0, 5)) == 0:
                claim["status"][key] = draw(strategy)
    return claim


@st.composite
def storage_classes(draw: st.DrawFn, name: str) -> dict[str, Any]:
    metadata: dict[str, Any] = {"name": name}
    if draw(st.booleans()):
        metadata["annotations"] = {kubernetes.DEFAULT_CLASS: draw(st.sampled_from(["true", "true", "false"]))}
    metadata["creationTimestamp"] = f"2026-01-0{draw(st.integers(1, 2))}T00:00:00Z"
    return {"metadata": metadata}


@st.composite
def namespaces(draw: st.DrawFn) -> dict[str, Any]:
    operation = draw(st.sampled_from(["CREATE", "UPDATE", "", ""]))
    names = [f"c{i}" for i in range(draw(st.one_of(st.integers(1, 7), st.just(20))))]
    supplied = {name: draw(claims(name, draw(st.booleans()))) for name in names}
    name = draw(st.sampled_from([*names, "c", "c9"] if operation != "UPDATE" else names))
    review: dict[str, Any] = {"operation": operation}
    if operation == "":
        review["object"] = supplied.get(name) or draw(claims(name, False))
        match draw(st.integers(0, 3)):
            case 0:
                supplied.pop(name, None)
            case 1:  # the manifest of a claim that exists
                review["object"] = draw(claims(name, False))
    else:
        review["object"] = draw(claims(name, operation == "UPDATE"))
        review["oldObject"] = draw(claims(name, True)) if operation == "UPDATE" else None
    return {
        "review": review,
        "quotas": {name: draw(quotas(name)) for name in draw(st.sampled_from([["q"], ["p", "q"], ["p", "q", "r"]]))},
        "claims": supplied,
        "classes": {name: draw(storage_classes(name)) for name in CLASSES},
    }


def case(namespace: dict[str, Any]) -> dict[str, Any]:
    return {
        "input": {"review": namespace["review"], "parameters": {"inventory": {"complete": ["*"]}}},
        "inventory": {
            "namespace": {
                "n": {"v1": {"ResourceQuota": namespace["quotas"], "PersistentVolumeClaim": namespace["claims"]}}
            },
            "cluster": {"storage.k8s.io/v1": {"StorageClass": namespace["classes"]}},
        },
    }


def stored(supplied: dict[str, Any]) -> dict[str, Any]:
    return {name: claim for name, claim in supplied.items() if "uid" in claim["metadata"]}


def merged(before: Any, after: Any) -> Any:
    if not (isinstance(before, dict) and isinstance(after, dict)):
        return after
    return before | {key: merged(before.get(key), value) for key, value in after.items()}


def expected(namespace: dict[str, Any]) -> list[dict[str, str]]:
    review, supplied = namespace["review"], namespace["claims"]
    claim, name = review["object"], review["object"]["metadata"]["name"]
    default = kubernetes.default_class(namespace["classes"].values())

    def state(existing: dict[str, Any]) -> list[kubernetes.Quota]:
        return [kubernetes.read_quota(quota, existing.values()) for quota in namespace["quotas"].values()]

    if review["operation"] == "CREATE":
        others = {key: value for key, value in supplied.items() if key != name}
        return kubernetes.request(state(others), claim, None, default)
    if review["operation"] == "UPDATE":
        return kubernetes.request(state(supplied | {name: review["oldObject"]}), claim, review["oldObject"], None)
    if "uid" in claim["metadata"]:
        return []
    before = supplied.get(name, {})
    if "uid" in before.get("metadata", {}):
        return kubernetes.request(state(stored(supplied)), merged(before, claim), before, None)
    coming = {key: value for key, value in supplied.items() if key not in stored(supplied)} | {name: claim}
    now = state(stored(supplied))
    answers = {key: kubernetes.request(now, coming[key], None, default) for key in sorted(coming)}
    return answers[name]


# Bound to names first: a reference as value of a second `with` would be looked up under the first one.
QUERY = """[found |
  question := case.input
  inventory := case.inventory
  exceeded := data.lib.pvcguard.quota.admission.exceeded with input as question with data.inventory as inventory
  some one in exceeded
  numbers := {key: data.lib.pvcguard.quantity.digits(one[key]) | some key in ["requested", "used", "hard"]}
  found := object.union(one, numbers)
]"""


@pytest.mark.parametrize("version", ["newest", "floor"])
def test_admission(version: str, tmp_path: Path) -> None:
    made = examples(namespaces(), 2500)
    answers = evaluate(QUERY, [case(namespace) for namespace in made], version, tmp_path)
    wrong = [
        (namespace, answer, expected(namespace))
        for namespace, answer in zip(made, answers, strict=True)
        if sorted(answer, key=lambda one: (one["quota"], one["key"])) != expected(namespace)
    ]
    assert sorted(wrong, key=lambda each: len(str(each)))[:3] == []
    refused = sum(1 for answer in answers if answer)
    assert 0.2 < refused / len(made) < 0.8, "the examples are one-sided"
