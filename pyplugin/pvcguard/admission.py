"""Answers to AdmissionReviews, as an admission webhook would give them; for tests of admission."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from pvcguard.errors import ReviewError
from pvcguard.findings import SEVERITIES, Finding, Severity
from pvcguard.guard import Guard
from pvcguard.outcome import Report

# The API server shortens longer warnings (apiserver, admission/plugin/webhook).
WARNING_LENGTH: Final = 256

_OPERATIONS: Final = frozenset({"CREATE", "UPDATE", "DELETE", "CONNECT"})


def review(
    admission_review: Mapping[str, Any],
    *,
    guard: Guard | None = None,
    inventory: Any = None,
    threshold: Severity = "error",
) -> dict[str, Any]:
    """The AdmissionReview (``admission.k8s.io/v1``) that answers this one.

    ``{"apiVersion", "kind", "response": {"uid", "allowed", "status": {"code": 403, "reason", "message"},
    "warnings": […]}}``; ``status`` only where it is refused. Violations from `threshold` on refuse; the
    others are warnings. On DELETE the object is judged that is deleted (``oldObject``).

    `inventory` is what Guard.check() takes; the reviewed object is no part of it. Raises ReviewError where
    the review is none, and what Guard.check() raises.
    """
    request = _request(admission_review)
    report = (guard or Guard()).review([_subject(request)], inventory=inventory)
    if report.problems:
        raise ReviewError("; ".join(str(problem) for problem in report.problems))
    return {
        "apiVersion": "admission.k8s.io/v1",
        "kind": "AdmissionReview",
        "response": _response(request["uid"], report, threshold),
    }


def _request(admission_review: Mapping[str, Any]) -> Mapping[str, Any]:
    if not isinstance(admission_review, Mapping):
        raise ReviewError(f"an AdmissionReview is a mapping, not {type(admission_review).__name__}")
    if admission_review.get("kind") != "AdmissionReview":
        raise ReviewError(f"expected kind AdmissionReview, found {admission_review.get('kind')!r}")
    if admission_review.get("apiVersion") != "admission.k8s.io/v1":
        raise ReviewError(f"expected admission.k8s.io/v1, found {admission_review.get('apiVersion')!r}")
    request = admission_review.get("request")
    if not isinstance(request, Mapping):
        raise ReviewError("the AdmissionReview has no request")
    if not isinstance(request.get("uid"), str) or not request["uid"]:
        raise ReviewError("the request has no uid")
    if request.get("operation") not in _OPERATIONS:
        raise ReviewError(f"the request's operation is {request.get('operation')!r}")
    return request


def _subject(request: Mapping[str, Any]) -> dict[str, Any]:
    field = "oldObject" if request["operation"] == "DELETE" else "object"
    subject = request.get(field)
    if request["operation"] == "CONNECT" and subject is None:
        subject = {}
    if not isinstance(subject, Mapping):
        raise ReviewError(f"the request's {field} is missing or no object")
    # Gatekeeper shows the deleted object in both places, and so do the rules expect it.
    return {**request, "object": subject}


def _response(uid: str, report: Report, threshold: Severity) -> dict[str, Any]:
    refused = report.at_least(threshold)
    warned = [f for f in report.findings if f.waiver is None and f not in refused]
    response: dict[str, Any] = {"uid": uid, "allowed": not refused}
    if refused:
        response["status"] = {
            "code": 403,
            "reason": "Forbidden",
            "message": "\n".join(finding.msg for finding in _by_severity(refused)),
        }
    warnings = [part for finding in _by_severity(warned) for part in split_warning(finding.msg)]
    if warnings:
        response["warnings"] = warnings
    return response


def _by_severity(findings: tuple[Finding, ...] | list[Finding]) -> list[Finding]:
    return sorted(findings, key=lambda finding: SEVERITIES.index(finding.severity))


def split_warning(message: str) -> list[str]:
    """The message in parts that the API server does not shorten; the rule's id begins each.

    Parts end at a space where there is one in reach. Control characters, which HTTP headers refuse, become
    spaces.
    """
    message = re.sub(r"[\x00-\x1f\x7f]", " ", message).strip()
    match = re.match(r"\[\w+\] ", message)
    prefix = match.group() if match else ""
    rest = message[len(prefix) :]
    room = WARNING_LENGTH - len(prefix)
    parts: list[str] = []
    while len(rest) > room:
        cut = rest.rfind(" ", room // 2, room + 1)
        cut = room if cut < 0 else cut
        parts.append(prefix + rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return [*parts, prefix + rest] if rest or not parts else parts
