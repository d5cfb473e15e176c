"""Work that has many parts, shared out to several processes.

Workers are forked: they have whatever the caller has, without a copy, and send back results only. They take the
next part from a queue whenever they are done with one, as the caller does meanwhile. Nothing depends on them:
a part that no worker delivers, for whatever reason, is done by the caller, so errors are raised there.
"""

from __future__ import annotations

import gc
import marshal
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Final, NoReturn, TypeVar

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
    if wanted < 2 or not _can_fork():
        return [task(item) for item in items]

    def done(part: range) -> list[_Result]:
        return [task(items[index]) for index in part]

    parts = _parts(weights, wanted * _PARTS_PER_PROCESS)
    results: dict[int, list[_Result]] = {}
    # The system may refuse pipes; processes that it refuses are done without.
    with suppress(OSError):
        results = _forked(done, parts, wanted)
    return [result for index, part in enumerate(parts) for result in (results.pop(index, None) or done(part))]


def _cores() -> int:
    if sys.version_info >= (3, 13):
        return os.process_cpu_count() or 1
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _can_fork() -> bool:
    # The system's own libraries do not survive a fork on macOS.
    if not hasattr(os, "fork") or sys.platform == "darwin":
        return False
    # Children that the system reaps by itself leave a number that another process may get.
    if signal.getsignal(signal.SIGCHLD) == signal.SIG_IGN:
        return False
    # A lock that another thread holds would be held for ever in the worker.
    try:
        return len(os.listdir("/proc/self/task")) == 1  # noqa: PTH208
    except OSError:
        return threading.active_count() == 1


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


def _forked(task: Callable[[range], list[_Result]], parts: Sequence[range], processes: int) -> dict[int, list[_Result]]:
    """The results of those parts that succeeded, by index."""
    caller = os.getpid()
    queue, filled = os.pipe()
    workers: list[tuple[int, int]] = []
    results: dict[int, list[_Result]] = {}
    try:
        os.write(filled, bytes(range(len(parts))))
        os.close(filled)
        for _ in range(processes - 1):
            answer, told = os.pipe()
            try:
                child = os.fork()
            except OSError:
                os.close(answer)
                os.close(told)
                break
            if child == 0:
                _work(task, parts, queue, told, caller, [answer, *(fd for _, fd in workers)])
            os.close(told)
            workers.append((child, answer))
        results.update(_taken(task, parts, queue))
        while workers:
            child, answer = workers[-1]
            with open(answer, "rb", closefd=False) as file:
                content = file.read()
            with suppress(EOFError, ValueError, TypeError), _without_collection():
                results.update((index, marshal.loads(text)) for index, text in marshal.loads(content))
            _end(*workers.pop())
    finally:
        os.close(queue)
        for child, answer in workers:
            with suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
            _end(child, answer)
    return results


def _end(child: int, answer: int) -> None:
    os.close(answer)
    with suppress(ChildProcessError):
        os.waitpid(child, 0)


def _work(
    task: Callable[[range], list[_Result]],
    parts: Sequence[range],
    queue: int,
    told: int,
    caller: int,
    unused: Sequence[int],
) -> NoReturn:
    """The life of a worker. Whatever happens, it must not return into the caller's program."""
    try:
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, signal.SIG_DFL)
        signal.set_wakeup_fd(-1)
        for descriptor in unused:
            os.close(descriptor)
        # Looking through the caller's objects would make copies of their memory.
        gc.freeze()
        done = []
        for index, result in _taken(task, parts, queue):
            with suppress(ValueError):
                done.append((index, marshal.dumps(result)))
            if os.getppid() != caller:
                os._exit(1)
        with open(told, "wb") as file:
            file.write(marshal.dumps(done))
        os._exit(0)
    finally:
        os._exit(1)


def _taken(
    task: Callable[[range], list[_Result]], parts: Sequence[range], queue: int
) -> Iterator[tuple[int, list[_Result]]]:
    """Takes parts from the queue until it is empty."""
    while index := os.read(queue, 1):
        # What fails is done once more by share(), in order: so the first error is raised, whoever found it.
        with suppress(Exception):
            result = task(parts[index[0]])
            yield index[0], result


@contextmanager
def _without_collection() -> Iterator[None]:
    """Many objects that all stay: looking for garbage among them again and again costs more than making them."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
