package lib.pvcguard.quota_test

import data.lib.pvcguard.quantity
import data.lib.pvcguard.quota

sized(size) := {"metadata": {"name": "models"}, "spec": {"resources": {"requests": {"storage": size}}}}

with_status(claim, status) := object.union(claim, {"status": status})

in_class(claim, class) := object.union(claim, {"spec": {"storageClassName": class}})

inventory(quotas, claims) := {"namespace": {"search": {"v1": {"ResourceQuota": quotas, "PersistentVolumeClaim": claims}}}}

two_gi := [0, 2, 147483648, 0]

test_keys if {
	keys := [
		"requests.storage",
		"persistentvolumeclaims",
		"count/persistentvolumeclaims",
		"gp3.storageclass.storage.k8s.io/requests.storage",
		"gp3.storageclass.storage.k8s.io/persistentvolumeclaims",
	]
	others := [
		"storage",
		"request.storage",
		"limits.storage",
		"requests.ephemeral-storage",
		"count/persistentvolumeclaim",
		"gp3.storage.k8s.io/requests.storage",
		"gp3.storageclass.storage.k8s.io/storage",
		"pods",
	]
	{key | some key in array.concat(keys, others); quota.claim_key(key)} == {key | some key in keys}
	{key | some key in array.concat(keys, others); quota.class_key(key)} == {keys[3], keys[4]}
}

test_charge_without_class if {
	quota.stored_entry(sized("2Gi")) == {
		"charge": {
			"requests.storage": two_gi,
			"persistentvolumeclaims": quantity.one,
			"count/persistentvolumeclaims": quantity.one,
		},
		"attributes": [],
	}
}

test_charge_with_class if {
	quota.stored_entry(in_class(sized("2Gi"), "gp3")) == {
		"charge": {
			"requests.storage": two_gi,
			"persistentvolumeclaims": quantity.one,
			"count/persistentvolumeclaims": quantity.one,
			"gp3.storageclass.storage.k8s.io/requests.storage": two_gi,
			"gp3.storageclass.storage.k8s.io/persistentvolumeclaims": quantity.one,
		},
		"attributes": [],
	}
}

test_annotation_names_the_class_first if {
	claim := object.union(in_class(sized("1Gi"), "gp3"), {"metadata": {"annotations": {"volume.beta.kubernetes.io/storage-class": "efs"}}})
	quota.named_class(claim) == "efs"
	quota.named_class(in_class(sized("1Gi"), "gp3")) == "gp3"
	quota.named_class(in_class(sized("1Gi"), "")) == ""
	not quota.named_class(sized("1Gi"))
}

test_default_class_is_for_new_claims if {
	class := {"metadata": {"name": "gp3", "annotations": {"storageclass.kubernetes.io/is-default-class": "true"}}}
	new := quota.new_entry(sized("2Gi")) with data.inventory as {"cluster": {"storage.k8s.io/v1": {"StorageClass": {"gp3": class}}}}
	stored := quota.stored_entry(sized("2Gi")) with data.inventory as {"cluster": {"storage.k8s.io/v1": {"StorageClass": {"gp3": class}}}}
	new == quota.new_entry(in_class(sized("2Gi"), "gp3"))
	stored == quota.stored_entry(in_class(sized("2Gi"), ""))
	quota.new_entry(sized("2Gi")) == quota.stored_entry(sized("2Gi"))
}

charged_storage(claim) := quota.stored_entry(claim).charge["requests.storage"]

test_storage_is_rounded_up if {
	charged_storage(sized("1001m")) == quantity.parse("2")
	charged_storage(sized("0.1Gi")) == quantity.parse("107374183")
}

test_allocated_counts_if_larger if {
	charged_storage(with_status(sized("1Gi"), {"allocatedResources": {"storage": "2Gi"}})) == two_gi
	charged_storage(with_status(sized("2Gi"), {"allocatedResources": {"storage": "1Gi"}})) == two_gi
	charged_storage(with_status(sized("2Gi"), {"capacity": {"storage": "5Gi"}})) == two_gi
}

test_no_storage_without_a_request if {
	allocated := {"allocatedResources": {"storage": "2Gi"}}
	every claim in [{}, {"spec": []}, sized("-1Gi"), sized("0"), sized("2GB"), sized([]), with_status({}, allocated)] {
		charged_storage(claim) == quantity.zero
	}
}

test_attributes if {
	claim := {
		"spec": {"volumeAttributesClassName": "gold"},
		"status": {
			"currentVolumeAttributesClassName": "silver",
			"modifyVolumeStatus": {"targetVolumeAttributesClassName": ""},
		},
	}
	quota.stored_entry(claim).attributes == ["gold", "silver"]
}

test_limits_of_a_status if {
	object_ := {
		"spec": {"hard": {"requests.storage": "9Gi"}},
		"status": {
			"hard": {"requests.storage": "2Gi", "pods": "4", "persistentvolumeclaims": "3", "count/persistentvolumeclaims": "x"},
			"used": {"requests.storage": "1", "pods": "1", "count/persistentvolumeclaims": "1"},
		},
	}
	quota.limits("search", "all") == {"q": {
		"basis": "status",
		"hard": {"requests.storage": two_gi},
		"used": {"requests.storage": quantity.one, "count/persistentvolumeclaims": quantity.one},
		"selectors": [],
	}} with data.inventory as inventory({"q": object_}, {})
}

test_limits_of_a_spec if {
	object_ := {"spec": {"hard": {"requests.storage": "2Gi", "persistentvolumeclaims": "-1"}}}
	claims := {"a": object.union(sized("1"), {"metadata": {"uid": "1"}}), "b": sized("2")}
	expected := {"q": {
		"basis": "spec",
		"hard": {"requests.storage": two_gi},
		"used": {"requests.storage": quantity.parse("3")},
		"selectors": [],
	}}
	quota.limits("search", "all") == expected with data.inventory as inventory({"q": object_}, claims)
	stored := json.patch(expected, [{"op": "replace", "path": "/q/used/requests.storage", "value": quantity.one}])
	quota.limits("search", "stored") == stored with data.inventory as inventory({"q": object_}, claims)
}

test_limits_leave_out_what_limits_no_claims if {
	quotas := {"pods": {"spec": {"hard": {"pods": "4"}}}, "empty": {}, "damaged": []}
	quota.limits("search", "all") == {} with data.inventory as inventory(quotas, {})
	quota.limits("other", "all") == {} with data.inventory as inventory({"q": {"spec": {"hard": {"requests.storage": "1"}}}}, {})
}

test_claims_out_of_scope_are_not_summed if {
	object_ := {"spec": {"hard": {"persistentvolumeclaims": "2"}, "scopes": ["VolumeAttributesClass"]}}
	claims := {"a": {"spec": {"volumeAttributesClassName": "gold"}}, "b": {}}
	limits := quota.limits("search", "all") with data.inventory as inventory({"q": object_}, claims)
	limits.q.used == {"persistentvolumeclaims": quantity.one}
	limits.q.selectors == [{"scopeName": "VolumeAttributesClass", "operator": "Exists"}]
}

selector(operator, values) := [{"scopeName": "VolumeAttributesClass", "operator": operator, "values": values}]

test_scopes if {
	quota.matches([], [])
	quota.matches([], ["gold"])
	quota.matches(selector("In", ["gold"]), ["silver", "gold"])
	quota.matches(selector("NotIn", ["gold"]), ["silver", "gold"])
	quota.matches(selector("NotIn", ["gold"]), [])
	quota.matches(selector("Exists", []), ["gold"])
	quota.matches(selector("DoesNotExist", []), [])
	quota.matches(array.concat(selector("Exists", []), selector("In", ["gold"])), ["gold"])
}

test_scopes_that_do_not_match if {
	not quota.matches(selector("In", ["gold"]), [])
	not quota.matches(selector("In", ["gold"]), ["silver"])
	not quota.matches(selector("NotIn", ["gold"]), ["gold"])
	not quota.matches(selector("Exists", []), [])
	not quota.matches(selector("DoesNotExist", []), ["gold"])
	not quota.matches(selector("Near", []), ["gold"])
	not quota.matches(array.concat(selector("Exists", []), selector("In", ["gold"])), ["silver"])
	not quota.matches([{"scopeName": "NotTerminating", "operator": "Exists"}], ["gold"])
	not quota.matches(["VolumeAttributesClass"], ["gold"])
}

limits := {
	"all": {"basis": "status", "hard": {"requests.storage": two_gi, "persistentvolumeclaims": quantity.one}, "used": {}, "selectors": []},
	"gold": {"basis": "status", "hard": {"requests.storage": two_gi}, "used": {}, "selectors": selector("In", ["gold"])},
}

gold(claim) := object.union(claim, {"spec": {"volumeAttributesClassName": "gold"}})

demanded(new, old) := quota.demand(limits, quota.stored_entry(new), old)

test_demand_of_a_new_claim if {
	demanded(sized("1"), quota.nothing) == {"all": {"requests.storage": quantity.one, "persistentvolumeclaims": quantity.one}}
	demanded(gold(sized("1")), quota.nothing) == {
		"all": {"requests.storage": quantity.one, "persistentvolumeclaims": quantity.one},
		"gold": {"requests.storage": quantity.one},
	}
}

test_demand_of_growth if {
	demanded(sized("3"), quota.stored_entry(sized("2"))) == {"all": {"requests.storage": quantity.one}}
	demanded(sized("2"), quota.stored_entry(sized("2"))) == {}
	demanded(sized("1"), quota.stored_entry(sized("2"))) == {}
}

test_demand_of_a_move_into_a_scope if {
	demanded(gold(sized("2")), quota.stored_entry(sized("2"))) == {"gold": {"requests.storage": quantity.parse("2")}}
}

used := {"all": {"requests.storage": [0, 2, 147483647, 0], "persistentvolumeclaims": quantity.zero}}

test_what_fills_the_quota_fits if {
	quota.exceeded(limits, used, {"all": {"requests.storage": quantity.one, "persistentvolumeclaims": quantity.one}}) == []
}

test_one_byte_more if {
	quota.exceeded(limits, used, {"all": {"requests.storage": quantity.parse("2"), "persistentvolumeclaims": quantity.one}}) == [{
		"quota": "all",
		"key": "requests.storage",
		"requested": quantity.parse("2"),
		"used": [0, 2, 147483647, 0],
		"hard": two_gi,
		"basis": "status",
	}]
}

test_charged if {
	quota.charged(used, {"all": {"requests.storage": quantity.one}}) == {"all": {
		"requests.storage": two_gi,
		"persistentvolumeclaims": quantity.zero,
	}}
	quota.charged(used, {}) == used
}
