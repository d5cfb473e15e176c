"""The pytest plugin: a fixture `pvcguard` whose assertions say what was found.

::

    def test_service(pvcguard):
        pvcguard.assert_clean("manifests/", inventory="cluster/")

    def test_refused(pvcguard):
        pvcguard.assert_found("AM001", service, inventory=[claim])

In the ini file: ``pvcguard_config`` (a file), ``pvcguard_inventory`` (paths, one a line), ``pvcguard_complete``
(kinds), ``pvcguard_namespace`` and ``pvcguard_engine``. Paths are relative to pytest's root directory.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pvcguard.findings import Finding, Severity
    from pvcguard.guard import Guard
    from pvcguard.outcome import Report

_GUARD = pytest.StashKey["Guard"]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """The options of the ini file."""
    parser.addini("pvcguard_config", "pvcguard: file with the parameters", type="string", default="")
    parser.addini("pvcguard_inventory", "pvcguard: manifests of what is in the cluster", type="linelist", default=[])
    parser.addini("pvcguard_complete", "pvcguard: kinds of which all objects are supplied", type="args", default=[])
    parser.addini("pvcguard_namespace", "pvcguard: namespace of objects without", type="string", default="default")
    parser.addini("pvcguard_engine", "pvcguard: embedded, opa or server", type="string", default="embedded")


@pytest.fixture
def pvcguard(pytestconfig: pytest.Config) -> Checker:
    """Checks objects against pvcguard's rules, as the ini file configures them."""
    # One guard for the session: its rules and inventory are loaded once.
    if _GUARD not in pytestconfig.stash:
        pytestconfig.stash[_GUARD] = _guard(pytestconfig)
    return Checker(pytestconfig.stash[_GUARD])


def _guard(config: pytest.Config) -> Guard:
    from pvcguard.guard import Guard

    file = config.getini("pvcguard_config")
    return Guard(
        engine=config.getini("pvcguard_engine"),
        config=config.rootpath / file if file else None,
        inventory=[config.rootpath / path for path in config.getini("pvcguard_inventory")],
        complete=config.getini("pvcguard_complete"),
        namespace=config.getini("pvcguard_namespace"),
    )


class Checker:
    """What the fixture gives. `objects` and `inventory` are what Guard.check() takes."""

    def __init__(self, guard: Guard) -> None:
        self.guard = guard

    def check(self, objects: Any, *, inventory: Any = None) -> Report:
        """The report on these objects."""
        return self.guard.check(objects, inventory=inventory)

    def assert_clean(
        self, objects: Any, *, inventory: Any = None, threshold: Severity = "info", undecided: bool = False
    ) -> Report:
        """Fails on violations from `threshold` on, on unreadable input, and where nothing was reviewed.

        Fails on what could not be decided too, since that proves nothing, unless `undecided` is True.
        """
        __tracebackhide__ = True
        report = self.check(objects, inventory=inventory)
        reasons = []
        if report.problems:
            reasons.append("input could not be read")
        if not report.reviewed:
            reasons.append("nothing was reviewed")
        found = report.at_least(threshold)
        if found:
            reasons.append(f"{len(found)} found")
        if report.undecided and not undecided:
            reasons.append(f"{len(report.undecided)} undecided")
        if reasons:
            raise AssertionError(_told("expected no findings: " + ", ".join(reasons), report))
        return report

    def assert_found(self, rule: str, objects: Any, *, inventory: Any = None, **expected: Any) -> tuple[Finding, ...]:
        """Fails unless the rule (id or slug) finds a violation in the objects; returns what it found.

        `expected` are fields of the finding, such as ``severity="error"`` or ``claim="models"``; ``name``,
        ``namespace`` and ``kind`` are those of its resource.
        """
        __tracebackhide__ = True
        report = self.check(objects, inventory=inventory)
        matching = tuple(
            finding
            for finding in report.findings
            if rule in (finding.id, finding.slug)
            and all(_field(finding, name) == value for name, value in expected.items())
        )
        if not matching:
            wanted = "".join(f", {name}={value!r}" for name, value in expected.items())
            raise AssertionError(_told(f"expected a finding of {rule}{wanted}", report))
        return matching


def _field(finding: Finding, name: str) -> Any:
    return getattr(finding.resource if name in ("name", "namespace", "kind") else finding, name)


def _told(reason: str, report: Report) -> str:
    from pvcguard.report import terminal

    return f"{reason}\n\n{terminal.render(report)}"
