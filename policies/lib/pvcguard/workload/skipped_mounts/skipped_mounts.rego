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
import data.lib.pvcguard.workload.component_paths
import data.lib.pvcguard.workload.inference_service
import data.lib.pvcguard.workload.pvc_uri

# METADATA
# description: "{claim, path, because, related} of each claim; path is the field that keeps it out."
found contains {
	"claim": mount.claim,
	"path": mount.path,
	"because": sprintf("KServe's pod webhook leaves out namespaces with the label control-plane, which %q has", [review.namespace]),
	"related": [finding.reference("v1", "Namespace", "", review.namespace)],
} if {
	some mount in by_webhook
	typed.present(inventory.namespace_object(review.namespace), ["metadata", "labels", "control-plane"])
}

found contains {
	"claim": entry.mount.claim,
	"path": array.concat(volume.path, ["name"]),
	"because": sprintf("the pod has another volume named %q, and KServe takes that", [volume.name]),
	"related": [],
} if {
	some entry in workload.mounted
	entry.mount.origin in kserves_own
	some template in workload.templates
	template.role == entry.group.role
	some volume in template.volumes
	volume.name == entry.mount.volume
	typed.text(volume.spec, ["persistentVolumeClaim", "claimName"]) != entry.mount.claim
}

found contains {
	"claim": pvc_uri.parse(uri).claim,
	"path": array.concat(holder, ["storageUris", index, "uri"]),
	"because": "the pods of a canary get nothing of storageUris",
	"related": [],
} if {
	inference_service.is(review.resource)
	some canary in component_paths.canaries(review.resource)
	holder := list_holder(canary)
	some index, item in typed.list(review.resource, array.concat(holder, ["storageUris"]))
	uri := typed.text(item, ["uri"])
	startswith(uri, "pvc://")
}

found contains {
	"claim": pvc_uri.parse(uri).claim,
	"path": reason.path,
	"because": reason.because,
	"related": [],
} if {
	llm
	uri := typed.text(review.resource, ["spec", "model", "uri"])
	startswith(uri, "pvc://")
	some reason in llm_reasons
}

# METADATA
# description: Kinds that were not supplied and could show another claim that is left out.
missing contains "Namespace" if {
	some _ in by_webhook
	not namespace_supplied
}

namespace_supplied if inventory.namespace_object(review.namespace)

else if inventory.complete("Namespace", "")

# The mounts that only the webhook makes; those of storageUris are in the template.
by_webhook := [entry.mount |
	inference_service.is(review.resource)
	some entry in workload.mounted
	entry.mount.origin in {"storageUri", "env", "localModel"}
]

kserves_own := {"storageUri", "storageUris", "env", "localModel", "lora"}

# A canary has the stable predictor's list unless it has one of its own.
list_holder(canary) := canary if {
	count(typed.list(review.resource, array.concat(canary, ["storageUris"]))) > 0
} else := ["spec", "predictor"]

llm if {
	review.kind == "LLMInferenceService"
	startswith(review.api_version, "serving.kserve.io/")
}

llm_reasons contains {"path": path, "because": "storageInitializer.enabled is false, which leaves out claims too"} if {
	path := ["spec", "storageInitializer", "enabled"]
	object.get(review.resource, path, true) == false
}

llm_reasons contains {
	"path": array.concat(root, ["containers"]),
	"because": "the model goes to the container main, and the pod has none of this name",
} if {
	some root in [["spec", "template"], ["spec", "worker"], ["spec", "prefill", "template"], ["spec", "prefill", "worker"]]
	containers := typed.list(review.resource, array.concat(root, ["containers"]))
	count(containers) > 0
	not typed.present(review.resource, ["spec", "baseRefs", 0])
	not "main" in {typed.text(container, ["name"]) | some container in containers}
}
