# Generated from policies/lib/pvcguard/rules/access_modes/claim_shared_one_node/claim_shared_one_node.rego by `make gen`; do not edit.

# METADATA
# title: Several workloads share a claim that is confined to one node
# description: >-
#   A claim whose only mode is ReadWriteOnce is mounted by pods of several groups
#   (predictor and transformer, prefill and decode) or of several workloads of the
#   namespace. Nothing brings these pods to one node, and on any other they wait for
#   ever with a Multi-Attach error. Other workloads count as far as they were
#   supplied. Volumes that are not attached do not enforce the mode, and on a single
#   node it confines nothing; both are worth knowing only.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes
# custom:
#   id: AM006
#   aliases: []
#   severity: error
#   category: access_modes
#   solution: Use a claim with ReadWriteMany or ReadOnlyMany, or a claim for each of them, or tie all their pods to one node.
#   kinds: [InferenceService, LLMInferenceService]
#   needs:
#     - PersistentVolumeClaim
#     - StorageClass
#     - PersistentVolume
#     - CSIDriver
#     - Node
#     - InferenceService
#     - LLMInferenceService
#     - Pod
#     - Deployment
#     - StatefulSet
#     - DaemonSet
#     - Job
#     - CronJob
#   params: [cluster.singleNode, provisioners]
#   race: true
#   proof: controller
#   since: 0.1.0
package lib.pvcguard.rules.access_modes.claim_shared_one_node

import data.lib.pvcguard.claims
import data.lib.pvcguard.confinement
import data.lib.pvcguard.drivers
import data.lib.pvcguard.finding
import data.lib.pvcguard.mounters
import data.lib.pvcguard.workload

findings contains finding.new("AM006", {
	"severity": step.severity,
	"claim": entry.mount.claim,
	"path": entry.mount.path,
	"msg": sprintf("claim %q is ReadWriteOnce, for one node, and %s%s mount it; %s%s", [
		entry.mount.claim,
		workload.count_text(pods),
		sharers(entry.mount.claim),
		step.because,
		workload.assumption(pods),
	]),
	"related": array.concat([claims.reference(entry.mount.claim)], mounters.others(entry.mount.claim)),
	"details": {
		"pods": workload.count_details(pods),
		"workloads": 1 + mounters.others_count(entry.mount.claim),
		"driver": drivers.of(claim),
		"attaches": drivers.attaches(claim),
		"candidates": drivers.classes_offering({"ReadWriteMany"}),
	},
}) if {
	some entry in mounted
	claim := claims.of_review(entry.mount.claim)
	claims.one_node(claim)
	not drivers.node_local(claim)
	mounters.groups_count(entry.mount.claim) > 1
	pods := mounters.pods(entry.mount.claim)
	step := confinement.step(claim, pods, mounters.node(entry.mount.claim))
}

findings contains finding.unknown("AM006", {"PersistentVolumeClaim"}) if {
	some entry in mounted
	claims.presence(entry.mount.claim) == "unknown"
	mounters.groups_count(entry.mount.claim) > 1
}

mounted contains entry if {
	some entry in workload.mounted
	mounters.runs(entry.group)
}

sharers(claim) := text if {
	text := mounters.shared_text(claim)
	text != ""
} else := sprintf(" of %s", [concat(" and ", [group.role | some group in mounters.own(claim)])])
