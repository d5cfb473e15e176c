package lib.pvcguard.workload.model_mounts_test

import data.lib.pvcguard.workload.inference_service

service(predictor) := {
	"metadata": {"namespace": "search", "annotations": {"serving.kserve.io/deploymentMode": "Standard"}},
	"spec": {"predictor": predictor},
}

# Where claims are mounted, under settings of KServe.
places(predictor, kserve) := {[mount.claim, mount.container, mount.mountPath, mount.subPath, mount.readOnly, mount.origin] |
	members := inference_service.members(service(predictor)) with input.parameters as {"kserve": kserve}
	some member in members
	some mount in member.group.mounts
}

beside := [{"name": "transformer-container"}]

by_field := {
	"storageUri": [{"model": {"storageUri": "pvc://models/a"}}, "models", "storageUri"],
	"env": [{"containers": [{"env": [{"name": "STORAGE_URI", "value": "pvc://models/a"}]}]}, "models", "env"],
	"an empty claim name": [{"model": {"storageUri": "pvc:///a"}}, "", "storageUri"],
}

test_the_mode_of_the_mount[note] if {
	some note, case in by_field
	[predictor, claim, origin] := case
	direct := {[claim, "kserve-container", "/mnt/models", "a", true, origin]}
	symlink := {
		[claim, "kserve-container", "/mnt/pvc", "", true, origin],
		[claim, "storage-initializer", "/mnt/pvc", "", true, origin],
	}
	places(predictor, {}) == direct
	places(predictor, {"version": "0.16.0"}) == direct
	places(predictor, {"version": "0.15.2"}) == direct
	places(predictor, {"version": "0.15.2", "directPvcVolumeMount": false}) == symlink
	places(predictor, {"version": "0.16.0", "directPvcVolumeMount": false}) == direct
	places(predictor, {"version": "0.10.0"}) == symlink
}

test_the_transformer_in_the_pod_has_the_mounts_too if {
	predictor := {"model": {"storageUri": "pvc://models/a"}, "containers": beside}
	places(predictor, {"version": "0.10.0"}) == {
		["models", "kserve-container", "/mnt/pvc", "", true, "storageUri"],
		["models", "transformer-container", "/mnt/pvc", "", true, "storageUri"],
		["models", "storage-initializer", "/mnt/pvc", "", true, "storageUri"],
	}
	listed := {"model": {}, "containers": beside, "storageUris": [{"uri": "pvc://models/a", "mountPath": "/mnt/a"}]}
	places(listed, {}) == {
		["models", "kserve-container", "/mnt/a", "", true, "storageUris"],
		["models", "transformer-container", "/mnt/a", "", true, "storageUris"],
	}
	init := {"model": {"storageUri": "pvc://models/a"}, "initContainers": beside}
	places(init, {}) == {["models", "kserve-container", "/mnt/models", "a", true, "storageUri"]}
}

test_a_broken_mode_is_taken_for_direct if {
	config := {"namespace": {"kserve": {"v1": {"ConfigMap": {"inferenceservice-config": {"data": {"storageInitializer": "{"}}}}}}}
	got := places({"model": {"storageUri": "pvc://models/a"}}, {"version": "0.15.0"}) with data.inventory as config
	got == {["models", "kserve-container", "/mnt/models", "a", true, "storageUri"]}
}

test_storage_uris_came_with_0_16[note] if {
	some note, expected in {
		"0.16.0": {["models", "kserve-container", "/mnt/models", "", true, "storageUris"]},
		"0.15.2": set(),
	}
	places({"model": {}, "storageUris": [{"uri": "pvc://models"}]}, {"version": note}) == expected
}

test_the_annotation_counts_since_0_14[note] if {
	some note, read_only in {"0.13.1": true, "0.14.0": false, "0.14.0-rc0": true}
	predictor := {"model": {"storageUri": "pvc://models/a"}, "annotations": {"storage.kserve.io/readonly": "false"}}
	places(predictor, {"version": note}) == {["models", "kserve-container", "/mnt/models", "a", read_only, "storageUri"]}
}

runtime(spec) := {"cluster": {"serving.kserve.io/v1alpha1": {"ClusterServingRuntime": {"sk": {"spec": spec}}}}}

annotated(value) := {"annotations": {"storage.kserve.io/readonly": value}}

test_the_annotation_of_the_runtime_comes_last[note] if {
	some note, case in {
		"where nobody else has one": [{}, false],
		"behind the component": [annotated("true"), true],
	}
	predictor := object.union(case[0], {"model": {"storageUri": "pvc://models/a", "runtime": "sk"}})
	got := places(predictor, {}) with data.inventory as runtime(annotated("false"))
	got == {["models", "kserve-container", "/mnt/models", "a", case[1], "storageUri"]}
}

test_workers_mount_the_model_and_what_they_declare if {
	predictor := {
		"model": {"storageUri": "pvc://models/a"},
		"volumes": [{"name": "head", "persistentVolumeClaim": {"claimName": "head"}}],
		"initContainers": [{"name": "prepare"}],
		"nodeSelector": {"kubernetes.io/hostname": "n1"},
		"workerSpec": {
			"containers": [{"name": "mine", "volumeMounts": [{"name": "d", "mountPath": "/d"}]}, {"name": "side"}],
			"storageUris": [{"uri": "pvc://no"}],
			"volumes": [{"name": "d", "persistentVolumeClaim": {"claimName": "extra"}}],
		},
	}
	got := {member.group.role: member | some member in inference_service.members(service(predictor))}
	root := ["spec", "predictor", "workerSpec"]
	got.worker.group.mounts == [
		{
			"claim": "models",
			"volume": "kserve-pvc-source",
			"container": "worker-container",
			"mountPath": "/mnt/models",
			"subPath": "a",
			"readOnly": true,
			"origin": "storageUri",
			"path": ["spec", "predictor", "model", "storageUri"],
		},
		{
			"claim": "extra",
			"volume": "d",
			"container": "worker-container",
			"mountPath": "/d",
			"subPath": "",
			"readOnly": false,
			"origin": "volume",
			"path": array.concat(root, ["volumes", 0, "persistentVolumeClaim", "claimName"]),
		},
	]
	inference_service.sources([got.worker]) == []
	got.worker.group.node == ""
	got.worker.template.root == root
	[container.path | some container in got.worker.template.containers] == [
		array.concat(root, ["containers", 0]),
		array.concat(root, ["containers", 1]),
	]
}

test_no_workers_on_knative if {
	object_ := object.union(
		service({"model": {}, "workerSpec": {}}),
		{"metadata": {"annotations": {"serving.kserve.io/deploymentMode": "Knative"}}},
	)
	[member.group.role | some member in inference_service.members(object_)] == ["predictor"]
}
