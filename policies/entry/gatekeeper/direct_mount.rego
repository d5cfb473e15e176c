# Generated from policies/lib/pvcguard/categories by `make gen`; do not edit.

# METADATA
# title: Gatekeeper, direct_mount
# description: Acts on what the category finds; details carry the whole finding.
package pvcguard.direct_mount

import data.lib.pvcguard.categories.direct_mount
import data.lib.pvcguard.finding

violation contains {"msg": f.msg, "details": f} if {
	some f in direct_mount.findings
	finding.reported(f)
}
