package lib.pvcguard.workload.storage_spec_test

import data.lib.pvcguard.workload.storage_spec

claims(spec) := got if {
	got := storage_spec.claims with input as {"review": {"object": {
		"apiVersion": "serving.kserve.io/v1beta1",
		"kind": "InferenceService",
		"metadata": {"namespace": "chat", "name": "llama"},
		"spec": spec,
	}}}
}

by_type(parameters) := {"storage": {"path": "llama", "parameters": parameters}}

test_every_place_of_a_storage_field if {
	spec := {
		"predictor": {"model": by_type({"type": "pvc", "name": "models"})},
		"explainer": {"art": by_type({"type": "pvc"})},
		"canary": [{"predictor": {"sklearn": by_type({"type": "pvc", "name": "next"})}}],
	}
	place := ["storage", "parameters", "type"]
	claims(spec) == [
		{"claim": "models", "path": array.concat(["spec", "predictor", "model"], place)},
		{"claim": "", "path": array.concat(["spec", "explainer", "art"], place)},
		{"claim": "next", "path": array.concat(["spec", "canary", 0, "predictor", "sklearn"], place)},
	]
}

test_other_types_are_no_claims[note] if {
	some note, parameters in {
		"another": {"type": "s3", "bucket": "models"},
		"another case": {"type": "PVC"},
		"none": {"name": "models"},
		"no text": {"type": ["pvc"]},
		"no map": ["pvc"],
	}
	claims({"predictor": {"model": by_type(parameters)}}) == []
}

test_other_kinds_have_no_storage_field if {
	got := storage_spec.claims with input as {"review": {"object": {
		"apiVersion": "serving.kserve.io/v1alpha1",
		"kind": "InferenceGraph",
		"spec": {"predictor": {"model": by_type({"type": "pvc"})}},
	}}}
	got == []
}
