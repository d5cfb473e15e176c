package lib.pvcguard.workload.skipped_mounts_test

import data.lib.pvcguard.workload.skipped_mounts

service(spec) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "chat", "name": "llama", "annotations": {"serving.kserve.io/deploymentMode": "Standard"}},
	"spec": spec,
}

llm(spec) := {
	"apiVersion": "serving.kserve.io/v1alpha2",
	"kind": "LLMInferenceService",
	"metadata": {"namespace": "chat", "name": "llama"},
	"spec": object.union({"model": {"uri": "pvc://models/llama"}}, spec),
}

with_labels(labels) := {"cluster": {"v1": {"Namespace": {"chat": {"metadata": {"name": "chat", "labels": labels}}}}}}

labelled := with_labels({"control-plane": ""})

plain := with_labels({"team": "a"})

found(object_, inventory) := got if {
	got := skipped_mounts.found with input as {"review": {"object": object_}} with data.inventory as inventory
}

missing(object_, inventory, complete) := got if {
	got := skipped_mounts.missing with input as {"review": {"object": object_}, "parameters": {"inventory": {"complete": complete}}}
		with data.inventory as inventory
}

skipped(claim, path, because) := {"claim": claim, "path": path, "because": because, "related": []}

unseen(path) := {
	"claim": "models",
	"path": path,
	"because": `KServe's pod webhook leaves out namespaces with the label control-plane, which "chat" has`,
	"related": [{"apiVersion": "v1", "kind": "Namespace", "namespace": "", "name": "chat"}],
}

by_field := service({"predictor": {"model": {"storageUri": "pvc://models/llama"}}})

by_variable := service({"transformer": {"containers": [{"name": "kserve-container", "env": [{"name": "STORAGE_URI", "value": "pvc://models"}]}]}})

by_list := service({"predictor": {"storageUris": [{"uri": "pvc://models"}]}})

by_volume := service({"predictor": {"model": {}, "volumes": [{"name": "a", "persistentVolumeClaim": {"claimName": "models"}}]}})

test_the_webhook_does_not_see_the_namespace if {
	found(by_field, labelled) == {unseen(["spec", "predictor", "model", "storageUri"])}
	found(by_variable, labelled) == {unseen(["spec", "transformer", "containers", 0, "env", 0, "value"])}
}

test_what_needs_no_webhook_is_mounted if {
	found(by_list, labelled) == set()
	found(by_volume, labelled) == set()
	found(llm({}), labelled) == set()
	found(service({"predictor": {"model": {"storageUri": "s3://models"}}}), labelled) == set()
}

test_a_namespace_without_the_label[note] if {
	some note, labels in {
		"another label": {"team": "a"},
		"a label that begins so": {"control-plane.example.com/x": "a"},
		"none": {},
		"null": {"control-plane": null},
		"no map": ["control-plane"],
	}
	found(by_field, with_labels(labels)) == set()
}

test_another_namespace_is_of_no_matter if {
	found(by_field, {"cluster": {"v1": {"Namespace": {"kserve": {"metadata": {"labels": {"control-plane": "kserve"}}}}}}}) == set()
}

test_modelmesh_has_a_way_of_its_own if {
	meshed := json.patch(by_field, [{"op": "add", "path": ["metadata", "annotations", "serving.kserve.io/deploymentMode"], "value": "ModelMesh"}])
	found(meshed, labelled) == set()
	missing(meshed, {}, []) == set()
}

test_the_namespace_is_missed_where_it_could_matter if {
	missing(by_field, {}, []) == {"Namespace"}
	missing(by_field, plain, []) == set()
	missing(by_field, {}, ["Namespace"]) == set()
	missing(by_list, {}, []) == set()
	missing(llm({}), {}, []) == set()
}

another(name) := sprintf("the pod has another volume named %q, and KServe takes that", [name])

test_a_volume_with_the_name_of_kserves[note] if {
	some note, volume in {
		"no claim": {"emptyDir": {}},
		"another claim": {"persistentVolumeClaim": {"claimName": "old-models"}},
		"damaged": {"persistentVolumeClaim": "models"},
	}
	object_ := service({"predictor": {
		"model": {"storageUri": "pvc://models/llama"},
		"volumes": [{"name": "cache", "emptyDir": {}}, object.union({"name": "kserve-pvc-source"}, volume)],
	}})
	found(object_, plain) == {skipped("models", ["spec", "predictor", "volumes", 1, "name"], another("kserve-pvc-source"))}
}

test_a_volume_with_the_name_that_a_mount_path_yields if {
	object_ := service({"predictor": {"storageUris": [{"uri": "pvc://models"}], "volumes": [{"name": "mnt-models", "emptyDir": {}}]}})
	found(object_, plain) == {skipped("models", ["spec", "predictor", "volumes", 0, "name"], another("mnt-models"))}
}

test_the_same_claim_under_that_name_is_mounted if {
	object_ := service({"predictor": {
		"model": {"storageUri": "pvc://models/llama"},
		"volumes": [{"name": "kserve-pvc-source", "persistentVolumeClaim": {"claimName": "models"}}],
	}})
	found(object_, plain) == set()
}

test_a_volume_of_another_component_is_of_no_matter if {
	object_ := service({
		"predictor": {"model": {"storageUri": "pvc://models/llama"}},
		"transformer": {"volumes": [{"name": "kserve-pvc-source", "emptyDir": {}}]},
	})
	found(object_, plain) == set()
}

test_modelmesh_has_names_of_its_own if {
	object_ := json.patch(
		service({"predictor": {
			"model": {"storageUri": "pvc://models/llama"},
			"volumes": [{"name": "models", "emptyDir": {}}],
		}}),
		[{"op": "add", "path": ["metadata", "annotations", "serving.kserve.io/deploymentMode"], "value": "ModelMesh"}],
	)
	found(object_, plain) == set()
}

test_two_volumes_of_the_user_are_of_no_matter if {
	object_ := service({"predictor": {"model": {}, "volumes": [
		{"name": "a", "persistentVolumeClaim": {"claimName": "models"}},
		{"name": "a", "emptyDir": {}},
	]}})
	found(object_, plain) == set()
}

nothing_listed := "the pods of a canary get nothing of storageUris"

test_a_canary_gets_nothing_of_the_list if {
	object_ := service({
		"predictor": {"storageUris": [{"uri": "hf://org/base"}, {"uri": "pvc://models", "mountPath": "/mnt/b"}]},
		"canary": [{"name": "v2"}, {"name": "v3", "predictor": {"minReplicas": 1}}],
	})
	found(object_, plain) == {skipped("models", ["spec", "predictor", "storageUris", 1, "uri"], nothing_listed)}
}

test_a_canary_gets_nothing_of_its_own_list if {
	object_ := service({
		"predictor": {"storageUris": [{"uri": "pvc://models"}]},
		"canary": [{"name": "v2", "predictor": {"storageUris": [{"uri": "pvc://next"}]}}],
	})
	found(object_, plain) == {skipped("next", ["spec", "canary", 0, "predictor", "storageUris", 0, "uri"], nothing_listed)}
}

test_a_canary_gets_what_storage_uri_names if {
	predictor := {"model": {"storageUri": "pvc://models/llama"}}
	found(service({"predictor": predictor, "canary": [{"name": "v2", "predictor": predictor}]}), plain) == set()
}

test_an_empty_list_of_a_canary_counts_as_none if {
	object_ := service({"predictor": {"storageUris": [{"uri": "pvc://models"}]}, "canary": [{"name": "v2", "predictor": {"storageUris": []}}]})
	found(object_, plain) == {skipped("models", ["spec", "predictor", "storageUris", 0, "uri"], nothing_listed)}
}

test_kserve_before_canaries_has_none if {
	object_ := service({"predictor": {"storageUris": [{"uri": "pvc://models"}]}, "canary": [{"name": "v2"}]})
	got := skipped_mounts.found with input as {"review": {"object": object_}, "parameters": {"kserve": {"version": "0.19.0"}}}
		with data.inventory as plain
	got == set()
}

test_without_a_canary_the_list_is_mounted if {
	found(by_list, plain) == set()
	found(service({"predictor": {"storageUris": [{"uri": "pvc://models"}]}, "canary": []}), plain) == set()
}

off := "storageInitializer.enabled is false, which leaves out claims too"

test_an_llm_service_without_the_initializer if {
	found(llm({"storageInitializer": {"enabled": false}}), plain) == {skipped("models", ["spec", "storageInitializer", "enabled"], off)}
}

test_an_initializer_that_is_on[note] if {
	some note, initializer in {
		"true": {"enabled": true},
		"not said": {},
		"null": {"enabled": null},
		"a text": {"enabled": "false"},
		"no map": false,
	}
	found(llm({"storageInitializer": initializer}), plain) == set()
}

nameless := "the model goes to the container main, and the pod has none of this name"

roots := {
	"template": {"template": {"containers": [{"name": "server"}]}},
	"worker": {"worker": {"containers": [{"name": "server"}, {}]}, "parallelism": {"pipeline": 2}},
	"prefill/template": {"prefill": {"template": {"containers": [{"name": "server"}]}}},
	"prefill/worker": {"prefill": {"worker": {"containers": [{"name": "server"}]}, "parallelism": {"pipeline": 2}}},
}

# What a service whose bases are all supplied has.
alone(object_) := got if {
	got := skipped_mounts.found with input as {"review": {"object": object_}, "parameters": {"inventory": {"complete": ["*"]}}}
}

test_a_pod_without_the_container_main[note] if {
	some note, spec in roots
	path := array.concat(array.concat(["spec"], split(note, "/")), ["containers"])
	alone(llm(spec)) == {skipped("models", path, nameless)}
}

test_an_init_container_does_not_serve if {
	template := {"containers": [{"name": "server"}], "initContainers": [{"name": "main"}]}
	alone(llm({"template": template})) == {skipped("models", ["spec", "template", "containers"], nameless)}
}

test_a_pod_with_the_container_main if {
	alone(llm({"template": {"containers": [{"name": "proxy"}, {"name": "main"}]}})) == set()
}

# KServe's presets bring it.
test_a_pod_whose_containers_are_left_out if {
	alone(llm({})) == set()
	alone(llm({"template": {"containers": [], "initContainers": [{"name": "fetch"}]}})) == set()
}

test_pods_that_get_no_model if {
	spec := {"template": {"containers": [{"name": "main"}]}, "router": {"scheduler": {"template": {"containers": [{"name": "picker"}]}}}}
	alone(llm(spec)) == set()
}

nameless_service := llm({"template": {"containers": [{"name": "server"}]}})

preset(containers) := {"namespace": {"kserve": {"serving.kserve.io/v1alpha2": {"LLMInferenceServiceConfig": {"kserve-config-llm-template": {
	"apiVersion": "serving.kserve.io/v1alpha2",
	"kind": "LLMInferenceServiceConfig",
	"spec": {"template": {"containers": containers}},
}}}}}}

test_a_preset_may_bring_the_container_main if {
	found(nameless_service, preset([{"name": "main"}])) == set()
	missing(nameless_service, preset([{"name": "main"}]), []) == set()
}

test_a_preset_may_not_bring_it if {
	found(nameless_service, preset([{"name": "vllm"}])) == {skipped("models", ["spec", "template", "containers"], nameless)}
	missing(nameless_service, preset([{"name": "vllm"}]), []) == set()
}

test_without_the_preset_nobody_knows if {
	found(nameless_service, {}) == set()
	missing(nameless_service, {}, []) == {"LLMInferenceServiceConfig"}
	missing(llm({"template": {"containers": [{"name": "main"}]}}), {}, []) == set()
	missing(llm({}), {}, []) == set()
	missing(llm({"model": {"uri": "hf://org/model"}, "template": {"containers": [{"name": "server"}]}}), {}, []) == set()
}

test_a_volume_of_an_llm_service_with_the_name_of_kserves if {
	template := {"containers": [{"name": "main"}], "volumes": [{"name": "kserve-pvc-source", "emptyDir": {}}]}
	alone(llm({"template": template})) == {skipped("models", ["spec", "template", "volumes", 0, "name"], another("kserve-pvc-source"))}
	alone(llm({"router": {"scheduler": {"template": template}}})) == set()
	same := {"containers": [{"name": "main"}], "volumes": [{"name": "kserve-pvc-source", "persistentVolumeClaim": {"claimName": "models"}}]}
	alone(llm({"template": same})) == set()
}

test_an_llm_service_whose_model_is_no_claim if {
	every uri in ["hf://org/model", "", 5] {
		found(llm({"model": {"uri": uri}, "storageInitializer": {"enabled": false}}), plain) == set()
	}
}

test_other_kinds_and_apis_mount_nothing if {
	found(object.union(llm({"storageInitializer": {"enabled": false}}), {"kind": "LLMInferenceServiceConfig"}), labelled) == set()
	found(object.union(llm({"storageInitializer": {"enabled": false}}), {"apiVersion": "example.com/v1"}), labelled) == set()
	found(object.union(by_list, {"apiVersion": "serving.kubeflow.org/v1beta1", "spec": {"canary": [{}]}}), labelled) == set()
}
