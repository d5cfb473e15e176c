# Generated from policies/lib/pvcguard/rules/direct_mount/multi_model_trap/multi_model_trap.rego by `make gen`; do not edit.

# METADATA
# title: A model without storage is taken for a multi-model server
# description: >-
#   A model that names no storage, and is not of the HuggingFace format, is a
#   multi-model server to KServe: its agent mounts an empty directory at /mnt/models.
#   A claim that is mounted there as a volume is then not what the server reads.
# related_resources:
#   - ref: https://kserve.github.io/website/docs/model-serving/storage/providers/pvc
# custom:
#   id: DM022
#   aliases: []
#   severity: warning
#   category: direct_mount
#   solution: Name the claim in storageUri, pvc://<claim>/<path>, instead of in a volume.
#   kinds: [InferenceService]
#   needs: []
#   params: []
#   race: false
#   proof: kserve
#   since: 0.1.0
package lib.pvcguard.rules.direct_mount.multi_model_trap

import data.lib.pvcguard.finding
import data.lib.pvcguard.mount_paths
import data.lib.pvcguard.workload
import data.lib.pvcguard.workload.implementations
import data.lib.pvcguard.workload.inference_service

findings contains finding.new("DM022", {
	"claim": mount.claim,
	"path": mount.path,
	"msg": sprintf("%q names no storage, so KServe takes it for a multi-model server and mounts an empty directory at %q, where claim %q should be", [field, mount.mountPath, mount.claim]),
}) if {
	some field in implementations.without_storage
	some entry in workload.mounted
	entry.group.role == "predictor"
	mount := entry.mount
	mount.origin == "volume"
	mount.container == inference_service.serving_container
	mount_paths.same(mount.mountPath, inference_service.model_path)
}
