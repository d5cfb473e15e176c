package lib.pvcguard.rules.input.unreadable_test

import data.lib.pvcguard.rules.input.unreadable

found(entries) := findings if {
	findings := unreadable.findings with input as {"review": {"object": {"apiVersion": "pvcguard/v1", "kind": "Manifests", "unreadable": entries}}}
}

told(index, file, text, place, reason) := {
	"id": "IN002",
	"slug": "unreadable",
	"category": "input",
	"severity": "error",
	"outcome": "violation",
	"msg": sprintf("[IN002] %s", [text]),
	"solution": "Correct the file where it is said to be wrong, or leave it out of what is checked.",
	"resource": {"apiVersion": "pvcguard/v1", "kind": "Manifests", "namespace": "", "name": file},
	"path": ["unreadable", index],
	"claim": "",
	"related": [],
	"details": {"place": place, "reason": reason},
	"missing": [],
	"waiver": null,
}

nowhere := {"file": "", "document": 0, "line": 0, "column": 0}

test_a_place_in_a_file_is_found if {
	place := {"file": "a.yaml", "document": 1, "line": 12, "column": 1}
	found([{"place": place, "reason": "bad"}]) == {told(0, "a.yaml", "Manifests a.yaml: line 12, column 1: bad", place, "bad")}
}

test_a_file_is_found if {
	place := {"file": "a.yaml", "document": 0, "line": 0, "column": 0}
	found([{"place": place, "reason": "gone"}]) == {told(0, "a.yaml", "Manifests a.yaml: gone", place, "gone")}
}

test_what_stands_in_no_file_is_found if {
	found([{"place": nowhere, "reason": "no map"}]) == {told(0, "", "Manifests: no map", nowhere, "no map")}
}

test_everything_is_found if {
	found([{"reason": "a"}, {"place": nowhere}, {"reason": "a"}]) == {
		told(0, "", "Manifests: a", nowhere, "a"),
		told(2, "", "Manifests: a", nowhere, "a"),
	}
}

test_everything_that_was_read_is_fine if {
	found([]) == set()
}
