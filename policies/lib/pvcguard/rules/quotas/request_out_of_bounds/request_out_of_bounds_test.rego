package lib.pvcguard.rules.quotas.request_out_of_bounds_test

import data.lib.pvcguard.rules.quotas.request_out_of_bounds

identity := {"apiVersion": "v1", "kind": "PersistentVolumeClaim", "namespace": "search", "name": "models"}

found(review, parameters, inventory) := findings if {
	findings := request_out_of_bounds.findings with input as {"review": review, "parameters": parameters}
		with data.inventory as inventory
}

refusal(path, text, about) := object.union(
	{
		"id": "QT005",
		"slug": "request-out-of-bounds",
		"category": "quotas",
		"severity": "error",
		"outcome": "violation",
		"msg": concat("", ["[QT005] PersistentVolumeClaim search/models: ", text]),
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

solution := "Ask for a size within the bounds, or have this claim waived."

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

bounds(smallest, largest) := {"quota": {"minRequest": smallest, "maxRequest": largest}}

judged(size, parameters) := found({"object": claim(size)}, parameters, {})

below := refusal(field, "request of 500Mi is below the 1Gi that quota.minRequest allows", {"details": {
	"bound": "min",
	"requested": "524288000",
	"limit": "1073741824",
}})

above := refusal(field, "request of 2Ti is above the 1Ti that quota.maxRequest allows", {"details": {
	"bound": "max",
	"requested": "2199023255552",
	"limit": "1099511627776",
}})

test_outside if {
	judged("500Mi", bounds("1Gi", "1Ti")) == {below}
	judged("2Ti", bounds("1Gi", "1Ti")) == {above}
	judged("500Mi", {"quota": {"minRequest": "1Gi"}}) == {below}
	judged("2Ti", {"quota": {"maxRequest": "1Ti"}}) == {above}
}

test_within if {
	every size in ["1Gi", "1024Mi", "1Ti", "500Gi"] { judged(size, bounds("1Gi", "1Ti")) == set() }
}

test_no_bounds if {
	judged("500Mi", {}) == set()
	judged("500Mi", bounds("", "")) == set()
	judged("500Mi", bounds("1GB", "1TB")) == set()
	judged("500Mi", bounds(5, null)) == set()
}

test_what_is_refused_for_itself if {
	every size in [null, "0", "-1Gi", "1GB"] { judged(size, bounds("1Gi", "1Ti")) == set() }
}

test_claims_of_pods if {
	found({"object": scratch("2Ti", {})}, bounds("1Gi", "1Ti"), {}) == {object.union(above, {
		"msg": "[QT005] InferenceService search/ranker: claims of volume \"scratch\": request of 2Ti is above the 1Ti that quota.maxRequest allows",
		"path": in_template,
		"resource": {"apiVersion": "serving.kserve.io/v1beta1", "kind": "InferenceService", "namespace": "search", "name": "ranker"},
	})}
}
