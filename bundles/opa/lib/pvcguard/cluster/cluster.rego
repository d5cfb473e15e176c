# Generated from policies/lib/pvcguard/cluster/cluster.rego by `make gen`; do not edit.

# METADATA
# title: Cluster
# description: What the nodes of the cluster tell.
package lib.pvcguard.cluster

import data.lib.pvcguard.inventory
import data.lib.pvcguard.params

# METADATA
# description: All pods run on one node, since there is no other.
single_node if params.effective.cluster.singleNode

else if {
	inventory.complete("Node", "")
	count(inventory.nodes) == 1
}
