from __future__ import annotations

from typing import Any

import pytest

from pvcguard import Guard, admission
from pvcguard.admission import split_warning
from pvcguard.errors import InputError, ReviewError
from unit.samples import CLAIM, CLASS, SERVICE


def request(obj: Any, operation: str = "CREATE", **more: Any) -> dict[str, Any]:
    field = "oldObject" if operation == "DELETE" else "object"
    return {
        "apiVersion": "admission.k8s.io/v1",
        "kind": "AdmissionReview",
        "request": {"uid": "u-1", "operation": operation, field: obj, **more},
    }


def answer(**response: Any) -> dict[str, Any]:
    return {
        "apiVersion": "admission.k8s.io/v1",
        "kind": "AdmissionReview",
        "response": {"uid": "u-1", **response},
    }


GUARD = Guard(complete=["all"])


def test_a_service_that_cannot_start_is_refused() -> None:
    inventory = [CLAIM, CLASS]
    (finding,) = GUARD.review([{"object": SERVICE, "operation": "CREATE"}], inventory=inventory).findings
    assert admission.review(request(SERVICE), guard=GUARD, inventory=inventory) == answer(
        allowed=False, status={"code": 403, "reason": "Forbidden", "message": finding.msg}
    )


def test_what_is_fine_is_allowed() -> None:
    assert admission.review(request(CLASS)) == answer(allowed=True)
    assert admission.review(request({"apiVersion": "v1", "kind": "ConfigMap"})) == answer(allowed=True)


def test_below_the_threshold_there_are_warnings() -> None:
    guard = Guard(complete=["all"], config={"rules": {"AM003": {"severity": "warning"}}})
    response = admission.review(request(SERVICE), guard=guard, inventory=[CLAIM, CLASS])["response"]
    assert response == {"uid": "u-1", "allowed": True, "warnings": response["warnings"]}
    assert [warning[:8] for warning in response["warnings"]] == ["[AM003] "]
    refused = admission.review(request(SERVICE), guard=guard, inventory=[CLAIM, CLASS], threshold="warning")
    assert (refused["response"]["allowed"], "warnings" in refused["response"]) == (False, False)


def test_waived_and_undecided_findings_neither_refuse_nor_warn() -> None:
    guard = Guard(complete=["all"], config={"waivers": [{"id": "w", "rule": "AM003"}]})
    assert admission.review(request(SERVICE), guard=guard, inventory=[CLAIM, CLASS]) == answer(allowed=True)
    assert admission.review(request(SERVICE)) == answer(allowed=True)


def test_the_reviewed_object_is_no_part_of_the_inventory() -> None:
    review = {"object": CLAIM, "operation": "CREATE"}
    assert GUARD.review([review]).undecided == ()
    response = admission.review(request(SERVICE), guard=GUARD)["response"]
    assert "[CL001]" in response["status"]["message"]


def test_on_delete_the_deleted_object_is_judged() -> None:
    assert admission.review(request(CLAIM, "DELETE", object=None), guard=GUARD) == answer(allowed=True)


@pytest.mark.parametrize(
    ("review", "message"),
    [
        ([], "an AdmissionReview is a mapping, not list"),
        ({}, "expected kind AdmissionReview, found None"),
        ({"kind": "AdmissionReview"}, "expected admission.k8s.io/v1, found None"),
        ({**request({}), "apiVersion": "v1"}, "expected admission.k8s.io/v1, found 'v1'"),
        ({**request({}), "request": []}, "the AdmissionReview has no request"),
        (request({}, uid=5), "the request has no uid"),
        (request({}, "PATCH"), "the request's operation is 'PATCH'"),
        (request(None), "the request's object is missing or no object"),
        (request([], "DELETE"), "the request's oldObject is missing or no object"),
    ],
)  # fmt: skip
def test_what_is_no_review_is_a_clear_error(review: Any, message: str) -> None:
    with pytest.raises(ReviewError) as caught:
        admission.review(review)
    assert str(caught.value) == message
    assert isinstance(caught.value, InputError)


def test_long_warnings_are_split_where_the_api_server_would_cut() -> None:
    message = "[AM001] " + "word " * 120 + "x" * 600 + "\nend"
    parts = split_warning(message)
    assert max(map(len, parts)) <= 256
    assert all(part.startswith("[AM001] ") for part in parts)
    rest = "".join(part.removeprefix("[AM001] ").replace(" ", "") for part in parts)
    assert rest == "word" * 120 + "x" * 600 + "end"
    assert not any(part != part.strip() or "\n" in part for part in parts)
    assert (split_warning("short"), split_warning("")) == (["short"], [""])
