# Generated from policies/lib/pvcguard/workload/readonly_annotation/readonly_annotation.rego by `make gen`; do not edit.

# METADATA
# title: Read-only annotation
# description: >-
#   Where an object says whether its models may be written. A component's own word
#   wins over that of the whole service.
package lib.pvcguard.workload.readonly_annotation

import data.lib.pvcguard.controller
import data.lib.pvcguard.review

key := "storage.kserve.io/readonly"

# METADATA
# description: "{value, path} of the annotation that holds for a component; undefined if none."
of(role) := found if {
	found := at(["spec", component(role), "annotations", key])
} else := at(["metadata", "annotations", key])

# Workers and canaries are the predictor's.
component(role) := role if {
	role in {"transformer", "explainer"}
} else := "predictor"

at(path) := {"value": value, "path": path} if {
	value := object.get(review.resource, path, null)
	is_string(value)
}

# METADATA
# description: "The value with which a mount is writable, and no other."
writable := "false"

# METADATA
# description: The controller's version knows the annotation.
known if controller.at_least("0.14.0-rc1")

# METADATA
# description: The value is meant to be the one above, but is not.
misspelt(value) if {
	value != writable
	lower(trim_space(value)) in {"false", "f", "no", "n", "off", "0"}
}
