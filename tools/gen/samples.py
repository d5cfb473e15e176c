"""The objects of a case as files, for gator to read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cases_loader import Case, Json, identity
from tools.gen.manifest import render
from tools.gen.stage import MARK

CASES = "tests/cases"


def object_file(case: Case) -> str:
    """The name of the file with the reviewed object, or its AdmissionReview."""
    return f"{_folder(case)}/object.yaml"


def inventory_files(case: Case) -> list[str]:
    """The names of the files that make up the inventory; the reviewed object may be one of them."""
    others = [f"{_folder(case)}/inventory.yaml"] if _others(case) else []
    return [*others, object_file(case)] if len(_others(case)) < len(case.inventory) else others


def samples(case: Case) -> dict[str, str]:
    """All files of the case."""
    files = {object_file(case): render([_reviewed(case)], mark(case))}
    if others := _others(case):
        files[f"{_folder(case)}/inventory.yaml"] = render(others, mark(case))
    return files


def mark(case: Case) -> str:
    """Where a file comes from."""
    return MARK.format(source=f"{CASES}/{case.category}/{case.slug}.yaml, {case.name},")


def _folder(case: Case) -> str:
    return f"samples/{case.category.replace('_', '-')}/{case.slug.replace('_', '-')}/{case.name}"


def _others(case: Case) -> list[Json]:
    """The inventory without the reviewed object, where that is written to its own file as it is."""
    if case.operation:
        return list(case.inventory)
    return [item for item in case.inventory if item != case.review["object"]]


def _reviewed(case: Case) -> dict[str, Any]:
    """The object, or the AdmissionReview where the case has an operation."""
    reviewed = case.review["object"]
    if not case.operation:
        assert isinstance(reviewed, dict)
        return reviewed
    named = identity(reviewed)
    group, _, version = named["apiVersion"].rpartition("/")
    request = {
        "uid": "00000000-0000-0000-0000-000000000000",
        "kind": {"group": group, "version": version, "kind": named["kind"]},
        "name": named["name"],
        "namespace": named["namespace"],
        "operation": case.operation,
        "userInfo": {"username": "gator"},
    }
    if case.operation == "DELETE":
        return _admission({**request, "oldObject": case.review.get("oldObject", reviewed)})
    old = {"oldObject": case.review["oldObject"]} if "oldObject" in case.review else {}
    return _admission({**request, "object": reviewed, **old})


def _admission(request: Mapping[str, Any]) -> dict[str, Any]:
    return {"apiVersion": "admission.k8s.io/v1", "kind": "AdmissionReview", "request": dict(request)}
