package lib.pvcguard.rules.direct_mount.storage_type_pvc_test

import data.lib.pvcguard.rules.direct_mount.storage_type_pvc

base := {
	"id": "DM015",
	"slug": "storage-type-pvc",
	"category": "direct_mount",
	"severity": "error",
	"outcome": "violation",
	"solution": "Name the claim in storageUri as pvc://<claim>/<path>, and take out storage.",
	"path": [],
	"claim": "",
	"related": [],
	"details": {},
	"missing": [],
	"waiver": null,
}

identity := {"apiVersion": "serving.kserve.io/v1beta1", "kind": "InferenceService", "namespace": "chat", "name": "llama"}

finding_of(text, about) := object.union_n([base, {"resource": identity, "msg": concat("", ["[DM015] InferenceService chat/llama: ", text])}, about])

service(mode, type) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "chat", "name": "llama", "annotations": {"serving.kserve.io/deploymentMode": mode}},
	"spec": {"predictor": {"model": {"storage": {"path": "llama", "parameters": {"type": type, "name": "models"}}}}},
}

found(object_, kserve) := got if {
	got := storage_type_pvc.findings with input as {"review": {"object": object_}, "parameters": {"kserve": kserve}}
}

failing(mode, assumption) := finding_of(concat("", ["storage type pvc is for ModelMesh; in ", mode, " mode the storage initializer fails", assumption]), {
	"claim": "models",
	"path": ["spec", "predictor", "model", "storage", "parameters", "type"],
	"details": {"deploymentMode": mode},
})

test_other_modes_than_modelmesh if {
	found(service("Standard", "pvc"), {}) == {failing("Standard", "")}
	found(service("Serverless", "pvc"), {}) == {failing("Knative", "")}
	found(service("", "pvc"), {}) == {failing("Knative", " (deployment mode not stated, Knative assumed)")}
	found(service("", "pvc"), {"defaultDeploymentMode": "Standard"}) == {failing("Standard", "")}
}

test_modelmesh if {
	found(service("ModelMesh", "pvc"), {}) == set()
	found(service("", "pvc"), {"defaultDeploymentMode": "ModelMesh"}) == set()
}

test_another_type if found(service("Standard", "s3"), {}) == set()
