# Generated from policies/lib/pvcguard/rules/access_modes/rwo_many_pods/rwo_many_pods.rego by `make gen`; do not edit.

# METADATA
# title: A ReadWriteOnce claim is mounted by several pods
# description: >-
#   ReadWriteOnce confines a volume that is attached to one node. Pods on any other
#   node wait for ever with a Multi-Attach error. Volumes that are not attached (NFS
#   and other file systems) do not enforce the mode, and on a single node it confines
#   nothing; both are worth knowing only.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes
# custom:
#   id: AM001
#   aliases: []
#   severity: error
#   category: access_modes
#   solution: Use a claim with ReadWriteMany or ReadOnlyMany, or run one pod.
#   kinds: [InferenceService, LLMInferenceService]
#   needs: [PersistentVolumeClaim, StorageClass, PersistentVolume, CSIDriver, Node, LLMInferenceServiceConfig]
#   params: [cluster.singleNode, provisioners]
#   race: false
#   proof: controller
#   since: 0.1.0
package lib.pvcguard.rules.access_modes.rwo_many_pods

import data.lib.pvcguard.claims
import data.lib.pvcguard.confinement
import data.lib.pvcguard.drivers
import data.lib.pvcguard.finding
import data.lib.pvcguard.workload

findings contains finding.new("AM001", {
	"severity": step.severity,
	"claim": entry.mount.claim,
	"path": entry.mount.path,
	"msg": sprintf("claim %q is ReadWriteOnce, for one node, and %s mount it; %s%s", [
		entry.mount.claim,
		workload.count_text(pods),
		step.because,
		workload.assumption(pods),
	]),
	"related": [claims.reference(entry.mount.claim)],
	"details": {
		"pods": workload.count_details(pods),
		"driver": drivers.of(claim),
		"attaches": drivers.attaches(claim),
		"candidates": drivers.classes_offering({"ReadWriteMany"}),
	},
}) if {
	some entry in workload.mounted
	claim := claims.of_review(entry.mount.claim)
	claims.one_node(claim)
	not drivers.node_local(claim)
	pods := entry.group.pods
	workload.several(pods)
	step := confinement.step(claim, pods, entry.group.node)
}

findings contains finding.unknown("AM001", {"PersistentVolumeClaim"}) if {
	some entry in workload.mounted
	workload.several(entry.group.pods)
	claims.presence(entry.mount.claim) == "unknown"
}
