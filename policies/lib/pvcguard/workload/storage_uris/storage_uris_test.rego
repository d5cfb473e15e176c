package lib.pvcguard.workload.storage_uris_test

import data.lib.pvcguard.workload.storage_uris

service(entries) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"spec": {"predictor": {"model": {}, "storageUris": entries}},
}

field(index) := ["spec", "predictor", "storageUris", index, "uri"]

claim(index, name, mount_path, volume) := {
	"role": "predictor",
	"claim": name,
	"uri": concat("", ["pvc://", name]),
	"subPath": "",
	"mountPath": mount_path,
	"volume": volume,
	"path": field(index),
}

test_the_entries_that_name_a_claim if {
	entries := [{"uri": "pvc://a/x/y"}, {"uri": "s3://b"}, {"uri": "pvc://c", "mountPath": "/mnt/c/d/"}]
	found := {"roles": storage_uris.roles, "claims": storage_uris.claims("predictor")} with input.review.object as service(entries)
	found == {
		"roles": {"predictor"},
		"claims": [
			object.union(claim(0, "a", "/mnt/models", "mnt-models"), {"uri": "pvc://a/x/y", "subPath": "x/y"}),
			claim(2, "c", "/mnt/c/d/", "mnt-c-d"),
		],
	}
}

test_other_fields_and_components_have_entries_of_their_own if {
	object_ := object.union(
		service([{"uri": "pvc://a"}]),
		{"spec": {
			"predictor": {"model": {"storageUri": "pvc://single"}},
			"transformer": {"containers": [{}], "storageUris": [{"uri": "pvc://b"}]},
		}},
	)
	found := {role: [entry.claim | some entry in storage_uris.claims(role)] | some role in storage_uris.roles} with input.review.object as object_
	found == {"predictor": ["a"], "transformer": ["b"]}
}

test_no_component_has_a_list if {
	storage_uris.roles == set() with input as {"review": {"object": service([{"uri": "pvc://a"}])}, "parameters": {"kserve": {"version": "0.15.2"}}}
	storage_uris.roles == set() with input.review.object as service([])
	storage_uris.roles == set() with input.review.object as object.union(service([{"uri": "pvc://a"}]), {"status": {"deploymentMode": "ModelMesh"}})
}

skipped(entries) := found if {
	found := storage_uris.skipped with input.review.object as service(entries)
}

test_a_second_volume_of_one_name_is_skipped if {
	first := {"uri": "pvc://a", "mountPath": "/mnt/a/b"}
	every mount_path in {"/mnt/a/b", "/mnt/a/b/", "/mnt/a-b"} {
		skipped([{"uri": "s3://x"}, first, {"uri": "pvc://c", "mountPath": mount_path}]) == {{
			"entry": claim(2, "c", mount_path, "mnt-a-b"),
			"earlier": claim(1, "a", "/mnt/a/b", "mnt-a-b"),
		}}
	}
	every mount_path in {"/mnt/a", "/mnt/a/c"} { skipped([first, {"uri": "pvc://c", "mountPath": mount_path}]) == set() }
}

downloads(entries) := found if {
	found := storage_uris.download("predictor") with input.review.object as service(entries)
}

test_downloads_share_a_folder if {
	entries := [
		{"uri": "s3://a", "mountPath": "/mnt/m/a"},
		{"uri": "pvc://c", "mountPath": "/srv"},
		{"uri": "oci://image", "mountPath": "/srv"},
		{"uri": "oci+native://image", "mountPath": "/srv"},
		{"uri": "hf://b", "mountPath": "/mnt/m/b/c"},
	]
	downloads(entries) == {
		"uris": ["s3://a", "hf://b"],
		"mountPaths": ["/mnt/m/a", "/mnt/m/b/c"],
		"mountPath": "/mnt/m",
		"volume": "mnt-m",
		"path": ["spec", "predictor", "storageUris"],
	}
}

test_nothing_is_downloaded if {
	not downloads([{"uri": "pvc://c"}, {"uri": "oci+fetch://image"}, {"uri": ""}])
}

overwritten(entries) := found if {
	found := storage_uris.overwritten with input.review.object as service(entries)
}

test_a_claim_at_the_path_of_a_download_gets_it if {
	entries := [{"uri": "s3://x"}, {"uri": "pvc://a", "mountPath": "/mnt/models/"}, {"uri": "pvc://b"}]
	overwritten(entries) == {{
		"entry": claim(1, "a", "/mnt/models/", "mnt-models"),
		"download": {"uris": ["s3://x"], "mountPaths": ["/mnt/models"], "mountPath": "/mnt/models", "volume": "mnt-models", "path": ["spec", "predictor", "storageUris"]},
		"shared": true,
	}}
}

test_a_claim_at_the_folder_above_the_downloads_gets_them if {
	entries := [{"uri": "s3://x", "mountPath": "/mnt/m/x"}, {"uri": "s3://y", "mountPath": "/mnt/m/y"}, {"uri": "pvc://a", "mountPath": "/mnt/m"}]
	[into.shared | some into in overwritten(entries)] == [false]
}

test_a_claim_whose_volume_is_merely_called_like_that_of_a_download_gets_it if {
	entries := [{"uri": "s3://x", "mountPath": "/mnt/a/b"}, {"uri": "pvc://a", "mountPath": "/mnt/a-b"}]
	[into.shared | some into in overwritten(entries)] == [true]
}

test_a_claim_beside_the_downloads_gets_nothing if {
	overwritten([{"uri": "s3://x", "mountPath": "/mnt/a"}, {"uri": "pvc://a", "mountPath": "/mnt/b"}]) == set()
	overwritten([{"uri": "pvc://a", "mountPath": "/mnt/b"}]) == set()
}

hidden(entries) := found if {
	found := storage_uris.hidden with input.review.object as service(entries)
}

test_a_claim_over_a_download_in_a_shared_folder_hides_it if {
	entries := [{"uri": "s3://x", "mountPath": "/mnt/x"}, {"uri": "s3://y", "mountPath": "/mnt/y/"}, {"uri": "pvc://a", "mountPath": "/mnt/y"}]
	hidden(entries) == {{"entry": claim(2, "a", "/mnt/y", "mnt-y"), "uri": "s3://y"}}
}

test_a_claim_that_gets_the_downloads_hides_none if {
	hidden([{"uri": "s3://x"}, {"uri": "pvc://a"}]) == set()
	hidden([{"uri": "s3://x", "mountPath": "/mnt/a"}, {"uri": "pvc://a", "mountPath": "/mnt/b"}]) == set()
}
