# Generated from policies/lib/pvcguard/rules/access_modes/rox_written/rox_written.rego by `make gen`; do not edit.

# METADATA
# title: A read-only claim is mounted for writing
# description: >-
#   The claim's only access mode is ReadOnlyMany, but a container mounts it read-write.
#   The mode is no write protection: some drivers mount such a volume read-only, and
#   every write fails; with others writes from many nodes reach it unhindered.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes
# custom:
#   id: AM004
#   aliases: []
#   severity: warning
#   category: access_modes
#   solution: Mount it read-only, or use a claim with a mode that permits writing.
#   kinds: [InferenceService, LLMInferenceService]
#   needs: [PersistentVolumeClaim]
#   params: []
#   race: false
#   proof: driver
#   since: 0.1.0
package lib.pvcguard.rules.access_modes.rox_written

import data.lib.pvcguard.claims
import data.lib.pvcguard.drivers
import data.lib.pvcguard.finding
import data.lib.pvcguard.workload

findings contains finding.new("AM004", {
	"claim": mount.claim,
	"path": mount.path,
	"msg": sprintf("claim %q is ReadOnlyMany only, but container %q mounts it read-write at %q", [mount.claim, mount.container, mount.mountPath]),
	"related": [claims.reference(mount.claim)],
	"details": {
		"container": mount.container,
		"mountPath": mount.mountPath,
		"driver": drivers.of(claims.of_review(mount.claim)),
		"candidates": drivers.classes_offering({"ReadWriteMany"}),
	},
}) if {
	some mount in written
	claims.read_only(claims.of_review(mount.claim))
}

findings contains finding.unknown("AM004", {"PersistentVolumeClaim"}) if {
	some mount in written
	claims.unsupplied(mount.claim)
}

written contains entry.mount if {
	some entry in workload.mounted
	entry.mount.container != ""
	not entry.mount.readOnly
}
