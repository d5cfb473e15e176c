"""Sharing work out to real processes: who does what, and what happens when one of them cannot."""

from __future__ import annotations

import multiprocessing
import multiprocessing.connection
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from pvcguard import parallel
from pvcguard.errors import ConfigError

ITEMS = list(range(60))
ONES = [1] * len(ITEMS)


def worker_of(item: int) -> tuple[int, int]:
    """Long enough that every process gets some."""
    time.sleep(0.004)
    return item, os.getpid()


def pids(jobs: int, least: int = 1) -> set[int]:
    answers = parallel.share(worker_of, ITEMS, ONES, jobs=jobs, least=least)
    assert [item for item, _ in answers] == ITEMS
    return {pid for _, pid in answers}


def ends(pid: int) -> bool:
    for _ in range(1000):
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        if Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()[0] == "Z":
            return True
        time.sleep(0.01)
    return False


@pytest.mark.parametrize(("jobs", "least", "used"), [(1, 1, 1), (2, 1, 2), (3, 1, 3), (3, 30, 2), (3, 31, 1)])
def test_so_many_processes_take_part_and_the_order_stays(jobs: int, least: int, used: int) -> None:
    found = pids(jobs, least)
    assert len(found) == used
    assert os.getpid() in found


def test_nothing_to_do() -> None:
    assert parallel.share(worker_of, [], [], jobs=3, least=1) == []


@pytest.mark.parametrize("weights", [[1] * 7, [100, 1, 1, 1, 1], [1, 1, 1, 1, 100], [0, 0, 0, 5], [3] * 1000])
@pytest.mark.parametrize("jobs", [2, 3, 500])
def test_every_item_comes_once_whatever_it_weighs(weights: list[int], jobs: int) -> None:
    items = list(range(len(weights)))
    assert parallel.share(str, items, weights, jobs=jobs, least=1) == [str(item) for item in items]


def test_the_first_error_is_raised() -> None:
    def task(item: int) -> int:
        time.sleep(0.001)
        if item % 10 == 7:
            raise ValueError(item)
        return item

    for jobs in (1, 2, 3):
        with pytest.raises(ValueError, match=r"^7$"):
            parallel.share(task, ITEMS, ONES, jobs=jobs, least=1)


def fails(caller: int) -> None:
    raise OSError("no room left")


def dies(caller: int) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def leaves(caller: int) -> None:
    sys.exit(0)


@pytest.mark.parametrize("mishap", [fails, dies, leaves])
def test_what_workers_do_not_deliver_the_caller_does(mishap: Callable[[int], None]) -> None:
    caller = os.getpid()

    def task(item: int) -> tuple[int, int]:
        if os.getpid() != caller:
            mishap(caller)
        return worker_of(item)

    assert parallel.share(task, ITEMS, ONES, jobs=3, least=1) == [(item, caller) for item in ITEMS]


def test_results_that_cannot_be_sent_are_made_by_the_caller() -> None:
    def task(item: int) -> object:
        time.sleep(0.001)
        return Path(str(item))

    assert parallel.share(task, ITEMS, ONES, jobs=2, least=1) == [Path(str(item)) for item in ITEMS]


def test_large_results() -> None:
    assert parallel.share(lambda item: "x" * 10**6 + str(item), ITEMS, ONES, jobs=3, least=1) == [
        "x" * 10**6 + str(item) for item in ITEMS
    ]


def test_a_program_with_threads_does_not_fork() -> None:
    done = threading.Event()
    thread = threading.Thread(target=done.wait)
    thread.start()
    try:
        assert pids(3) == {os.getpid()}
    finally:
        done.set()
        thread.join()


def test_a_program_that_ignores_its_children_does_not_fork() -> None:
    before = signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    try:
        assert pids(3) == {os.getpid()}
    finally:
        signal.signal(signal.SIGCHLD, before)


def test_within_a_daemonic_process() -> None:
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_daemon, args=(sender,), daemon=True)
    process.start()
    assert receiver.poll(60)
    assert receiver.recv() == ITEMS
    process.join()


def _daemon(sender: multiprocessing.connection.Connection) -> None:
    sender.send([item for item, _ in parallel.share(worker_of, ITEMS, ONES, jobs=2, least=1)])


def test_within_a_worker() -> None:
    def task(item: int) -> list[int]:
        return parallel.share(abs, ITEMS, ONES, jobs=2, least=1)

    assert parallel.share(task, [1, 2, 3], [1, 1, 1], jobs=2, least=1) == [ITEMS] * 3


def run(script: str, *arguments: str) -> subprocess.Popen[str]:
    # A process that was started in the background ignores interrupts, and so would those that it starts.
    text = (
        "import os, signal, sys, time\nfrom pathlib import Path\nfrom pvcguard import parallel\n"
        f"signal.signal(signal.SIGINT, signal.default_int_handler)\n{script}"
    )
    return subprocess.Popen([sys.executable, "-c", text, *arguments], stdout=subprocess.PIPE, text=True)


def test_where_the_system_refuses_pipes_one_process_is_used() -> None:
    process = run(
        "import resource\n"
        "resource.setrlimit(resource.RLIMIT_NOFILE, (4, 4))\n"
        "print(parallel.share(abs, [-1, -2, -3], [1, 1, 1], jobs=2, least=1))"
    )
    assert (process.communicate(timeout=60)[0], process.returncode) == ("[1, 2, 3]\n", 0)


WAITING = """
def task(item):
    Path(sys.argv[1], str(os.getpid())).touch()
    time.sleep(0.2)
    return item
parallel.share(task, range(24), [1] * 24, jobs=3, least=1)
"""


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_workers_end_with_the_caller(tmp_path: Path, number: signal.Signals) -> None:
    process = run(WAITING, str(tmp_path))
    for _ in range(3000):
        if len(list(tmp_path.iterdir())) == 3:
            break
        time.sleep(0.01)
    process.send_signal(number)
    process.communicate(timeout=60)
    assert process.returncode == -number
    workers = [int(file.name) for file in tmp_path.iterdir()]
    assert len(workers) == 3
    assert all(ends(pid) for pid in workers)


def test_an_interrupt_leaves_no_process_behind(tmp_path: Path) -> None:
    caller = os.getpid()

    def task(item: int) -> int:
        (tmp_path / str(os.getpid())).touch()
        time.sleep(0.01)
        if os.getpid() == caller and len(list(tmp_path.iterdir())) == 3:
            raise KeyboardInterrupt
        return item

    with pytest.raises(KeyboardInterrupt):
        parallel.share(task, list(range(2000)), [1] * 2000, jobs=3, least=1)
    workers = {int(file.name) for file in tmp_path.iterdir()} - {caller}
    assert len(workers) == 2
    for pid in workers:
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)


def test_jobs() -> None:
    assert parallel.processes(None) == len(os.sched_getaffinity(0))
    assert [parallel.processes(jobs) for jobs in (1, 7)] == [1, 7]
    for jobs in (0, -1):
        with pytest.raises(ConfigError, match=f"^jobs are processes, at least 1, not {jobs}$"):
            parallel.processes(jobs)
