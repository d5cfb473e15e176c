# Generated from policies/lib/pvcguard/rules/quotas/quota_overcommitted/quota_overcommitted.rego by `make gen`; do not edit.

# METADATA
# title: A quota is overcommitted
# description: >-
#   Claims have more in use than the ResourceQuota allows, since it was lowered or came
#   later. Nothing that exists goes away, but the next claim, and the growth of any
#   claim by one byte, is refused.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/policy/resource-quotas/#quota-for-storage
# custom:
#   id: QT010
#   aliases: []
#   severity: warning
#   category: quotas
#   solution: Delete claims that nobody needs, or have the quota raised.
#   kinds: [ResourceQuota]
#   needs: [PersistentVolumeClaim]
#   params: []
#   race: false
#   proof: api-server
#   since: 0.1.0
package lib.pvcguard.rules.quotas.quota_overcommitted

import data.lib.pvcguard.finding
import data.lib.pvcguard.quantity
import data.lib.pvcguard.quota.reviewed

findings contains finding.new("QT010", {
	"path": ["spec", "hard", level.key],
	"msg": sprintf("%s is overcommitted: used %s%s, limited %s; the next claim or growth is refused", [
		level.key,
		quantity.text(level.used),
		reviewed.source[level.basis],
		quantity.text(level.hard),
	]),
	"details": reviewed.details(level),
}) if {
	some level in overcommitted
}

findings contains finding.unknown("QT010", {"PersistentVolumeClaim"}) if {
	reviewed.incomplete
	count(overcommitted) == 0
}

overcommitted := [level | some level in reviewed.levels; level.used > level.hard]
