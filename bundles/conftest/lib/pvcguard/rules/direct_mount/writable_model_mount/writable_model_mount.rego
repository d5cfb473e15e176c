# Generated from policies/lib/pvcguard/rules/direct_mount/writable_model_mount/writable_model_mount.rego by `make gen`; do not edit.

# METADATA
# title: Several pods may write the model
# description: >-
#   Under direct mounting a model that is mounted read-write is the claim's own
#   folder: configuration, caches and locks that a server writes there are seen and
#   overwritten by every other replica, and stay. With symlinks such files were each
#   pod's own.
# related_resources:
#   - ref: https://kserve.github.io/website/docs/model-serving/storage/providers/pvc
# custom:
#   id: DM009
#   aliases: []
#   severity: warning
#   category: direct_mount
#   solution: Remove the annotation and give the server a directory of its own for what it writes, or run one pod that is recreated.
#   kinds: [InferenceService]
#   needs: [ConfigMap]
#   params: [kserve.version, kserve.directPvcVolumeMount, kserve.defaultDeploymentMode]
#   race: false
#   proof: kserve
#   since: 0.1.0
package lib.pvcguard.rules.direct_mount.writable_model_mount

import data.lib.pvcguard.finding
import data.lib.pvcguard.number
import data.lib.pvcguard.workload
import data.lib.pvcguard.workload.model_paths
import data.lib.pvcguard.workload.readonly_annotation

findings contains finding.new("DM009", {
	"claim": entry.mount.claim,
	"path": place(entry),
	"msg": sprintf("claim %q is mounted read-write as the model, and %s write one folder%s", [
		entry.mount.claim,
		writers(pods),
		workload.assumption(pods),
	]),
	"details": {"pods": workload.count_details(pods)},
}) if {
	some entry in workload.mounted
	not entry.mount.readOnly
	mounted_directly(entry.mount.origin)
	pods := entry.group.pods
	writers(pods)
}

mounted_directly(origin) if origin == "storageUris"

else if {
	origin in {"storageUri", "env"}
	model_paths.direct
}

writers(pods) := workload.count_text(pods) if {
	workload.several(pods)
} else := sprintf("during a rollout %s pods", [number.text(pods.peak)]) if {
	pods.peak > 1
}

place(entry) := readonly_annotation.of(entry.group.role).path if {
	readonly_annotation.of(entry.group.role).value == readonly_annotation.writable
} else := entry.mount.path
