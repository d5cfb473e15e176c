# Generated from policies/lib/pvcguard/rules/quotas/request_out_of_bounds/request_out_of_bounds.rego by `make gen`; do not edit.

# METADATA
# title: The storage request is outside the organisation's bounds
# description: >-
#   The claim asks for less than quota.minRequest or more than quota.maxRequest. Off
#   unless these parameters are set.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/storage/persistent-volumes/#resources
# custom:
#   id: QT005
#   aliases: []
#   severity: error
#   category: quotas
#   solution: Ask for a size within the bounds, or have this claim waived.
#   kinds: [InferenceService, LLMInferenceService, PersistentVolumeClaim]
#   needs: []
#   params: [quota.minRequest, quota.maxRequest]
#   race: false
#   proof: convention
#   since: 0.1.0
package lib.pvcguard.rules.quotas.request_out_of_bounds

import data.lib.pvcguard.finding
import data.lib.pvcguard.limit_ranges
import data.lib.pvcguard.params
import data.lib.pvcguard.quantity
import data.lib.pvcguard.requests

findings contains finding.new("QT005", {
	"path": request.path,
	"msg": sprintf("%srequest of %s is %s %s that %s allows", [
		request.whose,
		quantity.text(request.amount),
		side[bound],
		quantity.text(limit),
		parameter[bound],
	]),
	"details": {
		"bound": bound,
		"requested": quantity.digits(request.amount),
		"limit": quantity.digits(limit),
	},
}) if {
	some request in requests.amounts
	some bound, text in bounds
	limit := quantity.parse(text)
	limit_ranges.refuses(bound, limit, request.amount)
}

bounds := {"min": params.effective.quota.minRequest, "max": params.effective.quota.maxRequest}

parameter := {"min": "quota.minRequest", "max": "quota.maxRequest"}

side := {"min": "below the", "max": "above the"}
