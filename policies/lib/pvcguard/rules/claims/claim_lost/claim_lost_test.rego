package lib.pvcguard.rules.claims.claim_lost_test

import data.lib.pvcguard.rules.claims.claim_lost

service(uri) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "vision", "name": "defects"},
	"spec": {"predictor": {"model": {"storageUri": uri}}},
}

claim(phase, volume) := {"spec": {"volumeName": volume}, "status": {"phase": phase}}

inventory := {"namespace": {"vision": {"v1": {"PersistentVolumeClaim": {
	"lost": claim("Lost", "pv-7"),
	"lost-without-name": claim("Lost", ""),
	"bound": claim("Bound", "pv-7"),
	"pending": claim("Pending", ""),
	"manifest": {"spec": {"volumeName": "pv-7"}},
	"damaged": {"status": ["Lost"]},
}}}}}

complete := {"inventory": {"complete": ["PersistentVolumeClaim"]}}

found(uri, parameters) := findings if {
	findings := claim_lost.findings with input as {"review": {"object": service(uri)}, "parameters": parameters}
		with data.inventory as inventory
}

finding_ := {
	"id": "CL003",
	"slug": "claim-lost",
	"category": "claims",
	"severity": "error",
	"outcome": "violation",
	"msg": "",
	"solution": "Create a claim with a volume that holds the model, and mount that; a lost claim does not come back.",
	"resource": {"apiVersion": "serving.kserve.io/v1beta1", "kind": "InferenceService", "namespace": "vision", "name": "defects"},
	"path": [],
	"claim": "",
	"related": [],
	"details": {},
	"missing": [],
	"waiver": null,
}

lost(name, text, volumes) := object.union(finding_, {
	"msg": sprintf("[CL003] InferenceService vision/defects: claim %q is Lost: %s is gone or bound to another claim, and no pod that mounts it is scheduled", [name, text]),
	"claim": name,
	"path": ["spec", "predictor", "model", "storageUri"],
	"related": array.concat([{"apiVersion": "v1", "kind": "PersistentVolumeClaim", "namespace": "vision", "name": name}], volumes),
})

test_a_lost_claim_is_found_with_its_volume if {
	found("pvc://lost/v1", complete) == {lost("lost", "its volume \"pv-7\"", [{"apiVersion": "v1", "kind": "PersistentVolume", "namespace": "", "name": "pv-7"}])}
}

test_a_lost_claim_is_found_without_its_volume if {
	found("pvc://lost-without-name", complete) == {lost("lost-without-name", "its volume", [])}
}

test_other_phases_are_fine[note] if {
	some note in ["bound", "pending", "manifest", "damaged"]
	found(sprintf("pvc://%s/v1", [note]), {}) == set()
}

test_claims_that_were_not_supplied_leave_it_undecided if {
	found("pvc://gone/v1", {}) == {object.union(finding_, {
		"outcome": "unknown",
		"msg": "[CL003] InferenceService vision/defects: cannot be decided without PersistentVolumeClaim",
		"missing": ["PersistentVolumeClaim"],
	})}
	found("pvc://gone/v1", complete) == set()
	found("pvc://Gone/v1", {}) == set()
}
