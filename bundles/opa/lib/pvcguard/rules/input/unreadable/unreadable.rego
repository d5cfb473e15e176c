# Generated from policies/lib/pvcguard/rules/input/unreadable/unreadable.rego by `make gen`; do not edit.

# METADATA
# title: A manifest cannot be read
# description: >-
#   A file or document is not what Kubernetes could read: it is not there, no YAML or
#   JSON, or no object. Whatever it should have said is not checked, so the command
#   ends with 2, however this finding is set or waived.
# custom:
#   id: IN002
#   aliases: []
#   severity: error
#   category: input
#   solution: Correct the file where it is said to be wrong, or leave it out of what is checked.
#   kinds: [Manifests]
#   needs: []
#   params: []
#   race: false
#   proof: api-server
#   since: 0.1.0
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/overview/working-with-objects/
package lib.pvcguard.rules.input.unreadable

import data.lib.pvcguard.finding
import data.lib.pvcguard.manifests
import data.lib.pvcguard.number

findings contains finding.new("IN002", {
	"resource": finding.reference("pvcguard/v1", "Manifests", "", entry.place.file),
	"path": ["unreadable", entry.index],
	"msg": text(entry.place, entry.reason),
	"details": {"place": entry.place, "reason": entry.reason},
}) if {
	some entry in manifests.unreadable
}

text(place, reason) := sprintf("line %s, column %s: %s", [line, column, reason]) if {
	place.line > 0
	line := number.text(place.line)
	column := number.text(place.column)
} else := reason
