# Generated from policies/lib/pvcguard/workload/webhook_mounts/webhook_mounts.rego by `make gen`; do not edit.

# METADATA
# title: Mounts of the webhook
# description: >-
#   The claim mounts that KServe's pod webhook adds to the pods of an InferenceService,
#   those of storageUri and STORAGE_URI and of the local model cache in their place.
#   Whatever else names a claim stands in the template that KServe's controller writes.
package lib.pvcguard.workload.webhook_mounts

import data.lib.pvcguard.review
import data.lib.pvcguard.workload
import data.lib.pvcguard.workload.inference_service

volume := "kserve-pvc-source"

# METADATA
# description: The mounts of the reviewed object, as workload.groups has them.
found := [entry.mount |
	inference_service.is(review.resource)
	some entry in workload.mounted
	entry.mount.volume == volume
	entry.mount.origin != "volume"
]
