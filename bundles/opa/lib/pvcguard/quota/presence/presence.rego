# Generated from policies/lib/pvcguard/quota/presence/presence.rego by `make gen`; do not edit.

# METADATA
# title: Presence of quotas
# description: Whether anything limits the storage of a namespace's claims at all.
package lib.pvcguard.quota.presence

import data.lib.pvcguard.inventory
import data.lib.pvcguard.quota
import data.lib.pvcguard.quota.scopes
import data.lib.pvcguard.typed

# METADATA
# description: >-
#   Some quota of the namespace limits the storage of claims, of all or of a class. A
#   number of claims says nothing of their size.
limits_storage(namespace) if {
	some object_ in inventory.quotas(namespace)
	count(scopes.of_pods(object_)) == 0
	some field in ["spec", "status"]
	some key, _ in quota.amounts(typed.map(object_, [field, "hard"]))
	endswith(key, "requests.storage")
}
