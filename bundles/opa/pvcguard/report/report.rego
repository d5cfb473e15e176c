# Generated from policies/entry/report/report.rego by `make gen`; do not edit.

# METADATA
# title: Report
# description: >-
#   Everything that the user wants to hear of one review: violations, those that are
#   waived among them, and what could not be decided.
package pvcguard.report

import data.lib.pvcguard.finding
import data.lib.pvcguard.rules

# METADATA
# entrypoint: true
findings contains f if {
	some f in rules[_][_].findings
	finding.active(f)
}
