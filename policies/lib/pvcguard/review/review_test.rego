package lib.pvcguard.review_test

import data.lib.pvcguard.review

all_of_it := {
	"resource": review.resource,
	"old": review.old,
	"operation": review.operation,
	"identity": review.identity,
}

nothing := {
	"resource": {},
	"old": {},
	"operation": "",
	"identity": {"apiVersion": "", "kind": "", "namespace": "", "name": ""},
}

claim := {
	"apiVersion": "v1",
	"kind": "PersistentVolumeClaim",
	"metadata": {"namespace": "models", "name": "weights"},
}

identity := {"apiVersion": "v1", "kind": "PersistentVolumeClaim", "namespace": "models", "name": "weights"}

smaller := object.union(claim, {"spec": {"accessModes": []}})

test_a_manifest_has_no_operation_and_no_old_object if {
	got := all_of_it with input as {"review": {"object": claim}}
	got == object.union(nothing, {"resource": claim, "identity": identity})
}

test_an_update_has_both_objects if {
	got := all_of_it with input as {"review": {"object": claim, "oldObject": smaller, "operation": "UPDATE"}}
	got == {"resource": claim, "old": smaller, "operation": "UPDATE", "identity": identity}
}

test_a_deletion_is_judged_by_the_old_object_alone[note] if {
	some note, given in {
		"as the API server sends it": null,
		"as Gatekeeper sends it": claim,
	}
	got := all_of_it with input as {"review": {"object": given, "oldObject": claim, "operation": "DELETE"}}
	got == {"resource": {}, "old": claim, "operation": "DELETE", "identity": identity}
}

test_an_object_that_is_being_deleted_is_not_judged if {
	going := object.union(claim, {"metadata": {"deletionTimestamp": "2026-01-01T00:00:00Z"}})
	got := all_of_it with input as {"review": {"object": going, "oldObject": claim, "operation": "UPDATE"}}
	got == {"resource": {}, "old": claim, "operation": "UPDATE", "identity": identity}
}

test_gator_gives_an_empty_operation_and_no_old_object if {
	got := all_of_it with input as {"review": {"object": claim, "oldObject": null, "operation": ""}}
	got == object.union(nothing, {"resource": claim, "identity": identity})
}

test_an_object_of_cluster_scope_has_no_namespace if {
	got := review.identity with input.review.object as {
		"apiVersion": "v1",
		"kind": "Node",
		"metadata": {"name": "n1"},
	}
	got == {"apiVersion": "v1", "kind": "Node", "namespace": "", "name": "n1"}
}

test_a_name_that_is_still_to_be_generated_stands_in[note] if {
	some note, case in {
		"without a name": [{"generateName": "weights-"}, "weights-"],
		"with an empty name": [{"name": "", "generateName": "weights-"}, "weights-"],
		"but not for a name": [{"name": "weights", "generateName": "weights-"}, "weights"],
		"unless there is none either": [{}, ""],
		"unless neither is a text": [{"name": 5, "generateName": ["weights-"]}, ""],
	}
	got := review.name with input.review.object as {"metadata": case[0]}
	got == case[1]
}

test_a_damaged_input_reads_as_nothing[note] if {
	some note, damaged in {
		"null": null,
		"a list": [],
		"a text": "x",
		"without review": {},
		"review is null": {"review": null},
		"review is a list": {"review": [{"object": claim}]},
		"object is null": {"review": {"object": null, "oldObject": null, "operation": null}},
		"object is a list": {"review": {"object": [claim], "oldObject": [claim], "operation": ["CREATE"]}},
		"object is a text": {"review": {"object": "x", "oldObject": "x", "operation": 5}},
	}
	got := all_of_it with input as damaged
	got == nothing
}

test_damaged_fields_read_as_empty[note] if {
	some note, damaged in {
		"metadata is a list": {"apiVersion": "v1", "kind": "Pod", "metadata": ["x"]},
		"metadata is null": {"apiVersion": "v1", "kind": "Pod", "metadata": null},
		"names are numbers": {"apiVersion": "v1", "kind": "Pod", "metadata": {"namespace": 1, "name": 2}},
	}
	got := review.identity with input.review.object as damaged
	got == {"apiVersion": "v1", "kind": "Pod", "namespace": "", "name": ""}
}

llm(metadata) := {"kind": "LLMInferenceService", "metadata": metadata}

test_what_the_llm_controller_tries_is_the_service_itself[note] if {
	some note, case in {
		"as it is admitted": [llm({"name": "llama-validation-x7k2p", "generateName": "llama-validation-"}), "llama"],
		"before it has a name": [llm({"generateName": "llama-validation-"}), "llama"],
		"only of this kind": [{"metadata": {"name": "llama-validation-x7k2p", "generateName": "llama-validation-"}}, "llama-validation-x7k2p"],
		"not one that is only called so": [llm({"name": "llama-validation-x7k2p"}), "llama-validation-x7k2p"],
		"not another prefix": [llm({"name": "llama-x7k2p", "generateName": "llama-"}), "llama-x7k2p"],
		"not a prefix without a name": [llm({"name": "-validation-x7k2p", "generateName": "-validation-"}), "-validation-x7k2p"],
	}
	got := review.name with input.review.object as case[0]
	got == case[1]
}

asked_by(given) := user if {
	user := review.user with input.review as given
}

test_who_asks if {
	given := [{"userInfo": {"username": "ann"}}, {"userInfo": {"username": 5}}, {"userInfo": null}, {}, "x", null]
	[asked_by(one) | some one in given] == ["ann", "", "", "", "", ""]
	review.user == ""
}
