package lib.pvcguard.internal_keys_test

import data.lib.pvcguard.internal_keys

label := "internal.serving.kserve.io/localmodel"

claim_key := "internal.serving.kserve.io/localmodel-pvc-name"

forged(kind, rest) := got if {
	got := internal_keys.forged with input as {"review": {"object": object.union(
		{"apiVersion": "serving.kserve.io/v1beta1", "kind": kind, "metadata": {"namespace": "chat", "name": "llama"}},
		rest,
	)}}
}

entry(holder, key, claim) := {"key": key, "holder": holder, "path": array.concat(holder, [key]), "claim": claim}

marked := {"labels": {label: "llama", "team": "a"}, "annotations": {claim_key: "secrets", "serving.kserve.io/stop": "true"}}

entries(part) := [
	entry(array.concat(part, ["labels"]), label, ""),
	entry(array.concat(part, ["annotations"]), claim_key, "secrets"),
]

test_components_of_every_object if {
	every metadata in [{}, {"uid": "4f1c"}] {
		forged("InferenceService", {"metadata": metadata, "spec": {"transformer": marked}}) == entries(["spec", "transformer"])
	}
}

test_a_canary_is_a_component if {
	forged("InferenceService", {"spec": {"canary": [{"predictor": marked}]}}) == entries(["spec", "canary", 0, "predictor"])
}

test_metadata_of_a_manifest[note] if {
	some note in ["InferenceService", "LLMInferenceService"]
	forged(note, {"metadata": marked}) == entries(["metadata"])
}

test_metadata_in_the_cluster_are_kserves[note] if {
	some note in ["InferenceService", "LLMInferenceService"]
	forged(note, {"metadata": object.union(marked, {"uid": "4f1c"})}) == []
}

test_metadata_that_reach_no_pod[note] if {
	some note in ["ServingRuntime", "ClusterServingRuntime", "LLMInferenceServiceConfig", "TrainedModel", "ConfigMap"]
	forged(note, {"metadata": marked}) == []
}

test_workloads_of_an_llm_service[note] if {
	some note in ["LLMInferenceService", "LLMInferenceServiceConfig"]
	every part in [["spec"], ["spec", "prefill"], ["spec", "router", "scheduler"]] {
		forged(note, json.patch({"metadata": {}, "spec": {"prefill": {}, "router": {"scheduler": {}}}}, patch(part))) == entries(part)
	}
}

patch(part) := [{"op": "add", "path": array.concat(part, [list]), "value": value} | some list, value in marked]

test_runtimes[note] if {
	some note in ["ServingRuntime", "ClusterServingRuntime"]
	every part in [["spec"], ["spec", "workerSpec"]] {
		forged(note, json.patch({"spec": {"workerSpec": {}}}, patch(part))) == entries(part)
	}
}

test_a_value_of_another_type_names_no_claim if {
	got := forged("InferenceService", {"spec": {"predictor": {"annotations": {claim_key: 5, label: null}}}})
	place := ["spec", "predictor", "annotations"]
	got == [entry(place, label, ""), entry(place, claim_key, "")]
}

test_other_keys_are_the_users[note] if {
	some note in ["serving.kserve.io/nodegroup", "internal.serving.kserve.io", "internal.example.com/x", ""]
	forged("InferenceService", {"metadata": {"labels": {note: "x"}}, "spec": {"predictor": {"labels": {note: "x"}}}}) == []
}

test_damaged_lists_have_no_keys if {
	every damaged in [null, [claim_key], claim_key] {
		forged("InferenceService", {"metadata": {"labels": damaged}, "spec": {"predictor": {"annotations": damaged}}}) == []
	}
}

test_other_apis_have_no_such_keys if {
	forged("InferenceService", {"apiVersion": "serving.kubeflow.org/v1beta1", "metadata": marked}) == []
}
