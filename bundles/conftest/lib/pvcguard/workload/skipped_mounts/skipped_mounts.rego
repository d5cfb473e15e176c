# Generated from policies/lib/pvcguard/workload/skipped_mounts/skipped_mounts.rego by `make gen`; do not edit.

# METADATA
# title: Skipped mounts
# description: >-
#   Claims of the reviewed object that KServe leaves out of the pods without an error,
#   so that the server starts without its model. Sources: the scope of KServe's pod
#   webhook, AddModelMount, and the reconcilers of canaries and LLMInferenceServices.
package lib.pvcguard.workload.skipped_mounts

import data.lib.pvcguard.finding
import data.lib.pvcguard.inventory
import data.lib.pvcguard.review
import data.lib.pvcguard.typed
import data.lib.pvcguard.workload
import data.lib.pvcguard.workload.canary
import data.lib.pvcguard.workload.inference_service
import data.lib.pvcguard.workload.llm_inference_service
import data.lib.pvcguard.workload.pvc_uri
import data.lib.pvcguard.workload.webhook_mounts

# METADATA
# description: >-
#   {claim, path, because, related} of each claim; path is the field that keeps it out.
found contains {
	"claim": mount.claim,
	"path": mount.path,
	"because": sprintf("KServe's pod webhook leaves out namespaces with the label control-plane, which %q has", [review.namespace]),
	"related": [finding.reference("v1", "Namespace", "", review.namespace)],
} if {
	some mount in webhook_mounts.found
	typed.present(inventory.namespace_object(review.namespace), ["metadata", "labels", "control-plane"])
}

found contains {
	"claim": model.claim,
	"path": array.concat(volume.path, ["name"]),
	"because": sprintf("the pod has another volume named %q, and KServe takes that", [volume.name]),
	"related": [],
} if {
	some model in models
	some template in workload.templates
	template.role in model.roles
	some volume in template.volumes
	volume.name == model.volume
	typed.text(volume.spec, ["persistentVolumeClaim", "claimName"]) != model.claim
}

found contains {
	"claim": parsed.claim,
	"path": array.concat(list, [index, "uri"]),
	"because": "the pods of a canary get nothing of storageUris",
	"related": [],
} if {
	inference_service.is(review.resource)
	some variant in canary.variants(review.resource)
	list := list_of(variant)
	some index, item in typed.list(review.resource, list)
	parsed := pvc_uri.parse(typed.text(item, ["uri"]))
}

found contains {
	"claim": llm_claim,
	"path": ["spec", "storageInitializer", "enabled"],
	"because": "storageInitializer.enabled is false, which leaves out claims too",
	"related": [],
} if {
	llm_inference_service.model_mount_skipped(review.resource) == "initializer-disabled"
}

found contains {
	"claim": llm_claim,
	"path": array.concat(template.root, ["containers"]),
	"because": "the model goes to the container main, and the pod has none of this name",
	"related": [],
} if {
	some template in without_main
	count(template.missing) == 0
}

# METADATA
# description: Kinds that were not supplied and could show another claim that is left out.
missing contains "Namespace" if {
	count(webhook_mounts.found) > 0
	not namespace_supplied
}

missing contains kind if {
	some template in without_main
	some kind in template.missing
}

namespace_supplied if inventory.namespace_object(review.namespace)

else if inventory.complete("Namespace", "")

# A claim that KServe mounts under a volume name of its own, and the pods to which it
# does: {claim, volume, roles}.
models contains {"claim": entry.mount.claim, "volume": entry.mount.volume, "roles": {entry.group.role}} if {
	inference_service.is(review.resource)
	some entry in workload.mounted
	entry.mount.origin in {"storageUri", "storageUris", "env", "localModel"}
	entry.group.pods.mode != "ModelMesh"
}

models contains {"claim": llm_claim, "volume": webhook_mounts.volume, "roles": llm_roles}

llm_roles := {"main", "worker", "prefill", "prefill-worker"}

llm_claim := pvc_uri.parse(uris[0]).claim if {
	llm_inference_service.is(review.resource)
	uris := [source.uri | some source in workload.sources; source.origin == "storageUri"]
}

# Pods of an LLMInferenceService with containers of which none gets the model. Without
# any, the one that KServe's presets bring is all there is.
without_main := [template |
	llm_claim
	some template in workload.templates
	template.role in llm_roles
	names := {container.name | some container in template.containers; not container.init}
	count(names) > 0
	not "main" in names
]

# A canary has the stable predictor's list unless it has one of its own.
list_of(variant) := array.concat(variant.root, ["storageUris"]) if {
	typed.present(variant.own, ["storageUris"])
} else := ["spec", "predictor", "storageUris"]
