package lib.pvcguard.rules.direct_mount.trained_model_claim_test

import data.lib.pvcguard.rules.direct_mount.trained_model_claim

base := {
	"id": "DM016",
	"slug": "trained-model-claim",
	"category": "direct_mount",
	"severity": "error",
	"outcome": "violation",
	"solution": "Serve the model with an InferenceService of its own, or put it where one of the other schemes reaches it.",
	"path": [],
	"claim": "",
	"related": [],
	"details": {},
	"missing": [],
	"waiver": null,
}

identity := {"apiVersion": "serving.kserve.io/v1alpha1", "kind": "TrainedModel", "namespace": "chat", "name": "llama"}

finding_of(text, about) := object.union_n([base, {"resource": identity, "msg": concat("", ["[DM016] TrainedModel chat/llama: ", text])}, about])

model(uri) := {
	"apiVersion": "serving.kserve.io/v1alpha1",
	"kind": "TrainedModel",
	"metadata": {"namespace": "chat", "name": "llama"},
	"spec": {"inferenceService": "triton", "model": {"storageUri": uri, "framework": "onnx", "memory": "1Gi"}},
}

found(object_) := got if {
	got := trained_model_claim.findings with input as {"review": {"object": object_}}
}

refused(claim, uri) := finding_of(sprintf("KServe refuses %q: a TrainedModel comes from s3://, gs://, https:// or http:// only", [uri]), {
	"claim": claim,
	"path": ["spec", "model", "storageUri"],
})

test_a_claim_is_refused if {
	found(model("pvc://models/llama")) == {refused("models", "pvc://models/llama")}
	found(model("pvc://")) == {refused("", "pvc://")}
}

test_other_uris[note] if {
	some note in ["s3://models", "gs://models", "https://models.example.com/llama", "http://pvc", ""]
	found(model(note)) == set()
}

test_damage_names_no_claim if {
	every damaged in [null, 5, ["pvc://models"], {"uri": "pvc://models"}] {
		found(model(damaged)) == set()
		found(object.union(model(""), {"spec": damaged})) == set()
	}
}

test_other_kinds_and_apis if {
	found(object.union(model("pvc://models"), {"kind": "InferenceGraph"})) == set()
	found(object.union(model("pvc://models"), {"apiVersion": "example.com/v1"})) == set()
}
