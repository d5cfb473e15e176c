# Generated from policies/lib/pvcguard/rules/quotas/quota_status_unknown/quota_status_unknown.rego by `make gen`; do not edit.

# METADATA
# title: The use of a quota is not known
# description: >-
#   A key that claims are charged to stands in status.hard and not in status.used. Until
#   the quota controller has added it, the API server refuses every claim of the
#   namespace and every change of one ("status unknown for quota").
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/policy/resource-quotas/#quota-for-storage
# custom:
#   id: QT011
#   aliases: []
#   severity: warning
#   category: quotas
#   solution: Wait for the quota controller; if the entry does not come, look whether kube-controller-manager runs and what it logs.
#   kinds: [ResourceQuota]
#   needs: []
#   params: []
#   race: false
#   proof: api-server
#   since: 0.1.0
package lib.pvcguard.rules.quotas.quota_status_unknown

import data.lib.pvcguard.finding
import data.lib.pvcguard.quota.reviewed

findings contains finding.new("QT011", {
	"path": ["status", "hard", key],
	"msg": sprintf("status.used has no %s, which status.hard limits; every claim of the namespace is refused until it has", [key]),
	"details": {"key": key},
}) if {
	some key in reviewed.without_use
}
