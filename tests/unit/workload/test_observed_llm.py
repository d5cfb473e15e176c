"""The workload model against what KServe did: `tests/data/observed-kserve-llm.json`.

Its ten LLMInferenceServices were applied to a real control plane on which KServe's manager ran. For each of them the
model must know the claim mounts and volumes of the pod templates that KServe made, how many pods always run, and how
many may run during a rollout.
"""

import json
import math

import pytest

from binaries import ROOT, tool

OBSERVED = json.loads((ROOT / "tests" / "data" / "observed-kserve-llm.json").read_text(encoding="utf-8"))
QUERY = """{name: groups |
    some name, observed in input
    review := {"object": observed.manifest}
    groups := data.lib.pvcguard.workload.groups with input as {"review": review}
}"""

# What KServe calls the workloads of a service named svc.
ROLES = {"svc-kserve": "main", "svc-kserve-prefill": "prefill"}


@pytest.fixture(scope="module")
def model():
    answer = tool("opa").run(
        "eval",
        "-f",
        "json",
        "--ignore",
        "*_test.rego",
        "-d",
        ROOT / "policies" / "lib",
        "--stdin-input",
        QUERY,
        stdin=json.dumps(OBSERVED),
    )
    return json.loads(answer)["result"][0]["expressions"][0]["value"]


def peak_of(deployment):
    surge = deployment["strategy"]["rollingUpdate"]["maxSurge"]
    replicas = deployment["replicas"]
    return replicas + (math.ceil(replicas * int(surge[:-1]) / 100) if isinstance(surge, str) else surge)


def by_role(observed, of):
    return {ROLES[deployment["name"]]: of(deployment) for deployment in observed["deployments"]}


def observed_mounts(template):
    return sorted(
        (
            template["claims"][m["volume"]]["claimName"],
            m["volume"],
            m["container"],
            m["mountPath"],
            m["subPath"] or "",
            m["readOnly"],
        )
        for m in template["mounts"]
        if m["volume"] in template["claims"]
    )


def test_all_cases_are_here():
    assert len(OBSERVED) == 10
    assert {name for name, o in OBSERVED.items() if not o["admission"]["allowed"]} == set()
    assert {name for name, o in OBSERVED.items() if o["leaderworkersets"] or o["claimsMade"]} == set()


@pytest.mark.parametrize("name", sorted(OBSERVED))
def test_the_pods_that_always_run(name, model):
    observed = OBSERVED[name]
    assert {group["role"]: group["pods"]["min"] for group in model[name]} == by_role(observed, lambda d: d["replicas"])
    assert sum(group["pods"]["min"] for group in model[name]) == observed["pods"]


@pytest.mark.parametrize("name", sorted(OBSERVED))
def test_the_most_pods_with_and_without_a_rollout(name, model):
    assert {group["role"]: (group["pods"]["max"], group["pods"]["peak"]) for group in model[name]} == by_role(
        OBSERVED[name], lambda d: (d["replicas"], peak_of(d))
    )


@pytest.mark.parametrize("name", sorted(OBSERVED))
def test_the_claim_volumes_and_mounts(name, model):
    assert {
        group["role"]: sorted(
            (m["claim"], m["volume"], m["container"], m["mountPath"], m["subPath"], m["readOnly"])
            for m in group["mounts"]
        )
        for group in model[name]
    } == by_role(OBSERVED[name], lambda d: observed_mounts(d["template"]))


@pytest.mark.parametrize("name", sorted(OBSERVED))
def test_every_claim_volume_is_of_a_mount(name, model):
    volumes = {group["role"]: {m["volume"] for m in group["mounts"]} for group in model[name]}
    assert volumes == by_role(OBSERVED[name], lambda d: set(d["template"]["claims"]))
