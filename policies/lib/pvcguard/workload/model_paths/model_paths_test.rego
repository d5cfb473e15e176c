package lib.pvcguard.workload.model_paths_test

import data.lib.pvcguard.workload
import data.lib.pvcguard.workload.model_paths

service := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"spec": {
		"predictor": {
			"model": {"storageUri": "pvc://models/a"},
			"storageUris": [{"uri": "pvc://more/b", "mountPath": "/mnt/b"}],
			"containers": [{"name": "transformer-container", "volumeMounts": [{"name": "d", "mountPath": "/data"}]}],
			"volumes": [{"name": "d", "persistentVolumeClaim": {"claimName": "data"}}],
		},
		"transformer": {"containers": [{"env": [{"name": "STORAGE_URI", "value": "pvc://models"}]}]},
	},
}

paths := {
	{"role": "predictor", "claim": "models", "subPath": "a", "path": ["spec", "predictor", "model", "storageUri"]},
	{"role": "transformer", "claim": "models", "subPath": "", "path": ["spec", "transformer", "containers", 0, "env", 0, "value"]},
}

mounted(object_, kserve) := found if {
	found := model_paths.mounted with input as {"review": {"object": object_}, "parameters": {"kserve": kserve}}
}

test_the_paths_of_uris_that_are_mounted if {
	mounted(service, {}) == paths
	mounted(service, {"version": "0.15.2"}) == paths
}

test_symlinks_leave_none if {
	mounted(service, {"version": "0.10.1"}) == set()
	mounted(service, {"version": "0.15.2", "directPvcVolumeMount": false}) == set()
}

test_model_mesh_leaves_none if {
	mounted(object.union(service, {"status": {"deploymentMode": "ModelMesh"}}), {}) == set()
}

test_an_llm_service_has_no_other_mode if {
	object_ := {"apiVersion": "serving.kserve.io/v1alpha2", "kind": "LLMInferenceService"}
	origins := {"storageUri": "a", "lora": "b", "kvCache": "c"}
	entries := {{"group": {"role": "main"}, "mount": {"claim": "models", "subPath": sub_path, "origin": origin, "path": [origin]}} |
		some origin, sub_path in origins
	}
	found := mounted(object_, {"version": "0.15.2", "directPvcVolumeMount": false}) with workload.mounted as entries
	found == {
		{"role": "main", "claim": "models", "subPath": "a", "path": ["storageUri"]},
		{"role": "main", "claim": "models", "subPath": "b", "path": ["lora"]},
	}
}

test_a_name_with_one_of_the_endings if {
	cases := {
		"model.onnx": "model.onnx",
		"a/b/model.ONNX": "model.ONNX",
		"v1.0/model.tar.gz": "model.tar.gz",
		"a/b.bin": "b.bin",
	}
	every path, name in cases { model_paths.named(path, [".onnx", ".TAR.GZ", "bin"]) == name }
}

test_a_folder_has_none_of_them if {
	every path in {"", "v1.0", "model.onnx/", "model.onnx/1", "a/.onnx", "onnx", "modelonnx", "cabin", "model."} {
		not model_paths.named(path, [".onnx", "bin", ""])
	}
}
