package lib.pvcguard.rules.direct_mount.both_storage_fields_test

import data.lib.pvcguard.rules.direct_mount.both_storage_fields

service(predictor) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "chat", "name": "llama"},
	"spec": {"predictor": predictor},
}

found(object_, kserve) := findings if {
	findings := both_storage_fields.findings with input as {"review": {"object": object_}, "parameters": {"kserve": kserve}}
}

reported(about, text) := object.union(
	{
		"id": "DM023",
		"slug": "both-storage-fields",
		"category": "direct_mount",
		"severity": "error",
		"outcome": "violation",
		"msg": concat("", ["[DM023] InferenceService chat/llama: ", text]),
		"solution": "Keep one of the two fields.",
		"resource": {"apiVersion": "serving.kserve.io/v1beta1", "kind": "InferenceService", "namespace": "chat", "name": "llama"},
		"path": [],
		"claim": "",
		"related": [],
		"details": {},
		"missing": [],
		"waiver": null,
	},
	about,
)

listed := [{"uri": "pvc://more", "mountPath": "/mnt/more"}]

refused(role, name) := reported(
	{"path": ["spec", role, "storageUris"]},
	sprintf("the %s has storageUris beside %s; KServe refuses the service", [role, name]),
)

test_a_list_beside_a_uri_is_found if {
	every uri in {"pvc://models", "s3://models"} {
		found(service({"sklearn": {"storageUri": uri}, "storageUris": listed}), {}) == {refused("predictor", "storageUri")}
	}
	variable := [{"env": [{"name": "STORAGE_URI", "value": "pvc://models"}]}]
	found(service({"containers": variable, "storageUris": listed}), {}) == {refused("predictor", "STORAGE_URI")}
	transformer := object.union(service({"model": {"storageUri": "pvc://a"}}), {"spec": {"transformer": {"containers": variable, "storageUris": listed}}})
	found(transformer, {}) == {refused("transformer", "STORAGE_URI")}
}

test_one_of_them_is_fine if {
	found(service({"model": {"storageUri": "pvc://models"}}), {}) == set()
	found(service({"model": {}, "storageUris": listed}), {}) == set()
	found(object.union(service({"model": {"storageUri": "pvc://models"}}), {"spec": {"transformer": {"containers": [{}], "storageUris": listed}}}), {}) == set()
	found(service({"model": {"storageUri": ""}, "storageUris": listed}), {}) == set()
}

never(field) := reported(
	{"path": ["spec", "predictor", field, "storage", "path"]},
	sprintf("%q has storage.path beside storageUri; KServe admits the service and never starts it", [field]),
)

test_a_storage_path_beside_a_uri_is_found if {
	every field in {"model", "xgboost"} {
		found(service({field: {"storageUri": "pvc://models", "storage": {"path": "a"}}}), {}) == {never(field)}
	}
}

test_storage_without_a_path_or_a_uri_is_fine if {
	found(service({"model": {"storageUri": "pvc://models", "storage": {"key": "a"}}}), {}) == set()
	found(service({"model": {"storage": {"path": "a"}}}), {}) == set()
}

test_model_mesh_reconciles_by_itself if {
	mesh := {"status": {"deploymentMode": "ModelMesh"}}
	found(object.union(service({"model": {"storageUri": "pvc://models", "storage": {"path": "a"}}}), mesh), {}) == set()
	found(object.union(service({"model": {"storageUri": "pvc://models"}, "storageUris": listed}), mesh), {}) == {refused("predictor", "storageUri")}
}
