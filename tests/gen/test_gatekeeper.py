"""What Gatekeeper is given: templates, constraints, suites; tried with gator and kustomize."""

from __future__ import annotations

import subprocess
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from binaries import ROOT, tool
from cases_loader import Case, load_cases, load_registry
from tools.gen.suites import assertions
from tools.pinned import read_pins

GATEKEEPER = ROOT / "bundles" / "gatekeeper"
CATEGORIES = {"access_modes": "AM", "claims": "CL", "direct_mount": "DM", "quotas": "QT", "storage_classes": "SC"}


def documents(path: Path) -> list[Any]:
    return list(yaml.safe_load_all(path.read_text(encoding="utf-8")))


@cache
def template(category: str) -> Any:
    return documents(GATEKEEPER / "templates" / f"{category.replace('_', '-')}.yaml")[0]


def source(category: str) -> Any:
    return template(category)["spec"]["targets"][0]["code"][0]["source"]


@cache
def cases() -> list[Case]:
    return load_cases()


# What a rule of files looks at never comes to a cluster.
IN_CLUSTERS = [rule for rule in load_registry() if rule["kinds"] != ["Manifests"]]


@pytest.mark.parametrize("rule", IN_CLUSTERS, ids=lambda rule: str(rule["id"]))
def test_every_rule_is_found_by_a_suite(rule: dict[str, Any]) -> None:
    """A rule that its template lost would fall silent; so each suite that tries it expects a finding of it."""
    suites = [suite for suite in sorted(GATEKEEPER.glob("suites/*/suite.yaml")) if tries(suite, rule["id"])]
    assert suites
    for suite in suites:
        assert any(
            assertion["violations"] > 0 and assertion["message"] == f"^\\[{rule['id']}\\] "
            for test in documents(suite)[0]["tests"]
            for case in test["cases"]
            for assertion in case["assertions"]
        ), suite.parent.name


def tries(suite: Path, id_: str) -> bool:
    return f"\\[{id_}\\] " in suite.read_text(encoding="utf-8")


def test_a_suite_has_what_tells_a_rule_and_all_that_no_other_host_of_gatekeeper_can_try() -> None:
    tried = Counter(
        case["name"]
        for suite in GATEKEEPER.glob("suites/*/suite.yaml")
        for test in documents(suite)[0]["tests"]
        for case in test["cases"]
    )
    kinds = {kind for name in CATEGORIES for kind in matched(name)}
    # What has no kind that is matched is never reviewed in a cluster either.
    operations = {
        name_of(case)
        for case in cases()
        if case.operation and (case.category != "input" or case.review["object"].get("kind") in kinds)
    }
    assert operations <= tried.keys() <= {name_of(case) for case in cases()}


def name_of(case: Case) -> str:
    return f"{case.slug.replace('_', '-')}/{case.name}"


def matched(category: str) -> set[str]:
    found = documents(GATEKEEPER / "constraints" / f"{category.replace('_', '-')}.yaml")
    return {kind for entry in found[0]["spec"]["match"]["kinds"] for kind in entry["kinds"]}


def test_the_messages_of_a_suite_are_whole_and_counted() -> None:
    findings: list[dict[str, Any]] = [
        {"outcome": "violation", "waiver": None, "msg": "[X1] a.b (c) costs $1"},
        {"outcome": "violation", "waiver": None, "msg": "[X1] a.b (c) costs $1"},
        {"outcome": "violation", "waiver": "w", "msg": "[X1] waived"},
        {"outcome": "unknown", "waiver": None, "msg": "[X1] unknown"},
    ]
    assert assertions("X1", findings) == [
        {"violations": 2, "message": r"^\[X1\] a\.b \(c\) costs \$1$"},
        {"violations": 2, "message": r"^\[X1\] "},
    ]
    assert assertions("X1", []) == [{"violations": 0, "message": r"^\[X1\] "}]


@pytest.mark.parametrize("category", CATEGORIES)
def test_a_template_is_of_rego_v1_and_carries_its_own_rules_only(category: str) -> None:
    target = template(category)["spec"]["targets"]
    assert [(t["target"], [code["engine"] for code in t["code"]]) for t in target] == [
        ("admission.k8s.gatekeeper.sh", ["Rego"])
    ]
    assert source(category)["version"] == "v1"
    texts = [source(category)["rego"], *source(category)["libs"]]
    files = [text.split("\n", 1)[0].removeprefix("# ") for text in texts]
    assert files[0] == f"policies/entry/gatekeeper/{category}.rego"
    assert all((ROOT / file).is_file() for file in files)
    rules = {file.split("/")[4] for file in files if file.startswith("policies/lib/pvcguard/rules/")}
    assert rules == {category, "input"}
    expected = {rule["package"].replace(".", "/") for rule in load_registry() if rule["category"] == category}
    found = {str(Path(file).parent).removeprefix("policies/") for file in files if f"/rules/{category}/" in file}
    assert found == expected


@pytest.mark.parametrize("category", CATEGORIES)
def test_every_template_has_the_name_that_its_constraints_call(category: str) -> None:
    kind = template(category)["spec"]["crd"]["spec"]["names"]["kind"]
    assert template(category)["metadata"]["name"] == kind.lower()
    found = documents(GATEKEEPER / "constraints" / f"{category.replace('_', '-')}.yaml")
    assert [constraint["kind"] for constraint in found] == [kind] * 3


@pytest.mark.parametrize("category", CATEGORIES)
def test_the_three_constraints_share_out_the_findings(category: str) -> None:
    found = documents(GATEKEEPER / "constraints" / f"{category.replace('_', '-')}.yaml")
    assert {c["spec"]["enforcementAction"]: c["spec"]["parameters"]["select"] for c in found} == {
        "deny": {"severities": ["error"], "race": True},
        "warn": {"severities": ["warning"], "race": True},
        "dryrun": {"severities": ["info"], "race": True},
    }
    synced = {gvk["kind"] for gvk in documents(GATEKEEPER / "templates" / "syncset.yaml")[0]["spec"]["gvks"]}
    assert {tuple(c["spec"]["parameters"]["inventory"]["complete"]) for c in found} == {tuple(sorted(synced))}


def test_what_the_templates_need_is_synced() -> None:
    tool("gator").run("sync", "test", "--force-omit-gvk-manifest", "-n", GATEKEEPER / "templates")


def test_without_the_syncset_something_is_missing() -> None:
    lonely = GATEKEEPER / "templates" / "claims.yaml"
    tool("gator").run("sync", "test", "--force-omit-gvk-manifest", "-n", lonely, expect=(1,))


def kustomize(folder: str) -> Counter[tuple[str, str]]:
    done = subprocess.run(
        [read_pins().binary("kustomize"), "build", GATEKEEPER / folder], capture_output=True, text=True, check=True
    )
    return Counter(
        (document["kind"], document["spec"].get("enforcementAction", ""))
        for document in yaml.safe_load_all(done.stdout)
    )


def test_kustomize_builds_the_templates() -> None:
    assert kustomize("templates") == Counter({("ConstraintTemplate", ""): 5, ("SyncSet", ""): 1})


def test_kustomize_builds_the_constraints_and_the_overlay_that_only_looks() -> None:
    kinds = [template(category)["spec"]["crd"]["spec"]["names"]["kind"] for category in CATEGORIES]
    assert kustomize("constraints") == Counter({(k, a): 1 for k in kinds for a in ("deny", "warn", "dryrun")})
    assert kustomize("adopt") == Counter({(kind, "dryrun"): 3 for kind in kinds})
