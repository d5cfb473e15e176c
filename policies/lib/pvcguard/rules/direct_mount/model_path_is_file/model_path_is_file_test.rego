package lib.pvcguard.rules.direct_mount.model_path_is_file_test

import data.lib.pvcguard.rules.direct_mount.model_path_is_file

service(predictor) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "chat", "name": "llama"},
	"spec": {"predictor": predictor},
}

found(object_, kserve) := findings if {
	findings := model_path_is_file.findings with input as {"review": {"object": object_}, "parameters": {"kserve": kserve}}
}

reported(about, text) := object.union(
	{
		"id": "DM006",
		"slug": "model-path-is-file",
		"category": "direct_mount",
		"severity": "warning",
		"outcome": "violation",
		"msg": concat("", ["[DM006] InferenceService chat/llama: ", text]),
		"solution": "Name the folder that holds the file.",
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

path := ["spec", "predictor", "model", "storageUri"]

model(sub_path) := service({"model": {"storageUri": concat("", ["pvc://models/", sub_path])}})

file(sub_path, name) := reported(
	{"claim": "models", "path": path, "details": {"subPath": sub_path}},
	sprintf("%q in claim \"models\" looks like a file, and is mounted as the model folder itself", [name]),
)

test_a_file_is_found if {
	every name in {"model.joblib", "model.bst.ubj", "Model.ONNX", "llama.Q4_K_M.gguf", "v1.0.pkl"} {
		found(model(concat("", ["v1.0/", name])), {}) == {file(concat("", ["v1.0/", name]), name)}
		found(model(name), {}) == {file(name, name)}
	}
}

test_a_folder_is_fine if {
	every sub_path in {"", "v1.0", "a/v2.1", "model.joblib/", "model.onnx/1", ".bin", "model", "model.mar", "a.config"} {
		found(model(sub_path), {}) == set()
	}
}

test_an_archive_is_another_rules if {
	every sub_path in {"model.tar.gz", "model.zip", "a/model.tgz"} { found(model(sub_path), {}) == set() }
}

test_the_endings_are_the_callers if {
	findings := model_path_is_file.findings with input as {"review": {"object": model("a.mar")}, "parameters": {"directMount": {"fileExtensions": [".mar"]}}}
	findings == {file("a.mar", "a.mar")}
	others := model_path_is_file.findings with input as {"review": {"object": model("a.onnx")}, "parameters": {"directMount": {"fileExtensions": [".mar"]}}}
	others == set()
	both := model_path_is_file.findings with input as {"review": {"object": model("a.tar.gz")}, "parameters": {"directMount": {"fileExtensions": [".gz"]}}}
	both == set()
}

test_symlinks_and_lists_are_exempt if {
	found(model("a.onnx"), {"version": "0.15.2", "directPvcVolumeMount": false}) == set()
	found(object.union(model("a.onnx"), {"status": {"deploymentMode": "ModelMesh"}}), {}) == set()
	found(service({"model": {}, "storageUris": [{"uri": "pvc://models/a.onnx"}]}), {}) == set()
}
