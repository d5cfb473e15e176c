# Generated from policies/lib/pvcguard/workload/mesh_pods/mesh_pods.rego by `make gen`; do not edit.

# METADATA
# title: Pods of ModelMesh
# description: >-
#   The runtime pods of ModelMesh, which mount the claims of all predictors and serve
#   their models together. Sources: modelmesh-serving's addPullerSidecar and
#   deployment.yaml.tmpl.
package lib.pvcguard.workload.mesh_pods

import data.lib.pvcguard.number
import data.lib.pvcguard.typed
import data.lib.pvcguard.workload.pvc_uri
import data.lib.pvcguard.workload.rollout

# METADATA
# description: >-
#   The mounts of a predictor's claims: the puller's container has the whole of each.
mounts(part, uris) := array.concat(
	[mounted(parsed.claim, source.origin, source.path) |
		some source in uris
		parsed := pvc_uri.parse(source.uri)
	],
	[mounted(claim, "storage", array.concat(part.root, path)) |
		some field in part.implementations
		typed.text(part.spec, [field, "storage", "parameters", "type"]) == "pvc"
		path := [field, "storage", "parameters", "name"]
		claim := typed.text(part.spec, path)
		claim != ""
	],
)

mounted(claim, origin, path) := {
	"claim": claim,
	"volume": claim,
	"container": "puller",
	"mountPath": concat("/", ["/pvc_mounts", claim]),
	"subPath": "",
	"readOnly": true,
	"origin": origin,
	"path": path,
}

# METADATA
# description: The runtime's pods, in the form that replicas has.
pods(part) := {
	"min": number_.replicas,
	"max": number_.replicas,
	"peak": rollout.peak(number_.replicas, {"rollingUpdate": {"maxSurge": "75%", "maxUnavailable": "15%"}}),
	"mode": "ModelMesh",
	"rests": number_.rests,
} if {
	number_ := runtime_replicas(part.runtime)
}

runtime_replicas(runtime) := {"replicas": given, "rests": []} if {
	given := number.whole(object.get(runtime.spec, ["replicas"], null))
	given >= 0
} else := {"replicas": 2, "rests": [sprintf("%s, ModelMesh's 2 pods per runtime assumed", [reason(runtime)])]}

reason(runtime) := sprintf("%s not supplied", [concat(" and ", sort(runtime.missing))]) if {
	count(runtime.missing) > 0
} else := "podsPerRuntime not known"
