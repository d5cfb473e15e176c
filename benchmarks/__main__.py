"""Measure everyone side by side in one run and print the tables: ``python -m benchmarks``."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

from benchmarks import audit, decision, startup, table

_ALL_IN_ONE = 1_000_000


def main() -> int:
    """Run the measurements and print each table as soon as it is there."""
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[100, 1_000, 10_000], help="services (and claims)")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()
    print(f"{os.cpu_count()} processors, Python {sys.version.split()[0]}", flush=True)
    _startup()
    _decision()
    with tempfile.TemporaryDirectory() as folder:
        for size in options.sizes:
            _audit(Path(folder), size, options.jobs)
        _growth(Path(folder), options.sizes[-1])
    return 0


def _startup() -> None:
    bare, *others = startup.measure(runs=21)
    rows = [[bare[0], f"{bare[1]:.1f}", ""], *([name, f"{ms:.1f}", f"+{ms - bare[1]:.1f}"] for name, ms in others)]
    print(table.render("Start, median", ["", "ms", "over bare Python"], rows), flush=True)


def _decision() -> None:
    measured = list(decision.measure(services=1_000, decisions=2_000))
    first = measured[0][1]
    rows = [[who, f"{median:.0f}", f"{last:.0f}", f"{median / first:.1f}×"] for who, median, last in measured]
    print(table.render("One decision, 1,000 services", ["", "p50 µs", "p99 µs", "p50 ratio"], rows), flush=True)


def _audit(folder: Path, size: int, jobs: int) -> None:
    rows = []
    best = None
    for one in audit.measure(folder, size, per_namespace=20, jobs=jobs):
        best = one.seconds if f", {jobs} job" in one.who else best
        ratio = "" if best is None else f"{one.seconds / best:.1f}×"
        rows.append([one.who, f"{one.seconds:.2f}", ratio, "" if one.found is None else str(one.found)])
        print(f"  {size} services: {one.who} {one.seconds:.2f} s", file=sys.stderr, flush=True)
    title = f"Audit of {size} services and {size} claims, from YAML"
    print(table.render(title, ["", "s", "ratio", "violations"], rows), flush=True)


def _growth(folder: Path, size: int) -> None:
    rows = []
    for name, per_namespace in (("20 services a namespace", 20), ("all in one namespace", _ALL_IN_ONE)):
        half, full = (_seconds(folder, services, per_namespace) for services in (size // 2, size))
        rows.append([name, f"{half:.2f}", f"{full:.2f}", f"{full / half:.2f}×"])
    header = ["", f"{size // 2} services, s", f"{size}, s", "growth"]
    print(table.render("Twice the services, pvcguard with 1 job", header, rows), flush=True)


def _seconds(folder: Path, services: int, per_namespace: int) -> float:
    return next(audit.measure(folder, services, per_namespace=per_namespace, jobs=1)).seconds


if __name__ == "__main__":
    sys.exit(main())
