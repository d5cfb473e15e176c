package lib.pvcguard.categories.quotas_test

import data.lib.pvcguard.categories.quotas
import data.lib.pvcguard.rules.input.unknown_parameter
import data.lib.pvcguard.rules.input.wrong_type
import data.lib.pvcguard.rules.quotas.quota_exceeded

claim := {
	"apiVersion": "v1",
	"kind": "PersistentVolumeClaim",
	"metadata": {"namespace": "models", "name": "weights"},
	"spec": {"accessModes": ["ReadWriteOnce"], "storageClassName": "fast", "resources": {"requests": {"storage": "2Gi"}}},
}

quota := {
	"apiVersion": "v1",
	"kind": "ResourceQuota",
	"metadata": {"namespace": "models", "name": "storage"},
	"spec": {"hard": {"requests.storage": "1Gi"}},
}

damaged := object.union(quota, {"spec": {"hard": "1Gi"}})

complete := {"inventory": {"complete": ["*"]}}

inventory := {"namespace": {"models": {"v1": {"ResourceQuota": {"storage": quota}}}}}

test_the_categorys_rules_are_asked if {
	got := quotas.findings with input as {"review": {"object": claim}, "parameters": complete}
		with data.inventory as inventory
	got == quota_exceeded.findings with input as {"review": {"object": claim}, "parameters": complete}
		with data.inventory as inventory
	{f.id | some f in got} == {"QT001"}
}

test_mistakes_in_the_parameters_are_said if {
	got := quotas.findings with input as {"review": {"object": {}}, "parameters": {"quotas": {}}}
	got == unknown_parameter.findings with input as {"review": {"object": {}}, "parameters": {"quotas": {}}}
	{f.id | some f in got} == {"IN004"}
}

test_wrong_types_are_said_of_quotas if {
	got := quotas.findings with input as {"review": {"object": damaged}}
	got == wrong_type.findings with input as {"review": {"object": damaged}}
	{[f.id, f.path] | some f in got} == {["IN001", ["spec", "hard"]]}
}

test_wrong_types_are_said_of_limit_ranges if {
	limits := {"apiVersion": "v1", "kind": "LimitRange", "metadata": {"namespace": "models", "name": "sizes"}, "spec": {"limits": {}}}
	{[f.id, f.path] | some f in quotas.findings} == {["IN001", ["spec", "limits"]]} with input as {"review": {"object": limits}}
}
