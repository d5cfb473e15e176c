package lib.pvcguard.finding_test

import data.lib.pvcguard.catalogue
import data.lib.pvcguard.finding

service := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "models", "name": "bert"},
}

rules := {
	"CL001": {
		"slug": "claim-missing",
		"category": "claims",
		"severity": "error",
		"solution": "Create the claim.",
		"race": true,
	},
	"AM001": {
		"slug": "rwo-many-pods",
		"category": "access_modes",
		"severity": "error",
		"solution": "Use another claim.",
		"race": false,
	},
	"IN004": {
		"slug": "unknown-parameter",
		"category": "input",
		"severity": "error",
		"solution": "Correct it.",
		"race": false,
	},
}

# What finding.new gives for CL001, a message and nothing else.
plain := {
	"id": "CL001",
	"slug": "claim-missing",
	"category": "claims",
	"severity": "error",
	"outcome": "violation",
	"msg": "[CL001] InferenceService models/bert: text",
	"solution": "Create the claim.",
	"resource": {
		"apiVersion": "serving.kserve.io/v1beta1",
		"kind": "InferenceService",
		"namespace": "models",
		"name": "bert",
	},
	"path": [],
	"claim": "",
	"related": [],
	"details": {},
	"missing": [],
	"waiver": null,
}

undecided := object.union(plain, {
	"outcome": "unknown",
	"msg": "[CL001] InferenceService models/bert: cannot be decided without PersistentVolumeClaim",
	"missing": ["PersistentVolumeClaim"],
})

changed(changes) := json.patch(plain, [change |
	some key, value in changes
	change := {"op": "replace", "path": [key], "value": value}
])

new(id, about, parameters) := got if {
	got := finding.new(id, about) with input as {"review": {"object": service}, "parameters": parameters}
		with catalogue.rules as rules
}

unknown(kinds, parameters) := got if {
	got := finding.unknown("CL001", kinds) with input as {"review": {"object": service}, "parameters": parameters}
		with catalogue.rules as rules
}

test_a_finding_has_every_key if {
	new("CL001", {"msg": "text"}, {}) == plain
}

test_what_the_rule_says_is_in_the_finding if {
	about := {
		"msg": "text",
		"claim": "weights",
		"path": ["spec", "predictor", "model", "storageUri"],
		"related": [finding.reference("v1", "PersistentVolumeClaim", "models", "weights")],
		"details": {"pods": {"min": 2, "max": null}},
		"severity": "info",
		"resource": finding.reference("v1", "Node", "", "n1"),
	}
	got := new("CL001", about, {})
	got == {
		"id": "CL001",
		"slug": "claim-missing",
		"category": "claims",
		"severity": "info",
		"outcome": "violation",
		"msg": "[CL001] Node n1: text",
		"solution": "Create the claim.",
		"resource": {"apiVersion": "v1", "kind": "Node", "namespace": "", "name": "n1"},
		"path": ["spec", "predictor", "model", "storageUri"],
		"claim": "weights",
		"related": [{"apiVersion": "v1", "kind": "PersistentVolumeClaim", "namespace": "models", "name": "weights"}],
		"details": {"pods": {"min": 2, "max": null}},
		"missing": [],
		"waiver": null,
	}
}

test_the_message_names_the_object[note] if {
	some note, case in {
		"in a namespace": [["Pod", "a", "b"], "[CL001] Pod a/b: text"],
		"without a namespace": [["Pod", "", "b"], "[CL001] Pod b: text"],
		"without a name": [["Pod", "", ""], "[CL001] Pod: text"],
		"with a namespace but no name": [["Pod", "a", ""], "[CL001] Pod a/: text"],
		"without anything": [["", "", ""], "[CL001] object: text"],
		"with percent signs": [["Pod", "%d", "%s"], "[CL001] Pod %d/%s: text"],
	}
	resource := finding.reference("v1", case[0][0], case[0][1], case[0][2])
	new("CL001", {"msg": "text", "resource": resource}, {}).msg == case[1]
}

# Whatever the parameters, a finding comes out.
test_a_finding_is_made_with_any_parameters[note] if {
	some note, parameters in {
		"null": null,
		"a list": ["x"],
		"a text": "x",
		"rules as a list": {"rules": ["CL001"]},
		"rules of null": {"rules": {"CL001": null}},
		"settings as a text": {"rules": {"CL001": "off"}},
		"a severity that does not exist": {"rules": {"CL001": {"severity": "fatal"}}},
		"a severity that is a number": {"rules": {"CL001": {"severity": 1}}},
		"the severity of another rule": {"rules": {"AM001": {"severity": "info"}}},
		"waivers as a text": {"waivers": "CL001"},
		"waivers of null": {"waivers": [null]},
		"what is done with unknowns": {"onUnknown": ["violation"]},
	}
	new("CL001", {"msg": "text"}, parameters) == plain
}

test_a_finding_is_made_of_any_object[note] if {
	some note, object_ in {"null": null, "a list": [service], "a map": {}, "damaged metadata": {"metadata": [1]}}
	got := finding.new("CL001", {"msg": "text"}) with input as {"review": {"object": object_}}
		with catalogue.rules as rules
	got == changed({
		"msg": "[CL001] object: text",
		"resource": {"apiVersion": "", "kind": "", "namespace": "", "name": ""},
	})
}

test_severity[note] if {
	some note, case in {
		"the rule's own": ["CL001", {}, {}, "error"],
		"a step of its ladder": ["CL001", {"severity": "warning"}, {}, "warning"],
		"the user's over the rule's own": ["CL001", {}, {"CL001": {"severity": "info"}}, "info"],
		"the user's over a step": ["CL001", {"severity": "warning"}, {"CL001": {"severity": "error"}}, "error"],
		"a step over the user's that does not exist": ["CL001", {"severity": "info"}, {"CL001": {"severity": "x"}}, "info"],
		"the parameters' own whatever the user says": ["IN004", {}, {"IN004": {"severity": "info"}}, "error"],
	}
	new(case[0], object.union({"msg": "text"}, case[1]), {"rules": case[2]}).severity == case[3]
}

test_a_waived_finding_names_its_waiver if {
	got := new("CL001", {"msg": "text"}, {"waivers": [{"id": "w1", "rule": "CL001", "namespace": "models"}]})
	got == changed({"waiver": "w1"})
}

test_the_parameters_own_findings_are_never_waived if {
	new("IN004", {"msg": "text"}, {"waivers": [{"id": "w1", "rule": "*"}]}).waiver == null
}

test_an_unknown_names_what_is_missing_in_order if {
	unknown({"StorageClass", "PersistentVolume"}, {}) == object.union(undecided, {
		"msg": "[CL001] InferenceService models/bert: cannot be decided without PersistentVolume, StorageClass",
		"missing": ["PersistentVolume", "StorageClass"],
	})
}

test_an_unknown_may_say_more[note] if {
	some note, outcome in {"report": "unknown", "violation": "violation"}
	got := finding.undecided("CL001", {"PersistentVolume"}, ": nobody knows") with input as {"review": {"object": service}, "parameters": {"onUnknown": note}}
		with catalogue.rules as rules
	got == object.union(undecided, {
		"outcome": outcome,
		"msg": "[CL001] InferenceService models/bert: cannot be decided without PersistentVolume: nobody knows",
		"missing": ["PersistentVolume"],
	})
}

test_outcome_of_unknowns[note] if {
	some note, outcome in {"report": "unknown", "ignore": "unknown", "violation": "violation", "fatal": "unknown"}
	got := unknown({"PersistentVolumeClaim"}, {"onUnknown": note})
	got == object.union(undecided, {"outcome": outcome})
}

# Which findings are active and reported under which parameters.
judged := {
	"a violation": [plain, {}, true, true],
	"a violation of a rule that is off": [plain, {"rules": {"CL001": {"enabled": false}}}, false, false],
	"a violation while another rule is off": [plain, {"rules": {"AM001": {"enabled": false}}}, true, true],
	"an error where only warnings are selected": [plain, {"select": {"severities": ["warning"]}}, false, false],
	"a warning where warnings are selected": [
		changed({"severity": "warning"}),
		{"select": {"severities": ["warning"]}},
		true,
		true,
	],
	"an error of a rule that races, where errors are selected": [
		plain,
		{"select": {"severities": ["error"], "race": true}},
		false,
		false,
	],
	"an error of a rule that races, where warnings are selected": [
		plain,
		{"select": {"severities": ["warning"], "race": true}},
		true,
		true,
	],
	"an error of a rule that does not race": [
		changed({"id": "AM001"}),
		{"select": {"severities": ["error"], "race": true}},
		true,
		true,
	],
	"information of a rule that races": [
		changed({"severity": "info"}),
		{"select": {"severities": ["info"], "race": true}},
		true,
		true,
	],
	"a race that is not asked for": [plain, {"select": {"severities": ["error"]}}, true, true],
	"a waived violation": [changed({"waiver": "w1"}), {}, true, false],
	"an unknown": [undecided, {}, true, false],
	"an unknown that is to be reported": [undecided, {"onUnknown": "report"}, true, false],
	"an unknown that is to be ignored": [undecided, {"onUnknown": "ignore"}, false, false],
	"an unknown that counts as a violation": [
		object.union(undecided, {"outcome": "violation"}),
		{"onUnknown": "violation"},
		true,
		true,
	],
	"a violation where unknowns are ignored": [plain, {"onUnknown": "ignore"}, true, true],
	"the parameters' own, switched off": [
		changed({"id": "IN004"}),
		{"rules": {"IN004": {"enabled": false}}, "select": {"severities": ["info"]}},
		true,
		true,
	],
	"a violation under settings of the wrong type": [
		plain,
		{"rules": {"CL001": {"enabled": "no"}}, "select": {"severities": [null], "race": "yes"}},
		true,
		true,
	],
}

test_judged[note] if {
	some note, case in judged
	active := {f | some f in [case[0]]; finding.active(f)} with input.parameters as case[1]
		with catalogue.rules as rules
	reported := {f | some f in [case[0]]; finding.reported(f)} with input.parameters as case[1]
		with catalogue.rules as rules
	[count(active) == 1, count(reported) == 1] == [case[2], case[3]]
}
