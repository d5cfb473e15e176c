# Generated from policies/lib/pvcguard/rules/access_modes/ownership_not_applied/ownership_not_applied.rego by `make gen`; do not edit.

# METADATA
# title: fsGroup is not applied to the volume
# description: >-
#   The server runs as non-root and asks with fsGroup that the volume's files belong to
#   a group of its own. kubelet skips that for a volume that the pod declares
#   readOnly, and, with the usual policy of CSI drivers (ReadWriteOnceWithFSType), for
#   volumes without ReadWriteOnce or ReadWriteOncePod; with policy None always, with
#   policy File never. Then the files keep their owner, and the server may not be
#   permitted to read them. The readOnly that KServe sets on the mount alone changes
#   nothing.
# related_resources:
#   - ref: https://kubernetes-csi.github.io/docs/support-fsgroup.html
#   - ref: https://kubernetes.io/docs/tasks/configure-pod-container/security-context/
# custom:
#   id: AM011
#   aliases: []
#   severity: info
#   category: access_modes
#   solution: Make the files of the model readable to the server's user or group when they are written.
#   kinds: [InferenceService, LLMInferenceService]
#   needs: [PersistentVolumeClaim, StorageClass, PersistentVolume, CSIDriver]
#   params: []
#   race: false
#   proof: kubelet
#   since: 0.1.0
package lib.pvcguard.rules.access_modes.ownership_not_applied

import data.lib.pvcguard.claims
import data.lib.pvcguard.drivers
import data.lib.pvcguard.finding
import data.lib.pvcguard.number
import data.lib.pvcguard.typed
import data.lib.pvcguard.workload
import data.lib.pvcguard.workload.security

findings contains finding.new("AM011", {
	"claim": use.mount.claim,
	"path": use.mount.path,
	"msg": sprintf("container %q runs as non-root with fsGroup %s, which is not applied to claim %q: %s", [
		use.mount.container,
		number.text(use.group),
		use.mount.claim,
		reason(use, claim),
	]),
	"related": [claims.reference(use.mount.claim)],
	"details": {"container": use.mount.container, "fsGroup": use.group, "modes": sort(claims.modes(claim)), "fsGroupPolicy": policy(claim)},
}) if {
	some use in uses
	use.non_root
	claim := claims.of_review(use.mount.claim)
}

findings contains finding.unknown("AM011", missing) if count(missing) > 0

missing contains "PersistentVolumeClaim" if {
	some use in uses
	use.non_root
	claims.unsupplied(use.mount.claim)
}

# Who the server runs as may stand in a runtime.
missing contains kind if {
	some use in uses
	not use.non_root
	reason(use, claims.of_review(use.mount.claim))
	some kind in use.missing
}

# The mounts of pods with fsGroup.
uses contains {
	"mount": entry.mount,
	"group": group,
	"non_root": security.non_root(template, entry.mount.container),
	"volume_read_only": security.volume_read_only(template, entry.mount.volume),
	"missing": template.missing,
} if {
	some entry in workload.mounted
	entry.mount.container != ""
	some template in workload.templates
	template.role == entry.group.role
	group := security.fs_group(template)
}

reason(use, claim) := "its volume is mounted with readOnly" if {
	use.volume_read_only
} else := sprintf("fsGroupPolicy of driver %q is None", [drivers.of(claim)]) if {
	policy(claim) == "None"
} else := sprintf("its modes are without ReadWriteOnce and ReadWriteOncePod (%s)%s", [concat(", ", sort(claims.modes(claim))), proviso(claim)]) if {
	policy(claim) != "File"
	count(claims.modes(claim)) > 0
	count(claims.modes(claim) & {"ReadWriteOnce", "ReadWriteOncePod"}) == 0
}

proviso(claim) := "" if {
	policy(claim) != ""
} else := ", unless fsGroupPolicy of its CSIDriver is File"

# "" where the driver is not known; the API server fills in the usual one.
policy(claim) := given if {
	given := typed.text(drivers.csi_driver(claim), ["spec", "fsGroupPolicy"])
	given != ""
} else := "ReadWriteOnceWithFSType" if {
	drivers.csi_driver(claim)
} else := ""
