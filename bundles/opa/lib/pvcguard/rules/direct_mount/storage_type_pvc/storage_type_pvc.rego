# Generated from policies/lib/pvcguard/rules/direct_mount/storage_type_pvc/storage_type_pvc.rego by `make gen`; do not edit.

# METADATA
# title: A storage type that only ModelMesh knows
# description: >-
#   storage.parameters.type pvc names a claim to ModelMesh. In the other deployment modes
#   KServe takes it for a download: the init container has no handler for claims and
#   fails again and again, and nothing refuses the service before.
# related_resources:
#   - ref: https://kserve.github.io/website/docs/model-serving/storage/providers/pvc
# custom:
#   id: DM015
#   aliases: []
#   severity: error
#   category: direct_mount
#   solution: Name the claim in storageUri as pvc://<claim>/<path>, and take out storage.
#   kinds: [InferenceService]
#   needs: [ConfigMap]
#   params: [kserve.defaultDeploymentMode]
#   race: false
#   proof: kserve
#   since: 0.1.0
package lib.pvcguard.rules.direct_mount.storage_type_pvc

import data.lib.pvcguard.controller
import data.lib.pvcguard.finding
import data.lib.pvcguard.review
import data.lib.pvcguard.workload.storage_spec

findings contains finding.new("DM015", {
	"claim": use.claim,
	"path": use.path,
	"msg": sprintf("storage type pvc is for ModelMesh; in %s mode the storage initializer fails%s", [mode.name, controller.mode_assumption(mode)]),
	"details": {"deploymentMode": mode.name},
}) if {
	mode := controller.deployment_mode(review.resource)
	mode.name != "ModelMesh"
	some use in storage_spec.claims
}
