# Generated from policies/lib/pvcguard/manifests/manifests.rego by `make gen`; do not edit.

# METADATA
# title: Manifests
# description: >-
#   What whoever read the manifests tells of them. It is put under review as an object
#   of its own, {apiVersion: pvcguard/v1, kind: Manifests, unreadable, duplicates},
#   since no single manifest shows it. A place is {file, document, line, column}.
package lib.pvcguard.manifests

import data.lib.pvcguard.number
import data.lib.pvcguard.review
import data.lib.pvcguard.typed

told := review.resource if {
	review.api_version == "pvcguard/v1"
	review.kind == "Manifests"
} else := {}

# METADATA
# description: What could not be read; {index, place, reason} each.
unreadable contains {"index": index, "place": located(typed.map(entry, ["place"])), "reason": reason} if {
	some index, entry in typed.list(told, ["unreadable"])
	reason := typed.text(entry, ["reason"])
	reason != ""
}

# METADATA
# description: >-
#   Objects that there are several times; {resource, places} each, the places in the
#   order in which they would be applied.
duplicates contains {"resource": resource, "places": places} if {
	some entry in typed.list(told, ["duplicates"])
	resource := {key: typed.text(entry, [key]) | some key in ["apiVersion", "kind", "namespace", "name"]}
	places := [located(place) | some place in typed.list(entry, ["places"])]
	count(places) > 1
}

# METADATA
# description: A place from outside, whatever became of it.
located(found) := {
	"file": typed.text(found, ["file"]),
	"document": typed.whole(found, ["document"], 0),
	"line": typed.whole(found, ["line"], 0),
	"column": typed.whole(found, ["column"], 0),
}

# METADATA
# description: A place as file:line:column, as far as it is known.
text(place) := sprintf("%s:%s:%s", [place.file, number.text(place.line), number.text(place.column)]) if {
	place.line > 0
} else := place.file
