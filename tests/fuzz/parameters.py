"""Parameters: mostly some right ones, sometimes with mistakes or of another type altogether."""

from __future__ import annotations

from typing import Any, Final

from fuzz.draw import Draw, Json, damage, text, value
from fuzz.storage import CLAIMS, DRIVERS

KINDS: Final = (
    "PersistentVolumeClaim", "ResourceQuota", "StorageClass", "PersistentVolume", "CSIDriver", "Node",
    "InferenceService", "LimitRange",
)  # fmt: skip
RULES: Final = ("AM001", "AM003", "CL001", "DM001", "IN001", "IN004", "QT001", "SC001", "AM002", "am001", "CL01", "")
SEVERITIES: Final = ("error", "warning", "info")
_GLOBS: Final = (
    "*", "**", "?", "team", "te*", "[t]eam", "[!t]*", "{team,other}", "", "[", "{", "]", "a[", "\\", "[a-", "{a,{b,c}}",
    "[!]", "*.name", "spec.**", "t?am", "{,team}", "[[]", "\\*", "**m", "[z-a]",
)  # fmt: skip


def parameters(draw: Draw) -> Any:
    """Parameters as a whole."""
    if draw.chance(0.01):
        return value(draw, 1)
    found: Json = {}
    if draw.chance(0.62):
        found["inventory"] = {"complete": _complete(draw)}
    for key, make, share in (
        ("kserve", _kserve, 0.25),
        ("cluster", lambda _: {"singleNode": draw.chance(0.5)}, 0.08),
        ("rules", _rules, 0.12),
        ("select", _select, 0.1),
        ("waivers", _waivers, 0.15),
        ("provisioners", _provisioners, 0.12),
        ("quota", _quota, 0.55),
        ("storageClasses", lambda _: {"allowed": [_glob(draw)], "denied": []}, 0.05),
        ("accessModes", lambda _: {"allowed": ["ReadWriteMany"]}, 0.05),
        ("knative", lambda _: {"features": {"kubernetes.podspec-volumes-emptydir": "enabled"}}, 0.05),
        ("onUnknown", lambda _: draw.choice(("report", "report", "violation", "ignore", "Report")), 0.12),
    ):
        if draw.chance(share):
            found[key] = make(draw)
    if draw.chance(0.06):
        found[draw.choice(("kserv", "Waivers", "rule", text(draw)))] = value(draw)
    if draw.chance(0.12):
        damage(draw, found, draw.randint(1, 2))
    return found


def _glob(draw: Draw) -> str:
    if draw.chance(0.8):
        return draw.choice(_GLOBS)
    return "".join(draw.several(lambda: draw.choice("*?[]{},!\\-abte.m^"), 1, 6))


def _complete(draw: Draw) -> Any:
    if draw.chance(0.55):
        return ["*"]
    found: list[Any] = []
    for kind in draw.subset(list(KINDS), 0.6):
        if draw.chance(0.7):
            found.append(kind)
        else:
            entry: Json = {"kind": kind if draw.chance(0.9) else "*"}
            if draw.chance(0.8):
                entry["namespaces"] = draw.several(lambda: draw.choice(("team", "*", "t*", _glob(draw))), 0, 2)
            found.append(entry)
    return found


def _kserve(draw: Draw) -> Json:
    found: Json = {}
    if draw.chance(0.6):
        modes = ("", "Standard", "RawDeployment", "Knative", "Serverless", "ModelMesh", "standard", "Raw")
        found["defaultDeploymentMode"] = draw.choice(modes)
    if draw.chance(0.3):
        found["namespace"] = draw.choice(("kserve", "kubeflow", text(draw)))
    if draw.chance(0.3):
        found |= {"version": draw.choice(("0.15.2", "0.16.0", "")), "directPvcVolumeMount": draw.chance(0.5)}
    return found


def _rules(draw: Draw) -> Json:
    found: Json = {}
    for _ in range(draw.randint(1, 2)):
        setting: Json = {}
        if draw.chance(0.5):
            setting["enabled"] = draw.chance(0.5)
        if draw.chance(0.6):
            setting["severity"] = draw.choice((*SEVERITIES, "warn"))
        found[draw.choice(RULES) if draw.chance(0.95) else text(draw)] = setting
    return found


def _select(draw: Draw) -> Json:
    found: Json = {"race": draw.chance(0.5)}
    if draw.chance(0.7):
        found["severities"] = draw.subset([*SEVERITIES, "errors"], 0.5)
    return found


def _waivers(draw: Draw) -> list[Json]:
    def waiver() -> Json:
        found: Json = {}
        for key, values, share in (
            ("rule", (*RULES[:8], "*", "AM*", "[AC]*", "{CL,SC}001", "AM01"), 0.95),
            ("id", ("known", ""), 0.5),
            ("kind", ("InferenceService", "*Claim"), 0.15),
            ("namespace", ("team", "*"), 0.2),
            ("name", ("llama", "*"), 0.1),
            ("claim", (*CLAIMS[:3], "*"), 0.15),
            ("path", ("spec.predictor.model.storageUri", "spec.*", "spec.predictor.volumes.0.**"), 0.15),
            ("reason", ("migrating",), 0.2),
            ("expires", ("2030-01-01",), 0.1),
        ):
            if draw.chance(share):
                found[key] = draw.choice(values) if draw.chance(0.8) else _glob(draw)
        return found

    return draw.several(waiver, 1, 2)


def _provisioners(draw: Draw) -> list[Json]:
    def row() -> Json:
        found: Json = {"provisioner": draw.choice(DRIVERS), "kind": draw.choice(("block", "file", "local", "tape"))}
        if draw.chance(0.5):
            found["access_modes"] = draw.subset(["ReadWriteOnce", "ReadWriteMany", "ReadWriteOncePod"], 0.5)
        if draw.chance(0.4):
            found["confidence"] = draw.choice(("verified", "likely"))
        if draw.chance(0.3):
            found["when"] = {"type": draw.choice(("gp3", "io2", 3))}
        return found

    return draw.several(row, 1, 3)


def _quota(draw: Draw) -> Json:
    found = {
        "required": draw.chance(0.9),
        "saturation": draw.choice((0.9, 1, 0.5, 0.123, 0)) if draw.chance(0.95) else draw.choice((90, -1)),
        "minRequest": draw.choice(("5Gi", "20Gi", "")) if draw.chance(0.95) else "1GB",
        "maxRequest": draw.choice(("1Ti", "10Gi", "1e30")) if draw.chance(0.95) else "much",
    }
    return {key: found[key] for key in ("required", *draw.subset(list(found), 0.7))}
