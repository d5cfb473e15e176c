package lib.pvcguard.controller.version_test

import data.lib.pvcguard.controller.version

test_versions[note] if {
	some note, parts in {
		"0.15.2": [0, 15, 2, 1, 0],
		"v0.15.2": [0, 15, 2, 1, 0],
		"0.16": [0, 16, 0, 1, 0],
		"0.16.0-rc0": [0, 16, 0, 0, 0],
		"v0.16.0-rc1": [0, 16, 0, 0, 1],
		"0.016.0": [0, 16, 0, 1, 0],
		"1.0.0-rc.12": [1, 0, 0, 0, 12],
	}
	version.parse(note) == parts
}

test_texts_that_are_no_version[note] if {
	some note in ["", "latest", "0", "0.16.0-alpha", "0.16.0.1", " 0.16.0", "0.16.0-rc", "0.1234567890"]
	not version.parse(note)
}

test_order if {
	ordered := ["0.9.0", "0.10.0", "0.11.0-rc0", "0.11.0", "0.15.2", "0.16.0-rc0", "0.16.0-rc1", "0.16.0", "1.0.0"]
	parsed := [version.parse(text) | some text in ordered]
	sort(parsed) == parsed
}
