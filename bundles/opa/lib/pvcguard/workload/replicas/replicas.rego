# Generated from policies/lib/pvcguard/workload/replicas/replicas.rego by `make gen`; do not edit.

# METADATA
# title: Replicas
# description: >-
#   How many pods a component of an InferenceService runs, by deployment mode,
#   autoscaler and rollout strategy. Sources: KServe's hpa_reconciler.go,
#   keda_reconciler.go, ksvc_reconciler.go and Kubernetes' Deployment defaults
#   (surge of 25 %, rounded up).
package lib.pvcguard.workload.replicas

import data.lib.pvcguard.controller
import data.lib.pvcguard.number
import data.lib.pvcguard.typed

# METADATA
# description: >-
#   {min, max, peak, mode, rests}: min pods always run, max is the most outside a
#   rollout, peak the most during one; null is unbounded. rests says what the numbers
#   rest on where that is not certain, as texts.
of(service, role) := {
	"min": bounds_.min,
	"max": bounds_.max,
	"peak": peak(service, role, mode.name, bounds_.max),
	"mode": mode.name,
	"rests": rests(mode),
} if {
	mode := controller.deployment_mode(service)
	bounds_ := bounds(service, role, mode.name)
}

rests(mode) := [sprintf("deployment mode not stated, %s assumed", [mode.name])] if {
	mode.source == "assumed"
} else := []

bounds(service, role, mode) := {"min": 0, "max": 0} if {
	stopped(service)
} else := {"min": at_least(service, role, 0), "max": ceiling(service, role, null)} if {
	mode == "Knative"
} else := scaled(service, role, autoscaler(service, role))

scaled(service, role, class) := {"min": least, "max": least} if {
	class == "none"
	least := at_least(service, role, 0)
} else := {"min": 1, "max": null} if {
	class == "external"
} else := {"min": least, "max": max([1, least, ceiling(service, role, least)])} if {
	class == "keda"
	least := at_least(service, role, 0)
} else := {"min": least, "max": max([least, ceiling(service, role, least)])} if {
	least := at_least(service, role, 1)
}

at_least(service, role, floor_) := max([floor_, typed.whole(service, ["spec", role, "minReplicas"], 1)])

# A maxReplicas of 0 counts as not set.
ceiling(service, role, otherwise) := given if {
	given := typed.whole(service, ["spec", role, "maxReplicas"], 0)
	given > 0
} else := otherwise

stopped(service) if {
	lower(typed.text(service, ["metadata", "annotations", "serving.kserve.io/stop"])) == "true"
}

autoscaler(service, role) := class if {
	class := typed.text(service, ["spec", role, "annotations", autoscaler_annotation])
	class != ""
} else := typed.text(service, ["metadata", "annotations", autoscaler_annotation])

autoscaler_annotation := "serving.kserve.io/autoscalerClass"

# Knative brings the next revision to its scale before it drains the old one.
peak(service, role, mode, most) := most if {
	most in {null, 0}
} else := 2 * most if {
	mode == "Knative"
} else := most if {
	typed.text(service, ["spec", role, "deploymentStrategy", "type"]) == "Recreate"
} else := most + surge(most, object.get(service, ["spec", role, "deploymentStrategy", "rollingUpdate", "maxSurge"], "25%"))

surge(most, value) := given if {
	given := number.whole(value)
	given >= 0
} else := number.quotient_up(most * number.parse(digits), 100) if {
	regex.match(`^[0-9]{1,6}%$`, value)
	digits := trim_suffix(value, "%")
} else := number.quotient_up(most * 25, 100)
