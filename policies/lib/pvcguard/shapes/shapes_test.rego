package lib.pvcguard.shapes_test

import data.lib.pvcguard.shapes

# A value of each type, and the types that it fits.
fitting := {
	"a map": [{}, {"object", "string or object"}],
	"a list": [[], {"array"}],
	"a text": ["1Gi", {"string", "quantity", "whole or string", "string or object"}],
	"a flag": [false, {"boolean"}],
	"zero": [0, {"number", "whole", "whole or string", "quantity"}],
	"a negative number": [-3, {"number", "whole", "whole or string", "quantity"}],
	"2.0": [2.0, {"number", "whole", "whole or string", "quantity"}],
	"1000000": [1000000, {"number", "whole", "whole or string", "quantity"}],
	"1e3": [1e3, {"number", "whole", "whole or string", "quantity"}],
	"2147483647": [2147483647, {"number", "whole", "whole or string", "quantity"}],
	"2147483648": [2147483648, {"number", "quantity"}],
	"1.5": [1.5, {"number", "quantity"}],
	"2^53": [9007199254740992, {"number"}],
}

test_a_value_fits_its_types_and_no_other[note] if {
	some note, case in fitting
	fits := {type | some type, _ in shapes.names; shapes.wrong({"a": case[0]}, {"a": type}, []) == []}
	fits == case[1]
}

types := {
	"spec": "object",
	"spec/replicas": "whole",
	"spec/list": "array",
	"spec/list/*": "object",
	"spec/list/*/name": "string",
	"spec/labels": "object",
	"spec/labels/*": "string",
	"spec/rows/*/when/*": "string",
}

open_maps := ["spec/labels", "spec/rows/*/when"]

right := {
	"an object as it should be": {"spec": {
		"replicas": 2,
		"list": [{"name": "a"}, {}],
		"labels": {"example.com/a": "b", "spec/list": "c"},
		"rows": [{"when": {"x/y": "z"}}],
	}},
	"fields that no type is named for": {"spec": {"other": [1], "list": [{"other": 5}]}, "kind": 7},
	"null for every field": {"spec": {"replicas": null, "list": null, "labels": {"a": null}}},
	"null": null,
	"an empty map": {},
	"a text": "x",
}

test_nothing_is_wrong_with[note] if {
	some note, value in right
	shapes.wrong(value, types, open_maps) == []
}

wrong := {
	"a list where a map belongs": [
		{"spec": [{"replicas": "x"}]},
		[{"path": ["spec"], "expected": "object", "found": "array"}],
	],
	"a text where a number belongs": [
		{"spec": {"replicas": "3"}},
		[{"path": ["spec", "replicas"], "expected": "whole", "found": "string"}],
	],
	"a map where a list belongs": [
		{"spec": {"list": {"name": "a"}}},
		[{"path": ["spec", "list"], "expected": "array", "found": "object"}],
	],
	"elements of a list": [
		{"spec": {"list": [{"name": 5}, "a", null]}},
		[
			{"path": ["spec", "list", 0, "name"], "expected": "string", "found": "number"},
			{"path": ["spec", "list", 1], "expected": "object", "found": "string"},
			{"path": ["spec", "list", 2], "expected": "object", "found": "null"},
		],
	],
	"values of an open map": [
		{"spec": {"labels": {"a": true, "b/c": 1, "d": "e"}}},
		[
			{"path": ["spec", "labels", "a"], "expected": "string", "found": "boolean"},
			{"path": ["spec", "labels", "b/c"], "expected": "string", "found": "number"},
		],
	],
	"values of an open map in a list": [
		{"spec": {"rows": [{"when": {"a": "b"}}, {"when": {"c": []}}]}},
		[{"path": ["spec", "rows", 1, "when", "c"], "expected": "string", "found": "array"}],
	],
}

test_every_wrong_field_is_named_with_its_path[note] if {
	some note, case in wrong
	shapes.wrong(case[0], types, open_maps) == case[1]
}

test_pattern[note] if {
	some note, case in {
		"the root": [[], ""],
		"keys": [["spec", "replicas"], "spec/replicas"],
		"an index": [["spec", "list", 12, "name"], "spec/list/*/name"],
		"an open map itself": [["spec", "labels"], "spec/labels"],
		"a key of an open map": [["spec", "labels", "a"], "spec/labels/*"],
		"a key with slashes of an open map": [["spec", "labels", "a/b/c"], "spec/labels/*"],
		"a field below a key of an open map": [["spec", "labels", "a", "b"], "spec/labels/*/b"],
		"a name that only begins like an open map": [["spec", "labelsOf", "a"], "spec/labelsOf/a"],
		"an open map below an index": [["spec", "rows", 0, "when", "a"], "spec/rows/*/when/*"],
	}
	shapes.pattern(case[0], open_maps) == case[1]
}

test_text[note] if {
	some note, case in {
		"the root": [[], ""],
		"a key": [["spec"], "spec"],
		"an index": [["spec", "containers", 0, "name"], "spec.containers[0].name"],
		"an index first": [[1, "a"], "[1].a"],
		"two indices": [["a", 0, 10], "a[0][10]"],
	}
	shapes.text(case[0]) == case[1]
}

test_name[note] if {
	some note, case in {
		"a type with an article": ["array", "a list"],
		"null has none": ["null", "null"],
	}
	shapes.name(case[0]) == case[1]
}
