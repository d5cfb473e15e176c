# Generated from policies/lib/pvcguard/workload/replicas/replicas.rego by `make gen`; do not edit.

# METADATA
# title: Replicas
# description: >-
#   How many pods a component of an InferenceService runs, by deployment mode,
#   autoscaler and rollout strategy. Sources: KServe's hpa_reconciler.go,
#   keda_reconciler.go, ksvc_reconciler.go and deployment_reconciler.go.
package lib.pvcguard.workload.replicas

import data.lib.pvcguard.controller
import data.lib.pvcguard.typed
import data.lib.pvcguard.workload.canary
import data.lib.pvcguard.workload.component
import data.lib.pvcguard.workload.multi_node
import data.lib.pvcguard.workload.rollout

# METADATA
# description: >-
#   {min, max, peak, mode, rests}: min pods always run, max is the most outside a
#   rollout, peak the most during one; null is unbounded. rests says what the numbers
#   rest on where that is not certain, as texts. part is the component. Beside
#   ModelMesh a transformer runs on Knative.
of(service, part) := none(mode) if {
	mode := mode_of(service)
	stopped(service)
} else := object.union(knative(part), {"mode": "Knative", "rests": array.concat(rests(mode), kept_text(part))}) if {
	mode := mode_of(service)
	mode.name != "Standard"
} else := {
	"min": least.min,
	"max": bounds.max,
	"peak": rollout.peak(bounds.max, strategy(part)),
	"mode": mode.name,
	"rests": array.concat(array.concat(rests(mode), scaler_text(part)), least.rests),
} if {
	mode := mode_of(service)
	bounds := scaled(autoscaler(part), given_min(part.spec), ceiling(part.spec))
	least := reduced(service, part, bounds.min)
}

none(mode) := {"min": 0, "max": 0, "peak": 0, "mode": mode.name, "rests": rests(mode)}

# METADATA
# description: >-
#   The workers of a multi-node predictor. All of them are replaced at one time, so
#   that the head finds as many as it needs.
of_workers(service, part) := none(mode) if {
	mode := mode_of(service)
	stopped(service)
} else := {
	"min": workers.count,
	"max": workers.count,
	"peak": rollout.peak(workers.count, {
		"type": typed.text(part.spec, ["deploymentStrategy", "type"]),
		"rollingUpdate": {"maxSurge": "100%", "maxUnavailable": "0%"},
	}),
	"mode": mode.name,
	"rests": array.concat(rests(mode), workers.rests),
} if {
	mode := mode_of(service)
	workers := multi_node.workers(part)
}

# METADATA
# description: >-
#   A canary's. Neither its predictor's strategy nor the ConfigMap's counts for it.
of_canary(service, part, replicas) := none(mode) if {
	mode := mode_of(service)
	stopped(service)
} else := {
	"min": bounds.min,
	"max": bounds.max,
	"peak": rollout.peak(bounds.max, {}),
	"mode": mode.name,
	"rests": array.concat(rests(mode), scaler_text(part)),
} if {
	mode := mode_of(service)
	bounds := scaled(autoscaler(part), replicas, 0)
}

# METADATA
# description: >-
#   The deployment mode. Workers and canaries exist in Standard mode only, so whoever
#   has them and states no mode means that one.
mode_of(service) := {"name": "Standard", "source": "assumed"} if {
	controller.deployment_mode(service).source == "assumed"
	standard_only(service)
} else := controller.deployment_mode(service)

standard_only(service) if typed.present(service, ["spec", "predictor", "workerSpec"])

else if count(typed.list(service, ["spec", "canary"])) > 0

rests(mode) := [sprintf("deployment mode not stated, %s assumed", [mode.name])] if {
	mode.source == "assumed"
} else := []

scaler_text(part) := ["an external autoscaler sets the number"] if {
	autoscaler(part) == "external"
} else := []

kept_text(part) := ["canaryTrafficPercent keeps the last revision beside the latest"] if {
	keeps_revision(part)
} else := []

# Knative brings the next revision to its scale before it drains the old one. A share
# of the traffic below all of it keeps two, and a third comes up beside them.
knative(part) := {"min": least, "max": null, "peak": null} if {
	ceiling(part.spec) == 0
	least := max([0, given_min(part.spec)])
} else := {"min": max([0, given_min(part.spec)]), "max": revisions * most, "peak": (revisions + 1) * most} if {
	most := ceiling(part.spec)
	revisions := count([1 | keeps_revision(part)]) + 1
}

keeps_revision(part) if typed.whole(part.spec, ["canaryTrafficPercent"], 100) < 100

scaled(class, given, most) := {"min": least, "max": least} if {
	class == "none"
	least := max([0, given])
} else := {"min": 1, "max": null} if {
	class == "external"
} else := {"min": max([0, given]), "max": max([1, given, most])} if {
	class == "keda"
} else := {"min": max([1, given]), "max": max([1, given, most])}

given_min(spec) := typed.whole(spec, ["minReplicas"], 1)

# A maxReplicas of 0 counts as not set.
ceiling(spec) := max([0, typed.whole(spec, ["maxReplicas"], 0)])

# Pods of canaries count for the minimum that the user set once they are ready.
reduced(service, part, least) := {"min": fewer, "rests": ["canaries take over pods of the minimum"]} if {
	part.role == "predictor"
	canary.replaced(service) > 0
	typed.present(part.spec, ["minReplicas"])
	fewer := max([1, given_min(part.spec) - canary.replaced(service)])
	fewer < least
} else := {"min": least, "rests": []}

stopped(service) if {
	lower(typed.text(service, ["metadata", "annotations", "serving.kserve.io/stop"])) == "true"
}

# The head of a multi-node predictor is not scaled.
autoscaler(part) := "none" if {
	component.multi_node(part)
} else := first([class |
	some layer in part.annotations
	class := typed.text(layer, ["serving.kserve.io/autoscalerClass"])
	class != ""
])

first(classes) := classes[0] if {
	count(classes) > 0
} else := ""

strategy(part) := typed.map(part.spec, ["deploymentStrategy"]) if {
	typed.present(part.spec, ["deploymentStrategy"])
} else := {"rollingUpdate": controller.default_rollout} if {
	controller.default_rollout
} else := {}
