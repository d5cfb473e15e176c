# Generated from policies/lib/pvcguard/typed/typed.rego by `make gen`; do not edit.

# METADATA
# title: Typed getters
# description: >-
#   Every field of an object from outside is read through these. A field that is
#   absent, or has another type than the API gives it, reads as its zero value, so
#   that a damaged object neither crashes nor silences a rule, and values are never
#   compared across types (Rego orders all types, so "3" > 2 holds). Which fields
#   have a wrong type is reported once, by shapes. A path is a list of keys and
#   indices.
package lib.pvcguard.typed

import data.lib.pvcguard.number

map(value, path) := found if {
	found := object.get(value, path, {})
	is_object(found)
} else := {}

list(value, path) := found if {
	found := object.get(value, path, [])
	is_array(found)
} else := []

text(value, path) := found if {
	found := object.get(value, path, "")
	is_string(found)
} else := ""

flag(value, path, otherwise) := found if {
	found := object.get(value, path, otherwise)
	is_boolean(found)
} else := otherwise

# METADATA
# description: A whole number of 32 bits, as Kubernetes has replicas and ports.
whole(value, path, otherwise) := found if {
	found := number.whole(object.get(value, path, null))
} else := otherwise

# METADATA
# description: Whether the path leads to something other than null.
present(value, path) if object.get(value, path, null) != null

# METADATA
# description: The strings of a list; other elements do not count.
texts(value, path) := [element |
	some element in list(value, path)
	is_string(element)
]
