package lib.pvcguard.limit_ranges_test

import data.lib.pvcguard.limit_ranges
import data.lib.pvcguard.quantity

bounds(supplied) := found if {
	found := limit_ranges.bounds("search") with data.inventory as {"namespace": {"search": {"v1": {"LimitRange": supplied}}}}
}

limits(items) := {"spec": {"limits": items}}

for_claims(bounds_) := object.union({"type": "PersistentVolumeClaim"}, bounds_)

gibibyte := quantity.parse("1Gi")

test_every_bound_of_every_item if {
	supplied := {
		"large": limits([for_claims({"max": {"storage": "1Gi"}})]),
		"small": limits([for_claims({"min": {"storage": "1Gi"}, "max": {"storage": 1073741824}}), for_claims({"min": {"storage": "1"}})]),
	}
	bounds(supplied) == {
		{"name": "large", "bound": "max", "limit": gibibyte},
		{"name": "small", "bound": "min", "limit": gibibyte},
		{"name": "small", "bound": "max", "limit": gibibyte},
		{"name": "small", "bound": "min", "limit": quantity.one},
	}
}

test_what_bounds_no_claim[note] if {
	some note, supplied in {
		"no LimitRange": {},
		"pods": {"l": limits([{"type": "Pod", "max": {"storage": "1Gi"}}])},
		"no type": {"l": limits([{"max": {"storage": "1Gi"}}])},
		"a default, which no claim gets": {"l": limits([for_claims({"default": {"storage": "1Gi"}, "defaultRequest": {"storage": "1Gi"}})])},
		"another resource": {"l": limits([for_claims({"max": {"cpu": "1"}})])},
		"null": {"l": limits([for_claims({"max": {"storage": null}, "min": null})])},
		"no quantity": {"l": limits([for_claims({"max": {"storage": "1GB"}})])},
		"damage": {"a": null, "b": limits("x"), "c": limits([null, "x"]), "d": limits([for_claims({"max": "1Gi"})]), "e": {"spec": []}},
	}
	bounds(supplied) == set()
}

test_another_namespace if {
	limit_ranges.bounds("other") == set() with data.inventory as {"namespace": {"search": {"v1": {"LimitRange": {"l": limits([for_claims({"max": {"storage": "1Gi"}})])}}}}}
	limit_ranges.bounds("") == {{"name": "l", "bound": "max", "limit": gibibyte}} with data.inventory as {"cluster": {"v1": {"LimitRange": {"l": limits([for_claims({"max": {"storage": "1Gi"}})])}}}}
}

test_refusal if {
	limit_ranges.refuses("min", quantity.one, quantity.zero)
	limit_ranges.refuses("max", quantity.zero, quantity.one)
	not limit_ranges.refuses("min", quantity.one, quantity.one)
	not limit_ranges.refuses("max", quantity.one, quantity.one)
	not limit_ranges.refuses("min", quantity.zero, quantity.one)
	not limit_ranges.refuses("max", quantity.one, quantity.zero)
}
