# Generated from policies/lib/pvcguard/categories/storage_classes/storage_classes.rego by `make gen`; do not edit.

# METADATA
# title: Storage classes
# description: >-
#   The findings of this category's rules, and what is said of the parameters and of fields with a wrong type in the category's own kinds.
# custom:
#   shapes: [StorageClass]
package lib.pvcguard.categories.storage_classes

import data.lib.pvcguard.rules.input.unknown_parameter
import data.lib.pvcguard.rules.input.wrong_type
import data.lib.pvcguard.rules.storage_classes

findings contains f if some f in storage_classes[_].findings

findings contains f if some f in unknown_parameter.findings

findings contains f if {
	some f in wrong_type.findings
	f.resource.kind in {"StorageClass"}
}
