package lib.pvcguard.typed_test

import data.lib.pvcguard.typed

values := {
	"map": {"a": 1},
	"list": ["x", 2],
	"text": "x",
	"number": 7,
	"flag": false,
	"null": null,
}

holder := {"spec": {"in": [values]}}

path(key) := ["spec", "in", 0, key]

# What each getter makes of a field of each type, and of one that is not there.
fields := {
	"a map": ["map", {"map": {"a": 1}}],
	"a list": ["list", {"list": ["x", 2], "texts": ["x"]}],
	"a text": ["text", {"text": "x"}],
	"a number": ["number", {"whole": 7}],
	"a flag": ["flag", {"flag": false}],
	"null": ["null", {}],
	"nothing": ["absent", {}],
}

zero := {"map": {}, "list": [], "text": "", "whole": -1, "flag": true, "texts": []}

test_every_getter_reads_its_own_type_and_its_zero_value_for[note] if {
	some note, field in fields
	got := {
		"map": typed.map(holder, path(field[0])),
		"list": typed.list(holder, path(field[0])),
		"text": typed.text(holder, path(field[0])),
		"whole": typed.whole(holder, path(field[0]), -1),
		"flag": typed.flag(holder, path(field[0]), true),
		"texts": typed.texts(holder, path(field[0])),
	}
	got == object.union(zero, field[1])
}

damaged := {
	"a list where a map belongs": {"spec": [values]},
	"a text on the way": {"spec": {"in": "x"}},
	"null on the way": {"spec": null},
	"an index past the end": {"spec": {"in": []}},
	"a map where a list belongs": {"spec": {"in": {"0": values}}},
	"a list": [values],
	"a text": "x",
	"a number": 3,
	"a boolean": true,
	"null": null,
}

test_a_damaged_object_reads_as_zero_values[note] if {
	some note, object_ in damaged
	every key in object.keys(values) {
		got := {
			"map": typed.map(object_, path(key)),
			"list": typed.list(object_, path(key)),
			"text": typed.text(object_, path(key)),
			"whole": typed.whole(object_, path(key), -1),
			"flag": typed.flag(object_, path(key), true),
			"texts": typed.texts(object_, path(key)),
		}
		got == zero
		not typed.present(object_, path(key))
	}
}

test_the_empty_path_leads_to_the_value_itself if typed.map({"a": 1}, []) == {"a": 1}

test_everything_but_null_is_present if {
	present := {key | some key in (object.keys(values) | {"absent"}); typed.present(holder, path(key))}
	present == {"map", "list", "text", "number", "flag"}
}

test_empty_values_are_present[note] if {
	some note, value in {"false": false, "zero": 0, "an empty text": "", "an empty list": [], "an empty map": {}}
	typed.present({"a": value}, ["a"])
}

test_a_whole_number_is_one_of_32_bits[note] if {
	some note, numbers in {
		"two and a half": [2.5, -1],
		"two, written with a fraction": [2.0, 2],
		"the largest": [2147483647, 2147483647],
		"one more": [2147483648, -1],
		"digits in a text": ["3", -1],
	}
	typed.whole({"a": numbers[0]}, ["a"], -1) == numbers[1]
}

test_texts_drops_what_is_no_text if {
	typed.texts({"a": ["x", 1, null, ["y"], {"z": "z"}, "", "x"]}, ["a"]) == ["x", "", "x"]
}
