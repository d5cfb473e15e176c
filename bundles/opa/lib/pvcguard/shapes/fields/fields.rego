# Generated from policies/lib/pvcguard/shapes/fields/fields.rego by `make gen`; do not edit.

# METADATA
# title: Fields
# description: >-
#   Which fields of a kind have another type than the API gives them. Kinds repeat a
#   container or a pod spec in many places; the table has it once and says which places
#   are the same.
package lib.pvcguard.shapes.fields

import data.lib.pvcguard.shapes
import data.lib.pvcguard.shapes.fields.table

# METADATA
# description: "[{path, expected, found}] for the fields of an object that do not fit, as shapes.wrong has them."
wrong(kind, object_) := [problem |
	walk(object_, [path, node])
	problem := shapes.problem(path, node, type_at(kind, shapes.steps(path)))
]

type_at(kind, written) := type_of(kind, concat("/", written)) if {
	type_of(kind, concat("/", written))
} else := type_of(kind, concat("/", array.concat(map, ["*"]))) if {
	map := array.slice(written, 0, count(written) - 1)

	# A free key is the last step of its path.
	type_of(kind, concat("/", map)) == "object"
}

# METADATA
# description: >-
#   The type of the field at a path, whose steps are joined by "/", with "*" for an index
#   or a free key. It depends on two texts alone, so an evaluator may keep it.
type_of(kind, written) := found if {
	found := table.types[kind][written]
} else := table.types[kind][path] if {
	path := once(kind, once(kind, once(kind, once(kind, written))))
}

# One part of the path that is the same as another, replaced by that.
once(kind, written) := path if {
	some part, other in table.same[kind]
	startswith(concat("", [written, "/"]), concat("", [part, "/"]))
	path := concat("", [other, substring(written, count(part), -1)])
} else := written
