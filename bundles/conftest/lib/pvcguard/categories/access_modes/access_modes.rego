# Generated from policies/lib/pvcguard/categories/access_modes/access_modes.rego by `make gen`; do not edit.

# METADATA
# title: Access modes
# description: >-
#   The findings of this category's rules, and what is said of the parameters and of fields with a wrong type in the category's own kinds.
# custom:
#   shapes: [PersistentVolume]
package lib.pvcguard.categories.access_modes

import data.lib.pvcguard.rules.access_modes
import data.lib.pvcguard.rules.input.unknown_parameter
import data.lib.pvcguard.rules.input.wrong_type

findings contains f if some f in access_modes[_].findings

findings contains f if some f in unknown_parameter.findings

findings contains f if {
	some f in wrong_type.findings
	f.resource.kind in {"PersistentVolume"}
}
