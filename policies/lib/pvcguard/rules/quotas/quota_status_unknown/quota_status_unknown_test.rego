package lib.pvcguard.rules.quotas.quota_status_unknown_test

import data.lib.pvcguard.rules.quotas.quota_status_unknown

identity := {"apiVersion": "v1", "kind": "ResourceQuota", "namespace": "search", "name": "storage"}

found(review, parameters, inventory) := findings if {
	findings := quota_status_unknown.findings with input as {"review": review, "parameters": parameters}
		with data.inventory as inventory
}

refusal(path, text, about) := object.union(
	{
		"id": "QT011",
		"slug": "quota-status-unknown",
		"category": "quotas",
		"severity": "warning",
		"outcome": "violation",
		"msg": concat("", ["[QT011] ResourceQuota search/storage: ", text]),
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

solution := "Wait for the quota controller; if the entry does not come, look whether kube-controller-manager runs and what it logs."

quota(spec, status) := {
	"apiVersion": "v1",
	"kind": "ResourceQuota",
	"metadata": {"namespace": "search", "name": "storage"},
	"spec": spec,
	"status": status,
}

judged(status) := found({"object": quota({"hard": {"requests.storage": "1Gi"}}, status)}, {}, {})

lacking(key) := refusal(
	["status", "hard", key],
	sprintf("status.used has no %s, which status.hard limits; every claim of the namespace is refused until it has", [key]),
	{"details": {"key": key}},
)

test_a_key_without_use if {
	judged({"hard": {"requests.storage": "1Gi", "persistentvolumeclaims": "5"}, "used": {"persistentvolumeclaims": "1"}}) == {lacking("requests.storage")}
	judged({"hard": {"requests.storage": "1Gi"}}) == {lacking("requests.storage")}
	judged({"hard": {"gone.storageclass.storage.k8s.io/requests.storage": "1Gi"}, "used": {}}) == {lacking("gone.storageclass.storage.k8s.io/requests.storage")}
}

test_all_use_is_known if judged({"hard": {"requests.storage": "1Gi"}, "used": {"requests.storage": "0"}}) == set()

test_no_status_limits_nothing if judged({}) == set()

test_a_key_that_matches_nothing if {
	judged({"hard": {"gp3.storageclass.k8s.io/requests.storage": "1Gi", "count/persistentvolumeclaim": "1", "pods": "1"}, "used": {}}) == set()
}

test_a_scope_of_pods if {
	scoped := quota({"scopes": ["BestEffort"]}, {"hard": {"count/persistentvolumeclaims": "1"}})
	found({"object": scoped}, {}, {}) == set()
}
