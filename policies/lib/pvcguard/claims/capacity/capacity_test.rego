package lib.pvcguard.claims.capacity_test

import data.lib.pvcguard.claims.capacity
import data.lib.pvcguard.quantity

asking(request, status) := {"spec": {"resources": {"requests": {"storage": request}}}, "status": status}

test_a_claim_holds[note] if {
	some note, case in {
		"what its volume has once it is bound": [
			asking("10Gi", {"phase": "Bound", "capacity": {"storage": "20Gi"}}),
			{"size": quantity.parse("20Gi"), "source": "capacity"},
		],
		"what it asks for while it is not": [
			asking("10Gi", {"phase": "Pending", "capacity": {"storage": "20Gi"}}),
			{"size": quantity.parse("10Gi"), "source": "request"},
		],
		"what it asks for where the status says no size": [
			asking("10Gi", {"phase": "Bound"}),
			{"size": quantity.parse("10Gi"), "source": "request"},
		],
		"what it asks for where the size cannot be read": [
			asking("10Gi", {"phase": "Bound", "capacity": {"storage": "much"}}),
			{"size": quantity.parse("10Gi"), "source": "request"},
		],
		"nothing where it asks for nothing": [asking(0, {}), {"size": quantity.zero, "source": "request"}],
	}
	capacity.of(case[0]) == case[1]
}

test_nobody_knows_what_a_claim_holds[note] if {
	some note, claim in {
		"without a request": {"spec": {}},
		"with a request of null": asking(null, {}),
		"with a request that is no quantity": asking("10 GB", {}),
		"that is damaged": ["spec"],
	}
	not capacity.of(claim)
}
