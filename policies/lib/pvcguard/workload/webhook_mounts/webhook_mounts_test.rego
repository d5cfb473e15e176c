package lib.pvcguard.workload.webhook_mounts_test

import data.lib.pvcguard.workload.webhook_mounts

# The origins of what the webhook mounts for a predictor.
origins(kind, mode, predictor) := {mount.origin | some mount in found} if {
	found := webhook_mounts.found with input as {"review": {"object": {
		"apiVersion": "serving.kserve.io/v1beta1",
		"kind": kind,
		"metadata": {"namespace": "chat", "name": "llama", "annotations": {"serving.kserve.io/deploymentMode": mode}},
		"spec": {"predictor": predictor},
	}}}
}

cached := {
	"labels": {"internal.serving.kserve.io/localmodel": "llama"},
	"annotations": {"internal.serving.kserve.io/localmodel-pvc-name": "llama-gpu"},
	"model": {"storageUri": "hf://org/llama"},
}

test_what_the_webhook_mounts[note] if {
	some note, predictor in {
		"storageUri": {"model": {"storageUri": "pvc://models"}},
		"env": {"containers": [{"name": "kserve-container", "env": [{"name": "STORAGE_URI", "value": "pvc://models"}]}]},
		"localModel": cached,
	}
	origins("InferenceService", "Standard", predictor) == {note}
	origins("InferenceService", "Knative", predictor) == {note}
}

test_what_it_does_not_mount[note] if {
	some note, predictor in {
		"a list": {"storageUris": [{"uri": "pvc://models"}]},
		"a volume": {"model": {}, "volumes": [{"name": "a", "persistentVolumeClaim": {"claimName": "models"}}]},
		"a volume of that name": {"model": {}, "volumes": [{"name": "kserve-pvc-source", "persistentVolumeClaim": {"claimName": "models"}}]},
		"another scheme": {"model": {"storageUri": "s3://models"}},
	}
	origins("InferenceService", "Standard", predictor) == set()
}

test_modelmesh_mounts_itself if {
	origins("InferenceService", "ModelMesh", {"model": {"storageUri": "pvc://models"}}) == set()
}

test_other_kinds_have_no_webhook if {
	got := webhook_mounts.found with input as {"review": {"object": {
		"apiVersion": "serving.kserve.io/v1alpha2",
		"kind": "LLMInferenceService",
		"metadata": {"namespace": "chat", "name": "llama"},
		"spec": {"model": {"uri": "pvc://models"}},
	}}}
	got == []
}
