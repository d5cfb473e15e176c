# METADATA
# title: Layout
# description: >-
#   A package is found where its name says, a rule is a folder with its test, and
#   nothing but Rego lies under policies/, since OPA loads any YAML or JSON there
#   as data.
package lint.layout

import data.lint.modules

problems contains {"check": "not-rego", "file": path, "row": 1, "msg": "only Rego may lie under policies/: OPA would load this as data"} if {
	some path in input.others
}

problems contains {"check": "package-path", "file": path, "row": 1, "msg": sprintf("package %s does not belong into this file", [name])} if {
	some path, name in modules.packages
	name != expected(path)
}

problems contains {"check": "rule-without-test", "file": path, "row": 1, "msg": "the rule has no test beside it"} if {
	some path in object.keys(input.files)
	modules.is_rule(path)
	not input.files[replace(path, ".rego", "_test.rego")]
}

problems contains {"check": "rule-outside-categories", "file": path, "row": 1, "msg": "no category module imports the rule's package"} if {
	some path in object.keys(input.files)
	modules.is_rule(path)
	not reached(modules.packages[path])
	not about_manifests(path)
}

# In a cluster nobody reviews what was read, so Gatekeeper's templates do without.
about_manifests(path) if modules.annotations(path).custom.kinds == ["Manifests"]

reached(rule) if {
	some category in object.keys(input.files)
	modules.is_category(category)
	some entry in modules.imports[category]
	startswith(sprintf("%s.", [rule]), sprintf("%s.", [entry.target]))
}

# The package that a file may have, by its path.
expected(path) := concat(".", folders) if {
	folders := library_folders(path)
	stem(path) == folders[count(folders) - 1]
} else := sprintf("%s_test", [concat(".", folders)]) if {
	folders := library_folders(path)
	endswith(stem(path), "_test")
	startswith(stem(path), folders[count(folders) - 1])
} else := "main" if {
	path == "entry/conftest/main.rego"
} else := "main_test" if {
	path == "entry/conftest/main_test.rego"
} else := "pvcguard.report_test" if {
	regex.match(`^entry/report/[a-z_]+_test\.rego$`, path)
} else := "pvcguard.report" if {
	regex.match(`^entry/report/[a-z_]+\.rego$`, path)
} else := sprintf("pvcguard.%s", [stem(path)]) if {
	regex.match(`^entry/gatekeeper/[a-z_]+\.rego$`, path)
} else := ""

library_folders(path) := array.slice(segments, 0, count(segments) - 1) if {
	segments := split(path, "/")
	array.slice(segments, 0, 2) == ["lib", "pvcguard"]
	count(segments) > 3
}

stem(path) := trim_suffix(segments[count(segments) - 1], ".rego") if segments := split(path, "/")
