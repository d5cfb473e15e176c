package lib.pvcguard.rules.claims.claim_smaller_than_model_test

import data.lib.pvcguard.rules.claims.claim_smaller_than_model
import data.lib.pvcguard.workload

service(annotations, predictor) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "chat", "name": "assistant", "annotations": annotations},
	"spec": {"predictor": predictor},
}

model := {"model": {"storageUri": "pvc://weights/llama"}}

sized(size) := {"pvcguard/model-size": size}

asking(size) := {"spec": {"resources": {"requests": {"storage": size}}}}

holding(size) := {"spec": {}, "status": {"phase": "Bound", "capacity": {"storage": size}}}

caches(spec) := {"cluster": {"serving.kserve.io/v1alpha1": {"LocalModelCache": {"llama": {"spec": spec}}}}}

inventory(claims) := {"namespace": {"chat": {"v1": {"PersistentVolumeClaim": claims}}}}

found(object_, supplied, parameters) := findings if {
	findings := claim_smaller_than_model.findings with input as {"review": {"object": object_}, "parameters": parameters}
		with data.inventory as supplied
}

finding_ := {
	"id": "CL007",
	"slug": "claim-smaller-than-model",
	"category": "claims",
	"severity": "warning",
	"outcome": "violation",
	"msg": "",
	"solution": "Grow the claim (spec.resources.requests.storage, if its class allows expansion), or correct the declared size.",
	"resource": {"apiVersion": "serving.kserve.io/v1beta1", "kind": "InferenceService", "namespace": "chat", "name": "assistant"},
	"path": [],
	"claim": "",
	"related": [],
	"details": {},
	"missing": [],
	"waiver": null,
}

uri := ["spec", "predictor", "model", "storageUri"]

claim(name) := {"apiVersion": "v1", "kind": "PersistentVolumeClaim", "namespace": "chat", "name": name}

smaller(path, text, others, details) := object.union(finding_, {
	"msg": sprintf("[CL007] InferenceService chat/assistant: claim \"weights\" %s", [text]),
	"claim": "weights",
	"path": path,
	"related": array.concat([claim("weights")], others),
	"details": details,
})

by_annotation(path, text, details) := smaller(path, sprintf("%s (annotation pvcguard/model-size)", [text]), [], details)

undecided(kind) := object.union(finding_, {
	"outcome": "unknown",
	"msg": sprintf("[CL007] InferenceService chat/assistant: cannot be decided without %s", [kind]),
	"missing": [kind],
})

test_a_request_below_the_annotation_is_found if {
	found(service(sized("40Gi"), model), inventory({"weights": asking("20Gi")}), {}) == {by_annotation(uri, "asks for 20Gi, but its model has 40Gi", {
		"modelSize": "42949672960",
		"request": "21474836480",
	})}
}

test_a_capacity_below_the_annotation_is_found if {
	found(service(sized("40Gi"), model), inventory({"weights": holding("42949672959")}), {}) == {by_annotation(uri, "has 42949672959, but its model has 40Gi", {
		"modelSize": "42949672960",
		"capacity": "42949672959",
	})}
}

test_a_claim_of_just_the_size_is_fine if {
	found(service(sized("40Gi"), model), inventory({"weights": holding("40Gi")}), {}) == set()
}

test_without_a_declared_size_nothing_is_said[note] if {
	some note, annotations in {"none": {}, "an empty one": sized(""), "a number, which is another rule's": sized(40)}
	found(service(annotations, model), inventory({"weights": asking("1Gi")}), {}) == set()
}

test_a_claim_without_a_size_is_another_rules if {
	found(service(sized("40Gi"), model), inventory({"weights": {"spec": {}}}), {}) == set()
}

test_an_annotation_that_is_no_quantity_is_found if {
	found(service(sized("40GB"), model), inventory({"weights": asking("1Gi")}), {}) == {object.union(finding_, {
		"msg": "[CL007] InferenceService chat/assistant: annotation pvcguard/model-size is \"40GB\", which is no quantity such as 40Gi",
		"path": ["metadata", "annotations", "pvcguard/model-size"],
	})}
	found(service(sized("40GB"), {"model": {"storageUri": "s3://weights"}}), inventory({}), {}) == set()
}

volume(name) := {"name": name, "persistentVolumeClaim": {"claimName": name}}

test_the_annotation_is_about_the_model_claim_not_the_other_ones if {
	object_ := service(sized("40Gi"), object.union(model, {"volumes": [volume("lexicon")]}))
	found(object_, inventory({"weights": asking("40Gi"), "lexicon": asking("1Gi")}), {}) == set()
	found(object_, inventory({"weights": asking("20Gi"), "lexicon": asking("1Gi")}), {}) == {by_annotation(uri, "asks for 20Gi, but its model has 40Gi", {
		"modelSize": "42949672960",
		"request": "21474836480",
	})}
}

test_the_annotation_is_about_the_only_claim_where_no_uri_names_one if {
	containers := [{"name": "kserve-container", "volumeMounts": [{"name": "weights", "mountPath": "/mnt/models"}]}]
	path := ["spec", "predictor", "volumes", 0, "persistentVolumeClaim", "claimName"]
	object_ := service(sized("40Gi"), {"containers": containers, "volumes": [volume("weights")]})
	expected := {by_annotation(path, "asks for 1Gi, but its model has 40Gi", {"modelSize": "42949672960", "request": "1073741824"})}
	found(object_, inventory({"weights": asking("1Gi")}), {}) == expected
	with_transformer := object.union(object_, {"spec": {"transformer": {"volumes": [volume("tokens")]}}})
	found(with_transformer, inventory({"weights": asking("1Gi"), "tokens": asking("1Gi")}), {}) == expected
}

test_of_several_model_claims_nobody_knows_which_the_annotation_means if {
	uris := {"storageUris": [{"uri": "pvc://weights", "mountPath": "/mnt/a"}, {"uri": "pvc://adapters", "mountPath": "/mnt/b"}]}
	found(service(sized("40Gi"), object.union({"model": {}}, uris)), inventory({"weights": asking("1Gi"), "adapters": asking("1Gi")}), {}) == set()
}

test_the_claim_of_a_transformer_holds_another_model if {
	transformer := {"spec": {"transformer": {"containers": [{"name": "kserve-container", "env": [{"name": "STORAGE_URI", "value": "pvc://tokens"}]}]}}}
	object_ := object.union(service(sized("40Gi"), model), transformer)
	found(object_, inventory({"weights": asking("40Gi"), "tokens": asking("1Gi")}), {}) == set()
	found(object_, inventory({"weights": asking("20Gi"), "tokens": asking("1Gi")}), {}) == {by_annotation(uri, "asks for 20Gi, but its model has 40Gi", {
		"modelSize": "42949672960",
		"request": "21474836480",
	})}
}

llama := {"sourceModelUri": "pvc://weights", "modelSize": "16Gi"}

cache := {"apiVersion": "serving.kserve.io/v1alpha1", "kind": "LocalModelCache", "namespace": "", "name": "llama"}

by_cache := smaller(uri, "asks for 10Gi, but its model has 16Gi (LocalModelCache llama)", [cache], {"modelSize": "17179869184", "request": "10737418240"})

test_the_size_of_a_cache_counts[note] if {
	some note, case in {
		"for a smaller claim": [{}, "10Gi", llama, {by_cache}],
		"not for a claim that is large enough": [{}, "16Gi", llama, set()],
		"only where the annotation says none": [sized("9Gi"), "10Gi", llama, set()],
		"not of a cache of another model": [{}, "10Gi", object.union(llama, {"sourceModelUri": "hf://other"}), set()],
		"not if it is no quantity": [{}, "10Gi", object.union(llama, {"modelSize": "large"}), set()],
	}
	supplied := object.union(inventory({"weights": asking(case[1])}), caches(case[2]))
	found(service(case[0], model), supplied, {}) == case[3]
}

# What the model says of a service that KServe serves from a cache.
cached := {{
	"group": {"role": "predictor", "pods": {"min": 1, "max": 1, "peak": 2, "mode": "Standard", "rests": []}, "node": ""},
	"mount": {"claim": "weights", "origin": "localModel", "path": uri, "container": "kserve-container", "mountPath": "/mnt/models", "subPath": "models/0", "readOnly": true},
}}

hugging := service({}, {"model": {"storageUri": "hf://meta/llama"}})

test_a_claim_that_the_cache_makes_is_compared_with_its_model if {
	supplied := object.union(inventory({"weights": asking("10Gi")}), caches({"sourceModelUri": "hf://meta/llama", "modelSize": "16Gi"}))
	got := found(hugging, supplied, {}) with workload.mounted as cached
	got == {by_cache}
}

labelled := object.union(hugging, {"metadata": {"labels": {"internal.serving.kserve.io/localmodel": "llama"}}})

test_a_cache_that_was_not_supplied_leaves_it_undecided if {
	got := found(labelled, inventory({"weights": asking("10Gi")}), {}) with workload.mounted as cached
	got == {undecided("LocalModelCache")}
}

test_a_cache_that_was_not_supplied_does_not_matter[note] if {
	some note, case in {
		"without a label": [hugging, {}],
		"if all were supplied": [labelled, {"inventory": {"complete": ["LocalModelCache"]}}],
		"if the annotation says the size": [object.union(labelled, {"metadata": {"annotations": sized("1Gi")}}), {}],
	}
	got := found(case[0], inventory({"weights": asking("10Gi")}), case[1]) with workload.mounted as cached
	got == set()
}

test_a_claim_that_was_not_supplied_leaves_it_undecided if {
	found(service(sized("40Gi"), model), inventory({}), {}) == {undecided("PersistentVolumeClaim")}
	found(service(sized("40Gi"), model), inventory({}), {"inventory": {"complete": ["PersistentVolumeClaim"]}}) == set()
	found(service({}, model), inventory({}), {}) == set()
}
