package lib.pvcguard.workload.component_test

import data.lib.pvcguard.workload.inference_service

service(predictor) := {
	"metadata": {"namespace": "search", "annotations": {"serving.kserve.io/deploymentMode": "Standard"}},
	"spec": {"predictor": predictor},
}

claim(name) := {"name": name, "persistentVolumeClaim": {"claimName": concat("-", ["claim", name])}}

mount(name) := {"name": name, "mountPath": concat("", ["/", name])}

runtime := {"spec": {
	"supportedModelFormats": [{"name": "sklearn", "autoSelect": true}],
	"containers": [
		{"name": "kserve-container", "volumeMounts": [mount("a")]},
		{"name": "agent", "volumeMounts": [mount("b")]},
	],
	"volumes": [claim("a"), claim("b"), claim("idle")],
	"nodeSelector": {"kubernetes.io/hostname": "n1", "gpu": "a"},
	"affinity": {"podAntiAffinity": {}},
	"securityContext": {"fsGroup": 5},
}}

supplied := {"cluster": {"serving.kserve.io/v1alpha1": {"ClusterServingRuntime": {"sk": runtime}}}}

member(predictor, complete) := found[0] if {
	found := inference_service.members(service(predictor)) with data.inventory as supplied
		with input.parameters as {"inventory": {"complete": complete}}
}

uses(found) := [[use.claim, use.container, use.path] | some use in found.group.mounts]

inherited(path) := [
	["claim-a", "kserve-container", path],
	["claim-b", "agent", path],
	["claim-idle", "", path],
]

choices := {
	"by name": [{"model": {"runtime": "sk"}}, ["spec", "predictor", "model", "runtime"]],
	"automatically": [{"model": {"modelFormat": {"name": "sklearn"}}}, ["spec", "predictor", "model"]],
	"automatically for a framework": [{"sklearn": {}}, ["spec", "predictor", "sklearn"]],
}

test_a_service_inherits_the_mounts_of_its_runtime[note] if {
	some note, case in choices
	found := member(case[0], ["*"])
	uses(found) == inherited(case[1])
	found.template.missing == set()
}

unknown := {
	"by name": [{"model": {"runtime": "other"}}, {"ServingRuntime", "ClusterServingRuntime"}],
	"automatically": [{"sklearn": {}}, {"ServingRuntime", "ClusterServingRuntime"}],
	"by containers, which need none": [{"containers": [{}]}, set()],
	"by nothing": [{}, set()],
}

test_a_runtime_that_was_not_supplied_is_missing[note] if {
	some note, case in unknown
	found := member(case[0], [])
	found.group.mounts == []
	found.template.missing == case[1]
}

test_no_other_component_has_a_runtime if {
	object_ := {"metadata": {"namespace": "search"}, "spec": {"explainer": {"art": {"runtime": "sk", "modelFormat": {"name": "sklearn"}}}}}
	found := inference_service.members(object_) with data.inventory as supplied
	[entry.template.missing | some entry in found] == [set()]
	[entry.group.mounts | some entry in found] == [[]]
}

test_the_template_has_what_both_say if {
	user := {
		"model": {"runtime": "sk", "volumeMounts": [mount("own")]},
		"volumes": [claim("own"), {"name": "b", "emptyDir": {}}],
		"nodeSelector": {"gpu": "b"},
	}
	found := member(user, ["*"])
	chooser := ["spec", "predictor", "model", "runtime"]
	found.template == {
		"role": "predictor",
		"root": ["spec", "predictor"],
		"spec": object.union(user, {
			"nodeSelector": {"kubernetes.io/hostname": "n1", "gpu": "b"},
			"affinity": {"podAntiAffinity": {}},
		}),
		"volumes": [
			{"name": "own", "spec": claim("own"), "path": ["spec", "predictor", "volumes", 0]},
			{"name": "b", "spec": {"name": "b", "emptyDir": {}}, "path": ["spec", "predictor", "volumes", 1]},
			{"name": "a", "spec": claim("a"), "path": chooser, "inherited": true},
			{"name": "idle", "spec": claim("idle"), "path": chooser, "inherited": true},
		],
		"containers": [
			{"name": "kserve-container", "init": false, "path": ["spec", "predictor", "model"], "spec": user.model},
			{
				"name": "kserve-container",
				"init": false,
				"path": chooser,
				"spec": {"name": "kserve-container", "volumeMounts": [mount("a")], "env": [], "command": []},
			},
			{"name": "agent", "init": false, "path": chooser, "spec": runtime.spec.containers[1]},
		],
		"missing": set(),
	}
	found.group.node == "n1"
	uses(found) == [
		["claim-own", "kserve-container", ["spec", "predictor", "volumes", 0, "persistentVolumeClaim", "claimName"]],
		["claim-a", "kserve-container", chooser],
		["claim-idle", "", chooser],
	]
}

test_the_node_of_the_user_wins if {
	member({"model": {"runtime": "sk"}, "nodeSelector": {"kubernetes.io/hostname": "n2"}}, []).group.node == "n2"
}

test_a_transformer_of_the_runtime_mounts_the_model_too if {
	beside := {"spec": {"containers": [{"name": "kserve-container"}, {"name": "transformer-container"}]}}
	found := inference_service.members(service({"model": {"runtime": "sk", "storageUri": "pvc://models"}})) with data.inventory as {"cluster": {"serving.kserve.io/v1alpha1": {"ClusterServingRuntime": {"sk": beside}}}}
	[[use.claim, use.container] | some use in found[0].group.mounts] == [
		["models", "kserve-container"],
		["models", "transformer-container"],
	]
}

test_workers_inherit_those_of_the_runtime if {
	nodes := {"spec": {
		"containers": [{"name": "kserve-container"}],
		"volumes": [claim("head")],
		"workerSpec": {
			"containers": [{"name": "worker-container", "volumeMounts": [mount("w")]}],
			"volumes": [claim("w")],
			"nodeSelector": {"kubernetes.io/hostname": "n3"},
			"pipelineParallelSize": 2,
		},
	}}
	found := inference_service.members(service({"model": {"runtime": "sk", "storageUri": "pvc://models"}, "workerSpec": {}})) with data.inventory as {"namespace": {"search": {"serving.kserve.io/v1alpha1": {"ServingRuntime": {"sk": nodes}}}}}
	[[entry.group.role, entry.group.node, entry.group.pods.min, [[use.claim, use.container] | some use in entry.group.mounts]] | some entry in found] == [
		["predictor", "", 1, [["models", "kserve-container"], ["claim-head", ""]]],
		["worker", "n3", 1, [["models", "worker-container"], ["claim-w", "worker-container"]]],
	]
}
