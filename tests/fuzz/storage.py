"""Claims, volumes, classes, drivers and quotas: as people write them, and as the API server keeps them."""

from __future__ import annotations

from typing import Any, Final

from fuzz.draw import NUMBERS, Draw, Json, text

CLAIMS: Final = ("models", "shared", "weights", "cache", "llama-7b", "a.b", "team", "other")
CLASSES: Final = ("fast", "nfs", "local", "old", "gone", "immediate")
VOLUMES: Final = ("pv-1", "pv-2", "pvc-0a")
ATTRIBUTES: Final = ("gold", "silver")
MODES: Final = ("ReadWriteOnce", "ReadWriteOncePod", "ReadWriteMany", "ReadOnlyMany")
# One for each way in which the table tells drivers apart, and some that it does not know.
DRIVERS: Final = (
    "ebs.csi.aws.com", "ebs.csi.aws.com", "pd.csi.storage.gke.io", "efs.csi.aws.com", "nfs.csi.k8s.io",
    "kubernetes.io/aws-ebs", "kubernetes.io/azure-file", "kubernetes.io/no-provisioner", "rancher.io/local-path",
    "block.csi.vultr.com", "block.csi.ibm.com", "rook-ceph.rbd.csi.ceph.com", "topolvm.io", "acme.example/disk",
    "disk.csi.azure.com", "file.csi.azure.com", "com.tencent.cloud.csi.cbs", "csi.trident.netapp.io",
    "csi-powermax.dellemc.com", "csi.quobyte.com", "rook-ceph.nfs.csi.ceph.com", "kubernetes.io/gce-pd",
)  # fmt: skip
_IN_TREE: Final = ("awsElasticBlockStore", "nfs", "hostPath", "local", "gcePersistentDisk", "azureFile", "cephfs")
_SIZES: Final = (
    "1Gi", "5Gi", "10Gi", "20Gi", "20Gi", "50Gi", "100Gi", "1Ti", "20G", "500M", "1Ei", "1", "0", "100m",
    "9223372036854775807", "9223372036854775808", "18446744073709551617", "21474836480000000001n", "1e3", "1E3",
    "1.5Gi", "0.5Gi", "1.0000000001Gi", ".5Gi", "5.Gi", "+5Gi", "-5Gi", "1e10", "1e-3", "12E", "12e", "1e+3", "1k",
    "1K", "1gi", "1 Gi", "Gi", "", "0x10", "1_000", "٣Gi", "1Gi\n", "1e999", "1e99999999999999999999", "7Ei", "8Ei",
    "Ei", "Ki", "n", "e-3", "e-10", "e5", ".", "-", "+Gi", ".Pi", "-0.5Gi", "0.0000000009", "999999999.999999999Ei",
    "9" * 30, "9" * 80, "0" * 60 + "1Gi", "0." + "0" * 40 + "1", "1u", "1n", "1p", "999999999n", "1000000001n",
)  # fmt: skip
_MISSPELT: Final = (
    "storage", "limits.storage", "request.storage", "count/persistentvolumeclaim", "persistentvolumeclaim",
    "a/b/storage", "fast.storageclass.k8s.io/requests.storage", "Fast.storageclass.storage.k8s.io/requests.storage",
    "storage/", "count/volumesnapshots.snapshot.storage.k8s.io", "requests.ephemeral-storage",
    "requests.example.com/storage",
)  # fmt: skip
_SUFFIXES: Final = ("", "", "n", "u", "m", "k", "M", "G", "T", "P", "E", "Ki", "Mi", "Gi", "Gi", "Ti", "Pi", "Ei", "e3")


def quantity(draw: Draw) -> Any:
    """A storage size, mostly a usual one."""
    kind = draw.random()
    if kind < 0.6:
        return draw.choice(_SIZES[:10])
    if kind < 0.75:
        return draw.choice(_SIZES)
    if kind < 0.93:
        digits = "".join(draw.several(lambda: draw.choice("0123456789"), 1, draw.choice((2, 4, 25))))
        fraction = "." + "".join(draw.several(lambda: draw.choice("0123456789"), 0, 12)) if draw.chance(0.3) else ""
        return draw.choice(("", "", "", "+", "-")) + digits + fraction + draw.choice(_SUFFIXES)
    return draw.choice(NUMBERS) if draw.chance(0.7) else text(draw)


def metadata(draw: Draw, name: str, namespace: str = "", *, stored: bool | None = None) -> Json:
    """Metadata as in a manifest, as the API server stores them, or as Go programs print them."""
    found: Json = {"name": name}
    if namespace:
        found["namespace"] = namespace
    if draw.chance(0.3) if stored is None else stored:
        found |= {
            "uid": f"0e0a-{draw.randint(0, 999)}",
            "resourceVersion": str(draw.randint(1, 10**6)),
            "creationTimestamp": f"2026-0{draw.randint(1, 3)}-01T00:00:00Z",
            "generation": 1,
        }
        if draw.chance(0.05):
            found["deletionTimestamp"] = "2026-04-01T00:00:00Z"
    elif draw.chance(0.15):
        found["creationTimestamp"] = None
    if draw.chance(0.2):
        found["labels"] = {draw.choice(("tier", "app")): draw.choice(("models", "fast", text(draw)))}
    return found


def claim(draw: Draw, name: str, namespace: str, *, stored: bool | None = None) -> Json:
    """A PersistentVolumeClaim."""
    kept = draw.chance(0.5) if stored is None else stored
    found: Json = {"apiVersion": "v1", "kind": "PersistentVolumeClaim"}
    found["metadata"] = metadata(draw, name, namespace, stored=kept)
    spec: Json = {"accessModes": [draw.choice(MODES[:2] if draw.chance(0.7) else MODES)]}
    if draw.chance(0.15):
        spec["accessModes"] = draw.several(lambda: draw.choice(MODES), 0, 3)
    if draw.chance(0.95):
        spec["resources"] = {"requests": {"storage": quantity(draw)}}
    if draw.chance(0.7):
        spec["storageClassName"] = (
            draw.choice((*CLASSES, "gone")) if draw.chance(0.9) else draw.choice(("", text(draw)))
        )
    elif draw.chance(0.3):
        found["metadata"].setdefault("annotations", {})["volume.beta.kubernetes.io/storage-class"] = draw.choice(
            CLASSES
        )
    if draw.chance(0.1):
        spec["volumeMode"] = draw.choice(("Filesystem", "Block"))
    if draw.chance(0.15):
        spec["volumeAttributesClassName"] = draw.choice(ATTRIBUTES)
    if draw.chance(0.4):
        spec["selector"] = _selector(draw)
    found["spec"] = spec
    if kept:
        _store_claim(draw, found)
    elif draw.chance(0.2):
        found["status"] = {}
    return found


def _store_claim(draw: Draw, found: Json) -> None:
    """Adds what the API server and the binding controller add."""
    spec = found["spec"]
    spec.setdefault("volumeMode", "Filesystem")
    status: Json = {"phase": "Pending"}
    if draw.chance(0.35):
        spec["volumeName"] = draw.choice(VOLUMES)
        status = {"phase": "Bound", "accessModes": list(spec["accessModes"])}
        status["capacity"] = {"storage": quantity(draw)}
        found["metadata"].setdefault("annotations", {})["pv.kubernetes.io/bind-completed"] = "yes"
    if draw.chance(0.1):
        status["allocatedResources"] = {"storage": quantity(draw)}
    if draw.chance(0.1):
        status["currentVolumeAttributesClassName"] = draw.choice(ATTRIBUTES)
        status["modifyVolumeStatus"] = {"targetVolumeAttributesClassName": draw.choice(ATTRIBUTES)}
    found["metadata"]["finalizers"] = ["kubernetes.io/pvc-protection"]
    found["status"] = status


def _selector(draw: Draw) -> Json:
    def requirement() -> Json:
        operator = draw.choice(("In", "NotIn", "Exists", "DoesNotExist", "Gt"))
        return {"key": draw.choice(("tier", "app")), "operator": operator, "values": ["models", "fast"]}

    found: Json = {}
    if draw.chance(0.3):
        found["matchLabels"] = {"tier": draw.choice(("models", "fast"))}
    if draw.chance(0.7):
        found["matchExpressions"] = draw.several(requirement, 0, 2)
    return found


def volume(draw: Draw, name: str) -> Json:
    """A PersistentVolume."""
    found: Json = {"apiVersion": "v1", "kind": "PersistentVolume", "metadata": metadata(draw, name)}
    spec: Json = {
        "accessModes": list(MODES) if draw.chance(0.4) else sorted({draw.choice(MODES), draw.choice(MODES)}),
        "capacity": {"storage": "10Ti" if draw.chance(0.5) else quantity(draw)},
        "storageClassName": "gone" if draw.chance(0.4) else draw.choice(CLASSES),
    }
    if draw.chance(0.1):
        found["metadata"].setdefault("annotations", {})["volume.beta.kubernetes.io/storage-class"] = draw.choice(
            CLASSES
        )
    if draw.chance(0.6):
        spec["csi"] = {"driver": draw.choice(DRIVERS), "volumeHandle": "vol-0"}
    elif draw.chance(0.9):
        spec[draw.choice(_IN_TREE)] = {"path": "/exports"}
    if draw.chance(0.2):
        spec["claimRef"] = {"namespace": draw.choice(("team", "other")), "name": draw.choice(CLAIMS)}
    if draw.chance(0.2):
        term = {"matchExpressions": [{"key": "kubernetes.io/hostname", "operator": "In", "values": ["node-a"]}]}
        spec["nodeAffinity"] = {"required": {"nodeSelectorTerms": [term] * draw.randint(0, 2)}}
    if draw.chance(0.2):
        spec["volumeMode"] = draw.choice(("Filesystem", "Block"))
    if draw.chance(0.1):
        spec["volumeAttributesClassName"] = draw.choice(ATTRIBUTES)
    found["spec"] = spec
    if draw.chance(0.6):
        found["status"] = {"phase": draw.choice(("Available", "Bound", "Released", "Pending"))}
    return found


def storage_class(draw: Draw, name: str) -> Json:
    """A StorageClass, sometimes a default one."""
    found: Json = {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": metadata(draw, name)}
    if draw.chance(0.3):
        beta = draw.choice(("", "", "beta."))
        marked = {f"storageclass.{beta}kubernetes.io/is-default-class": draw.choice(("true", "true", "false"))}
        found["metadata"].setdefault("annotations", {}).update(marked)
    found["provisioner"] = draw.choice(DRIVERS)
    if draw.chance(0.3):
        found["parameters"] = {
            draw.choice(("type", "storage_type", "backendType")): draw.choice(("gp3", "vfs", "ontap-nas", "nfs"))
        }
    if draw.chance(0.5):
        found |= {"reclaimPolicy": draw.choice(("Delete", "Retain")), "volumeBindingMode": "WaitForFirstConsumer"}
    return found


def csi_driver(draw: Draw, name: str) -> Json:
    """A CSIDriver."""
    spec = {"attachRequired": draw.chance(0.5)} if draw.chance(0.8) else {}
    return {"apiVersion": "storage.k8s.io/v1", "kind": "CSIDriver", "metadata": metadata(draw, name), "spec": spec}


def quota(draw: Draw, name: str, namespace: str) -> Json:
    """A ResourceQuota with a status or without, of storage, claims, classes and other things."""
    infix = ".storageclass.storage.k8s.io/"
    keys = ["requests.storage", "persistentvolumeclaims", "count/persistentvolumeclaims", "pods", "requests.cpu"]
    keys += [f"{draw.choice(CLASSES)}{infix}{key}" for key in (*keys[:2], keys[0])]
    if draw.chance(0.25):
        keys += draw.several(lambda: draw.choice(_MISSPELT), 1, 3)
    hard = {key: _limit(draw, key) for key in draw.subset(keys, 0.5)}
    found: Json = {"apiVersion": "v1", "kind": "ResourceQuota", "metadata": metadata(draw, name, namespace)}
    found["spec"] = {"hard": hard}
    if draw.chance(0.25):
        found["spec"]["scopes"] = [draw.choice(("VolumeAttributesClass", "BestEffort", "NotTerminating"))]
    if draw.chance(0.15):
        operator = draw.choice(("In", "NotIn", "Exists", "DoesNotExist"))
        requirement = {"scopeName": "VolumeAttributesClass", "operator": operator, "values": ["gold"]}
        found["spec"]["scopeSelector"] = {"matchExpressions": [requirement]}
    if draw.chance(0.5):
        # What is in use is often the limit itself.
        used = {key: hard[key] if draw.chance(0.3) else _limit(draw, key) for key in draw.subset(list(hard), 0.7)}
        found["status"] = {"hard": dict(hard), "used": used} if draw.chance(0.9) else {}
    return found


def limit_range(draw: Draw, name: str, namespace: str) -> Json:
    """A LimitRange of claims, pods or containers."""

    def item() -> Json:
        kind = draw.choice(("PersistentVolumeClaim", "PersistentVolumeClaim", "PersistentVolumeClaim", "Pod"))
        return {"type": kind} | {bound: {"storage": quantity(draw)} for bound in draw.subset(["min", "max"], 0.7)}

    found: Json = {"apiVersion": "v1", "kind": "LimitRange", "metadata": metadata(draw, name, namespace)}
    found["spec"] = {"limits": draw.several(item, 0, 3)}
    return found


def _limit(draw: Draw, key: str) -> Any:
    if key.endswith("storage"):
        return quantity(draw)
    return str(draw.randint(0, 12)) if draw.chance(0.9) else draw.choice((draw.choice(NUMBERS), quantity(draw)))
