"""A small tree of policies that the lint accepts, how tests change it, and changes that are accepted."""

RULE = "lib/pvcguard/rules/claims/claim_missing/claim_missing.rego"
TEST = "lib/pvcguard/rules/claims/claim_missing/claim_missing_test.rego"
TOPIC = "lib/pvcguard/topic/topic.rego"
INVENTORY = "lib/pvcguard/inventory/inventory.rego"

METADATA = """\
# METADATA
# title: The claim does not exist
# description: KServe never looks whether it is there.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/storage/persistent-volumes/
# custom:
#   id: CL001
#   aliases: []
#   severity: error
#   category: claims
#   solution: Create the claim.
#   kinds: [InferenceService]
#   needs: [PersistentVolumeClaim]
#   params: []
#   race: true
#   proof: scheduler
#   since: 0.1.0
"""

BODY = """\
package lib.pvcguard.rules.claims.claim_missing

import data.lib.pvcguard.finding
import data.lib.pvcguard.topic

findings contains finding.new("CL001", {"msg": "no claim", "path": []}) if topic.holds

findings contains finding.unknown("CL001", {"PersistentVolumeClaim"}) if not topic.holds
"""


def topic(text, imports=""):
    return f"# METADATA\n# title: Topic\npackage lib.pvcguard.topic\n{imports}\nholds := true\n\n{text}\n"


def inventory(text):
    return f"# METADATA\n# title: Inventory\npackage lib.pvcguard.inventory\n\n{text}\n"


TREE = {
    RULE: METADATA + BODY,
    TEST: """\
package lib.pvcguard.rules.claims.claim_missing_test

import data.lib.pvcguard.rules.claims.claim_missing

test_found if count(claim_missing.findings) == 1 with input as {} with data.inventory as {}
""",
    TOPIC: topic(""),
    "lib/pvcguard/finding/finding.rego": """\
# METADATA
# title: Finding
package lib.pvcguard.finding

new(id, about) := {"id": id, "msg": about.msg}

unknown(id, missing) := {"id": id, "missing": missing}
""",
    "lib/pvcguard/review/review.rego": """\
# METADATA
# title: Review
package lib.pvcguard.review

resource := input.review.object
""",
    INVENTORY: inventory(
        "claim(namespace, name) := data.inventory.namespace[namespace].v1.PersistentVolumeClaim[name]"
    ),
    "lib/pvcguard/categories/claims/claims.rego": """\
# METADATA
# title: Claims
package lib.pvcguard.categories.claims

import data.lib.pvcguard.rules.claims

findings contains f if some f in claims[_].findings
""",
    "entry/gatekeeper/claims.rego": """\
package pvcguard.claims

import data.lib.pvcguard.categories.claims

violation contains {"msg": f.msg, "details": f} if some f in claims.findings
""",
    "entry/report/report.rego": """\
package pvcguard.report

import data.lib.pvcguard.rules

findings contains f if some f in rules[_][_].findings
""",
    "entry/conftest/main.rego": """\
package main

import data.pvcguard.report

default parameters := {}

parameters := data.pvcguard.parameters

deny contains f if {
	some f in report.findings with input as {"review": {"object": input}, "parameters": parameters}
}
""",
}


def write(folder, files):
    for name, text in (TREE | files).items():
        if text is None:
            continue
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def metadata(old, new):
    assert old in METADATA
    return {RULE: METADATA.replace(old, new) + BODY}


def body(old, new):
    assert old in BODY
    return {RULE: METADATA + BODY.replace(old, new)}


def other_rule(id_, aliases="[]"):
    text = (METADATA + BODY).replace("CL001", id_).replace("claim_missing", "claim_lost")
    test = TREE[TEST].replace("claim_missing", "claim_lost")
    return {
        RULE.replace("claim_missing", "claim_lost"): text.replace("aliases: []", f"aliases: {aliases}"),
        TEST.replace("claim_missing", "claim_lost"): test,
    }


# What may be changed without any problem being found.
ACCEPTED = {
    "the-tree": {},
    "another-id": other_rule("CL002", "[CL900]"),
    "about-manifests": {
        **metadata("[InferenceService]", "[Manifests]"),
        "lib/pvcguard/categories/claims/claims.rego": (
            "# METADATA\n# title: Claims\npackage lib.pvcguard.categories.claims\n"
        ),
    },
    "alias": {
        RULE: METADATA
        + BODY.replace("pvcguard.finding\n", "pvcguard.finding as made\n").replace("finding.", "made.", 3)
    },
    "division-in-number": {
        "lib/pvcguard/number/number.rego": topic("f(x) := format_int(x / 2, 10)").replace("topic", "number")
    },
    "formats": {TOPIC: topic('f(x) := sprintf("100 %% of %s in %q", [x, x])\n\nzeros := sprintf("%09d", [0])')},
    "else": {TOPIC: topic("f(x) := 1 if x > 1\n\nelse := 2")},
    "one-constant": {TOPIC: topic("f(x) if x > 1\n\nf(x) if x < 5")},
    "distinct-arguments": {TOPIC: topic('f("a", _) := 1\n\nf("b", x) := x\n\nf("c", null) := 2')},
    "distinct-arrays": {TOPIC: topic("f([]) := 1\n\nf([x]) := x\n\nf([x, _]) := x")},
    "default": {TOPIC: topic("default f := 1\n\nf := 2 if holds")},
    "membership": {TOPIC: topic('f(x, k) if {\n\tboth := {k, "*"}\n\tx in both\n\tx in {"a", "b"}\n}')},
    "membership-of-constants": {TOPIC: topic('f(x) if x in [["a", 1], {"b": null}]')},
    "declaration": {TOPIC: topic("f(x, k) if {\n\tsome y in {k, x}\n\ty > 1\n}")},
    "sets": {TOPIC: topic("s contains 1\n\ns contains 2")},
    "distinct-keys": {TOPIC: topic("o.a := 1\n\no.b := 2")},
    "input-in-params": {
        "lib/pvcguard/params/params.rego": topic("given := input.parameters").replace("topic", "params")
    },
    "input-below-params": {
        "lib/pvcguard/params/more/more.rego": topic("x := input.parameters").replace("topic", "params.more")
    },
    "cluster-inventory": {
        INVENTORY: inventory('x(name) := data.inventory.cluster["storage.k8s.io/v1"].StorageClass[name]')
    },
    "claims-of-namespace": {INVENTORY: inventory("x(ns) := data.inventory.namespace[ns].v1.PersistentVolumeClaim")},
    "test-of-topic": {
        "lib/pvcguard/topic/topic_more_test.rego": """\
package lib.pvcguard.topic_test

import data.lib.pvcguard.topic

test_sum if sum([1, 2]) == 3 with data.inventory as {} with input as {}

test_holds if topic.holds with data.lib.pvcguard.topic.holds as true
"""
    },
}
