"""Where Kubernetes and KServe serve the kinds that rules name: API group and version."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from tools.errors import ToolError


class Kind(NamedTuple):
    """Group "" is the core group. The version is the one that inventories hold."""

    group: str
    version: str
    kind: str


KINDS = {
    entry.kind: entry
    for entry in (
        Kind("", "v1", "ConfigMap"),
        Kind("", "v1", "LimitRange"),
        Kind("", "v1", "Namespace"),
        Kind("", "v1", "Node"),
        Kind("", "v1", "PersistentVolume"),
        Kind("", "v1", "PersistentVolumeClaim"),
        Kind("", "v1", "Pod"),
        Kind("", "v1", "ResourceQuota"),
        Kind("apps", "v1", "DaemonSet"),
        Kind("apps", "v1", "Deployment"),
        Kind("apps", "v1", "StatefulSet"),
        Kind("batch", "v1", "CronJob"),
        Kind("batch", "v1", "Job"),
        Kind("serving.kserve.io", "v1alpha1", "ClusterServingRuntime"),
        Kind("serving.kserve.io", "v1alpha2", "LLMInferenceService"),
        Kind("serving.kserve.io", "v1alpha2", "LLMInferenceServiceConfig"),
        Kind("serving.kserve.io", "v1alpha1", "LocalModelCache"),
        Kind("serving.kserve.io", "v1alpha1", "LocalModelNamespaceCache"),
        Kind("serving.kserve.io", "v1alpha1", "LocalModelNodeGroup"),
        Kind("serving.kserve.io", "v1alpha1", "ServingRuntime"),
        Kind("serving.kserve.io", "v1alpha1", "TrainedModel"),
        Kind("serving.kserve.io", "v1beta1", "InferenceService"),
        Kind("snapshot.storage.k8s.io", "v1", "VolumeSnapshot"),
        Kind("storage.k8s.io", "v1", "CSIDriver"),
        Kind("storage.k8s.io", "v1", "CSIStorageCapacity"),
        Kind("storage.k8s.io", "v1", "StorageClass"),
    )
}

# Where KServe had its kinds before. Nobody syncs them, but a manifest may still name them.
FORMER_GROUPS = {"InferenceService": ("serving.kubeflow.org",), "TrainedModel": ("serving.kubeflow.org",)}


def lookup(names: Iterable[str]) -> list[Kind]:
    """The kinds of these names, sorted by group and name. Raises ToolError for an unknown one."""
    wanted = set(names)
    if unknown := sorted(wanted - KINDS.keys()):
        raise ToolError(f"tools/gen/kinds.py does not know {', '.join(unknown)}")
    return sorted(KINDS[name] for name in wanted)
