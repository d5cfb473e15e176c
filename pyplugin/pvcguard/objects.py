"""The objects that a caller may have, as plain JSON: dicts, the Kubernetes client's models, dynamic objects.

The client is never imported: its models describe themselves.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from typing import Any, Final

from pvcguard.errors import InputError

# Models do not know their API group. These are the kinds that the rules can read.
_GROUPS: Final[dict[str, str]] = {
    **dict.fromkeys(
        ("ConfigMap", "Event", "LimitRange", "Namespace", "Node", "PersistentVolume", "PersistentVolumeClaim",
         "Pod", "ResourceQuota", "Secret", "Service", "ServiceAccount"), ""
    ),
    **dict.fromkeys(("DaemonSet", "Deployment", "ReplicaSet", "StatefulSet"), "apps/"),
    **dict.fromkeys(("CronJob", "Job"), "batch/"),
    **dict.fromkeys(
        ("CSIDriver", "CSINode", "StorageClass", "VolumeAttachment", "VolumeAttributesClass"), "storage.k8s.io/"
    ),
    **dict.fromkeys(
        ("ClusterServingRuntime", "ClusterStorageContainer", "InferenceGraph", "InferenceService",
         "LLMInferenceService", "LLMInferenceServiceConfig", "LocalModelCache", "LocalModelNode",
         "LocalModelNodeGroup", "ServingRuntime", "TrainedModel"), "serving.kserve.io/"
    ),
}  # fmt: skip
_CLASS_NAME: Final = r"(V[0-9]+(?:(?:alpha|beta)[0-9]+)?)([A-Z]\w*)"


def each(given: Any) -> Iterator[Mapping[str, Any] | str]:
    """Every object in what a caller gave, as JSON; a text is a path.

    Accepted: a mapping, a model or dynamic object of the Kubernetes client, a path (str or Path), and
    iterables of these. Raises InputError for anything else.
    """
    if isinstance(given, (str, os.PathLike)):
        yield os.fsdecode(given)
    elif isinstance(given, Mapping):
        yield given
    elif _is_model(given):
        yield _with_type(given)
    elif callable(getattr(type(given), "to_dict", None)):
        converted = given.to_dict()
        if not isinstance(converted, Mapping):
            raise InputError(f"{type(given).__name__}.to_dict() gives no mapping")
        yield converted
    elif isinstance(given, Iterable) and not isinstance(given, (bytes, bytearray)):
        for item in given:
            yield from each(item)
    else:
        raise InputError(
            "expected objects of Kubernetes (dicts, models of its client) or paths of manifests,"
            f" not {type(given).__name__}"
        )


def _is_model(value: Any) -> bool:
    kind = type(value)
    return isinstance(getattr(kind, "openapi_types", None), dict) and hasattr(kind, "attribute_map")


def _plain(value: Any) -> Any:
    """JSON of a model's value, by the names that the API uses; fields that are not set are left out."""
    if _is_model(value):
        names: dict[str, str] = value.attribute_map
        return {
            names[attribute]: _plain(item)
            for attribute in value.openapi_types
            if (item := getattr(value, attribute)) is not None
        }
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if isinstance(value, Enum):
        return _plain(value.value)
    if callable(getattr(value, "isoformat", None)):
        return value.isoformat()
    if isinstance(value, (str, int, float)) or value is None:
        return value
    # What stands for one of several types knows which; numbers of other kinds are texts in the API.
    return _plain(value.to_dict()) if callable(getattr(type(value), "to_dict", None)) else str(value)


def _with_type(model: Any) -> dict[str, Any]:
    """The model as JSON; the client leaves kind and version of what it lists to the name of the class."""
    plain: dict[str, Any] = _plain(model)
    match = re.fullmatch(_CLASS_NAME, type(model).__name__)
    if match is None:
        return plain
    version, kind = match[1].lower(), match[2]
    of = kind.removesuffix("List") if isinstance(plain.get("items"), list) else kind
    if of not in _GROUPS:
        return plain
    return {"apiVersion": f"{_GROUPS[of]}{version}", "kind": kind, **plain}
