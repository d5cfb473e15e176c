# Generated from policies/lib/pvcguard/rules/claims/claim_lost/claim_lost.rego by `make gen`; do not edit.

# METADATA
# title: The claim has lost its volume
# description: >-
#   The volume that the claim was bound to is gone, or is bound to another claim. A
#   claim never leaves the phase Lost, and no pod that mounts it is scheduled.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding
# custom:
#   id: CL003
#   aliases: []
#   severity: error
#   category: claims
#   solution: Create a claim with a volume that holds the model, and mount that; a lost claim does not come back.
#   kinds: [InferenceService, LLMInferenceService]
#   needs: [PersistentVolumeClaim]
#   params: []
#   race: true
#   proof: scheduler
#   since: 0.1.0
package lib.pvcguard.rules.claims.claim_lost

import data.lib.pvcguard.claims
import data.lib.pvcguard.finding
import data.lib.pvcguard.typed
import data.lib.pvcguard.workload

findings contains finding.new("CL003", {
	"claim": entry.mount.claim,
	"path": entry.mount.path,
	"msg": sprintf("claim %q is Lost: %s, and no pod that mounts it is scheduled", [entry.mount.claim, gone(volume)]),
	"related": array.concat([claims.reference(entry.mount.claim)], related(volume)),
}) if {
	some entry in workload.mounted
	claim := claims.of_review(entry.mount.claim)
	claims.phase(claim) == "Lost"
	volume := typed.text(claim, ["spec", "volumeName"])
}

findings contains finding.unknown("CL003", {"PersistentVolumeClaim"}) if {
	some entry in workload.mounted
	claims.unsupplied(entry.mount.claim)
}

gone(volume) := sprintf("its volume %q is gone or bound to another claim", [volume]) if {
	volume != ""
} else := "its volume is gone or bound to another claim"

related(volume) := [finding.reference("v1", "PersistentVolume", "", volume)] if {
	volume != ""
} else := []
