# Generated from policies/lib/pvcguard/rules/quotas/quota_missing/quota_missing.rego by `make gen`; do not edit.

# METADATA
# title: No quota limits the storage of the namespace
# description: >-
#   The workload is backed by claims, and no ResourceQuota of its namespace limits how
#   much storage claims may ask for. Off unless the organisation requires quotas.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/policy/resource-quotas/#quota-for-storage
# custom:
#   id: QT002
#   aliases: []
#   severity: warning
#   category: quotas
#   solution: Create a ResourceQuota with requests.storage, or with <class>.storageclass.storage.k8s.io/requests.storage, in the namespace.
#   kinds: [InferenceService, LLMInferenceService]
#   needs: [ResourceQuota]
#   params: [quota.required]
#   race: true
#   proof: convention
#   since: 0.1.0
package lib.pvcguard.rules.quotas.quota_missing

import data.lib.pvcguard.finding
import data.lib.pvcguard.inventory
import data.lib.pvcguard.params
import data.lib.pvcguard.quota.presence
import data.lib.pvcguard.review
import data.lib.pvcguard.workload

findings contains finding.new("QT002", {
	"msg": sprintf("no ResourceQuota limits the storage that claims of namespace %q ask for, and quota.required says that one must", [review.namespace]),
	"details": {"claims": sort(claims)},
}) if {
	lacking
	inventory.complete("ResourceQuota", review.namespace)
}

findings contains finding.unknown("QT002", {"ResourceQuota"}) if {
	lacking
	not inventory.complete("ResourceQuota", review.namespace)
}

lacking if {
	params.effective.quota.required
	backed_by_claims
	not presence.limits_storage(review.namespace)
}

backed_by_claims if count(claims) > 0

else if count(workload.claim_templates) > 0

claims := {entry.mount.claim | some entry in workload.mounted}
