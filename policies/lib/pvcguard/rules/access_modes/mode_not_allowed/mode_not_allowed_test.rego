package lib.pvcguard.rules.access_modes.mode_not_allowed_test

import data.lib.pvcguard.rules.access_modes.mode_not_allowed

claim(modes) := {
	"apiVersion": "v1",
	"kind": "PersistentVolumeClaim",
	"metadata": {"namespace": "reviews", "name": "model"},
	"spec": {"accessModes": modes},
}

found(object_, allowed) := findings if {
	parameters := {"accessModes": {"allowed": allowed}}
	findings := mode_not_allowed.findings with input as {"review": {"object": object_}, "parameters": parameters}
}

refused(mode, index, allowed) := {
	"id": "AM009",
	"slug": "mode-not-allowed",
	"category": "access_modes",
	"severity": "error",
	"outcome": "violation",
	"msg": sprintf("[AM009] PersistentVolumeClaim reviews/model: access mode %q is not allowed; allowed: %s", [mode, concat(", ", allowed)]),
	"solution": "Ask for an allowed mode; modes cannot be changed in a claim, so create the claim again.",
	"resource": {"apiVersion": "v1", "kind": "PersistentVolumeClaim", "namespace": "reviews", "name": "model"},
	"path": ["spec", "accessModes", index],
	"claim": "",
	"related": [],
	"details": {"mode": mode, "allowed": allowed},
	"missing": [],
	"waiver": null,
}

many := ["ReadWriteMany", "ReadOnlyMany"]

test_a_mode_that_is_not_in_the_list_is_found if {
	found(claim(["ReadWriteOnce"]), many) == {refused("ReadWriteOnce", 0, sort(many))}
}

test_each_mode_is_found_at_its_place if {
	found(claim(["ReadWriteOnce", "ReadWriteMany", "RWX"]), many) == {refused("ReadWriteOnce", 0, sort(many)), refused("RWX", 2, sort(many))}
}

test_a_mode_in_the_list_is_fine if found(claim(["ReadWriteMany"]), many) == set()

test_without_a_list_every_mode_is_allowed[note] if {
	some note, allowed in {"an empty one": [], "none": null, "one of another type": "ReadWriteMany"}
	found(claim(["ReadWriteOnce"]), allowed) == set()
}

test_modes_of_another_type_are_another_rules[note] if {
	some note, modes in {"a text": "ReadWriteOnce", "numbers": [5, null], "none": []}
	found(claim(modes), many) == set()
}

test_other_kinds_ask_for_no_mode if found(object.union(claim(["ReadWriteOnce"]), {"kind": "PersistentVolume"}), many) == set()

test_a_claim_that_goes_asks_for_no_mode if {
	found(object.union(claim(["ReadWriteOnce"]), {"metadata": {"deletionTimestamp": "2026-01-01T00:00:00Z"}}), many) == set()
}
