package lib.pvcguard.controller.initializer_test

import data.lib.pvcguard.controller.initializer

config(text) := {"data": {"storageInitializer": text}}

test_the_text_is_a_string_or_nothing if {
	initializer.text(config("{}")) == "{}"
	initializer.text(config("")) == ""
	every damaged in [{}, {"data": []}, {"data": {}}, config(null), config({}), config(5), null, []] {
		not initializer.text(damaged)
	}
}

# What the sample says is documentation.
test_the_example_is_not_read if {
	not initializer.text({"data": {"_example": "storageInitializer: |-\n  {\"enableDirectPvcVolumeMount\": false}"}})
}

test_only_a_json_object_is_readable if {
	every text in ["{}", `{"image": "x"}`, " {} "] {
		initializer.readable(config(text))
	}
	every text in ["", "{", "[]", "null", "true", `"{}"`, "image: x"] {
		not initializer.readable(config(text))
	}
	not initializer.readable({})
}

test_the_flag[note] if {
	some note, case in {
		"true": [`{"enableDirectPvcVolumeMount": true}`, {true}, true],
		"false": [`{"enableDirectPvcVolumeMount": false}`, {false}, false],
		"null": [`{"enableDirectPvcVolumeMount": null}`, set(), false],
		"absent": [`{"image": "x"}`, set(), false],
		"in another case": [`{"EnableDirectPVCVolumeMount": true}`, {true}, true],
		"in two cases": [`{"enabledirectpvcvolumemount": false, "EnableDirectPVCVolumeMount": true}`, {true, false}, true],
		"a text": [`{"enableDirectPvcVolumeMount": "true"}`, {"true"}, "broken"],
		"a text beside a boolean": [`{"enableDirectPvcVolumeMount": "false", "enabledirectpvcvolumemount": true}`, {"false", true}, "broken"],
		"a number": [`{"enableDirectPvcVolumeMount": 1}`, {1}, "broken"],
	}
	initializer.flags(config(case[0])) == case[1]
	initializer.direct(config(case[0])) == case[2]
}

test_what_is_no_object_is_broken if {
	every text in ["", "{", "[]", "null"] {
		initializer.direct(config(text)) == "broken"
	}
}
