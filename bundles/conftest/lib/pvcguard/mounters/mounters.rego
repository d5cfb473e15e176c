# Generated from policies/lib/pvcguard/mounters/mounters.rego by `make gen`; do not edit.

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
#   The pods of all that mount the claim together. While the reviewed object rolls
#   out, the others keep what they have.
pods(claim) := {
	"min": number.total([entry.min | some entry in array.concat(own, others_)]),
	"max": number.total([entry.max | some entry in array.concat(own, others_)]),
	"peak": number.total(array.concat([entry.peak | some entry in own], [entry.max | some entry in others_])),
	"mode": own[0].mode,
	"rests": own[0].rests,
} if {
	own := [group.pods |
		some group in workload.groups
		claim in {mount.claim | some mount in group.mounts}
	]
	others_ := [entry.pods | some entry in of_others(claim)]
}

# METADATA
# description: How a message names the other mounters of a claim.
shared_text(claim) := sprintf(" of %s services", [number.text(1 + count(others(claim)))]) if {
	count(others(claim)) > 0
} else := ""
