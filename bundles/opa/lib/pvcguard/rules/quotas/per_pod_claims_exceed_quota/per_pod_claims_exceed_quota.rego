# Generated from policies/lib/pvcguard/rules/quotas/per_pod_claims_exceed_quota/per_pod_claims_exceed_quota.rego by `make gen`; do not edit.

# METADATA
# title: The claims of the pods exceed a quota
# description: >-
#   Each pod of the workload gets claims of its own (a generic ephemeral volume, a tier
#   of the KV cache). All of them together ask for more than a ResourceQuota of the
#   namespace has left, and pods whose claims are refused never start. An error where
#   the pods that always run ask for too much, a warning where only more pods or a
#   rollout do; where nothing bounds the number of pods, that is said.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/storage/ephemeral-volumes/#generic-ephemeral-volumes
# custom:
#   id: QT006
#   aliases: []
#   severity: error
#   category: quotas
#   solution: Ask for less storage a pod, run or allow fewer pods, or have the quota raised.
#   kinds: [InferenceService, LLMInferenceService]
#   needs: [ResourceQuota, PersistentVolumeClaim, StorageClass]
#   params: []
#   race: true
#   proof: api-server
#   since: 0.1.0
package lib.pvcguard.rules.quotas.per_pod_claims_exceed_quota

import data.lib.pvcguard.finding
import data.lib.pvcguard.number
import data.lib.pvcguard.quantity
import data.lib.pvcguard.quota.per_pod
import data.lib.pvcguard.review
import data.lib.pvcguard.workload

findings contains finding.new("QT006", {
	"severity": ladder[one.step].severity,
	"path": one.path,
	"msg": sprintf("quota %q limits %s to %s%s; the pods' own claims (%s%s) ask for %s%s", [
		one.quota,
		one.key,
		quantity.text(one.hard),
		taken(one),
		number.text(one.claims),
		ladder[one.step].when,
		quantity.text(one.requested),
		workload.assumption(one),
	]),
	"details": {
		"key": one.key,
		"pods": one.step,
		"claims": one.claims,
		"requested": quantity.digits(one.requested),
		"used": quantity.digits(one.others),
		"hard": quantity.digits(one.hard),
		"basis": one.basis,
	},
	"related": [finding.reference("v1", "ResourceQuota", review.namespace, one.quota)],
}) if {
	some one in per_pod.exceeded
}

findings contains finding.unknown("QT006", per_pod.missing) if count(per_pod.missing) > 0

ladder := {
	"min": {"severity": "error", "when": ", always"},
	"max": {"severity": "warning", "when": " when scaled out"},
	"peak": {"severity": "warning", "when": " during a rollout"},
	"unbounded": {"severity": "info", "when": " at least, their number has no bound"},
}

taken(one) := sprintf(", of which %s are taken%s", [quantity.text(one.others), source[one.basis]]) if {
	one.others > quantity.zero
} else := ""

source := {"status": "", "spec": " by the known claims"}
