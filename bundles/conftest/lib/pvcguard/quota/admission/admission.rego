# Generated from policies/lib/pvcguard/quota/admission/admission.rego by `make gen`; do not edit.

# METADATA
# title: Quota admission
# description: >-
#   What the quotas of its namespace say to the reviewed claim. Only a claim that is
#   new or grows is judged; one that exists is counted already.
package lib.pvcguard.quota.admission

import data.lib.pvcguard.claims
import data.lib.pvcguard.classes
import data.lib.pvcguard.inventory
import data.lib.pvcguard.quantity
import data.lib.pvcguard.quota
import data.lib.pvcguard.quota.queue
import data.lib.pvcguard.review
import data.lib.pvcguard.typed

# METADATA
# description: >-
#   What does not fit, as an array of {quota, key, requested, used, hard, basis};
#   empty if all fits, or if nothing is asked for.
exceeded := [] if {
	overlong
} else := object.get(queue.refused(review.namespace), [review.name], []) if {
	queued
	own == claim
} else := quota.exceeded(limits, used, demand) if {
	demand
} else := []

# METADATA
# description: The kinds that were not supplied and could change the verdict that all fits.
missing contains "ResourceQuota" if {
	fitting
	grows
	not inventory.complete("ResourceQuota", review.namespace)
}

missing contains "PersistentVolumeClaim" if {
	fitting
	some name, _ in demand
	limits[name].basis == "spec"
	not inventory.complete("PersistentVolumeClaim", review.namespace)
}

missing contains "StorageClass" if {
	fitting
	is_new
	classes.of(claim).source == "unknown"
	some limit in limits
	quota.matches(limit.selectors, new.attributes)
	some key in object.keys(limit.hard)
	quota.class_key(key)
}

# METADATA
# description: There are too many new claims before this one to tell.
overlong if {
	queued
	count(queue.waiting(review.namespace)) > queue.longest
	place >= queue.longest
}

fitting if {
	count(exceeded) == 0
	not overlong
}

claim := review.resource if typed.text(review.resource, ["kind"]) == "PersistentVolumeClaim"

# The claim as it was supplied beside the reviewed one.
own := inventory.claim(review.namespace, review.name)

exists if claims.stored(own)

is_new if created

else if queued

created if {
	review.operation == "CREATE"
	claim
}

queued if {
	review.operation == ""
	not claims.stored(claim)
	not exists
}

# A manifest of a claim that exists changes it, when it is applied.
applied if {
	review.operation == ""
	review.old == {}
	not claims.stored(claim)
	exists
}

# Who applies a manifest and knows the claim as it is, gives that as the old object.
updated if {
	review.operation in {"UPDATE", ""}
	claim
	review.old != {}
}

new := quota.new_entry(claim) if is_new

else := quota.stored_entry(claim) if updated

else := quota.stored_entry(object.union(own, claim)) if applied

old := quota.nothing if is_new

else := quota.stored_entry(review.old) if updated

else := quota.stored_entry(own) if applied

grows if {
	some key, amount in new.charge
	amount > quota.share(old, key)
} else if new.attributes != old.attributes

limits := quota.limits(review.namespace, counted)

# Where no operation is given, claims that are not stored wait like the reviewed one.
counted := "stored" if review.operation == ""

else := "all"

demand := quota.demand(limits, new, old)

place := count([1 | some one in queue.waiting(review.namespace); one.name < review.name])

used := queue.admitted(review.namespace, place).used if queued

else := {name: keys |
	some name, limit in limits
	keys := {key: before(limit, key) | some key in object.keys(limit.used)}
}

# The sum of the claims may hold the reviewed one as it was, as it will be, or not at
# all; the status of a quota holds it as it was.
before(limit, key) := limit.used[key] if {
	limit.basis == "status"
} else := quantity.add(others, quota.counted_share(limit, old, key)) if {
	others := quantity.growth(limit.used[key], quota.counted_share(limit, own_entry, key))
}

own_entry := quota.stored_entry(own) if own

else := quota.nothing
