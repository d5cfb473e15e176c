package lib.pvcguard.workload.pruned_fields_test

import data.lib.pvcguard.workload.pruned_fields

found(version, kind, rest) := got if {
	got := pruned_fields.found with input as {"review": {"object": object.union(
		{"apiVersion": version, "kind": kind, "metadata": {"namespace": "chat", "name": "llama"}},
		rest,
	)}}
}

service(rest) := found("serving.kserve.io/v1beta1", "InferenceService", rest)

llm(spec) := found("serving.kserve.io/v1alpha2", "LLMInferenceService", {"spec": spec})

of_a_pod(path) := {"path": path, "belongs": "volumes belong to a pod, beside its containers"}

of_a_container(path) := {"path": path, "belongs": "volumeMounts belong to a container"}

test_above_the_pods if {
	service({"volumes": [], "volumeMounts": [], "spec": {"volumes": [], "volumeMounts": []}}) == {
		of_a_pod(["volumes"]),
		of_a_container(["volumeMounts"]),
		of_a_pod(["spec", "volumes"]),
		of_a_container(["spec", "volumeMounts"]),
	}
}

test_mounts_beside_the_containers if {
	service({"spec": {"predictor": {"volumeMounts": []}, "transformer": {"volumeMounts": [], "containers": []}}}) == {
		of_a_container(["spec", "predictor", "volumeMounts"]),
		of_a_container(["spec", "transformer", "volumeMounts"]),
	}
}

test_volumes_in_a_container if {
	predictor := {
		"model": {"volumes": []},
		"containers": [{"name": "sidecar", "volumes": []}],
		"initContainers": [{"name": "fetch", "volumes": []}],
	}
	service({"spec": {"predictor": predictor}}) == {
		of_a_pod(["spec", "predictor", "model", "volumes"]),
		of_a_pod(["spec", "predictor", "containers", 0, "volumes"]),
		of_a_pod(["spec", "predictor", "initContainers", 0, "volumes"]),
	}
}

test_where_both_belong if {
	predictor := {
		"volumes": [{"name": "data"}],
		"model": {"volumeMounts": [{"name": "data", "mountPath": "/data"}]},
		"containers": [{"name": "sidecar", "volumeMounts": []}],
		"volumeMounts": null,
	}
	service({"spec": {"predictor": predictor, "volumes": null}}) == set()
}

test_keys_of_an_entry_of_storage_uris if {
	predictor := {"storageUris": [
		{"uri": "pvc://models", "mountPath": "/mnt/models"},
		{"uri": "hf://org/model", "mountpath": "/mnt/b", "subPath": "v1"},
		{"path": "x", "name": null},
		"pvc://models",
	]}
	listed := ["spec", "predictor", "storageUris"]
	service({"spec": {"predictor": predictor}}) == {{"path": array.concat(listed, place), "belongs": "an entry has uri and mountPath only"} |
		some place in [[1, "mountpath"], [1, "subPath"], [2, "path"]]
	}
}

test_other_sources_have_keys_of_their_own if {
	service({"spec": {"predictor": {"model": {"storageUri": "pvc://models", "protocolVersion": "v2"}}}}) == set()
}

test_the_cache_of_an_llm_service if {
	llm({"workload": {"kvCacheOffloading": {}}}) == {{"path": ["spec", "workload", "kvCacheOffloading"], "belongs": "it belongs directly under spec"}}
	llm({"kvCacheOffloading": {}, "prefill": {"kvCacheOffloading": {}}, "workload": {"kvCacheOffloading": null}}) == set()
}

test_an_llm_service_has_no_cache_in_its_first_api if {
	spec := {"kvCacheOffloading": {}, "prefill": {"kvCacheOffloading": {}}}
	found("serving.kserve.io/v1alpha1", "LLMInferenceService", {"spec": spec}) == {
		{"path": ["spec", "kvCacheOffloading"], "belongs": "v1alpha2 has it"},
		{"path": ["spec", "prefill", "kvCacheOffloading"], "belongs": "v1alpha2 has it"},
	}
}

test_above_the_pods_of_an_llm_service if {
	spec := {
		"volumes": [],
		"model": {"volumeMounts": []},
		"prefill": {"volumes": []},
		"router": {"volumes": [], "scheduler": {"volumeMounts": []}},
	}
	llm(spec) == {
		of_a_pod(["spec", "volumes"]),
		of_a_container(["spec", "model", "volumeMounts"]),
		of_a_pod(["spec", "prefill", "volumes"]),
		of_a_pod(["spec", "router", "volumes"]),
		of_a_container(["spec", "router", "scheduler", "volumeMounts"]),
	}
}

test_each_kind_has_fields_of_its_own if {
	service({"spec": {"model": {"volumes": []}, "workload": {"kvCacheOffloading": {}}, "kvCacheOffloading": {}}}) == set()
}

test_other_kinds_and_apis_are_not_looked_at if {
	rest := {"volumes": [], "spec": {"volumes": [], "workload": {"kvCacheOffloading": {}}, "predictor": {"volumeMounts": []}}}
	found("serving.kserve.io/v1alpha1", "ServingRuntime", rest) == set()
	found("serving.kubeflow.org/v1beta1", "InferenceService", rest) == set()
	found("example.com/v1", "LLMInferenceService", rest) == set()
}

test_damage_hides_nothing_else if {
	service({"volumes": 5, "spec": {"predictor": {"storageUris": {"a": 1}, "containers": "x", "volumeMounts": "y"}}}) == {
		of_a_pod(["volumes"]),
		of_a_container(["spec", "predictor", "volumeMounts"]),
	}
}
