package lib.pvcguard.workload.local_model_test

import data.lib.pvcguard.workload.inference_service
import data.lib.pvcguard.workload.local_model

label := "internal.serving.kserve.io/localmodel"

claim_key := "internal.serving.kserve.io/localmodel-pvc-name"

test_the_claim_of_a_label[note] if {
	some note, case in {
		"of the service": [[{}, {label: "bert"}], [{}, {claim_key: "bert-gpu"}], "bert-gpu"],
		"of the component": [[{label: "bert"}, {}], [{claim_key: "bert-gpu"}, {}], "bert-gpu"],
		"of the component before the service": [[{}, {label: "bert"}], [{claim_key: "a"}, {claim_key: "b"}], "a"],
	}
	local_model.claim(case[0], case[1]) == case[2]
}

test_no_claim_of_a_label[note] if {
	some note, case in {
		"without a label": [[{}, {}], [{}, {claim_key: "bert-gpu"}]],
		"without an annotation": [[{label: "bert"}], [{}, {}]],
		"with an annotation of another type": [[{label: "bert"}], [{claim_key: ["bert-gpu"]}]],
		"without layers": [[], []],
	}
	not local_model.claim(case[0], case[1])
}

service(metadata) := {"metadata": object.union({"namespace": "search"}, metadata)}

cache(uri, groups) := {"spec": {"sourceModelUri": uri, "nodeGroups": groups}}

supplied(namespaced, cluster) := {
	"namespace": {"search": {"serving.kserve.io/v1alpha1": {"LocalModelNamespaceCache": namespaced}}},
	"cluster": {"serving.kserve.io/v1alpha1": {"LocalModelCache": cluster}},
}

matching(metadata, uri, inventory) := [claim |
	claim := local_model.matching(service(metadata), uri) with data.inventory as inventory
]

bert := supplied({}, {"bert": cache("hf://org/bert", ["gpu", "cpu"])})

uris := {
	"hf://org/bert": ["bert-gpu"],
	"hf://org/bert/": ["bert-gpu"],
	"hf://org/bert/v1/model.onnx": ["bert-gpu"],
	"hf://org/bert-large": [],
	"hf://org": [],
	"s3://org/bert": [],
	"": [],
}

test_the_uri_of_the_cache_and_below[note] if {
	some note, expected in uris
	matching({}, note, bert) == expected
	matching({}, note, supplied({}, {"bert": cache("hf://org/bert/", ["gpu", "cpu"])})) == expected
	matching({}, note, supplied({"bert": cache("hf://org/bert", ["gpu", "cpu"])}, {})) == expected
}

groups := {
	"the first": [{}, ["bert-gpu"]],
	"the one asked for": [{"annotations": {"serving.kserve.io/nodegroup": "cpu"}}, ["bert-cpu"]],
	"none that is asked for": [{"annotations": {"serving.kserve.io/nodegroup": "tpu"}}, []],
	"the first where the annotation is empty": [{"annotations": {"serving.kserve.io/nodegroup": ""}}, ["bert-gpu"]],
}

test_the_node_group[note] if {
	some note, case in groups
	matching(case[0], "hf://org/bert", bert) == case[1]
}

test_a_service_without_the_cache[note] if {
	some note, metadata in {
		"that opts out": {"annotations": {"serving.kserve.io/disable-localmodel": "false"}},
		"that is in the cluster already": {"uid": "1"},
		"of another namespace": {"namespace": "other"},
	}
	expected := {"of another namespace": ["cluster-gpu"]}
	inventory := supplied({"near": cache("hf://org/bert", ["gpu"])}, {"cluster": cache("hf://org/bert", ["gpu"])})
	matching(metadata, "hf://org/bert", inventory) == object.get(expected, note, [])
}

orders := {
	"of the namespace first": [{"z": cache("hf://org/bert", ["a"])}, {"b": cache("hf://org/bert", ["a"])}, ["z-a"]],
	"of the cluster where none of the namespace matches": [{"z": cache("hf://org/t5", ["a"])}, {"b": cache("hf://org/bert", ["a"])}, ["b-a"]],
	"the first by name": [{}, {"c": cache("hf://org", ["a"]), "b": cache("hf://org/bert", ["a"])}, ["b-a"]],
	"the first by name, of two with one URI": [{}, {"c": cache("hf://org/bert", ["a"]), "d": cache("hf://org/bert", ["a"])}, ["c-a"]],
	"the first by name that has a node group": [{}, {"b": cache("hf://org/bert", []), "c": cache("hf://org/bert", ["a"])}, ["c-a"]],
	"none of damaged caches": [{"a": null, "b": cache(["hf://org/bert"], ["a"])}, {"c": cache("hf://org/bert", "a")}, []],
}

test_which_cache[note] if {
	some note, case in orders
	matching({}, "hf://org/bert", supplied(case[0], case[1])) == case[2]
}

config(local) := object.union(bert, {"namespace": {"kserve": {"v1": {"ConfigMap": {"inferenceservice-config": {"data": local}}}}}})

test_the_config_map_switches_it[note] if {
	some note, case in {
		"on": [{"localModel": `{"enabled": true}`}, ["bert-gpu"]],
		"off": [{"localModel": `{"enabled": false}`}, []],
		"off where it says nothing": [{"localModel": "{}"}, []],
		"off where it has no such key": [{}, []],
		"off where it is broken": [{"localModel": "{"}, []],
	}
	matching({}, "hf://org/bert", config(case[0])) == case[1]
}

full(metadata, uri) := {
	"metadata": object.union({"namespace": "search"}, metadata),
	"spec": {
		"predictor": {
			"model": {"storageUri": uri},
			"storageUris": [{"uri": "pvc://words"}],
		},
		"transformer": {"containers": [{"env": [{"name": "STORAGE_URI", "value": "s3://words"}]}]},
	},
}

mounts(service_, inventory) := {[found.role, mount.claim, mount.subPath, mount.origin, mount.path] |
	some found in inference_service.groups(inference_service.members(service_)) with data.inventory as inventory
	some mount in found.mounts
}

listed := ["predictor", "words", "", "storageUris", ["spec", "predictor", "storageUris", 0, "uri"]]

cached(claim) := {
	["predictor", claim, "", "localModel", ["spec", "predictor", "model", "storageUri"]],
	["transformer", claim, "", "localModel", ["spec", "transformer", "containers", 0, "env", 0, "value"]],
}

test_the_cache_replaces_the_single_uris_of_all_components[note] if {
	some note, metadata in {
		"of a manifest": {},
		"of a labelled service": {"uid": "1", "labels": {label: "bert"}, "annotations": {claim_key: "bert-gpu"}},
	}
	mounts(full(metadata, "hf://org/bert/v1"), bert) == {listed} | cached("bert-gpu")
}

test_the_cache_replaces_a_claim_too if {
	labelled := {"labels": {label: "bert"}, "annotations": {claim_key: "bert-gpu"}}
	mounts(full(labelled, "pvc://models/a"), {}) == {listed} | cached("bert-gpu")
}

test_without_a_uri_of_the_predictor_nothing_matches if {
	without := {"metadata": {"namespace": "search"}, "spec": {"predictor": {}, "transformer": full({}, "").spec.transformer}}
	mounts(without, supplied({}, {"words": cache("s3://words", ["a"])})) == set()
}

test_no_cache_leaves_the_claim if {
	mounts(full({}, "pvc://models/a"), bert) == {
		listed,
		["predictor", "models", "a", "storageUri", ["spec", "predictor", "model", "storageUri"]],
	}
}
