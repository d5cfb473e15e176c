# Generated from policies/lib/pvcguard/rules/direct_mount/unknown_storage_field/unknown_storage_field.rego by `make gen`; do not edit.

# METADATA
# title: A storage field that the API does not have
# description: >-
#   The API server drops fields that an object's schema does not have, without an error
#   to those who do not ask for one. The service then runs without the volume or mount
#   that its author wrote. KServe's own sample for KV caches has one of them,
#   spec.workload.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#field-pruning
# custom:
#   id: DM018
#   aliases: []
#   severity: warning
#   category: direct_mount
#   solution: Move the field to where it belongs, or take it out.
#   kinds: [InferenceService, LLMInferenceService]
#   needs: []
#   params: []
#   race: false
#   proof: api-server
#   since: 0.1.0
package lib.pvcguard.rules.direct_mount.unknown_storage_field

import data.lib.pvcguard.finding
import data.lib.pvcguard.shapes
import data.lib.pvcguard.workload.pruned_fields

findings contains finding.new("DM018", {
	"path": field.path,
	"msg": sprintf("the API has no field %s and drops it; %s", [shapes.text(field.path), field.belongs]),
}) if {
	some field in pruned_fields.found
}
