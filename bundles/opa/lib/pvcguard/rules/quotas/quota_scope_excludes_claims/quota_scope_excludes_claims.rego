# Generated from policies/lib/pvcguard/rules/quotas/quota_scope_excludes_claims/quota_scope_excludes_claims.rego by `make gen`; do not edit.

# METADATA
# title: The scope of a quota excludes claims
# description: >-
#   The quota has a key for claims and a scope that is about pods, so it counts no claim.
#   The API server refuses the combination for requests.storage and
#   persistentvolumeclaims; the other keys it stores, and never enforces.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/policy/resource-quotas/#quota-scopes
# custom:
#   id: QT008
#   aliases: []
#   severity: error
#   category: quotas
#   solution: Move the keys for claims to a quota without a scope of pods.
#   kinds: [ResourceQuota]
#   needs: []
#   params: []
#   race: false
#   proof: api-server
#   since: 0.1.0
package lib.pvcguard.rules.quotas.quota_scope_excludes_claims

import data.lib.pvcguard.finding
import data.lib.pvcguard.quota
import data.lib.pvcguard.quota.keys
import data.lib.pvcguard.quota.reviewed
import data.lib.pvcguard.quota.scopes

findings contains finding.new("QT008", {
	"path": ["spec", "hard", key],
	"severity": verdict.severity,
	"msg": sprintf("scope %s is about pods; %s %s", [concat(", ", found), verdict.because, key]),
	"details": {"key": key, "scopes": found},
}) if {
	found := scopes.of_pods(reviewed.subject)
	count(found) > 0
	some key, _ in reviewed.hard
	quota.claim_key(key)
	not keys.refused(key)
	verdict := judged(key)
}

judged(key) := {"severity": "error", "because": "the API server refuses the quota for"} if {
	key in {"requests.storage", "persistentvolumeclaims"}
} else := {"severity": "warning", "because": "no claim is ever charged to"}
