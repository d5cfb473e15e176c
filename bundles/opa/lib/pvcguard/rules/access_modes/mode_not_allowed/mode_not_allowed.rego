# Generated from policies/lib/pvcguard/rules/access_modes/mode_not_allowed/mode_not_allowed.rego by `make gen`; do not edit.

# METADATA
# title: The access mode is not allowed
# description: >-
#   The claim asks for an access mode that the organisation does not allow. Which ones
#   it allows the parameter accessModes.allowed says; without it all are.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes
# custom:
#   id: AM009
#   aliases: []
#   severity: error
#   category: access_modes
#   solution: Ask for an allowed mode; modes cannot be changed in a claim, so create the claim again.
#   kinds: [PersistentVolumeClaim]
#   needs: []
#   params: [accessModes.allowed]
#   race: false
#   proof: convention
#   since: 0.1.0
package lib.pvcguard.rules.access_modes.mode_not_allowed

import data.lib.pvcguard.finding
import data.lib.pvcguard.params
import data.lib.pvcguard.review
import data.lib.pvcguard.typed

findings contains finding.new("AM009", {
	"path": ["spec", "accessModes", index],
	"msg": sprintf("access mode %q is not allowed; allowed: %s", [mode, concat(", ", sort(allowed))]),
	"details": {"mode": mode, "allowed": sort(allowed)},
}) if {
	review.kind == "PersistentVolumeClaim"
	count(allowed) > 0
	some index, mode in typed.list(review.resource, ["spec", "accessModes"])
	is_string(mode)
	not mode in allowed
}

allowed := {mode | some mode in params.effective.accessModes.allowed}
