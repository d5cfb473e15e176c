"""What conftest is given beside single documents: `--combine`, several documents, lists; and what is nothing."""

import pytest

from cases_loader import identity, tree
from hosts import conftest_host, opa_batch
from hosts.questions import reported
from hosts.scenarios import CLAIM, INVENTORY, SERVICE

SERVICES = [SERVICE.review["object"], CLAIM.review["object"], *INVENTORY]
TREE = tree([SERVICE.review["object"], *INVENTORY])


def expected():
    """The findings of all the objects, each asked for itself."""
    questions = [
        type(SERVICE)({"object": item}, (SERVICE.review["object"], *INVENTORY), SERVICE.parameters) for item in SERVICES
    ]
    return conftest_host.shown(reported(f for one in opa_batch.answers(questions) for f in one))


def kube_list(kind, items):
    return {"apiVersion": "v1", "kind": kind, "items": items}


FORMS = {
    "documents": (SERVICES, ()),
    "combined": (SERVICES, ("--combine",)),
    "list": ([kube_list("List", SERVICES)], ()),
    "combined-lists": ([kube_list("List", SERVICES[:2]), kube_list("List", SERVICES[2:])], ("--combine",)),
    "list-of-a-kind": ([kube_list("InferenceServiceList", SERVICES[:1]), *SERVICES[1:]], ()),
    "list-and-documents": ([kube_list("List", SERVICES[:3]), *SERVICES[3:]], ("--combine",)),
}


@pytest.mark.parametrize("form", FORMS)
def test_every_object_is_reviewed(form):
    documents, options = FORMS[form]
    assert conftest_host.run(documents, TREE, SERVICE.parameters, *options) == expected()


def test_there_is_something_to_find():
    found = {(f["id"], f["resource"]["name"]) for f in expected()["deny"]}
    assert {("CL001", "llama"), ("SC001", "classless"), ("SC001", "more")} <= found
    assert identity(SERVICES[0])["name"] == "llama"


@pytest.mark.parametrize(
    "document", [{}, [], 5, "text", None, {"items": 5}, {"kind": "List"}, {"kind": "List", "items": [5, None]}]
)
@pytest.mark.parametrize("options", [(), ("--combine",)], ids=["single", "combined"])
def test_what_is_no_object_is_no_finding_and_no_error(document, options):
    assert conftest_host.run([document], TREE, SERVICE.parameters, *options) == {"deny": [], "warn": []}
