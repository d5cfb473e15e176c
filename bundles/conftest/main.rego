# Generated from policies/entry/conftest/main.rego by `make gen`; do not edit.

# METADATA
# title: conftest
# description: >-
#   Asks the report for each object that conftest was given: a document, the documents
#   of --combine, and the items of lists among them. Filters as Gatekeeper does: deny
#   has the errors, warn the rest of what is acted on.
package main

import data.lib.pvcguard.finding
import data.pvcguard.report

parameters := given if given := data.pvcguard.parameters

else := {}

documents contains input if is_object(input)

documents contains entry.contents if {
	is_array(input)
	some entry in input
}

objects contains document if {
	some document in documents
	not is_list(document)
}

objects contains item if {
	some document in documents
	is_list(document)
	some item in document.items
}

# kubectl and Kubernetes clients write lists of any kind whose name ends so.
is_list(document) if {
	is_array(document.items)
	endswith(document.kind, "List")
}

deny contains f if {
	some object_ in objects
	some f in shown(object_)
	f.severity == "error"
}

warn contains f if {
	some object_ in objects
	some f in shown(object_)
	f.severity != "error"
}

shown(object_) := {f |
	some f in report.findings with input as review(object_)
	finding.reported(f) with input as review(object_)
}

review(object_) := {"review": {"object": object_}, "parameters": parameters}
