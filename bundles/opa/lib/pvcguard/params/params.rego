# Generated from policies/lib/pvcguard/params/params.rego by `make gen`; do not edit.

# METADATA
# title: Parameters
# description: >-
#   What the caller set, over the defaults of the schema, key by key: lists replace
#   the default, maps merge, null counts as not set. A value that the schema does not
#   allow does not count, so that one odd parameter never silences a rule; mistakes
#   lists it.
package lib.pvcguard.params

import data.lib.pvcguard.params.schema
import data.lib.pvcguard.typed

given := input.parameters if is_object(input.parameters)

else := {}

effective[key] := merged(key, fallback, object.get(given, [key], null)) if some key, fallback in schema.defaults

# An entry of a map that has no default (a rule's settings, a Knative feature) has
# nothing to replace, so it is taken as it is and read through typed getters.
merged(key, fallback, value) := object.union(fallback, accepted) if {
	is_object(fallback)
	is_object(value)
	accepted := {name: element |
		some name, element in value
		element != null
		usable(concat("/", [key, name]), object.get(fallback, [name], element), element)
	}
} else := value if {
	usable(key, fallback, value)
} else := fallback

usable(pattern, fallback, value) if {
	type_name(fallback) == type_name(value)
	not refused(pattern, value)
}

refused(pattern, value) if {
	is_string(value)
	not value in object.get(schema.choices, [pattern], [value])
} else if {
	is_array(value)
	elements := concat("/", [pattern, "*"])
	some element in value
	not element in object.get(schema.choices, [elements], [element])
} else if {
	is_array(value)
	count(value) == 0
	pattern == "select/severities"
}

rule(id) := typed.map(effective.rules, [id])

enabled(id) := typed.flag(rule(id), ["enabled"], true)

severities := schema.choices["rules/*/severity"]

# METADATA
# description: The severity that the user gave a rule; undefined if none.
severity(id) := chosen if {
	chosen := typed.text(rule(id), ["severity"])
	chosen in severities
}
