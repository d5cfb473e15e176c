package lib.pvcguard.manifests_test

import data.lib.pvcguard.manifests

told(fields) := {"review": {"object": object.union({"apiVersion": "pvcguard/v1", "kind": "Manifests"}, fields)}}

place := {"file": "a.yaml", "document": 2, "line": 7, "column": 3}

nowhere := {"file": "", "document": 0, "line": 0, "column": 0}

claim := {"apiVersion": "v1", "kind": "PersistentVolumeClaim", "namespace": "team", "name": "models"}

test_what_cannot_be_read if {
	got := manifests.unreadable with input as told({"unreadable": [{"place": place, "reason": "bad"}, {"reason": "gone"}]})
	got == {{"index": 0, "place": place, "reason": "bad"}, {"index": 1, "place": nowhere, "reason": "gone"}}
}

test_nothing_is_said_without_a_reason if {
	got := manifests.unreadable with input as told({"unreadable": ["bad", null, {"place": place}, {"place": place, "reason": 5}]})
	got == set()
}

test_what_is_there_twice if {
	got := manifests.duplicates with input as told({"duplicates": [object.union(claim, {"places": [place, nowhere]})]})
	got == {{"resource": claim, "places": [place, nowhere]}}
}

test_one_place_is_not_twice if {
	got := manifests.duplicates with input as told({"duplicates": [object.union(claim, {"places": [place]}), claim, 7]})
	got == set()
}

test_damaged_fields_read_as_nothing if {
	got := manifests.duplicates with input as told({"duplicates": [{"kind": 5, "name": null, "places": [{"file": 1, "line": "2", "column": 0.5}, 7]}]})
	got == {{"resource": {"apiVersion": "", "kind": "", "namespace": "", "name": ""}, "places": [nowhere, nowhere]}}
}

test_lists_of_another_type_read_as_nothing if {
	unreadable := manifests.unreadable with input as told({"unreadable": {"0": {"reason": "bad"}}})
	duplicates := manifests.duplicates with input as told({"duplicates": {"0": object.union(claim, {"places": [place, place]})}})
	[unreadable, duplicates] == [set(), set()]
}

foreign := {
	"another API": {"apiVersion": "example.com/v1", "kind": "Manifests"},
	"another kind": {"apiVersion": "pvcguard/v1", "kind": "Parameters"},
}

test_other_objects_tell_nothing[note] if {
	some note, object_ in foreign
	fields := {"unreadable": [{"reason": "bad"}], "duplicates": [object.union(claim, {"places": [place, place]})]}
	unreadable := manifests.unreadable with input as {"review": {"object": object.union(object_, fields)}}
	duplicates := manifests.duplicates with input as {"review": {"object": object.union(object_, fields)}}
	[unreadable, duplicates] == [set(), set()]
}

test_a_place_as_text if {
	manifests.text(place) == "a.yaml:7:3"
	manifests.text(object.union(place, {"line": 1000000, "column": 1})) == "a.yaml:1000000:1"
	manifests.text(object.union(place, {"line": 0})) == "a.yaml"
	manifests.text(nowhere) == ""
}
