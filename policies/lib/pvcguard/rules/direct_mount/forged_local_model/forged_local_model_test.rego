package lib.pvcguard.rules.direct_mount.forged_local_model_test

import data.lib.pvcguard.rules.direct_mount.forged_local_model

base := {
	"id": "DM017",
	"slug": "forged-local-model",
	"category": "direct_mount",
	"severity": "error",
	"outcome": "violation",
	"solution": "Take the key out; KServe writes it where it is needed.",
	"path": [],
	"claim": "",
	"related": [],
	"details": {},
	"missing": [],
	"waiver": null,
}

identity := {"apiVersion": "serving.kserve.io/v1beta1", "kind": "InferenceService", "namespace": "chat", "name": "llama"}

finding_of(text, about) := object.union_n([base, {"resource": identity, "msg": concat("", ["[DM017] InferenceService chat/llama: ", text])}, about])

label := "internal.serving.kserve.io/localmodel"

annotation := "internal.serving.kserve.io/localmodel-pvc-name"

found(metadata, spec) := got if {
	got := forged_local_model.findings with input as {"review": {"object": {
		"apiVersion": "serving.kserve.io/v1beta1",
		"kind": "InferenceService",
		"metadata": object.union({"namespace": "chat", "name": "llama"}, metadata),
		"spec": spec,
	}}}
}

forged(key, holder, claim) := finding_of(concat("", [key, " in ", concat(".", holder), " is KServe's own key; who writes it decides what the pods mount"]), {
	"claim": claim,
	"path": array.concat(holder, [key]),
})

marked := {"labels": {label: "llama"}, "annotations": {annotation: "secrets"}}

test_a_manifest if {
	found(marked, {}) == {forged(label, ["metadata", "labels"], ""), forged(annotation, ["metadata", "annotations"], "secrets")}
}

test_a_component if {
	found({"uid": "4f1c"}, {"predictor": marked}) == {
		forged(label, ["spec", "predictor", "labels"], ""),
		forged(annotation, ["spec", "predictor", "annotations"], "secrets"),
	}
}

test_what_kserve_wrote if found(object.union(marked, {"uid": "4f1c"}), {"predictor": {}}) == set()
