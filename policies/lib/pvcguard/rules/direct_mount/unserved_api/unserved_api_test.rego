package lib.pvcguard.rules.direct_mount.unserved_api_test

import data.lib.pvcguard.rules.direct_mount.unserved_api

base := {
	"id": "DM019",
	"slug": "unserved-api",
	"category": "direct_mount",
	"severity": "warning",
	"outcome": "violation",
	"solution": "Write the object for the apiVersion that the message names.",
	"path": [],
	"claim": "",
	"related": [],
	"details": {},
	"missing": [],
	"waiver": null,
}

found(api_version, kind) := got if {
	got := unserved_api.findings with input as {"review": {"object": {
		"apiVersion": api_version,
		"kind": kind,
		"metadata": {"namespace": "chat", "name": "llama"},
	}}}
}

unserved(api_version, kind, served) := object.union(base, {
	"resource": {"apiVersion": api_version, "kind": kind, "namespace": "chat", "name": "llama"},
	"msg": sprintf("[DM019] %s chat/llama: KServe does not serve %s; it has %s in %s", [kind, api_version, kind, served]),
	"path": ["apiVersion"],
})

test_dead_apis[note] if {
	some note, case in {
		"serving.kubeflow.org/v1alpha2": ["InferenceService", "serving.kserve.io/v1beta1"],
		"serving.kubeflow.org/v1beta1": ["InferenceService", "serving.kserve.io/v1beta1"],
		"serving.kserve.io/v1alpha2": ["InferenceService", "serving.kserve.io/v1beta1"],
		"serving.kubeflow.org/v1alpha1": ["TrainedModel", "serving.kserve.io/v1alpha1"],
	}
	found(note, case[0]) == {unserved(note, case[0], case[1])}
}

test_apis_that_are_served[note] if {
	some note, kind in {
		"serving.kserve.io/v1beta1": "InferenceService",
		"serving.kserve.io/v1alpha1": "TrainedModel",
		"serving.kserve.io/v1alpha2": "LLMInferenceService",
		"serving.kubeflow.orgs/v1": "InferenceService",
		"": "InferenceService",
	}
	found(note, kind) == set()
}

test_an_object_that_goes if {
	got := unserved_api.findings with input as {"review": {"operation": "DELETE", "object": {
		"apiVersion": "serving.kserve.io/v1alpha2",
		"kind": "InferenceService",
		"metadata": {"namespace": "chat", "name": "llama"},
	}}}
	got == set()
}
