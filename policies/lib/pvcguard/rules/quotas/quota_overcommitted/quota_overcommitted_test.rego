package lib.pvcguard.rules.quotas.quota_overcommitted_test

import data.lib.pvcguard.rules.quotas.quota_overcommitted

identity := {"apiVersion": "v1", "kind": "ResourceQuota", "namespace": "search", "name": "storage"}

found(review, parameters, inventory) := findings if {
	findings := quota_overcommitted.findings with input as {"review": review, "parameters": parameters}
		with data.inventory as inventory
}

complete := {"inventory": {"complete": ["*"]}}

refusal(path, text, about) := object.union(
	{
		"id": "QT010",
		"slug": "quota-overcommitted",
		"category": "quotas",
		"severity": "warning",
		"outcome": "violation",
		"msg": concat("", ["[QT010] ResourceQuota search/storage: ", text]),
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

over(key, text, details) := refusal(
	["spec", "hard", key],
	sprintf("%s is overcommitted: %s; the next claim or growth is refused", [key, text]),
	{"details": object.union({"key": key}, details)},
)

judged(key, hard, used) := found({"object": status({key: hard}, {key: used})}, {}, {})

test_one_byte_more if {
	judged("requests.storage", "100Gi", "107374182401") == {over("requests.storage", "used 107374182401, limited 100Gi", {"used": "107374182401", "hard": "107374182400", "basis": "status"})}
	judged("persistentvolumeclaims", "0", "1") == {over("persistentvolumeclaims", "used 1, limited 0", {"used": "1", "hard": "0", "basis": "status"})}
}

test_what_fits if {
	judged("requests.storage", "100Gi", "100Gi") == set()
	judged("persistentvolumeclaims", "0", "0") == set()
	judged("pods", "1", "2") == set()
}

test_a_quota_that_is_lowered if {
	lowered := quota({"hard": {"persistentvolumeclaims": "2"}}, {"hard": {"persistentvolumeclaims": "5"}, "used": {"persistentvolumeclaims": "3"}})
	found({"operation": "UPDATE", "object": lowered}, {}, {}) == {over("persistentvolumeclaims", "used 3, limited 2", {"used": "3", "hard": "2", "basis": "status"})}
}

test_without_a_status if {
	planned := quota({"hard": {"requests.storage": "10Gi"}}, {})
	expected := over("requests.storage", "used 11Gi by the known claims, limited 10Gi", {"used": "11811160064", "hard": "10737418240", "basis": "claims"})
	found({"object": planned}, complete, inventory(["6Gi", "5Gi"])) == {expected}
	found({"object": planned}, {}, inventory(["6Gi", "5Gi"])) == {expected}
	found({"object": planned}, complete, inventory(["5Gi", "5Gi"])) == set()
	found({"object": planned}, {}, inventory(["5Gi", "5Gi"])) == {undecided(["PersistentVolumeClaim"])}
}

test_a_quota_that_goes if {
	found({"operation": "DELETE", "oldObject": status({"requests.storage": "1"}, {"requests.storage": "2"})}, {}, {}) == set()
}
