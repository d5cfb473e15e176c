# Generated from policies/lib/pvcguard/workload/llm_inference_service/bases/bases.rego by `make gen`; do not edit.

# METADATA
# title: Bases
# description: >-
#   The LLMInferenceServiceConfig objects that a service rests on: the presets that
#   KServe adds by itself, which bring a container main to each pod, and over them
#   spec.baseRefs. Sources: combineBaseRefsConfig and getConfig in KServe's
#   config_merge.go.
package lib.pvcguard.workload.llm_inference_service.bases

import data.lib.pvcguard.inventory
import data.lib.pvcguard.params
import data.lib.pvcguard.typed
import data.lib.pvcguard.workload.llm_inference_service.layers as layered
import data.lib.pvcguard.workload.llm_inference_service.scheduler

# METADATA
# description: The layers of a service (see layers), as far as they were supplied.
layers(service) := array.concat(presets(service), resolved(service))

# What decides which presets KServe adds.
resolved(service) := array.concat(referenced(service), [own(service)])

own(service) := {
	"spec": typed.map(service, ["spec"]),
	"path": ["spec"],
	"own": true,
	"kvCache": has_kv_cache(service),
}

referenced(service) := [layer |
	some index, reference in typed.list(service, ["spec", "baseRefs"])
	config := found(service, typed.text(reference, ["name"]))
	layer := layer_of(config, ["spec", "baseRefs", index])
]

presets(service) := [layer |
	some suffix in {suffix | some suffix in suffixes(resolved(service))}
	config := found(service, preset(service, suffix))
	layer := layer_of(config, ["spec"])
]

layer_of(config, path) := {
	"spec": typed.map(config, ["spec"]),
	"path": path,
	"own": false,
	"kvCache": has_kv_cache(config),
}

# The older version is converted, and has no such field.
has_kv_cache(object_) := typed.text(object_, ["apiVersion"]) != "serving.kserve.io/v1alpha1"

# The namespace of the service goes before KServe's.
found(service, name) := config if {
	config := inventory.llm_config(typed.text(service, ["metadata", "namespace"]), name)
} else := inventory.llm_config(params.effective.kserve.namespace, name)

# A service keeps the presets of the KServe version that it was made with.
preset(service, suffix) := pinned if {
	pinned := typed.text(service, ["status", "annotations", concat("", ["serving.kserve.io/", suffix])])
	pinned != ""
} else := concat("", ["kserve-", suffix])

# METADATA
# description: The preset of each role that KServe adds by itself, by the end of its name.
suffixes(layers_) := object.union_n([
	main_suffixes(layers_),
	prefill_suffixes(layers_),
	scheduler_suffixes(layers_),
	tokenizer_suffixes(layers_),
])

main_suffixes(layers_) := {"main": suffix, "worker": suffix} if {
	layered.present(layers_, ["prefill"])
	suffix := concat("", ["config-llm-decode-", shape(layers_, [], "template")])
} else := {"main": suffix, "worker": suffix} if {
	suffix := concat("", ["config-llm-", shape(layers_, [], "template")])
}

prefill_suffixes(layers_) := {"prefill": suffix, "prefill-worker": suffix} if {
	layered.present(layers_, ["prefill"])
	suffix := concat("", ["config-llm-prefill-", shape(layers_, ["prefill"], "template")])
} else := {}

scheduler_suffixes(layers_) := {"scheduler": "config-llm-scheduler"} if {
	scheduler.runs(layers_)
} else := {}

tokenizer_suffixes(layers_) := {"tokenizer": "config-llm-tokenizer"} if {
	scheduler.tokenizes(layers_)
} else := {}

# Several nodes share the work by data where both are given, else by pipeline.
shape(layers_, root, single) := single if {
	not layered.present(layers_, array.concat(root, ["worker"]))
} else := "worker-data-parallel" if {
	some field in ["data", "dataLocal"]
	layered.present(layers_, array.concat(root, ["parallelism", field]))
} else := "worker-pipeline-parallel"

# METADATA
# description: The names of the service's baseRefs that were not supplied and may exist.
unknown_references(service) := [name |
	some reference in typed.list(service, ["spec", "baseRefs"])
	name := typed.text(reference, ["name"])
	unknown(service, name)
]

# METADATA
# description: Whether the preset of a role was supplied, so that it is known what it brings.
preset_known(service, role) if found(service, preset(service, suffixes(resolved(service))[role]))

# METADATA
# description: The kinds that were not supplied and could bring more to the pods of a role.
missing(service, role) := {"LLMInferenceServiceConfig"} if {
	count(unknown_references(service)) > 0
} else := {"LLMInferenceServiceConfig"} if {
	unknown(service, preset(service, suffixes(resolved(service))[role]))
} else := set()

unknown(service, name) if {
	not found(service, name)
	not absent(service)
}

# Where both namespaces were supplied in full, KServe finds no other object either.
absent(service) if {
	inventory.complete("LLMInferenceServiceConfig", typed.text(service, ["metadata", "namespace"]))
	inventory.complete("LLMInferenceServiceConfig", params.effective.kserve.namespace)
}
