"""Questions that every rule of a kind answers: the ground on which parameters and objects are then damaged.

Their parameters are in the most explicit form, so that each of them can be replaced by something odd.
"""

from __future__ import annotations

from cases_loader import Json
from hosts.questions import Question

NAMESPACE = "team"
COMPLETE: Json = {"inventory": {"complete": ["*"]}}


def claim(name: str, modes: list[str], storage: str, storage_class: str = "fast") -> Json:
    """A claim in the namespace of all scenarios."""
    return {
        "apiVersion": "v1",
        "kind": "PersistentVolumeClaim",
        "metadata": {"name": name, "namespace": NAMESPACE},
        "spec": {
            "accessModes": modes,
            "resources": {"requests": {"storage": storage}},
            "storageClassName": storage_class,
        },
    }


INVENTORY: tuple[Json, ...] = (
    claim("models", ["ReadWriteOncePod"], "20Gi"),
    claim("shared", ["ReadWriteOnce"], "20Gi"),
    claim("classless", ["ReadWriteMany"], "20Gi", "gone"),
    {
        "apiVersion": "storage.k8s.io/v1",
        "kind": "StorageClass",
        "metadata": {"name": "fast"},
        "provisioner": "ebs.csi.aws.com",
    },
    {
        "apiVersion": "v1",
        "kind": "ResourceQuota",
        "metadata": {"name": "storage", "namespace": NAMESPACE},
        "spec": {"hard": {"requests.storage": "70Gi", "persistentvolumeclaims": "3"}},
        "status": {
            "hard": {"requests.storage": "70Gi", "persistentvolumeclaims": "3"},
            "used": {"requests.storage": "60Gi", "persistentvolumeclaims": "3"},
        },
    },
)

_SERVICE: Json = {
    "apiVersion": "serving.kserve.io/v1beta1",
    "kind": "InferenceService",
    "metadata": {
        "name": "llama",
        "namespace": NAMESPACE,
        "annotations": {"serving.kserve.io/deploymentMode": "Standard"},
    },
    "spec": {
        "predictor": {
            "minReplicas": 2,
            "maxReplicas": 5,
            "deploymentStrategy": {"type": "RollingUpdate", "rollingUpdate": {"maxSurge": "50%", "maxUnavailable": 0}},
            "model": {
                "modelFormat": {"name": "huggingface"},
                "storageUri": "pvc://models/llama",
                "volumeMounts": [{"name": name, "mountPath": f"/{name}"} for name in ("a", "b", "c", "d")],
            },
            "volumes": [
                {"name": "a", "persistentVolumeClaim": {"claimName": "shared"}},
                {"name": "b", "persistentVolumeClaim": {"claimName": "missing"}},
                {"name": "c", "persistentVolumeClaim": {"claimName": "Not_A_Name"}},
                {"name": "d", "persistentVolumeClaim": {"claimName": "classless", "readOnly": True}},
            ],
        },
        "transformer": {
            "containers": [
                {"name": "kserve-container", "env": [{"name": "STORAGE_URI", "value": "pvc://shared/pre"}]},
            ],
        },
    },
}

SERVICE = Question({"object": _SERVICE}, (*INVENTORY, _SERVICE), COMPLETE)

# Too large, one too many, and of a class that is not there.
CLAIM = Question(
    {"operation": "CREATE", "object": claim("more", ["ReadWriteOnce"], "20Gi", "gone")}, INVENTORY, COMPLETE
)

# Every role, and a claim for every purpose.
_LLM: Json = {
    "apiVersion": "serving.kserve.io/v1alpha2",
    "kind": "LLMInferenceService",
    "metadata": {"name": "deepseek", "namespace": NAMESPACE},
    "spec": {
        "baseRefs": [{"name": "base"}],
        "model": {
            "name": "deepseek",
            "uri": "pvc://models/deepseek",
            "lora": {
                "adapters": [{"name": "sql", "uri": "pvc://shared/sql"}, {"name": "odd", "uri": "pvc://Not_A_Name"}]
            },
        },
        "storageInitializer": {"enabled": True},
        "replicas": 2,
        "parallelism": {"data": 8, "dataLocal": 4, "pipeline": 2},
        "rolloutStrategy": {"maxSurge": "50%", "maxUnavailable": 0},
        "template": {
            "containers": [{"name": "main", "volumeMounts": [{"name": "d", "mountPath": "/d"}]}],
            "volumes": [{"name": "d", "persistentVolumeClaim": {"claimName": "classless"}}],
        },
        "worker": {"containers": [{"name": "main"}]},
        "kvCacheOffloading": {
            "cpu": "1Gi",
            "secondary": [
                {"fileSystem": {"pvc": {"ref": {"name": "missing", "path": "kv"}}}},
                {"fileSystem": {"pvc": {"spec": {"resources": {"requests": {"storage": "1Gi"}}}}}},
            ],
        },
        "prefill": {"scaling": {"minReplicas": 1, "maxReplicas": 3}},
        "router": {"scheduler": {"replicas": 2, "config": {"inline": {"plugins": [{"type": "token-producer"}]}}}},
    },
}
_BASE: Json = {
    "apiVersion": "serving.kserve.io/v1alpha2",
    "kind": "LLMInferenceServiceConfig",
    "metadata": {"name": "base", "namespace": NAMESPACE},
    "spec": {
        "template": {
            "nodeSelector": {"gpu": "h100"},
            "containers": [{"name": "main", "volumeMounts": [{"name": "d", "mountPath": "/d", "readOnly": True}]}],
        },
    },
}

LLM = Question({"object": _LLM}, (*INVENTORY, _BASE, _LLM), COMPLETE)
