package lib.pvcguard.workload.llm_inference_service.layers_test

import data.lib.pvcguard.workload.llm_inference_service.layers

layer(spec, path, own) := {"spec": spec, "path": path, "own": own, "kvCache": true}

base(spec) := layer(spec, ["spec", "baseRefs", 0], false)

second(spec) := layer(spec, ["spec", "baseRefs", 1], false)

own(spec) := layer(spec, ["spec"], true)

# The spec that gives the field its value, and the place of that.
answers(given) := [
	layers.holding(given, ["model", "uri"]),
	layers.place(given, ["model", "uri"], []),
	count([1 | layers.present(given, ["model", "uri"])]) == 1,
]

u(uri) := {"model": {"uri": uri}}

test_the_highest_layer_that_has_the_field_gives_its_value[note] if {
	some note, case in {
		"the service alone": [[own(u("a"))], [u("a"), ["spec", "model", "uri"], true]],
		"the service before its bases": [[base(u("b")), own(u("a"))], [u("a"), ["spec", "model", "uri"], true]],
		"the last base": [[base(u("b")), second(u("c")), own({})], [u("c"), ["spec", "baseRefs", 1], true]],
		"not null": [[base(u("b")), own(u(null))], [u("b"), ["spec", "baseRefs", 0], true]],
		"not an empty text": [[base(u("b")), own(u(""))], [u("b"), ["spec", "baseRefs", 0], true]],
		"not an empty list": [[base(u(["b"])), own(u([]))], [u(["b"]), ["spec", "baseRefs", 0], true]],
		"but false": [[base(u("b")), own(u(false))], [u(false), ["spec", "model", "uri"], true]],
		"but 0": [[base(u("b")), own(u(0))], [u(0), ["spec", "model", "uri"], true]],
		"but an empty map": [[base(u("b")), own(u({}))], [u({}), ["spec", "model", "uri"], true]],
		"none": [[base({}), own({})], [{}, ["spec", "model", "uri"], false]],
		"only null": [[own(u(null))], [{}, ["spec", "model", "uri"], false]],
		"no layer": [[], [{}, ["spec", "model", "uri"], false]],
		"not inside what is no map": [[own({"model": "a"})], [{}, ["spec", "model", "uri"], false]],
	}
	answers(case[0]) == case[1]
}

test_the_place_of_what_is_inside if {
	layers.place([own(u("a"))], ["model"], [0, "uri"]) == ["spec", "model", 0, "uri"]
	layers.place([base(u("a"))], ["model"], [0, "uri"]) == ["spec", "baseRefs", 0]
}

entry(name, spec, path) := {"name": name, "specs": [spec], "path": path}

test_lists_are_merged_by_name if {
	got := layers.merged([
		[entry("a", 1, "low"), entry("b", 2, "low"), entry("", 3, "low")],
		[entry("a", 4, "middle")],
		[entry("c", 5, "high"), entry("a", 6, "high"), entry("", 7, "high")],
	])
	got == [
		entry("b", 2, "low"),
		entry("", 3, "low"),
		entry("c", 5, "high"),
		{"name": "a", "specs": [1, 4, 6], "path": "high"},
		entry("", 7, "high"),
	]
}

test_a_list_alone_stays_as_it_is if {
	got := layers.merged([[entry("a", 1, "x"), entry("a", 2, "y")]])
	got == [entry("a", 1, "x"), entry("a", 2, "y")]
	layers.merged([]) == []
}

test_maps_are_united[note] if {
	some note, case in {
		"one as it is": [["odd"], "odd"],
		"the later value": [[{"a": 1, "b": 2}, {"a": 3}], {"a": 3, "b": 2}],
		"what is no map is left out": [["odd", {"a": 1}, null], {"a": 1}],
	}
	layers.united(case[0]) == case[1]
}

test_lists_of_several_maps_are_united_by_a_key if {
	got := layers.united_list(
		[
			{"env": [{"name": "A", "value": "1"}, {"name": "B", "value": "2"}]},
			{"env": "odd"},
			{"env": [{"name": "A", "value": "3"}]},
		],
		"env", "name",
	)
	got == [{"name": "B", "value": "2"}, {"name": "A", "value": "3"}]
}
