package lib.pvcguard.categories.storage_classes_test

import data.lib.pvcguard.categories.storage_classes
import data.lib.pvcguard.rules.input.unknown_parameter
import data.lib.pvcguard.rules.input.wrong_type
import data.lib.pvcguard.rules.storage_classes.class_missing

claim := {
	"apiVersion": "v1",
	"kind": "PersistentVolumeClaim",
	"metadata": {"namespace": "models", "name": "weights"},
	"spec": {"accessModes": ["ReadWriteOnce"], "storageClassName": "fast", "resources": {"requests": {"storage": "2Gi"}}},
}

class := {
	"apiVersion": "storage.k8s.io/v1",
	"kind": "StorageClass",
	"metadata": {"name": "fast"},
	"provisioner": ["ebs.csi.aws.com"],
}

damaged := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "models", "name": "bert"},
	"spec": {"predictor": {"minReplicas": "3"}},
}

complete := {"inventory": {"complete": ["*"]}}

test_the_categorys_rules_are_asked if {
	got := storage_classes.findings with input as {"review": {"object": claim}, "parameters": complete}
	got == class_missing.findings with input as {"review": {"object": claim}, "parameters": complete}
	{f.id | some f in got} == {"SC001"}
}

test_mistakes_in_the_parameters_are_said if {
	got := storage_classes.findings with input as {"review": {"object": {}}, "parameters": {"quotas": {}}}
	got == unknown_parameter.findings with input as {"review": {"object": {}}, "parameters": {"quotas": {}}}
	{f.id | some f in got} == {"IN004"}
}

test_wrong_types_are_said_of_classes if {
	got := storage_classes.findings with input as {"review": {"object": class}}
	got == wrong_type.findings with input as {"review": {"object": class}}
	{[f.id, f.path] | some f in got} == {["IN001", ["provisioner"]]}
}

test_wrong_types_of_services_are_left_to_others if {
	got := storage_classes.findings with input as {"review": {"object": damaged}}
	got == set()
}
