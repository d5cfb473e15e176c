"""A whole audit, from YAML to findings, by each of those who can run the rules.

Everyone gets the same cluster and must find the same; what is timed is a process from
its start to its end. conftest takes the inventory as JSON, which is written for it
beforehand and not counted; the OPA server runs already and is asked once a review.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks import cluster
from tools.pinned import ROOT, read_pins
from tools.server import opa_server

_GATEKEEPER = ROOT / "bundles" / "gatekeeper"
_PVCGUARD = (sys.executable, "-m", "pvcguard")
_YAML = "import sys, yaml\nfor _ in yaml.load_all(open(sys.argv[1], 'rb'), yaml.CSafeLoader): pass"


@dataclass(frozen=True)
class Measured:
    """Seconds of one audit, and how many violations were found (None: it does not look for any)."""

    who: str
    seconds: float
    found: int | None


def measure(folder: Path, services: int, *, per_namespace: int, jobs: int) -> Iterator[Measured]:
    """Audit a cluster of so many services and as many claims with everyone in turn."""
    manifests = cluster.write(folder, services, per_namespace=per_namespace)
    binaries = {program.name: program.binary for program in read_pins().newest}
    check = (*_PVCGUARD, "check", "--complete", "all", "--output", "json", str(manifests))
    yield _timed("pvcguard, 1 job", (*check, "--jobs", "1"), _of_pvcguard)
    yield _timed(f"pvcguard, {jobs} jobs", (*check, "--jobs", str(jobs)), _of_pvcguard)
    yield _timed("PyYAML's C loader alone", (sys.executable, "-c", _YAML, str(manifests)), lambda _: None)
    opa = {"PVCGUARD_OPA": str(binaries["opa"])}
    yield _timed("opa, one process", (*check, "--engine", "opa"), _of_pvcguard, opa)
    with opa_server(binaries["opa"]) as url:
        yield _timed(
            "OPA server, one request a review", (*check, "--engine", "server"), _of_pvcguard, {"PVCGUARD_OPA_URL": url}
        )
    inventory = folder / "inventory.json"
    subprocess.run((*_PVCGUARD, "export", "--complete", "all", str(manifests), "--output", str(inventory)), check=True)
    conftest = (str(binaries["conftest"]), "test", str(manifests), "--policy", str(ROOT / "bundles" / "conftest"))
    yield _timed("conftest", (*conftest, "--data", str(inventory), "--output", "json"), _of_conftest)
    rules = [part for name in ("templates", "constraints") for part in ("-f", str(_GATEKEEPER / name))]
    yield _timed("gator", (str(binaries["gator"]), "test", "-f", str(manifests), *rules, "-o", "json"), _of_gator)


def _timed(
    who: str, command: Sequence[str], count: Callable[[str], int | None], more: dict[str, str] | None = None
) -> Measured:
    started = time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False, env=os.environ | (more or {}))
    seconds = time.perf_counter() - started
    if done.returncode not in (0, 1):
        raise RuntimeError(f"{who} ended with {done.returncode}")
    return Measured(who, seconds, count(done.stdout))


def _of_pvcguard(output: str) -> int:
    return len(json.loads(output)["findings"])


def _of_conftest(output: str) -> int:
    return sum(len(result.get(kind, ())) for result in json.loads(output) for kind in ("failures", "warnings"))


def _of_gator(output: str) -> int:
    return len(json.loads(output) or ())
