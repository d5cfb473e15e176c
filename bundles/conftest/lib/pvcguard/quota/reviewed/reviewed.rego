# Generated from policies/lib/pvcguard/quota/reviewed/reviewed.rego by `make gen`; do not edit.

# METADATA
# title: Reviewed quota
# description: >-
#   The reviewed ResourceQuota as it would be: how much of it claims have in use. Its
#   spec is what it will enforce as soon as its controller has seen it; what is in use
#   is in its status, or is the sum of the claims that the API server is known to have.
package lib.pvcguard.quota.reviewed

import data.lib.pvcguard.inventory
import data.lib.pvcguard.quantity
import data.lib.pvcguard.quota
import data.lib.pvcguard.quota.scopes
import data.lib.pvcguard.review
import data.lib.pvcguard.typed

subject := review.resource if typed.text(review.resource, ["kind"]) == "ResourceQuota"

else := {}

hard := typed.map(subject, ["spec", "hard"])

# METADATA
# description: >-
#   [{key, hard, used, basis}] of the keys that claims are charged to. Basis is status
#   or claims.
levels := [level |
	count(scopes.of_pods(subject)) == 0
	some key, limit in quota.amounts(hard)
	level := object.union({"key": key, "hard": limit}, use(key))
]

# A key of status.hard whose use is not in the status is the business of another rule.
use(key) := {"used": used, "basis": "status"} if {
	used := quota.amounts(typed.map(subject, ["status", "used"]))[key]
} else := {"used": used, "basis": "claims"} if {
	not typed.present(subject, ["status", "hard", key])
	used := quota.charged_by_claims(review.namespace, quota.selectors(subject), "stored", key)
}

# METADATA
# description: >-
#   Some use is a sum of claims, and there may be others that were not supplied.
incomplete if {
	some level in levels
	level.basis == "claims"
	not inventory.complete("PersistentVolumeClaim", review.namespace)
}

# METADATA
# description: >-
#   The keys that claims are charged to and of which the API server does not know what
#   is in use.
without_use := sort({key |
	count(scopes.of_pods(subject)) == 0
	some key, _ in quota.amounts(typed.map(subject, ["status", "hard"]))
	not typed.present(subject, ["status", "used", key])
})

# METADATA
# description: What a level is reported as, with numbers as texts.
details(level) := {
	"key": level.key,
	"used": quantity.digits(level.used),
	"hard": quantity.digits(level.hard),
	"basis": level.basis,
}

# METADATA
# description: Where a message says that what is in use was worked out.
source := {"status": "", "claims": " by the known claims"}
