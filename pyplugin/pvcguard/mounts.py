"""Who mounts what: the rows that the rules' workload model gives, as frozen values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from pvcguard.errors import EngineError
from pvcguard.findings import Problem
from pvcguard.outcome import CLEAN, FAILED


@dataclass(frozen=True, slots=True)
class Pods:
    """How many pods: always, at most outside a rollout, at most during one. None is unbounded."""

    min: int
    max: int | None
    peak: int | None

    def to_dict(self) -> dict[str, int | None]:
        """``{min, max, peak}``."""
        return {"min": self.min, "max": self.max, "peak": self.peak}


@dataclass(frozen=True, slots=True)
class Mount:
    """One container that mounts a claim; `container` is "" for a claim volume that no container mounts.

    `path` leads to the field that names the claim, and `origin` says what kind of field it is. `mode` is how the
    claim reaches `mount_path` (``direct`` or ``symlink``), `deployment_mode` that of KServe, "" for other workloads.
    """

    claim: str
    namespace: str
    kind: str
    workload: str
    component: str
    container: str
    mount_path: str
    sub_path: str
    read_only: bool
    origin: str
    path: tuple[str | int, ...]
    pods: Pods
    mode: str
    deployment_mode: str

    @classmethod
    def from_dict(cls, given: Mapping[str, Any]) -> Mount:
        """From the form that an engine gives. Raises EngineError when it has another form."""
        try:
            return cls(
                claim=given["claim"],
                namespace=given["namespace"],
                kind=given["kind"],
                workload=given["workload"],
                component=given["component"],
                container=given["container"],
                mount_path=given["mountPath"],
                sub_path=given["subPath"],
                read_only=given["readOnly"],
                origin=given["origin"],
                path=tuple(given["path"]),
                pods=Pods(**given["pods"]),
                mode=given["mode"],
                deployment_mode=given["deploymentMode"],
            )
        except (KeyError, TypeError) as error:
            raise EngineError(f"an engine returned something that is no mount: {error!r} in {given!r}") from error

    def to_dict(self) -> dict[str, Any]:
        """The mount as JSON."""
        return {
            "claim": self.claim,
            "namespace": self.namespace,
            "kind": self.kind,
            "workload": self.workload,
            "component": self.component,
            "container": self.container,
            "mountPath": self.mount_path,
            "subPath": self.sub_path,
            "readOnly": self.read_only,
            "origin": self.origin,
            "path": list(self.path),
            "pods": self.pods.to_dict(),
            "mode": self.mode,
            "deploymentMode": self.deployment_mode,
        }


@dataclass(frozen=True, slots=True)
class Mounts:
    """The mounts of all objects, those of one claim together; and what could not be read or evaluated.

    `objects` were read, `reviewed` of them are of kinds that can mount a claim.
    """

    mounts: tuple[Mount, ...] = ()
    problems: tuple[Problem, ...] = ()
    objects: int = 0
    reviewed: int = 0

    def exit_code(self, *, allow_empty: bool = False) -> int:
        """2 where input could not be read or nothing was reviewed, else 0."""
        return FAILED if self.problems or (self.reviewed == 0 and not allow_empty) else CLEAN


def by_claim(rows: Iterable[Mapping[str, Any]]) -> tuple[Mount, ...]:
    """The rows of an engine by namespace, claim and workload, those of one workload in its own order."""
    mounts = [Mount.from_dict(row) for row in rows]
    return tuple(sorted(mounts, key=lambda m: (m.namespace, m.claim, m.kind, m.workload)))
