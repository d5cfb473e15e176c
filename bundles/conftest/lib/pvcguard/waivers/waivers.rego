# Generated from policies/lib/pvcguard/waivers/waivers.rego by `make gen`; do not edit.

# METADATA
# title: Waivers
# description: >-
#   Which waiver, if any, covers a finding. Every field of a waiver is a glob whose
#   star crosses dots and slashes; a field that is not set matches everything. The
#   clock is the caller's, who drops expired waivers first.
package lib.pvcguard.waivers

import data.lib.pvcguard.number
import data.lib.pvcguard.params
import data.lib.pvcguard.review
import data.lib.pvcguard.typed

# METADATA
# description: >-
#   The id of the first waiver in the list that covers it, or null. The parameters'
#   own findings cannot be waived.
of(id, about) := ids[0] if {
	id != "IN004"
	ids := [waiver_id(waiver) |
		some waiver in params.effective.waivers
		covers(waiver, id, about)
	]
	count(ids) > 0
} else := null

waiver_id(waiver) := id if {
	id := typed.text(waiver, ["id"])
	id != ""
} else := typed.text(waiver, ["rule"])

# A waiver must name its rule, or one with a misspelt key would cover everything.
covers(waiver, id, about) if {
	typed.text(waiver, ["rule"]) != ""
	matches(waiver, "rule", id)
	resource := object.get(about, ["resource"], review.identity)
	matches(waiver, "kind", resource.kind)
	matches(waiver, "namespace", resource.namespace)
	matches(waiver, "name", resource.name)
	matches(waiver, "claim", object.get(about, ["claim"], ""))
	matches(waiver, "path", dotted(object.get(about, ["path"], [])))
}

matches(waiver, key, value) if not typed.present(waiver, [key])

else if {
	pattern := waiver[key]
	is_string(pattern)
	glob.match(pattern, null, value)
}

dotted(path) := concat(".", [text | some step in path; text := step_text(step)])

step_text(step) := step if {
	is_string(step)
} else := number.text(step)
