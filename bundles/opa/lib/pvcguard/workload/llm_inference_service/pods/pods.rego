# Generated from policies/lib/pvcguard/workload/llm_inference_service/pods/pods.rego by `make gen`; do not edit.

# METADATA
# title: Pods
# description: >-
#   How many pods each role of an LLMInferenceService runs. One node: a Deployment.
#   Several: a LeaderWorkerSet, in which each replica is a leader, that is a pod of main
#   or prefill, with its workers. Sources: KServe's workload_single_node.go,
#   workload_multi_node.go, tokenizer.go, scheduler.go and GetSize.
package lib.pvcguard.workload.llm_inference_service.pods

import data.lib.pvcguard.number
import data.lib.pvcguard.typed
import data.lib.pvcguard.workload.llm_inference_service.layers as layered
import data.lib.pvcguard.workload.rollout

# METADATA
# description: >-
#   {min, max, peak, mode, rests} as workload.groups has them. rests are texts of what
#   else the numbers rest on.
of(layers, role, stopped, rests) := {
	"min": times(numbers.min, numbers.each),
	"max": times(numbers.max, numbers.each),
	"peak": times(numbers.peak, numbers.each),
	"mode": "Standard",
	"rests": array.concat(rests, numbers.rests),
} if {
	numbers := numbers_of(layers, role, stopped)
}

numbers_of(layers, role, stopped) := {"min": 0, "max": 0, "peak": 0, "each": 1, "rests": []} if {
	stopped
} else := {"min": 1, "max": 1, "peak": rollout.peak(1, {}), "each": 1, "rests": []} if {
	role == "tokenizer"
} else := {"min": replicas, "max": replicas, "peak": replicas, "each": 1, "rests": []} if {
	role == "scheduler"
	path := ["router", "scheduler", "replicas"]
	replicas := max([0, typed.whole(layered.holding(layers, path), path, 1)])
} else := object.union(bounds_, {"peak": peak(layers, root, bounds_.max), "each": each(layers, root, role)}) if {
	root := roots[role]
	bounds_ := bounds(layers, root)
}

# METADATA
# description: Where the fields of a role's workload are; the router's have none.
roots := {"main": [], "worker": [], "prefill": ["prefill"], "prefill-worker": ["prefill"]}

bounds(layers, root) := {"min": least, "max": max([least, most]), "rests": []} if {
	layered.present(layers, array.concat(root, ["scaling"]))
	floor_ := whole(layers, root, ["scaling", "minReplicas"], 1)
	least := min([floor_, whole(layers, root, ["scaling", "wva", "keda", "idleReplicaCount"], floor_)])
	most := whole(layers, root, ["scaling", "maxReplicas"], floor_)
} else := {"min": replicas, "max": replicas, "rests": []} if {
	replicas := whole(layers, root, ["replicas"], -1)
	replicas >= 0
} else := {"min": 1, "max": 1, "rests": ["replicas not stated, 1 assumed"]}

whole(layers, root, field, otherwise) := typed.whole(layered.holding(layers, path), path, otherwise) if {
	path := array.concat(root, field)
}

# A LeaderWorkerSet bursts by no more than its replicas, and by default not at all.
peak(layers, root, most) := most + min([most, rollout.surge(most, strategy)]) if {
	several_nodes(layers, root)
	strategy := {"rollingUpdate": {"maxSurge": max_surge(layers, root, 0)}}
} else := rollout.peak(most, strategy) if {
	strategy := {"rollingUpdate": {"maxSurge": max_surge(layers, root, null)}}
}

max_surge(layers, root, otherwise) := object.get(layered.holding(layers, path), path, otherwise) if {
	path := array.concat(root, ["rolloutStrategy", "maxSurge"])
}

# METADATA
# description: Whether the main or the prefill workload (root) spans several nodes.
several_nodes(layers, root) if layered.present(layers, array.concat(root, ["worker"]))

# The pods of a role in each replica.
each(layers, root, role) := size(layers, root) - 1 if {
	role in {"worker", "prefill-worker"}
} else := 1

size(layers, root) := max([1, number.quotient(max([1, all_]), max([1, local]))]) if {
	all_ := whole(layers, root, ["parallelism", "data"], 0)
	local := whole(layers, root, ["parallelism", "dataLocal"], 0)
	max([all_, local]) > 0
} else := max([1, whole(layers, root, ["parallelism", "pipeline"], 1)])

# Kubernetes counts pods in 32 bits, within which every host's arithmetic is exact.
times(count_, each_) := min([2147483647, count_ * each_])
