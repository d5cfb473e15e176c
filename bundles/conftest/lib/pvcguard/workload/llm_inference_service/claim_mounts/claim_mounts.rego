# Generated from policies/lib/pvcguard/workload/llm_inference_service/claim_mounts/claim_mounts.rego by `make gen`; do not edit.

# METADATA
# title: Claim mounts
# description: >-
#   The claim mounts of one role of an LLMInferenceService: those that KServe adds to
#   the pod template, and the template's own.
package lib.pvcguard.workload.llm_inference_service.claim_mounts

import data.lib.pvcguard.typed
import data.lib.pvcguard.workload.llm_inference_service.bases
import data.lib.pvcguard.workload.llm_inference_service.kv_cache
import data.lib.pvcguard.workload.llm_inference_service.lora
import data.lib.pvcguard.workload.llm_inference_service.model
import data.lib.pvcguard.workload.llm_inference_service.pods
import data.lib.pvcguard.workload.pod_template

# METADATA
# description: >-
#   The mounts of a role, as workload.groups has them; those with an empty claim name
#   among them.
of(service, layers, template) := array.concat(
	array.concat(
		model_mounts(service, layers, template),
		lora_mounts(service, layers, template),
	),
	array.concat(
		cache_mounts(service, layers, template),
		pod_template.mounts(template.volumes, template.containers),
	),
)

model_mounts(service, layers, template) := [object.union(claim, {
	"volume": model.volume,
	"container": place.container,
	"mountPath": place.mountPath,
	"readOnly": true,
}) |
	claim := model.claim(service, layers)
	place := model_places[template.role]
	free(service, template, place.container, model.volume)
]

# Where KServe mounts the model. The scheduler has a tokenizer only if its template
# brings one; a tokenizer of its own is a Deployment.
model_places := object.union(
	{role: {"container": "main", "mountPath": model.mount_path} | some role, _ in pods.roots},
	{
		"scheduler": {"container": "tokenizer", "mountPath": model.tokenizer_path},
		"tokenizer": {"container": "main", "mountPath": model.tokenizer_path},
	},
)

lora_mounts(service, layers, template) := [object.union(claim, {
	"container": "main",
	"readOnly": true,
	"origin": "lora",
}) |
	pods.roots[template.role]
	model.fetched(layers)
	some claim in lora.claims(layers)
	free(service, template, "main", claim.volume)
]

# The volume of a tier is added even where there is no container to mount it.
cache_mounts(service, layers, template) := [object.union(claim, {
	"container": container,
	"mountPath": mount_path,
	"subPath": sub_path,
	"readOnly": false,
	"origin": "kvCache",
}) |
	some claim in kv_cache.claims(layers, pods.roots[template.role])
	[container, mount_path, sub_path] := cache_use(service, template, claim)
]

cache_use(service, template, claim) := ["main", claim.mountPath, claim.subPath] if {
	has_container(service, template, "main")
} else := ["", "", ""]

# METADATA
# description: >-
#   Whether the pods of a role have the container. Where the preset that brings main was
#   not supplied, they have it.
has_container(service, template, name) if {
	some container in template.containers
	container.name == name
	not container.init
} else if {
	name == "main"
	not bases.preset_known(service, template.role)
}

# KServe leaves a volume or mount alone that has the name of its own.
free(service, template, container, volume) if {
	has_container(service, template, container)
	not taken(template, container, volume)
}

taken(template, container, volume) if {
	some other in template.volumes
	other.name == volume
} else if {
	some other in template.containers
	other.name == container
	some mount in typed.list(other.spec, ["volumeMounts"])
	typed.text(mount, ["name"]) == volume
}
