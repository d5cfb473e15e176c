"""pvcguard: checks for KServe models on PersistentVolumeClaims.

The same Rego rules as in Gatekeeper, conftest and OPA, evaluated in Python::

    import pvcguard

    report = pvcguard.Guard(complete=["PersistentVolumeClaim"]).check("manifests/")
    for finding in report.findings:
        print(finding.severity, finding.msg, finding.place)

Importing the package does nothing; each name brings what it needs when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pvcguard import admission as admission
    from pvcguard.config import Config as Config
    from pvcguard.engines import Engine as Engine
    from pvcguard.errors import PvcguardError as PvcguardError
    from pvcguard.findings import Finding as Finding
    from pvcguard.findings import Place as Place
    from pvcguard.findings import Problem as Problem
    from pvcguard.findings import Resource as Resource
    from pvcguard.guard import Guard as Guard
    from pvcguard.mounts import Mount as Mount
    from pvcguard.mounts import Mounts as Mounts
    from pvcguard.mounts import Pods as Pods
    from pvcguard.outcome import Report as Report
    from pvcguard.registry import Rule as Rule
    from pvcguard.registry import rules as rules

__version__: str

__all__ = [
    "Config",
    "Engine",
    "Finding",
    "Guard",
    "Mount",
    "Mounts",
    "Place",
    "Pods",
    "Problem",
    "PvcguardError",
    "Report",
    "Resource",
    "Rule",
    "__version__",
    "admission",
    "rules",
]

_HOMES = {
    "Config": "config",
    "Engine": "engines",
    "Finding": "findings",
    "Guard": "guard",
    "Mount": "mounts",
    "Mounts": "mounts",
    "Place": "findings",
    "Pods": "mounts",
    "Problem": "findings",
    "PvcguardError": "errors",
    "Report": "outcome",
    "Resource": "findings",
    "Rule": "registry",
    "rules": "registry",
}


def __getattr__(name: str) -> Any:
    import importlib

    if name == "__version__":
        from importlib.metadata import version

        return version("pvcguard")
    if name == "admission":
        return importlib.import_module("pvcguard.admission")
    if name in _HOMES:
        return getattr(importlib.import_module(f"pvcguard.{_HOMES[name]}"), name)
    raise AttributeError(f"module 'pvcguard' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
