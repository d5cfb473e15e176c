package lib.pvcguard.workload.llm_inference_service.model_test

import data.lib.pvcguard.workload.llm_inference_service.model

own(spec) := [{"spec": spec, "path": ["spec"], "own": true, "kvCache": true}]

of_uri(uri) := own({"model": {"uri": uri}})

test_the_scheme_is_read_whatever_its_case[note] if {
	some note, uri in {
		"pvc://models/Llama": "PVC://models/Llama",
		"pvc://c": "Pvc://c",
		"hf://Org/Model": "HF://Org/Model",
		"pvc://a://B": "pvc://a://B",
		"PVC:c": "PVC:c",
		"://C": "://C",
		"": 5,
	}
	model.source(of_uri(uri)) == {"uri": note, "path": ["spec", "model", "uri"]}
}

test_the_model_of_a_base if {
	base := {"spec": {"model": {"uri": "pvc://models/a"}}, "path": ["spec", "baseRefs", 1], "own": false, "kvCache": true}
	model.source([base, own({"model": {"name": "a"}})[0]]) == {"uri": "pvc://models/a", "path": ["spec", "baseRefs", 1]}
}

claim(service, layers) := [found | found := model.claim(service, layers)]

mounted(name, sub_path) := [{"claim": name, "subPath": sub_path, "origin": "storageUri", "path": ["spec", "model", "uri"]}]

test_the_claim_of_a_uri[note] if {
	some note, case in {
		"a folder": ["pvc://models/a/b", mounted("models", "a/b")],
		"the root": ["pvc://models", mounted("models", "")],
		"no name": ["pvc:///a", mounted("", "a")],
		"another scheme": ["s3://models/a", []],
		"no URI": ["", []],
	}
	claim({}, of_uri(case[0])) == case[1]
}

test_no_claim_is_mounted_where_the_model_is_not_fetched[note] if {
	some note, case in {
		"switched off": [false, []],
		"switched on": [true, mounted("models", "a")],
		"null": [null, mounted("models", "a")],
		"a text": ["false", mounted("models", "a")],
	}
	claim({}, own({"model": {"uri": "pvc://models/a"}, "storageInitializer": {"enabled": case[0]}})) == case[1]
}

label := "internal.serving.kserve.io/localmodel"

annotation := "internal.serving.kserve.io/localmodel-pvc-name"

cached := [{"claim": "llama-gpu", "subPath": "", "origin": "localModel", "path": ["spec", "model", "uri"]}]

test_the_local_model_cache_takes_the_place_of_the_uri[note] if {
	some note, case in {
		"labelled": [{label: "llama"}, {annotation: "llama-gpu"}, cached],
		"without the label": [{}, {annotation: "llama-gpu"}, mounted("models", "a")],
		"without the claim": [{label: "llama"}, {}, []],
		"with an empty claim": [{label: "llama"}, {annotation: ""}, []],
	}
	claim({"metadata": {"labels": case[0], "annotations": case[1]}}, of_uri("pvc://models/a")) == case[2]
}

test_the_local_model_cache_is_not_mounted_either_where_the_model_is_not_fetched if {
	service := {"metadata": {"labels": {label: "llama"}, "annotations": {annotation: "llama-gpu"}}}
	claim(service, own({"model": {"uri": "hf://a/b"}, "storageInitializer": {"enabled": false}})) == []
	claim(service, of_uri("hf://a/b")) == cached
}

test_a_manifest_is_served_from_the_cache_of_its_uri if {
	cache := {"spec": {"sourceModelUri": "hf://a/b", "nodeGroups": ["gpu"]}}
	found := claim({}, of_uri("hf://a/b")) with data.inventory as {"cluster": {"serving.kserve.io/v1alpha1": {"LocalModelCache": {"llama": cache}}}}
	found == cached
}

test_a_label_without_a_claim_is_not_made_up_for if {
	cache := {"spec": {"sourceModelUri": "hf://a/b", "nodeGroups": ["gpu"]}}
	service := {"metadata": {"labels": {label: "llama"}}}
	found := claim(service, of_uri("hf://a/b")) with data.inventory as {"cluster": {"serving.kserve.io/v1alpha1": {"LocalModelCache": {"llama": cache}}}}
	found == []
}
