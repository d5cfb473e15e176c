package lib.pvcguard.rules.direct_mount.archive_not_unpacked_test

import data.lib.pvcguard.rules.direct_mount.archive_not_unpacked

service(predictor) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "chat", "name": "llama"},
	"spec": {"predictor": predictor},
}

found(object_, kserve) := findings if {
	findings := archive_not_unpacked.findings with input as {"review": {"object": object_}, "parameters": {"kserve": kserve}}
}

reported(about, text) := object.union(
	{
		"id": "DM007",
		"slug": "archive-not-unpacked",
		"category": "direct_mount",
		"severity": "warning",
		"outcome": "violation",
		"msg": concat("", ["[DM007] InferenceService chat/llama: ", text]),
		"solution": "Unpack the archive on the claim and name the folder.",
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

archive(sub_path, name) := reported(
	{"claim": "models", "path": path, "details": {"subPath": sub_path}},
	sprintf("%q in claim \"models\" looks like an archive, which direct mounting does not unpack", [name]),
)

test_an_archive_is_found if {
	every name in {"model.tar", "model.tar.gz", "MODEL.TGZ", "model-1.0.zip"} {
		found(model(concat("", ["v1.0/", name])), {}) == {archive(concat("", ["v1.0/", name]), name)}
	}
}

test_what_is_no_archive_is_fine if {
	every sub_path in {"", "model.mar", "v1.0", "model.zip/", "model.onnx", ".zip", "zip", "tar"} {
		found(model(sub_path), {}) == set()
	}
}

test_the_endings_are_the_callers if {
	findings := archive_not_unpacked.findings with input as {"review": {"object": model("a.mar")}, "parameters": {"directMount": {"archiveExtensions": [".mar"]}}}
	findings == {archive("a.mar", "a.mar")}
}

test_symlinks_and_lists_are_exempt if {
	found(model("a.zip"), {"version": "0.15.2", "directPvcVolumeMount": false}) == set()
	found(object.union(model("a.zip"), {"status": {"deploymentMode": "ModelMesh"}}), {}) == set()
	found(service({"model": {}, "storageUris": [{"uri": "pvc://models/a.zip"}]}), {}) == set()
}
