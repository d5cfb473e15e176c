package lib.pvcguard.workload.llm_inference_service.pod_specs_test

import data.lib.pvcguard.workload.llm_inference_service.pod_specs

own(spec) := {"spec": spec, "path": ["spec"], "own": true, "kvCache": true}

base(spec) := {"spec": spec, "path": ["spec", "baseRefs", 0], "own": false, "kvCache": true}

test_roles[note] if {
	some note, case in {
		"one node": [{}, ["main"]],
		"several nodes": [{"worker": {}}, ["main", "worker"]],
		"prefill": [{"prefill": {}}, ["main", "prefill"]],
		"prefill on several nodes": [{"prefill": {"worker": {}}}, ["main", "prefill", "prefill-worker"]],
		"a scheduler": [{"router": {"scheduler": {}}}, ["main", "scheduler"]],
		"everything": [
			{"worker": {}, "prefill": {"worker": {}}, "router": {"scheduler": {"tokenizer": {}}}},
			["main", "worker", "prefill", "prefill-worker", "scheduler", "tokenizer"],
		],
	}
	pod_specs.roles([own(case[0])]) == case[1]
	pod_specs.roles([base(case[0]), own({})]) == case[1]
}

pod(mark) := {
	"nodeSelector": {"mark": mark},
	"volumes": [{"name": "d", "emptyDir": {}}],
	"containers": [{"name": "main"}],
	"initContainers": [{"name": "setup"}],
}

whole := {
	"template": pod("main"),
	"worker": pod("worker"),
	"prefill": {"template": pod("prefill"), "worker": pod("prefill-worker")},
	"router": {"scheduler": {"template": pod("scheduler"), "tokenizer": {"template": pod("tokenizer")}}},
}

test_the_pod_spec_of_each_role[note] if {
	some note, root in {
		"main": ["spec", "template"],
		"worker": ["spec", "worker"],
		"prefill": ["spec", "prefill", "template"],
		"prefill-worker": ["spec", "prefill", "worker"],
		"scheduler": ["spec", "router", "scheduler", "template"],
		"tokenizer": ["spec", "router", "scheduler", "tokenizer", "template"],
	}
	pod_specs.of([own(whole)], note) == {
		"role": note,
		"root": root,
		"spec": pod(note),
		"volumes": [{"name": "d", "spec": {"name": "d", "emptyDir": {}}, "path": array.concat(root, ["volumes", 0])}],
		"containers": [
			{"name": "main", "init": false, "path": array.concat(root, ["containers", 0]), "spec": {"name": "main"}},
			{"name": "setup", "init": true, "path": array.concat(root, ["initContainers", 0]), "spec": {"name": "setup"}},
		],
	}
}

test_a_role_without_a_pod_spec if {
	pod_specs.of([own({})], "main") == {"role": "main", "root": ["spec", "template"], "spec": {}, "volumes": [], "containers": []}
}

test_damaged_pod_specs[note] if {
	some note, given in {"a text": "x", "a list": [], "lists that are none": {"volumes": 5, "containers": {"name": "main"}}}
	got := pod_specs.of([own({"template": given})], "main")
	[got.volumes, got.containers] == [[], []]
}

low := {"template": {
	"nodeSelector": {"zone": "a", "gpu": "h100"},
	"volumes": [
		{"name": "cache", "persistentVolumeClaim": {"claimName": "base-cache"}},
		{"name": "home", "persistentVolumeClaim": {"claimName": "base-home"}},
	],
	"containers": [{
		"name": "main",
		"args": ["--low"],
		"env": [{"name": "A", "value": "low"}, {"name": "B", "value": "low"}],
		"volumeMounts": [{"name": "cache", "mountPath": "/cache"}, {"name": "home", "mountPath": "/home"}],
	}],
	"initContainers": [{"name": "setup"}],
}}

high := {"template": {
	"nodeSelector": {"zone": "b"},
	"volumes": [{"name": "cache", "persistentVolumeClaim": {"claimName": "own-cache"}}],
	"containers": [
		{"name": "proxy"},
		{
			"name": "main",
			"args": ["--high"],
			"env": [{"name": "A", "value": "high"}],
			"volumeMounts": [{"name": "cache", "mountPath": "/cache", "readOnly": true}, {"name": "cache", "mountPath": "/more"}],
		},
	],
}}

test_a_template_is_merged_into_that_of_its_base if {
	root := ["spec", "template"]
	inherited := ["spec", "baseRefs", 0]
	got := pod_specs.of([base(low), own(high)], "main")
	got.spec.nodeSelector == {"zone": "b", "gpu": "h100"}
	got.volumes == [
		{"name": "home", "spec": low.template.volumes[1], "path": inherited, "inherited": true},
		{"name": "cache", "spec": high.template.volumes[0], "path": array.concat(root, ["volumes", 0])},
	]
	got.containers == [
		{"name": "proxy", "init": false, "path": array.concat(root, ["containers", 0]), "spec": {"name": "proxy"}},
		{"name": "main", "init": false, "path": array.concat(root, ["containers", 1]), "spec": {
			"name": "main",
			"args": ["--high"],
			"env": [{"name": "B", "value": "low"}, {"name": "A", "value": "high"}],
			"volumeMounts": [
				{"name": "home", "mountPath": "/home"},
				{"name": "cache", "mountPath": "/cache", "readOnly": true},
				{"name": "cache", "mountPath": "/more"},
			],
		}},
		{"name": "setup", "init": true, "path": inherited, "spec": {"name": "setup"}},
	]
}
