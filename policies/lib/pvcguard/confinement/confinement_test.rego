package lib.pvcguard.confinement_test

import data.lib.pvcguard.confinement

step(driver, pods, node, parameters) := found if {
	supplied := {"cluster": {"storage.k8s.io/v1": {"StorageClass": {"c": {"provisioner": driver}}}}}
	found := confinement.step({"spec": {"storageClassName": "c"}}, pods, node) with data.inventory as supplied
		with input.parameters as parameters
}

two := {"min": 2, "max": 2}

scaling := {"min": 1, "max": null}

single := {"cluster": {"singleNode": true}}

test_the_ladder[note] if {
	some note, [driver, pods, node, parameters, severity, because] in {
		"several always": ["ebs.csi.aws.com", two, "", {}, "error", "those on a second node never start"],
		"several at times": ["ebs.csi.aws.com", scaling, "", {}, "warning", "those on a second node never start"],
		"probably attached": ["csi.san.synology.com", two, "", {}, "warning", "those on a second node will probably never start"],
		"probably attached, several at times": ["csi.san.synology.com", scaling, "", {}, "info", "those on a second node will probably never start"],
		"nobody knows": ["csi.example.com", two, "", {}, "warning", "nobody knows whether its driver attaches volumes to nodes; if so, those on a second node never start"],
		"not attached": ["efs.csi.aws.com", two, "gpu-1", single, "info", "its driver does not attach volumes to nodes, so nothing enforces the mode"],
		"one node": ["ebs.csi.aws.com", two, "gpu-1", single, "info", "this works because the cluster has one node"],
		"tied to a node": ["csi.example.com", two, "gpu-1", {}, "info", "this works because they are tied to node \"gpu-1\""],
	}
	step(driver, pods, node, parameters) == {"severity": severity, "because": because}
}
