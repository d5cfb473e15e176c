package lib.pvcguard.workload.pod_workload_test

import data.lib.pvcguard.workload.pod_workload

template := {"spec": {
	"nodeSelector": {"kubernetes.io/hostname": "gpu-1"},
	"volumes": [
		{"name": "m", "persistentVolumeClaim": {"claimName": "weights", "readOnly": true}},
		{"name": "c", "persistentVolumeClaim": {"claimName": "cache"}},
		{"name": "u", "persistentVolumeClaim": {"claimName": "unused"}},
		{"name": "e", "persistentVolumeClaim": {"claimName": ""}},
		{"name": "t", "emptyDir": {}},
	],
	"initContainers": [{"name": "warm", "volumeMounts": [{"name": "c", "mountPath": "/cache"}]}],
	"containers": [
		{"name": "main", "volumeMounts": [{"name": "m", "mountPath": "/m", "subPath": "bert"}, {"name": "t", "mountPath": "/t"}]},
		{"name": "side", "volumeMounts": [{"name": "c", "mountPath": "/c", "readOnly": true}]},
	],
}}

mounts(root) := [
	{
		"claim": "weights",
		"volume": "m",
		"container": "main",
		"mountPath": "/m",
		"subPath": "bert",
		"readOnly": true,
		"origin": "volume",
		"path": array.concat(root, ["spec", "volumes", 0, "persistentVolumeClaim", "claimName"]),
	},
	{
		"claim": "cache",
		"volume": "c",
		"container": "side",
		"mountPath": "/c",
		"subPath": "",
		"readOnly": true,
		"origin": "volume",
		"path": array.concat(root, ["spec", "volumes", 1, "persistentVolumeClaim", "claimName"]),
	},
	{
		"claim": "cache",
		"volume": "c",
		"container": "warm",
		"mountPath": "/cache",
		"subPath": "",
		"readOnly": false,
		"origin": "volume",
		"path": array.concat(root, ["spec", "volumes", 1, "persistentVolumeClaim", "claimName"]),
	},
	{
		"claim": "unused",
		"volume": "u",
		"container": "",
		"mountPath": "",
		"subPath": "",
		"readOnly": false,
		"origin": "volume",
		"path": array.concat(root, ["spec", "volumes", 2, "persistentVolumeClaim", "claimName"]),
	},
]

test_groups_of_each_kind[kind] if {
	some kind, [object_, root, bounds] in {
		"Pod": [template, [], [1, 1, 1]],
		"Deployment": [{"spec": {"template": template}}, ["spec", "template"], [1, 1, 2]],
		"ReplicaSet": [{"spec": {"template": template}}, ["spec", "template"], [1, 1, 1]],
		"StatefulSet": [{"spec": {"template": template}}, ["spec", "template"], [1, 1, 1]],
		"Job": [{"spec": {"template": template}}, ["spec", "template"], [0, 1, 1]],
		"CronJob": [{"spec": {"jobTemplate": {"spec": {"template": template}}}}, ["spec", "jobTemplate", "spec", "template"], [0, null, null]],
	}
	pod_workload.groups(kind, object_) == [{
		"role": "pod",
		"pods": {"min": bounds[0], "max": bounds[1], "peak": bounds[2], "mode": "", "rests": []},
		"node": "gpu-1",
		"mounts": mounts(root),
	}]
}

pods(kind, object_) := pod_workload.groups(kind, object_)[0].pods

counts(min_, max_, peak) := {"min": min_, "max": max_, "peak": peak, "mode": "", "rests": []}

test_pods[note] if {
	some note, [kind, object_, expected] in {
		"running pod": ["Pod", {"status": {"phase": "Running"}}, counts(1, 1, 1)],
		"pod that succeeded": ["Pod", {"status": {"phase": "Succeeded"}}, counts(0, 0, 0)],
		"pod that failed": ["Pod", {"status": {"phase": "Failed"}}, counts(0, 0, 0)],
		"damaged pod": ["Pod", "x", counts(1, 1, 1)],
		"deployment": ["Deployment", {"spec": {"replicas": 8}}, counts(8, 8, 10)],
		"deployment of none": ["Deployment", {"spec": {"replicas": 0}}, counts(0, 0, 0)],
		"recreated deployment": ["Deployment", {"spec": {"replicas": 2, "strategy": {"type": "Recreate"}}}, counts(2, 2, 2)],
		"surging deployment": ["Deployment", {"spec": {"replicas": 2, "strategy": {"rollingUpdate": {"maxSurge": 2}}}}, counts(2, 2, 4)],
		"deployment of a wrong type": ["Deployment", {"spec": {"replicas": "3"}}, counts(1, 1, 2)],
		"fewer than none": ["ReplicaSet", {"spec": {"replicas": -1}}, counts(0, 0, 0)],
		"replica set": ["ReplicaSet", {"spec": {"replicas": 3}}, counts(3, 3, 3)],
		"stateful set": ["StatefulSet", {"spec": {"replicas": 3}}, counts(3, 3, 3)],
		"job": ["Job", {"spec": {"parallelism": 4}}, counts(0, 4, 4)],
		"job that completes before all run": ["Job", {"spec": {"parallelism": 4, "completions": 2}}, counts(0, 2, 2)],
		"job with many completions": ["Job", {"spec": {"parallelism": 4, "completions": 9}}, counts(0, 4, 4)],
		"job that may run none": ["Job", {"spec": {"parallelism": 0}}, counts(0, 0, 0)],
		"suspended job": ["Job", {"spec": {"suspend": true}}, counts(0, 1, 1)],
		"job that is done": ["Job", {"status": {"conditions": [{"type": "Complete", "status": "True"}]}}, counts(0, 0, 0)],
		"job that failed": ["Job", {"status": {"conditions": [{"type": "Suspended", "status": "True"}, {"type": "Failed", "status": "True"}]}}, counts(0, 0, 0)],
		"job that is not done yet": ["Job", {"status": {"conditions": [{"type": "Complete", "status": "False"}, {"type": "Suspended", "status": "True"}]}}, counts(0, 1, 1)],
		"jobs that may overlap": ["CronJob", {"spec": {"concurrencyPolicy": "Allow"}}, counts(0, null, null)],
		"jobs one at a time": ["CronJob", {"spec": {"concurrencyPolicy": "Forbid", "jobTemplate": {"spec": {"parallelism": 2}}}}, counts(0, 2, 2)],
		"jobs that replace each other": ["CronJob", {"spec": {"concurrencyPolicy": "Replace"}}, counts(0, 1, 1)],
	}
	pods(kind, object_) == expected
}

node(labels, taints) := {"metadata": {"labels": labels}, "spec": {"taints": taints}}

nodes := {
	"cpu-1": node({"pool": "cpu"}, []),
	"gpu-1": node({"pool": "gpu"}, []),
	"gpu-2": node({"pool": "gpu"}, [{"key": "k", "effect": "PreferNoSchedule"}]),
	"gpu-3": node({"pool": "gpu"}, [{"key": "k", "effect": "NoSchedule"}]),
	"gpu-4": node({"pool": "gpu"}, [{"key": "k", "effect": "NoExecute"}]),
}

daemons(spec, status) := {"spec": object.union({"template": {"spec": {"nodeSelector": {"pool": "gpu"}}}}, spec), "status": status}

with_nodes(object_, complete) := found if {
	found := pods("DaemonSet", object_) with data.inventory as {"cluster": {"v1": {"Node": nodes}}}
		with input.parameters as {"inventory": {"complete": complete}}
}

test_daemons_by_the_nodes if {
	with_nodes(daemons({}, {"desiredNumberScheduled": 9}), ["Node"]) == counts(2, 4, 4)
	with_nodes({"spec": {}}, ["Node"]) == counts(3, 5, 5)
}

test_daemons_with_affinity_may_be_none if {
	affinity := {"nodeAffinity": {"requiredDuringSchedulingIgnoredDuringExecution": {"nodeSelectorTerms": []}}}
	with_nodes(daemons({"template": {"spec": {"affinity": affinity}}}, {}), ["Node"]) == counts(0, 4, 4)
}

test_daemons_surge_when_told_to if {
	surging := {"updateStrategy": {"rollingUpdate": {"maxSurge": "50%"}}}
	with_nodes(daemons(surging, {}), ["Node"]) == counts(2, 4, 6)
	with_nodes(daemons(surging, {"desiredNumberScheduled": 3}), []) == counts(3, 3, 5)
}

test_daemons_by_their_status_where_nodes_are_not_known if {
	with_nodes(daemons({}, {"desiredNumberScheduled": 3}), []) == counts(3, 3, 3)
	with_nodes(daemons({}, {"desiredNumberScheduled": 0}), []) == counts(0, 0, 0)
}

test_daemons_of_which_nothing_is_known if {
	expected := object.union(counts(1, null, null), {"rests": ["number of nodes not known"]})
	with_nodes(daemons({}, {}), []) == expected
	with_nodes(daemons({}, {"desiredNumberScheduled": "3"}), []) == expected
}

test_the_node_of_a_pod if {
	[group.node |
		some spec in [
			{"nodeName": "a", "nodeSelector": {"kubernetes.io/hostname": "b"}},
			{"nodeSelector": {"kubernetes.io/hostname": "b"}},
			{},
		]
		some group in pod_workload.groups("Pod", {"spec": spec})
	] == ["a", "b", ""]
}

test_what_it_is if {
	pod_workload.is({"apiVersion": "apps/v1", "kind": "Deployment"})
	not pod_workload.is({"apiVersion": "apps.kruise.io/v1alpha1", "kind": "StatefulSet"})
	not pod_workload.is({"apiVersion": "v1", "kind": "Service"})
	not pod_workload.is({})
}

test_declared_claims if {
	pod_workload.declares("Pod", template, "cache")
	pod_workload.declares("Deployment", {"spec": {"template": template}}, "cache")
	not pod_workload.declares("Deployment", {"spec": {"template": template}}, "other")
	not pod_workload.declares("Deployment", template, "cache")
}

test_labels_are_the_pods if {
	labelled := {"metadata": {"labels": {"a": "b"}}}
	pod_workload.labels("Pod", labelled) == {"a": "b"}
	pod_workload.labels("CronJob", {"spec": {"jobTemplate": {"spec": {"template": labelled}}}}) == {"a": "b"}
	pod_workload.labels("Job", labelled) == {}
}
