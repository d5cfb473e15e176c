package lib.pvcguard.rules.claims.claim_terminating_test

import data.lib.pvcguard.rules.claims.claim_terminating

solution := "Mount another claim that holds the model; a deletion cannot be taken back, so save the model while a pod still runs."

service(uri) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "vision", "name": "defects"},
	"spec": {"predictor": {"model": {"storageUri": uri}}},
}

inventory := {"namespace": {"vision": {"v1": {"PersistentVolumeClaim": {
	"weights": {"metadata": {"name": "weights"}},
	"leaving": {"metadata": {"name": "leaving", "deletionTimestamp": "2026-05-04T08:00:00Z", "finalizers": ["kubernetes.io/pvc-protection"]}},
	"damaged": {"metadata": {"name": "damaged", "deletionTimestamp": 5}},
}}}}}

complete := {"inventory": {"complete": ["PersistentVolumeClaim"]}}

found(object_, parameters) := findings if {
	findings := claim_terminating.findings with input as {"review": {"object": object_}, "parameters": parameters}
		with data.inventory as inventory
}

finding_ := {
	"id": "CL002",
	"slug": "claim-terminating",
	"category": "claims",
	"severity": "error",
	"outcome": "violation",
	"msg": "",
	"solution": solution,
	"resource": {"apiVersion": "serving.kserve.io/v1beta1", "kind": "InferenceService", "namespace": "vision", "name": "defects"},
	"path": [],
	"claim": "",
	"related": [],
	"details": {},
	"missing": [],
	"waiver": null,
}

terminating(claim, path, since, details) := object.union(finding_, {
	"msg": sprintf("[CL002] InferenceService vision/defects: claim %q is being deleted%s; no new pod that mounts it is scheduled", [claim, since]),
	"claim": claim,
	"path": path,
	"related": [{"apiVersion": "v1", "kind": "PersistentVolumeClaim", "namespace": "vision", "name": claim}],
	"details": details,
})

path := ["spec", "predictor", "model", "storageUri"]

test_a_claim_that_was_deleted_is_found if {
	found(service("pvc://leaving/v1"), complete) == {terminating("leaving", path, " since 2026-05-04T08:00:00Z", {"deletionTimestamp": "2026-05-04T08:00:00Z"})}
}

test_a_time_that_is_no_text_is_not_said if {
	found(service("pvc://damaged/v1"), complete) == {terminating("damaged", path, "", {"deletionTimestamp": ""})}
}

test_a_claim_that_stays_is_fine if found(service("pvc://weights/v1"), {}) == set()

test_a_claim_that_does_not_exist_is_another_rules if found(service("pvc://gone/v1"), complete) == set()

test_claims_that_were_not_supplied_leave_it_undecided if {
	found(service("pvc://gone/v1"), {}) == {object.union(finding_, {
		"outcome": "unknown",
		"msg": "[CL002] InferenceService vision/defects: cannot be decided without PersistentVolumeClaim",
		"missing": ["PersistentVolumeClaim"],
	})}
}

test_a_name_that_no_claim_can_have_is_decided if found(service("pvc://Gone/v1"), {}) == set()

test_each_place_that_mounts_the_claim_is_found if {
	object_ := object.union(service("pvc://leaving/v1"), {"spec": {"predictor": {"volumes": [{"name": "a", "persistentVolumeClaim": {"claimName": "leaving"}}]}}})
	volume := ["spec", "predictor", "volumes", 0, "persistentVolumeClaim", "claimName"]
	found(object_, complete) == {terminating("leaving", place, " since 2026-05-04T08:00:00Z", {"deletionTimestamp": "2026-05-04T08:00:00Z"}) |
		some place in [path, volume]
	}
}
