package lib.pvcguard.rules.quotas.quota_nearly_full_test

import data.lib.pvcguard.rules.quotas.quota_nearly_full

identity := {"apiVersion": "v1", "kind": "ResourceQuota", "namespace": "search", "name": "storage"}

found(review, parameters, inventory) := findings if {
	findings := quota_nearly_full.findings with input as {"review": review, "parameters": parameters}
		with data.inventory as inventory
}

complete := {"inventory": {"complete": ["*"]}}

refusal(path, text, about) := object.union(
	{
		"id": "QT009",
		"slug": "quota-nearly-full",
		"category": "quotas",
		"severity": "info",
		"outcome": "violation",
		"msg": concat("", ["[QT009] ResourceQuota search/storage: ", text]),
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

solution := "Delete claims that nobody needs, or have the quota raised."

undecided(missing) := object.union(refusal([], concat("", ["cannot be decided without ", concat(", ", missing)]), {}), {
	"outcome": "unknown",
	"missing": missing,
})

quota(spec, status) := {
	"apiVersion": "v1",
	"kind": "ResourceQuota",
	"metadata": {"namespace": "search", "name": "storage"},
	"spec": spec,
	"status": status,
}

status(hard, used) := quota({"hard": hard}, {"hard": hard, "used": used})

inventory(sizes) := {"namespace": {"search": {"v1": {"PersistentVolumeClaim": {name: claim |
	some index, size in sizes
	name := sprintf("c%d", [index])
	claim := {"metadata": {"uid": "1"}, "spec": {"resources": {"requests": {"storage": size}}}}
}}}}}

full(key, text, details) := refusal(["spec", "hard", key], sprintf("%s is nearly full: %s", [key, text]), {"details": object.union({"key": key}, details)})

judged(key, hard, used) := found({"object": status({key: hard}, {key: used})}, {}, {})

test_from_nine_tenths if {
	judged("requests.storage", "100Gi", "90Gi") == {full("requests.storage", "used 90Gi, limited 100Gi", {"used": "96636764160", "hard": "107374182400", "basis": "status"})}
	judged("requests.storage", "100Gi", "100Gi") == {full("requests.storage", "used 100Gi, limited 100Gi", {"used": "107374182400", "hard": "107374182400", "basis": "status"})}
	judged("count/persistentvolumeclaims", "10", "9") == {full("count/persistentvolumeclaims", "used 9, limited 10", {"used": "9", "hard": "10", "basis": "status"})}
}

test_below if {
	judged("requests.storage", "100Gi", "96636764159") == set()
	judged("persistentvolumeclaims", "10", "8") == set()
	judged("requests.storage", "100Gi", "0") == set()
}

test_more_than_full_is_overcommitted if judged("requests.storage", "100Gi", "101Gi") == set()

test_a_limit_of_zero if judged("requests.storage", "0", "0") == set()

test_another_share if {
	half := {"quota": {"saturation": 0.5}}
	found({"object": status({"persistentvolumeclaims": "10"}, {"persistentvolumeclaims": "5"})}, half, {}) == {full("persistentvolumeclaims", "used 5, limited 10", {"used": "5", "hard": "10", "basis": "status"})}
	found({"object": status({"persistentvolumeclaims": "10"}, {"persistentvolumeclaims": "4"})}, half, {}) == set()
}

test_without_a_status if {
	planned := quota({"hard": {"requests.storage": "10Gi"}}, {})
	found({"object": planned}, complete, inventory(["4Gi", "5Gi"])) == {full("requests.storage", "used 9Gi by the known claims, limited 10Gi", {"used": "9663676416", "hard": "10737418240", "basis": "claims"})}
	found({"object": planned}, complete, inventory(["4Gi"])) == set()
	found({"object": planned}, {}, inventory(["4Gi"])) == {undecided(["PersistentVolumeClaim"])}
	found({"object": planned}, {}, inventory(["4Gi", "5Gi"])) == {full("requests.storage", "used 9Gi by the known claims, limited 10Gi", {"used": "9663676416", "hard": "10737418240", "basis": "claims"})}
}

test_a_quota_that_goes if {
	found({"operation": "DELETE", "oldObject": status({"requests.storage": "1"}, {"requests.storage": "1"})}, {}, {}) == set()
}
