# Generated from policies/lib/pvcguard/rules/input/duplicate_object/duplicate_object.rego by `make gen`; do not edit.

# METADATA
# title: An object is there twice
# description: >-
#   Two manifests of what is checked describe the same object, whatever the version of
#   its API. Applied one after the other, the later one changes what the earlier one
#   made, and nobody sees which of them holds.
# custom:
#   id: IN003
#   aliases: []
#   severity: warning
#   category: input
#   solution: Keep one of the manifests, or give the objects different names or namespaces.
#   kinds: [Manifests]
#   needs: []
#   params: []
#   race: false
#   proof: convention
#   since: 0.1.0
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/
package lib.pvcguard.rules.input.duplicate_object

import data.lib.pvcguard.finding
import data.lib.pvcguard.manifests
import data.lib.pvcguard.number

findings contains finding.new("IN003", {
	"resource": entry.resource,
	"msg": text(entry.places),
	"details": {"places": entry.places},
}) if {
	some entry in manifests.duplicates
}

text(places) := sprintf("is described %s, first at %s and last at %s; the last one counts", [times(places), first, last]) if {
	first := manifests.text(places[0])
	last := manifests.text(places[count(places) - 1])
	first != ""
	last != ""
} else := sprintf("is described %s; the last one counts", [times(places)])

times(places) := "twice" if {
	count(places) == 2
} else := sprintf("%s times", [number.text(count(places))])
