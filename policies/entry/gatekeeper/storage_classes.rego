# Generated from policies/lib/pvcguard/categories by `make gen`; do not edit.

# METADATA
# title: Gatekeeper, storage_classes
# description: Acts on what the category finds; details carry the whole finding.
package pvcguard.storage_classes

import data.lib.pvcguard.categories.storage_classes
import data.lib.pvcguard.finding

violation contains {"msg": f.msg, "details": f} if {
	some f in storage_classes.findings
	finding.reported(f)
}
