# Generated from policies/lib/pvcguard/claims/capacity/capacity.rego by `make gen`; do not edit.

# METADATA
# title: Capacity
# description: >-
#   How much a claim holds: what the volume has once the claim is bound to one, what
#   the claim asks for until then.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/storage/persistent-volumes/#capacity
package lib.pvcguard.claims.capacity

import data.lib.pvcguard.claims
import data.lib.pvcguard.quantity
import data.lib.pvcguard.typed

# METADATA
# description: >-
#   {size, source}: the quantity, and capacity or request; undefined if the claim says
#   neither.
of(claim) := {"size": size, "source": "capacity"} if {
	claims.bound(claim)
	size := written(claim, ["status", "capacity", "storage"])
} else := {"size": size, "source": "request"} if {
	size := written(claim, ["spec", "resources", "requests", "storage"])
}

# METADATA
# description: The quantity in a field; undefined if the field is absent or holds none.
written(object_, path) := quantity.parse(object.get(object_, path, null)) if typed.present(object_, path)
