package lib.pvcguard.rules.quotas.quota_scope_excludes_claims_test

import data.lib.pvcguard.rules.quotas.quota_scope_excludes_claims

identity := {"apiVersion": "v1", "kind": "ResourceQuota", "namespace": "search", "name": "storage"}

found(review, parameters, inventory) := findings if {
	findings := quota_scope_excludes_claims.findings with input as {"review": review, "parameters": parameters}
		with data.inventory as inventory
}

refusal(path, text, about) := object.union(
	{
		"id": "QT008",
		"slug": "quota-scope-excludes-claims",
		"category": "quotas",
		"severity": "error",
		"outcome": "violation",
		"msg": concat("", ["[QT008] ResourceQuota search/storage: ", text]),
		"solution": solution,
		"resource": identity,
		"path": path,
		"claim": "",
		"related": [],
		"details": {},
		"missing": [],
		"waiver": null,
	},
	about,
)

solution := "Move the keys for claims to a quota without a scope of pods."

quota(spec, status) := {
	"apiVersion": "v1",
	"kind": "ResourceQuota",
	"metadata": {"namespace": "search", "name": "storage"},
	"spec": spec,
	"status": status,
}

keys := {
	"requests.storage": "1Gi",
	"persistentvolumeclaims": "1",
	"count/persistentvolumeclaims": "1",
	"gp3.storageclass.storage.k8s.io/requests.storage": "1Gi",
	"gp3.storageclass.storage.k8s.io/persistentvolumeclaims": "1",
	"pods": "5",
	"storage": "1Gi",
	"gp3.storageclass.k8s.io/requests.storage": "1Gi",
	"Gp3.storageclass.storage.k8s.io/requests.storage": "1Gi",
}

judged(spec) := found({"object": quota(object.union({"hard": keys}, spec), {})}, {}, {})

refused(key) := refusal(
	["spec", "hard", key],
	sprintf("scope NotTerminating is about pods; the API server refuses the quota for %s", [key]),
	{"details": {"key": key, "scopes": ["NotTerminating"]}},
)

ignored(key) := refusal(
	["spec", "hard", key],
	sprintf("scope NotTerminating is about pods; no claim is ever charged to %s", [key]),
	{"severity": "warning", "details": {"key": key, "scopes": ["NotTerminating"]}},
)

test_a_scope_of_pods if {
	expected := {
		refused("requests.storage"),
		refused("persistentvolumeclaims"),
		ignored("count/persistentvolumeclaims"),
		ignored("gp3.storageclass.storage.k8s.io/requests.storage"),
		ignored("gp3.storageclass.storage.k8s.io/persistentvolumeclaims"),
	}
	judged({"scopes": ["NotTerminating"]}) == expected
	judged({"scopeSelector": {"matchExpressions": [{"scopeName": "NotTerminating", "operator": "Exists"}]}}) == expected
}

test_several_scopes if {
	found({"object": quota({"hard": {"requests.storage": "1Gi"}, "scopes": ["Terminating", "VolumeAttributesClass", "BestEffort"]}, {})}, {}, {}) == {refusal(
		["spec", "hard", "requests.storage"],
		"scope BestEffort, Terminating is about pods; the API server refuses the quota for requests.storage",
		{"details": {"key": "requests.storage", "scopes": ["BestEffort", "Terminating"]}},
	)}
}

test_no_scope_of_pods if {
	judged({}) == set()
	judged({"scopes": ["VolumeAttributesClass"]}) == set()
	judged({"scopes": ["Slow"]}) == set()
}

test_no_keys_for_claims if found({"object": quota({"hard": {"pods": "5"}, "scopes": ["BestEffort"]}, {})}, {}, {}) == set()

test_a_quota_that_goes if {
	found({"operation": "DELETE", "oldObject": quota({"hard": keys, "scopes": ["BestEffort"]}, {})}, {}, {}) == set()
}
