package lib.pvcguard.quota.admission_test

import data.lib.pvcguard.quantity
import data.lib.pvcguard.quota.admission

named(name, size) := {
	"apiVersion": "v1",
	"kind": "PersistentVolumeClaim",
	"metadata": {"namespace": "search", "name": name},
	"spec": {"storageClassName": "gp3", "resources": {"requests": {"storage": size}}},
}

stored(claim) := object.union(claim, {"metadata": {"uid": "1"}, "status": {"phase": "Bound"}})

by_spec := {"spec": {"hard": {"requests.storage": "10"}}}

by_status := {"status": {"hard": {"requests.storage": "10"}, "used": {"requests.storage": "8"}}}

inventory(quota, claims) := {"namespace": {"search": {"v1": {
	"ResourceQuota": {"q": quota},
	"PersistentVolumeClaim": {claim.metadata.name: claim | some claim in claims},
}}}}

created(claim) := {"operation": "CREATE", "object": claim, "oldObject": null}

updated(claim, old) := {"operation": "UPDATE", "object": claim, "oldObject": old}

applied(claim) := {"object": claim}

changed(size) := {"object": stored(named("a", size)), "oldObject": stored(named("a", "6"))}

found(review, inventory_) := exceeded if {
	exceeded := admission.exceeded with input as {"review": review} with data.inventory as inventory_
}

exceeds(requested, used, basis) := [{
	"quota": "q",
	"key": "requests.storage",
	"requested": quantity.parse(requested),
	"used": quantity.parse(used),
	"hard": quantity.parse("10"),
	"basis": basis,
}]

test_creation_beside_a_status if {
	found(created(named("a", "2")), inventory(by_status, [])) == []
	found(created(named("a", "3")), inventory(by_status, [])) == exceeds("3", "8", "status")

	# What is in use is in the status already, whoever is supplied.
	found(created(named("a", "2")), inventory(by_status, [named("b", "5")])) == []
}

test_creation_beside_claims if {
	others := [named("b", "5"), stored(named("c", "2"))]
	found(created(named("a", "3")), inventory(by_spec, others)) == []
	found(created(named("a", "4")), inventory(by_spec, others)) == exceeds("4", "7", "spec")
}

# A cache may hold the new claim already.
test_a_created_claim_is_not_counted_beside_itself if {
	found(created(named("a", "4")), inventory(by_spec, [named("a", "4"), named("b", "6")])) == []
	found(created(named("a", "5")), inventory(by_spec, [named("a", "5"), named("b", "6")])) == exceeds("5", "6", "spec")
}

test_growth_beside_a_status if {
	found(updated(named("a", "5"), named("a", "3")), inventory(by_status, [])) == []
	found(updated(named("a", "6"), named("a", "3")), inventory(by_status, [])) == exceeds("3", "8", "status")
	found(updated(named("a", "3"), named("a", "6")), inventory(by_status, [])) == []
}

# A cache may hold the claim as it was, as it will be, or not yet.
test_growth_beside_claims if {
	every known in [[named("a", "3")], [named("a", "5")], []] {
		others := array.concat(known, [named("b", "6")])
		found(updated(named("a", "4"), named("a", "3")), inventory(by_spec, others)) == []
		found(updated(named("a", "5"), named("a", "3")), inventory(by_spec, others)) == exceeds("2", "9", "spec")
	}
}

test_growth_by_nothing_is_free_in_an_overfull_quota if {
	full := {"status": {"hard": {"requests.storage": "10"}, "used": {"requests.storage": "12"}}}
	found(updated(named("a", "3"), named("a", "3")), inventory(full, [])) == []
	found(updated(named("a", "4"), named("a", "3")), inventory(full, [])) == exceeds("1", "12", "status")
}

test_update_of_an_unknown_version if {
	found({"operation": "UPDATE", "object": named("a", "30")}, inventory(by_spec, [])) == []
}

test_manifests_wait_for_each_other if {
	several := [named("a", "6"), named("b", "5"), named("c", "4")]
	found(applied(named("a", "6")), inventory(by_spec, several)) == []
	found(applied(named("b", "5")), inventory(by_spec, several)) == exceeds("5", "6", "spec")
	found(applied(named("c", "4")), inventory(by_spec, several)) == []
}

test_a_manifest_beside_the_inventory_takes_its_place if {
	found(applied(named("b", "5")), inventory(by_spec, [named("a", "6"), named("c", "4")])) == exceeds("5", "6", "spec")
	found(applied(named("b", "5")), inventory(by_spec, [named("c", "9")])) == []
}

test_the_reviewed_version_counts_where_two_differ if {
	found(applied(named("a", "12")), inventory(by_spec, [named("a", "1")])) == exceeds("12", "0", "spec")
}

test_a_manifest_of_an_existing_claim_asks_for_its_growth if {
	known := [stored(named("a", "6")), named("b", "3")]
	found(applied(named("a", "10")), inventory(by_spec, known)) == []
	found(applied(named("a", "11")), inventory(by_spec, known)) == exceeds("5", "6", "spec")
	found(applied(object.remove(named("a", "6"), ["spec"])), inventory(by_spec, known)) == []
}

# The inventory has the claim as it will be.
test_a_manifest_with_its_old_version_asks_for_its_growth if {
	known := [stored(named("a", "10")), named("b", "3")]
	found(changed("10"), inventory(by_spec, known)) == []
	found(changed("11"), inventory(by_spec, known)) == exceeds("5", "6", "spec")
}

test_an_existing_claim_is_counted_already if {
	found(applied(stored(named("a", "60"))), inventory(by_spec, [stored(named("a", "60"))])) == []
}

test_other_objects_and_operations if {
	found({"operation": "DELETE", "object": named("a", "60")}, inventory(by_spec, [])) == []
	found({"operation": "CONNECT", "object": named("a", "60")}, inventory(by_spec, [])) == []
	found(created(object.union(named("a", "60"), {"kind": "Pod"})), inventory(by_spec, [])) == []
	found(applied(object.union(named("a", "60"), {"kind": "Pod"})), inventory(by_spec, [])) == []
	found({}, inventory(by_spec, [])) == []
}

missing(review, inventory_, complete) := kinds if {
	kinds := admission.missing with input as {"review": review, "parameters": {"inventory": {"complete": complete}}}
		with data.inventory as inventory_
}

test_other_quotas_may_be_there if {
	missing(created(named("a", "1")), inventory(by_status, []), []) == {"ResourceQuota"}
	missing(created(named("a", "1")), inventory(by_status, []), ["ResourceQuota"]) == set()
	missing(applied(named("a", "1")), {}, []) == {"ResourceQuota"}
	missing(updated(named("a", "2"), named("a", "1")), {}, []) == {"ResourceQuota"}
	moved := object.union(named("a", "1"), {"spec": {"volumeAttributesClassName": "gold"}})
	missing(updated(moved, named("a", "1")), {}, []) == {"ResourceQuota"}
}

test_other_claims_may_be_there if {
	missing(created(named("a", "1")), inventory(by_spec, []), ["ResourceQuota"]) == {"PersistentVolumeClaim"}
	missing(created(named("a", "1")), inventory(by_spec, []), ["ResourceQuota", "PersistentVolumeClaim"]) == set()
	missing(created(named("a", "1")), inventory(by_spec, []), []) == {"ResourceQuota", "PersistentVolumeClaim"}
}

test_nothing_can_change_a_refusal if {
	missing(created(named("a", "11")), inventory(by_spec, []), []) == set()
}

test_nothing_is_asked_of_what_does_not_grow if {
	missing(updated(named("a", "1"), named("a", "1")), inventory(by_spec, []), []) == set()
	missing(applied(stored(named("a", "1"))), inventory(by_spec, []), []) == set()
	missing({"operation": "DELETE", "object": named("a", "1")}, inventory(by_spec, []), []) == set()
}

classless(claim) := object.remove(claim, ["spec"])

per_class := {"status": {
	"hard": {"gp3.storageclass.storage.k8s.io/requests.storage": "10"},
	"used": {"gp3.storageclass.storage.k8s.io/requests.storage": "8"},
}}

with_class(inventory_) := object.union(inventory_, {"cluster": {"storage.k8s.io/v1": {"StorageClass": {"gp3": {"metadata": {
	"name": "gp3",
	"annotations": {"storageclass.kubernetes.io/is-default-class": "true"},
}}}}}})

test_a_default_class_may_be_there if {
	missing(created(classless(named("a", "1"))), inventory(per_class, []), ["ResourceQuota"]) == {"StorageClass"}
	missing(applied(classless(named("a", "1"))), inventory(per_class, []), ["ResourceQuota"]) == {"StorageClass"}
	missing(created(classless(named("a", "1"))), inventory(per_class, []), ["ResourceQuota", "StorageClass"]) == set()
	missing(created(classless(named("a", "1"))), with_class(inventory(per_class, [])), ["ResourceQuota"]) == set()
	missing(created(named("a", "1")), inventory(per_class, []), ["ResourceQuota"]) == set()
	missing(created(classless(named("a", "1"))), inventory(by_status, []), ["ResourceQuota"]) == set()
	gold := object.union(per_class, {"spec": {"scopes": ["VolumeAttributesClass"]}})
	missing(created(classless(named("a", "1"))), inventory(gold, []), ["ResourceQuota"]) == set()
}

test_a_class_that_is_filled_in_later_is_charged_then if {
	old := object.union(classless(named("a", "3")), {"spec": {"resources": {"requests": {"storage": "3"}}}})
	found(updated(named("a", "3"), old), with_class(inventory(per_class, []))) == [{
		"quota": "q",
		"key": "gp3.storageclass.storage.k8s.io/requests.storage",
		"requested": quantity.parse("3"),
		"used": quantity.parse("8"),
		"hard": quantity.parse("10"),
		"basis": "status",
	}]
}

test_too_many_new_claims if {
	several := [named("a", "6"), named("b", "5"), named("c", "4")]
	every name in ["c", "d"] {
		admission.overlong with input as {"review": applied(named(name, "4"))}
			with data.inventory as inventory(by_spec, several)
			with data.lib.pvcguard.quota.queue.longest as 2
		[] == admission.exceeded with input as {"review": applied(named(name, "40"))}
			with data.inventory as inventory(by_spec, several)
			with data.lib.pvcguard.quota.queue.longest as 2
		set() == admission.missing with input as {"review": applied(named(name, "4"))}
			with data.inventory as inventory(by_spec, several)
			with data.lib.pvcguard.quota.queue.longest as 2
	}
	not admission.overlong with input as {"review": applied(named("b", "5"))}
		with data.inventory as inventory(by_spec, several)
		with data.lib.pvcguard.quota.queue.longest as 2
	exceeds("5", "6", "spec") == admission.exceeded with input as {"review": applied(named("b", "5"))}
		with data.inventory as inventory(by_spec, several)
		with data.lib.pvcguard.quota.queue.longest as 2
}
