# Generated from policies/lib/pvcguard/workload/pod_workload/pod_workload.rego by `make gen`; do not edit.

# METADATA
# title: Pod workloads
# description: >-
#   Kubernetes' own workloads as groups of equal pods with their claim mounts, in the
#   shape that KServe's objects have (see lib.pvcguard.workload). The claims of a
#   StatefulSet's volumeClaimTemplates are left out: each belongs to one pod, which
#   names it as a volume of its own.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/workloads/controllers/
package lib.pvcguard.workload.pod_workload

import data.lib.pvcguard.cluster
import data.lib.pvcguard.typed
import data.lib.pvcguard.workload.pod_template
import data.lib.pvcguard.workload.rollout

# METADATA
# description: The kinds, with the API version that inventories hold, and the path of the pod template.
kinds := {
	"Pod": {"apiVersion": "v1", "template": []},
	"Deployment": {"apiVersion": "apps/v1", "template": ["spec", "template"]},
	"ReplicaSet": {"apiVersion": "apps/v1", "template": ["spec", "template"]},
	"StatefulSet": {"apiVersion": "apps/v1", "template": ["spec", "template"]},
	"DaemonSet": {"apiVersion": "apps/v1", "template": ["spec", "template"]},
	"Job": {"apiVersion": "batch/v1", "template": ["spec", "template"]},
	"CronJob": {"apiVersion": "batch/v1", "template": ["spec", "jobTemplate", "spec", "template"]},
}

is(object_) if {
	known := kinds[typed.text(object_, ["kind"])]
	typed.text(object_, ["apiVersion"]) == known.apiVersion
}

# METADATA
# description: "The one group of an object of these kinds: [{role, pods, node, mounts}]."
groups(kind, object_) := [group |
	root := array.concat(kinds[kind].template, ["spec"])
	spec := typed.map(object_, root)
	group := {
		"role": "pod",
		"pods": object.union({"mode": "", "rests": []}, counts(kind, object_, spec)),
		"node": node(spec),
		"mounts": [mount |
			some mount in pod_template.mounts(pod_template.volumes(spec, root), containers(spec, root))
			mount.claim != ""
		],
	}
]

# METADATA
# description: Whether the pods of an object of these kinds declare the claim as a volume.
declares(kind, object_, claim) if {
	some volume in typed.list(object_, array.concat(kinds[kind].template, ["spec", "volumes"]))
	typed.text(volume, ["persistentVolumeClaim", "claimName"]) == claim
}

# METADATA
# description: The labels of the pods.
labels(kind, object_) := typed.map(object_, array.concat(kinds[kind].template, ["metadata", "labels"]))

containers(spec, root) := [container |
	some list in ["containers", "initContainers"]
	some index, given in typed.list(spec, [list])
	container := {
		"name": typed.text(given, ["name"]),
		"init": list == "initContainers",
		"path": array.concat(root, [list, index]),
		"spec": given,
	}
]

node(spec) := name if {
	name := typed.text(spec, ["nodeName"])
	name != ""
} else := typed.text(spec, ["nodeSelector", "kubernetes.io/hostname"])

# A Pod that has ended keeps its object.
counts("Pod", pod, _) := exactly(0) if {
	typed.text(pod, ["status", "phase"]) in {"Succeeded", "Failed"}
}

else := exactly(1)

counts("Deployment", deployment, _) := {
	"min": replicas,
	"max": replicas,
	"peak": rollout.peak(replicas, typed.map(deployment, ["spec", "strategy"])),
} if {
	replicas := whole(deployment, "replicas")
}

counts("ReplicaSet", set_, _) := exactly(whole(set_, "replicas"))

# Its pods are replaced one after the other, each in its place.
counts("StatefulSet", set_, _) := exactly(whole(set_, "replicas"))

counts("DaemonSet", set_, spec) := {
	"min": fewest(nodes, spec),
	"max": nodes.all,
	"peak": rollout.peak(nodes.all, one_by_one(set_)),
} if {
	nodes := cluster.nodes_with(typed.map(spec, ["nodeSelector"]))
} else := {
	"min": desired,
	"max": desired,
	"peak": rollout.peak(desired, one_by_one(set_)),
} if {
	desired := typed.whole(set_, ["status", "desiredNumberScheduled"], -1)
	desired >= 0
} else := {"min": 1, "max": null, "peak": null, "rests": ["number of nodes not known"]}

# A Job ends by itself, so none of its pods runs always.
counts("Job", job, _) := exactly(0) if {
	some condition in typed.list(job, ["status", "conditions"])
	typed.text(condition, ["type"]) in {"Complete", "Failed"}
	typed.text(condition, ["status"]) == "True"
}

else := up_to(at_once(job))

# While one Job runs, the next may be allowed to start beside it.
counts("CronJob", cron, _) := up_to(at_once(typed.map(cron, ["spec", "jobTemplate"]))) if {
	typed.text(cron, ["spec", "concurrencyPolicy"]) in {"Forbid", "Replace"}
}

else := {"min": 0, "max": null, "peak": null}

exactly(number_) := {"min": number_, "max": number_, "peak": number_}

up_to(number_) := {"min": 0, "max": number_, "peak": number_}

whole(object_, field) := max([0, typed.whole(object_, ["spec", field], 1)])

at_once(job) := min([whole(job, "parallelism"), whole(job, "completions")]) if {
	typed.present(job, ["spec", "completions"])
} else := whole(job, "parallelism")

# Node affinity may leave nodes out, for reasons that only the scheduler weighs.
fewest(nodes, spec) := 0 if {
	typed.present(spec, ["affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution"])
} else := nodes.untainted

# Other than a Deployment, a DaemonSet starts no additional pods unless it is told to.
one_by_one(set_) := {"rollingUpdate": object.union(
	{"maxSurge": 0},
	typed.map(set_, ["spec", "updateStrategy", "rollingUpdate"]),
)}
