# Generated from policies/lib/pvcguard/mounters/mounters.rego by `make gen`; do not edit.

# METADATA
# title: Mounters
# description: >-
#   Who mounts a claim in a namespace: KServe's services and Kubernetes' own workloads,
#   as far as they were supplied. Nothing is counted twice. What KServe made is left
#   out, since the service stands for it, whether the service was supplied or not. An
#   object that another one controls is left out for the claims that this other one
#   was supplied with and declares itself: the pods of a Deployment where the
#   Deployment or its ReplicaSet is there. So an inventory of pods alone counts pods,
#   a full one counts what runs them, and what is controlled by a kind that is not
#   read here (a Notebook, a Rollout) counts itself. What is being deleted is leaving,
#   and mounts nothing.
package lib.pvcguard.mounters

import data.lib.pvcguard.finding
import data.lib.pvcguard.inventory
import data.lib.pvcguard.mounters.origins
import data.lib.pvcguard.number
import data.lib.pvcguard.review
import data.lib.pvcguard.typed
import data.lib.pvcguard.workload
import data.lib.pvcguard.workload.pod_workload

# METADATA
# description: >-
#   The kinds whose objects have to be known for all mounters to be known. A
#   ReplicaSet is counted where it was supplied, but its pods tell as much.
kinds := ({"InferenceService", "LLMInferenceService"} | object.keys(pod_workload.kinds)) - {"ReplicaSet"}

# METADATA
# description: Those of these kinds that were not supplied in full.
missing(namespace) := {kind |
	some kind in kinds
	not inventory.complete(kind, namespace)
}

# METADATA
# description: >-
#   The pod groups of a namespace's workloads by claim and then by workload: {claim:
#   {"Kind/name": [{apiVersion, kind, name, role, pods, node, mounts}]}}, the mounts
#   being those of that claim. It depends on the namespace alone, so an evaluator may
#   share it between reviews.
in_namespace(namespace) := object.union_n([{claim: {key: entries}} |
	some mounter in array.concat(services(namespace), pod_workloads(namespace))
	some claim in {mount.claim | some group in mounter.groups; some mount in group.mounts; mount.claim != ""}
	not stood_for(namespace, mounter, claim)
	key := concat("/", [mounter.kind, mounter.name])
	entries := [entry |
		some group in mounter.groups
		mounts := [mount | some mount in group.mounts; mount.claim == claim]
		count(mounts) > 0
		entry := {
			"apiVersion": mounter.apiVersion,
			"kind": mounter.kind,
			"name": mounter.name,
			"role": group.role,
			"pods": group.pods,
			"node": group.node,
			"mounts": mounts,
		}
	]
])

services(namespace) := array.concat(
	[service("serving.kserve.io/v1beta1", "InferenceService", name, object_) |
		some name, object_ in inventory.services(namespace)
		not leaving(object_)
	],
	[service("serving.kserve.io/v1alpha2", "LLMInferenceService", name, object_) |
		some name, object_ in inventory.llm_services(namespace)
		not leaving(object_)
	],
)

service(api_version, kind, name, object_) := {
	"apiVersion": api_version,
	"kind": kind,
	"name": name,
	"object": object_,
	"groups": workload.groups_of(object_),
}

pod_workloads(namespace) := [mounter |
	some kind, at in pod_workload.kinds
	some name, object_ in inventory.workloads(namespace, at.apiVersion, kind)
	not leaving(object_)
	not origins.kserve_made(kind, object_)
	mounter := {
		"apiVersion": at.apiVersion,
		"kind": kind,
		"name": name,
		"object": object_,
		"groups": pod_workload.groups(kind, object_),
	}
]

leaving(object_) if typed.present(object_, ["metadata", "deletionTimestamp"])

stood_for(namespace, mounter, claim) if {
	controller := origins.controller(namespace, mounter.object)
	not leaving(controller.object)
	pod_workload.declares(controller.kind, controller.object, claim)
}

# METADATA
# description: >-
#   What the workloads that run pods on a claim come to, by claim: {groups, min, max,
#   unbounded, nodes, rests, workloads}. max sums those that have one, unbounded counts
#   the others; nodes and rests say how often each occurs; workloads are references.
shares(namespace) := {claim: share |
	some claim, by_workload in in_namespace(namespace)
	share := object.union(
		sums([entry | some entries in by_workload; some entry in entries]),
		{"workloads": sort([reference |
			some entries in by_workload
			some_run(entries)
			reference := finding.reference(entries[0].apiVersion, entries[0].kind, namespace, entries[0].name)
		])},
	)
}

some_run(entries) if {
	some entry in entries
	runs(entry)
}

# METADATA
# description: Whether the group ever has a pod; a stopped one has none.
runs(group) if group.pods.max != 0

sums(entries) := {
	"groups": count(running),
	"min": number.total([entry.pods.min | some entry in running]),
	"max": number.total([entry.pods.max | some entry in running; entry.pods.max != null]),
	"unbounded": count([entry | some entry in running; entry.pods.max == null]),
	"nodes": tally([entry.node | some entry in running]),
	"rests": tally([text | some entry in running; some text in entry.pods.rests]),
} if {
	running := [entry | some entry in entries; runs(entry)]
}

tally(texts) := {text: number_ |
	some text in {text | some text in texts}
	number_ := count([1 | some other in texts; other == text])
}

own_key := concat("/", [review.kind, review.name])

nothing := {"groups": 0, "min": 0, "max": 0, "unbounded": 0, "nodes": {}, "rests": {}, "workloads": []}

# The stored form of the reviewed object is no other mounter. Taking it away from the
# whole keeps a review from going through all who share the claim.
stored(claim) := sums(object.get(in_namespace(review.namespace), [claim, own_key], []))

everyone(claim) := share if {
	share := shares(review.namespace)[claim]
} else := nothing

# METADATA
# description: How many other workloads run pods on the claim.
others_count(claim) := count(everyone(claim).workloads) - count({1 | stored(claim).groups > 0})

# METADATA
# description: References to other workloads that run pods on the claim, the first of them by name.
others(claim) := array.slice(
	[reference |
		some reference in array.slice(everyone(claim).workloads, 0, listed + 1)
		[reference.kind, reference.name] != [review.kind, review.name]
	],
	0, listed,
)

listed := 20

# METADATA
# description: The groups of the reviewed object that mount the claim and ever have a pod.
own(claim) := [group |
	some group in workload.groups
	runs(group)
	claim in {mount.claim | some mount in group.mounts}
]

# METADATA
# description: How many groups of pods mount the claim, whoever they belong to.
groups_count(claim) := (count(own(claim)) + everyone(claim).groups) - stored(claim).groups

# METADATA
# description: "The pods of other workloads on the claim, outside their rollouts: {min, max}."
pods_of_others(claim) := {
	"min": all_.min - before.min,
	"max": bounded(all_.max - before.max, all_.unbounded - before.unbounded),
} if {
	all_ := everyone(claim)
	before := stored(claim)
}

# METADATA
# description: >-
#   The pods of all that mount the claim together. While the reviewed object rolls
#   out, the others keep what they have. Undefined where it has no pod on the claim.
pods(claim) := {
	"min": number.total(array.concat([group.pods.min | some group in mine], [others_.min])),
	"max": number.total(array.concat([group.pods.max | some group in mine], [others_.max])),
	"peak": number.total(array.concat([group.pods.peak | some group in mine], [others_.max])),
	"mode": mine[0].pods.mode,
	"rests": rests(mine, further(everyone(claim).rests, stored(claim).rests)),
} if {
	mine := own(claim)
	others_ := pods_of_others(claim)
}

bounded(max_, unbounded) := max_ if {
	unbounded == 0
} else := null

# What is there more often than the reviewed object alone brings it.
further(all_, before) := {text |
	some text, number_ in all_
	number_ > object.get(before, [text], 0)
}

rests(mine, of_others) := array.concat(first, sort(of_others - {text | some text in first})) if {
	all_ := [text | some group in mine; some text in group.pods.rests]
	first := [text | some index, text in all_; not text in array.slice(all_, 0, index)]
}

# METADATA
# description: The one node that all pods on the claim are tied to, or "".
node(claim) := min(nodes) if {
	nodes := {group.node | some group in own(claim)} | further(everyone(claim).nodes, stored(claim).nodes)
	count(nodes) == 1
} else := ""

# METADATA
# description: How a message names the other mounters of a claim.
shared_text(claim) := sprintf(" of %s workloads", [number.text(1 + others_count(claim))]) if {
	others_count(claim) > 0
} else := ""
