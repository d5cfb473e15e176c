# Generated from policies/lib/pvcguard/rules/direct_mount/opt_out_ignored/opt_out_ignored.rego by `make gen`; do not edit.

# METADATA
# title: The switch for direct mounting has no effect
# description: >-
#   KServe 0.16 removed enableDirectPvcVolumeMount. A ConfigMap that still sets it to
#   false looks like an opt-out, but claims are mounted at /mnt/models directly.
# related_resources:
#   - ref: https://github.com/kserve/kserve/pull/4694
# custom:
#   id: DM011
#   aliases: []
#   severity: warning
#   category: direct_mount
#   solution: Take enableDirectPvcVolumeMount out of storageInitializer, and prepare the services for direct mounting.
#   kinds: [ConfigMap]
#   names: {ConfigMap: [inferenceservice-config]}
#   needs: []
#   params: [kserve.version, kserve.namespace]
#   race: false
#   proof: kserve
#   since: 0.1.0
package lib.pvcguard.rules.direct_mount.opt_out_ignored

import data.lib.pvcguard.controller
import data.lib.pvcguard.controller.initializer
import data.lib.pvcguard.controller.reviewed
import data.lib.pvcguard.finding
import data.lib.pvcguard.params

findings contains finding.new("DM011", {
	"path": ["data", "storageInitializer"],
	"msg": sprintf("enableDirectPvcVolumeMount is false, which KServe %s does not read: claims are mounted directly all the same", [params.effective.kserve.version]),
	"details": {"version": params.effective.kserve.version},
}) if {
	opted_out
	controller.stated_version
	controller.at_least("0.16.0-rc1")
}

# No object tells the version of KServe; it is the parameter that is lacking.
findings contains finding.unknown("DM011", {"kserve.version"}) if {
	opted_out
	not controller.stated_version
}

opted_out if initializer.flags(reviewed.config_map) == {false}
