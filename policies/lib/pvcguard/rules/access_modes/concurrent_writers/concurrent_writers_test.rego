package lib.pvcguard.rules.access_modes.concurrent_writers_test

import data.lib.pvcguard.rules.access_modes.concurrent_writers

service(name, spec) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {
		"namespace": "vision",
		"name": name,
		"annotations": {"serving.kserve.io/deploymentMode": "Standard", "storage.kserve.io/readonly": "false"},
	},
	"spec": spec,
}

at(path, more) := {"predictor": object.union({"model": {"storageUri": sprintf("pvc://shared%s", [path])}}, more)}

claim(modes) := {"shared": {"metadata": {"namespace": "vision", "name": "shared"}, "spec": {"accessModes": modes}}}

rwx := claim(["ReadWriteMany"])

found(object_, claims, others, parameters) := findings if {
	supplied := {"namespace": {"vision": {
		"v1": {"PersistentVolumeClaim": claims},
		"serving.kserve.io/v1beta1": {"InferenceService": others},
	}}}
	findings := concurrent_writers.findings with input as {"review": {"object": object_}, "parameters": parameters}
		with data.inventory as supplied
}

written(by, details, others) := {
	"id": "AM010",
	"slug": "concurrent-writers",
	"category": "access_modes",
	"severity": "warning",
	"outcome": "violation",
	"msg": sprintf("[AM010] InferenceService vision/detector: claim \"shared\" is mounted read-write by %s; nothing keeps one from overwriting the files of another", [by]),
	"solution": "Mount the claim read-only, or give each pod a folder of its own (subPathExpr with the pod's name).",
	"resource": {"apiVersion": "serving.kserve.io/v1beta1", "kind": "InferenceService", "namespace": "vision", "name": "detector"},
	"path": ["spec", "predictor", "model", "storageUri"],
	"claim": "shared",
	"related": array.concat(
		[{"apiVersion": "v1", "kind": "PersistentVolumeClaim", "namespace": "vision", "name": "shared"}],
		[{"apiVersion": "serving.kserve.io/v1beta1", "kind": "InferenceService", "namespace": "vision", "name": name} | some name in others],
	),
	"details": details,
	"missing": [],
	"waiver": null,
}

two := service("detector", at("/models", {"minReplicas": 2}))

undecided := object.union(object.remove(written("", {}, []), ["related"]), {
	"outcome": "unknown",
	"msg": "[AM010] InferenceService vision/detector: cannot be decided without PersistentVolumeClaim",
	"path": [],
	"claim": "",
	"related": [],
	"missing": ["PersistentVolumeClaim"],
})

test_pods_of_one_group if {
	expected := written("2 pods at \"models\", or above or below it", {"pods": {"min": 2, "max": 2}, "workloads": 1, "subPath": "models"}, [])
	found(two, rwx, {}, {}) == {expected}
}

test_pods_that_only_may_come if {
	object_ := service("detector", at("", {"maxReplicas": 4}))
	expected := written("1 to 4 pods at its root", {"pods": {"min": 1, "max": 4}, "workloads": 1, "subPath": ""}, [])
	found(object_, rwx, {}, {}) == {expected}
}

test_another_workload_below if {
	object_ := service("detector", at("/models", {}))
	others := {"detector": two, "tuner": service("tuner", at("/models/v2", {"minReplicas": 3})), "other": service("other", at("/logs", {}))}
	expected := written("4 pods of 2 workloads at \"models\", or above or below it", {"pods": {"min": 4, "max": 4}, "workloads": 2, "subPath": "models"}, ["tuner"])
	found(object_, rwx, others, {}) == {expected}
}

test_both_components if {
	object_ := service("detector", object.union(at("/models", {}), {"transformer": {"storageUris": [{"uri": "pvc://shared"}]}}))
	predictor := written("2 pods of predictor and transformer at \"models\", or above or below it", {"pods": {"min": 2, "max": 2}, "workloads": 1, "subPath": "models"}, [])
	transformer := object.union(predictor, {
		"msg": replace(predictor.msg, "\"models\", or above or below it", "its root"),
		"path": ["spec", "transformer", "storageUris", 0, "uri"],
		"details": {"subPath": ""},
	})
	found(object_, rwx, {}, {}) == {predictor, transformer}
}

test_the_assumption_is_said if {
	object_ := object.union(service("detector", at("", {"maxReplicas": 2})), {"metadata": {"annotations": {"serving.kserve.io/deploymentMode": ""}}})
	plain := written("1 to 2 pods at its root", {"pods": {"min": 1, "max": 2}, "workloads": 1, "subPath": ""}, [])
	expected := object.union(plain, {"msg": concat("", [plain.msg, " (deployment mode not stated, Knative assumed)"])})
	found(object_, rwx, {}, {}) == {expected}
}

test_what_is_fine[note] if {
	stopped := {"metadata": {"annotations": {"serving.kserve.io/stop": "true"}}}
	alone := service("detector", at("/models", {}))
	some note, [object_, claims, others] in {
		"one pod": [alone, rwx, {}],
		"one pod at a time, whatever the rollout": [service("detector", at("", {"minReplicas": 1, "maxReplicas": 1})), rwx, {}],
		"read-only": [object.union(two, {"metadata": {"annotations": {"storage.kserve.io/readonly": "true"}}}), rwx, {}],
		"a mode for one node": [two, claim(["ReadWriteOnce"]), {}],
		"a claim that was not supplied, for one pod": [alone, {}, {}],
		"a folder of its own": [alone, rwx, {"other": service("other", at("/modelsold", {}))}],
		"another that only reads": [alone, rwx, {"other": object.union(service("other", at("", {})), {"metadata": {"annotations": {"storage.kserve.io/readonly": "true"}}})}],
		"another that is stopped": [alone, rwx, {"other": object.union(service("other", at("", {})), stopped)}],
		"a stopped service": [object.union(two, stopped), rwx, {"other": two}],
	}
	found(object_, claims, others, {}) == set()
}

test_a_claim_that_was_not_supplied_leaves_it_undecided if {
	found(two, {}, {}, {}) == {undecided}
	found(two, {}, {}, {"inventory": {"complete": ["PersistentVolumeClaim"]}}) == set()
}
