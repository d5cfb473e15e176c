"""What it costs to import pvcguard and its rules, over a bare Python."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator

_PROGRAMS = {
    "bare Python": "pass",
    "import pvcguard, Guard and the compiled rules": "import pvcguard; pvcguard.Guard; import pvcguard.policy.compiled",
}


def measure(*, runs: int) -> Iterator[tuple[str, float]]:
    """Yield what is started and its median time in milliseconds; bytecode is compiled beforehand."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    times: dict[str, list[float]] = {name: [] for name in _PROGRAMS}
    for index in range(runs + 1):
        for name, program in _PROGRAMS.items():
            started = time.perf_counter()
            subprocess.run((sys.executable, "-c", program), check=True, env=environment)
            if index:
                times[name].append((time.perf_counter() - started) * 1e3)
    for name, measured in times.items():
        yield name, statistics.median(measured)
