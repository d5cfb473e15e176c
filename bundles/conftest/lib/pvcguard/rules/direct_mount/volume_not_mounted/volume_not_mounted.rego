# Generated from policies/lib/pvcguard/rules/direct_mount/volume_not_mounted/volume_not_mounted.rego by `make gen`; do not edit.

# METADATA
# title: A claim volume is not mounted, or a mount has no volume
# description: >-
#   A claim volume that no container mounts ties the pods to the claim for nothing,
#   and Knative refuses it. A mount of a volume that is declared nowhere is refused by
#   the API server. A serving runtime or a base configuration may bring either along.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/storage/volumes/
# custom:
#   id: DM020
#   aliases: []
#   severity: warning
#   category: direct_mount
#   solution: Let the names under volumes and volumeMounts agree, or remove what is not needed.
#   kinds: [InferenceService, LLMInferenceService]
#   needs: [ServingRuntime, ClusterServingRuntime, LLMInferenceServiceConfig]
#   params: []
#   race: false
#   proof: api-server
#   since: 0.1.0
package lib.pvcguard.rules.direct_mount.volume_not_mounted

import data.lib.pvcguard.finding
import data.lib.pvcguard.workload.volume_use

findings contains finding.new("DM020", {
	"claim": volume.claim,
	"path": volume.path,
	"msg": sprintf("no container mounts the volume %q%s", [volume.name, of_claim(volume.claim)]),
	"details": {"volume": volume.name},
}) if {
	some volume in volume_use.unmounted
	count(volume.missing) == 0
}

findings contains finding.new("DM020", {
	"severity": "error",
	"path": mount.path,
	"msg": sprintf("container %q mounts a volume %q, which is declared nowhere; the API server refuses the pods", [mount.container, mount.volume]),
	"details": {"volume": mount.volume},
}) if {
	some mount in volume_use.undeclared
	count(mount.missing) == 0
}

findings contains finding.unknown("DM020", kinds) if {
	kinds := {kind | some item in (volume_use.unmounted | volume_use.undeclared); some kind in item.missing}
	count(kinds) > 0
}

of_claim(claim) := sprintf(" of claim %q", [claim]) if {
	claim != ""
} else := ""
