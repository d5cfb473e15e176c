package lib.pvcguard.rules.direct_mount.mount_skipped_test

import data.lib.pvcguard.rules.direct_mount.mount_skipped

base := {
	"id": "DM014",
	"slug": "mount-skipped",
	"category": "direct_mount",
	"severity": "error",
	"outcome": "violation",
	"solution": "Take out what the message names, or mount the claim with a volume of your own.",
	"path": [],
	"claim": "",
	"related": [],
	"details": {},
	"missing": [],
	"waiver": null,
}

identity := {"apiVersion": "serving.kserve.io/v1beta1", "kind": "InferenceService", "namespace": "chat", "name": "llama"}

finding_of(text, about) := object.union_n([base, {"resource": identity, "msg": concat("", ["[DM014] InferenceService chat/llama: ", text])}, about])

service := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "chat", "name": "llama", "annotations": {"serving.kserve.io/deploymentMode": "Standard"}},
	"spec": {"predictor": {
		"model": {"storageUri": "pvc://models/llama"},
		"volumes": [{"name": "kserve-pvc-source", "emptyDir": {}}],
	}},
}

found(object_, inventory, complete) := got if {
	got := mount_skipped.findings with input as {"review": {"object": object_}, "parameters": {"inventory": {"complete": complete}}}
		with data.inventory as inventory
}

volume := finding_of(`claim "models" is not mounted: the pod has another volume named "kserve-pvc-source", and KServe takes that`, {
	"claim": "models",
	"path": ["spec", "predictor", "volumes", 0, "name"],
})

namespace := finding_of(`claim "models" is not mounted: KServe's pod webhook leaves out namespaces with the label control-plane, which "chat" has`, {
	"claim": "models",
	"path": ["spec", "predictor", "model", "storageUri"],
	"related": [{"apiVersion": "v1", "kind": "Namespace", "namespace": "", "name": "chat"}],
})

undecided := finding_of("cannot be decided without Namespace", {"outcome": "unknown", "missing": ["Namespace"]})

labels(given) := {"cluster": {"v1": {"Namespace": {"chat": {"metadata": {"labels": given}}}}}}

test_each_reason_is_found if {
	found(service, labels({"control-plane": "chat"}), []) == {volume, namespace}
	found(service, labels({}), []) == {volume}
	found(service, {}, ["Namespace"]) == {volume}
	found(service, {}, []) == {volume, undecided}
}

test_a_mount_that_is_made if {
	sound := json.patch(service, [{"op": "remove", "path": "/spec/predictor/volumes"}])
	found(sound, labels({"team": "a"}), []) == set()
	found(sound, {}, []) == {undecided}
}

test_an_llm_service if {
	object_ := {
		"apiVersion": "serving.kserve.io/v1alpha2",
		"kind": "LLMInferenceService",
		"metadata": {"namespace": "chat", "name": "llama"},
		"spec": {"model": {"uri": "pvc://models/llama"}, "storageInitializer": {"enabled": false}},
	}
	finding := object.union(base, {
		"resource": {"apiVersion": "serving.kserve.io/v1alpha2", "kind": "LLMInferenceService", "namespace": "chat", "name": "llama"},
		"msg": `[DM014] LLMInferenceService chat/llama: claim "models" is not mounted: storageInitializer.enabled is false, which leaves out claims too`,
		"claim": "models",
		"path": ["spec", "storageInitializer", "enabled"],
	})
	found(object_, {}, []) == {finding}
}
