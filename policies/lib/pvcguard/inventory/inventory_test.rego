package lib.pvcguard.inventory_test

import data.lib.pvcguard.inventory

object_of(kind, name) := {"kind": kind, "metadata": {"name": name}}

in_namespace(mark) := {
	"v1": {
		"PersistentVolumeClaim": {"weights": object_of("PersistentVolumeClaim", mark)},
		"ResourceQuota": {"storage": object_of("ResourceQuota", mark)},
		"ConfigMap": {"settings": object_of("ConfigMap", mark)},
	},
	"serving.kserve.io/v1beta1": {"InferenceService": {"bert": object_of("InferenceService", mark)}},
	"serving.kserve.io/v1alpha1": {
		"ServingRuntime": {"vllm": object_of("ServingRuntime", mark)},
		"LocalModelNamespaceCache": {"bert": object_of("LocalModelNamespaceCache", mark)},
		"LLMInferenceService": {"llama": object_of("LLMInferenceService", "older"), "old": object_of("LLMInferenceService", mark)},
		"LLMInferenceServiceConfig": {"base": object_of("LLMInferenceServiceConfig", "older"), "old": object_of("LLMInferenceServiceConfig", mark)},
	},
	"serving.kserve.io/v1alpha2": {
		"LLMInferenceService": {"llama": object_of("LLMInferenceService", mark), "new": object_of("LLMInferenceService", mark)},
		"LLMInferenceServiceConfig": {"base": object_of("LLMInferenceServiceConfig", mark)},
	},
}

full := {
	"namespace": {"a": in_namespace("a"), "b": in_namespace("b")},
	"cluster": {
		"v1": {
			"PersistentVolume": {"pv": object_of("PersistentVolume", "pv")},
			"Node": {"n1": object_of("Node", "n1")},
			"Namespace": {"a": object_of("Namespace", "a")},
			"PersistentVolumeClaim": {"loose": object_of("PersistentVolumeClaim", "loose")},
			"ResourceQuota": {"loose": object_of("ResourceQuota", "loose")},
		},
		"storage.k8s.io/v1": {
			"StorageClass": {"fast": object_of("StorageClass", "fast")},
			"CSIDriver": {"ebs.csi.aws.com": object_of("CSIDriver", "ebs.csi.aws.com")},
		},
		"serving.kserve.io/v1beta1": {"InferenceService": {"loose": object_of("InferenceService", "loose")}},
		"serving.kserve.io/v1alpha1": {
			"ServingRuntime": {"loose": object_of("ServingRuntime", "loose")},
			"LocalModelNamespaceCache": {"loose": object_of("LocalModelNamespaceCache", "loose")},
			"ClusterServingRuntime": {"vllm": object_of("ClusterServingRuntime", "vllm")},
			"LocalModelCache": {"bert": object_of("LocalModelCache", "bert")},
		},
		"serving.kserve.io/v1alpha2": {
			"LLMInferenceService": {"loose": object_of("LLMInferenceService", "loose")},
			"LLMInferenceServiceConfig": {"base": object_of("LLMInferenceServiceConfig", "loose")},
		},
	},
}

# Everything that the inventory can be asked, with what it finds; [] where it finds nothing.
answers(namespace) := {
	"claim": [found | found := inventory.claim(namespace, "weights")],
	"loose claim": [found | found := inventory.claim(namespace, "loose")],
	"claims": inventory.claims(namespace),
	"quotas": inventory.quotas(namespace),
	"services": inventory.services(namespace),
	"llm services": inventory.llm_services(namespace),
	"llm configs": [found | some name in ["base", "old", "none"]; found := inventory.llm_config(namespace, name)],
	"runtimes": inventory.serving_runtimes(namespace),
	"runtime": [found | some name in ["vllm", "loose"]; found := inventory.serving_runtime(namespace, name)],
	"caches": inventory.local_model_namespace_caches(namespace),
	"cluster runtimes": inventory.cluster_serving_runtimes,
	"cluster runtime": [found | found := inventory.cluster_serving_runtime("vllm")],
	"cluster caches": inventory.local_model_caches,
	"config map": [found | found := inventory.config_map(namespace, "settings")],
	"storage class": [found | found := inventory.storage_class("fast")],
	"storage classes": inventory.storage_classes,
	"volume": [found | found := inventory.volume("pv")],
	"volumes": inventory.volumes,
	"driver": [found | found := inventory.csi_driver("ebs.csi.aws.com")],
	"nodes": inventory.nodes,
	"namespaces": [name | some name in ["a", "b", ""]; inventory.namespace_known(name)],
}

nothing := {
	"claim": [],
	"loose claim": [],
	"claims": {},
	"quotas": {},
	"services": {},
	"llm services": {},
	"llm configs": [],
	"runtimes": {},
	"runtime": [],
	"caches": {},
	"cluster runtimes": {},
	"cluster runtime": [],
	"cluster caches": {},
	"config map": [],
	"storage class": [],
	"storage classes": {},
	"volume": [],
	"volumes": {},
	"driver": [],
	"nodes": {},
	"namespaces": [],
}

cluster_scoped := {
	"cluster runtimes": {"vllm": object_of("ClusterServingRuntime", "vllm")},
	"cluster runtime": [object_of("ClusterServingRuntime", "vllm")],
	"cluster caches": {"bert": object_of("LocalModelCache", "bert")},
	"storage class": [object_of("StorageClass", "fast")],
	"storage classes": {"fast": object_of("StorageClass", "fast")},
	"volume": [object_of("PersistentVolume", "pv")],
	"volumes": {"pv": object_of("PersistentVolume", "pv")},
	"driver": [object_of("CSIDriver", "ebs.csi.aws.com")],
	"nodes": {"n1": object_of("Node", "n1")},
	"namespaces": ["a"],
}

test_a_namespace_sees_its_own_objects_and_those_of_the_cluster[note] if {
	some note in ["a", "b"]
	got := answers(note) with data.inventory as full
	got == object.union_n([nothing, cluster_scoped, {
		"claim": [object_of("PersistentVolumeClaim", note)],
		"claims": {"weights": object_of("PersistentVolumeClaim", note)},
		"quotas": {"storage": object_of("ResourceQuota", note)},
		"services": {"bert": object_of("InferenceService", note)},
		"runtimes": {"vllm": object_of("ServingRuntime", note)},
		"runtime": [object_of("ServingRuntime", note)],
		"caches": {"bert": object_of("LocalModelNamespaceCache", note)},
		"llm services": {name: object_of("LLMInferenceService", note) | some name in ["llama", "new", "old"]},
		"llm configs": [object_of("LLMInferenceServiceConfig", note), object_of("LLMInferenceServiceConfig", note)],
		"config map": [object_of("ConfigMap", note)],
	}])
}

test_a_namespace_that_was_not_supplied_has_nothing if {
	got := answers("c") with data.inventory as full
	got == object.union(nothing, cluster_scoped)
}

test_objects_without_a_namespace_belong_together if {
	got := answers("") with data.inventory as full
	got == object.union_n([nothing, cluster_scoped, {
		"loose claim": [object_of("PersistentVolumeClaim", "loose")],
		"claims": {"loose": object_of("PersistentVolumeClaim", "loose")},
		"quotas": {"loose": object_of("ResourceQuota", "loose")},
		"services": {"loose": object_of("InferenceService", "loose")},
		"runtimes": {"loose": object_of("ServingRuntime", "loose")},
		"runtime": [object_of("ServingRuntime", "loose")],
		"caches": {"loose": object_of("LocalModelNamespaceCache", "loose")},
		"llm services": {"loose": object_of("LLMInferenceService", "loose")},
		"llm configs": [object_of("LLMInferenceServiceConfig", "loose")],
	}])
}

test_nothing_is_found_in[note] if {
	some note, given in {
		"an empty inventory": {},
		"empty scopes": {"namespace": {}, "cluster": {}},
		"null": null,
		"a list": [],
		"scopes of null": {"namespace": null, "cluster": null},
		"a namespace of null": {"namespace": {"a": null, "": null}, "cluster": {"v1": null, "storage.k8s.io/v1": 5}},
	}
	got := [answers(namespace) | some namespace in ["a", ""]] with data.inventory as given
	got == [nothing, nothing]
}

test_nothing_is_found_without_an_inventory if answers("a") == nothing

complete(kind, namespace, list) if {
	inventory.complete(kind, namespace) with input.parameters as {"inventory": {"complete": list}}
}

supplied := {
	"a kind": ["PersistentVolumeClaim"],
	"every kind": ["*"],
	"one of several": ["Node", {"kind": "Node"}, "PersistentVolumeClaim"],
	"a kind in a map": [{"kind": "PersistentVolumeClaim"}],
	"every kind in a map": [{"kind": "*"}],
	"a kind in all namespaces": [{"kind": "PersistentVolumeClaim", "namespaces": null}],
	"a kind in the namespace": [{"kind": "PersistentVolumeClaim", "namespaces": ["b", "team.a"]}],
	"every kind in the namespace": [{"kind": "*", "namespaces": ["team.a"]}],
	"a glob across dots": [{"kind": "PersistentVolumeClaim", "namespaces": ["te*"]}],
}

test_complete_with[note] if {
	some note, list in supplied
	complete("PersistentVolumeClaim", "team.a", list)
}

not_supplied := {
	"nothing": [],
	"another kind": ["Node"],
	"a glob for the kind": ["Persistent*"],
	"another kind in a map": [{"kind": "Node"}],
	"no namespace": [{"kind": "PersistentVolumeClaim", "namespaces": []}],
	"another namespace": [{"kind": "PersistentVolumeClaim", "namespaces": ["team"]}],
	"a text for the namespaces": [{"kind": "PersistentVolumeClaim", "namespaces": "team.a"}],
	"numbers for the namespaces": [{"kind": "PersistentVolumeClaim", "namespaces": [1]}],
	"what is no glob": [{"kind": "PersistentVolumeClaim", "namespaces": ["[t"]}],
	"a map without a kind": [{"namespaces": ["*"]}],
	"a kind that is a list": [{"kind": ["PersistentVolumeClaim"]}],
	"odd elements": [null, 5, ["PersistentVolumeClaim"], {}],
	"a text for the list": "PersistentVolumeClaim",
}

test_not_complete_with[note] if {
	some note, list in not_supplied
	not complete("PersistentVolumeClaim", "team.a", list)
}

test_cluster_scope_is_the_empty_namespace[note] if {
	some note, case in {
		"the kind": [["Node"], true],
		"every namespace": [[{"kind": "Node", "namespaces": ["*"]}], true],
		"one namespace": [[{"kind": "Node", "namespaces": ["a"]}], false],
	}
	got := count([1 | complete("Node", "", case[0])]) == 1
	got == case[1]
}

test_presence_of_a_claim[note] if {
	some note, case in {
		"that was supplied": ["weights", [], "known"],
		"that was supplied, and all claims": ["weights", ["*"], "known"],
		"that is not among all claims": ["lost", ["PersistentVolumeClaim"], "missing"],
		"that is not among the claims of the namespace": [
			"lost",
			[{"kind": "PersistentVolumeClaim", "namespaces": ["a"]}],
			"missing",
		],
		"that may be among other claims": ["lost", [{"kind": "PersistentVolumeClaim", "namespaces": ["b"]}], "unknown"],
		"that nobody looked for": ["lost", ["StorageClass"], "unknown"],
	}
	got := inventory.presence("a", case[0]) with data.inventory as full
		with input.parameters as {"inventory": {"complete": case[1]}}
	got == case[2]
}

test_a_namespace_is_found_by_name if {
	spaces := {"cluster": {"v1": {"Namespace": {"chat": {"metadata": {"name": "chat"}}}}}}
	inventory.namespace_object("chat") == {"metadata": {"name": "chat"}} with data.inventory as spaces
	not inventory.namespace_object("demo") with data.inventory as spaces
}

workloads := {
	"namespace": {"a": {
		"apps/v1": {"Deployment": {"web": object_of("Deployment", "web")}},
		"serving.kserve.io/v1alpha1": {"LLMInferenceService": {"llama": object_of("LLMInferenceService", "old"), "phi": object_of("LLMInferenceService", "phi")}},
		"serving.kserve.io/v1alpha2": {"LLMInferenceService": {"llama": object_of("LLMInferenceService", "llama")}},
	}},
	"cluster": {"apps/v1": {"Deployment": {"loose": object_of("Deployment", "loose")}}},
}

deployments(namespace) := inventory.workloads(namespace, "apps/v1", "Deployment")

deployment(namespace, name) := [found | found := inventory.workload(namespace, "apps/v1", "Deployment", name)]

test_workloads_of_a_kind if {
	got := [deployments("a"), deployments("b"), deployments("")] with data.inventory as workloads
	got == [{"web": object_of("Deployment", "web")}, {}, {"loose": object_of("Deployment", "loose")}]
}

test_one_workload if {
	got := [deployment("a", "web"), deployment("a", "loose"), deployment("", "loose"), deployment("b", "web")] with data.inventory as workloads
	got == [[object_of("Deployment", "web")], [], [object_of("Deployment", "loose")], []]
}

test_llm_services_where_one_version_is_damaged if {
	damaged := object.union(workloads, {"namespace": {"a": {"serving.kserve.io/v1alpha1": {"LLMInferenceService": null}}}})
	got := inventory.llm_services("a") with data.inventory as damaged
	got == {"llama": object_of("LLMInferenceService", "llama")}
}
