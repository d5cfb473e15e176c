package lib.pvcguard.rules.direct_mount.mount_path_conflict_test

import data.lib.pvcguard.rules.direct_mount.mount_path_conflict

service(predictor) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "chat", "name": "llama"},
	"spec": {"predictor": predictor},
}

found(object_, kserve) := findings if {
	findings := mount_path_conflict.findings with input as {"review": {"object": object_}, "parameters": {"kserve": kserve}}
}

reported(about, text) := object.union(
	{
		"id": "DM005",
		"slug": "mount-path-conflict",
		"category": "direct_mount",
		"severity": "error",
		"outcome": "violation",
		"msg": concat("", ["[DM005] InferenceService chat/llama: ", text]),
		"solution": "Give each mount of the container a path of its own, side by side.",
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

listed(index) := ["spec", "predictor", "storageUris", index, "mountPath"]

mount_field(index) := ["spec", "predictor", "model", "volumeMounts", index, "mountPath"]

volumes := [
	{"name": "d", "persistentVolumeClaim": {"claimName": "data"}},
	{"name": "f", "persistentVolumeClaim": {"claimName": "features"}},
	{"name": "e", "emptyDir": {}},
]

server(uri, mounts) := service({"model": {"storageUri": uri, "volumeMounts": mounts}, "volumes": volumes})

met(claim, index, mount_path, text) := reported(
	{"claim": claim, "path": mount_field(index), "details": {"mountPath": mount_path}},
	sprintf("container \"kserve-container\" has two mounts at %q, %s", [mount_path, text]),
)

test_two_mounts_of_the_author_on_one_path_are_found if {
	found(server("pvc://models", [{"name": "d", "mountPath": "/x"}, {"name": "f", "mountPath": "/x"}]), {}) == {met("features", 1, "/x", "claim \"data\" and claim \"features\"; the API server refuses the pods")}
	found(server("pvc://models", [{"name": "d", "mountPath": "/x/"}, {"name": "f", "mountPath": "/x"}]), {}) == {met("features", 1, "/x", "claim \"data\" and claim \"features\"; one hides the other")}
}

test_a_mount_at_the_model_path_is_found if {
	at_models := [{"name": "e", "mountPath": "/mnt/models"}]
	found(server("pvc://models", at_models), {}) == {met("models", 0, "/mnt/models", "claim \"models\" and volume \"e\"; the API server refuses the pods")}
	claim_there := [{"name": "d", "mountPath": "/mnt/models"}]
	found(server("s3://models", claim_there), {}) == {met("data", 0, "/mnt/models", "KServe's directory for the model and claim \"data\"; the API server refuses the pods")}
}

test_what_is_about_no_claim_is_not_ours if {
	found(server("s3://models", [{"name": "e", "mountPath": "/mnt/models"}]), {}) == set()
}

test_mounts_side_by_side_are_fine if {
	found(server("pvc://models", [{"name": "d", "mountPath": "/x"}, {"name": "f", "mountPath": "/y"}, {"name": "e", "mountPath": "/x/cache"}]), {}) == set()
}

test_a_mount_below_the_read_only_model_is_a_warning if {
	below := [{"name": "e", "mountPath": "/mnt/models/cache"}]
	found(server("pvc://models", below), {}) == {reported(
		{"severity": "warning", "claim": "models", "path": mount_field(0), "details": {"mountPath": "/mnt/models/cache"}},
		"in container \"kserve-container\" volume \"e\" at \"/mnt/models/cache\" lies below claim \"models\" at \"/mnt/models\", which is read-only: the pods start only if the folder is there already",
	)}
	writable := {"metadata": {"annotations": {"storage.kserve.io/readonly": "false"}}}
	found(object.union(server("pvc://models", below), writable), {}) == set()
}

uris(entries) := service({"model": {}, "storageUris": entries})

test_a_volume_name_that_is_taken_is_found if {
	found(uris([{"uri": "pvc://a", "mountPath": "/mnt/a-b"}, {"uri": "pvc://b", "mountPath": "/mnt/a/b"}]), {}) == {reported(
		{"claim": "b", "path": listed(1), "details": {"mountPath": "/mnt/a/b"}},
		"claim \"b\" is not mounted at \"/mnt/a/b\": KServe names its volume \"mnt-a-b\" like that of claim \"a\" at \"/mnt/a-b\"",
	)}
	found(uris([{"uri": "pvc://a", "mountPath": "/mnt/a"}, {"uri": "pvc://b", "mountPath": "/mnt/b"}]), {}) == set()
}

into_claim(severity, index, mount_path, listed_uris) := reported(
	{"severity": severity, "claim": "a", "path": listed(index), "details": {"mountPath": mount_path, "uris": listed_uris}},
	sprintf("claim \"a\" at %q gets the downloads: KServe downloads %s to \"/mnt/models\" and takes the claim for their volume", [mount_path, listed_uris[0]]),
)

test_a_download_into_a_claim_is_found if {
	found(uris([{"uri": "s3://x"}, {"uri": "pvc://a"}]), {}) == {into_claim("error", 1, "/mnt/models", ["s3://x"])}
}

test_a_folder_above_the_downloads_is_a_warning if {
	entries := [{"uri": "pvc://a"}, {"uri": "s3://x", "mountPath": "/mnt/models/x"}, {"uri": "s3://y", "mountPath": "/mnt/models/y"}]
	found(uris(entries), {}) == {into_claim("warning", 0, "/mnt/models", ["s3://x", "s3://y"])}
}

test_a_claim_over_a_download_is_found if {
	entries := [{"uri": "s3://x", "mountPath": "/mnt/x"}, {"uri": "s3://y", "mountPath": "/mnt/y"}, {"uri": "pvc://a", "mountPath": "/mnt/y"}]
	found(uris(entries), {}) == {
		reported(
			{"claim": "a", "path": listed(2), "details": {"mountPath": "/mnt/y", "uris": ["s3://y"]}},
			"claim \"a\" at \"/mnt/y\" hides what KServe downloads there, s3://y",
		),
		reported(
			{"severity": "warning", "claim": "a", "path": listed(2), "details": {"mountPath": "/mnt/y"}},
			"in container \"kserve-container\" claim \"a\" at \"/mnt/y\" lies below KServe's directory for the model at \"/mnt\", which is read-only: the pods start only if the folder is there already",
		),
	}
}

test_model_mesh_has_no_such_mounts if {
	mesh := {"status": {"deploymentMode": "ModelMesh"}}
	found(object.union(server("pvc://models", [{"name": "e", "mountPath": "/mnt/models"}]), mesh), {}) == set()
	found(object.union(uris([{"uri": "s3://x"}, {"uri": "pvc://a"}, {"uri": "pvc://b"}]), mesh), {}) == set()
}
