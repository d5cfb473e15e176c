# Generated from policies/lib/pvcguard/rules/quotas/request_invalid/request_invalid.rego by `make gen`; do not edit.

# METADATA
# title: The storage request is invalid
# description: >-
#   A claim must ask for storage, with a Quantity above zero; the API server refuses
#   any other. A fraction of a byte is accepted with a warning, and counts as a whole
#   one.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
# custom:
#   id: QT004
#   aliases: []
#   severity: error
#   category: quotas
#   solution: "Write a whole number of bytes with one of the suffixes k, M, G, T, P, E or Ki, Mi, Gi, Ti, Pi, Ei, such as 20Gi."
#   kinds: [InferenceService, LLMInferenceService, PersistentVolumeClaim]
#   needs: []
#   params: []
#   race: false
#   proof: api-server
#   since: 0.1.0
package lib.pvcguard.rules.quotas.request_invalid

import data.lib.pvcguard.finding
import data.lib.pvcguard.quantity
import data.lib.pvcguard.requests

findings contains finding.new("QT004", {
	"severity": verdict.severity,
	"path": request.path,
	"msg": sprintf("%s%s", [request.whose, verdict.text]),
	"details": {"reason": verdict.reason},
}) if {
	some request in requests.all_of_review
	verdict := judged(request.value)
}

judged(value) := {"severity": "error", "reason": "missing", "text": "there is no storage request"} if {
	value == null
} else := {"severity": "error", "reason": reason, "text": text} if {
	reason := quantity.reason(value)
	text := sprintf("the storage request %q is no Quantity: %s", [substring(value, 0, 40), reasons[reason]])
} else := {"severity": "error", "reason": "not-positive", "text": text} if {
	quantity.parse(value) <= quantity.zero
	text := sprintf("the storage request is %s, and must be more than zero", [quantity.text(quantity.parse(value))])
} else := {"severity": "warning", "reason": "fraction", "text": text} if {
	fractional(quantity.parse(value))
	text := sprintf("the storage request of %s is no whole number of bytes; %s are charged", [
		quantity.text(quantity.parse(value)),
		quantity.text(quantity.bytes(value)),
	])
}

# What is too large to be read exactly is no fraction.
fractional(amount) if {
	amount[3] != 0
	amount != quantity.greatest
}

# Values of another type are told as such, by another rule.
reasons := {
	"format": "it is not a number with a suffix",
	"suffix": "there is no such suffix, or a number is lacking after the exponent",
	"number": "it has no digits",
	"range": "its exponent is out of range",
	"length": "it is too long",
}
