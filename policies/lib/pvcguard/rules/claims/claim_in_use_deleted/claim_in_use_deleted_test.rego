package lib.pvcguard.rules.claims.claim_in_use_deleted_test

import data.lib.pvcguard.rules.claims.claim_in_use_deleted

claim := {"apiVersion": "v1", "kind": "PersistentVolumeClaim", "metadata": {"namespace": "chat", "name": "weights", "uid": "5a"}}

deletion := {"operation": "DELETE", "object": claim, "oldObject": claim}

service(name, spec) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "chat", "name": name, "annotations": {"serving.kserve.io/deploymentMode": "Standard"}},
	"spec": {"predictor": object.union({"model": {"storageUri": "pvc://weights/llama"}}, spec)},
}

llama := service("llama", {"minReplicas": 2})

services(names) := {"serving.kserve.io/v1beta1": {"InferenceService": {name: service(name, {}) | some name in names}}}

all_known := {"inventory": {"complete": ["*"]}}

found(review, kinds, namespaces, parameters) := findings if {
	supplied := {"namespace": {"chat": kinds}, "cluster": {"v1": {"Namespace": namespaces}}}
	findings := claim_in_use_deleted.findings with input as {"review": review, "parameters": parameters}
		with data.inventory as supplied
}

on(review, kinds) := found(review, kinds, {}, all_known)

used(by, pods, references) := {
	"id": "CL006",
	"slug": "claim-in-use-deleted",
	"category": "claims",
	"severity": "error",
	"outcome": "violation",
	"msg": sprintf("[CL006] PersistentVolumeClaim chat/weights: is deleted while %s; they start no new pod, and with the last one the volume goes", [by]),
	"solution": "Delete or stop the workloads first, or move them to another claim.",
	"resource": {"apiVersion": "v1", "kind": "PersistentVolumeClaim", "namespace": "chat", "name": "weights"},
	"path": ["metadata", "name"],
	"claim": "weights",
	"related": references,
	"details": {"pods": pods, "workloads": count(references)},
	"missing": [],
	"waiver": null,
}

reference(name) := {"apiVersion": "serving.kserve.io/v1beta1", "kind": "InferenceService", "namespace": "chat", "name": name}

of_llama := used("2 pods mount it (InferenceService llama)", {"min": 2, "max": 2}, [reference("llama")])

by_llama := {"serving.kserve.io/v1beta1": {"InferenceService": {"llama": llama}}}

undecided(kinds) := object.union(object.remove(of_llama, ["details", "related"]), {
	"outcome": "unknown",
	"msg": sprintf("[CL006] PersistentVolumeClaim chat/weights: cannot be decided without %s", [concat(", ", kinds)]),
	"claim": "",
	"path": [],
	"related": [],
	"details": {},
	"missing": kinds,
})

test_a_claim_that_a_service_mounts if {
	on(deletion, by_llama) == {of_llama}
}

test_the_api_server_gives_the_old_object_alone if {
	on({"operation": "DELETE", "object": null, "oldObject": claim}, by_llama) == {of_llama}
}

test_mounters_of_all_kinds if {
	job := {"spec": {"template": {"spec": {"volumes": [{"name": "m", "persistentVolumeClaim": {"claimName": "weights"}}]}}}}
	expected := used("2 to 3 pods mount it (Job sync, InferenceService llama)", {"min": 2, "max": 3}, [
		{"apiVersion": "batch/v1", "kind": "Job", "namespace": "chat", "name": "sync"},
		reference("llama"),
	])
	on(deletion, object.union(by_llama, {"batch/v1": {"Job": {"sync": job}}})) == {expected}
}

test_the_first_of_many_are_named if {
	three := used("3 pods mount it (InferenceService a, InferenceService b, InferenceService c)", {"min": 3, "max": 3}, [reference(name) | some name in ["a", "b", "c"]])
	on(deletion, services({"a", "b", "c"})) == {three}
	four := used("4 pods mount it (InferenceService a, InferenceService b and 2 more)", {"min": 4, "max": 4}, [reference(name) | some name in ["a", "b", "c", "d"]])
	on(deletion, services({"a", "b", "c", "d"})) == {four}
}

test_what_is_fine[note] if {
	stopped := {"metadata": {"annotations": {"serving.kserve.io/stop": "true"}}}
	leaving := {"metadata": {"deletionTimestamp": "2026-01-01T00:00:00Z"}}
	some note, [review, kinds] in {
		"nobody mounts it": [deletion, {}],
		"a stopped service": [deletion, {"serving.kserve.io/v1beta1": {"InferenceService": {"llama": object.union(llama, stopped)}}}],
		"a service that is going too": [deletion, {"serving.kserve.io/v1beta1": {"InferenceService": {"llama": object.union(llama, leaving)}}}],
		"a claim that is going already": [object.union(deletion, {"object": leaving, "oldObject": leaving}), by_llama],
		"a change": [object.union(deletion, {"operation": "UPDATE"}), by_llama],
		"a manifest": [{"object": claim}, by_llama],
		"another kind": [object.union(deletion, {"object": {"kind": "ConfigMap"}, "oldObject": {"kind": "ConfigMap"}}), by_llama],
		"another namespace": [object.union(deletion, {"object": {"metadata": {"namespace": "other"}}, "oldObject": {"metadata": {"namespace": "other"}}}), by_llama],
		"a namespace that is emptied": [object.union(deletion, {"userInfo": {"username": "system:serviceaccount:kube-system:namespace-controller"}}), by_llama],
		"what an owner left behind": [object.union(deletion, {"userInfo": {"username": "system:serviceaccount:kube-system:generic-garbage-collector"}}), by_llama],
		"one account for all controllers": [object.union(deletion, {"userInfo": {"username": "system:kube-controller-manager"}}), by_llama],
	}
	on(review, kinds) == set()
}

test_a_namespace_that_is_going if {
	found(deletion, by_llama, {"chat": {"metadata": {"deletionTimestamp": "2026-01-01T00:00:00Z"}}}, all_known) == set()
	found(deletion, by_llama, {"chat": {"metadata": {}}}, all_known) == {of_llama}
	found(object.union(deletion, {"userInfo": {"username": "ann"}}), by_llama, {}, all_known) == {of_llama}
}

test_others_that_were_not_supplied_leave_it_undecided if {
	found(deletion, {}, {}, {"inventory": {"complete": ["InferenceService", "LLMInferenceService", "Pod", "Deployment"]}}) == {undecided(["CronJob", "DaemonSet", "Job", "StatefulSet"])}
	found(deletion, by_llama, {}, {}) == {of_llama}
	found({"object": claim}, {}, {}, {}) == set()
}
