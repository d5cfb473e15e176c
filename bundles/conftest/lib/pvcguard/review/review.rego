# Generated from policies/lib/pvcguard/review/review.rego by `make gen`; do not edit.

# METADATA
# title: Review
# description: >-
#   The object under review. The input has Gatekeeper's shape on every host,
#   {review: {object, oldObject, operation, ...}, parameters}; the entries see to
#   that. A host that gives no operation (audit, manifests) yields "", which is a
#   value of its own and not CREATE. Nothing here fails on a damaged object.
package lib.pvcguard.review

import data.lib.pvcguard.typed

# METADATA
# description: >-
#   The object as it would be, which the rules judge; {} if it goes. A deletion is
#   judged by rules that read old, and to refuse the updates of an object that is
#   being deleted would keep it for ever.
resource := {} if leaving

else := given

leaving if operation == "DELETE"

else if typed.present(given, ["metadata", "deletionTimestamp"])

given := input.review.object if is_object(input.review.object)

else := {}

# Gatekeeper gives the old object as the object of a deletion, the API server gives none.
subject := old if {
	given == {}
} else := given

old := input.review.oldObject if is_object(input.review.oldObject)

else := {}

operation := input.review.operation if is_string(input.review.operation)

else := ""

# METADATA
# description: The name of the user who asks for the change, "" where the host does not say.
user := typed.text(input.review, ["userInfo", "username"]) if input.review

else := ""

kind := typed.text(subject, ["kind"])

api_version := typed.text(subject, ["apiVersion"])

namespace := typed.text(subject, ["metadata", "namespace"])

# KServe's controller tries a merged LLMInferenceService by creating it in a dry run, under
# a name made of its own. That is the service itself and no other beside it. An object
# that is created with generateName has no name yet.
name := trim_suffix(generated, twin_suffix) if {
	kind == "LLMInferenceService"
	generated := typed.text(subject, ["metadata", "generateName"])
	endswith(generated, twin_suffix)
	generated != twin_suffix
} else := written if {
	written := typed.text(subject, ["metadata", "name"])
	written != ""
} else := typed.text(subject, ["metadata", "generateName"])

twin_suffix := "-validation-"

identity := {
	"apiVersion": api_version,
	"kind": kind,
	"namespace": namespace,
	"name": name,
}
