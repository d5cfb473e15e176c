package lib.pvcguard.rules.direct_mount.knative_claim_gate_test

import data.lib.pvcguard.rules.direct_mount.knative_claim_gate

base := {
	"id": "DM013",
	"slug": "knative-claim-gate",
	"category": "direct_mount",
	"severity": "error",
	"outcome": "violation",
	"solution": "Enable the features in the ConfigMap config-features of knative-serving, name the claim in storageUri instead, or run the service in Standard mode.",
	"path": [],
	"claim": "",
	"related": [],
	"details": {},
	"missing": [],
	"waiver": null,
}

identity := {"apiVersion": "serving.kserve.io/v1beta1", "kind": "InferenceService", "namespace": "chat", "name": "llama"}

finding_of(text, about) := object.union_n([base, {"resource": identity, "msg": concat("", ["[DM013] InferenceService chat/llama: ", text])}, about])

claim_gate := "kubernetes.podspec-persistent-volume-claim"

write_gate := "kubernetes.podspec-persistent-volume-write"

service(mode, predictor) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "chat", "name": "llama", "annotations": {"serving.kserve.io/deploymentMode": mode}},
	"spec": {"predictor": predictor},
}

listed := service("Knative", {"storageUris": [{"uri": "pvc://models"}]})

entry := ["spec", "predictor", "storageUris", 0, "uri"]

read_only := service("Knative", {"model": {}, "volumes": [{"name": "a", "persistentVolumeClaim": {"claimName": "models", "readOnly": true}}]})

volume := ["spec", "predictor", "volumes", 0, "persistentVolumeClaim"]

features(entries) := {"namespace": {"knative-serving": {"v1": {"ConfigMap": {"config-features": {"data": entries}}}}}}

found(object_, inventory, parameters) := got if {
	got := knative_claim_gate.findings with input as {"review": {"object": object_}, "parameters": parameters}
		with data.inventory as inventory
}

refused(path, gates, states, assumption) := finding_of(concat("", [`Knative refuses claim "models": config-features does not enable `, gates, assumption]), {
	"claim": "models",
	"path": path,
	"details": {"features": states},
})

both := concat(" and ", [claim_gate, write_gate])

test_gates_that_are_shut[note] if {
	some note, case in {
		"as shipped": [{}, both, {claim_gate: "disabled", write_gate: "disabled"}],
		"disabled": [{claim_gate: "Disabled", write_gate: "disabled"}, both, {claim_gate: "disabled", write_gate: "disabled"}],
		"the one for writing": [{claim_gate: "Enabled"}, write_gate, {claim_gate: "enabled", write_gate: "disabled"}],
		"the one for claims": [{write_gate: "Enabled"}, claim_gate, {claim_gate: "disabled", write_gate: "enabled"}],
		"merely allowed": [{claim_gate: "Allowed", write_gate: "Allowed"}, both, {claim_gate: "allowed", write_gate: "allowed"}],
	}
	found(listed, features(case[0]), {}) == {refused(entry, case[1], case[2], "")}
}

test_gates_that_are_open if {
	found(listed, features({claim_gate: "enabled", write_gate: "ENABLED"}), {}) == set()
	found(read_only, features({claim_gate: "Enabled"}), {}) == set()
}

test_a_volume_that_is_read_only_needs_one_gate if {
	found(read_only, features({}), {}) == {refused(volume, claim_gate, {claim_gate: "disabled"}, "")}
}

test_an_ephemeral_volume_needs_its_own_gate if {
	gate := "kubernetes.podspec-volumes-ephemeral"
	object_ := service("Knative", {"model": {}, "volumes": [{"name": "cache", "ephemeral": {}}]})
	found(object_, features({claim_gate: "Enabled"}), {}) == {finding_of(`Knative refuses the ephemeral volume "cache": config-features does not enable kubernetes.podspec-volumes-ephemeral`, {
		"path": ["spec", "predictor", "volumes", 0, "ephemeral"],
		"details": {"features": {gate: "disabled"}},
	})}
	found(object_, features({gate: "Enabled"}), {}) == set()
}

test_the_mode_may_be_assumed if {
	shut := {claim_gate: "disabled", write_gate: "disabled"}
	found(service("", listed.spec.predictor), features({}), {}) == {refused(entry, both, shut, " (deployment mode not stated, Knative assumed)")}
}

test_another_mode_has_no_gates[note] if {
	some note in ["Standard", "ModelMesh"]
	found(service(note, listed.spec.predictor), features({}), {}) == set()
	found(service(note, listed.spec.predictor), {}, {}) == set()
}

undecided := {finding_of("cannot be decided without ConfigMap", {"outcome": "unknown", "missing": ["ConfigMap"]})}

test_without_the_features_nobody_knows if {
	found(listed, {}, {}) == undecided
	found(read_only, {}, {}) == undecided
	found(listed, {}, {"knative": {"features": {claim_gate: "Enabled"}}}) == undecided
}

test_what_is_known_is_found_and_the_rest_is_unknown if {
	states := {claim_gate: "disabled", write_gate: "unknown"}
	parameters := {"knative": {"features": {claim_gate: "Disabled"}}}
	found(listed, {}, parameters) == undecided | {refused(entry, claim_gate, states, "")}
}

test_a_parameter_and_completeness_decide if {
	found(listed, {}, {"knative": {"features": {claim_gate: "Enabled", write_gate: "Enabled"}}}) == set()
	shut := {claim_gate: "disabled", write_gate: "disabled"}
	found(listed, {}, {"inventory": {"complete": ["ConfigMap"]}}) == {refused(entry, both, shut, "")}
}

test_a_storage_uri_needs_no_gate if {
	found(service("Knative", {"model": {"storageUri": "pvc://models/llama"}}), features({}), {}) == set()
	found(service("Knative", {"model": {"storageUri": "pvc://models/llama"}}), {}, {}) == set()
}
