# Generated from policies/lib/pvcguard/mounters/origins/origins.rego by `make gen`; do not edit.

# METADATA
# title: Origins
# description: What made an object that runs pods, and so is counted in its place.
package lib.pvcguard.mounters.origins

import data.lib.pvcguard.inventory
import data.lib.pvcguard.typed
import data.lib.pvcguard.workload.pod_workload

# METADATA
# description: >-
#   The supplied object of a known kind that controls this one: {kind, object}. Where a
#   ReplicaSet was not supplied, the Deployment that it is named after stands for it,
#   and the CronJob for a Job.
controller(namespace, object_) := found(namespace, typed.text(reference, ["kind"]), typed.text(reference, ["name"])) if {
	reference := controlling(object_)
	known(reference)
}

# A pod never stands for what it controls, such as the workers of a group that it leads.
known(reference) if {
	kind := typed.text(reference, ["kind"])
	kind != "Pod"
	typed.text(reference, ["apiVersion"]) == pod_workload.kinds[kind].apiVersion
}

controlling(object_) := [reference |
	some reference in typed.list(object_, ["metadata", "ownerReferences"])
	typed.flag(reference, ["controller"], false)
][0]

found(namespace, kind, name) := {"kind": kind, "object": supplied(namespace, kind, name)} if {
	supplied(namespace, kind, name)
} else := {"kind": by, "object": supplied(namespace, by, eponym(kind, name))} if {
	by := makers[kind].kind
}

supplied(namespace, kind, name) := inventory.workload(namespace, pod_workload.kinds[kind].apiVersion, kind, name)

# How their controllers name what they make: after the hash of the pod template, in the
# alphabet of apimachinery's rand.SafeEncodeString, and after the scheduled minute.
makers := {
	"ReplicaSet": {"kind": "Deployment", "ending": `-[bcdfghjklmnpqrstvwxz2456789]{1,10}$`},
	"Job": {"kind": "CronJob", "ending": `-[0-9]{1,11}$`},
}

eponym(kind, name) := regex.replace(name, makers[kind].ending, "")

# METADATA
# description: >-
#   Whether KServe made the object. Its service may lie several controllers further up
#   (Knative, LeaderWorkerSet), but all pods have its label; a label without a
#   controller is only a user's.
kserve_made(kind, object_) if {
	reference := controlling(object_)
	by_service(reference)
} else if {
	controlling(object_)
	service_label(pod_workload.labels(kind, object_))
}

by_service(reference) if {
	startswith(typed.text(reference, ["apiVersion"]), "serving.kserve.io/")
	typed.text(reference, ["kind"]) in {"InferenceService", "LLMInferenceService"}
}

service_label(labels) if {
	typed.present(labels, ["serving.kserve.io/inferenceservice"])
} else if {
	typed.text(labels, ["app.kubernetes.io/part-of"]) == "llminferenceservice"
}
