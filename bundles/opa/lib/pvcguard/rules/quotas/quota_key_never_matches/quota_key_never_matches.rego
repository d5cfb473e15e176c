# Generated from policies/lib/pvcguard/rules/quotas/quota_key_never_matches/quota_key_never_matches.rego by `make gen`; do not edit.

# METADATA
# title: A quota key matches no claim
# description: >-
#   A key of spec.hard is meant to limit claims, and no claim is ever charged to it. The
#   API server refuses names without a prefix that it does not know; names with one it
#   stores, and the limit is never enforced.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/policy/resource-quotas/#quota-for-storage
# custom:
#   id: QT007
#   aliases: []
#   severity: error
#   category: quotas
#   solution: "Use requests.storage, persistentvolumeclaims or count/persistentvolumeclaims, or for one class <class>.storageclass.storage.k8s.io/ with requests.storage or persistentvolumeclaims."
#   kinds: [ResourceQuota]
#   needs: [StorageClass, PersistentVolume, PersistentVolumeClaim]
#   params: []
#   race: false
#   proof: api-server
#   since: 0.1.0
package lib.pvcguard.rules.quotas.quota_key_never_matches

import data.lib.pvcguard.classes
import data.lib.pvcguard.finding
import data.lib.pvcguard.inventory
import data.lib.pvcguard.quota
import data.lib.pvcguard.quota.keys
import data.lib.pvcguard.quota.reviewed
import data.lib.pvcguard.review

findings contains finding.new("QT007", {
	"path": ["spec", "hard", key],
	"msg": sprintf("spec.hard has %q: %s", [key, verdict.because]),
	"severity": verdict.severity,
	"details": {"key": key},
	"related": verdict.related,
}) if {
	some key, _ in reviewed.hard
	keys.meant_for_claims(key)
	verdict := judged(key)
}

findings contains finding.unknown("QT007", {"StorageClass"}) if {
	some key, _ in reviewed.hard
	not keys.refused(key)
	keys.unused_class(review.namespace, key)
	not inventory.complete("StorageClass", "")
}

judged(key) := {"severity": "error", "because": "there is no such name, and the API server refuses the quota", "related": []} if {
	keys.refused(key)
} else := {"severity": "warning", "because": "no claim is charged to this key, so it limits nothing", "related": []} if {
	not quota.claim_key(key)
} else := {"severity": "warning", "because": because, "related": [classes.reference(class)]} if {
	class := keys.unused_class(review.namespace, key)
	inventory.complete("StorageClass", "")
	because := sprintf("there is no StorageClass %q, so it limits nothing", [class])
}
