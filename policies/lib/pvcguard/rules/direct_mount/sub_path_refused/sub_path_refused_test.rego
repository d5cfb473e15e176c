package lib.pvcguard.rules.direct_mount.sub_path_refused_test

import data.lib.pvcguard.rules.direct_mount.sub_path_refused
import data.lib.pvcguard.workload

service(predictor) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "chat", "name": "llama"},
	"spec": {"predictor": predictor},
}

found(object_, kserve) := findings if {
	findings := sub_path_refused.findings with input as {"review": {"object": object_}, "parameters": {"kserve": kserve}}
}

reported(about, text) := object.union(
	{
		"id": "DM002",
		"slug": "sub-path-refused",
		"category": "direct_mount",
		"severity": "error",
		"outcome": "violation",
		"msg": concat("", ["[DM002] InferenceService chat/llama: ", text]),
		"solution": "Write pvc://<claim>/<path> with one slash after the claim, and a path without \"..\".",
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

model(uri) := service({"model": {"storageUri": uri}})

refused(sub_path, why) := reported(
	{"claim": "models", "path": path, "details": {"subPath": sub_path}},
	sprintf("the path %q in claim \"models\" %s; the API server refuses the pods", [sub_path, why]),
)

test_an_absolute_path_is_found if {
	every sub_path in {"/a", "/", "//", "/../a"} {
		found(model(concat("", ["pvc://models/", sub_path])), {}) == {refused(sub_path, "is absolute")}
	}
}

test_a_path_that_goes_up_is_found if {
	every sub_path in {"..", "../a", "a/..", "a/../b"} {
		found(model(concat("", ["pvc://models/", sub_path])), {}) == {refused(sub_path, "goes up with \"..\"")}
	}
}

test_a_relative_path_is_fine if {
	every sub_path in {"", "a", "a/", "a//b", ".", "..a", "a../b", "a..b", "..."} {
		found(model(concat("", ["pvc://models/", sub_path])), {}) == set()
	}
}

test_symlinks_resolve_any_path if {
	found(model("pvc://models//a"), {"version": "0.15.2", "directPvcVolumeMount": false}) == set()
	found(model("pvc://models//a"), {"version": "0.10.0"}) == set()
	count(found(model("pvc://models//a"), {"version": "0.15.2"})) == 1
}

test_a_list_of_uris_drops_the_path if {
	found(service({"model": {}, "storageUris": [{"uri": "pvc://models//a"}]}), {}) == set()
}

test_an_environment_variable_is_a_uri_too if {
	object_ := service({"containers": [{"env": [{"name": "STORAGE_URI", "value": "pvc://models//a"}]}]})
	found(object_, {}) == {object.union(refused("/a", "is absolute"), {"path": ["spec", "predictor", "containers", 0, "env", 0, "value"]})}
}

llm := {"apiVersion": "serving.kserve.io/v1alpha2", "kind": "LLMInferenceService", "metadata": {"namespace": "chat", "name": "llama"}}

of_llm(finding) := object.union(finding, {
	"msg": replace(finding.msg, "InferenceService", "LLMInferenceService"),
	"resource": {"apiVersion": "serving.kserve.io/v1alpha2", "kind": "LLMInferenceService", "namespace": "chat", "name": "llama"},
})

test_an_llm_service_is_found_for_its_model_and_adapters if {
	mounts := [
		{"claim": "models", "subPath": "/a", "origin": "storageUri", "path": ["spec", "model", "uri"]},
		{"claim": "models", "subPath": "../a", "origin": "lora", "path": ["spec", "model", "lora", "adapters", 0, "uri"]},
		{"claim": "models", "subPath": "/a", "origin": "volume", "path": ["spec", "template", "volumes", 0]},
	]
	findings := found(llm, {}) with workload.mounted as {{"group": {"role": "main"}, "mount": mount} | some mount in mounts}
	findings == {
		of_llm(object.union(refused("/a", "is absolute"), {"path": ["spec", "model", "uri"]})),
		of_llm(object.union(refused("../a", "goes up with \"..\""), {"path": ["spec", "model", "lora", "adapters", 0, "uri"]})),
	}
}
