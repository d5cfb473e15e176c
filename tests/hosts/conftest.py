"""The answers of the hosts to all cases, worked out once in a run, and the summary at its end."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from binaries import ROOT, generation, tool
from hosts import conftest_host, engine_hosts, gator_host, opa_batch, tally
from hosts.questions import Question, asked, cases_for, reported, without_operation
from pvcguard.engines.embedded import EmbeddedEngine
from pvcguard.engines.opa import OpaEngine
from pvcguard.engines.server import ServerEngine
from tools.server import opa_server


class Panel:
    """All hosts. `ask` gives each one's answers to the questions, in a form that `shown` gives expectations."""

    def __init__(self, server_url: str) -> None:
        self._ask: dict[str, Callable[[Question], Any]] = {
            "embedded": functools.partial(engine_hosts.ask, EmbeddedEngine()),
            "opa": functools.partial(engine_hosts.ask, OpaEngine(tool("opa").path)),
            "server": functools.partial(engine_hosts.ask, ServerEngine(server_url)),
            "conftest": conftest_host.ask,
            "gator": gator_host.ask,
        }

    def ask(self, host: str, questions: list[Question]) -> list[Any]:
        """The answers, in order; where the host failed, the exception instead of an answer."""
        # Two processors; the server engine has one connection, and the embedded one no process to wait for.
        workers = 1 if host in ("embedded", "server") else 2
        with ThreadPoolExecutor(workers) as pool:
            return list(pool.map(functools.partial(_attempt, self._ask[host]), questions))

    def expected(self, host: str, questions: list[Question]) -> list[Any]:
        """What the host must answer, from what the sources of the rules say in the opa binary."""
        if host in ("embedded", "opa", "server"):
            return opa_batch.answers(questions)
        visible = [reported(one) for one in opa_batch.answers([without_operation(q) for q in questions])]
        if host == "conftest":
            return [conftest_host.shown(one) for one in visible]
        return [gator_host.shown(question, one) for question, one in zip(questions, visible, strict=True)]


def _attempt(ask: Callable[[Question], Any], question: Question) -> Any:
    try:
        return ask(question)
    except Exception as error:  # noqa: BLE001 - told by the test of this very question
        return error


@pytest.fixture(scope="session")
def panel() -> Iterator[Panel]:
    with opa_server(tool("opa").path, ROOT / "bundles" / "opa") as url:
        yield Panel(url)


@pytest.fixture(scope="session")
def answered(panel: Panel, pytestconfig: pytest.Config) -> Callable[[str], dict[str, tuple[Any, Any]]]:
    """By case, what a host answered and what it had to answer."""

    @functools.cache
    def answers(host: str) -> dict[str, tuple[Any, Any]]:
        cases = cases_for(host, all_=pytestconfig.getoption("--all-cases"))
        questions = [asked(case) for case in cases]
        pairs = zip(panel.ask(host, questions), panel.expected(host, questions), strict=True)
        return {str(case): pair for case, pair in zip(cases, pairs, strict=True)}

    return answers


def pytest_terminal_summary(terminalreporter: Any) -> None:
    lines = tally.lines(generation())
    if lines:
        terminalreporter.section("the same findings on every host")
        for line in lines:
            terminalreporter.write_line(line)
