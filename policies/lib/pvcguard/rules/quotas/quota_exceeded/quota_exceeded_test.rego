package lib.pvcguard.rules.quotas.quota_exceeded_test

import data.lib.pvcguard.rules.quotas.quota_exceeded

solution := "Ask for less, delete claims that nobody needs, or have the quota raised."

size_path := ["spec", "resources", "requests", "storage"]

claim(name, size) := {
	"apiVersion": "v1",
	"kind": "PersistentVolumeClaim",
	"metadata": {"namespace": "search", "name": name},
	"spec": {"storageClassName": "gp3", "accessModes": ["ReadWriteOnce"], "resources": {"requests": {"storage": size}}},
}

quota(hard, used) := {
	"apiVersion": "v1",
	"kind": "ResourceQuota",
	"metadata": {"namespace": "search", "name": "storage"},
	"spec": {"hard": hard},
	"status": {"hard": hard, "used": used},
}

inventory(quotas, claims) := {"namespace": {"search": {"v1": {
	"ResourceQuota": quotas,
	"PersistentVolumeClaim": {known.metadata.name: known | some known in claims},
}}}}

complete := {"inventory": {"complete": ["*"]}}

found(review, parameters, inventory_) := findings if {
	findings := quota_exceeded.findings with input as {"review": review, "parameters": parameters}
		with data.inventory as inventory_
}

created(object_) := {"operation": "CREATE", "object": object_}

refusal(name, path, text, details) := {
	"id": "QT001",
	"slug": "quota-exceeded",
	"category": "quotas",
	"severity": "error",
	"outcome": "violation",
	"msg": sprintf("[QT001] PersistentVolumeClaim search/%s: quota \"storage\" would be exceeded: %s", [name, text]),
	"solution": solution,
	"resource": {"apiVersion": "v1", "kind": "PersistentVolumeClaim", "namespace": "search", "name": name},
	"path": path,
	"claim": "",
	"related": [{"apiVersion": "v1", "kind": "ResourceQuota", "namespace": "search", "name": "storage"}],
	"details": details,
	"missing": [],
	"waiver": null,
}

undecided(missing) := {
	"id": "QT001",
	"slug": "quota-exceeded",
	"category": "quotas",
	"severity": "error",
	"outcome": "unknown",
	"msg": sprintf("[QT001] PersistentVolumeClaim search/models: cannot be decided without %s", [concat(", ", missing)]),
	"solution": solution,
	"resource": {"apiVersion": "v1", "kind": "PersistentVolumeClaim", "namespace": "search", "name": "models"},
	"path": [],
	"claim": "",
	"related": [],
	"details": {},
	"missing": missing,
	"waiver": null,
}

nearly_full := quota({"requests.storage": "100Gi", "pods": "10"}, {"requests.storage": "60Gi", "pods": "10"})

too_large := refusal("models", size_path, "requested requests.storage=50Gi, used 60Gi, limited 100Gi", {
	"key": "requests.storage",
	"requested": "53687091200",
	"used": "64424509440",
	"hard": "107374182400",
	"basis": "status",
})

test_a_claim_that_is_too_large if {
	found(created(claim("models", "50Gi")), complete, inventory({"storage": nearly_full}, [])) == {too_large}
}

test_a_claim_that_fills_the_quota if {
	found(created(claim("models", "40Gi")), complete, inventory({"storage": nearly_full}, [])) == set()
}

test_each_key_is_found if {
	keys := {"requests.storage": "1Gi", "persistentvolumeclaims": "2", "gp3.storageclass.storage.k8s.io/persistentvolumeclaims": "0"}
	full := quota(keys, {"requests.storage": "1023Mi", "persistentvolumeclaims": "2", "gp3.storageclass.storage.k8s.io/persistentvolumeclaims": "0"})
	found(created(claim("models", "2Mi")), complete, inventory({"storage": full}, [])) == {
		refusal("models", size_path, "requested requests.storage=2Mi, used 1023Mi, limited 1Gi", {
			"key": "requests.storage",
			"requested": "2097152",
			"used": "1072693248",
			"hard": "1073741824",
			"basis": "status",
		}),
		refusal("models", ["spec"], "requested persistentvolumeclaims=1, used 2, limited 2", {
			"key": "persistentvolumeclaims",
			"requested": "1",
			"used": "2",
			"hard": "2",
			"basis": "status",
		}),
		refusal("models", ["spec"], "requested gp3.storageclass.storage.k8s.io/persistentvolumeclaims=1, used 0, limited 0", {
			"key": "gp3.storageclass.storage.k8s.io/persistentvolumeclaims",
			"requested": "1",
			"used": "0",
			"hard": "0",
			"basis": "status",
		}),
	}
}

test_every_quota_must_have_room if {
	roomy := object.union(quota({"requests.storage": "1Ti"}, {"requests.storage": "60Gi"}), {"metadata": {"name": "large"}})
	found(created(claim("models", "50Gi")), complete, inventory({"large": roomy, "storage": nearly_full}, [])) == {too_large}
	found(created(claim("models", "50Gi")), complete, inventory({"large": roomy}, [])) == set()
}

test_a_quota_without_status_goes_by_the_claims if {
	planned := object.remove(nearly_full, ["status"])
	known := [object.union(claim("embeddings", "60Gi"), {"metadata": {"uid": "1"}})]
	found(created(claim("models", "50Gi")), complete, inventory({"storage": planned}, known)) == {refusal(
		"models", size_path,
		"requested requests.storage=50Gi, used 60Gi by the known claims, limited 100Gi",
		object.union(too_large.details, {"basis": "spec"}),
	)}
}

test_growth if {
	review := {"operation": "UPDATE", "object": claim("models", "70Gi"), "oldObject": claim("models", "20Gi")}
	found(review, complete, inventory({"storage": nearly_full}, [])) == {too_large}
	same := {"operation": "UPDATE", "object": claim("models", "70Gi"), "oldObject": claim("models", "70Gi")}
	found(same, {}, inventory({"storage": nearly_full}, [])) == set()
}

test_several_new_claims if {
	several := [claim("a", "30Gi"), claim("models", "50Gi"), claim("z", "10Gi")]
	every name, size in {"a": "30Gi", "z": "10Gi"} {
		found({"object": claim(name, size)}, complete, inventory({"storage": nearly_full}, several)) == set()
	}
	found({"object": claim("models", "50Gi")}, complete, inventory({"storage": nearly_full}, several)) == {refusal(
		"models", size_path,
		"requested requests.storage=50Gi, used 90Gi, limited 100Gi",
		object.union(too_large.details, {"used": "96636764160"}),
	)}
}

test_what_exists_is_counted_already if {
	stored := object.union(claim("models", "50Gi"), {"metadata": {"uid": "1"}, "status": {"phase": "Bound"}})
	found({"object": stored}, {}, inventory({"storage": nearly_full}, [stored])) == set()
}

test_nothing_supplied if {
	found(created(claim("models", "50Gi")), {}, {}) == {undecided(["ResourceQuota"])}
	found(created(claim("models", "50Gi")), complete, {}) == set()
}

test_several_kinds_lack if {
	planned := object.remove(quota({"gp3.storageclass.storage.k8s.io/requests.storage": "1Gi", "requests.storage": "1Ti"}, {}), ["status"])
	classless := json.patch(claim("models", "50Gi"), [{"op": "remove", "path": "/spec/storageClassName"}])
	found(created(classless), {}, inventory({"storage": planned}, [])) == {undecided(["PersistentVolumeClaim", "ResourceQuota", "StorageClass"])}
}

test_known_refusal_needs_nothing_else if {
	found(created(claim("models", "50Gi")), {}, inventory({"storage": nearly_full}, [])) == {too_large}
}

test_too_many_new_claims if {
	several := [claim("a", "30Gi"), claim("models", "50Gi")]
	found_ := quota_exceeded.findings with input as {"review": {"object": claim("models", "50Gi")}}
		with data.inventory as inventory({"storage": nearly_full}, several)
		with data.lib.pvcguard.quota.queue.longest as 1
	found_ == {object.union(undecided([]), {
		"severity": "warning",
		"outcome": "violation",
		"msg": "[QT001] PersistentVolumeClaim search/models: too many claims of this namespace are new to tell whether this one fits its quotas",
	})}
}

test_other_objects if {
	pod := {"apiVersion": "v1", "kind": "Pod", "metadata": {"namespace": "search", "name": "models"}}
	found(created(pod), {}, inventory({"storage": nearly_full}, [])) == set()
	found({"operation": "DELETE", "oldObject": claim("models", "50Gi")}, {}, inventory({"storage": nearly_full}, [])) == set()
}
