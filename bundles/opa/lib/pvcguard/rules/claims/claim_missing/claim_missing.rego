# Generated from policies/lib/pvcguard/rules/claims/claim_missing/claim_missing.rego by `make gen`; do not edit.

# METADATA
# title: The claim does not exist
# description: >-
#   KServe mounts the claim by name and never looks whether it is there. Without it
#   the scheduler leaves the pod Pending with "persistentvolumeclaim not found". A
#   claim of another namespace cannot be mounted.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/storage/persistent-volumes/#claims-as-volumes
# custom:
#   id: CL001
#   aliases: []
#   severity: error
#   category: claims
#   solution: Create the claim in the namespace of the service, or correct its name.
#   kinds: [InferenceService, LLMInferenceService]
#   needs: [PersistentVolumeClaim, LLMInferenceServiceConfig]
#   params: []
#   race: true
#   proof: scheduler
#   since: 0.1.0
package lib.pvcguard.rules.claims.claim_missing

import data.lib.pvcguard.claims
import data.lib.pvcguard.finding
import data.lib.pvcguard.inventory
import data.lib.pvcguard.names
import data.lib.pvcguard.review
import data.lib.pvcguard.typed
import data.lib.pvcguard.workload

findings contains finding.new("CL001", {
	"claim": entry.mount.claim,
	"path": entry.mount.path,
	"msg": sprintf("claim %q does not exist%s%s", [entry.mount.claim, place, hint(entry.mount)]),
	"related": [claims.reference(entry.mount.claim)],
}) if {
	some entry in mounted
	claims.presence(entry.mount.claim) == "missing"
}

findings contains finding.unknown("CL001", {"PersistentVolumeClaim"}) if {
	some entry in mounted
	claims.presence(entry.mount.claim) == "unknown"
}

# A name that no claim can have is DM001's, and ModelMesh mounts what there is.
mounted contains entry if {
	some entry in workload.mounted
	entry.group.pods.mode != "ModelMesh"
	names.subdomain(entry.mount.claim)
	not cached(entry.mount)
}

# The local model cache puts its own claim in place of the URI's, which it creates
# after the service is admitted.
cached(mount) if mount.origin == "localModel"

else if {
	mount.claim == typed.text(review.resource, ["metadata", "annotations", "internal.serving.kserve.io/localmodel-pvc-name"])
}

place := sprintf(" in namespace %q", [review.namespace]) if {
	review.namespace != ""
} else := ""

hint(mount) := sprintf("; there is a namespace %q, but claims cannot be mounted across namespaces", [mount.claim]) if {
	inventory.namespace_known(mount.claim)
	mount.subPath != ""
} else := ""
