# METADATA
# title: Modules
# description: >-
#   The input of the lint, made handy: {files: {path below policies/: syntax tree as
#   opa parse gives it}, others: [paths of what is no Rego], builtins: [names]}. Here
#   is what the checks ask of a module: its package, its imports, its references
#   and its calls, with the row of each.
package lint.modules

packages[path] := dotted(object.get(module, ["package", "path"], [])) if some path, module in input.files

names := {name | some name in packages}

is_test(path) if endswith(packages[path], "_test")

is_library(path) if {
	startswith(packages[path], "lib.")
	not is_test(path)
}

is_rule(path) if {
	is_library(path)
	startswith(packages[path], "lib.pvcguard.rules.")
}

is_category(path) if {
	is_library(path)
	startswith(packages[path], "lib.pvcguard.categories.")
}

# METADATA
# description: The annotations of the package; undefined if it has none.
annotations(path) := annotation if {
	some annotation in input.files[path].annotations
	annotation.scope == "package"
}

# METADATA
# description: What a module imports, by the name that it has there.
imports[path] contains {"name": import_name(entry), "target": target(entry), "row": row(entry, 1)} if {
	some path, module in input.files
	some entry in module.imports
}

import_name(entry) := entry.alias if entry.alias

else := segments[count(segments) - 1].value if segments := entry.path.value

target(entry) := dotted(entry.path.value) if entry.path.value[0].value == "data"

else := concat(".", [segment.value | some segment in entry.path.value])

# METADATA
# description: The package path of a reference that starts at data; without the data.
dotted(segments) := concat(".", [segment.value | some i, segment in segments; i > 0])

row(node, fallback) := object.get(node, ["location", "row"], fallback)

# METADATA
# description: Every reference, as the list of its terms; the first is a variable.
references[path] contains {"terms": node.value, "row": row(node, rule_row)} if {
	some path, module in input.files
	some rule in module.rules
	rule_row := row(rule, 1)
	walk(rule, [_, node])
	is_object(node)
	node.type == "ref"
}

# METADATA
# description: Variables that stand alone, as input does where it is used whole.
variables[path] contains {"name": node.value, "row": row(node, row(rule, 1))} if {
	some path, module in input.files
	some rule in module.rules
	walk(rule, [place, node])
	is_object(node)
	node.type == "var"
	not heads_reference(rule, place)
}

heads_reference(rule, place) if {
	place[count(place) - 1] == 0
	object.get(rule, array.slice(place, 0, count(place) - 2), {}).type == "ref"
} else if {
	place[count(place) - 2] == "ref"
}

# METADATA
# description: >-
#   Every call of a function, with the package that an import gives its name. What a
#   declaration with some iterates is a call, too, and marked as declares.
calls[path] contains call if {
	some path, module in input.files
	some rule in module.rules
	walk(rule, [place, node])
	terms := call_terms(place, node)
	call := {
		"function": called(path, terms),
		"arguments": array.slice(terms, 1, count(terms)),
		"row": row(terms[0], row(rule, 1)),
		"declares": "symbols" in array.slice(place, count(place) - 2, count(place)),
	}
}

call_terms(place, node) := node if {
	is_array(node)
	place[count(place) - 1] == "terms"
} else := node.value if {
	is_object(node)
	node.type == "call"
}

called(path, terms) := sprintf("%s.%s", [imported, dotted(terms[0].value)]) if {
	some entry in imports[path]
	entry.name == terms[0].value[0].value
	imported := entry.target
} else := concat(".", [term.value | some term in terms[0].value])
