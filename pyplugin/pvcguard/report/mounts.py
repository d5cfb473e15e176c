"""The table of mounts, for people and for programs."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Final

from pvcguard.mounts import Mount, Mounts, Pods
from pvcguard.report.terminal import columns, printable

_COLUMNS: Final[tuple[tuple[str, Callable[[Mount], str]], ...]] = (
    ("NAMESPACE", lambda m: m.namespace),
    ("CLAIM", lambda m: m.claim),
    ("WORKLOAD", lambda m: f"{m.kind}/{m.workload}"),
    ("COMPONENT", lambda m: m.component),
    ("CONTAINER", lambda m: m.container),
    ("MOUNT PATH", lambda m: m.mount_path),
    ("SUB-PATH", lambda m: m.sub_path),
    ("ACCESS", lambda m: "ro" if m.read_only else "rw"),
    ("PODS", lambda m: _steady(m.pods)),
    ("PEAK", lambda m: _number(m.pods.peak)),
    ("ORIGIN", lambda m: m.origin),
    ("MODE", lambda m: m.mode),
    ("DEPLOYMENT", lambda m: m.deployment_mode),
)
_NOTHING: Final = "-"


def render(table: Mounts) -> str:
    """One line for each mount, below a header; columns are aligned."""
    if not table.mounts:
        return "no claim is mounted\n"
    lines = [[header for header, _ in _COLUMNS]]
    lines += [[printable(value(mount)) or _NOTHING for _, value in _COLUMNS] for mount in table.mounts]
    widths = [max(map(columns, column)) for column in zip(*lines, strict=True)]
    return "".join(_line(cells, widths) for cells in lines)


def render_json(table: Mounts, version: str) -> str:
    """``{"version", "mounts": […], "problems": […]}``, ending in a newline; only ASCII is written."""
    document = {
        "version": version,
        "mounts": [mount.to_dict() for mount in table.mounts],
        "problems": [problem.to_dict() for problem in table.problems],
    }
    return json.dumps(document, indent=2) + "\n"


def _line(cells: list[str], widths: list[int]) -> str:
    padded = (cell + " " * (width - columns(cell)) for cell, width in zip(cells, widths, strict=True))
    return "  ".join(padded).rstrip() + "\n"


def _steady(pods: Pods) -> str:
    if pods.max is None:
        return f"{pods.min}+"
    return str(pods.min) if pods.max == pods.min else f"{pods.min}-{pods.max}"


def _number(value: int | None) -> str:
    return "unbounded" if value is None else str(value)
