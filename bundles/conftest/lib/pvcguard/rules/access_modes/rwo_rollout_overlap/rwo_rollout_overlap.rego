# Generated from policies/lib/pvcguard/rules/access_modes/rwo_rollout_overlap/rwo_rollout_overlap.rego by `make gen`; do not edit.

# METADATA
# title: A rollout mounts a ReadWriteOnce claim twice
# description: >-
#   One pod runs, but during a rollout the next one starts before the last one stops. If
#   the scheduler puts it on another node, it waits there for the volume (Multi-Attach
#   error), and the rollout waits for it. Volumes that are not attached do not enforce
#   the mode, and a volume of one node keeps both pods on it.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#strategy
#   - ref: https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes
# custom:
#   id: AM002
#   aliases: []
#   severity: warning
#   category: access_modes
#   solution: Let the last pod stop first (Recreate, or maxSurge 0), or use a claim with ReadWriteMany or ReadOnlyMany.
#   kinds: [InferenceService, LLMInferenceService]
#   needs: [PersistentVolumeClaim, StorageClass, PersistentVolume, CSIDriver, Node]
#   params: [cluster.singleNode, provisioners]
#   race: false
#   proof: controller
#   since: 0.1.0
package lib.pvcguard.rules.access_modes.rwo_rollout_overlap

import data.lib.pvcguard.claims
import data.lib.pvcguard.cluster
import data.lib.pvcguard.drivers
import data.lib.pvcguard.finding
import data.lib.pvcguard.number
import data.lib.pvcguard.review
import data.lib.pvcguard.workload

findings contains finding.new("AM002", {
	"severity": step.severity,
	"claim": entry.mount.claim,
	"path": entry.mount.path,
	"msg": sprintf("claim %q is ReadWriteOnce, for one node, and a rollout runs %s pods at once; %s; %s%s", [
		entry.mount.claim,
		number.text(pods.peak),
		step.because,
		remedy(pods.mode),
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
	some entry in overlapping
	claim := claims.of_review(entry.mount.claim)
	claims.one_node(claim)
	not drivers.node_local(claim)
	pods := entry.group.pods
	step := ladder(drivers.attaches(claim))
}

findings contains finding.unknown("AM002", {"PersistentVolumeClaim"}) if {
	some entry in overlapping
	claims.unsupplied(entry.mount.claim)
}

# Several pods outside of rollouts are AM001's, and on one node the mode confines
# nothing.
overlapping contains entry if {
	some entry in workload.mounted
	not workload.several(entry.group.pods)
	entry.group.pods.peak > 1
	entry.group.node == ""
	not cluster.single_node
}

ladder(attaches) := {"severity": "warning", "because": "on another node the next one waits for the volume"} if {
	attaches == "yes"
} else := {"severity": "info", "because": "on another node the next one probably waits for the volume"} if {
	attaches == "likely"
} else := {"severity": "info", "because": "nobody knows whether its driver attaches volumes; if so, on another node the next one waits"} if {
	attaches == "unknown"
}

remedy(mode) := "rolloutStrategy with maxSurge 0 avoids it" if {
	review.kind == "LLMInferenceService"
} else := "deploymentStrategy Recreate or maxSurge 0 avoids it" if {
	mode == "Standard"
} else := "no setting avoids it in Knative mode"
