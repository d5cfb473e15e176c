# METADATA
# title: Metadata
# description: >-
#   Every rule says all that its page, the templates and the registry are made of,
#   and its id is its own: the one that its findings carry, and nobody else's.
package lint.metadata

import data.lint.modules

prefixes := {
	"direct_mount": "DM",
	"claims": "CL",
	"access_modes": "AM",
	"quotas": "QT",
	"storage_classes": "SC",
	"input": "IN",
}

severities := {"error", "warning", "info"}

proofs := {"api-server", "controller", "scheduler", "driver", "kubelet", "kserve", "convention"}

problems contains {"check": "metadata-title", "file": path, "row": 1, "msg": "the package has no METADATA with a title"} if {
	some path in object.keys(input.files)
	modules.is_library(path)
	not is_text(object.get(described(path), "title", ""))
}

problems contains {"check": "metadata-missing", "file": path, "row": 1, "msg": sprintf("METADATA has no %s", [key])} if {
	some path in object.keys(input.files)
	modules.is_rule(path)
	some key in object.keys(top)
	not key in object.keys(described(path))
}

problems contains {"check": "metadata-missing", "file": path, "row": 1, "msg": sprintf("METADATA has no custom.%s", [key])} if {
	some path in object.keys(input.files)
	modules.is_rule(path)
	some key in object.keys(fits)
	not key in object.keys(custom(path))
}

problems contains {"check": "metadata-unknown", "file": path, "row": 1, "msg": sprintf("METADATA knows no custom.%s", [key])} if {
	some path in object.keys(input.files)
	modules.is_rule(path)
	some key in object.keys(custom(path))
	not key in object.keys(known)
}

problems contains {"check": "metadata-value", "file": path, "row": 1, "msg": sprintf("%s is not %s", [key, top[key]])} if {
	some path in object.keys(input.files)
	modules.is_rule(path)
	some key, value in described(path)
	top[key]
	not holds(key, value, folder(path))
}

problems contains {"check": "metadata-value", "file": path, "row": 1, "msg": sprintf("custom.%s is not %s", [key, known[key]])} if {
	some path in object.keys(input.files)
	modules.is_rule(path)
	some key, value in custom(path)
	known[key]
	not holds(key, value, folder(path))
}

problems contains {"check": "id-twice", "file": path, "row": 1, "msg": sprintf("%s is the id or an alias of another rule: %s", [id, other])} if {
	some path, ids in claimed
	some other, others in claimed
	path != other
	some id in (ids & others)
}

problems contains {"check": "id-differs", "file": path, "row": call.row, "msg": sprintf("the rule is %s, the finding is not", [id])} if {
	some path in object.keys(input.files)
	modules.is_rule(path)
	id := custom(path).id
	some call in finding_calls(path)
	not is_literal(call.arguments[0], id)
}

problems contains {"check": "id-outside-rule", "file": path, "row": call.row, "msg": "only a rule makes findings"} if {
	some path in object.keys(input.files)
	modules.is_library(path)
	not modules.is_rule(path)
	some call in finding_calls(path)
}

problems contains {"check": "no-findings", "file": path, "row": 1, "msg": "a rule is a partial set findings made by finding.new"} if {
	some path in object.keys(input.files)
	modules.is_rule(path)
	not makes_findings(path)
}

makes_findings(path) if {
	some rule in input.files[path].rules
	rule.head.name == "findings"
	rule.head.key
	not rule.head.value
	some call in finding_calls(path)
	call.function == "lib.pvcguard.finding.new"
}

finding_calls(path) := {call |
	some call in modules.calls[path]
	call.function in {"lib.pvcguard.finding.new", "lib.pvcguard.finding.undecided", "lib.pvcguard.finding.unknown"}
}

is_literal(term, text) if {
	term.type == "string"
	term.value == text
}

described(path) := found if found := modules.annotations(path)

else := {}

custom(path) := found if {
	found := object.get(described(path), "custom", {})
	is_object(found)
} else := {}

folder(path) := split(path, "/")[3]

# The id of a rule and the ones that it had before, which stay its own for ever.
claimed[path] := {id | some id in array.concat([custom(path).id], object.get(custom(path), "aliases", []))} if {
	some path in object.keys(input.files)
	modules.is_rule(path)
}

# What a value must be, in words, by its key.
top := {
	"title": "a text",
	"description": "a text",
	"related_resources": "a list of https addresses, at least one",
}

fits := {
	"id": "the category's two letters and three digits",
	"aliases": "a list of texts",
	"severity": "error, warning or info",
	"category": "the folder of the rule",
	"solution": "a text",
	"kinds": "a list of texts, at least one",
	"needs": "a list of texts",
	"params": "a list of texts",
	"race": "true or false",
	"proof": "one of those who decide",
	"since": "a version such as 0.1.0",
}

# What a rule may say besides: of which kinds it looks only at objects of these names.
known := object.union(fits, {"names": "a map from kinds of the rule to lists of names"})

holds("title", value, _) if is_text(value)

holds("description", value, _) if is_text(value)

holds("related_resources", value, _) if are_addresses(value)

holds("id", value, category) if regex.match(sprintf(`^%s[0-9]{3}$`, [prefixes[category]]), value)

holds("aliases", value, _) if are_texts(value)

holds("severity", value, _) if value in severities

holds("category", value, category) if value == category

holds("solution", value, _) if is_text(value)

holds("kinds", value, _) if {
	are_texts(value)
	count(value) > 0
}

holds("names", value, _) if {
	is_object(value)
	every kind, names in value {
		is_text(kind)
		are_texts(names)
		count(names) > 0
	}
}

holds("needs", value, _) if are_texts(value)

holds("params", value, _) if are_texts(value)

holds("race", value, _) if is_boolean(value)

holds("proof", value, _) if value in proofs

holds("since", value, _) if regex.match(`^[0-9]+\.[0-9]+(\.[0-9]+)?$`, value)

is_text(value) if {
	is_string(value)
	trim_space(value) != ""
}

are_texts(value) if {
	is_array(value)
	every element in value { is_text(element) }
}

are_addresses(value) if {
	is_array(value)
	count(value) > 0
	every element in value { startswith(element.ref, "https://") }
}
