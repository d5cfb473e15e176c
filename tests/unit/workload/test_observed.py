"""The workload model against what KServe did: `tests/data/observed-kserve.json`.

Its 23 manifests were applied to a real control plane on which KServe's manager ran, in Standard mode. For each of
them the model must know the claim mounts of the pods that came to be, and how many pods always run.
"""

import json
import re

import pytest

from binaries import ROOT, tool

OBSERVED = json.loads((ROOT / "tests" / "data" / "observed-kserve.json").read_text(encoding="utf-8"))
QUERY = """{name: groups |
    some name, observed in input
    review := {"object": observed.manifest}
    parameters := {"kserve": {"defaultDeploymentMode": "Standard"}}
    groups := data.lib.pvcguard.workload.groups with input as {"review": review, "parameters": parameters}
}"""

REFUSED_BY_KSERVE = {"both-uri-and-uris"}
REFUSED_PODS = {"uri-absolute": "/a", "uri-dotdot": "../a"}


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


def pods_of(groups):
    return {group["role"]: group["pods"]["min"] for group in groups}


def mounts_of(groups):
    return {
        group["role"]: sorted(
            (m["claim"], m["container"], m["mountPath"], m["subPath"], m["readOnly"]) for m in group["mounts"]
        )
        for group in groups
    }


def observed_pods(observed):
    return {deployment["name"].removeprefix("svc-"): deployment["replicas"] for deployment in observed["deployments"]}


def observed_mounts(observed):
    """By component. Other volumes do not count, such as the emptyDir that KServe makes of an empty claim name."""
    return {
        pod["component"]: sorted(
            (
                pod["volumes"][m["volume"]]["claim"],
                m["container"],
                m["mountPath"],
                m["subPath"] or "",
                m["readOnly"],
            )
            for m in pod["mounts"]
            if m["volume"] in pod["volumes"]
        )
        for pod in observed["pods"]
    }


def test_all_cases_are_here():
    assert len(OBSERVED) == 23
    assert {name for name, o in OBSERVED.items() if not o["admission"]["allowed"]} == REFUSED_BY_KSERVE
    assert {name for name, o in OBSERVED.items() if "podRefused" in o} == set(REFUSED_PODS)


@pytest.mark.parametrize("name", sorted(set(OBSERVED) - REFUSED_BY_KSERVE))
def test_the_pods_that_always_run(name, model):
    assert pods_of(model[name]) == observed_pods(OBSERVED[name])


@pytest.mark.parametrize("name", sorted(set(OBSERVED) - REFUSED_BY_KSERVE - set(REFUSED_PODS)))
def test_the_claim_mounts(name, model):
    assert mounts_of(model[name]) == observed_mounts(OBSERVED[name])


@pytest.mark.parametrize("name", sorted(REFUSED_PODS))
def test_the_sub_path_for_which_the_pod_was_refused(name, model):
    refused = re.search(
        r'spec\.containers\[0\]\.volumeMounts\.subPath: Invalid value: "([^"]*)"', OBSERVED[name]["podRefused"]
    )
    assert refused is not None
    assert refused[1] == REFUSED_PODS[name]
    assert mounts_of(model[name]) == {"predictor": [("models", "kserve-container", "/mnt/models", refused[1], True)]}


def test_both_fields_of_a_service_that_kserve_refused(model):
    groups = model["both-uri-and-uris"]
    assert pods_of(groups) == {"predictor": 1}
    assert {claim for claim, *_ in mounts_of(groups)["predictor"]} == {"models", "extra"}
