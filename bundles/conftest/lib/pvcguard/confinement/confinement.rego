# Generated from policies/lib/pvcguard/confinement/confinement.rego by `make gen`; do not edit.

# METADATA
# title: Confinement
# description: >-
#   What it comes to that several pods mount a claim whose modes allow one node only.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes
package lib.pvcguard.confinement

import data.lib.pvcguard.cluster
import data.lib.pvcguard.drivers

# METADATA
# description: >-
#   {severity, because}: the step of the ladder, and what a message says of it. node is
#   the one node that all these pods are tied to, or "".
step(claim, pods, node) := ladder(drivers.attaches(claim), pods, excuse(node))

ladder(attaches, pods, excuse_) := {"severity": "info", "because": "its driver does not attach volumes to nodes, so nothing enforces the mode"} if {
	attaches == "no"
} else := {"severity": "info", "because": sprintf("this works because %s", [excuse_])} if {
	excuse_ != ""
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

excuse(node) := "the cluster has one node" if {
	cluster.single_node
} else := sprintf("they are tied to node %q", [node]) if {
	node != ""
} else := ""
