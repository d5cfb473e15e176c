package lib.pvcguard.rules.access_modes.rwop_many_pods_test

import data.lib.pvcguard.rules.access_modes.rwop_many_pods

service(name, predictor) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "payments", "name": name, "annotations": {"serving.kserve.io/deploymentMode": "Standard"}},
	"spec": {"predictor": object.union({"model": {"storageUri": "pvc://model/v3"}}, predictor)},
}

recreate := {"deploymentStrategy": {"type": "Recreate"}}

alone := service("fraud", recreate)

two := service("fraud", {"minReplicas": 2})

claim(modes) := {"metadata": {"namespace": "payments", "name": "model"}, "spec": {"accessModes": modes}}

one_pod := {"model": claim(["ReadWriteOncePod"])}

found(object_, claims, services, parameters) := findings if {
	supplied := {
		"namespace": {"payments": {
			"v1": {"PersistentVolumeClaim": claims},
			"serving.kserve.io/v1beta1": {"InferenceService": services},
		}},
		"cluster": {"storage.k8s.io/v1": {"StorageClass": {
			"disk": {"provisioner": "ebs.csi.aws.com"},
			"files": {"provisioner": "efs.csi.aws.com"},
		}}},
	}
	findings := rwop_many_pods.findings with input as {"review": {"object": object_}, "parameters": parameters}
		with data.inventory as supplied
}

on_one_pod(object_) := found(object_, one_pod, {}, {})

mounter_kinds := ["CronJob", "DaemonSet", "Deployment", "InferenceService", "Job", "LLMInferenceService", "Pod", "StatefulSet"]

all_known := {"inventory": {"complete": mounter_kinds}}

shared_with(other) := found(alone, one_pod, {"backtest": other, "fraud": alone}, all_known)

many(severity, because, pods) := {
	"id": "AM003",
	"slug": "rwop-many-pods",
	"category": "access_modes",
	"severity": severity,
	"outcome": "violation",
	"msg": sprintf("[AM003] InferenceService payments/fraud: claim \"model\" is ReadWriteOncePod, for one pod%s", [because]),
	"solution": "Use a claim with ReadWriteMany or ReadOnlyMany, or run one pod in all and roll out without a surge (deploymentStrategy Recreate; rolloutStrategy maxSurge 0 for an LLMInferenceService).",
	"resource": {"apiVersion": "serving.kserve.io/v1beta1", "kind": "InferenceService", "namespace": "payments", "name": "fraud"},
	"path": ["spec", "predictor", "model", "storageUri"],
	"claim": "model",
	"related": [related_claim("model")],
	"details": {"pods": pods, "candidates": ["files"]},
	"missing": [],
	"waiver": null,
}

related_claim(name) := {"apiVersion": "v1", "kind": "PersistentVolumeClaim", "namespace": "payments", "name": name}

with_backtest(finding) := object.union(finding, {"related": [
	related_claim("model"),
	{"apiVersion": "serving.kserve.io/v1beta1", "kind": "InferenceService", "namespace": "payments", "name": "backtest"},
]})

undecided(outcome, kinds) := {
	"id": "AM003",
	"slug": "rwop-many-pods",
	"category": "access_modes",
	"severity": "error",
	"outcome": outcome,
	"msg": sprintf("[AM003] InferenceService payments/fraud: cannot be decided without %s", [concat(", ", kinds)]),
	"solution": "Use a claim with ReadWriteMany or ReadOnlyMany, or run one pod in all and roll out without a surge (deploymentStrategy Recreate; rolloutStrategy maxSurge 0 for an LLMInferenceService).",
	"resource": {"apiVersion": "serving.kserve.io/v1beta1", "kind": "InferenceService", "namespace": "payments", "name": "fraud"},
	"path": [],
	"claim": "",
	"related": [],
	"details": {},
	"missing": kinds,
	"waiver": null,
}

test_two_pods_are_an_error if {
	on_one_pod(two) == {many("error", ", and 2 pods mount it; all but one stay Pending for ever", {"min": 2, "max": 2, "peak": 3})}
}

test_pods_that_only_may_come_are_a_warning if {
	object_ := service("fraud", object.union(recreate, {"maxReplicas": 4}))
	on_one_pod(object_) == {many("warning", ", and 1 to 4 pods mount it; all but one will stay Pending for ever", {"min": 1, "max": 4, "peak": 4})}
}

test_a_rollout_that_overlaps_is_a_warning if {
	because := "; a rollout starts the next pod before the last one stops, and never ends"
	on_one_pod(service("fraud", {})) == {many("warning", because, {"min": 1, "max": 1, "peak": 2})}
}

test_an_assumed_deployment_mode_is_said if {
	object_ := object.union(service("fraud", {"maxReplicas": 1}), {"metadata": {"annotations": {"serving.kserve.io/deploymentMode": ""}}})
	because := "; a rollout starts the next pod before the last one stops, and never ends (deployment mode not stated, Knative assumed)"
	on_one_pod(object_) == {many("warning", because, {"min": 1, "max": 1, "peak": 2})}
}

test_one_pod_that_is_recreated_is_fine if {
	found(alone, one_pod, {}, all_known) == set()
}

test_a_service_that_is_stopped_waits_for_nothing if {
	stopped := object.union(two, {"metadata": {"annotations": {"serving.kserve.io/stop": "true"}}})
	found(stopped, one_pod, {"backtest": two}, {}) == set()
	found(stopped, {}, {"backtest": two}, {}) == set()
}

test_other_modes_are_fine if {
	every modes in [["ReadWriteOnce"], ["ReadWriteMany"], "ReadWriteOncePod"] {
		found(two, {"model": claim(modes)}, {}, {}) == set()
	}
}

test_the_pods_of_other_services_count if {
	because := ", and 2 pods of 2 workloads mount it; all but one stay Pending for ever"
	shared_with(service("backtest", {})) == {with_backtest(many("error", because, {"min": 2, "max": 2, "peak": 2}))}
}

test_the_pods_of_other_services_that_only_may_come_count if {
	scaled := object.union(service("backtest", {"minReplicas": 0, "maxReplicas": 1}), {"metadata": {"annotations": {"serving.kserve.io/deploymentMode": "Knative"}}})
	because := ", and 1 to 2 pods of 2 workloads mount it; all but one will stay Pending for ever"
	shared_with(scaled) == {with_backtest(many("warning", because, {"min": 1, "max": 2, "peak": 2}))}
}

test_other_services_that_are_stopped_or_mount_another_claim_do_not_count if {
	stopped := object.union(service("backtest", {}), {"metadata": {"annotations": {"serving.kserve.io/stop": "true"}}})
	shared_with(stopped) == set()
	shared_with(service("backtest", {"model": {"storageUri": "pvc://other"}})) == set()
}

test_each_of_several_claims_is_found_at_its_place if {
	object_ := service("fraud", {"minReplicas": 2, "volumes": [
		{"name": "a", "persistentVolumeClaim": {"claimName": "rules"}},
		{"name": "b", "persistentVolumeClaim": {"claimName": "shared"}},
	]})
	claims := object.union(one_pod, {"rules": claim(["ReadWriteOncePod"]), "shared": claim(["ReadWriteMany"])})
	model := many("error", ", and 2 pods mount it; all but one stay Pending for ever", {"min": 2, "max": 2, "peak": 3})
	rules := object.union(model, {
		"msg": replace(model.msg, "\"model\"", "\"rules\""),
		"claim": "rules",
		"path": ["spec", "predictor", "volumes", 0, "persistentVolumeClaim", "claimName"],
		"related": [related_claim("rules")],
	})
	found(object_, claims, {}, {}) == {model, rules}
}

test_a_claim_that_was_not_supplied_leaves_it_undecided if {
	found(two, {}, {}, {}) == {undecided("unknown", ["PersistentVolumeClaim"])}
	found(service("fraud", {}), {}, {}, {"onUnknown": "violation"}) == {undecided("violation", ["PersistentVolumeClaim"])}
}

test_a_claim_that_was_not_supplied_does_not_matter_to_a_pod_that_is_alone if {
	found(alone, {}, {}, {}) == set()
}

test_a_claim_that_does_not_exist_is_another_rules if {
	found(two, {}, {}, {"inventory": {"complete": ["PersistentVolumeClaim"]}}) == set()
}

test_one_pod_is_fine_only_where_all_who_could_mount_the_claim_are_known if {
	on_one_pod(alone) == {undecided("unknown", mounter_kinds)}
	but_jobs := {"inventory": {"complete": [kind | some kind in mounter_kinds; not endswith(kind, "Job")]}}
	found(alone, one_pod, {}, but_jobs) == {undecided("unknown", ["CronJob", "Job"])}
}

test_what_is_lacking_for_several_claims_is_said_at_once if {
	object_ := service("fraud", object.union(recreate, {"volumes": [{"name": "a", "persistentVolumeClaim": {"claimName": "rules"}}]}))
	shared := {"backtest": service("backtest", {"model": {"storageUri": "pvc://rules"}})}
	lacking := ["CronJob", "DaemonSet", "Deployment", "InferenceService", "Job", "LLMInferenceService", "PersistentVolumeClaim", "Pod", "StatefulSet"]
	found(object_, one_pod, shared, {}) == {undecided("unknown", lacking)}
}
