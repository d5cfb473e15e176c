# Generated from policies/lib/pvcguard/categories by `make gen`; do not edit.

# METADATA
# title: Gatekeeper, access_modes
# description: Acts on what the category finds; details carry the whole finding.
package pvcguard.access_modes

import data.lib.pvcguard.categories.access_modes
import data.lib.pvcguard.finding

violation contains {"msg": f.msg, "details": f} if {
	some f in access_modes.findings
	finding.reported(f)
}
