"""The result of a check, and what it means to the caller."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any, Final

from pvcguard.findings import SEVERITIES, Finding, Problem, Severity

CLEAN: Final = 0
FOUND: Final = 1
FAILED: Final = 2


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found.

    `findings` are the violations, waived ones included; `undecided` what lacked an object that was not
    supplied; `problems` the input that could not be read or evaluated. `objects` were read, `reviewed` of them were
    given to the rules.
    """

    findings: tuple[Finding, ...] = ()
    undecided: tuple[Finding, ...] = ()
    problems: tuple[Problem, ...] = ()
    objects: int = 0
    reviewed: int = 0

    def at_least(self, threshold: Severity) -> tuple[Finding, ...]:
        """Violations that nobody waived, of at least this severity."""
        counted = SEVERITIES[: SEVERITIES.index(threshold) + 1]
        return tuple(f for f in self.findings if f.waiver is None and f.severity in counted)

    def exit_code(self, threshold: Severity = "error", *, allow_empty: bool = False) -> int:
        """2 where input could not be read or nothing was reviewed, else 1 for a violation, else 0."""
        if self.problems or (self.reviewed == 0 and not allow_empty):
            return FAILED
        return FOUND if self.at_least(threshold) else CLEAN

    def untold(self) -> tuple[Problem, ...]:
        """The problems that no finding tells: those of an engine, and all where the rule is switched off."""
        told = {finding.problem for finding in self.findings}
        return tuple(problem for index, problem in enumerate(self.problems) if index not in told)

    def missing(self) -> tuple[str, ...]:
        """The kinds (and parameters) that were not supplied and would decide what is undecided; sorted."""
        return tuple(sorted({kind for f in self.undecided for kind in f.missing}))

    def summary(self) -> dict[str, Any]:
        """Counts: ``{objects, reviewed, error, warning, info, waived, undecided, missing, problems}``."""
        counts = Counter(f.severity for f in self.findings if f.waiver is None)
        return {
            "objects": self.objects,
            "reviewed": self.reviewed,
            **{severity: counts[severity] for severity in SEVERITIES},
            "waived": sum(f.waiver is not None for f in self.findings),
            "undecided": len(self.undecided),
            "missing": list(self.missing()),
            "problems": len(self.problems),
        }
