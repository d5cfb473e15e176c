# Generated from policies/lib/pvcguard/rules/claims/claim_unbound/claim_unbound.rego by `make gen`; do not edit.

# METADATA
# title: The claim is not bound
# description: >-
#   The claim is Pending, though nothing needs to wait for a pod: its class binds
#   immediately, it has no class, or it names its volume. Until it is bound the
#   scheduler places no pod that mounts it. A claim that was just created is Pending
#   for a moment. Under WaitForFirstConsumer a claim is Pending until its first pod
#   comes, which is healthy; a class that does not exist is SC001's.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/storage/storage-classes/#volume-binding-mode
# custom:
#   id: CL004
#   aliases: []
#   severity: info
#   category: claims
#   solution: Look into the events of the claim (kubectl describe pvc) for what it waits for.
#   kinds: [InferenceService, LLMInferenceService]
#   needs: [PersistentVolumeClaim, StorageClass]
#   params: []
#   race: true
#   proof: scheduler
#   since: 0.1.0
package lib.pvcguard.rules.claims.claim_unbound

import data.lib.pvcguard.claims
import data.lib.pvcguard.classes
import data.lib.pvcguard.finding
import data.lib.pvcguard.inventory
import data.lib.pvcguard.typed
import data.lib.pvcguard.workload

findings contains finding.new("CL004", {
	"claim": entry.mount.claim,
	"path": entry.mount.path,
	"msg": sprintf("claim %q is Pending, though %s; no pod that mounts it is scheduled until it is bound", [entry.mount.claim, reason(claim)]),
	"related": array.concat([claims.reference(entry.mount.claim)], related(claim)),
}) if {
	some entry in workload.mounted
	claim := claims.of_review(entry.mount.claim)
	claims.phase(claim) == "Pending"
}

findings contains finding.unknown("CL004", missing) if count(missing) > 0

missing contains "PersistentVolumeClaim" if {
	some entry in workload.mounted
	claims.unsupplied(entry.mount.claim)
}

missing contains "StorageClass" if {
	some entry in workload.mounted
	claim := claims.of_review(entry.mount.claim)
	claims.phase(claim) == "Pending"
	not claims.prebound(claim)
	classes.unsupplied(claim)
}

# A claim that names its volume is bound at once, whatever its class.
reason(claim) := sprintf("it names its volume %q", [typed.text(claim, ["spec", "volumeName"])]) if {
	claims.prebound(claim)
} else := sprintf("StorageClass %q binds immediately", [class]) if {
	class := classes.of(claim).name
	binding_mode(inventory.storage_class(class)) == "Immediate"
} else := "it has no StorageClass to wait for" if {
	classes.of(claim).name == ""
	classes.of(claim).source != "unknown"
}

# The API server fills in Immediate.
binding_mode(class) := mode if {
	mode := typed.text(class, ["volumeBindingMode"])
	mode != ""
} else := "Immediate"

related(claim) := [finding.reference("v1", "PersistentVolume", "", typed.text(claim, ["spec", "volumeName"]))] if {
	claims.prebound(claim)
} else := [classes.reference(classes.of(claim).name)] if {
	classes.of(claim).name != ""
} else := []
