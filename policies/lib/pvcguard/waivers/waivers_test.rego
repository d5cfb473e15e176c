package lib.pvcguard.waivers_test

import data.lib.pvcguard.waivers

service := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "team-a", "name": "bert.v2"},
}

about := {
	"msg": "text",
	"claim": "models",
	"path": ["spec", "predictor", "containers", 0, "env", 12, "value"],
}

of(id, about_, list) := got if {
	got := waivers.of(id, about_) with input as {
		"review": {"object": service},
		"parameters": {"waivers": list},
	}
}

covering := {
	"the rule alone": {"id": "w", "rule": "CL001"},
	"a glob for the rule": {"id": "w", "rule": "CL*"},
	"every rule": {"id": "w", "rule": "*"},
	"the kind": {"id": "w", "rule": "CL001", "kind": "InferenceService"},
	"the namespace": {"id": "w", "rule": "CL001", "namespace": "team-a"},
	"a glob for the namespace": {"id": "w", "rule": "CL001", "namespace": "team-*"},
	"the name": {"id": "w", "rule": "CL001", "name": "bert.v2"},
	"a star across dots": {"id": "w", "rule": "CL001", "name": "bert*"},
	"one letter": {"id": "w", "rule": "CL001", "name": "bert.v?"},
	"alternatives": {"id": "w", "rule": "CL001", "name": "{bert,gpt}.*"},
	"the claim": {"id": "w", "rule": "CL001", "claim": "models"},
	"the path, indices as digits": {"id": "w", "rule": "CL001", "path": "spec.predictor.containers.0.env.12.value"},
	"a glob for the path": {"id": "w", "rule": "CL001", "path": "spec.predictor.*"},
	"null for what is not set": {"id": "w", "rule": "CL001", "kind": null, "namespace": null, "name": null, "claim": null, "path": null},
	"everything at once": {
		"id": "w",
		"rule": "CL001",
		"kind": "Inference*",
		"namespace": "team-a",
		"name": "*",
		"claim": "m*",
		"path": "*",
		"reason": "r",
	},
}

test_a_waiver_covers_by[note] if {
	some note, waiver in covering
	of("CL001", about, [waiver]) == "w"
}

not_covering := {
	"another rule": {"id": "w", "rule": "CL002"},
	"a rule in other case": {"id": "w", "rule": "cl001"},
	"another kind": {"id": "w", "rule": "CL001", "kind": "PersistentVolumeClaim"},
	"another namespace": {"id": "w", "rule": "CL001", "namespace": "team-b"},
	"half of the namespace": {"id": "w", "rule": "CL001", "namespace": "team"},
	"another name": {"id": "w", "rule": "CL001", "name": "bert"},
	"another claim": {"id": "w", "rule": "CL001", "claim": "weights"},
	"another path": {"id": "w", "rule": "CL001", "path": "spec.transformer.*"},
	"an empty text": {"id": "w", "rule": "CL001", "name": ""},
	"no rule": {"id": "w"},
	"a misspelt key for the rule": {"id": "w", "rules": "CL001"},
	"an empty rule": {"id": "w", "rule": ""},
	"null for a rule": {"id": "w", "rule": null},
	"a list for a rule": {"id": "w", "rule": ["CL001"]},
	"a number for a name": {"id": "w", "rule": "CL001", "name": 5},
	"what is no glob": {"id": "w", "rule": "CL001", "name": "[b"},
	"a text": "CL001",
	"null": null,
	"a list": [{"rule": "CL001"}],
}

test_a_waiver_does_not_cover_by[note] if {
	some note, waiver in not_covering
	of("CL001", about, [waiver]) == null
}

test_a_finding_without_claim_and_path_is_covered[note] if {
	some note, case in {
		"by the rule": [{"rule": "CL001"}, "CL001"],
		"not by a claim": [{"rule": "CL001", "claim": "models"}, null],
		"not by a path": [{"rule": "CL001", "path": "spec.*"}, null],
		"by any claim and path": [{"rule": "CL001", "claim": "*", "path": "*"}, "CL001"],
	}
	of("CL001", {"msg": "text"}, [case[0]]) == case[1]
}

test_the_first_of_several_waivers_counts if {
	list := [{"id": "z", "rule": "AM001"}, {"id": "b", "rule": "CL*"}, {"id": "a", "rule": "CL001"}]
	of("CL001", about, list) == "b"
}

test_broken_waivers_do_not_keep_the_others_from_counting if {
	of("CL001", about, [null, "x", {"id": 5}, {"id": "w", "rule": "CL001"}]) == "w"
}

test_a_waiver_without_an_id_is_called_by_its_rule[note] if {
	some note, waiver in {
		"none": {"rule": "CL*"},
		"an empty one": {"id": "", "rule": "CL*"},
		"a number": {"id": 5, "rule": "CL*"},
	}
	of("CL001", about, [waiver]) == "CL*"
}

test_what_is_said_of_the_parameters_cannot_be_waived if {
	of("IN004", {"msg": "text"}, [{"id": "w", "rule": "*"}]) == null
}

test_nothing_is_waived_without_waivers[note] if {
	some note, parameters in {"none": {}, "null": {"waivers": null}, "a map": {"waivers": {"rule": "*"}}}
	got := waivers.of("CL001", about) with input as {"review": {"object": service}, "parameters": parameters}
	got == null
}

# A finding on what was read names another object than the one under review.
test_a_finding_on_another_object_is_covered_by_that_one if {
	other := object.union(about, {"resource": {"apiVersion": "v1", "kind": "PersistentVolumeClaim", "namespace": "team-b", "name": "models"}})
	of("IN003", other, [{"id": "w", "rule": "IN003", "kind": "PersistentVolumeClaim"}]) == "w"
	of("IN003", other, [{"id": "w", "rule": "IN003", "namespace": "team-b"}]) == "w"
	of("IN003", other, [{"id": "w", "rule": "IN003", "name": "models"}]) == "w"
	of("IN003", other, [{"id": "w", "rule": "IN003", "kind": "InferenceService"}]) == null
	of("IN003", other, [{"id": "w", "rule": "IN003", "namespace": "team-a"}]) == null
	of("IN003", other, [{"id": "w", "rule": "IN003", "name": "bert.v2"}]) == null
}
