"""The loader of the cases: what it makes of a file, and what it refuses."""

import json

import pytest

from cases_loader import CaseError, inventory_tree, load_cases

RULE = {
    "id": "CL001",
    "slug": "claim-missing",
    "category": "claims",
    "severity": "error",
    "solution": "Create the claim.",
}
SERVICE = {
    "apiVersion": "serving.kserve.io/v1beta1",
    "kind": "InferenceService",
    "metadata": {"name": "a", "namespace": "n"},
}
QUOTA = {"apiVersion": "v1", "kind": "ResourceQuota", "metadata": {"name": "q", "namespace": "n"}}
CLASS = {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": {"name": "c"}}
MESSAGE = '[CL001] InferenceService n/a: claim "m" does not exist'
FINDING = {"id": "CL001", "path": ["spec"], "msg": MESSAGE}
CASE = {"name": "one", "description": "One.", "object": SERVICE, "findings": []}


def load(tmp_path, *cases, file="claims/claim_missing.yaml"):
    path = tmp_path / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(list(cases)), encoding="utf-8")
    return load_cases(tmp_path, [RULE])


def test_a_finding_is_made_whole(tmp_path):
    (case,) = load(tmp_path, CASE | {"findings": [FINDING]})
    assert (str(case), case.id, case.operation) == ("claims/claim_missing/one", "CL001", "")
    assert case.findings == (
        {
            "id": "CL001",
            "slug": "claim-missing",
            "category": "claims",
            "severity": "error",
            "outcome": "violation",
            "msg": MESSAGE,
            "solution": "Create the claim.",
            "resource": {
                "apiVersion": "serving.kserve.io/v1beta1",
                "kind": "InferenceService",
                "namespace": "n",
                "name": "a",
            },
            "path": ["spec"],
            "claim": "",
            "related": [],
            "details": {},
            "missing": [],
            "waiver": None,
        },
    )
    assert case.violations == case.findings


def test_what_is_given_stands(tmp_path):
    given = FINDING | {"severity": "info", "outcome": "unknown", "missing": ["PersistentVolumeClaim"], "claim": "m"}
    (case,) = load(tmp_path, CASE | {"findings": [given]})
    assert given.items() <= case.findings[0].items()
    assert case.violations == ()


def test_an_object_is_part_of_its_inventory(tmp_path):
    (case,) = load(tmp_path, CASE | {"inventory": [QUOTA, CLASS]})
    assert case.review == {"object": SERVICE}
    assert inventory_tree(case) == {
        "namespace": {
            "n": {
                "v1": {"ResourceQuota": {"q": QUOTA}},
                "serving.kserve.io/v1beta1": {"InferenceService": {"a": SERVICE}},
            }
        },
        "cluster": {"storage.k8s.io/v1": {"StorageClass": {"c": CLASS}}},
    }


def test_a_review_has_the_inventory_that_is_given(tmp_path):
    review = {"operation": "UPDATE", "object": SERVICE, "oldObject": SERVICE}
    case = {key: value for key, value in CASE.items() if key != "object"} | {"review": review, "inventory": [QUOTA]}
    (read,) = load(tmp_path, case)
    assert (read.review, read.operation, read.inventory) == (review, "UPDATE", (QUOTA,))


@pytest.mark.parametrize(
    "damaged",
    [
        {},
        SERVICE | {"metadata": []},
        SERVICE | {"metadata": {"name": 5}},
        SERVICE | {"metadata": {"name": "a", "namespace": ["n"]}},
        {"kind": "InferenceService", "metadata": {"name": "a"}},
    ],
)
def test_an_object_that_has_no_place_is_in_no_inventory(tmp_path, damaged):
    (case,) = load(tmp_path, CASE | {"object": damaged})
    assert case.inventory == ()


def test_a_generated_name_names_the_resource(tmp_path):
    created = SERVICE | {"metadata": {"generateName": "a-", "namespace": "n"}}
    (case,) = load(tmp_path, CASE | {"object": created, "findings": [FINDING]})
    assert case.findings[0]["resource"]["name"] == "a-"


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"mood": "good"}, "unknown keys in case: mood"),
        ({"name": "Two Words"}, "kebab-case"),
        ({"name": None}, "kebab-case"),
        ({"description": " "}, "description is missing"),
        ({"object": None, "review": {}}, "exactly one of object and review"),
        ({"inventory": {}}, "inventory must be a list of maps"),
        ({"inventory": [{"kind": "Node"}]}, "lacks apiVersion, kind or metadata.name"),
        ({"inventory": [QUOTA, QUOTA]}, "holds an object twice"),
        ({"parameters": []}, "parameters must be a map"),
        ({"findings": [FINDING | {"id": "CL002"}]}, "the rule of this file is CL001"),
        ({"findings": [FINDING | {"msg": "no id"}]}, "msg must begin with"),
        ({"findings": [FINDING | {"outcome": "maybe"}]}, "neither violation nor unknown"),
        ({"findings": [FINDING | {"outcome": "unknown"}]}, "names the kinds that were not supplied"),
        ({"findings": [{"id": "CL001", "msg": MESSAGE}]}, "needs its path"),
        ({"findings": [FINDING | {"mood": "good"}]}, "unknown keys in finding: mood"),
    ],
)
def test_a_case_that_is_not_right_is_refused(tmp_path, change, reason):
    with pytest.raises(CaseError, match=f"claim_missing.yaml: case .*{reason}"):
        load(tmp_path, CASE | change)


@pytest.mark.parametrize(
    ("review", "reason"),
    [
        ([], "review must be a map"),
        ({"object": SERVICE}, "review needs an operation"),
        ({"operation": "PATCH", "object": SERVICE}, "review needs an operation"),
        ({"operation": "DELETE", "oldObject": SERVICE}, "review needs an object"),
        ({"operation": "CREATE", "object": SERVICE, "user": "me"}, "unknown keys in review: user"),
    ],
)
def test_a_review_that_is_not_right_is_refused(tmp_path, review, reason):
    case = {key: value for key, value in CASE.items() if key != "object"} | {"review": review}
    with pytest.raises(CaseError, match=reason):
        load(tmp_path, case)


def test_names_are_given_once(tmp_path):
    with pytest.raises(CaseError, match="names used twice: one"):
        load(tmp_path, CASE, CASE)


def test_findings_must_be_said(tmp_path):
    with pytest.raises(CaseError, match="findings is missing"):
        load(tmp_path, {key: value for key, value in CASE.items() if key != "findings"})


@pytest.mark.parametrize(
    "file", ["claims/other.yaml", "other/claim_missing.yaml", "claims/claim_missing.json", "a.yaml"]
)
def test_a_file_of_no_rule_is_refused(tmp_path, file):
    with pytest.raises(CaseError):
        load(tmp_path, CASE, file=file)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("[", "expected the node content"),
        ("{}", "expected a list of cases"),
        ("- 5", "case 0: expected a map"),
        ("- name: a\n  name: b", "keys given twice: name"),
        ("- name: a\n  description: 2024-01-01", "is a date; quote it"),
        ("- name: a\n  object: {1: 2}", "is no text; quote it"),
    ],
)
def test_yaml_that_is_no_case_is_refused(tmp_path, text, reason):
    path = tmp_path / "claims" / "claim_missing.yaml"
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    with pytest.raises(CaseError, match=reason):
        load_cases(tmp_path, [RULE])
