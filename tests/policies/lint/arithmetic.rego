# METADATA
# title: Arithmetic
# description: >-
#   Numbers of more than 2^53 and fractions come out differently on the hosts, and
#   numbers from outside print differently. So what divides, sums or rounds is in
#   few modules, which work on digit strings and limbs; and messages hold texts
#   only, to which a number is made by number.text.
package lint.arithmetic

import data.lint.modules

# Which packages may call them: those that keep every number small enough.
exact := {"lib.pvcguard.number", "lib.pvcguard.quantity"}

reserved := {
	"sum": exact,
	"product": set(),
	"ceil": set(),
	"floor": set(),
	"round": set(),
	"div": exact,
	"rem": exact,
	"to_number": exact,
	"format_int": exact,
	"json.marshal": {"lib.pvcguard.quantity"},
}

problems contains {"check": "arithmetic", "file": path, "row": call.row, "msg": sprintf("%s is not the same on all hosts; it is not for this module", [call.function])} if {
	some path, calls in modules.calls
	modules.is_library(path)
	some call in calls
	packages := reserved[call.function]
	not modules.packages[path] in packages
}

problems contains {"check": "format", "file": path, "row": call.row, "msg": "a format is a literal with %s and %q only: numbers pass number.text"} if {
	some path, calls in modules.calls
	modules.is_library(path)
	some call in calls
	call.function == "sprintf"
	not safe(call.arguments[0])
	not constant(call.arguments[1])
}

safe(term) if {
	term.type == "string"
	not regex.match(`%[^sq]`, replace(term.value, "%%", ""))
	not endswith(replace(term.value, "%%", ""), "%")
}

constant(term) if {
	term.type == "array"
	every element in term.value { element.type in {"number", "string"} }
}
