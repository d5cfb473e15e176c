# Generated from policies/lib/pvcguard/provisioners/provisioners.rego by `make gen`; do not edit.

# METADATA
# title: Provisioners
# description: >-
#   What is known of a provisioner or CSI driver, by name and class parameters. A
#   row that the user gives in the parameter provisioners replaces the table's rows
#   of that name. No row means that nobody knows, never that something is wrong.
package lib.pvcguard.provisioners

import data.lib.pvcguard.params
import data.lib.pvcguard.params.schema
import data.lib.pvcguard.provisioners.table
import data.lib.pvcguard.typed

# METADATA
# description: >-
#   The row for a provisioner and the parameters of its class; undefined if there is
#   none. Of several rows whose conditions hold, the one with the most conditions.
row(name, parameters) := best[0] if {
	fitting := [candidate |
		some candidate in candidates(name)
		applies(candidate, parameters)
	]
	most := max([count(conditions(candidate)) | some candidate in fitting])
	best := [candidate | some candidate in fitting; count(conditions(candidate)) == most]
}

candidates(name) := rows if {
	rows := [row_ |
		some row_ in params.effective.provisioners
		typed.text(row_, ["provisioner"]) == name
		typed.text(row_, ["kind"]) in kinds
	]
	count(rows) > 0
} else := table.exact[name] if {
	table.exact[name]
} else := [row_ |
	some row_ in table.suffix
	endswith(name, row_.match_suffix)
]

# A row that says nothing of the kind, or a kind that there is not, tells nothing.
kinds := schema.choices["provisioners/*/kind"]

conditions(row_) := typed.map(row_, ["when"])

applies(row_, parameters) if {
	every key, value in conditions(row_) {
		typed.text(parameters, [key]) == value
	}
}
