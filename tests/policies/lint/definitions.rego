# METADATA
# title: Definitions
# description: >-
#   Two bodies of one function or rule that both hold with different values abort
#   OPA and conftest with all findings lost, and gator reports the error as a
#   violation. So it must be seen that they cannot: by an else chain, by one
#   constant value, or by constants that differ in the arguments.
package lint.definitions

import data.lint.modules

problems contains {"check": "conflict", "file": path, "row": modules.row(second, 1), "msg": sprintf("%s has two bodies that could both hold; use else", [name(second)])} if {
	some path, module in input.files
	some i, first in module.rules
	some j, second in module.rules
	i < j
	name(first) == name(second)
	has_value(first)
	has_value(second)
	not apart(first, second)
}

# A package that is spread over files could define a name in several of them.
problems contains {"check": "package-twice", "file": path, "row": 1, "msg": sprintf("%s has the same package", [other])} if {
	some path, name_ in modules.packages
	some other, other_name in modules.packages
	name_ == other_name
	path != other
	modules.is_library(path)
}

problems contains {"check": "shadow", "file": path, "row": modules.row(rule, 1), "msg": sprintf("%s hides a built-in of this name", [name(rule)])} if {
	some path, module in input.files
	some rule in module.rules
	name(rule) in reserved_names
}

problems contains {"check": "shadow", "file": path, "row": entry.row, "msg": sprintf("the import %s hides a built-in of this name", [entry.name])} if {
	some path, entries in modules.imports
	some entry in entries
	entry.name in reserved_names
}

# OPA and conftest report whatever stands where findings are asked for.
problems contains {"check": "findings-in-test", "file": path, "row": modules.row(rule, 1), "msg": sprintf("a test package must not define %s: hosts would report it", [name(rule)])} if {
	some path, module in input.files
	modules.is_test(path)
	some rule in module.rules
	name(rule) in {"findings", "deny", "warn", "violation"}
}

reserved_names := {split(name, ".")[0] | some name in input.builtins} | {"data", "input"}

name(rule) := rule.head.ref[0].value

# A member of a set conflicts with nothing; a default holds only where nothing else does.
has_value(rule) if {
	rule.head.value
	not rule["default"]
} else if {
	rule.head.value == false
	not rule["default"]
}

apart(first, second) if {
	values(first) == values(second)
	count(values(first)) == 1
	every value in values(first) { value.type in {"boolean", "string", "number", "null"} }
} else if {
	some i, term in pattern(first)
	differ(term, pattern(second)[i])
}

values(rule) := {without_location(head.value) |
	walk(rule, [place, head])
	heads_chain(place)
}

# The heads of a rule and of its else branches.
heads_chain(place) if {
	place[count(place) - 1] == "head"
	every step in array.slice(place, 0, count(place) - 1) { step == "else" }
}

without_location(term) := {"type": term.type, "value": term.value} if term.type in {"boolean", "string", "number", "null"}

else := term

pattern(rule) := array.concat(
	array.slice(rule.head.ref, 1, count(rule.head.ref)),
	object.get(rule.head, "args", []),
)

differ(a, b) if constants_differ(a, b)

else if {
	a.type == "array"
	b.type == "array"
	count(a.value) != count(b.value)
} else if {
	a.type == "array"
	b.type == "array"
	some i, element in a.value
	constants_differ(element, b.value[i])
}

constants_differ(a, b) if {
	is_constant(a)
	is_constant(b)
	without_location(a) != without_location(b)
}

is_constant(term) if term.type in {"boolean", "string", "number", "null"}

# The rule index of OPA 1.21 (conftest 0.71) reads such a collection as if it held
# nothing but its constants, so the body is never tried.
problems contains {"check": "membership", "file": path, "row": call.row, "msg": "a collection of variables after in is misread by some hosts; bind it to a name first"} if {
	some path, calls in modules.calls
	not modules.is_test(path)
	some call in calls
	call.function in {"internal.member_2", "internal.member_3"}
	not call.declares
	collection := call.arguments[count(call.arguments) - 1]
	some element in elements(collection)
	walk(element, [_, part])
	part.type in {"var", "ref", "call"}
}

elements(collection) := collection.value if collection.type in {"array", "set"}

else := [pair[1] | some pair in collection.value] if collection.type == "object"
