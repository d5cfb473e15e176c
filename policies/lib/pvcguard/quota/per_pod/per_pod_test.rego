package lib.pvcguard.quota.per_pod_test

import data.lib.pvcguard.quantity
import data.lib.pvcguard.quota.per_pod

template(class, size) := {"storageClassName": class, "resources": {"requests": {"storage": size}}}

component(replicas, spec) := object.union(replicas, {"volumes": [{"name": "scratch", "ephemeral": {"volumeClaimTemplate": {"spec": spec}}}]})

service(predictor) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "search", "name": "ranker", "annotations": {"serving.kserve.io/deploymentMode": "Standard"}},
	"spec": {"predictor": predictor},
}

stored(object_) := object.union(object_, {"metadata": {"uid": "1"}})

between(least, most) := {"minReplicas": least, "maxReplicas": most, "deploymentStrategy": {"type": "Recreate"}}

# Two to five pods with 10 bytes each.
ranker := service(component(between(2, 5), template("gp3", "10")))

by_status(hard, used) := {"status": {"hard": hard, "used": used}}

storage(hard, used) := by_status({"requests.storage": hard}, {"requests.storage": used})

inventory(quotas, claims) := {"namespace": {"search": {"v1": {"ResourceQuota": quotas, "PersistentVolumeClaim": claims}}}}

answer(object_, quota, claims, parameters) := found if {
	found := {"exceeded": [brief(one) | some one in per_pod.exceeded], "missing": per_pod.missing} with input as {"review": {"object": object_}, "parameters": parameters}
		with data.inventory as inventory({"q": quota}, claims)
}

brief(one) := [one.quota, one.key, one.step, one.claims, quantity.digits(one.requested), quantity.digits(one.others), quantity.digits(one.hard), one.basis]

complete := {"inventory": {"complete": ["*"]}}

judged(object_, quota, claims) := found if {
	result := answer(object_, quota, claims, complete)
	result.missing == set()
	found := result.exceeded
}

of_storage(step, claims, requested, others, hard) := [["q", "requests.storage", step, claims, requested, others, hard, "status"]]

test_the_first_number_of_pods_that_is_too_many if {
	judged(ranker, storage("60", "10"), {}) == []
	judged(ranker, storage("59", "10"), {}) == of_storage("max", 5, "50", "10", "59")
	judged(ranker, storage("30", "10"), {}) == of_storage("max", 5, "50", "10", "30")
	judged(ranker, storage("29", "10"), {}) == of_storage("min", 2, "20", "10", "29")
	judged(ranker, storage("5", "10"), {}) == of_storage("min", 2, "20", "10", "5")
}

test_a_rollout if {
	surging := service(component({"minReplicas": 2, "maxReplicas": 2, "deploymentStrategy": {"type": "RollingUpdate", "rollingUpdate": {"maxSurge": 1}}}, template("gp3", "10")))
	judged(surging, storage("29", "0"), {}) == of_storage("peak", 3, "30", "0", "29")
	judged(surging, storage("30", "0"), {}) == []
}

test_no_bound if {
	unbounded := service(component({"minReplicas": 2, "maxReplicas": 0}, template("gp3", "10")))
	knative := json.patch(unbounded, [{"op": "replace", "path": "/metadata/annotations/serving.kserve.io~1deploymentMode", "value": "Knative"}])
	judged(knative, storage("1000", "0"), {}) == of_storage("unbounded", 2, "20", "0", "1000")
	judged(knative, storage("19", "0"), {}) == of_storage("min", 2, "20", "0", "19")
	judged(knative, by_status({"pods": "1"}, {"pods": "0"}), {}) == []
}

test_one_component_without_a_bound if {
	both := json.patch(ranker, [
		{"op": "replace", "path": "/metadata/annotations/serving.kserve.io~1deploymentMode", "value": "Knative"},
		{"op": "replace", "path": "/spec/predictor/maxReplicas", "value": 0},
		{"op": "add", "path": "/spec/transformer", "value": component(between(1, 3), template("efs", "10"))},
	])
	judged(both, storage("29", "0"), {}) == of_storage("min", 3, "30", "0", "29")
	judged(both, storage("49", "0"), {}) == of_storage("max", 5, "50", "0", "49")
	judged(both, storage("79", "0"), {}) == of_storage("peak", 8, "80", "0", "79")
	judged(both, storage("80", "0"), {}) == of_storage("unbounded", 3, "30", "0", "80")
}

test_counts_and_classes if {
	hard := {"persistentvolumeclaims": "1", "gp3.storageclass.storage.k8s.io/requests.storage": "19", "efs.storageclass.storage.k8s.io/requests.storage": "0"}
	used := {key: "0" | some key, _ in hard}
	{one | some one in judged(ranker, by_status(hard, used), {})} == {
		["q", "persistentvolumeclaims", "min", 2, "2", "0", "1", "status"],
		["q", "gp3.storageclass.storage.k8s.io/requests.storage", "min", 2, "20", "0", "19", "status"],
	}
}

test_several_components_add_up if {
	both := json.patch(ranker, [{"op": "add", "path": "/spec/transformer", "value": component(between(1, 1), template("efs", "100"))}])
	judged(both, storage("119", "0"), {}) == of_storage("min", 3, "120", "0", "119")
	judged(both, storage("150", "0"), {}) == []
	judged(both, storage("149", "0"), {}) == of_storage("max", 6, "150", "0", "149")
}

test_the_path_leads_to_the_first_that_is_charged if {
	both := json.patch(ranker, [{"op": "add", "path": "/spec/transformer", "value": component(between(1, 1), template("efs", "100"))}])
	hard := {"efs.storageclass.storage.k8s.io/requests.storage": "1", "requests.storage": "1"}
	paths := {one.key: one.path | some one in per_pod.exceeded} with input as {"review": {"object": both}}
		with data.inventory as inventory({"q": by_status(hard, {key: "0" | some key, _ in hard})}, {})
	paths == {
		"requests.storage": ["spec", "predictor", "volumes", 0, "ephemeral", "volumeClaimTemplate", "spec"],
		"efs.storageclass.storage.k8s.io/requests.storage": ["spec", "transformer", "volumes", 0, "ephemeral", "volumeClaimTemplate", "spec"],
	}
}

test_the_scope_of_a_quota if {
	gold := service(component(between(2, 5), object.union(template("gp3", "10"), {"volumeAttributesClassName": "gold"})))
	scoped := object.union(storage("1", "0"), {"spec": {"scopes": ["VolumeAttributesClass"]}})
	judged(gold, scoped, {}) == of_storage("min", 2, "20", "0", "1")
	judged(ranker, scoped, {}) == []
}

test_a_stopped_service_has_no_pods if {
	stopped := json.patch(ranker, [{"op": "add", "path": "/metadata/annotations/serving.kserve.io~1stop", "value": "true"}])
	judged(stopped, storage("1", "0"), {}) == []
	answer(stopped, storage("1", "0"), {}, {}) == {"exceeded": [], "missing": set()}
}

test_a_request_that_is_none_is_charged_nothing if {
	judged(service(component(between(2, 5), {})), storage("0", "0"), {}) == []
}

test_scaled_to_zero if {
	idle := json.patch(service(component({"minReplicas": 0, "maxReplicas": 1}, template("gp3", "10"))), [{
		"op": "replace",
		"path": "/metadata/annotations/serving.kserve.io~1deploymentMode",
		"value": "Knative",
	}])
	judged(idle, storage("9", "0"), {}) == of_storage("max", 1, "10", "0", "9")
}

pod_claim(pod, volume, size) := {
	"metadata": {"name": concat("-", [pod, volume]), "uid": "2", "ownerReferences": [{"kind": "Pod", "name": pod}]},
	"spec": {"storageClassName": "gp3", "resources": {"requests": {"storage": size}}},
}

named(claims) := {claim.metadata.name: claim | some claim in claims}

own := [pod_claim("ranker-predictor-7d9f-abcde", "scratch", "10"), pod_claim("ranker-predictor-7d9f-fghij", "scratch", "10")]

test_the_claims_of_its_own_pods_are_in_use_already if {
	judged(stored(ranker), storage("60", "30"), named(own)) == []
	judged(stored(ranker), storage("59", "30"), named(own)) == of_storage("max", 5, "50", "10", "59")
	judged(stored(ranker), {"spec": {"hard": {"requests.storage": "49"}}}, named(own)) == [["q", "requests.storage", "max", 5, "50", "0", "49", "spec"]]
}

test_claims_that_are_not_its_own[note] if {
	some note, claim in {
		"of another service": pod_claim("ranker-two-predictor-7d9f-abcde", "scratch", "10"),
		"of another volume": pod_claim("ranker-predictor-7d9f-abcde", "cache", "10"),
		"of no pod": json.patch(own[0], [{"op": "replace", "path": "/metadata/ownerReferences/0/kind", "value": "StatefulSet"}]),
		"without an owner": json.patch(own[0], [{"op": "remove", "path": "/metadata/ownerReferences"}]),
		"of a pod of another name": json.patch(own[0], [{"op": "replace", "path": "/metadata/ownerReferences/0/name", "value": "ranker-predictor-7d9f"}]),
	}
	judged(stored(ranker), storage("59", "10"), named([claim])) == of_storage("max", 5, "50", "10", "59")
}

test_two_components_with_a_volume_of_one_name if {
	both := json.patch(stored(ranker), [{"op": "add", "path": "/spec/transformer", "value": component(between(1, 1), template("gp3", "10"))}])
	claims := array.concat(own, [pod_claim("ranker-transformer-5b6c-klmno", "scratch", "10")])
	judged(both, storage("60", "30"), named(claims)) == []
	judged(both, storage("59", "30"), named(claims)) == of_storage("max", 6, "60", "0", "59")
	judged(both, storage("60", "31"), named(claims)) == of_storage("max", 6, "60", "1", "60")
}

test_the_workload_of_a_claim if {
	claims := named([
		pod_claim("ranker-predictor-7d9f-abcde", "scratch", "10"),
		pod_claim("chat-predictor-kserve-mn-0-1", "cache", "10"),
		pod_claim("a-predictor-b-predictor-7d9f-abcde", "scratch", "10"),
		pod_claim("notebook-0", "data", "10"),
		json.patch(own[0], [{"op": "replace", "path": "/metadata/name", "value": "ranker-predictor-7d9f-abcdef-scratch"}]),
		{"metadata": {"name": "models"}},
	])
	per_pod.of_pods("search") == {
		"ranker": {"ranker-predictor-7d9f-abcde-scratch": "scratch"},
		"chat": {"chat-predictor-kserve-mn-0-1-cache": "cache"},
		"chat-predictor": {"chat-predictor-kserve-mn-0-1-cache": "cache"},
		"a": {"a-predictor-b-predictor-7d9f-abcde-scratch": "scratch"},
		"a-predictor-b": {"a-predictor-b-predictor-7d9f-abcde-scratch": "scratch"},
	} with data.inventory as inventory({}, claims)
}

test_its_own_claims_count_within_the_scope_of_a_quota if {
	scoped := object.union(storage("1", "0"), {"spec": {"scopes": ["VolumeAttributesClass"]}})
	judged(stored(ranker), scoped, named(own)) == []
}

test_manifests_of_claims_come_first if {
	claims := {"models": {"spec": {"resources": {"requests": {"storage": "30"}}}}, "too-large": {"spec": {"resources": {"requests": {"storage": "100"}}}}}
	judged(ranker, storage("79", "0"), claims) == of_storage("max", 5, "50", "30", "79")
	judged(ranker, {"spec": {"hard": {"requests.storage": "79"}}}, claims) == [["q", "requests.storage", "max", 5, "50", "30", "79", "spec"]]
	judged(ranker, storage("80", "0"), claims) == []
	[brief(one) | some one in per_pod.exceeded] == [["q", "requests.storage", "min", 2, "20", "130", "79", "spec"]] with input as {"review": {"operation": "CREATE", "object": ranker}}
		with data.inventory as inventory({"q": {"spec": {"hard": {"requests.storage": "79"}}}}, claims)
}

missing(object_, quota, complete_) := found if {
	result := answer(object_, quota, {}, {"inventory": {"complete": complete_}})
	result.exceeded == []
	found := result.missing
}

test_other_quotas_may_be_there if {
	missing(ranker, storage("60", "0"), []) == {"ResourceQuota"}
	missing(ranker, storage("60", "0"), ["ResourceQuota"]) == set()
	missing(service({}), storage("60", "0"), []) == set()
}

test_other_claims_may_be_there if {
	missing(ranker, {"spec": {"hard": {"requests.storage": "60"}}}, ["ResourceQuota"]) == {"PersistentVolumeClaim"}
	missing(ranker, {"spec": {"hard": {"requests.storage": "60"}}}, ["ResourceQuota", "PersistentVolumeClaim"]) == set()
	missing(ranker, {"spec": {"hard": {"efs.storageclass.storage.k8s.io/requests.storage": "60"}}}, ["ResourceQuota"]) == set()
}

test_nothing_that_lacks_changes_a_refusal if {
	planned := {"spec": {"hard": {"requests.storage": "19"}}}
	answer(ranker, planned, {}, {}) == {"exceeded": [["q", "requests.storage", "min", 2, "20", "0", "19", "spec"]], "missing": set()}
	classless := service(component(between(2, 5), object.remove(template("", "10"), ["storageClassName"])))
	hard := {"requests.storage": "19", "gp3.storageclass.storage.k8s.io/requests.storage": "1"}
	answer(classless, by_status(hard, {key: "0" | some key, _ in hard}), {}, {}) == {"exceeded": of_storage("min", 2, "20", "0", "19"), "missing": set()}
}

# Of a service that exists, the claims in use may be its own.
test_its_own_claims_may_be_there if {
	missing(stored(ranker), storage("60", "0"), ["ResourceQuota"]) == set()
	missing(stored(ranker), storage("60", "20"), ["ResourceQuota"]) == {"PersistentVolumeClaim"}
	answer(stored(ranker), storage("49", "20"), {}, {"inventory": {"complete": ["ResourceQuota"]}}) == {"exceeded": of_storage("max", 5, "50", "0", "49"), "missing": set()}
	answer(ranker, storage("60", "20"), {}, {"inventory": {"complete": ["ResourceQuota"]}}) == {"exceeded": of_storage("max", 5, "50", "20", "60"), "missing": set()}
	updated := {"operation": "UPDATE", "object": ranker, "oldObject": ranker}
	{"PersistentVolumeClaim"} == per_pod.missing with input as {"review": updated, "parameters": {"inventory": {"complete": ["ResourceQuota"]}}}
		with data.inventory as inventory({"q": storage("60", "20")}, {})
}

test_where_nothing_bounds_the_pods_others_may_matter if {
	unbounded := json.patch(
		service(component({"minReplicas": 2, "maxReplicas": 0}, template("gp3", "10"))),
		[{"op": "replace", "path": "/metadata/annotations/serving.kserve.io~1deploymentMode", "value": "Knative"}],
	)
	answer(unbounded, storage("1000", "0"), {}, {}) == {"exceeded": of_storage("unbounded", 2, "20", "0", "1000"), "missing": {"ResourceQuota"}}
	answer(stored(unbounded), storage("1000", "900"), {}, {}) == {"exceeded": of_storage("unbounded", 2, "20", "0", "1000"), "missing": {"ResourceQuota"}}
	answer(stored(unbounded), storage("1000", "990"), {}, {}) == {
		"exceeded": of_storage("unbounded", 2, "20", "0", "1000"),
		"missing": {"PersistentVolumeClaim", "ResourceQuota"},
	}
}

test_a_default_class_may_be_there if {
	classless := service(component(between(2, 5), object.remove(template("", "10"), ["storageClassName"])))
	per_class := by_status({"gp3.storageclass.storage.k8s.io/requests.storage": "1"}, {"gp3.storageclass.storage.k8s.io/requests.storage": "0"})
	missing(classless, per_class, ["ResourceQuota"]) == {"StorageClass"}
	missing(classless, per_class, ["ResourceQuota", "StorageClass"]) == set()
	missing(classless, storage("60", "0"), ["ResourceQuota"]) == set()
	scoped := object.union(per_class, {"spec": {"scopes": ["VolumeAttributesClass"]}})
	missing(classless, scoped, ["ResourceQuota"]) == set()
	missing(service(component(between(2, 5), template("efs", "10"))), per_class, ["ResourceQuota"]) == set()
}
