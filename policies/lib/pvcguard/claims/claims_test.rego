package lib.pvcguard.claims_test

import data.lib.pvcguard.claims

damaged := {
	"null": null,
	"a list": [],
	"a text": "x",
	"an empty map": {},
	"lists for maps": {"metadata": [], "spec": [], "status": []},
	"null for maps": {"metadata": null, "spec": null, "status": null},
	"a text for the modes": {"spec": {"accessModes": "ReadWriteOncePod"}, "status": {"phase": ["Bound"]}},
	"a map for the modes": {"spec": {"accessModes": {"ReadWriteOnce": true}}},
	"numbers for the modes": {"spec": {"accessModes": [1, null]}, "status": {"phase": 5}},
	"a number for the volume": {"spec": {"volumeName": 5}},
}

test_a_damaged_claim_says_nothing[note] if {
	some note, claim in damaged
	got := {
		"modes": claims.modes(claim),
		"bound": count([1 | claims.bound(claim)]),
		"stored": count([1 | claims.stored(claim)]),
		"one node": count([1 | claims.one_node(claim)]),
		"one pod": count([1 | claims.one_pod(claim)]),
		"prebound": count([1 | claims.prebound(claim)]),
		"volume": count([1 | claims.volume(claim)]),
		"terminating": count([1 | claims.terminating(claim)]),
		"read only": count([1 | claims.read_only(claim)]),
	}
	got == {
		"modes": set(), "bound": 0, "stored": 0, "one node": 0, "one pod": 0, "prebound": 0, "volume": 0,
		"terminating": 0, "read only": 0,
	}
}

test_bound_in_that_phase_only[note] if {
	some note, bound in {"Bound": true, "Pending": false, "Lost": false, "bound": false, "": false}
	got := count([1 | claims.bound({"status": {"phase": note}})]) == 1
	got == bound
}

test_stored[note] if {
	some note, case in {
		"with a uid": [{"metadata": {"uid": "1"}}, true],
		"with a phase": [{"status": {"phase": "Pending"}}, true],
		"not as a manifest": [{"metadata": {"name": "x"}, "spec": {}}, false],
		"not with the empty status that Go writes": [{"metadata": {"name": "x"}, "status": {}}, false],
	}
	got := count([1 | claims.stored(case[0])]) == 1
	got == case[1]
}

with_modes(spec, status, phase) := {
	"spec": {"accessModes": spec},
	"status": {"phase": phase, "accessModes": status},
}

test_modes_are_those_of[note] if {
	some note, case in {
		"the spec without a status": [{"spec": {"accessModes": ["ReadWriteOnce", "ReadOnlyMany"]}}, {"ReadWriteOnce", "ReadOnlyMany"}],
		"the status once bound": [with_modes(["ReadWriteOnce"], ["ReadWriteMany"], "Bound"), {"ReadWriteMany"}],
		"the spec until then": [with_modes(["ReadWriteOnce"], ["ReadWriteMany"], "Pending"), {"ReadWriteOnce"}],
		"the spec where the status has none": [with_modes(["ReadWriteOnce"], [], "Bound"), {"ReadWriteOnce"}],
		"the spec where the status is damaged": [with_modes(["ReadWriteOnce"], "ReadWriteMany", "Bound"), {"ReadWriteOnce"}],
		"the texts of the list": [{"spec": {"accessModes": ["ReadWriteOnce", 5, null, "ReadWriteOnce"]}}, {"ReadWriteOnce"}],
	}
	claims.modes(case[0]) == case[1]
}

test_modes_confine[note] if {
	some note, case in {
		"RWO to one node": [["ReadWriteOnce"], [1, 0]],
		"RWO twice to one node": [["ReadWriteOnce", "ReadWriteOnce"], [1, 0]],
		"RWOP to one pod": [["ReadWriteOncePod"], [0, 1]],
		"RWO and RWOP to one pod": [["ReadWriteOnce", "ReadWriteOncePod"], [0, 1]],
		"RWX to nothing": [["ReadWriteMany"], [0, 0]],
		"ROX to nothing": [["ReadOnlyMany"], [0, 0]],
		"RWO and ROX to nothing": [["ReadWriteOnce", "ReadOnlyMany"], [0, 0]],
		"RWO and RWX to nothing": [["ReadWriteOnce", "ReadWriteMany"], [0, 0]],
		"no mode to nothing": [[], [0, 0]],
		"short names to nothing": [["RWO"], [0, 0]],
	}
	claim := {"spec": {"accessModes": case[0]}}
	[count([1 | claims.one_node(claim)]), count([1 | claims.one_pod(claim)])] == case[1]
}

test_no_mode_permits_writing[note] if {
	some note, case in {
		"ROX": [["ReadOnlyMany"], true],
		"ROX twice": [["ReadOnlyMany", "ReadOnlyMany"], true],
		"RWO": [["ReadWriteOnce"], false],
		"ROX and RWX": [["ReadOnlyMany", "ReadWriteMany"], false],
		"no mode": [[], false],
	}
	got := count([1 | claims.read_only({"spec": {"accessModes": case[0]}})]) == 1
	got == case[1]
}

test_a_claim_is_terminating_once_it_was_deleted if {
	claims.terminating({"metadata": {"deletionTimestamp": "2026-01-01T00:00:00Z"}})
	not claims.terminating({"metadata": {"deletionTimestamp": null}})
}

test_phase[note] if {
	some note, case in {
		"as it stands": [{"status": {"phase": "Lost"}}, "Lost"],
		"of a manifest": [{"spec": {}}, ""],
		"that is no text": [{"status": {"phase": 5}}, ""],
	}
	claims.phase(case[0]) == case[1]
}

inventory := {
	"namespace": {
		"models": {"v1": {"PersistentVolumeClaim": {"weights": {"spec": {"volumeName": "pv"}}}}},
		"other": {"v1": {"PersistentVolumeClaim": {"elsewhere": {"spec": {}}}}},
	},
	"cluster": {"v1": {"PersistentVolume": {"pv": {"metadata": {"name": "pv"}}}}},
}

service := {"kind": "InferenceService", "metadata": {"namespace": "models", "name": "bert"}}

test_a_claim_of_the_reviewed_namespace_is_found[note] if {
	some note, found in {"weights": [{"spec": {"volumeName": "pv"}}], "elsewhere": [], "": []}
	got := [claim | claim := claims.of_review(note)] with data.inventory as inventory with input.review.object as service
	got == found
}

test_presence[note] if {
	some note, presence in {"weights": "known", "elsewhere": "missing"}
	got := claims.presence(note) with data.inventory as inventory
		with input as {"review": {"object": service}, "parameters": {"inventory": {"complete": ["*"]}}}
	got == presence
}

test_unsupplied[note] if {
	some note, case in {
		"a claim that may be there": ["elsewhere", [], true],
		"not one that is known": ["weights", [], false],
		"not one that is missing": ["elsewhere", ["*"], false],
		"not a name that no claim can have": ["Elsewhere", [], false],
	}
	got := [1 | claims.unsupplied(case[0])] with data.inventory as inventory
		with input as {"review": {"object": service}, "parameters": {"inventory": {"complete": case[1]}}}
	count(got) == count([1 | case[2]])
}

test_the_volume_of_a_claim[note] if {
	some note, case in {
		"that was supplied": ["pv", [{"metadata": {"name": "pv"}}]],
		"that was not": ["pv2", []],
		"that it does not name": ["", []],
	}
	got := [volume | volume := claims.volume({"spec": {"volumeName": case[0]}})] with data.inventory as inventory
	got == case[1]
}

test_a_claim_that_names_its_volume_is_prebound if {
	claims.prebound({"spec": {"volumeName": "pv"}})
	not claims.prebound({"spec": {"volumeName": ""}})
	not claims.prebound({"spec": {"volumeName": null}})
}

test_reference_is_in_the_reviewed_namespace if {
	got := claims.reference("weights") with input.review.object as service
	got == {"apiVersion": "v1", "kind": "PersistentVolumeClaim", "namespace": "models", "name": "weights"}
}
