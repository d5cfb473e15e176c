"""Clusters to measure on: as many InferenceServices as claims, some of them at fault.

The objects are a pure function of their index, so every run and every engine sees the
same cluster.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Manifest = dict[str, Any]

MODES = ("ReadWriteMany", "ReadWriteOnce", "ReadWriteMany", "ReadWriteOncePod", "ReadOnlyMany")
CLASSES = {"gp3": "ebs.csi.aws.com", "efs": "efs.csi.aws.com", "ceph": "rook-ceph.cephfs.csi.ceph.com"}
FORMATS = ("huggingface", "sklearn", "onnx", "xgboost")


def objects(services: int, *, per_namespace: int) -> Iterator[Manifest]:
    """Yield the cluster: classes, then by namespace its quota, claims and services."""
    for name, provisioner in CLASSES.items():
        yield {
            "apiVersion": "storage.k8s.io/v1",
            "kind": "StorageClass",
            "metadata": {"name": name},
            "provisioner": provisioner,
            "volumeBindingMode": "WaitForFirstConsumer",
        }
    for index in range(services):
        namespace = f"team-{index // per_namespace:05d}"
        if index % per_namespace == 0:
            yield _quota(namespace, per_namespace, tight=index // per_namespace % 10 == 0)
        yield _claim(namespace, index)
        yield _service(namespace, index)


def write(folder: Path, services: int, *, per_namespace: int) -> Path:
    """Write the cluster as one YAML stream of flow-free documents and return its path."""
    path = folder / f"cluster-{services}-{per_namespace}.yaml"
    with path.open("w", encoding="utf-8") as stream:
        for manifest in objects(services, per_namespace=per_namespace):
            stream.write("---\n" + "\n".join(_block(manifest, 0)) + "\n")
    return path


def _quota(namespace: str, claims: int, *, tight: bool) -> Manifest:
    storage = claims * (19 if tight else 30)
    return {
        "apiVersion": "v1",
        "kind": "ResourceQuota",
        "metadata": {"name": "storage", "namespace": namespace},
        "spec": {"hard": {"requests.storage": f"{storage}Gi", "persistentvolumeclaims": str(claims + 1)}},
    }


def _claim(namespace: str, index: int) -> Manifest:
    classes = (*CLASSES, "gone") if index % 50 == 0 else tuple(CLASSES)
    return {
        "apiVersion": "v1",
        "kind": "PersistentVolumeClaim",
        "metadata": {"name": f"model-{index:06d}", "namespace": namespace, "labels": {"app": f"service-{index:06d}"}},
        "spec": {
            "accessModes": [MODES[index % len(MODES)]],
            "storageClassName": classes[index % len(classes)],
            "resources": {"requests": {"storage": f"{10 + index % 20}Gi"}},
        },
    }


def _service(namespace: str, index: int) -> Manifest:
    claim = f"model-{index:06d}" if index % 25 else f"absent-{index:06d}"
    return {
        "apiVersion": "serving.kserve.io/v1beta1",
        "kind": "InferenceService",
        "metadata": {
            "name": f"service-{index:06d}",
            "namespace": namespace,
            "labels": {"app": f"service-{index:06d}"},
            "annotations": {"serving.kserve.io/deploymentMode": "Standard"},
        },
        "spec": {
            "predictor": {
                "minReplicas": 1 + index % 3,
                "maxReplicas": 3 + index % 3,
                "model": {
                    "modelFormat": {"name": FORMATS[index % len(FORMATS)]},
                    "storageUri": f"pvc://{claim}/v{index % 7}",
                    "resources": {
                        "requests": {"cpu": "2", "memory": "8Gi"},
                        "limits": {"cpu": "4", "memory": "16Gi", "nvidia.com/gpu": "1"},
                    },
                },
            }
        },
    }


def _block(value: Any, indent: int) -> Iterator[str]:
    pad = " " * indent
    for key, child in value.items():
        if isinstance(child, dict):
            yield f"{pad}{key}:"
            yield from _block(child, indent + 2)
        elif isinstance(child, list):
            yield f"{pad}{key}:"
            yield from (f"{pad}- {_scalar(item)}" for item in child)
        else:
            yield f"{pad}{key}: {_scalar(child)}"


def _scalar(value: Any) -> str:
    """Quote what YAML could take for something else than a text."""
    return value if isinstance(value, str) and value[0].isalpha() and ": " not in value else json.dumps(value)
