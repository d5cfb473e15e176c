# METADATA
# title: Mounters
# description: >-
#   Which pod groups of a namespace mount a claim: those of the reviewed object, as it
#   would be, and those of the other InferenceServices that were supplied.
package lib.pvcguard.mounters

import data.lib.pvcguard.finding
import data.lib.pvcguard.inventory
import data.lib.pvcguard.number
import data.lib.pvcguard.review
import data.lib.pvcguard.workload

# METADATA
# description: >-
#   The pod groups of a namespace's services, by claim and then by a key of their own.
#   It depends on the namespace alone, so an evaluator may share it between reviews.
in_namespace(namespace) := object.union_n([{mount.claim: {key: entry}} |
	some name, service in inventory.services(namespace)
	some group in workload.groups_of(service)
	some mount in group.mounts
	key := concat("/", ["InferenceService", name, group.role])
	entry := {"kind": "InferenceService", "name": name, "pods": group.pods}
])

# METADATA
# description: The groups of other objects that mount the claim and are not stopped.
of_others(claim) := [entry |
	some entry in object.get(in_namespace(review.namespace), [claim], {})
	[entry.kind, entry.name] != [review.kind, review.name]
	entry.pods.max != 0
]

# METADATA
# description: References to the other objects that mount the claim.
others(claim) := sort({reference |
	some entry in of_others(claim)
	reference := finding.reference("serving.kserve.io/v1beta1", entry.kind, review.namespace, entry.name)
})

# METADATA
# description: >-
#   The pods of all that mount the claim together. In a rollout of one of them the
#   others keep what they have.
pods(claim) := {
	"min": number.total([pods_.min | some pods_ in all]),
	"max": number.total([pods_.max | some pods_ in all]),
	"peak": number.total([pods_.peak | some pods_ in all]),
	"mode": own[0].mode,
	"assumed": own[0].assumed,
} if {
	own := [group.pods |
		some group in workload.groups
		some mount in group.mounts
		mount.claim == claim
	]
	all := array.concat(own, [entry.pods | some entry in of_others(claim)])
}

# METADATA
# description: How a message names the other mounters of a claim.
shared_text(claim) := sprintf(" of %s services", [number.text(1 + count(others(claim)))]) if {
	count(others(claim)) > 0
} else := ""
