package lib.pvcguard.rules.input.unknown_parameter_test

import data.lib.pvcguard.rules.input.unknown_parameter

found(parameters) := findings if {
	findings := unknown_parameter.findings with input as {"review": {"object": {"kind": "ConfigMap"}}, "parameters": parameters}
}

mistake(path, text) := {
	"id": "IN004",
	"slug": "unknown-parameter",
	"category": "input",
	"severity": "error",
	"outcome": "violation",
	"msg": sprintf("[IN004] Parameters: %s", [text]),
	"solution": "Correct the parameter, or take it out.",
	"resource": {"apiVersion": "pvcguard/v1", "kind": "Parameters", "namespace": "", "name": ""},
	"path": path,
	"claim": "",
	"related": [],
	"details": {},
	"missing": [],
	"waiver": null,
}

test_a_rule_that_does_not_exist_is_found if {
	found({"rules": {"AM01": {"enabled": false}}}) == {mistake(["rules", "AM01"], "there is no rule AM01, did you mean AM001?")}
}

test_a_parameter_that_does_not_exist_is_found if {
	found({"storageClass": {}}) == {mistake([], "there is no parameter storageClass, did you mean storageClasses?")}
}

test_a_value_of_the_wrong_type_is_found if {
	found({"cluster": {"singleNode": "yes"}}) == {mistake(["cluster", "singleNode"], "cluster.singleNode is a string, not a boolean")}
}

test_a_value_that_does_not_exist_is_found if {
	found({"onUnknown": "reports"}) == {mistake(["onUnknown"], "onUnknown cannot be \"reports\", did you mean report?")}
}

test_a_key_that_is_lacking_is_found if {
	found({"waivers": [{"namespace": "team"}]}) == {mistake(["waivers", 0], "waivers[0] has no rule")}
}

test_parameters_that_are_no_map_are_found if {
	found(["AM001"]) == {mistake([], "the parameters are a list, not a map")}
}

test_every_mistake_is_found if {
	found({"cluster": 1, "quota": {"required": 0}}) == {
		mistake(["cluster"], "cluster is a number, not a map"),
		mistake(["quota", "required"], "quota.required is a number, not a boolean"),
	}
}

test_no_setting_makes_it_milder if {
	parameters := {"rules": {"IN004": {"enabled": false, "severity": "info"}}, "waivers": [{"rule": "*"}], "cluster": 1}
	found(parameters) == {mistake(["cluster"], "cluster is a number, not a map")}
}

test_sound_parameters_are_fine if {
	found({}) == set()
	found(null) == set()
	found({"rules": {"AM001": {"severity": "info"}}, "cluster": {"singleNode": true}, "onUnknown": "ignore", "quota": null}) == set()
}
