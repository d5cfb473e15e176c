"""Random namespaces with a claim under review, and what the API server would answer.

What it answers comes from the second implementation of quota admission in kubernetes_quota.py.
"""

from __future__ import annotations

from random import Random
from typing import Any, Final

from unit.quota import kubernetes_quota as kubernetes

PARAMETERS: Final = {"inventory": {"complete": ["*"]}}
CLASSES = ["a", "b", "c"]
ATTRIBUTES = ["gold", "silver"]
COUNT_KEYS = [kubernetes.COUNT, kubernetes.OBJECTS, *(f"{c}{kubernetes.CLASS_KEY}{kubernetes.COUNT}" for c in CLASSES)]
SIZE_KEYS = [kubernetes.STORAGE, *(f"{c}{kubernetes.CLASS_KEY}{kubernetes.STORAGE}" for c in CLASSES)]
OTHER_KEYS = ["pods", "requests.ephemeral-storage", "a.storage.k8s.io/requests.storage", "count/persistentvolumeclaim"]

SIZES: list[str | int] = [
    "1Gi", "1024Mi", 1073741824, "2Gi", "0.5Gi", "1073741825", "1e9", "1G", "1001m", "999999999n", 1, "1", "3Gi", "8Ei",
    "9223372036854775808", "1.1Gi", " 1Gi ", "00002Gi", "1E", "+1Gi", "21474836480000000001n",
]  # fmt: skip
COUNTS: list[str | int] = ["0", "1", 2, "3", "4"]
# Mostly near the sum of a few claims, so that both verdicts are common.
LIMITS: list[str | int] = [
    "0", "500m", "1Gi", "2Gi", 3221225472, "5Gi", "4.5Gi", "6Gi", "1e10", "9Ei", "9223372036854775808", "20E", "1e30",
]  # fmt: skip


class Situation:
    """A namespace and a claim under review, other ones for each seed."""

    def __init__(self, seed: str) -> None:
        self.random = Random(seed)
        names = [f"c{i}" for i in range(self.random.choice([1, 2, 3, 4, 5, 6, 7, 20]))]
        self.claims = {name: self.claim(name, stored=self.once_in(2)) for name in names}
        self.quotas = {name: self.quota(name) for name in "pqr"[: self.random.randint(1, 3)]}
        self.classes = {name: self.storage_class(name) for name in CLASSES}
        self.review = self.a_review(self.random.choice(names))

    def once_in(self, times: int) -> bool:
        return self.random.randrange(times) == 0

    def a_review(self, name: str) -> dict[str, Any]:
        match self.random.choice(["CREATE", "UPDATE", "", ""]):
            case "CREATE":
                name = self.random.choice([name, "c", "c9"])
                return {"operation": "CREATE", "object": self.claim(name, stored=False), "oldObject": None}
            case "UPDATE":
                before, after = (self.claim(name, stored=True) for _ in range(2))
                return {"operation": "UPDATE", "object": after, "oldObject": before}
        review = {"operation": "", "object": self.claims[name]}
        match self.random.randrange(4):
            case 0:  # the inventory is without it
                del self.claims[name]
            case 1:  # another version of what the inventory has
                review["object"] = self.claim(name, stored=False)
        return review

    def selector(self) -> dict[str, Any]:
        scope = "NotTerminating" if self.once_in(6) else "VolumeAttributesClass"
        operator = self.random.choice(["In", "NotIn", "Exists", "DoesNotExist"])
        values = self.random.sample(ATTRIBUTES, self.random.randint(1, 2)) if operator.endswith("n") else []
        return {"scopeName": scope, "operator": operator} | ({"values": values} if values else {})

    def quota(self, name: str) -> dict[str, Any]:
        hard: dict[str, Any] = {key: self.random.choice(LIMITS) for key in self.some_of(SIZE_KEYS)}
        hard |= {key: self.random.choice(COUNTS) for key in [*self.some_of(COUNT_KEYS), *self.some_of(OTHER_KEYS)]}
        spec: dict[str, Any] = {"hard": hard}
        if self.once_in(6):
            spec["scopes"] = ["VolumeAttributesClass"]
        if self.once_in(4):
            spec["scopeSelector"] = {"matchExpressions": [self.selector() for _ in range(self.random.randint(1, 2))]}
        quota: dict[str, Any] = {"metadata": {"name": name, "namespace": "n"}, "spec": spec}
        if self.once_in(2):
            used = {
                key: self.random.choice(COUNTS if key in COUNT_KEYS else ["0", *SIZES])
                for key in hard
                if not self.once_in(8)
            }
            quota["status"] = {"hard": hard, "used": used}
            if self.once_in(6):  # changed a moment ago; the API server goes by the status
                quota["spec"] = spec | {"hard": {key: self.random.choice(LIMITS) for key in hard}}
            elif self.once_in(12):
                quota["status"] = {"hard": {}}
        return quota

    def some_of(self, keys: list[str]) -> list[str]:
        return self.random.sample(keys, self.random.randint(0, min(2, len(keys))))

    def claim(self, name: str, *, stored: bool) -> dict[str, Any]:
        metadata: dict[str, Any] = {"name": name, "namespace": "n"}
        spec: dict[str, Any] = {"accessModes": ["ReadWriteOnce"]}
        if not self.once_in(16):
            spec["resources"] = {"requests": {"storage": self.random.choice(SIZES)}}
        if not self.once_in(3):
            spec["storageClassName"] = self.random.choice([*CLASSES, *CLASSES, ""])
        if self.once_in(3):
            spec["volumeAttributesClassName"] = self.random.choice(ATTRIBUTES)
        if self.once_in(8):
            metadata["annotations"] = {kubernetes.BETA_CLASS: self.random.choice([*CLASSES, ""])}
        claim: dict[str, Any] = {
            "apiVersion": "v1",
            "kind": "PersistentVolumeClaim",
            "metadata": metadata,
            "spec": spec,
        }
        if stored:
            metadata["uid"] = f"uid-{name}"
            claim["status"] = {"phase": self.random.choice(["Bound", "Pending"])}
            if self.once_in(6):
                claim["status"]["allocatedResources"] = {"storage": self.random.choice(SIZES)}
            if self.once_in(6):
                claim["status"]["currentVolumeAttributesClassName"] = self.random.choice(ATTRIBUTES)
            if self.once_in(6):
                claim["status"]["modifyVolumeStatus"] = {"targetVolumeAttributesClassName": "gold"}
        return claim

    def storage_class(self, name: str) -> dict[str, Any]:
        metadata = {"name": name, "creationTimestamp": f"2026-01-0{self.random.randint(1, 2)}T00:00:00Z"}
        default = self.random.choice(["true", "true", "false", None])
        return {
            "metadata": metadata
            | ({"annotations": {self.random.choice(kubernetes.DEFAULT): default}} if default else {})
        }

    @property
    def inventory(self) -> dict[str, Any]:
        """The namespace and the classes in Gatekeeper's form."""
        return {
            "namespace": {"n": {"v1": {"ResourceQuota": self.quotas, "PersistentVolumeClaim": self.claims}}},
            "cluster": {"storage.k8s.io/v1": {"StorageClass": self.classes}},
        }


def stored(supplied: dict[str, Any]) -> dict[str, Any]:
    return {name: claim for name, claim in supplied.items() if "uid" in claim["metadata"]}


def merged(before: Any, after: Any) -> Any:
    if not (isinstance(before, dict) and isinstance(after, dict)):
        return after
    return before | {key: merged(before.get(key), value) for key, value in after.items()}


def expected(situation: Situation) -> list[dict[str, str]]:
    review, supplied = situation.review, situation.claims
    claim, name = review["object"], review["object"]["metadata"]["name"]
    default = kubernetes.default_class(situation.classes.values())

    def state(existing: dict[str, Any]) -> list[kubernetes.Quota]:
        return [kubernetes.read_quota(quota, existing.values()) for quota in situation.quotas.values()]

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
