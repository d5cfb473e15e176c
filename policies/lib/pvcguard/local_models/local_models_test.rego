package lib.pvcguard.local_models_test

import data.lib.pvcguard.local_models

cache(uri) := {"spec": {"sourceModelUri": uri, "modelSize": "16Gi"}}

inventory := {
	"namespace": {"chat": {"serving.kserve.io/v1alpha1": {"LocalModelNamespaceCache": {"own": cache("hf://meta/llama")}}}},
	"cluster": {"serving.kserve.io/v1alpha1": {"LocalModelCache": {
		"shared": cache("hf://meta/llama"),
		"b": cache("hf://mistral/7b/"),
		"c": cache("hf://mistral/7b"),
		"empty": cache(""),
		"damaged": cache(5),
		"null": null,
	}}},
}

service(namespace, labels) := {"kind": "InferenceService", "metadata": {"namespace": namespace, "name": "x", "labels": labels}}

found(namespace, uri) := got if {
	got := [cache_ | cache_ := local_models.of_uri(uri)] with data.inventory as inventory
		with input as {"review": {"object": service(namespace, {})}, "parameters": {}}
}

of_cluster(name, uri) := {
	"reference": {"apiVersion": "serving.kserve.io/v1alpha1", "kind": "LocalModelCache", "namespace": "", "name": name},
	"spec": cache(uri).spec,
}

test_the_cache_of_a_uri[note] if {
	some note, case in {
		"by the same URI": ["search", "hf://meta/llama", [of_cluster("shared", "hf://meta/llama")]],
		"by a directory below": ["search", "hf://meta/llama/v3", [of_cluster("shared", "hf://meta/llama")]],
		"whatever ends with a slash, the first by name": ["search", "hf://mistral/7b/", [of_cluster("b", "hf://mistral/7b/")]],
		"not by the beginning of a name": ["search", "hf://meta/llama3", []],
		"not by the directory above": ["search", "hf://meta", []],
		"not by another URI": ["search", "s3://x", []],
		"that of the namespace first": ["chat", "hf://meta/llama", [{
			"reference": {
				"apiVersion": "serving.kserve.io/v1alpha1",
				"kind": "LocalModelNamespaceCache",
				"namespace": "chat",
				"name": "own",
			},
			"spec": cache("hf://meta/llama").spec,
		}]],
		"that of the cluster where the namespace has none": ["chat", "hf://mistral/7b", [of_cluster("b", "hf://mistral/7b/")]],
	}
	found(case[0], case[1]) == case[2]
}

label := "internal.serving.kserve.io/localmodel"

namespace_label := "internal.serving.kserve.io/localmodel-namespace"

test_unsupplied[note] if {
	some note, case in {
		"the cache that the label names": [{label: "llama"}, [], ["LocalModelCache"]],
		"the cache of the namespace that the labels name": [{label: "llama", namespace_label: "chat"}, ["LocalModelCache"], ["LocalModelNamespaceCache"]],
		"not where all caches were supplied": [{label: "llama"}, ["LocalModelCache"], []],
		"not where all of the namespace were supplied": [
			{label: "llama", namespace_label: "chat"},
			[{"kind": "LocalModelNamespaceCache", "namespaces": ["chat"]}],
			[],
		],
		"not without a label": [{}, [], []],
	}
	got := [kind | kind := local_models.unsupplied] with data.inventory as {}
		with input as {"review": {"object": service("chat", case[0])}, "parameters": {"inventory": {"complete": case[1]}}}
	got == case[2]
}
