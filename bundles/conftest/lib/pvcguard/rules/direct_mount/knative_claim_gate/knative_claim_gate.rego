# Generated from policies/lib/pvcguard/rules/direct_mount/knative_claim_gate/knative_claim_gate.rego by `make gen`; do not edit.

# METADATA
# title: Knative does not let the service have its volume
# description: >-
#   In Knative mode KServe writes a Knative service, and Knative refuses volumes of claims
#   unless its ConfigMap config-features enables them; for storageUris the feature for
#   writing too, even where the mount is read-only, since KServe never makes the volume
#   itself read-only. A storageUri needs neither: its claim is mounted into the pods
#   later.
# related_resources:
#   - ref: https://knative.dev/docs/serving/configuration/feature-flags/
#   - ref: https://knative.dev/docs/serving/services/storage/
# custom:
#   id: DM013
#   aliases: []
#   severity: error
#   category: direct_mount
#   solution: >-
#     Enable the features in the ConfigMap config-features of knative-serving, name the
#     claim in storageUri instead, or run the service in Standard mode.
#   kinds: [InferenceService]
#   needs: [ConfigMap]
#   params: [knative.features, kserve.defaultDeploymentMode]
#   race: false
#   proof: kserve
#   since: 0.1.0
package lib.pvcguard.rules.direct_mount.knative_claim_gate

import data.lib.pvcguard.controller
import data.lib.pvcguard.finding
import data.lib.pvcguard.workload.knative_gates

findings contains finding.new("DM013", {
	"claim": need.claim,
	"path": need.path,
	"msg": sprintf("Knative refuses %s: config-features does not enable %s%s", [
		need.volume,
		concat(" and ", shut),
		controller.mode_assumption(knative_gates.mode),
	]),
	"details": {"features": {gate: controller.knative_feature(gate) | some gate in need.gates}},
}) if {
	some need in knative_gates.needed
	shut := [gate | some gate in need.gates; controller.knative_feature(gate) in {"disabled", "allowed"}]
	count(shut) > 0
}

findings contains finding.unknown("DM013", {"ConfigMap"}) if {
	some need in knative_gates.needed
	some gate in need.gates
	controller.knative_feature(gate) == "unknown"
}
