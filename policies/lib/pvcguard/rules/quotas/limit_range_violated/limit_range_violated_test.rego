package lib.pvcguard.rules.quotas.limit_range_violated_test

import data.lib.pvcguard.rules.quotas.limit_range_violated

identity := {"apiVersion": "v1", "kind": "PersistentVolumeClaim", "namespace": "search", "name": "models"}

found(review, parameters, inventory) := findings if {
	findings := limit_range_violated.findings with input as {"review": review, "parameters": parameters}
		with data.inventory as inventory
}

complete := {"inventory": {"complete": ["*"]}}

refusal(path, text, about) := object.union(
	{
		"id": "QT003",
		"slug": "limit-range-violated",
		"category": "quotas",
		"severity": "error",
		"outcome": "violation",
		"msg": concat("", ["[QT003] PersistentVolumeClaim search/models: ", text]),
		"solution": solution,
		"resource": identity,
		"path": path,
		"claim": "",
		"related": [],
		"details": {},
		"missing": [],
		"waiver": null,
	},
	about,
)

solution := "Ask for a size within the bounds, or have the LimitRange changed."

undecided(missing) := object.union(refusal([], concat("", ["cannot be decided without ", concat(", ", missing)]), {}), {
	"outcome": "unknown",
	"missing": missing,
})

claim(size) := {
	"apiVersion": "v1",
	"kind": "PersistentVolumeClaim",
	"metadata": {"namespace": "search", "name": "models"},
	"spec": {"accessModes": ["ReadWriteOnce"], "resources": {"requests": {"storage": size}}},
}

field := ["spec", "resources", "requests", "storage"]

scratch(size, replicas) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "search", "name": "ranker", "annotations": {"serving.kserve.io/deploymentMode": "Standard"}},
	"spec": {"predictor": object.union(replicas, {"volumes": [{
		"name": "scratch",
		"ephemeral": {"volumeClaimTemplate": {"spec": {"storageClassName": "gp3", "resources": {"requests": {"storage": size}}}}},
	}]})},
}

in_template := ["spec", "predictor", "volumes", 0, "ephemeral", "volumeClaimTemplate", "spec", "resources", "requests", "storage"]

inventory := {"namespace": {"search": {"v1": {"LimitRange": {"sizes": {"spec": {"limits": [{
	"type": "PersistentVolumeClaim",
	"min": {"storage": "1Gi"},
	"max": {"storage": "10Gi"},
}]}}}}}}}

related := [{"apiVersion": "v1", "kind": "LimitRange", "namespace": "search", "name": "sizes"}]

below(size, digits) := refusal(field, sprintf("request of %s is below the minimum 1Gi of LimitRange \"sizes\"", [size]), {
	"details": {"bound": "min", "requested": digits, "limit": "1073741824"},
	"related": related,
})

above(size, digits) := refusal(field, sprintf("request of %s is above the maximum 10Gi of LimitRange \"sizes\"", [size]), {
	"details": {"bound": "max", "requested": digits, "limit": "10737418240"},
	"related": related,
})

judged(size) := found({"object": claim(size)}, complete, inventory)

test_within if {
	every size in ["1Gi", "5Gi", "10Gi", 10737418240, "1073741824000m"] { judged(size) == set() }
}

test_outside if {
	judged("500Mi") == {below("500Mi", "524288000")}
	judged("1073741823") == {below("1073741823", "1073741823")}
	judged("1073741823500m") == {below("1073741823500m", "1073741823.5")}
	judged("100Gi") == {above("100Gi", "107374182400")}
	judged(10737418241) == {above("10737418241", "10737418241")}
}

test_every_operation if {
	found({"operation": "CREATE", "object": claim("100Gi")}, complete, inventory) == {above("100Gi", "107374182400")}
	found({"operation": "UPDATE", "object": claim("100Gi"), "oldObject": claim("100Gi")}, complete, inventory) == {above("100Gi", "107374182400")}
	found({"operation": "DELETE", "object": claim("100Gi"), "oldObject": claim("100Gi")}, complete, inventory) == set()
}

test_every_bound_is_found if {
	contradiction := {"namespace": {"search": {"v1": {"LimitRange": {"sizes": {"spec": {"limits": [
		{"type": "PersistentVolumeClaim", "min": {"storage": "1Gi"}},
		{"type": "PersistentVolumeClaim", "max": {"storage": "10Gi"}},
		{"type": "PersistentVolumeClaim", "max": {"storage": "1"}},
	]}}}}}}}
	found({"object": claim("500Mi")}, complete, contradiction) == {
		below("500Mi", "524288000"),
		refusal(field, "request of 500Mi is above the maximum 1 of LimitRange \"sizes\"", {
			"details": {"bound": "max", "requested": "524288000", "limit": "1"},
			"related": related,
		}),
	}
}

test_what_is_refused_for_itself if {
	every size in [null, "0", "-1Gi", "1GB"] { judged(size) == set() }
	found({"object": claim("1GB")}, {}, {}) == set()
}

test_limit_ranges_may_be_there if {
	found({"object": claim("5Gi")}, {}, inventory) == {undecided(["LimitRange"])}
	found({"object": claim("5Gi")}, {}, {}) == {undecided(["LimitRange"])}
	found({"object": claim("5Gi")}, complete, {}) == set()
	found({"object": claim("100Gi")}, {}, inventory) == {above("100Gi", "107374182400")}
}

test_claims_of_pods if {
	found({"object": scratch("100Gi", {})}, complete, inventory) == {object.union(above("100Gi", "107374182400"), {
		"msg": "[QT003] InferenceService search/ranker: claims of volume \"scratch\": request of 100Gi is above the maximum 10Gi of LimitRange \"sizes\"",
		"path": in_template,
		"resource": {"apiVersion": "serving.kserve.io/v1beta1", "kind": "InferenceService", "namespace": "search", "name": "ranker"},
	})}
	found({"object": scratch("5Gi", {})}, complete, inventory) == set()
}
