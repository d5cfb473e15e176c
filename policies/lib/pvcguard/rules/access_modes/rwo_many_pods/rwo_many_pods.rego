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
#   needs: [PersistentVolumeClaim, StorageClass, PersistentVolume, CSIDriver, Node]
#   params: [cluster.singleNode, provisioners]
#   race: false
#   proof: controller
#   since: 0.1.0
package lib.pvcguard.rules.access_modes.rwo_many_pods

import data.lib.pvcguard.claims
import data.lib.pvcguard.cluster
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
	step := ladder(drivers.attaches(claim), pods, one_node(entry.group))
}

findings contains finding.unknown("AM001", {"PersistentVolumeClaim"}) if {
	some entry in workload.mounted
	workload.several(entry.group.pods)
	claims.presence(entry.mount.claim) == "unknown"
}

ladder(attaches, pods, one_node_) := {"severity": "info", "because": "its driver does not attach volumes to nodes, so nothing enforces the mode"} if {
	attaches == "no"
} else := {"severity": "info", "because": sprintf("this works because %s", [one_node_])} if {
	one_node_ != ""
} else := {"severity": "warning", "because": "nobody knows whether its driver attaches volumes to nodes; if so, those on a second node never start"} if {
	attaches == "unknown"
} else := {"severity": "error", "because": "those on a second node never start"} if {
	attaches == "yes"
	pods.min > 1
} else := {"severity": "warning", "because": "those on a second node never start"} if {
	attaches == "yes"
} else := {"severity": "warning", "because": "those on a second node will probably never start"} if {
	pods.min > 1
} else := {"severity": "info", "because": "those on a second node will probably never start"}

one_node(group) := "the cluster has one node" if {
	cluster.single_node
} else := sprintf("they are tied to node %q", [group.node]) if {
	group.node != ""
} else := ""
