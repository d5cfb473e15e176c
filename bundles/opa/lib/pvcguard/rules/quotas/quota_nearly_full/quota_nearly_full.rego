# Generated from policies/lib/pvcguard/rules/quotas/quota_nearly_full/quota_nearly_full.rego by `make gen`; do not edit.

# METADATA
# title: A quota is nearly full
# description: >-
#   Claims have used the share of a ResourceQuota that the parameter quota.saturation
#   names, or more, so that soon no claim can be created or grow.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/policy/resource-quotas/#quota-for-storage
# custom:
#   id: QT009
#   aliases: []
#   severity: info
#   category: quotas
#   solution: Delete claims that nobody needs, or have the quota raised.
#   kinds: [ResourceQuota]
#   needs: [PersistentVolumeClaim]
#   params: [quota.saturation]
#   race: false
#   proof: convention
#   since: 0.1.0
package lib.pvcguard.rules.quotas.quota_nearly_full

import data.lib.pvcguard.finding
import data.lib.pvcguard.params
import data.lib.pvcguard.quantity
import data.lib.pvcguard.quantity.multiple
import data.lib.pvcguard.quota.reviewed

findings contains finding.new("QT009", {
	"path": ["spec", "hard", level.key],
	"msg": sprintf("%s is nearly full: used %s%s, limited %s", [
		level.key,
		quantity.text(level.used),
		reviewed.source[level.basis],
		quantity.text(level.hard),
	]),
	"details": reviewed.details(level),
}) if {
	some level in reviewed.levels
	nearly_full(level)
}

findings contains finding.unknown("QT009", {"PersistentVolumeClaim"}) if {
	reviewed.incomplete
	every level in reviewed.levels { not nearly_full(level) }
}

# A limit of zero forbids; there is nothing to be filled. More than full is another rule's.
nearly_full(level) if {
	level.hard > quantity.zero
	level.used <= level.hard
	multiple.share_reached(level.used, level.hard, multiple.thousandths(params.effective.quota.saturation))
}
