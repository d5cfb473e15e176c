# Generated from policies/lib/pvcguard/limit_ranges/limit_ranges.rego by `make gen`; do not edit.

# METADATA
# title: LimitRanges
# description: >-
#   What the LimitRanges of a namespace say of claims (plugin limitranger,
#   PersistentVolumeClaimValidateLimitFunc): the smallest and the largest request.
#   Every item of every LimitRange holds. A default is for containers only.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/policy/limit-range/
package lib.pvcguard.limit_ranges

import data.lib.pvcguard.inventory
import data.lib.pvcguard.quantity
import data.lib.pvcguard.typed

# METADATA
# description: "The bounds of a namespace: {name, bound, limit}; bound is min or max."
bounds(namespace) := {{"name": name, "bound": bound, "limit": limit} |
	some name, limit_range in inventory.limit_ranges(namespace)
	some item in typed.list(limit_range, ["spec", "limits"])
	typed.text(item, ["type"]) == "PersistentVolumeClaim"
	some bound in ["min", "max"]
	typed.present(item, [bound, "storage"])
	limit := quantity.parse(item[bound].storage)
}

# METADATA
# description: Whether a bound refuses the quantity; one that is met exactly does not.
refuses(bound, limit, amount) if {
	bound == "min"
	amount < limit
} else if {
	bound == "max"
	amount > limit
}
