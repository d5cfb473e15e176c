# Generated from policies/lib/pvcguard/categories/claims/claims.rego by `make gen`; do not edit.

# METADATA
# title: Claims
# description: >-
#   The findings of this category's rules, and what is said of the parameters and of fields with a wrong type in the category's own kinds.
# custom:
#   shapes: [LocalModelCache, LocalModelNamespaceCache, LocalModelNodeGroup, PersistentVolumeClaim]
package lib.pvcguard.categories.claims

import data.lib.pvcguard.rules.claims
import data.lib.pvcguard.rules.input.unknown_parameter
import data.lib.pvcguard.rules.input.wrong_type

findings contains f if some f in claims[_].findings

findings contains f if some f in unknown_parameter.findings

findings contains f if {
	some f in wrong_type.findings
	f.resource.kind in {"LocalModelCache", "LocalModelNamespaceCache", "LocalModelNodeGroup", "PersistentVolumeClaim"}
}
