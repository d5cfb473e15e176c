package lib.pvcguard.categories.direct_mount_test

import data.lib.pvcguard.categories.direct_mount
import data.lib.pvcguard.rules.direct_mount.claim_name_invalid
import data.lib.pvcguard.rules.input.unknown_parameter
import data.lib.pvcguard.rules.input.wrong_type

service := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "models", "name": "bert"},
	"spec": {"predictor": {"minReplicas": 3, "model": {"storageUri": "pvc://My_Claim/a"}}},
}

damaged := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "models", "name": "bert"},
	"spec": {"predictor": {"minReplicas": "3"}},
}

claim := {
	"apiVersion": "v1",
	"kind": "PersistentVolumeClaim",
	"metadata": {"namespace": "models", "name": "weights"},
	"spec": {"accessModes": 5, "storageClassName": "fast", "resources": {"requests": {"storage": "2Gi"}}},
}

complete := {"inventory": {"complete": ["*"]}}

test_the_categorys_rules_are_asked if {
	got := direct_mount.findings with input as {"review": {"object": service}, "parameters": complete}
	got == claim_name_invalid.findings with input as {"review": {"object": service}, "parameters": complete}
	{f.id | some f in got} == {"DM001"}
}

test_mistakes_in_the_parameters_are_said if {
	got := direct_mount.findings with input as {"review": {"object": {}}, "parameters": {"quotas": {}}}
	got == unknown_parameter.findings with input as {"review": {"object": {}}, "parameters": {"quotas": {}}}
	{f.id | some f in got} == {"IN004"}
}

test_wrong_types_are_said_of_services if {
	got := direct_mount.findings with input as {"review": {"object": damaged}}
	got == wrong_type.findings with input as {"review": {"object": damaged}}
	{[f.id, f.path] | some f in got} == {["IN001", ["spec", "predictor", "minReplicas"]]}
}

test_wrong_types_of_claims_are_left_to_others if {
	got := direct_mount.findings with input as {"review": {"object": claim}}
	got == set()
}

test_wrong_types_are_said_of_every_kind_that_is_reviewed[note] if {
	some note, case in {
		"ClusterServingRuntime": ["serving.kserve.io/v1alpha1", {"spec": {"labels": []}}, ["spec", "labels"]],
		"ConfigMap": ["v1", {"data": []}, ["data"]],
		"ServingRuntime": ["serving.kserve.io/v1alpha1", {"spec": []}, ["spec"]],
		"TrainedModel": ["serving.kserve.io/v1alpha1", {"spec": {"model": {"storageUri": 5}}}, ["spec", "model", "storageUri"]],
	}
	object_ := object.union({"apiVersion": case[0], "kind": note, "metadata": {"name": "inferenceservice-config"}}, case[1])
	got := direct_mount.findings with input as {"review": {"object": object_}}
	got == wrong_type.findings with input as {"review": {"object": object_}}
	{[f.id, f.path] | some f in got} == {["IN001", case[2]]}
}
