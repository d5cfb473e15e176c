"""InferenceServices with every shape of the workload model, as people and as KServe's webhook write them."""

from __future__ import annotations

from typing import Any, Final

from fuzz.draw import NUMBERS, Draw, Json, text
from fuzz.storage import CLAIMS, claim, metadata

SERVICES: Final = ("llama", "bert", "resnet", "gpt.j")
MODES: Final = ("Standard", "RawDeployment", "Knative", "Serverless", "ModelMesh")
_FRAMEWORKS: Final = (
    "sklearn", "xgboost", "tensorflow", "pytorch", "triton", "onnx", "huggingface", "pmml", "lightgbm", "paddle",
)  # fmt: skip
_BAD_CLAIMS: Final = (
    "",
    "Not_A_Name",
    "-a",
    "a-",
    "a..b",
    ".",
    "UPPER",
    "x" * 254,
    "a b",
    "ü",
    "models\n",
    "%s",
    'a"b',
)
_LOCAL_MODEL: Final = "internal.serving.kserve.io/localmodel"


def claim_name(draw: Draw) -> str:
    """What a workload mounts: mostly one of the usual claims."""
    kind = draw.random()
    if kind < 0.88:
        return draw.choice(CLAIMS)
    return draw.choice(_BAD_CLAIMS) if kind < 0.96 else text(draw)


def uri(draw: Draw) -> str:
    """A storage URI, mostly of a claim."""
    kind = draw.random()
    if kind < 0.85:
        return f"pvc://{claim_name(draw)}{draw.choice(('', '/', '/a', '/a/b.onnx', '/models/x', '//'))}"
    if kind < 0.95:
        return draw.choice(
            ("s3://bucket/a", "gs://b", "hf://org/m", "oci://r/m:1", "pvc:/models", "PVC://models/a", "")
        )
    return text(draw)


def service(draw: Draw, name: str, namespace: str, *, stored: bool | None = None) -> Json:
    """An InferenceService."""
    found: Json = {"apiVersion": "serving.kserve.io/v1beta1", "kind": "InferenceService"}
    if draw.chance(0.03):
        found["apiVersion"] = draw.choice(("serving.kserve.io/v1alpha1", "serving.kserve.io", "example.org/v1"))
    found["metadata"] = metadata(draw, name, namespace, stored=stored)
    annotations = _annotations(draw)
    if annotations:
        found["metadata"]["annotations"] = annotations
    if draw.chance(0.05):
        found["metadata"].setdefault("labels", {})[_LOCAL_MODEL] = "llama"
    found["spec"] = {"predictor": component(draw, "predictor")} if draw.chance(0.97) else {}
    for role, share in (("transformer", 0.2), ("explainer", 0.1)):
        if draw.chance(share):
            found["spec"][role] = component(draw, role)
    if draw.chance(0.15):
        found["status"] = {"deploymentMode": draw.choice((*MODES, "", text(draw)))}
    if draw.chance(0.4):
        _default(draw, found)
    return found


def _annotations(draw: Draw) -> Json:
    found: Json = {}
    if draw.chance(0.7):
        mode = draw.choice(MODES[:4] if draw.chance(0.85) else (*MODES, "standard", text(draw)))
        found["serving.kserve.io/deploymentMode"] = mode
    if draw.chance(0.05):
        found["serving.kserve.io/stop"] = draw.choice(("true", "True", "TRUE", "false", "ſ", "tRUE"))
    if draw.chance(0.2):
        found["serving.kserve.io/autoscalerClass"] = _autoscaler(draw)
    if draw.chance(0.1):
        found["storage.kserve.io/readonly"] = draw.choice(("true", "false"))
    if draw.chance(0.03):
        found[f"{_LOCAL_MODEL}-pvc-name"] = draw.choice(CLAIMS)
    return found


def _autoscaler(draw: Draw) -> str:
    return draw.choice(("hpa", "keda", "external", "none", "", "HPA"))


def component(draw: Draw, role: str) -> Json:
    """A predictor, transformer or explainer."""
    found: Json = {}
    _scale(draw, found)
    kind = draw.random()
    if role == "predictor" and kind < 0.5:
        found["model"] = _model(draw, {"modelFormat": {"name": draw.choice(_FRAMEWORKS)}})
    elif role == "predictor" and kind < 0.65:
        found[draw.choice(_FRAMEWORKS)] = _model(draw, {})
    elif role == "explainer" and kind < 0.5:
        found["art"] = _model(draw, {"type": "SquareAttack"})
    if draw.chance(0.9 if len(found) < 2 else 0.2):
        found["containers"] = draw.several(lambda: _container(draw), 1, 3)
    if draw.chance(0.08):
        found["initContainers"] = draw.several(lambda: _container(draw), 1, 2)
    if draw.chance(0.15):
        found["storageUris"] = draw.several(lambda: _storage_uri(draw), 0, 3)
    if draw.chance(0.35):
        found["volumes"] = draw.several(lambda: _volume(draw), 0, 3)
    if draw.chance(0.1):
        found["nodeSelector"] = {"kubernetes.io/hostname": draw.choice(("node-a", "", text(draw)))}
    if draw.chance(0.08):
        found["annotations"] = {"serving.kserve.io/autoscalerClass": _autoscaler(draw)}
    if draw.chance(0.05):
        found.setdefault("annotations", {})["storage.kserve.io/readonly"] = draw.choice(("true", "false"))
    if draw.chance(0.05):
        found["workerSpec"] = {"pipelineParallelSize": 2}
    return found


def _scale(draw: Draw, found: Json) -> None:
    if draw.chance(0.6):
        found["minReplicas"] = _count(draw)
    if draw.chance(0.55):
        found["maxReplicas"] = _count(draw)
    if draw.chance(0.2):
        strategy: Json = {"type": draw.choice(("RollingUpdate", "Recreate", ""))}
        if draw.chance(0.7):
            surge = draw.choice(
                (0, 1, 2, "0%", "25%", "50%", "100%", "150%", "1", "1.5%", "1234567%", "25%\n", "٣%", "%")
            )
            strategy["rollingUpdate"] = {"maxSurge": surge, "maxUnavailable": 0}
        found["deploymentStrategy"] = strategy


def _count(draw: Draw) -> Any:
    return draw.randint(0, 4) if draw.chance(0.93) else draw.choice(NUMBERS)


def _model(draw: Draw, fields: Json) -> Json:
    if draw.chance(0.9):
        fields["storageUri"] = uri(draw)
    return _mounts(draw, fields)


def _container(draw: Draw) -> Json:
    found: Json = {"image": "example/server:1"}
    if draw.chance(0.85):
        found["name"] = draw.choice(
            ("kserve-container", "kserve-container", "transformer-container", "side", "", text(draw))
        )
    if draw.chance(0.4):
        name = "STORAGE_URI" if draw.chance(0.8) else draw.choice(("MODEL", text(draw)))
        found["env"] = [{"name": name, "value": uri(draw)}]
    return _mounts(draw, found)


def _mounts(draw: Draw, fields: Json) -> Json:
    def mount() -> Json:
        found: Json = {"name": draw.choice("abc"), "mountPath": f"/mnt/{draw.choice('abc')}"}
        if draw.chance(0.3):
            found |= {"subPath": draw.choice(("", "a", "a/b")), "readOnly": draw.chance(0.5)}
        return found

    if draw.chance(0.3):
        fields["volumeMounts"] = draw.several(mount, 0, 3)
    return fields


def _storage_uri(draw: Draw) -> Json:
    found: Json = {"uri": uri(draw)}
    if draw.chance(0.6):
        found["mountPath"] = draw.choice(("/mnt/models", "/mnt/lora", "mnt/lora/", "/", "", "/a/b", text(draw)))
    return found


def _volume(draw: Draw) -> Json:
    found: Json = {"name": draw.choice("abc")}
    if draw.chance(0.3):
        template = claim(draw, "scratch", "", stored=False)
        found["ephemeral"] = {"volumeClaimTemplate": {"spec": template["spec"]}}
    elif draw.chance(0.85):
        source: Json = {"claimName": claim_name(draw)}
        if draw.chance(0.3):
            source["readOnly"] = draw.chance(0.5)
        found["persistentVolumeClaim"] = source
    else:
        found["emptyDir"] = {}
    return found


def _default(draw: Draw, found: Json) -> None:
    """What the defaulting webhook and the API server make of a service."""
    predictor = found["spec"].get("predictor", {})
    for framework in _FRAMEWORKS:
        if framework in predictor and "model" not in predictor:
            predictor["model"] = {"modelFormat": {"name": framework}, **predictor.pop(framework)}
    model = predictor.get("model")
    if model is not None:
        model |= {"name": "", "protocolVersion": "v1", "runtime": "kserve-runtime"}
        model["resources"] = {"limits": {"cpu": "1", "memory": "2Gi"}, "requests": {"cpu": 1, "memory": "2Gi"}}
    for part in found["spec"].values():
        part.setdefault("minReplicas", 1)
        for container in part.get("containers", [])[:1]:
            if draw.chance(0.5):
                container["name"] = "kserve-container"
    found["metadata"].setdefault("annotations", {}).setdefault(
        "serving.kserve.io/deploymentMode", draw.choice(MODES[:4])
    )
