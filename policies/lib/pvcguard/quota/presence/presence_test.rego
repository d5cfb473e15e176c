package lib.pvcguard.quota.presence_test

import data.lib.pvcguard.quota.presence

limited(quota) if {
	presence.limits_storage("search") with data.inventory as {"namespace": {"search": {"v1": {"ResourceQuota": {"q": quota}}}}}
}

test_storage_is_limited[note] if {
	some note, quota in {
		"of all claims": {"spec": {"hard": {"requests.storage": "1Ti"}}},
		"of one class": {"spec": {"hard": {"gp3.storageclass.storage.k8s.io/requests.storage": "1Ti"}}},
		"by the status alone": {"status": {"hard": {"requests.storage": "1Ti"}}},
		"of some attributes": {"spec": {"hard": {"requests.storage": "1Ti"}, "scopes": ["VolumeAttributesClass"]}},
	}
	limited(quota)
}

test_storage_is_not_limited[note] if {
	some note, quota in {
		"by a number": {"spec": {"hard": {"persistentvolumeclaims": "5", "count/persistentvolumeclaims": "5"}}},
		"by a misspelt key": {"spec": {"hard": {"gp3.storage.k8s.io/requests.storage": "1Ti"}}},
		"by no quantity": {"spec": {"hard": {"requests.storage": "1TB"}}},
		"by pods": {"spec": {"hard": {"pods": "5", "requests.ephemeral-storage": "1Ti"}}},
		"in the scope of pods": {"spec": {"hard": {"gp3.storageclass.storage.k8s.io/requests.storage": "1Ti"}, "scopes": ["BestEffort"]}},
		"by damage": {"spec": {"hard": ["requests.storage"]}},
	}
	not limited(quota)
}

test_no_quota if not presence.limits_storage("search")
