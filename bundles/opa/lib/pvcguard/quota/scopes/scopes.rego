# Generated from policies/lib/pvcguard/quota/scopes/scopes.rego by `make gen`; do not edit.

# METADATA
# title: Quota scopes
# description: >-
#   The scopes of a ResourceQuota that are about pods. A quota with any of them counts
#   no claim (pvcMatchesScopeFunc).
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/policy/resource-quotas/#quota-scopes
package lib.pvcguard.quota.scopes

import data.lib.pvcguard.quota
import data.lib.pvcguard.typed

pod_scopes := {
	"BestEffort",
	"CrossNamespacePodAffinity",
	"NotBestEffort",
	"NotTerminating",
	"PriorityClass",
	"Terminating",
}

# METADATA
# description: The pod scopes of a quota, sorted.
of_pods(object_) := sort({scope |
	some selector in quota.selectors(object_)
	scope := typed.text(selector, ["scopeName"])
	scope in pod_scopes
})
