package lib.pvcguard.classes_test

import data.lib.pvcguard.classes

is_default := "storageclass.kubernetes.io/is-default-class"

class(created, annotations) := {"metadata": {"creationTimestamp": created, "annotations": annotations}}

default_of(created) := class(created, {is_default: "true"})

with_classes(supplied) := {"cluster": {"storage.k8s.io/v1": {"StorageClass": supplied}}}

default_class(supplied) := found if {
	found := [name | name := classes.default_class] with data.inventory as with_classes(supplied)
}

test_the_default_class[note] if {
	some note, case in {
		"none of no classes": [{}, []],
		"none of unmarked classes": [{"a": class("2026-01-01T00:00:00Z", {})}, []],
		"the marked one": [{"a": class("2026-01-01T00:00:00Z", {}), "b": default_of("2025-01-01T00:00:00Z")}, ["b"]],
		"the newest of two": [{"a": default_of("2025-01-01T00:00:00Z"), "b": default_of("2026-01-01T00:00:00Z")}, ["b"]],
		"the first by name of equally new ones": [
			{
				"c": default_of("2026-01-01T00:00:00Z"),
				"b": default_of("2026-01-01T00:00:00Z"),
				"a": default_of("2025-01-01T00:00:00Z"),
			},
			["b"],
		],
		"the first by name of manifests, which have no time": [
			{"b": {"metadata": {"annotations": {is_default: "true"}}}, "a": {"metadata": {"annotations": {is_default: "true"}}}},
			["a"],
		],
		"a stored one before a manifest": [
			{"b": default_of("2026-01-01T00:00:00Z"), "a": {"metadata": {"annotations": {is_default: "true"}}}},
			["b"],
		],
		"the beta annotation counts too": [
			{"a": class("2026-01-01T00:00:00Z", {"storageclass.beta.kubernetes.io/is-default-class": "true"})},
			["a"],
		],
		"none by other values": [
			{
				"a": class("2026-01-01T00:00:00Z", {is_default: "True"}),
				"b": class("2026-01-01T00:00:00Z", {is_default: true}),
				"c": class("2026-01-01T00:00:00Z", {is_default: "false"}),
				"d": class("2026-01-01T00:00:00Z", {is_default: ""}),
			},
			[],
		],
		"the sound one among damaged ones": [
			{"a": null, "b": "x", "c": {"metadata": []}, "d": {"metadata": {"annotations": null}}, "e": default_of(5)},
			["e"],
		],
	}
	default_class(case[0]) == case[1]
}

supplied := {"standard": default_of("2026-01-01T00:00:00Z"), "fast": class("2026-01-01T00:00:00Z", {})}

of(claim, inventory, complete) := found if {
	found := {"class": classes.of(claim), "path": classes.path(claim)} with data.inventory as inventory
		with input as {"parameters": {"inventory": {"complete": complete}}}
}

annotated(value) := {"metadata": {"annotations": {"volume.beta.kubernetes.io/storage-class": value}}}

in_spec := ["spec", "storageClassName"]

in_annotation := ["metadata", "annotations", "volume.beta.kubernetes.io/storage-class"]

test_the_class_of_a_claim[note] if {
	some note, case in {
		"is the annotation's": [annotated("fast"), "fast", "annotation", in_annotation],
		"is the annotation's before the spec's": [
			object.union(annotated("fast"), {"spec": {"storageClassName": "slow"}}),
			"fast",
			"annotation",
			in_annotation,
		],
		"is none by an empty annotation": [
			object.union(annotated(""), {"spec": {"storageClassName": "slow"}}),
			"",
			"annotation",
			in_annotation,
		],
		"is the spec's": [{"spec": {"storageClassName": "slow"}}, "slow", "spec", in_spec],
		"is none by an empty spec": [{"spec": {"storageClassName": ""}}, "", "spec", in_spec],
		"is the spec's beside an annotation of null": [
			object.union(annotated(null), {"spec": {"storageClassName": "slow"}}),
			"slow",
			"spec",
			in_spec,
		],
		"is the default where it names none": [{"spec": {}}, "standard", "default", in_spec],
		"is the default where the spec has null": [{"spec": {"storageClassName": null}}, "standard", "default", in_spec],
		"is the default while it is pending": [{"status": {"phase": "Pending"}}, "standard", "default", in_spec],
		"is none once it was bound without": [{"status": {"phase": "Bound"}}, "", "none", in_spec],
		"is the spec's once it is bound": [
			{"spec": {"storageClassName": "slow"}, "status": {"phase": "Bound"}},
			"slow",
			"spec",
			in_spec,
		],
	}
	got := of(case[0], with_classes(supplied), ["*"])
	got == {"class": {"name": case[1], "source": case[2]}, "path": case[3]}
}

test_without_a_default_class[note] if {
	some note, case in {
		"a claim has none if all classes were supplied": [["StorageClass"], "none"],
		"nobody knows if others may exist": [["PersistentVolumeClaim"], "unknown"],
	}
	got := of({"spec": {}}, with_classes({"fast": class("", {})}), case[0])
	got == {"class": {"name": "", "source": case[1]}, "path": in_spec}
}

test_a_damaged_claim_has_the_default_class[note] if {
	some note, claim in {"null": null, "a list": [], "a text": "x", "no map inside": {"metadata": [], "spec": "x"}}
	got := of(claim, with_classes(supplied), ["*"])
	got == {"class": {"name": "standard", "source": "default"}, "path": in_spec}
}

test_a_class_that_is_no_text_reads_as_empty[note] if {
	some note, case in {
		"in the annotation": [annotated(5), {"class": {"name": "", "source": "annotation"}, "path": in_annotation}],
		"in the spec": [{"spec": {"storageClassName": ["x"]}}, {"class": {"name": "", "source": "spec"}, "path": in_spec}],
	}
	of(case[0], with_classes(supplied), ["*"]) == case[1]
}

test_unsupplied[note] if {
	some note, case in {
		"a class that may be there": [{"spec": {"storageClassName": "slow"}}, supplied, [], true],
		"not a class that is there": [{"spec": {"storageClassName": "fast"}}, supplied, [], false],
		"not a class that is missing": [{"spec": {"storageClassName": "slow"}}, supplied, ["StorageClass"], false],
		"not for a claim that wants none": [{"spec": {"storageClassName": ""}}, {}, [], false],
		"a default class that may be there": [{"spec": {}}, {}, [], true],
		"not a default class that is there": [{"spec": {}}, supplied, [], false],
		"not a default class that is missing": [{"spec": {}}, {}, ["StorageClass"], false],
	}
	got := [1 | classes.unsupplied(case[0])] with data.inventory as with_classes(case[1])
		with input as {"parameters": {"inventory": {"complete": case[2]}}}
	count(got) == count([1 | case[3]])
}

test_a_class_exists_where_it_was_supplied if {
	classes.exists("fast") with data.inventory as with_classes(supplied)
	not classes.exists("slow") with data.inventory as with_classes(supplied)
	not classes.exists("fast")
}

test_reference if {
	classes.reference("fast") == {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "namespace": "", "name": "fast"}
}
