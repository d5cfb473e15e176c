# METADATA
# title: Review
# description: >-
#   The object under review. The input has Gatekeeper's shape on every host,
#   {review: {object, oldObject, operation, ...}, parameters}; the entries see to
#   that. A host that gives no operation (audit, manifests) yields "", which is a
#   value of its own and not CREATE. Nothing here fails on a damaged object.
package lib.pvcguard.review

import data.lib.pvcguard.typed

resource := input.review.object if is_object(input.review.object)

else := {}

old := input.review.oldObject if is_object(input.review.oldObject)

else := {}

operation := input.review.operation if is_string(input.review.operation)

else := ""

kind := typed.text(resource, ["kind"])

api_version := typed.text(resource, ["apiVersion"])

namespace := typed.text(resource, ["metadata", "namespace"])

# An object that is created with generateName has no name yet.
name := given if {
	given := typed.text(resource, ["metadata", "name"])
	given != ""
} else := typed.text(resource, ["metadata", "generateName"])

identity := {
	"apiVersion": api_version,
	"kind": kind,
	"namespace": namespace,
	"name": name,
}
