# Generated from policies/lib/pvcguard/requests/requests.rego by `make gen`; do not edit.

# METADATA
# title: Storage requests
# description: >-
#   The storage that the reviewed object asks for: a claim for itself, a workload for
#   the claims that each of its pods gets.
package lib.pvcguard.requests

import data.lib.pvcguard.quantity
import data.lib.pvcguard.review
import data.lib.pvcguard.typed
import data.lib.pvcguard.workload

# METADATA
# description: >-
#   [{whose, value, path}]: value is what the field holds, null if there is none, path
#   leads to it, and whose is what a message puts before the request.
all_of_review := array.concat(of_claim, of_pods)

of_claim := [request |
	typed.text(review.resource, ["kind"]) == "PersistentVolumeClaim"
	request := {
		"whose": "",
		"value": object.get(review.resource, field, null),
		"path": field,
	}
]

of_pods := [request |
	some template in workload.claim_templates
	request := {
		"whose": sprintf("claims of volume %q: ", [template.volume]),
		"value": object.get(template.spec, in_spec, null),
		"path": array.concat(template.path, in_spec),
	}
]

in_spec := ["resources", "requests", "storage"]

field := array.concat(["spec"], in_spec)

# METADATA
# description: Those that the API server takes, with their amount.
amounts := [object.union(request, {"amount": amount}) |
	some request in all_of_review
	amount := quantity.parse(request.value)
	amount > quantity.zero
]
