"""Twelve ways in which the hosts disagree or fall silent, and what stands against each of them.

1.  Arithmetic: the lint (check arithmetic), tests/unit/quantity, the cases of quotas, and `sums` below.
2.  Numbers that become floats: the lint (check format), `numbers` in test_generated.py.
3.  An odd parameter: `odd-parameters` in test_generated.py, every key of the schema and every odd type.
4.  `--combine` and lists: test_conftest_entry.py.
5.  Pruned templates: the generator ends at an import that leads nowhere (tests/gen/test_modules.py), the lint
    (checks import-unresolved and import-of-rule), and every rule has a case that is found (tests/policies/
    test_rules.py), which gator is asked in test_parity.py.
6.  Damaged objects: `damaged-objects` and `damaged-inventories` in test_generated.py.
7.  YAML among the policies: the lint (check not-rego); bundles without data and tests: tests/gen/test_bundles.py.
8.  Roots of the bundle: tests/gen/test_bundles.py.
9.  Injected findings: here, and the lint (check findings-in-test).
10. Conflicts: the lint (check conflict), and here what each host does with one.
11. No operation, broken documents, overlapping data: here and in test_parity.py.
12. Coverage: tests/policies/coverage.py.

One more was found by these tests: OPA 1.21 (conftest 0.71) misreads a collection of variables after `in`. The lint
(check membership) refuses it, and here is what it does.
"""

import json

import pytest

from binaries import ROOT, ToolError, generation, tool
from hosts import conftest_host, gator_host, opa_batch
from hosts.questions import Question, of_rule
from hosts.scenarios import INVENTORY, SERVICE
from pvcguard.engines.embedded import EmbeddedEngine
from pvcguard.engines.opa import OpaEngine
from pvcguard.errors import EngineError, PvcguardError

INJECTED = {
    "lib": {"pvcguard": {"rules": {"claims": {"injected": {"findings": [{"id": "XX001", "msg": "injected"}]}}}}}
}


def ids(findings):
    return {finding["id"] for finding in findings}


@pytest.mark.parametrize("engine", ["embedded", "opa"])
def test_an_inventory_cannot_bring_findings(engine):
    """Whatever a caller hands over as inventory is put below data.inventory."""
    chosen = EmbeddedEngine() if engine == "embedded" else OpaEngine(tool("opa").path)
    found = chosen.findings([SERVICE.review], inventory=SERVICE.tree | INJECTED, parameters=SERVICE.parameters)[0]
    assert ids(found) == ids(opa_batch.answers([SERVICE])[0])


def test_data_beside_the_bundle_cannot_bring_findings(tmp_path):
    """The bundle owns lib/pvcguard, so OPA lets no other data in there."""
    data = tmp_path / "data.json"
    data.write_text(json.dumps(INJECTED | {"inventory": SERVICE.tree}), encoding="utf-8")
    question = json.dumps(SERVICE.input)
    output = tool("opa").run(
        "eval", "-b", ROOT / "bundles" / "opa", "-d", data, "-I", "data.pvcguard.report.findings", stdin=question
    )
    found = json.loads(output)["result"][0]["expressions"][0]["value"]
    assert ids(found) == ids(opa_batch.answers([SERVICE])[0])


CONFLICT = """package pvcguard.conflict

value(x) := "one" if x != ""

value(x) := "two" if x != ""

violation contains {"msg": value(input.review.object.kind)}
"""


def test_gator_tells_a_conflict_as_a_violation_which_is_an_error_here():
    source = {"version": "v1", "rego": CONFLICT}
    template = {
        "apiVersion": "templates.gatekeeper.sh/v1",
        "kind": "ConstraintTemplate",
        "metadata": {"name": "conflict"},
        "spec": {
            "crd": {"spec": {"names": {"kind": "Conflict"}}},
            "targets": [{"target": "admission.k8s.gatekeeper.sh", "code": [{"engine": "Rego", "source": source}]}],
        },
    }
    constraint = {
        "apiVersion": "constraints.gatekeeper.sh/v1beta1",
        "kind": "Conflict",
        "metadata": {"name": "conflict"},
        "spec": {},
    }
    results = gator_host.run([template, constraint, INVENTORY[0]])
    assert results
    with pytest.raises(ToolError, match="conflict"):
        gator_host.finding(results[0])


def test_conftest_and_opa_end_at_a_conflict(tmp_path):
    policy, document = tmp_path / "policy.rego", tmp_path / "document.json"
    policy.write_text(CONFLICT.replace("pvcguard.conflict", "main").replace("violation", "deny"), encoding="utf-8")
    document.write_text(json.dumps({"review": {"object": INVENTORY[0]}}), encoding="utf-8")
    with pytest.raises(ToolError, match="conflict"):
        tool("opa").run("eval", "-d", policy, "-i", document, "data.main.deny")
    with pytest.raises(ToolError, match="conflict"):
        tool("conftest").run("test", "-p", policy, document)


@pytest.mark.parametrize("check", [conftest_host.check, gator_host.check], ids=["conftest", "gator"])
def test_one_broken_document_is_no_clean_answer(check, tmp_path):
    """Both give up the whole run with the exit code of a finding; whoever reads their output must see it."""
    manifests = tmp_path / "manifests.yaml"
    manifests.write_text(f"{json.dumps(SERVICE.review['object'])}\n---\na: [\n", encoding="utf-8")
    with pytest.raises(ToolError, match="failed"):
        check(manifests)


def test_overlapping_data_is_an_error_of_conftest(tmp_path):
    manifests, one, two = tmp_path / "manifest.json", tmp_path / "one.json", tmp_path / "two.json"
    manifests.write_text(json.dumps(SERVICE.review["object"]), encoding="utf-8")
    one.write_text(json.dumps({"pvcguard": {"parameters": {"onUnknown": "report"}}}), encoding="utf-8")
    two.write_text(json.dumps({"pvcguard": {"parameters": {"onUnknown": "ignore"}}}), encoding="utf-8")
    with pytest.raises(ToolError, match="merge"):
        conftest_host.check(manifests, "--data", one, "--data", two)


@pytest.mark.parametrize("operation", ["", None, 5])
def test_no_operation_is_a_value_of_its_own(operation):
    """`gator test` gives "" and an oldObject that is null; manifests give neither."""
    given = {"object": SERVICE.review["object"], "operation": operation, "oldObject": None}
    with_it, without_it = opa_batch.answers([Question(given, SERVICE.inventory, SERVICE.parameters), SERVICE])
    assert with_it == without_it
    assert of_rule(with_it, "CL001")


MEMBERSHIP = """package main

covers(entry, kind) if entry in {kind, "*"}

bound(entry, kind) if {
	both := {kind, "*"}
	entry in both
}

deny contains {"msg": "literal"} if covers(input.kind, "a")

deny contains {"msg": "bound"} if bound(input.kind, "a")
"""


def test_a_collection_of_variables_after_in(tmp_path):
    """The literal is lost on OPA 1.21; bound to a name first, as the lint wants it, it is read by all."""
    policy, document = tmp_path / "policy.rego", tmp_path / "document.json"
    policy.write_text(MEMBERSHIP, encoding="utf-8")
    document.write_text('{"kind": "a"}', encoding="utf-8")
    output = tool("conftest").run("test", "-p", policy, "-o", "json", document, expect=(1,))
    messages = {failure["msg"] for failure in json.loads(output)[0]["failures"]}
    assert messages == ({"bound"} if generation() == "newest" else {"bound", "literal"})


def test_an_engine_raises_and_never_answers_nothing():
    """A report without findings is a clean bill; so whatever goes wrong must be an error."""
    with pytest.raises(EngineError):
        OpaEngine(ROOT / "no" / "such" / "opa").findings([SERVICE.review], inventory={}, parameters={})
    assert issubclass(EngineError, PvcguardError)
