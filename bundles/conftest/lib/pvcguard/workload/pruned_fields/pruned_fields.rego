# Generated from policies/lib/pvcguard/workload/pruned_fields/pruned_fields.rego by `make gen`; do not edit.

# METADATA
# title: Pruned fields
# description: >-
#   Fields about storage that stand where the API has no such field, so that the API
#   server drops them without a word.
package lib.pvcguard.workload.pruned_fields

import data.lib.pvcguard.review
import data.lib.pvcguard.typed
import data.lib.pvcguard.workload

# METADATA
# description: "The fields of the reviewed object: {path, belongs}, where it belongs as a text."
found contains {"path": path, "belongs": "it belongs directly under spec"} if {
	kind == "LLMInferenceService"
	path := ["spec", "workload", "kvCacheOffloading"]
	typed.present(review.resource, path)
}

found contains {"path": path, "belongs": "v1alpha2 has it"} if {
	kind == "LLMInferenceService"
	review.api_version == "serving.kserve.io/v1alpha1"
	some path in [["spec", "kvCacheOffloading"], ["spec", "prefill", "kvCacheOffloading"]]
	typed.present(review.resource, path)
}

found contains {"path": path, "belongs": belongs} if {
	some level in levels
	some field, belongs in places
	path := array.concat(level, [field])
	typed.present(review.resource, path)
}

found contains {"path": array.concat(template.root, ["volumeMounts"]), "belongs": places.volumeMounts} if {
	some template in workload.templates
	typed.present(review.resource, array.concat(template.root, ["volumeMounts"]))
}

found contains {"path": array.concat(container.path, ["volumes"]), "belongs": places.volumes} if {
	some template in workload.templates
	some container in template.containers
	typed.present(review.resource, array.concat(container.path, ["volumes"]))
}

found contains {"path": array.concat(entry, [key]), "belongs": "an entry has uri and mountPath only"} if {
	some source in workload.sources
	source.origin == "storageUris"
	entry := array.slice(source.path, 0, count(source.path) - 1)
	some key, value in typed.map(review.resource, entry)
	not key in {"uri", "mountPath"}
	value != null
}

kind := review.kind if startswith(review.api_version, "serving.kserve.io/")

places := {
	"volumes": "volumes belong to a pod, beside its containers",
	"volumeMounts": "volumeMounts belong to a container",
}

# Maps above those that become pods.
levels := [[], ["spec"]] if {
	kind == "InferenceService"
} else := [[], ["spec"], ["spec", "model"], ["spec", "prefill"], ["spec", "router"], ["spec", "router", "scheduler"]] if {
	kind == "LLMInferenceService"
} else := []
