package lib.pvcguard.workload.canary_test

import data.lib.pvcguard.workload.canary
import data.lib.pvcguard.workload.inference_service

service(predictor, canaries) := {
	"metadata": {"namespace": "search", "annotations": {"serving.kserve.io/deploymentMode": "Standard"}},
	"spec": {"predictor": predictor, "canary": canaries},
}

members(service_) := {member.group.role: member | some member in inference_service.members(service_)}

stable := {
	"minReplicas": 4,
	"model": {"storageUri": "pvc://models/a", "modelFormat": {"name": "sklearn"}, "volumeMounts": [{"name": "d", "mountPath": "/d"}]},
	"volumes": [{"name": "d", "persistentVolumeClaim": {"claimName": "extra"}}],
	"storageUris": [{"uri": "pvc://more", "mountPath": "/mnt/more"}],
	"deploymentStrategy": {"type": "Recreate"},
	"nodeSelector": {"kubernetes.io/hostname": "n1"},
}

percent(name, share) := {"trafficPercent": share, "predictor": {"name": name}}

model_mount(sub_path, claim, path) := {
	"claim": claim,
	"volume": "kserve-pvc-source",
	"container": "kserve-container",
	"mountPath": "/mnt/models",
	"subPath": sub_path,
	"readOnly": true,
	"origin": "storageUri",
	"path": path,
}

volume_mount(claim, path) := {
	"claim": claim,
	"volume": "d",
	"container": "kserve-container",
	"mountPath": "/d",
	"subPath": "",
	"readOnly": false,
	"origin": "volume",
	"path": path,
}

pods(numbers, rests) := {"min": numbers[0], "max": numbers[1], "peak": numbers[2], "mode": "Standard", "rests": rests}

inherits := {
	"role": "canary-next",
	"pods": pods([1, 1, 2], []),
	"node": "n1",
	"mounts": [
		model_mount("a", "models", ["spec", "predictor", "model", "storageUri"]),
		volume_mount("extra", ["spec", "predictor", "volumes", 0, "persistentVolumeClaim", "claimName"]),
	],
}

test_a_canary_inherits_all_but_storage_uris_and_the_strategy if {
	got := members(service(stable, [percent("next", 20)]))["canary-next"]
	got.group == inherits
	inference_service.sources([got]) == []
}

test_an_empty_field_of_a_canary_changes_nothing if {
	empty := {"model": {"storageUri": "", "modelFormat": {}}, "volumes": [], "nodeSelector": null, "storageUris": []}
	got := members(service(stable, [{"trafficPercent": 20, "predictor": object.union({"name": "next"}, empty)}]))
	got["canary-next"].group == inherits
}

own := {
	"name": "next",
	"model": {"storageUri": "pvc://others/b"},
	"volumes": [{"name": "d", "persistentVolumeClaim": {"claimName": "own"}}],
	"nodeSelector": {"kubernetes.io/hostname": "n2"},
	"storageUris": [{"uri": "pvc://never"}],
	"containers": [{"name": "side", "env": [{"name": "EMPTY", "value": ""}]}],
}

test_what_a_canary_says_itself_wins_and_has_its_place_there if {
	got := members(service(stable, [percent("first", 10), {"trafficPercent": 20, "predictor": own}]))["canary-next"]
	root := ["spec", "canary", 1, "predictor"]
	got.group == object.union(inherits, {
		"node": "n2",
		"mounts": [
			model_mount("b", "others", array.concat(root, ["model", "storageUri"])),
			volume_mount("own", array.concat(root, ["volumes", 0, "persistentVolumeClaim", "claimName"])),
		],
	})
	inference_service.sources([got]) == [{
		"role": "canary-next",
		"origin": "storageUri",
		"uri": "pvc://others/b",
		"mountPath": "/mnt/models",
		"path": array.concat(root, ["model", "storageUri"]),
	}]
	got.template.role == "canary-next"
	got.template.root == root
	got.template.volumes == [{"name": "d", "spec": own.volumes[0], "path": array.concat(root, ["volumes", 0])}]
	got.template.containers == [
		{
			"name": "kserve-container",
			"init": false,
			"path": array.concat(root, ["model"]),
			"spec": object.union(stable.model, own.model),
		},
		{"name": "side", "init": false, "path": array.concat(root, ["containers", 0]), "spec": own.containers[0]},
	]
}

# The stable predictor's minReplicas and annotations, the canary, and its pods.
counts := {
	"a share": [4, {}, percent("next", 50), [2, 2, 3]],
	"a share, rounded up": [4, {}, percent("next", 30), [2, 2, 3]],
	"a share of one": [null, {}, percent("next", 10), [1, 1, 2]],
	"no share": [4, {}, percent("next", 0), [1, 1, 2]],
	"no share without an autoscaler": [4, {"serving.kserve.io/autoscalerClass": "none"}, percent("next", 0), [0, 0, 0]],
	"a share without an autoscaler": [4, {"serving.kserve.io/autoscalerClass": "none"}, percent("next", 50), [2, 2, 3]],
	"a share under KEDA": [4, {"serving.kserve.io/autoscalerClass": "keda"}, percent("next", 0), [0, 1, 2]],
	"a number": [4, {}, {"trafficPercent": 10, "predictor": {"name": "next", "minReplicas": 3}}, [3, 3, 4]],
	"none without an autoscaler": [
		4,
		{"serving.kserve.io/autoscalerClass": "none"},
		{"trafficPercent": 50, "predictor": {"name": "next", "minReplicas": 0}},
		[0, 0, 0],
	],
	"a negative number": [4, {}, {"trafficPercent": 50, "predictor": {"name": "next", "minReplicas": -1}}, [1, 1, 2]],
	"the maximum of the stable predictor does not count": [4, {"maxReplicas": 9}, percent("next", 50), [2, 2, 3]],
	"more than all": [4, {}, percent("next", 250), [4, 4, 5]],
	"less than none": [4, {}, percent("next", -5), [1, 1, 2]],
	"a share of a negative number": [-4, {}, percent("next", 50), [1, 1, 2]],
	"damaged numbers": ["4", {}, percent("next", "50"), [1, 1, 2]],
}

test_the_pods_of_a_canary[note] if {
	some note, case in counts
	predictor := {"minReplicas": case[0], "maxReplicas": 9, "model": {}, "annotations": case[1], "deploymentStrategy": {"type": "Recreate"}}
	members(service(predictor, [case[2]]))["canary-next"].group.pods == pods(case[3], [])
}

test_an_external_autoscaler_is_said_of_a_canary_too if {
	predictor := {"model": {}, "annotations": {"serving.kserve.io/autoscalerClass": "external"}}
	got := members(service(predictor, [percent("next", 50)]))["canary-next"].group.pods
	got == pods([1, null, null], ["an external autoscaler sets the number"])
}

test_a_canary_without_a_name_has_its_number if {
	object.keys(members(service({"model": {}}, [{"predictor": {}}, {}, percent("x", 1)]))) == {"predictor", "canary-0", "canary-1", "canary-x"}
}

test_canaries_run_in_standard_mode_only[note] if {
	some note, roles in {
		"Knative": {"predictor"},
		"ModelMesh": {"predictor"},
		"Standard": {"predictor", "canary-next"},
	}
	annotated := object.union(
		service({"model": {}}, [percent("next", 50)]),
		{"metadata": {"annotations": {"serving.kserve.io/deploymentMode": note}}},
	)
	object.keys(members(annotated)) == roles
}

test_a_mode_that_is_not_stated_is_that_of_canaries if {
	unstated := {"spec": {"predictor": {"model": {}}, "canary": [percent("next", 50)]}}
	got := {role: member.group.pods | some role, member in members(unstated)}
	assumed := pods([1, 1, 2], ["deployment mode not stated, Standard assumed"])
	got == {"predictor": assumed, "canary-next": assumed}
}

test_older_versions_have_no_canaries[note] if {
	some note, roles in {"0.19.0": {"predictor"}, "0.20.0": {"predictor", "canary-next"}}
	got := members(service({"model": {}}, [percent("next", 50)])) with input.parameters as {"kserve": {"version": note}}
	object.keys(got) == roles
}

test_a_canary_has_no_workers if {
	predictor := {"model": {"storageUri": "pvc://models"}, "workerSpec": {"pipelineParallelSize": 2}}
	object.keys(members(service(predictor, [percent("next", 50)]))) == {"predictor", "worker", "canary-next"}
}

volume(name) := {"name": "d", "persistentVolumeClaim": {"claimName": name}}

test_a_canary_of_a_multi_node_predictor_runs_in_a_runtime_for_one_node if {
	runtimes := {
		"many": {"spec": {"supportedModelFormats": [{"name": "onnx", "autoSelect": true}], "volumes": [volume("many")], "workerSpec": {}}},
		"one": {"spec": {"supportedModelFormats": [{"name": "onnx", "autoSelect": true}], "volumes": [volume("one")]}},
	}
	predictor := {"model": {"modelFormat": {"name": "onnx"}}, "workerSpec": {"pipelineParallelSize": 2}}
	found := members(service(predictor, [percent("next", 50)])) with data.inventory as {"cluster": {"serving.kserve.io/v1alpha1": {"ClusterServingRuntime": runtimes}}}
		with input.parameters as {"inventory": {"complete": ["*"]}}
	{role: [mount.claim | some mount in member.group.mounts] | some role, member in found} == {
		"predictor": ["many"],
		"worker": [],
		"canary-next": ["one"],
	}
}

test_a_stopped_service_has_no_canary_pods if {
	stopped := object.union(service(stable, [percent("next", 50)]), {"metadata": {"annotations": {"serving.kserve.io/stop": "true"}}})
	members(stopped)["canary-next"].group.pods == pods([0, 0, 0], [])
}

# The minimum of the stable predictor, its canaries, and its pods.
reduced := {
	"by a share": [{"minReplicas": 4}, [percent("a", 25)], [3, 4, 5], true],
	"by several": [{"minReplicas": 6}, [percent("a", 25), percent("b", 10)], [3, 6, 8], true],
	"to one at least": [{"minReplicas": 2}, [percent("a", 50), percent("b", 50)], [1, 2, 3], true],
	"not below one": [{"minReplicas": 1}, [percent("a", 50)], [1, 1, 2], false],
	"not where none is set": [{}, [percent("a", 50)], [1, 1, 2], false],
	"not by no share": [{"minReplicas": 4}, [percent("a", 0)], [4, 4, 5], false],
	"not the maximum": [{"minReplicas": 4, "maxReplicas": 8}, [percent("a", 25)], [3, 8, 10], true],
}

test_canaries_take_over_pods_of_the_minimum[note] if {
	some note, case in reduced
	rests := {true: ["canaries take over pods of the minimum"], false: []}
	got := members(service(object.union({"model": {}}, case[0]), case[1])).predictor.group.pods
	got == pods(case[2], rests[case[3]])
}

test_canaries_take_over_nothing_of_a_transformer if {
	both := object.union(service({"minReplicas": 4}, [percent("a", 25)]), {"spec": {"transformer": {"minReplicas": 4}}})
	members(both).transformer.group.pods == pods([4, 4, 5], [])
}

test_damaged_canaries[note] if {
	some note, damaged in {
		"a map": {"predictor": {"name": "a"}},
		"a text": "canary",
		"null": null,
		"an empty list": [],
	}
	object.keys(members(service({"model": {}}, damaged))) == {"predictor"}
}

test_damaged_entries_are_copies_of_the_stable_predictor[note] if {
	some note, damaged in {
		"null": null,
		"a text": "canary",
		"a list": [1],
		"a predictor that is a list": {"predictor": [{"name": "a"}]},
		"a predictor that is a text": {"predictor": "a"},
	}
	members(service({"model": {"storageUri": "pvc://m"}}, [damaged]))["canary-0"].group.mounts[0].claim == "m"
}

test_the_place_of_a_path if {
	variant := {"root": ["spec", "canary", 0, "predictor"], "own": {"model": {"storageUri": "x"}}}
	canary.place(variant, ["spec", "predictor", "model", "storageUri"]) == ["spec", "canary", 0, "predictor", "model", "storageUri"]
	canary.place(variant, ["spec", "predictor", "model", "runtime"]) == ["spec", "predictor", "model", "runtime"]
}
