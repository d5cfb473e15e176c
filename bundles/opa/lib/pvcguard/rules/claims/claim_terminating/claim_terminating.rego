# Generated from policies/lib/pvcguard/rules/claims/claim_terminating/claim_terminating.rego by `make gen`; do not edit.

# METADATA
# title: The claim is being deleted
# description: >-
#   Somebody deleted the claim. It stays as long as a pod uses it, but the scheduler
#   places no new pod that mounts it ("persistentvolumeclaim is being deleted"), so
#   the service neither starts nor scales nor survives the loss of a node, and the
#   model goes with the last pod.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/storage/persistent-volumes/#storage-object-in-use-protection
# custom:
#   id: CL002
#   aliases: []
#   severity: error
#   category: claims
#   solution: Mount another claim that holds the model; a deletion cannot be taken back, so save the model while a pod still runs.
#   kinds: [InferenceService, LLMInferenceService]
#   needs: [PersistentVolumeClaim]
#   params: []
#   race: true
#   proof: scheduler
#   since: 0.1.0
package lib.pvcguard.rules.claims.claim_terminating

import data.lib.pvcguard.claims
import data.lib.pvcguard.finding
import data.lib.pvcguard.typed
import data.lib.pvcguard.workload

findings contains finding.new("CL002", {
	"claim": entry.mount.claim,
	"path": entry.mount.path,
	"msg": sprintf("claim %q is being deleted%s; no new pod that mounts it is scheduled", [entry.mount.claim, since(claim)]),
	"related": [claims.reference(entry.mount.claim)],
	"details": {"deletionTimestamp": deleted_at(claim)},
}) if {
	some entry in workload.mounted
	claim := claims.of_review(entry.mount.claim)
	claims.terminating(claim)
}

findings contains finding.unknown("CL002", {"PersistentVolumeClaim"}) if {
	some entry in workload.mounted
	claims.unsupplied(entry.mount.claim)
}

since(claim) := sprintf(" since %s", [deleted_at(claim)]) if {
	deleted_at(claim) != ""
} else := ""

deleted_at(claim) := typed.text(claim, ["metadata", "deletionTimestamp"])
