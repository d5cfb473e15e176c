package lib.pvcguard.params_test

import data.lib.pvcguard.params
import data.lib.pvcguard.params.schema

# A value of every type, and maps and lists with odd contents.
odd := {
	"null": null,
	"true": true,
	"false": false,
	"zero": 0,
	"a fraction": 0.5,
	"an empty text": "",
	"a text": "x",
	"an empty list": [],
	"a list of null": [null],
	"a list of everything": [null, true, 1, "x", ["x"], {"x": "x"}],
	"an empty map": {},
	"a map of a map": {"x": {"x": null}},
	"a map of a list": {"x": ["x"]},
	"a map of null": {"x": null},
}

types(value) := {key: [type_name(element), names] |
	some key, element in value
	names := {name: type_name(object.get(element, [name], "absent")) |
		some name, _ in object.get(schema.defaults, [key], {})
	}
}

test_the_defaults_hold_where_nothing_is_given[note] if {
	some note, given in {
		"null": null,
		"a list": ["x"],
		"a text": "x",
		"a number": 1,
		"false": false,
		"an empty map": {},
		"a map of unknown keys": {"kserv": {"namespace": "x"}},
		"keys of null": {key: null | some key, _ in schema.defaults},
	}
	got := params.effective with input.parameters as given
	got == schema.defaults
}

test_the_defaults_hold_without_parameters if {
	got := params.effective with input as {"review": {}}
	got == schema.defaults
}

# However odd the values, all keys stay, and those with a default keep its type.
test_every_key_survives[note] if {
	some note, value in odd
	got := params.effective with input.parameters as {key: value | some key, _ in schema.defaults}
	types(got) == types(schema.defaults)
}

test_every_key_of_a_map_survives[note] if {
	some note, value in odd
	given := {key: {name: value | some name, _ in fallback} |
		some key, fallback in schema.defaults
		is_object(fallback)
	}
	got := params.effective with input.parameters as given
	types(got) == types(schema.defaults)
}

test_a_key_of_another_type_leaves_the_others_alone if {
	got := params.effective with input.parameters as {
		"kserve": {"namespace": 5, "version": "0.15"},
		"select": "error",
		"onUnknown": "ignore",
	}
	got == object.union(schema.defaults, {"kserve": {"version": "0.15"}, "onUnknown": "ignore"})
}

test_maps_merge if {
	got := params.effective with input.parameters as {"kserve": {"version": "0.15"}, "quota": {"required": true}}
	got == object.union(schema.defaults, {"kserve": {"version": "0.15"}, "quota": {"required": true}})
}

test_null_in_a_map_is_not_set if {
	got := params.effective with input.parameters as {"kserve": {"namespace": null}, "rules": {"CL001": null}}
	got == schema.defaults
}

test_lists_replace if {
	got := params.effective with input.parameters as {
		"directMount": {"archiveExtensions": [".zst"]},
		"storageClasses": {"allowed": ["fast"]},
		"waivers": [{"rule": "CL001"}],
	}
	got == object.union(schema.defaults, {
		"directMount": {"archiveExtensions": [".zst"]},
		"storageClasses": {"allowed": ["fast"]},
		"waivers": [{"rule": "CL001"}],
	})
}

test_an_empty_list_replaces if {
	got := params.effective with input.parameters as {"directMount": {"fileExtensions": []}}
	got == object.union(schema.defaults, {"directMount": {"fileExtensions": []}})
}

test_entries_of_open_maps_are_taken if {
	given := {"rules": {"CL001": {"enabled": false}}, "knative": {"features": {"a": "Enabled"}}}
	got := params.effective with input.parameters as given
	got == object.union(schema.defaults, given)
}

test_a_text_that_is_no_choice_does_not_count if {
	got := params.effective with input.parameters as {"onUnknown": "silence", "kserve": {"defaultDeploymentMode": "Raw"}}
	got == schema.defaults
}

test_a_text_that_is_a_choice_counts if {
	given := {"onUnknown": "violation", "kserve": {"defaultDeploymentMode": "RawDeployment"}}
	got := params.effective with input.parameters as given
	got == object.union(schema.defaults, given)
}

# Any of these would silence every rule.
test_severities_that_select_nothing_do_not_count[note] if {
	some note, severities in {
		"none": [],
		"a misspelt one": ["errors"],
		"a misspelt one among others": ["error", "warn"],
		"null": [null],
		"a number": [1],
		"a list": [["error"]],
		"one text": "error",
	}
	got := params.effective.select with input.parameters as {"select": {"severities": severities, "race": true}}
	got == {"severities": ["error", "warning", "info"], "race": true}
}

test_severities_select if {
	got := params.effective.select with input.parameters as {"select": {"severities": ["warning"]}}
	got == {"severities": ["warning"], "race": false}
}

test_access_modes_that_do_not_exist_do_not_count if {
	got := params.effective.accessModes with input.parameters as {"accessModes": {"allowed": ["RWX"]}}
	got == {"allowed": []}
}

test_rules_are_on_unless_they_are_switched_off[note] if {
	some note, case in {
		"without settings": [{}, true],
		"with an empty map": [{"CL001": {}}, true],
		"with enabled: true": [{"CL001": {"enabled": true}}, true],
		"with enabled: false": [{"CL001": {"enabled": false}}, false],
		"with enabled: null": [{"CL001": {"enabled": null}}, true],
		"with enabled: a text": [{"CL001": {"enabled": "false"}}, true],
		"with another rule off": [{"CL002": {"enabled": false}}, true],
		"with settings that are no map": [{"CL001": false}, true],
		"with rules that are a list": [["CL001"], true],
	}
	got := params.enabled("CL001") with input.parameters as {"rules": case[0]}
	got == case[1]
}

chosen(id) := {severity | severity := params.severity(id)}

test_severities_of_rules[note] if {
	some note, case in {
		"not given": [{}, set()],
		"info": [{"CL001": {"severity": "info"}}, {"info"}],
		"given to another rule": [{"CL002": {"severity": "info"}}, set()],
		"one that does not exist": [{"CL001": {"severity": "fatal"}}, set()],
		"null": [{"CL001": {"severity": null}}, set()],
		"a number": [{"CL001": {"severity": 1}}, set()],
		"settings that are no map": [{"CL001": "info"}, set()],
	}
	got := chosen("CL001") with input.parameters as {"rules": case[0]}
	got == case[1]
}

test_given_is_the_map_that_was_given[note] if {
	some note, case in {"a map": [{"x": 1}, {"x": 1}], "a list": [["x"], {}], "null": [null, {}]}
	got := params.given with input.parameters as case[0]
	got == case[1]
}
