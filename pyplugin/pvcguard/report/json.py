"""The report as JSON, for programs."""

from __future__ import annotations

import json

from pvcguard.outcome import Report


def render(report: Report, version: str) -> str:
    """``{"version", "findings": […], "undecided": […], "problems": […], "summary": {…}}``, ending in a newline.

    `version` is that of pvcguard. Only ASCII is written, whatever stands in the manifests.
    """
    document = {
        "version": version,
        "findings": [finding.to_dict() for finding in report.findings],
        "undecided": [finding.to_dict() for finding in report.undecided],
        "problems": [problem.to_dict() for problem in report.problems],
        "summary": report.summary(),
    }
    return json.dumps(document, indent=2) + "\n"
