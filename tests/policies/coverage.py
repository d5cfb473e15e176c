"""The gate of coverage, computed from the JSON of `opa test --coverage`.

OPA's own threshold counts the entries too, and may leave out files that no test touches. So the gate is
worked out here, file by file, and a file without a value has no coverage at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any


def uncovered(report: Mapping[str, Any], files: Iterable[str]) -> dict[str, str]:
    """The lines of the files that no test runs, as `{file: "12, 15-17"}`; a file not measured is "all"."""
    measured = report["files"]
    found: dict[str, str] = {}
    for file in files:
        lines = measured.get(file, {})
        if missing := lines.get("not_covered", []):
            rows = {row for part in missing for row in range(part["start"]["row"], part["end"]["row"] + 1)}
            found[file] = _spans(sorted(rows))
        elif not lines.get("covered"):
            found[file] = "all"
    return found


def _spans(rows: list[int]) -> str:
    spans: list[list[int]] = []
    for row in rows:
        if spans and row == spans[-1][1] + 1:
            spans[-1][1] = row
        else:
            spans.append([row, row])
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in spans)
