package lib.pvcguard.cluster_test

import data.lib.pvcguard.cluster

single(nodes, parameters) := found if {
	found := count([1 | cluster.single_node]) == 1 with data.inventory as {"cluster": {"v1": {"Node": nodes}}}
		with input as {"parameters": parameters}
}

all_nodes := {"inventory": {"complete": ["Node"]}}

test_single_node[note] if {
	some note, case in {
		"as the user says": [{}, {"cluster": {"singleNode": true}}, true],
		"as the user says, whatever nodes were supplied": [{"n1": {}, "n2": {}}, {"cluster": {"singleNode": true}}, true],
		"as the only node tells": [{"n1": {}}, all_nodes, true],
		"but not if there may be others": [{"n1": {}}, {}, false],
		"but not if other kinds are complete": [{"n1": {}}, {"inventory": {"complete": ["StorageClass"]}}, false],
		"but not of two": [{"n1": {}, "n2": {}}, all_nodes, false],
		"but not of none": [{}, all_nodes, false],
		"but not by a text": [{}, {"cluster": {"singleNode": "true"}}, false],
		"not without parameters": [{}, null, false],
	}
	single(case[0], case[1]) == case[2]
}

labelled(labels, taints) := {"metadata": {"labels": labels}, "spec": {"taints": taints}}

pool := {
	"a": labelled({"pool": "gpu", "zone": "1"}, []),
	"b": labelled({"pool": "gpu", "zone": "2"}, [{"effect": "NoSchedule"}]),
	"c": labelled({"pool": "cpu"}, [{"effect": "PreferNoSchedule"}]),
	"d": "damaged",
}

nodes_with(labels, complete) := [found |
	found := cluster.nodes_with(labels) with data.inventory as {"cluster": {"v1": {"Node": pool}}}
		with input.parameters as {"inventory": {"complete": complete}}
]

test_nodes_with_labels if {
	nodes_with({"pool": "gpu"}, ["Node"]) == [{"all": 2, "untainted": 1}]
	nodes_with({"pool": "gpu", "zone": "1"}, ["Node"]) == [{"all": 1, "untainted": 1}]
	nodes_with({}, ["Node"]) == [{"all": 4, "untainted": 3}]
	nodes_with({"pool": "tpu"}, ["Node"]) == [{"all": 0, "untainted": 0}]
	nodes_with({}, []) == []
}
