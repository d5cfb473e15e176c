# Generated from policies/lib/pvcguard/shapes/shapes.rego by `make gen`; do not edit.

# METADATA
# title: Shapes
# description: >-
#   Which fields of a value have another type than they should. Types are named as in
#   JSON Schema, and besides: whole (a whole number of 32 bits), "whole or string",
#   and quantity (a string, or a number that JSON readers keep exact).
package lib.pvcguard.shapes

import data.lib.pvcguard.number

# METADATA
# description: >-
#   [{path, expected, found}] for the fields that do not fit. types maps the pattern
#   of a path to its type: the steps joined by "/", "*" for an index or for a key of
#   one of open_maps. Null counts as not set, but not as an element of a list; fields
#   that types does not name are free.
wrong(value, types, open_maps) := [found |
	walk(value, [path, node])
	found := problem(path, node, type_at(steps(path), types, open_maps))
]

# METADATA
# description: What is wrong with a node that should have this type; undefined if nothing.
problem(path, node, expected) := {"path": path, "expected": expected, "found": type_name(node)} if {
	not unset(path, node)
	not fits(node, expected)
}

unset(path, node) if {
	node == null
	not is_number(path[count(path) - 1])
}

# Most fields have no free key on their path, so these come first.
type_at(written, types, open_maps) := type if {
	type := types[concat("/", written)]
} else := types[starred(written, open_maps)]

pattern(path, open_maps) := starred(steps(path), open_maps)

# A free key is the last step of a path, or the one before it in a map of maps.
starred(written, open_maps) := with_star(written, last) if {
	last := count(written) - 1
	concat("/", array.slice(written, 0, last)) in open_maps
} else := with_star(written, last) if {
	last := count(written) - 2
	concat("/", array.slice(written, 0, last)) in open_maps
} else := concat("/", written)

steps(path) := [text | some step in path; text := step_text(step)]

step_text(step) := step if {
	is_string(step)
} else := "*"

with_star(written, index) := concat("/", array.concat(
	array.concat(array.slice(written, 0, index), ["*"]),
	array.slice(written, index + 1, count(written)),
))

fits(node, expected) if type_name(node) == expected

else if {
	expected in {"whole", "whole or string"}
	number.whole(node)
} else if {
	expected == "quantity"
	is_number(node)
	number.exact(node)
} else if {
	expected in {"quantity", "whole or string", "string or object"}
	is_string(node)
} else if {
	expected == "string or object"
	is_object(node)
}

# METADATA
# description: A path as people write it, spec.predictor.containers[0].name.
text(path) := trim_left(concat("", [part | some step in path; part := step_part(step)]), ".")

step_part(step) := sprintf(".%s", [step]) if {
	is_string(step)
} else := sprintf("[%s]", [number.text(step)])

# METADATA
# description: A type with its article.
name(type) := names[type] if {
	names[type]
} else := type

names := {
	"array": "a list",
	"boolean": "a boolean",
	"number": "a number",
	"object": "a map",
	"quantity": "a quantity",
	"string": "a string",
	"string or object": "a string or a map",
	"whole": "a whole number",
	"whole or string": "a whole number or a string",
}
