"""Work that has many parts, shared out to several processes.

Nothing depends on the others: a part that none of them delivers, for whatever reason, is done by the caller, so
errors are raised there.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Final, TypeVar

from pvcguard.errors import ConfigError

# So that nobody waits long for the last one: parts differ in what they cost.
_PARTS_PER_PROCESS: Final = 8
# The number of a part is one byte in the queue.
_MAX_PROCESSES: Final = 256 // _PARTS_PER_PROCESS

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")


def processes(jobs: int | None) -> int:
    """How many processes may be used where the caller says `jobs`; None stands for the cores.

    Raises ConfigError for less than one.
    """
    if jobs is None:
        return _cores()
    if jobs < 1:
        raise ConfigError(f"jobs are processes, at least 1, not {jobs}")
    return jobs


def share(
    task: Callable[[_Item], _Result],
    items: Sequence[_Item],
    weights: Sequence[int],
    *,
    jobs: int,
    least: int,
) -> list[_Result]:
    """``[task(item) for item in items]``, by up to `jobs` processes each of which has work of the weight `least`.

    Results must be what marshal takes: JSON values and tuples. Neighbours stay together. A task may run twice
    (when it failed in a worker), and must change nothing that the caller sees.
    """
    wanted = min(jobs, sum(weights) // least, len(items), _MAX_PROCESSES)
    if wanted < 2:
        return [task(item) for item in items]
    # Most runs have too little work for a second process, and do without all this.
    from pvcguard import workers

    if not workers.can_be_had():
        return [task(item) for item in items]

    def done(part: range) -> list[_Result]:
        return [task(items[index]) for index in part]

    parts = _parts(weights, wanted * _PARTS_PER_PROCESS)
    results: dict[int, list[_Result]] = {}
    # The system may refuse pipes; processes that it refuses are done without.
    with suppress(OSError):
        results = workers.results(done, parts, wanted)
    return [result for index, part in enumerate(parts) for result in (results.pop(index, None) or done(part))]


def _cores() -> int:
    if sys.version_info >= (3, 13):
        return os.process_cpu_count() or 1
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _parts(weights: Sequence[int], most: int) -> list[range]:
    """Consecutive indexes, cut into at most so many parts of about the same weight."""
    target = max(1, -(-sum(weights) // most))
    parts: list[range] = []
    start = weight = 0
    for index, more in enumerate(weights):
        weight += more
        if weight >= target:
            parts.append(range(start, index + 1))
            start, weight = index + 1, 0
    if start < len(weights):
        parts.append(range(start, len(weights)))
    return parts
