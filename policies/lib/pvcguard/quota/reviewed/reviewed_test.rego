package lib.pvcguard.quota.reviewed_test

import data.lib.pvcguard.quantity
import data.lib.pvcguard.quota.reviewed

quota(spec, status) := {"apiVersion": "v1", "kind": "ResourceQuota", "metadata": {"namespace": "search", "name": "q"}, "spec": spec, "status": status}

claim(size) := {"metadata": {"uid": "1"}, "spec": {"resources": {"requests": {"storage": size}}}}

claims := {"a": claim("3"), "b": claim("4"), "manifest": object.remove(claim("9"), ["metadata"])}

inventory := {"namespace": {"search": {"v1": {"PersistentVolumeClaim": claims}}}}

levels(object_) := found if {
	found := {[level.key, quantity.digits(level.hard), quantity.digits(level.used), level.basis] | some level in reviewed.levels} with input as {"review": {"object": object_}}
		with data.inventory as inventory
}

storage(size) := {"hard": {"requests.storage": size}}

test_levels[note] if {
	some note, case in {
		"by the status": [quota(storage("10"), {"hard": {"requests.storage": "10"}, "used": {"requests.storage": "8"}}), {["requests.storage", "10", "8", "status"]}],
		"by the new spec, which the status will follow": [
			quota(storage("5"), {"hard": {"requests.storage": "10"}, "used": {"requests.storage": "8"}}),
			{["requests.storage", "5", "8", "status"]},
		],
		"by the claims that exist": [quota(storage("10"), {}), {["requests.storage", "10", "7", "claims"]}],
		"by the claims for a new key": [
			quota({"hard": {"requests.storage": "10", "persistentvolumeclaims": "4"}}, {"hard": {"requests.storage": "10"}, "used": {"requests.storage": "8"}}),
			{["requests.storage", "10", "8", "status"], ["persistentvolumeclaims", "4", "2", "claims"]},
		],
		"by nothing where the status has no use": [quota(storage("10"), {"hard": {"requests.storage": "10"}, "used": {}}), set()],
		"not of other keys": [quota({"hard": {"pods": "1", "storage": "1", "requests.storage": "x"}}, {}), set()],
		"not in the scope of pods": [quota({"hard": {"count/persistentvolumeclaims": "1"}, "scopes": ["BestEffort"]}, {}), set()],
		"in the scope of attributes": [quota({"hard": {"persistentvolumeclaims": "1"}, "scopes": ["VolumeAttributesClass"]}, {}), {["persistentvolumeclaims", "1", "0", "claims"]}],
		"not of another kind": [object.union(quota(storage("1"), {}), {"kind": "Quota"}), set()],
	}
	levels(case[0]) == case[1]
}

test_a_quota_that_goes_has_no_level if {
	set() == {level | some level in reviewed.levels} with input as {"review": {"operation": "DELETE", "oldObject": quota(storage("1"), {})}}
}

incomplete(object_, complete) if {
	reviewed.incomplete with input as {"review": {"object": object_}, "parameters": {"inventory": {"complete": complete}}}
}

test_incomplete if {
	incomplete(quota(storage("10"), {}), [])
	not incomplete(quota(storage("10"), {}), ["PersistentVolumeClaim"])
	not incomplete(quota(storage("10"), {"used": {"requests.storage": "8"}}), [])
	not incomplete(quota({"hard": {"pods": "1"}}, {}), [])
}

without_use(object_) := found if found := reviewed.without_use with input as {"review": {"object": object_}}

test_without_use if {
	hard := {"requests.storage": "1", "gp3.storageclass.storage.k8s.io/requests.storage": "1", "persistentvolumeclaims": "1", "pods": "1", "count/persistentvolumeclaim": "1"}
	without_use(quota({}, {"hard": hard, "used": {"persistentvolumeclaims": "0"}})) == ["gp3.storageclass.storage.k8s.io/requests.storage", "requests.storage"]
	without_use(quota({}, {"hard": hard})) == ["gp3.storageclass.storage.k8s.io/requests.storage", "persistentvolumeclaims", "requests.storage"]
	without_use(quota({"scopes": ["NotTerminating"]}, {"hard": hard})) == []
	without_use(quota({"hard": hard}, {})) == []
}

test_details if {
	reviewed.details({"key": "persistentvolumeclaims", "hard": quantity.one, "used": quantity.parse("0.5"), "basis": "claims"}) == {
		"key": "persistentvolumeclaims",
		"hard": "1",
		"used": "0.5",
		"basis": "claims",
	}
}
