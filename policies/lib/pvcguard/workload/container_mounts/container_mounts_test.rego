package lib.pvcguard.workload.container_mounts_test

import data.lib.pvcguard.workload
import data.lib.pvcguard.workload.container_mounts

service(predictor) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"spec": {"predictor": predictor},
}

final(object_) := found if {
	found := container_mounts.final with input.review.object as object_
}

mount(about) := object.union(
	{
		"role": "predictor",
		"container": "kserve-container",
		"readOnly": false,
		"claim": "",
		"added": false,
		"place": [],
	},
	about,
)

model := mount({
	"volume": "kserve-pvc-source",
	"mountPath": "/mnt/models",
	"readOnly": true,
	"claim": "models",
	"added": true,
	"path": ["spec", "predictor", "model", "storageUri"],
})

volumes := [
	{"name": "d", "persistentVolumeClaim": {"claimName": "data"}},
	{"name": "r", "persistentVolumeClaim": {"claimName": "rest", "readOnly": true}},
	{"name": "e", "emptyDir": {}},
]

test_what_the_author_mounts_and_kserve_adds if {
	object_ := service({
		"model": {"storageUri": "pvc://models/a", "volumeMounts": [{"name": "d", "mountPath": "/data"}, {"name": "r", "mountPath": "/rest"}]},
		"initContainers": [{"name": "warm", "volumeMounts": [{"name": "e", "mountPath": "/e", "readOnly": true}]}],
		"volumes": volumes,
	})
	place := ["spec", "predictor", "model"]
	init := ["spec", "predictor", "initContainers", 0]
	final(object_) == {
		model,
		mount({"volume": "d", "mountPath": "/data", "claim": "data", "place": place, "path": array.concat(place, ["volumeMounts", 0, "mountPath"])}),
		mount({"volume": "r", "mountPath": "/rest", "claim": "rest", "readOnly": true, "place": place, "path": array.concat(place, ["volumeMounts", 1, "mountPath"])}),
		mount({"container": "warm", "volume": "e", "mountPath": "/e", "readOnly": true, "place": init, "path": array.concat(init, ["volumeMounts", 0, "mountPath"])}),
	}
}

test_a_volume_that_the_container_mounts_already_is_not_added if {
	object_ := service({"model": {"storageUri": "pvc://models", "volumeMounts": [{"name": "kserve-pvc-source", "mountPath": "/m"}]}})
	place := ["spec", "predictor", "model"]
	final(object_) == {mount({"volume": "kserve-pvc-source", "mountPath": "/m", "place": place, "path": array.concat(place, ["volumeMounts", 0, "mountPath"])})}
	download := object.union(object_, {"spec": {"predictor": {"model": {"storageUri": "s3://a", "volumeMounts": [{"name": "kserve-provision-location", "mountPath": "/m"}]}}}})
	{item.added | some item in final(download)} == {false}
}

test_a_volume_that_another_container_mounts_is_added if {
	mounts := [{"name": "kserve-pvc-source", "mountPath": "/m"}]
	object_ := service({"model": {"storageUri": "pvc://models"}, "containers": [{"name": "sidecar", "volumeMounts": mounts}]})
	{item.container | some item in final(object_); item.added} == {"kserve-container"}
	transformer := object.union(service({"model": {"storageUri": "pvc://models"}}), {"spec": {"transformer": {"containers": [{"volumeMounts": mounts}]}}})
	{item.role | some item in final(transformer); item.added} == {"predictor"}
}

test_what_is_downloaded_is_mounted_too if {
	download := mount({"volume": "kserve-provision-location", "mountPath": "/mnt/models", "added": true, "readOnly": true, "path": ["spec", "predictor", "model", "storageUri"]})
	final(service({"model": {"storageUri": "s3://a"}})) == {download}
	final(service({"model": {"storageUri": "s3://a"}, "annotations": {"storage.kserve.io/readonly": "false"}})) == {object.union(download, {"readOnly": false})}
	every uri in {"", "oci://image"} { final(service({"model": {"storageUri": uri}})) == set() }
}

test_listed_uris_are_mounted_by_their_paths if {
	object_ := service({"model": {}, "storageUris": [
		{"uri": "s3://a", "mountPath": "/mnt/m/a"},
		{"uri": "s3://b", "mountPath": "/mnt/m/b"},
		{"uri": "pvc://more", "mountPath": "/mnt/more"},
	]})
	listed := ["spec", "predictor", "storageUris"]
	final(object_) == {
		mount({"volume": "mnt-m", "mountPath": "/mnt/m", "readOnly": true, "added": true, "path": listed}),
		mount({"volume": "mnt-more", "mountPath": "/mnt/more", "readOnly": true, "added": true, "claim": "more", "path": array.concat(listed, [2, "mountPath"])}),
	}
}

test_downloads_into_a_claim_are_no_mount_of_their_own if {
	object_ := service({"model": {}, "storageUris": [{"uri": "s3://a"}, {"uri": "pvc://more"}]})
	{item.claim | some item in final(object_)} == {"more"}
}

test_model_mesh_mounts_none_of_them if {
	object_ := service({"model": {"storageUri": "pvc://a", "volumeMounts": [{"name": "d", "mountPath": "/data"}]}, "storageUris": [{"uri": "s3://b"}], "volumes": volumes})
	count(final(object_)) == 3
	final(object.union(object_, {"status": {"deploymentMode": "ModelMesh"}})) == set()
}

test_a_container_of_a_runtime_is_named_by_the_field_that_names_the_runtime if {
	object_ := service({"model": {"runtime": "own"}})
	runtime := ["spec", "predictor", "model", "runtime"]
	template := {
		"role": "predictor",
		"volumes": [],
		"containers": [{"name": "kserve-container", "path": runtime, "spec": {"volumeMounts": [{"name": "d", "mountPath": "/data"}]}}],
		"missing": set(),
	}
	found := final(object_) with workload.templates as [template]
	found == {mount({"volume": "d", "mountPath": "/data", "place": runtime, "path": runtime})}
}

test_the_downloads_of_an_llm_service_are_not_known if {
	object_ := {"apiVersion": "serving.kserve.io/v1alpha2", "kind": "LLMInferenceService"}
	found := final(object_) with workload.sources as [{"role": "main", "origin": "storageUri", "uri": "hf://a", "path": ["spec", "model", "uri"]}]
	found == set()
}

test_a_claim_volume_that_nothing_mounts_is_no_mount if {
	final(service({"model": {"storageUri": "pvc://models"}, "volumes": volumes})) == {model}
}

test_the_volumes_that_kserve_adds if {
	object_ := service({"model": {}, "storageUris": [{"uri": "s3://a"}, {"uri": "pvc://more", "mountPath": "/mnt/more"}]})
	container_mounts.added_volumes("predictor") == {"kserve-pvc-source", "kserve-provision-location", "mnt-models", "mnt-more"} with input.review.object as object_
	container_mounts.added_volumes("transformer") == {"kserve-pvc-source", "kserve-provision-location"} with input.review.object as object_
}

test_symlinks_are_in_a_directory_of_the_pod if {
	found := final(service({"model": {"storageUri": "pvc://models"}})) with input.parameters.kserve as {"version": "0.15.2", "directPvcVolumeMount": false}
	"kserve-provision-location" in {item.volume | some item in found; item.mountPath == "/mnt/models"}
	image := final(service({"model": {"storageUri": "oci://image"}})) with input.parameters.kserve as {"version": "0.15.2", "directPvcVolumeMount": false}
	image == set()
}

test_old_versions_mount_what_is_downloaded_read_only if {
	object_ := service({"model": {"storageUri": "s3://a"}, "annotations": {"storage.kserve.io/readonly": "false"}})
	found := final(object_) with input.parameters.kserve.version as "0.13.0"
	{item.readOnly | some item in found} == {true}
}
