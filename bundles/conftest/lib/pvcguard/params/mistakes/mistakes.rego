# Generated from policies/lib/pvcguard/params/mistakes/mistakes.rego by `make gen`; do not edit.

# METADATA
# title: Mistakes in the parameters
# description: >-
#   What was set and does not count, and why: a key, rule or value that does not
#   exist, with the nearest one that does, or a value of the wrong type.
package lib.pvcguard.params.mistakes

import data.lib.pvcguard.catalogue
import data.lib.pvcguard.controller
import data.lib.pvcguard.controller.knative
import data.lib.pvcguard.params
import data.lib.pvcguard.params.schema
import data.lib.pvcguard.quantity
import data.lib.pvcguard.shapes
import data.lib.pvcguard.typed

# METADATA
# description: "{path, text} of each mistake; the path leads into the parameters."
found contains {"path": [], "text": sprintf("the parameters are %s, not a map", [shapes.name(type_name(input.parameters))])} if {
	not is_object(input.parameters)
	input.parameters != null
}

found contains {"path": problem.path, "text": text} if {
	some problem in shapes.wrong(params.given, schema.types, schema.open_maps)
	text := sprintf("%s is %s, not %s", [shapes.text(problem.path), shapes.name(problem.found), shapes.name(problem.expected)])
}

found contains {"path": node.path, "text": text} if {
	some node in nodes
	is_object(node.value)
	known := schema.keys[node.pattern]
	some key, _ in node.value
	not key in known
	text := sprintf("there is no parameter %s%s", [shapes.text(array.concat(node.path, [key])), hint(key, known)])
}

found contains {"path": node.path, "text": text} if {
	some node in nodes
	is_string(node.value)
	known := schema.choices[node.pattern]
	not node.value in known
	text := sprintf("%s cannot be %q%s", [shapes.text(node.path), node.value, hint(node.value, known)])
}

found contains {"path": node.path, "text": text} if {
	some node in nodes
	is_object(node.value)
	some key in schema.required[node.pattern]
	not typed.present(node.value, [key])
	text := sprintf("%s has no %s", [shapes.text(node.path), key])
}

found contains {"path": ["rules", id], "text": sprintf("there is no rule %s%s", [id, hint(id, object.keys(catalogue.rules))])} if {
	is_object(params.given.rules)
	some id, _ in params.given.rules
	not catalogue.rules[id]
}

found contains {"path": ["waivers", index, "rule"], "text": sprintf("no rule matches %s%s", [waiver.rule, hint(waiver.rule, object.keys(catalogue.rules))])} if {
	is_array(params.given.waivers)
	some index, waiver in params.given.waivers
	is_string(waiver.rule)
	not matches_rule(waiver.rule)
}

found contains {"path": ["select", "severities"], "text": "select.severities names no severity, so nothing would be reported"} if {
	params.given.select.severities == []
}

found contains {"path": ["kserve", "version"], "text": text} if {
	text := sprintf("kserve.version cannot be %q, only a version such as 0.15.2", [params.effective.kserve.version])
	params.effective.kserve.version != ""
	not controller.stated_version
}

found contains {"path": path, "text": text} if {
	some key, value in params.effective.knative.features
	is_string(value)
	not lower(value) in knative.values
	path := ["knative", "features", key]
	text := sprintf("%s cannot be %q%s", [shapes.text(path), value, hint(value, {"Allowed", "Disabled", "Enabled"})])
}

found contains {"path": ["quota", key], "text": sprintf("quota.%s cannot be %q, which is no Quantity", [key, value])} if {
	some key in ["minRequest", "maxRequest"]
	value := typed.text(params.given, ["quota", key])
	value != ""
	not quantity.valid(value)
}

found contains {"path": ["quota", "saturation"], "text": "quota.saturation must be between 0 and 1"} if {
	share := params.given.quota.saturation
	is_number(share)
	not between(0, 1, share)
}

between(least, most, value) if {
	value >= least
	value <= most
}

matches_rule(pattern) if {
	some id, _ in catalogue.rules
	glob.match(pattern, null, id)
}

nodes := [{"path": path, "value": value, "pattern": shapes.pattern(path, schema.open_maps)} |
	walk(params.given, [path, value])
]

hint(word, known) := sprintf(", did you mean %s?", [nearest(word, known)]) if {
	nearest(word, known)
} else := ""

# The known word that shares most pairs of letters with the given one, if it shares
# at least half of them.
nearest(word, known) := min(best) if {
	pairs := letter_pairs(word)
	shared := {other: count(pairs & letter_pairs(other)) | some other in known}
	most := max([size | some size in shared])
	most * 2 >= count(pairs)
	most > 0
	best := {other | some other, size in shared; size == most}
}

letter_pairs(word) := {substring(text, index, 2) |
	text := lower(word)
	some index in numbers.range(0, count(text) - 2)
	count(text) > 1
}
