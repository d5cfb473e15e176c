package lib.pvcguard.rules.direct_mount.sub_path_dropped_test

import data.lib.pvcguard.rules.direct_mount.sub_path_dropped

service(predictor) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "chat", "name": "llama"},
	"spec": {"predictor": predictor},
}

found(object_, kserve) := findings if {
	findings := sub_path_dropped.findings with input as {"review": {"object": object_}, "parameters": {"kserve": kserve}}
}

reported(about, text) := object.union(
	{
		"id": "DM004",
		"slug": "sub-path-dropped",
		"category": "direct_mount",
		"severity": "error",
		"outcome": "violation",
		"msg": concat("", ["[DM004] InferenceService chat/llama: ", text]),
		"solution": "Use storageUri, which mounts the path, or have the server look for the path below the mount path.",
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

dropped(index, sub_path, mount_path) := reported(
	{
		"claim": "models",
		"path": ["spec", "predictor", "storageUris", index, "uri"],
		"details": {"subPath": sub_path, "mountPath": mount_path},
	},
	sprintf("the path %q is dropped: storageUris mount the root of claim \"models\" at %q", [sub_path, mount_path]),
)

test_a_path_in_the_list_is_found if {
	object_ := service({"model": {}, "storageUris": [{"uri": "pvc://models/a/b"}, {"uri": "pvc://models//c/", "mountPath": "/mnt/c"}]})
	found(object_, {}) == {dropped(0, "a/b", "/mnt/models"), dropped(1, "/c/", "/mnt/c")}
}

test_the_root_of_a_claim_is_what_is_mounted if {
	every uri in {"pvc://models", "pvc://models/", "pvc://models//", "pvc://models/.", "s3://bucket/a"} {
		found(service({"model": {}, "storageUris": [{"uri": uri}]}), {}) == set()
	}
}

test_a_single_uri_keeps_its_path if {
	found(service({"model": {"storageUri": "pvc://models/a"}}), {}) == set()
}
