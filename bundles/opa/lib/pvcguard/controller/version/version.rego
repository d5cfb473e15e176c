# Generated from policies/lib/pvcguard/controller/version/version.rego by `make gen`; do not edit.

# METADATA
# title: KServe version
# description: >-
#   Versions as KServe tags them, 0.15.2 or v0.16.0-rc1, in an order in which release
#   candidates come before the release.
package lib.pvcguard.controller.version

import data.lib.pvcguard.number

# METADATA
# description: >-
#   [major, minor, patch, release, candidate], which compare as the versions do;
#   undefined for a text that is no version.
parse(text) := array.concat([number.parse(digits) | some digits in array.slice(parts, 1, 4)], stage(parts[4])) if {
	parts := regex.find_all_string_submatch_n(
		`^v?([0-9]{1,9})\.([0-9]{1,9})(?:\.([0-9]{1,9}))?(?:-rc\.?([0-9]{1,9}))?$`,
		text, 1,
	)[0]
}

stage(candidate) := [1, 0] if {
	candidate == ""
} else := [0, number.parse(candidate)]
