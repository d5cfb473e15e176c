# Generated from policies/lib/pvcguard/rules/storage_classes/class_missing/class_missing.rego by `make gen`; do not edit.

# METADATA
# title: The StorageClass does not exist
# description: >-
#   The claim asks for a class that does not exist, and no volume of that class is
#   there to be bound. It stays Pending until somebody creates the class, and with it
#   every pod that mounts the claim.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/storage/persistent-volumes/#class-1
# custom:
#   id: SC001
#   aliases: []
#   severity: error
#   category: storage_classes
#   solution: Name a class that exists (kubectl get storageclass), or create this one; a claim's class cannot be changed, so create the claim again.
#   kinds: [InferenceService, LLMInferenceService, PersistentVolumeClaim]
#   needs: [StorageClass, PersistentVolume, PersistentVolumeClaim, LLMInferenceServiceConfig]
#   params: []
#   race: true
#   proof: controller
#   since: 0.1.0
package lib.pvcguard.rules.storage_classes.class_missing

import data.lib.pvcguard.claims
import data.lib.pvcguard.classes
import data.lib.pvcguard.drivers
import data.lib.pvcguard.finding
import data.lib.pvcguard.inventory
import data.lib.pvcguard.review
import data.lib.pvcguard.volumes
import data.lib.pvcguard.workload

findings contains finding.new("SC001", {
	"path": classes.path(review.resource),
	"msg": sprintf("StorageClass %q does not exist, and no free volume of this class fits", [class]),
	"related": [classes.reference(class)],
	"details": details(review.resource),
}) if {
	review.kind == "PersistentVolumeClaim"
	class := lacking(review.resource)
	count(unsupplied) == 0
}

findings contains finding.new("SC001", {
	"claim": entry.mount.claim,
	"path": entry.mount.path,
	"msg": sprintf("claim %q asks for StorageClass %q, which does not exist, and no free volume of this class fits", [entry.mount.claim, class]),
	"related": [claims.reference(entry.mount.claim), classes.reference(class)],
	"details": details(claim),
}) if {
	some entry in workload.mounted
	claim := claims.of_review(entry.mount.claim)
	class := lacking(claim)
	count(unsupplied) == 0
}

findings contains finding.unknown("SC001", missing) if count(missing) > 0

missing contains kind if {
	review.kind == "PersistentVolumeClaim"
	lacking(review.resource)
	some kind in unsupplied
}

missing contains kind if {
	some entry in workload.mounted
	lacking(claims.of_review(entry.mount.claim))
	some kind in unsupplied
}

missing contains "PersistentVolumeClaim" if {
	some entry in workload.mounted
	claims.presence(entry.mount.claim) == "unknown"
}

# A class or a volume that was not supplied could still be there.
unsupplied contains kind if {
	some kind in ["StorageClass", "PersistentVolume"]
	not inventory.complete(kind, "")
}

# The class that a claim waits for and that was not supplied. A claim that is bound,
# or names its volume, is past its class; "" asks for none.
lacking(claim) := class if {
	not claims.bound(claim)
	not claims.prebound(claim)
	class := classes.of(claim).name
	class != ""
	not classes.exists(class)
	not volumes.fitting(claim, class)
}

details(claim) := {"candidates": drivers.classes_offering(claims.modes(claim))}
