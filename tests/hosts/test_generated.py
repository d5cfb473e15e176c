"""Generated questions on all hosts: odd parameters, damaged objects, numbers.

The embedded evaluator is asked all of them, the other hosts all that their speed allows: an even sample.
"""

import json

import jsonschema
import pytest

from binaries import ToolError
from cases_loader import has_a_place
from hosts import generated, opa_batch, tally
from hosts.questions import differences, of_rule, ordered, without_operation
from hosts.scenarios import CLAIM, LLM, SERVICE

SOURCES = {
    "odd-parameters": lambda: [(name, odd) for name, odd, _ in generated.odd_parameters()],
    "odd-documents": lambda: list(generated.odd_documents()),
    "damaged-objects": lambda: list(generated.damaged_objects()),
    "damaged-inventories": lambda: list(generated.damaged_inventories()),
    "numbers": lambda: list(generated.numbers()),
    "sums": lambda: list(generated.sums()),
}
# How many questions of a kind a host is asked at most.
MOST = {"embedded": 100_000, "server": 150, "opa": 25, "conftest": 40, "gator": 15}


def sample(questions, most):
    """Evenly spread, the same in every run."""
    step = -(-len(questions) // most)
    return questions[::step]


@pytest.mark.parametrize("host", MOST)
@pytest.mark.parametrize("source", SOURCES)
def test_all_hosts_answer_the_same(host, source, panel):
    asked = sample(SOURCES[source](), MOST[host])
    questions = [question for _, question in asked]
    wrong = []
    for (name, question), answer, expected in zip(
        asked, panel.ask(host, questions), panel.expected(host, questions), strict=True
    ):
        # Without apiVersion, kind or name gator takes no object, and says so.
        if host == "gator" and isinstance(answer, ToolError) and not has_a_place(question.review["object"]):
            continue
        tally.count(host, equal=answer == expected)
        if answer != expected:
            wrong.append(f"{name}: {told(answer, expected)}")
    assert wrong == []


def told(answer, expected):
    if isinstance(answer, Exception):
        return f"{type(answer).__name__}: {answer}"
    if isinstance(answer, dict):
        return "; ".join(differences(answer[level], expected[level]) for level in answer)
    return differences(answer, expected)


def without_in004(findings):
    return ordered(finding for finding in findings if finding["id"] != "IN004")


def test_the_scenarios_find_what_the_rules_are_for():
    found = {f["id"] for answer in opa_batch.answers([SERVICE, CLAIM]) for f in answer if f["outcome"] == "violation"}
    assert found == {"AM001", "AM002", "AM003", "AM006", "CL001", "DM001", "QT001", "SC001"}
    found = {f["id"] for f in opa_batch.answers([LLM])[0] if f["outcome"] == "violation"}
    assert found == {"AM001", "AM003", "AM006", "CL001", "DM001", "QT006", "SC001"}


def test_an_odd_parameter_silences_nothing_and_is_told():
    """A key with an odd value counts as not set, and so does null, of which nothing is told.

    What is odd within a list makes its entry (a waiver, a kind that is complete) count for nothing, so that other
    findings may come; but none of a rule's may go.
    """
    validator = jsonschema.Draft202012Validator(json.loads(generated.SCHEMA.read_text(encoding="utf-8")))
    wrong = []
    cases = [case for case in generated.odd_parameters() if not validator.is_valid(case[1].parameters)]
    odd = opa_batch.answers([question for _, question, _ in cases])
    clean = opa_batch.answers([question for _, _, question in cases])
    assert len(cases) > 400
    for (name, _, _), with_it, without_it in zip(cases, odd, clean, strict=True):
        in_list = ".0" in name or ".1" in name or ".2" in name
        if in_list:
            right = {f["id"] for f in without_it} <= {f["id"] for f in with_it}
        else:
            right = without_in004(with_it) == without_in004(without_it)
        if not right:
            wrong.append(f"{name}: {differences(with_it, without_it)}")
        null = name.endswith("-null")
        if bool(of_rule(with_it, "IN004")) == null and not (null and in_list):
            wrong.append(f"{name}: {'told' if null else 'not told'} as IN004")
    assert wrong == []


@pytest.mark.parametrize(
    ("question", "path", "value"),
    [
        (SERVICE, ("spec",), []),
        (SERVICE, ("spec", "predictor"), []),
        (SERVICE, ("spec", "predictor", "model", "storageUri"), 5),
        (SERVICE, ("spec", "predictor", "minReplicas"), "3"),
        (SERVICE, ("metadata", "name"), 5),
        (SERVICE, ("spec", "predictor", "volumes", 0, "persistentVolumeClaim", "claimName"), 5),
        (LLM, ("spec", "model"), "pvc://models/deepseek"),
        (LLM, ("spec", "replicas"), "2"),
        (LLM, ("spec", "model", "lora", "adapters", 0, "uri"), 5),
        (LLM, ("spec", "kvCacheOffloading", "secondary", 0, "fileSystem", "pvc", "ref", "name"), 5),
        (LLM, ("spec", "router", "scheduler", "config", "inline", "plugins", 0), "token-producer"),
        (CLAIM, ("spec", "accessModes"), "ReadWriteOncePod"),
        (CLAIM, ("spec",), "odd"),
        (CLAIM, ("spec", "resources", "requests", "storage"), ["20Gi"]),
        (CLAIM, ("spec", "storageClassName"), 5),
    ],
    ids=lambda value: None if not isinstance(value, tuple) else ".".join(map(str, value)),
)
def test_a_damaged_field_is_told_once(question, path, value):
    answer = opa_batch.answers([without_operation(generated.damaged(question, path, value))])[0]
    assert [finding["path"] for finding in of_rule(answer, "IN001")] == [list(path)]
