# METADATA
# title: References
# description: >-
#   What may be named where. Gatekeeper takes imports of data.lib only and rewrites
#   a dynamic reference only through an import; a module that is not there makes a
#   rule vanish without a word; and input and the inventory each have one reader.
package lint.references

import data.lint.modules

input_readers := `^lib\.pvcguard\.(review|params)(\.|$)`

inventory_reader := "lib.pvcguard.inventory"

problems contains {"check": "import", "file": path, "row": entry.row, "msg": sprintf("%s may not be imported: it is no package of data.lib", [entry.target])} if {
	some path, entries in modules.imports
	some entry in entries
	not importable(path, entry.target)
}

problems contains {"check": "import-unresolved", "file": path, "row": entry.row, "msg": sprintf("there is no package %s", [entry.target])} if {
	some path, entries in modules.imports
	some entry in entries
	importable(path, entry.target)
	not resolved(path, entry.target)
}

problems contains {"check": "import-of-rule", "file": path, "row": entry.row, "msg": sprintf("only categories and entries import rules and categories: %s", [entry.target])} if {
	some path, entries in modules.imports
	modules.is_library(path)
	some entry in entries
	concerns_rules(entry.target)
	not may_gather(path, entry.target)
}

problems contains {"check": "input", "file": path, "row": variable.row, "msg": "only review, params and the entries read input"} if {
	some path in object.keys(input.files)
	reads_no_input(path)
	some variable in modules.variables[path]
	variable.name == "input"
}

problems contains {"check": "input", "file": path, "row": reference.row, "msg": "only review, params and the entries read input"} if {
	some path in object.keys(input.files)
	reads_no_input(path)
	some reference in modules.references[path]
	reference.terms[0].value == "input"
}

problems contains {"check": "data", "file": path, "row": variable.row, "msg": "data as a whole is no reference that every host accepts"} if {
	some path, variables in modules.variables
	some variable in variables
	variable.name == "data"
}

problems contains {"check": "data", "file": path, "row": reference.row, "msg": sprintf("%s is not for this module; import the package", [written(reference)])} if {
	some path, references in modules.references
	some reference in references
	reference.terms[0].value == "data"
	not may_refer(path, reference)
}

problems contains {"check": "inventory-whole", "file": path, "row": reference.row, "msg": sprintf("%s holds more than one namespace and kind", [written(reference)])} if {
	some path, references in modules.references
	modules.packages[path] == inventory_reader
	some reference in references
	array.slice(constants(reference), 0, 2) == ["data", "inventory"]
	not narrow(reference)
}

importable(path, target) if startswith(target, "lib.")

else if {
	not modules.is_library(path)
	target in modules.names
}

# The report asks every rule, a category its own; both iterate what lies below the import.
resolved(path, target) if target in modules.names

else if {
	gathers(path)
	some name in modules.names
	startswith(name, sprintf("%s.", [target]))
}

gathers(path) if modules.is_category(path)

else if modules.packages[path] == "pvcguard.report"

concerns_rules(target) if regex.match(`^lib\.pvcguard\.(rules|categories)(\.|$)`, target)

may_gather(path, target) if {
	modules.is_category(path)
	regex.match(`^lib\.pvcguard\.rules\.`, target)
}

reads_no_input(path) if {
	modules.is_library(path)
	not regex.match(input_readers, modules.packages[path])
}

may_refer(path, reference) if {
	modules.packages[path] == inventory_reader
	constants(reference)[1] == "inventory"
} else if {
	modules.packages[path] == "main"
	constants(reference) == ["data", "pvcguard", "parameters"]
} else if {
	modules.is_test(path)
	constants(reference)[1] in {"inventory", "lib", "pvcguard"}
}

# How far a reference is fixed: its terms up to the first variable.
constants(reference) := [term.value |
	some i, term in reference.terms
	every j in numbers.range(1, i) { is_fixed(reference.terms, j) }
]

is_fixed(terms, i) if i == 0

else if terms[i].type == "string"

narrow(reference) if {
	reference.terms[2].value == "namespace"
	count(reference.terms) >= 6
	every i in [3, 4, 5] { not wildcard(reference.terms[i]) }
} else if {
	reference.terms[2].value == "cluster"
	count(reference.terms) >= 5
	every i in [3, 4] { not wildcard(reference.terms[i]) }
}

wildcard(term) if {
	term.type == "var"
	startswith(term.value, "$")
}

written(reference) := concat(".", [shown(term) | some term in reference.terms])

shown(term) := term.value if is_string(term.value)

else := "_"
