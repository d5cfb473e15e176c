# Generated from policies/lib/pvcguard/quota/per_pod/per_pod.rego by `make gen`; do not edit.

# METADATA
# title: Claims of pods against quotas
# description: >-
#   What the quotas of its namespace say to the claims that each pod of the reviewed
#   workload gets of its own. They come with the pods and go with them; those of pods
#   that run already are in use and are not asked for again.
package lib.pvcguard.quota.per_pod

import data.lib.pvcguard.classes
import data.lib.pvcguard.inventory
import data.lib.pvcguard.number
import data.lib.pvcguard.quantity
import data.lib.pvcguard.quantity.multiple
import data.lib.pvcguard.quota
import data.lib.pvcguard.quota.queue
import data.lib.pvcguard.review
import data.lib.pvcguard.typed
import data.lib.pvcguard.workload

# METADATA
# description: >-
#   What does not fit, by quota and key, at the first number of pods that is too many:
#   [{quota, key, step, claims, requested, others, hard, basis, path, rests}]. step is
#   min, max, peak, or unbounded where all that is known fits; claims is how many there
#   are then, others what else is in use.
exceeded := [found |
	some pair in pairs
	step := too_many(pair, quantity.growth(pair.hard, others(pair)))
	found := {
		"quota": pair.quota,
		"key": pair.key,
		"step": step,
		"claims": number.total([pods_at(one, step) | some one in pair.asking]),
		"requested": requested(pair, step),
		"others": others(pair),
		"hard": pair.hard,
		"basis": limits[pair.quota].basis,
		"path": pair.asking[0].path,
		"rests": pair.asking[0].pods.rests,
	}
]

# METADATA
# description: The kinds that were not supplied and could change the verdict that all fits.
missing contains "ResourceQuota" if {
	fitting
	count(brought) > 0
	not inventory.complete("ResourceQuota", review.namespace)
}

missing contains "PersistentVolumeClaim" if {
	fitting
	not claims_known
	some pair in pairs
	uncertain(pair)
}

missing contains "StorageClass" if {
	fitting
	some one in brought
	one.unclassed
	some limit in limits
	quota.matches(limit.selectors, one.entry.attributes)
	some key in object.keys(limit.hard)
	quota.class_key(key)
}

fitting if {
	every found in exceeded { found.step == "unbounded" }
}

claims_known if inventory.complete("PersistentVolumeClaim", review.namespace)

# The sum of the known claims may lack some; and how much of what is in use is the
# workload's own, nobody can tell without its claims.
uncertain(pair) if limits[pair.quota].basis == "spec"

else := too_many(pair, quantity.growth(pair.hard, used[pair.quota][pair.key])) != "unbounded" if exists

exists if typed.present(review.resource, ["metadata", "uid"])

else := review.old != {}

# The claims that come with the pods, as quotas see them.
brought := [one |
	some template in workload.claim_templates
	template.pods.max != 0
	claim := {"spec": template.spec}
	one := {
		"pods": template.pods,
		"volume": template.volume,
		"path": template.path,
		"entry": quota.new_entry(claim),
		"unclassed": classes.of(claim).source == "unknown",
	}
]

# Each quota and key with those of the claims that are charged to it.
pairs := [pair |
	some name, limit in limits
	some key, hard in limit.hard
	asking := [one |
		some one in brought
		quota.matches(limit.selectors, one.entry.attributes)
		quota.share(one.entry, key) > quantity.zero
	]
	count(asking) > 0
	pair := {"quota": name, "key": key, "hard": hard, "asking": asking}
]

too_many(pair, room) := "min" if {
	requested(pair, "min") > room
} else := "max" if {
	requested(pair, "max") > room
} else := "peak" if {
	requested(pair, "peak") > room
} else := "unbounded" if {
	some one in pair.asking
	one.pods.max == null
}

requested(pair, step) := quantity.total([multiple.of(share, pods_at(one, step)) |
	some one in pair.asking
	share := quota.share(one.entry, pair.key)
])

# What is not bounded counts with the number that is known.
pods_at(one, step) := one.pods.peak if {
	step == "peak"
	one.pods.peak != null
} else := one.pods.max if {
	step in {"max", "peak"}
	one.pods.max != null
} else := one.pods.min

limits := quota.limits(review.namespace, counted)

counted := "stored" if review.operation == ""

else := "all"

# Manifests are applied before the pods come that they cause.
used := queue.admitted(review.namespace, count(queue.waiting(review.namespace))).used if {
	counted == "stored"
} else := {name: limit.used | some name, limit in limits}

# Where nobody knows which claims are the workload's own, all may be.
others(pair) := quantity.zero if {
	exists
	not claims_known
} else := quantity.growth(used[pair.quota][pair.key], own(pair))

own(pair) := quantity.total([quota.counted_share(limits[pair.quota], entry, pair.key) |
	some name, volume in object.get(of_pods(review.namespace), [review.name], {})
	volume in volumes
	entry := quota.stored_entry(inventory.claim(review.namespace, name))
])

volumes := {one.volume | some one in brought}

# The claims of a namespace that belong to pods, with their volume, by the workload. The
# claim of a pod has the pod's name and the volume's (ephemeral volume controller), the
# pod that of the workload and of what it is for. A function of the namespace, so that
# an evaluator may share it between reviews.
of_pods(namespace) := object.union_n([{workload_: {name: volume}} |
	some name, claim in inventory.claims(namespace)
	some owner in typed.list(claim, ["metadata", "ownerReferences"])
	typed.text(owner, ["kind"]) == "Pod"
	pod := typed.text(owner, ["name"])
	startswith(name, concat("", [pod, "-"]))
	volume := substring(name, count(pod) + 1, -1)
	some infix in ["-predictor-", "-transformer-", "-explainer-", "-kserve-"]
	parts := split(pod, infix)
	some index, _ in parts
	index > 0
	workload_ := concat(infix, array.slice(parts, 0, index))
])
