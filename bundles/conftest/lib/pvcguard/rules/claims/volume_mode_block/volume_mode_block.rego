# Generated from policies/lib/pvcguard/rules/claims/volume_mode_block/volume_mode_block.rego by `make gen`; do not edit.

# METADATA
# title: A raw block claim is mounted as a directory
# description: >-
#   A claim with volumeMode Block gives a container a device, and no directory. The
#   pod is scheduled, but kubelet refuses to mount the volume (FailedMount, "has
#   volumeMode Block, but is specified in volumeMounts") and the container never
#   starts. KServe mounts every model as a directory.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/storage/persistent-volumes/#raw-block-volume-support
# custom:
#   id: CL005
#   aliases: []
#   severity: error
#   category: claims
#   solution: Put the model on a claim with volumeMode Filesystem; the mode of a claim cannot be changed.
#   kinds: [InferenceService, LLMInferenceService]
#   needs: [PersistentVolumeClaim]
#   params: []
#   race: false
#   proof: kubelet
#   since: 0.1.0
package lib.pvcguard.rules.claims.volume_mode_block

import data.lib.pvcguard.claims
import data.lib.pvcguard.finding
import data.lib.pvcguard.volumes
import data.lib.pvcguard.workload

findings contains finding.new("CL005", {
	"claim": mount.claim,
	"path": mount.path,
	"msg": sprintf("claim %q has volumeMode Block, but is mounted as the directory %q", [mount.claim, mount.mountPath]),
	"related": [claims.reference(mount.claim)],
	"details": {"mountPath": mount.mountPath},
}) if {
	some mount in mounted
	volumes.volume_mode(claims.of_review(mount.claim)) == "Block"
}

findings contains finding.unknown("CL005", {"PersistentVolumeClaim"}) if {
	some mount in mounted
	claims.unsupplied(mount.claim)
}

# A container may use the device of a volume that none mounts.
mounted contains entry.mount if {
	some entry in workload.mounted
	entry.mount.container != ""
}
