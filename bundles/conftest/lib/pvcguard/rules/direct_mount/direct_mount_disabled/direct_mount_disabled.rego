# Generated from policies/lib/pvcguard/rules/direct_mount/direct_mount_disabled/direct_mount_disabled.rego by `make gen`; do not edit.

# METADATA
# title: Direct mounting is switched off
# description: >-
#   KServe 0.11 to 0.15 has a flag in its ConfigMap, enableDirectPvcVolumeMount. Where it
#   is false, and before 0.11, an init container fills /mnt/models with symbolic links
#   into /mnt/pvc, where the whole claim is mounted: claims are attached all the same,
#   but paths, archives and single files are handled otherwise than KServe 0.16 and
#   later do, which have no such choice.
# related_resources:
#   - ref: https://kserve.github.io/website/docs/model-serving/storage/providers/pvc
# custom:
#   id: DM010
#   aliases: []
#   severity: info
#   category: direct_mount
#   solution: Set enableDirectPvcVolumeMount to true, or upgrade KServe, and see with pvcguard impact what changes.
#   kinds: [ConfigMap, InferenceService]
#   names: {ConfigMap: [inferenceservice-config]}
#   needs: [ConfigMap]
#   params: [kserve.version, kserve.namespace, kserve.directPvcVolumeMount]
#   race: false
#   proof: kserve
#   since: 0.1.0
package lib.pvcguard.rules.direct_mount.direct_mount_disabled

import data.lib.pvcguard.controller
import data.lib.pvcguard.controller.reviewed
import data.lib.pvcguard.finding
import data.lib.pvcguard.params
import data.lib.pvcguard.workload.webhook_mounts

findings contains finding.new("DM010", {
	"path": ["data", "storageInitializer"],
	"msg": sprintf("claims are linked into /mnt/models and not mounted there: %s", [reason(reviewed.mode)]),
	"details": details(reviewed.mode),
}) if {
	reviewed.mode.name == "symlink"
	reviewed.mode.source in {"configmap", "version"}
}

findings contains finding.new("DM010", {
	"claim": claim,
	"path": path,
	"msg": sprintf("claim %q is linked into /mnt/models and not mounted there: %s", [claim, reason(controller.mode)]),
	"details": details(controller.mode),
}) if {
	controller.mode.name == "symlink"
	[path, claim] := min({[mount.path, mount.claim] | some mount in webhook_mounts.found})
}

reason(mode) := sprintf("the ConfigMap of KServe %s does not set enableDirectPvcVolumeMount to true", [params.effective.kserve.version]) if {
	mode.source == "configmap"
} else := "the parameter kserve.directPvcVolumeMount is false" if {
	mode.source == "parameter"
} else := sprintf("KServe %s ships without direct mounting", [params.effective.kserve.version])

details(mode) := {"mode": mode.name, "source": mode.source, "version": params.effective.kserve.version}
