# Generated from policies/lib/pvcguard/claims/claims.rego by `make gen`; do not edit.

# METADATA
# title: Claims
# description: >-
#   What a PersistentVolumeClaim says of itself. Which list of access modes counts
#   follows the controller that binds claims (pv_controller.go, updateClaimStatus):
#   status once the claim is bound, spec until then.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes
package lib.pvcguard.claims

import data.lib.pvcguard.inventory
import data.lib.pvcguard.names
import data.lib.pvcguard.review
import data.lib.pvcguard.typed

bound(claim) if phase(claim) == "Bound"

# METADATA
# description: Pending, Bound or Lost; "" in a manifest.
phase(claim) := typed.text(claim, ["status", "phase"])

# METADATA
# description: Somebody deleted the claim; it stays until no pod uses it.
terminating(claim) if typed.present(claim, ["metadata", "deletionTimestamp"])

# METADATA
# description: >-
#   Whether the API server has stored the claim: it gives every object a uid, and a
#   claim its phase. A manifest has neither, at most the empty status that Go writes.
stored(claim) if typed.present(claim, ["metadata", "uid"])

else if {
	phase(claim) != ""
}

modes(claim) := {mode | some mode in granted(claim)}

granted(claim) := found if {
	bound(claim)
	found := typed.texts(claim, ["status", "accessModes"])
	count(found) > 0
} else := typed.texts(claim, ["spec", "accessModes"])

# METADATA
# description: >-
#   The modes allow the volume on one node only. ReadWriteOncePod is narrower and has
#   rules of its own.
one_node(claim) if {
	given := modes(claim)
	"ReadWriteOnce" in given
	count(given & {"ReadOnlyMany", "ReadWriteMany", "ReadWriteOncePod"}) == 0
}

one_pod(claim) if "ReadWriteOncePod" in modes(claim)

# METADATA
# description: No mode permits writing.
read_only(claim) if modes(claim) == {"ReadOnlyMany"}

# METADATA
# description: The volume that the claim is bound to, where it was supplied.
volume(claim) := inventory.volume(typed.text(claim, ["spec", "volumeName"]))

# METADATA
# description: The claim that a workload under review mounts; undefined if not supplied.
of_review(name) := inventory.claim(review.namespace, name)

# METADATA
# description: How findings name a claim of the reviewed namespace in related.
reference(name) := {
	"apiVersion": "v1",
	"kind": "PersistentVolumeClaim",
	"namespace": review.namespace,
	"name": name,
}

# METADATA
# description: >-
#   What is known of a claim that the reviewed object mounts: known, missing, or
#   unknown when claims were not supplied in full.
presence(name) := inventory.presence(review.namespace, name)

# METADATA
# description: >-
#   A claim of this name may be there, but was not supplied. A name that no claim can
#   have is none that anybody could supply.
unsupplied(name) if {
	presence(name) == "unknown"
	names.subdomain(name)
}

# METADATA
# description: The claim names its volume itself, so nothing is provisioned.
prebound(claim) if typed.text(claim, ["spec", "volumeName"]) != ""
