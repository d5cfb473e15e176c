package lib.pvcguard.workload.llm_inference_service.bases_test

import data.lib.pvcguard.workload.llm_inference_service.bases

service(spec) := {
	"apiVersion": "serving.kserve.io/v1alpha2",
	"kind": "LLMInferenceService",
	"metadata": {"namespace": "chat", "name": "llama"},
	"spec": spec,
}

config(mark) := {"apiVersion": "serving.kserve.io/v1alpha2", "kind": "LLMInferenceServiceConfig", "spec": {"labels": {"from": mark}}}

configs(found) := {"serving.kserve.io/v1alpha2": {"LLMInferenceServiceConfig": found}}

# Who gives each layer its label, and what brings it.
stack(service_, namespaces, parameters) := found if {
	layers := bases.layers(service_) with data.inventory as {"namespace": namespaces} with input.parameters as parameters
	found := [[object.get(layer.spec, ["labels", "from"], "-"), layer.path, layer.own, layer.kvCache] | some layer in layers]
}

own := ["-", ["spec"], true, true]

refs(names) := {"baseRefs": [{"name": name} | some name in names]}

test_a_service_alone if stack(service({}), {}, {}) == [own]

test_bases_lie_below_the_service_in_their_order if {
	namespaces := {"chat": configs({"gpu": config("gpu"), "model": config("model")})}
	stack(service(refs(["model", "gpu"])), namespaces, {}) == [
		["model", ["spec", "baseRefs", 0], false, true],
		["gpu", ["spec", "baseRefs", 1], false, true],
		own,
	]
}

test_where_a_base_is_looked_for[note] if {
	some note, case in {
		"in the namespace first": [{"chat": configs({"gpu": config("chat")}), "kserve": configs({"gpu": config("kserve")})}, {}, ["chat"]],
		"then in KServe's": [{"chat": configs({}), "kserve": configs({"gpu": config("kserve")})}, {}, ["kserve"]],
		"wherever that is": [
			{"opendatahub": configs({"gpu": config("odh")}), "kserve": configs({"gpu": config("kserve")})},
			{"kserve": {"namespace": "opendatahub"}}, ["odh"],
		],
		"in no other": [{"other": configs({"gpu": config("other")})}, {}, []],
	}
	got := stack(service(refs(["gpu"])), case[0], case[1])
	[layer[0] | some layer in got; not layer[2]] == case[2]
}

test_presets_lie_lowest if {
	namespaces := {"kserve": configs({"kserve-config-llm-template": config("preset"), "gpu": config("gpu")})}
	stack(service(refs(["gpu"])), namespaces, {}) == [
		["preset", ["spec"], false, true],
		["gpu", ["spec", "baseRefs", 0], false, true],
		own,
	]
}

test_the_preset_that_the_service_was_made_with if {
	made := object.union(service({}), {"status": {"annotations": {"serving.kserve.io/config-llm-template": "v2-config-llm-template"}}})
	namespaces := {"kserve": configs({"kserve-config-llm-template": config("newest"), "v2-config-llm-template": config("v2")})}
	stack(made, namespaces, {}) == [["v2", ["spec"], false, true], own]
}

test_the_older_version_has_no_kv_cache if {
	older := object.union(config("gpu"), {"apiVersion": "serving.kserve.io/v1alpha1"})
	old := object.union(service(refs(["gpu"])), {"apiVersion": "serving.kserve.io/v1alpha1"})
	stack(old, {"chat": configs({"gpu": older})}, {}) == [
		["gpu", ["spec", "baseRefs", 0], false, false],
		["-", ["spec"], true, false],
	]
}

suffixes(spec) := bases.suffixes([{"spec": spec, "path": ["spec"], "own": true, "kvCache": true}])

test_presets_by_role[note] if {
	some note, case in {
		"one node": [{}, {"main": "config-llm-template"}],
		"by data": [{"worker": {}, "parallelism": {"data": 2}}, {"main": "config-llm-worker-data-parallel"}],
		"by local data": [{"worker": {}, "parallelism": {"dataLocal": 2}}, {"main": "config-llm-worker-data-parallel"}],
		"by data before pipeline": [{"worker": {}, "parallelism": {"data": 2, "pipeline": 2}}, {"main": "config-llm-worker-data-parallel"}],
		"by pipeline": [{"worker": {}, "parallelism": {"pipeline": 2}}, {"main": "config-llm-worker-pipeline-parallel"}],
		"prefill": [{"prefill": {}}, {"main": "config-llm-decode-template", "prefill": "config-llm-prefill-template"}],
		"prefill by data": [
			{"worker": {}, "parallelism": {"pipeline": 2}, "prefill": {"worker": {}, "parallelism": {"data": 2}}},
			{"main": "config-llm-decode-worker-pipeline-parallel", "prefill": "config-llm-prefill-worker-data-parallel"},
		],
		"decode by data": [
			{"worker": {}, "parallelism": {"data": 2}, "prefill": {"worker": {}, "parallelism": {"pipeline": 2}}},
			{"main": "config-llm-decode-worker-data-parallel", "prefill": "config-llm-prefill-worker-pipeline-parallel"},
		],
		"a router": [{"router": {"scheduler": {}}}, {"main": "config-llm-template", "scheduler": "config-llm-scheduler"}],
		"a tokenizer": [
			{"router": {"scheduler": {"tokenizer": {}}}},
			{"main": "config-llm-template", "scheduler": "config-llm-scheduler", "tokenizer": "config-llm-tokenizer"},
		],
	}
	got := suffixes(case[0])
	got == object.union_n([
		case[1],
		{"worker": case[1].main},
		{"prefill-worker": suffix | suffix := case[1].prefill},
	])
}

# What was not supplied: the names of bases, and what could change the main pods.
lacking(spec, namespaces, complete) := [names, missing, preset] if {
	world := {"namespace": namespaces}
	parameters := {"inventory": {"complete": complete}}
	names := bases.unknown_references(service(spec)) with data.inventory as world with input.parameters as parameters
	missing := bases.missing(service(spec), "main") with data.inventory as world with input.parameters as parameters
	known := [1 | bases.preset_known(service(spec), "main")] with data.inventory as world with input.parameters as parameters
	preset := count(known) == 1
}

kind := "LLMInferenceServiceConfig"

template := {"kserve": configs({"kserve-config-llm-template": config("preset")})}

test_what_was_not_supplied[note] if {
	some note, case in {
		"no preset": [{}, {}, [], [[], {kind}, false]],
		"the preset is there": [{}, template, [], [[], set(), true]],
		"every config was supplied": [{}, {}, [kind], [[], set(), false]],
		"only those of the service's namespace were": [{}, {}, [{"kind": kind, "namespaces": ["chat"]}], [[], {kind}, false]],
		"only those of KServe's namespace were": [{}, {}, [{"kind": kind, "namespaces": ["kserve"]}], [[], {kind}, false]],
		"a base": [refs(["gpu"]), template, [], [["gpu"], {kind}, true]],
		"a base is there": [refs(["gpu"]), object.union(template, {"chat": configs({"gpu": config("gpu")})}), [], [[], set(), true]],
		"a base does not exist": [refs(["gpu"]), template, [kind], [[], set(), true]],
		"damaged references": [{"baseRefs": [5]}, template, [kind], [[], set(), true]],
	}
	lacking(case[0], case[1], case[2]) == case[3]
}

test_a_service_without_a_namespace if {
	loose := object.union(object.remove(service(refs(["gpu"])), ["metadata"]), {"metadata": {"name": "llama"}})
	layers := bases.layers(loose) with data.inventory as {"cluster": configs({"gpu": config("gpu")})}
	[layer.path | some layer in layers] == [["spec", "baseRefs", 0], ["spec"]]
}
