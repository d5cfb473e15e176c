# Generated from policies/lib/pvcguard/workload/llm_inference_service/llm_inference_service.rego by `make gen`; do not edit.

# METADATA
# title: LLMInferenceService
# description: >-
#   The pods and claim mounts of an LLMInferenceService, v1alpha1 or v1alpha2. A claim
#   stands in the pod template that KServe's controller makes; no webhook adds it, and
#   storage.kserve.io/readonly has no effect. Sources: KServe's pkg/controller/v1alpha2/llmisvc.
package lib.pvcguard.workload.llm_inference_service

import data.lib.pvcguard.typed
import data.lib.pvcguard.workload.llm_inference_service.bases
import data.lib.pvcguard.workload.llm_inference_service.claim_mounts
import data.lib.pvcguard.workload.llm_inference_service.kv_cache
import data.lib.pvcguard.workload.llm_inference_service.lora
import data.lib.pvcguard.workload.llm_inference_service.model
import data.lib.pvcguard.workload.llm_inference_service.pod_specs
import data.lib.pvcguard.workload.llm_inference_service.pods
import data.lib.pvcguard.workload.pod_template
import data.lib.pvcguard.workload.pvc_uri

is(object_) if {
	typed.text(object_, ["kind"]) == "LLMInferenceService"
	startswith(typed.text(object_, ["apiVersion"]), "serving.kserve.io/")
}

# METADATA
# description: >-
#   The groups as workload.groups has them: main, worker, prefill, prefill-worker,
#   scheduler and tokenizer, as far as the service has them. main and prefill are the
#   leaders where there are workers.
groups(service) := [group |
	layers := bases.layers(service)
	some role in pod_specs.roles(layers)
	template := pod_specs.of(layers, role)
	group := {
		"role": role,
		"pods": pods.of(layers, role, stopped(service), rests(service)),
		"node": typed.text(template.spec, ["nodeSelector", "kubernetes.io/hostname"]),
		"mounts": [mount | some mount in claim_mounts.of(service, layers, template); mount.claim != ""],
	}
]

stopped(service) if {
	lower(typed.text(service, ["metadata", "annotations", "serving.kserve.io/stop"])) == "true"
} else := false

rests(service) := [sprintf("base %q was not supplied", [name]) | some name in bases.unknown_references(service)]

# METADATA
# description: The pod templates as workload.templates has them, one a role.
templates(service) := [template |
	layers := bases.layers(service)
	some role in pod_specs.roles(layers)
	template := object.union(pod_specs.of(layers, role), {"missing": bases.missing(service, role)})
]

# METADATA
# description: "Where the model and its adapters come from: [{role, origin, uri, mountPath, path}]."
sources(service) := array.concat(
	[{
		"role": "main",
		"origin": "storageUri",
		"uri": source.uri,
		"mountPath": model.mount_path,
		"path": source.path,
	} |
		source := model.source(bases.layers(service))
		source.uri != ""
	],
	[{
		"role": "main",
		"origin": "lora",
		"uri": adapter.uri,
		"mountPath": adapter.mountPath,
		"path": adapter.path,
	} |
		some adapter in lora.sources(bases.layers(service))
	],
)

# METADATA
# description: >-
#   Every place that names a claim, mounted or not: {claim, origin, path}.
references(service) := union({
	{{"claim": parsed.claim, "origin": source.origin, "path": source.path} |
		some source in sources(service)
		parsed := pvc_uri.parse(source.uri)
	},
	{{"claim": claim.claim, "origin": "kvCache", "path": claim.path} |
		some root in {root | some root in pods.roots}
		some claim in kv_cache.claims(layers, root)
	},
	{{"claim": mount.claim, "origin": "volume", "path": mount.path} |
		some role in pod_specs.roles(layers)
		template := pod_specs.of(layers, role)
		some mount in pod_template.mounts(template.volumes, template.containers)
	},
}) if {
	layers := bases.layers(service)
}

# METADATA
# description: >-
#   Claims that each pod gets of its own: [{role, pods, volume, spec, path}].
claim_templates(service) := [object.union(claim, {"role": role, "pods": numbers}) |
	layers := bases.layers(service)
	some role in pod_specs.roles(layers)
	numbers := pods.of(layers, role, stopped(service), rests(service))
	some claim in array.concat(
		cache_claims(layers, role),
		pod_template.claim_templates(pod_specs.of(layers, role).volumes),
	)
]

cache_claims(layers, role) := found if found := kv_cache.templates(layers, pods.roots[role])

else := []

# METADATA
# description: >-
#   Why the main pods do not mount the claim of the model that the service names:
#   initializer-disabled or no-main-container. Undefined if they do, or if none is named.
#   KServe merges a template into its presets, which have a container main, so
#   that one is lacking only where a preset was changed.
model_mount_skipped(service) := "initializer-disabled" if {
	names_claim(service)
	not model.fetched(bases.layers(service))
} else := "no-main-container" if {
	names_claim(service)
	layers := bases.layers(service)
	main := pod_specs.of(layers, "main")
	not claim_mounts.has_container(service, main, "main")
}

names_claim(service) if pvc_uri.parse(model.source(bases.layers(service)).uri)
