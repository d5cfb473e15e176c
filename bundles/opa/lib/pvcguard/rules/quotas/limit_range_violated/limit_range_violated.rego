# Generated from policies/lib/pvcguard/rules/quotas/limit_range_violated/limit_range_violated.rego by `make gen`; do not edit.

# METADATA
# title: The storage request is outside a LimitRange
# description: >-
#   A LimitRange of the namespace has a smaller maximum or a larger minimum for claims.
#   The API server refuses to create the claim, and every later change of it. Claims
#   that the pods of a workload bring are never created, so the pods do not start.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/policy/limit-range/
# custom:
#   id: QT003
#   aliases: []
#   severity: error
#   category: quotas
#   solution: Ask for a size within the bounds, or have the LimitRange changed.
#   kinds: [InferenceService, LLMInferenceService, PersistentVolumeClaim]
#   needs: [LimitRange]
#   params: []
#   race: true
#   proof: api-server
#   since: 0.1.0
package lib.pvcguard.rules.quotas.limit_range_violated

import data.lib.pvcguard.finding
import data.lib.pvcguard.inventory
import data.lib.pvcguard.limit_ranges
import data.lib.pvcguard.quantity
import data.lib.pvcguard.requests
import data.lib.pvcguard.review

findings contains finding.new("QT003", {
	"path": one.request.path,
	"msg": sprintf("%srequest of %s is %s %s of LimitRange %q", [
		one.request.whose,
		quantity.text(one.request.amount),
		side[one.bound],
		quantity.text(one.limit),
		one.name,
	]),
	"details": {
		"bound": one.bound,
		"requested": quantity.digits(one.request.amount),
		"limit": quantity.digits(one.limit),
	},
	"related": [finding.reference("v1", "LimitRange", review.namespace, one.name)],
}) if {
	some one in violated
}

findings contains finding.unknown("QT003", {"LimitRange"}) if {
	count(requests.amounts) > 0
	count(violated) == 0
	not inventory.complete("LimitRange", review.namespace)
}

violated contains object.union(bound, {"request": request}) if {
	some request in requests.amounts
	some bound in limit_ranges.bounds(review.namespace)
	limit_ranges.refuses(bound.bound, bound.limit, request.amount)
}

side := {"min": "below the minimum", "max": "above the maximum"}
