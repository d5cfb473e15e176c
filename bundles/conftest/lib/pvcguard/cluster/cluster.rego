# Generated from policies/lib/pvcguard/cluster/cluster.rego by `make gen`; do not edit.

# METADATA
# title: Cluster
# description: What the nodes of the cluster tell.
package lib.pvcguard.cluster

import data.lib.pvcguard.inventory
import data.lib.pvcguard.params
import data.lib.pvcguard.typed

# METADATA
# description: All pods run on one node, since there is no other.
single_node if params.effective.cluster.singleNode

else if {
	inventory.complete("Node", "")
	count(inventory.nodes) == 1
}

# METADATA
# description: >-
#   How many nodes have these labels, and how many of them take any pod: {all,
#   untainted}. Undefined where the nodes are not known in full.
nodes_with(labels) := {"all": count(found), "untainted": count(found - tainted)} if {
	inventory.complete("Node", "")
	found := {name |
		some name, node in inventory.nodes
		object.subset(typed.map(node, ["metadata", "labels"]), labels)
	}
	tainted := {name |
		some name in found
		repels(inventory.nodes[name])
	}
}

repels(node) if {
	some taint in typed.list(node, ["spec", "taints"])
	typed.text(taint, ["effect"]) in {"NoSchedule", "NoExecute"}
}
