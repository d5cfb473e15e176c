package lib.pvcguard.categories.claims_test

import data.lib.pvcguard.categories.claims
import data.lib.pvcguard.rules.claims.claim_missing
import data.lib.pvcguard.rules.input.unknown_parameter
import data.lib.pvcguard.rules.input.wrong_type

service := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "models", "name": "bert"},
	"spec": {"predictor": {"minReplicas": "3", "model": {"storageUri": "pvc://weights/a"}}},
}

claim := {
	"apiVersion": "v1",
	"kind": "PersistentVolumeClaim",
	"metadata": {"namespace": "models", "name": "weights"},
	"spec": {"accessModes": "ReadWriteOnce"},
}

complete := {"inventory": {"complete": ["*"]}}

test_the_categorys_rules_are_asked if {
	got := claims.findings with input as {"review": {"object": service}, "parameters": complete}
	got == claim_missing.findings with input as {"review": {"object": service}, "parameters": complete}
	{f.id | some f in got} == {"CL001"}
}

test_mistakes_in_the_parameters_are_said if {
	got := claims.findings with input as {"review": {"object": {}}, "parameters": {"quotas": {}}}
	got == unknown_parameter.findings with input as {"review": {"object": {}}, "parameters": {"quotas": {}}}
	{f.id | some f in got} == {"IN004"}
}

test_wrong_types_are_said_of_claims if {
	got := claims.findings with input as {"review": {"object": claim}}
	got == wrong_type.findings with input as {"review": {"object": claim}}
	{[f.id, f.path] | some f in got} == {["IN001", ["spec", "accessModes"]]}
}

test_nothing_is_said_of_a_sound_object if {
	sound := object.union(claim, {"spec": {"accessModes": ["ReadWriteOnce"]}})
	got := claims.findings with input as {"review": {"object": sound}, "parameters": complete}
	got == set()
}

test_wrong_types_are_said_of_local_models[note] if {
	some note in ["LocalModelCache", "LocalModelNamespaceCache", "LocalModelNodeGroup"]
	damaged := {"apiVersion": "serving.kserve.io/v1alpha1", "kind": note, "metadata": {"name": "llama"}, "spec": ["16Gi"]}
	got := claims.findings with input as {"review": {"object": damaged}}
	{[f.id, f.path] | some f in got} == {["IN001", ["spec"]]}
}
