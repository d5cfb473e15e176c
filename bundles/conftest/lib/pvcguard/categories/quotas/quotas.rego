# Generated from policies/lib/pvcguard/categories/quotas/quotas.rego by `make gen`; do not edit.

# METADATA
# title: Quotas
# description: >-
#   The findings of this category's rules, and what is said of the parameters and of fields with a wrong type in the category's own kinds.
# custom:
#   shapes: [LimitRange, ResourceQuota]
package lib.pvcguard.categories.quotas

import data.lib.pvcguard.rules.input.unknown_parameter
import data.lib.pvcguard.rules.input.wrong_type
import data.lib.pvcguard.rules.quotas

findings contains f if some f in quotas[_].findings

findings contains f if some f in unknown_parameter.findings

findings contains f if {
	some f in wrong_type.findings
	f.resource.kind in {"LimitRange", "ResourceQuota"}
}
