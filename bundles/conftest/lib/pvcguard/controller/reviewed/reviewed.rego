# Generated from policies/lib/pvcguard/controller/reviewed/reviewed.rego by `make gen`; do not edit.

# METADATA
# title: KServe's ConfigMap under review
# description: >-
#   The reviewed object, if it is the ConfigMap that KServe's controller reads. What it
#   says itself counts then, whatever the inventory holds. Nothing else stands on it,
#   so what the inventory says can be worked out once for all reviews.
package lib.pvcguard.controller.reviewed

import data.lib.pvcguard.controller
import data.lib.pvcguard.params
import data.lib.pvcguard.review
import data.lib.pvcguard.typed

# METADATA
# description: Undefined for every other object. A manifest may leave the namespace out.
config_map := review.resource if {
	typed.text(review.resource, ["kind"]) == "ConfigMap"
	typed.text(review.resource, ["apiVersion"]) == "v1"
	review.name == controller.config_name
	review.namespace == home
}

home := "" if review.namespace == ""

else := params.effective.kserve.namespace

mode := controller.mode_with(config_map)

# METADATA
# description: >-
#   Whether the cluster has the ConfigMap as it is; a manifest may be a patch that
#   carries only a part.
live if typed.present(config_map, ["metadata", "uid"])
