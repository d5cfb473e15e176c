package lib.pvcguard.categories.access_modes_test

import data.lib.pvcguard.categories.access_modes
import data.lib.pvcguard.rules.access_modes.rwop_many_pods
import data.lib.pvcguard.rules.input.unknown_parameter
import data.lib.pvcguard.rules.input.wrong_type

service := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "models", "name": "bert"},
	"spec": {"predictor": {"minReplicas": 3, "model": {"storageUri": "pvc://weights/a"}}},
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
	"spec": {"accessModes": ["ReadWriteOncePod"], "storageClassName": "fast", "resources": {"requests": {"storage": "2Gi"}}},
}

complete := {"inventory": {"complete": ["*"]}}

inventory := {"namespace": {"models": {"v1": {"PersistentVolumeClaim": {"weights": claim}}}}}

test_the_categorys_rules_are_asked if {
	got := access_modes.findings with input as {"review": {"object": service}, "parameters": complete}
		with data.inventory as inventory
	got == rwop_many_pods.findings with input as {"review": {"object": service}, "parameters": complete}
		with data.inventory as inventory
	{f.id | some f in got} == {"AM003"}
}

test_mistakes_in_the_parameters_are_said if {
	got := access_modes.findings with input as {"review": {"object": {}}, "parameters": {"quotas": {}}}
	got == unknown_parameter.findings with input as {"review": {"object": {}}, "parameters": {"quotas": {}}}
	{f.id | some f in got} == {"IN004"}
}

test_wrong_types_of_services_are_left_to_others if {
	got := access_modes.findings with input as {"review": {"object": damaged}}
	got == set()
}

test_wrong_types_are_said_of_volumes if {
	volume := {"apiVersion": "v1", "kind": "PersistentVolume", "metadata": {"name": "pv"}, "spec": {"accessModes": "ReadWriteOnce"}}
	got := access_modes.findings with input as {"review": {"object": volume}}
	got == wrong_type.findings with input as {"review": {"object": volume}}
	{[f.id, f.path] | some f in got} == {["IN001", ["spec", "accessModes"]]}
}
