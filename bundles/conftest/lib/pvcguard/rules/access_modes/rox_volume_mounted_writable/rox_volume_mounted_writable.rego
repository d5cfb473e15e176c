# Generated from policies/lib/pvcguard/rules/access_modes/rox_volume_mounted_writable/rox_volume_mounted_writable.rego by `make gen`; do not edit.

# METADATA
# title: KServe mounts a read-only claim without readOnly
# description: >-
#   The claim's only access mode is ReadOnlyMany, and KServe mounts it by itself. It
#   sets readOnly on the mount of the container, never on the volume, and no field of
#   the service asks for more; so the driver is asked for a read-write volume. Whether
#   that works is the driver's affair. Those that refuse ReadOnlyMany refuse the
#   volume, bound or not.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes
#   - ref: https://kserve.github.io/website/docs/model-serving/storage/providers/pvc
# custom:
#   id: AM005
#   aliases: []
#   severity: info
#   category: access_modes
#   solution: Use a claim with ReadWriteMany, which KServe mounts read-only by default, or mount the claim through volumes with persistentVolumeClaim.readOnly true.
#   kinds: [InferenceService, LLMInferenceService]
#   needs: [PersistentVolumeClaim, StorageClass, PersistentVolume]
#   params: [provisioners]
#   race: false
#   proof: driver
#   since: 0.1.0
package lib.pvcguard.rules.access_modes.rox_volume_mounted_writable

import data.lib.pvcguard.claims
import data.lib.pvcguard.drivers
import data.lib.pvcguard.drivers.modes
import data.lib.pvcguard.finding
import data.lib.pvcguard.workload

findings contains finding.new("AM005", {
	"severity": step.severity,
	"claim": mount.claim,
	"path": mount.path,
	"msg": sprintf("claim %q is ReadOnlyMany only, and KServe mounts its volume without readOnly; %s", [mount.claim, step.because]),
	"related": [claims.reference(mount.claim)],
	"details": {"driver": drivers.of(claim), "candidates": drivers.classes_offering({"ReadWriteMany"})},
}) if {
	some mount in mounted
	claim := claims.of_review(mount.claim)
	claims.read_only(claim)
	step := ladder(claim)
}

findings contains finding.unknown("AM005", {"PersistentVolumeClaim"}) if {
	some mount in mounted
	claims.unsupplied(mount.claim)
}

# The user's own volumes can say readOnly.
mounted contains entry.mount if {
	some entry in workload.mounted
	entry.mount.origin != "volume"
}

ladder(claim) := {"severity": "error", "because": sprintf("%q refuses ReadOnlyMany", [drivers.of(claim)])} if {
	modes.refuses(claim, "ReadOnlyMany")
	modes.sure(claim)
} else := {"severity": "warning", "because": sprintf("%q probably refuses ReadOnlyMany", [drivers.of(claim)])} if {
	modes.refuses(claim, "ReadOnlyMany")
} else := {"severity": "info", "because": sprintf("whether %q takes that is its own affair", [drivers.of(claim)])} if {
	drivers.of(claim) != ""
} else := {"severity": "info", "because": "whether its driver takes that is the driver's affair"}
