# Generated from policies/lib/pvcguard/quota/keys/keys.rego by `make gen`; do not edit.

# METADATA
# title: Quota keys
# description: >-
#   What the keys of spec.hard are worth that somebody wrote to limit claims. The API
#   server refuses names that it does not know, but only those without a prefix; with
#   one it stores whatever is a qualified name (ValidateResourceQuotaResourceName).
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/policy/resource-quotas/#quota-for-storage
package lib.pvcguard.quota.keys

import data.lib.pvcguard.classes
import data.lib.pvcguard.inventory
import data.lib.pvcguard.names
import data.lib.pvcguard.quota
import data.lib.pvcguard.volumes

# METADATA
# description: The key is meant to limit claims, rightly or wrongly written.
meant_for_claims(key) if contains(lower(key), "persistentvolumeclaim")

else if {
	contains(lower(key), "storage")
	not of_others(lower(key))
}

# Ephemeral storage is of pods; any kind of object can be counted, also one of a group
# such as snapshot.storage.k8s.io; devices and extended resources may have such a name.
of_others(key) if contains(key, "ephemeral-storage")

else if startswith(key, "count/")

else if endswith(key, ".deviceclass.resource.k8s.io/devices")

else if {
	startswith(key, "requests.")
	not contains(split(key, "/")[0], "storage")
}

# METADATA
# description: The API server refuses a quota with this key.
refused(key) if {
	not contains(key, "/")
	not quota.claim_key(key)
} else if {
	contains(key, "/")
	not qualified(key)
}

qualified(key) if {
	[prefix, name] := split(key, "/")
	names.subdomain(prefix)
	count(name) <= 63
	regex.match(`^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$`, name)
}

# METADATA
# description: >-
#   The class that a key is about, if no such class exists; undefined else. A class needs
#   no StorageClass where volumes are made by hand, so one that a claim of the namespace
#   or a volume has is none of these.
unused_class(namespace, key) := class if {
	quota.class_key(key)
	class := split(key, quota.class_infix)[0]
	not classes.exists(class)
	not claimed(namespace, class)
	not class in classes_of_volumes
}

claimed(namespace, class) if {
	some claim in inventory.claims(namespace)
	quota.named_class(claim) == class
}

classes_of_volumes := {volumes.class_of(volume) | some volume in inventory.volumes}
