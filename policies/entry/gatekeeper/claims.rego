# Generated from policies/lib/pvcguard/categories by `make gen`; do not edit.

# METADATA
# title: Gatekeeper, claims
# description: Acts on what the category finds; details carry the whole finding.
package pvcguard.claims

import data.lib.pvcguard.categories.claims
import data.lib.pvcguard.finding

violation contains {"msg": f.msg, "details": f} if {
	some f in claims.findings
	finding.reported(f)
}
