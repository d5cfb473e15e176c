"""Processes that help the caller with parts of its work.

They are forked: they have whatever the caller has, without a copy, and send back results only. They take the
next part from a queue whenever they are done with one, as the caller does meanwhile.
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
from typing import NoReturn, TypeVar

_Result = TypeVar("_Result")


def can_be_had() -> bool:
    """Whether this process can be forked without harm."""
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


def results(task: Callable[[range], list[_Result]], parts: Sequence[range], processes: int) -> dict[int, list[_Result]]:
    """What `task` makes of those parts that succeeded, by index. Raises OSError where there can be no pipes."""
    caller = os.getpid()
    queue, filled = os.pipe()
    workers: list[tuple[int, int]] = []
    found: dict[int, list[_Result]] = {}
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
        found.update(_taken(task, parts, queue))
        while workers:
            child, answer = workers[-1]
            with open(answer, "rb", closefd=False) as file:
                content = file.read()
            with suppress(EOFError, ValueError, TypeError), _without_collection():
                found.update((index, marshal.loads(text)) for index, text in marshal.loads(content))
            _end(*workers.pop())
    finally:
        os.close(queue)
        for child, answer in workers:
            with suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
            _end(child, answer)
    return found


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
        # What fails is done once more by parallel.share(), in order: so the first error is raised, whoever found it.
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
