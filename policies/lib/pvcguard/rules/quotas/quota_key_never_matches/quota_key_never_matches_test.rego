package lib.pvcguard.rules.quotas.quota_key_never_matches_test

import data.lib.pvcguard.rules.quotas.quota_key_never_matches

identity := {"apiVersion": "v1", "kind": "ResourceQuota", "namespace": "search", "name": "storage"}

found(review, parameters, inventory) := findings if {
	findings := quota_key_never_matches.findings with input as {"review": review, "parameters": parameters}
		with data.inventory as inventory
}

complete := {"inventory": {"complete": ["*"]}}

refusal(path, text, about) := object.union(
	{
		"id": "QT007",
		"slug": "quota-key-never-matches",
		"category": "quotas",
		"severity": "error",
		"outcome": "violation",
		"msg": concat("", ["[QT007] ResourceQuota search/storage: ", text]),
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

solution := "Use requests.storage, persistentvolumeclaims or count/persistentvolumeclaims, or for one class <class>.storageclass.storage.k8s.io/ with requests.storage or persistentvolumeclaims."

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

limiting(keys) := quota({"hard": {key: "1Gi" | some key in keys}}, {})

inventory := {"cluster": {"storage.k8s.io/v1": {"StorageClass": {"gp3": {}}}}}

judged(keys) := found({"object": limiting(keys)}, complete, inventory)

refused(key) := refusal(
	["spec", "hard", key],
	sprintf("spec.hard has %q: there is no such name, and the API server refuses the quota", [key]),
	{"details": {"key": key}},
)

ignored(key) := refusal(
	["spec", "hard", key],
	sprintf("spec.hard has %q: no claim is charged to this key, so it limits nothing", [key]),
	{"severity": "warning", "details": {"key": key}},
)

gone := refusal(
	["spec", "hard", "gone.storageclass.storage.k8s.io/requests.storage"],
	"spec.hard has \"gone.storageclass.storage.k8s.io/requests.storage\": there is no StorageClass \"gone\", so it limits nothing",
	{
		"severity": "warning",
		"details": {"key": "gone.storageclass.storage.k8s.io/requests.storage"},
		"related": [{"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "namespace": "", "name": "gone"}],
	},
)

test_refused_names if {
	keys := ["storage", "request.storage", "limits.storage", "persistentvolumeclaim", "Gp3.storageclass.storage.k8s.io/requests.storage"]
	judged(keys) == {refused(key) | some key in keys}
}

test_names_that_are_stored if {
	keys := ["count/persistentvolumeclaim", "gp3.storageclass.k8s.io/requests.storage", "gp3.storageclass.storage.k8s.io/storage"]
	judged(keys) == {ignored(key) | some key in keys}
}

test_a_class_that_does_not_exist if judged(["gone.storageclass.storage.k8s.io/requests.storage"]) == {gone}

test_a_class_may_be_there if {
	object_ := limiting(["gone.storageclass.storage.k8s.io/requests.storage"])
	found({"object": object_}, {}, inventory) == {undecided(["StorageClass"])}
	found({"object": limiting(["Gone.storageclass.storage.k8s.io/requests.storage"])}, {}, inventory) == {refused("Gone.storageclass.storage.k8s.io/requests.storage")}
	found({"object": limiting(["gp3.storageclass.storage.k8s.io/requests.storage"])}, {}, inventory) == set()
}

test_sound_keys if {
	judged(["requests.storage", "persistentvolumeclaims", "count/persistentvolumeclaims", "gp3.storageclass.storage.k8s.io/requests.storage"]) == set()
}

test_keys_of_others if judged(["pods", "requests.ephemeral-storage", "count/volumesnapshots.snapshot.storage.k8s.io"]) == set()

test_a_quota_that_goes if found({"operation": "DELETE", "oldObject": limiting(["storage"])}, complete, inventory) == set()
