# Generated from policies/lib/pvcguard/rules/quotas/quota_exceeded/quota_exceeded.rego by `make gen`; do not edit.

# METADATA
# title: The claim exceeds a quota
# description: >-
#   Creating the claim, or growing it, asks for more than a ResourceQuota of its
#   namespace has left, in storage or in claims, in all or for its StorageClass. The
#   API server refuses it. Every quota that counts the claim must have room. Where
#   manifests are checked, the new claims of a namespace are admitted in the order of
#   their names.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/policy/resource-quotas/#quota-for-storage
# custom:
#   id: QT001
#   aliases: []
#   severity: error
#   category: quotas
#   solution: Ask for less, delete claims that nobody needs, or have the quota raised.
#   kinds: [PersistentVolumeClaim]
#   needs: [ResourceQuota, PersistentVolumeClaim, StorageClass]
#   params: []
#   race: true
#   proof: api-server
#   since: 0.1.0
package lib.pvcguard.rules.quotas.quota_exceeded

import data.lib.pvcguard.finding
import data.lib.pvcguard.quantity
import data.lib.pvcguard.quota.admission
import data.lib.pvcguard.review

findings contains finding.new("QT001", {
	"path": path(one.key),
	"msg": sprintf("quota %q would be exceeded: requested %s=%s, used %s%s, limited %s", [
		one.quota,
		one.key,
		quantity.text(one.requested),
		quantity.text(one.used),
		source[one.basis],
		quantity.text(one.hard),
	]),
	"details": {
		"key": one.key,
		"requested": quantity.digits(one.requested),
		"used": quantity.digits(one.used),
		"hard": quantity.digits(one.hard),
		"basis": one.basis,
	},
	"related": [finding.reference("v1", "ResourceQuota", review.namespace, one.quota)],
}) if {
	some one in admission.exceeded
}

findings contains finding.new("QT001", {
	"severity": "warning",
	"msg": "too many claims of this namespace are new to tell whether this one fits its quotas",
}) if {
	admission.overlong
}

findings contains finding.unknown("QT001", admission.missing) if count(admission.missing) > 0

path(key) := ["spec", "resources", "requests", "storage"] if {
	endswith(key, "requests.storage")
} else := ["spec"]

source := {"status": "", "spec": " by the known claims"}
