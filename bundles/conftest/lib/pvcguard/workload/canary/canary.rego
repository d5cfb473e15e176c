# Generated from policies/lib/pvcguard/workload/canary/canary.rego by `make gen`; do not edit.

# METADATA
# title: Canary
# description: >-
#   What spec.canary makes of a predictor in Standard mode: beside the stable
#   Deployment one for each entry, a copy of the predictor over which the entry's
#   non-empty fields are merged. Sources: KServe's buildCanaryPredictor,
#   canaryReplicaCount and adjustStableMinReplicasForCanaries.
package lib.pvcguard.workload.canary

import data.lib.pvcguard.controller
import data.lib.pvcguard.number
import data.lib.pvcguard.typed

# METADATA
# description: >-
#   [{role, replicas, service, own, root}]: service is the InferenceService with the
#   canary in place of its predictor, own what the entry says of it, root where.
variants(service) := [variant |
	some index, entry in entries(service)
	own := non_empty(typed.map(entry, ["predictor"]))
	variant := {
		"role": concat("-", ["canary", name(own, index)]),
		"replicas": replicas(service, entry),
		"service": with_predictor(service, merged(typed.map(service, ["spec", "predictor"]), own)),
		"own": own,
		"root": ["spec", "canary", index, "predictor"],
	}
]

# METADATA
# description: "The pods that the canaries take over from the stable predictor."
replaced(service) := number.total([replicas(service, entry) | some entry in entries(service)])

entries(service) := typed.list(service, ["spec", "canary"]) if {
	controller.at_least("0.20.0-rc0")
} else := []

name(own, index) := given if {
	given := typed.text(own, ["name"])
	given != ""
} else := number.text(index)

replicas(service, entry) := given if {
	typed.present(entry, ["predictor", "minReplicas"])
	given := max([0, typed.whole(entry, ["predictor", "minReplicas"], 0)])
} else := number.quotient_up(max([0, stable]) * percent, 100) if {
	stable := typed.whole(service, ["spec", "predictor", "minReplicas"], 1)
	percent := max([0, min([100, typed.whole(entry, ["trafficPercent"], 0)])])
}

with_predictor(service, predictor) := object.union(
	object.remove(service, ["spec"]),
	{"spec": object.union(object.remove(typed.map(service, ["spec"]), ["predictor"]), {"predictor": predictor})},
)

# A canary has no workers, and none of storageUris, whose mounts the reconciler of the
# stable Deployment adds.
merged(stable, own) := object.remove(object.union(stable, own), ["workerSpec", "storageUris"])

# Lists replace lists as a whole, so what is empty in them stays.
non_empty(predictor) := json.remove(predictor, [path |
	walk(predictor, [path, value])
	value in [null, "", 0, false, [], {}]
	count(path) > 0
	every segment in path { is_string(segment) }
])

# METADATA
# description: >-
#   The place in the object of a path of the canary's own predictor.
place(variant, path) := array.concat(variant.root, relative) if {
	relative := array.slice(path, 2, count(path))
	typed.present(variant.own, relative)
} else := path
