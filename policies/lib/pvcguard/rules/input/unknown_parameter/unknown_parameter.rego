# METADATA
# title: A parameter does not count
# description: >-
#   A parameter, rule id or value does not exist, or has the wrong type. It is left
#   out of account, which nobody would notice; so this is said whatever the settings,
#   and about the parameters rather than about an object.
# custom:
#   id: IN004
#   aliases: []
#   severity: error
#   category: input
#   solution: Correct the parameter, or take it out.
#   kinds: ["*"]
#   needs: []
#   params: []
#   race: false
#   proof: convention
#   since: 0.1.0
# related_resources:
#   - ref: https://open-policy-agent.github.io/gatekeeper/website/docs/howto#the-parameters-field
package lib.pvcguard.rules.input.unknown_parameter

import data.lib.pvcguard.finding
import data.lib.pvcguard.params.mistakes

findings contains finding.new("IN004", {
	"path": mistake.path,
	"msg": mistake.text,
	"resource": finding.reference("pvcguard/v1", "Parameters", "", ""),
}) if {
	some mistake in mistakes.found
}
