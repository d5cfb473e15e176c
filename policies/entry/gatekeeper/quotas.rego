# Generated from policies/lib/pvcguard/categories by `make gen`; do not edit.

# METADATA
# title: Gatekeeper, quotas
# description: Acts on what the category finds; details carry the whole finding.
package pvcguard.quotas

import data.lib.pvcguard.categories.quotas
import data.lib.pvcguard.finding

violation contains {"msg": f.msg, "details": f} if {
	some f in quotas.findings
	finding.reported(f)
}
