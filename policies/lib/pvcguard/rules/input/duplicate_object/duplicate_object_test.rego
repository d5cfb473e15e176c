package lib.pvcguard.rules.input.duplicate_object_test

import data.lib.pvcguard.rules.input.duplicate_object

found(entries) := findings if {
	findings := duplicate_object.findings with input as {"review": {"object": {"apiVersion": "pvcguard/v1", "kind": "Manifests", "duplicates": entries}}}
}

claim := {"apiVersion": "v1", "kind": "PersistentVolumeClaim", "namespace": "team", "name": "models"}

class := {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "namespace": "", "name": "fast"}

first := {"file": "a.yaml", "document": 1, "line": 1, "column": 1}

second := {"file": "b.yaml", "document": 3, "line": 20, "column": 3}

third := {"file": "c.yaml", "document": 1, "line": 5, "column": 1}

nowhere := {"file": "", "document": 0, "line": 0, "column": 0}

twice(resource, places, text) := {
	"id": "IN003",
	"slug": "duplicate-object",
	"category": "input",
	"severity": "warning",
	"outcome": "violation",
	"msg": sprintf("[IN003] %s", [text]),
	"solution": "Keep one of the manifests, or give the objects different names or namespaces.",
	"resource": resource,
	"path": [],
	"claim": "",
	"related": [],
	"details": {"places": places},
	"missing": [],
	"waiver": null,
}

test_two_places_are_found if {
	places := [first, second]
	text := "PersistentVolumeClaim team/models: is described twice, first at a.yaml:1:1 and last at b.yaml:20:3; the last one counts"
	found([object.union(claim, {"places": places})]) == {twice(claim, places, text)}
}

test_more_places_are_counted if {
	places := [first, third, second]
	text := "StorageClass fast: is described 3 times, first at a.yaml:1:1 and last at b.yaml:20:3; the last one counts"
	found([object.union(class, {"places": places})]) == {twice(class, places, text)}
}

unplaced := {
	"neither": [nowhere, nowhere],
	"not the first": [nowhere, first],
	"not the last": [first, nowhere],
}

test_objects_without_a_file_are_found[note] if {
	some note, places in unplaced
	text := "PersistentVolumeClaim team/models: is described twice; the last one counts"
	found([object.union(claim, {"places": places})]) == {twice(claim, places, text)}
}

test_each_object_is_found if {
	places := [first, second]
	found([object.union(claim, {"places": places}), object.union(class, {"places": places})]) == {
		twice(claim, places, "PersistentVolumeClaim team/models: is described twice, first at a.yaml:1:1 and last at b.yaml:20:3; the last one counts"),
		twice(class, places, "StorageClass fast: is described twice, first at a.yaml:1:1 and last at b.yaml:20:3; the last one counts"),
	}
}

test_an_object_that_is_there_once_is_fine if {
	found([object.union(claim, {"places": [first]})]) == set()
	found([]) == set()
}
