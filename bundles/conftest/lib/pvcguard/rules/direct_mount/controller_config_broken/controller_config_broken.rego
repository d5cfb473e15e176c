# Generated from policies/lib/pvcguard/rules/direct_mount/controller_config_broken/controller_config_broken.rego by `make gen`; do not edit.

# METADATA
# title: KServe cannot read how to set up storage
# description: >-
#   KServe reads data.storageInitializer of its ConfigMap for each pod that it creates.
#   Where that is missing, is no JSON object, or, on 0.11 to 0.15, has an
#   enableDirectPvcVolumeMount that is neither true nor false, the pod webhook fails, and
#   with it every pod of every InferenceService.
# related_resources:
#   - ref: https://kserve.github.io/website/docs/admin-guide/configurations
# custom:
#   id: DM012
#   aliases: []
#   severity: error
#   category: direct_mount
#   solution: Write storageInitializer as KServe ships it, a JSON object, with true or false for the flag.
#   kinds: [ConfigMap]
#   names: {ConfigMap: [inferenceservice-config]}
#   needs: []
#   params: [kserve.version, kserve.namespace]
#   race: false
#   proof: kserve
#   since: 0.1.0
package lib.pvcguard.rules.direct_mount.controller_config_broken

import data.lib.pvcguard.controller
import data.lib.pvcguard.controller.initializer
import data.lib.pvcguard.controller.reviewed
import data.lib.pvcguard.finding
import data.lib.pvcguard.params
import data.lib.pvcguard.shapes
import data.lib.pvcguard.typed

findings contains finding.new("DM012", {
	"path": ["data", "storageInitializer"],
	"msg": sprintf("%s, so that KServe can create no pod", [problem]),
})

problem := "storageInitializer is missing" if {
	reviewed.live
	not typed.present(reviewed.config_map, ["data", "storageInitializer"])
} else := "storageInitializer is no JSON object" if {
	initializer.text(reviewed.config_map)
	not initializer.readable(reviewed.config_map)
} else := sprintf("enableDirectPvcVolumeMount is %s, where KServe %s takes true or false", [concat(" and ", wrong), params.effective.kserve.version]) if {
	controller.reads_flag
	wrong := sort({shapes.name(type_name(value)) | some value in initializer.flags(reviewed.config_map); not is_boolean(value)})
	count(wrong) > 0
}
