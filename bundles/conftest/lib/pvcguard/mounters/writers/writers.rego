# Generated from policies/lib/pvcguard/mounters/writers/writers.rego by `make gen`; do not edit.

# METADATA
# title: Writers
# description: >-
#   Who of a namespace mounts a claim read-write, and at which of its folders. A
#   KV-cache is shared by design, and a folder that is named after the pod
#   (subPathExpr) is the pod's own.
package lib.pvcguard.mounters.writers

import data.lib.pvcguard.finding
import data.lib.pvcguard.mounters
import data.lib.pvcguard.number
import data.lib.pvcguard.review

# METADATA
# description: "Groups that write, by claim: {claim: [{reference, pods, folders}]}. It depends on the namespace alone."
in_namespace(namespace) := {claim: entries |
	some claim, by_workload in mounters.in_namespace(namespace)
	entries := [entry |
		some group in [group | some groups in by_workload; some group in groups]
		mounters.runs(group)
		folders_ := folders(group, claim)
		count(folders_) > 0
		entry := {
			"reference": finding.reference(group.apiVersion, group.kind, namespace, group.name),
			"pods": group.pods,
			"folders": folders_,
		}
	]
	count(entries) > 0
}

# METADATA
# description: Whether something is written through the mount, where pods could meet.
writes(mount) if {
	mount.container != ""
	not mount.readOnly
	mount.origin != "kvCache"
	not contains(mount.subPath, "$(")
}

folders(group, claim) := {segments(mount.subPath) |
	some mount in group.mounts
	mount.claim == claim
	writes(mount)
}

# A path as kubelet cleans it.
segments(path) := [segment |
	some segment in split(path, "/")
	not segment in {"", "."}
]

# METADATA
# description: >-
#   The groups of the reviewed object that write where the mount does, or in a folder
#   above or below.
own(mount) := [group |
	some group in mounters.own(mount.claim)
	meet(folders(group, mount.claim), segments(mount.subPath))
]

# METADATA
# description: "The groups of others that do: [{reference, pods, folders}]."
others(mount) := [entry |
	some entry in object.get(in_namespace(review.namespace), [mount.claim], [])
	[entry.reference.kind, entry.reference.name] != [review.kind, review.name]
	meet(entry.folders, segments(mount.subPath))
]

meet(folders_, folder) if {
	some other in folders_
	shorter := min([count(other), count(folder)])
	array.slice(other, 0, shorter) == array.slice(folder, 0, shorter)
}

# METADATA
# description: >-
#   {pods, groups, workloads} of all who write there: pods together, the roles of the
#   reviewed object's groups, references to other workloads.
of(mount) := {
	"pods": {
		"min": number.total([pods.min | some pods in all_pods]),
		"max": number.total([pods.max | some pods in all_pods]),
		"rests": workload_rests,
	},
	"roles": [group.role | some group in own(mount)],
	"workloads": sort({entry.reference | some entry in others(mount)}),
} if {
	all_pods := array.concat([group.pods | some group in own(mount)], [entry.pods | some entry in others(mount)])
	workload_rests := sort({text | some pods in all_pods; some text in pods.rests})
}
