package lib.pvcguard.rules.quotas.per_pod_claims_exceed_quota_test

import data.lib.pvcguard.rules.quotas.per_pod_claims_exceed_quota

service(mode, replicas) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "search", "name": "ranker", "annotations": {"serving.kserve.io/deploymentMode": mode}},
	"spec": {"predictor": object.union(replicas, {"volumes": [{
		"name": "scratch",
		"ephemeral": {"volumeClaimTemplate": {"spec": {"storageClassName": "gp3", "resources": {"requests": {"storage": "10Gi"}}}}},
	}]})},
}

recreated(least, most) := service("Standard", {"minReplicas": least, "maxReplicas": most, "deploymentStrategy": {"type": "Recreate"}})

inventory(hard, used) := {"namespace": {"search": {"v1": {"ResourceQuota": {"storage": {"status": {
	"hard": {"requests.storage": hard},
	"used": {"requests.storage": used},
}}}}}}}

complete := {"inventory": {"complete": ["*"]}}

found(object_, parameters, supplied) := findings if {
	findings := per_pod_claims_exceed_quota.findings with input as {"review": {"object": object_}, "parameters": parameters}
		with data.inventory as supplied
}

refusal(text, about) := object.union(
	{
		"id": "QT006",
		"slug": "per-pod-claims-exceed-quota",
		"category": "quotas",
		"severity": "error",
		"outcome": "violation",
		"msg": concat("", ["[QT006] InferenceService search/ranker: ", text]),
		"solution": "Ask for less storage a pod, run or allow fewer pods, or have the quota raised.",
		"resource": {"apiVersion": "serving.kserve.io/v1beta1", "kind": "InferenceService", "namespace": "search", "name": "ranker"},
		"path": ["spec", "predictor", "volumes", 0, "ephemeral", "volumeClaimTemplate", "spec"],
		"claim": "",
		"related": [{"apiVersion": "v1", "kind": "ResourceQuota", "namespace": "search", "name": "storage"}],
		"details": {},
		"missing": [],
		"waiver": null,
	},
	about,
)

details(pods, claims, requested, used, hard) := {
	"key": "requests.storage",
	"pods": pods,
	"claims": claims,
	"requested": requested,
	"used": used,
	"hard": hard,
	"basis": "status",
}

test_the_pods_that_always_run if {
	found(recreated(3, 5), complete, inventory("100Gi", "80Gi")) == {refusal(
		"quota \"storage\" limits requests.storage to 100Gi, of which 80Gi are taken; the pods' own claims (3, always) ask for 30Gi",
		{"details": details("min", 3, "32212254720", "85899345920", "107374182400")},
	)}
	found(recreated(3, 3), complete, inventory("30Gi", "0")) == set()
}

test_more_pods if {
	found(recreated(3, 5), complete, inventory("40Gi", "0")) == {refusal(
		"quota \"storage\" limits requests.storage to 40Gi; the pods' own claims (5 when scaled out) ask for 50Gi",
		{"severity": "warning", "details": details("max", 5, "53687091200", "0", "42949672960")},
	)}
}

test_a_rollout if {
	surging := service("Standard", {"minReplicas": 2, "maxReplicas": 2, "deploymentStrategy": {"type": "RollingUpdate", "rollingUpdate": {"maxSurge": 2}}})
	found(surging, complete, inventory("30Gi", "0")) == {refusal(
		"quota \"storage\" limits requests.storage to 30Gi; the pods' own claims (4 during a rollout) ask for 40Gi",
		{"severity": "warning", "details": details("peak", 4, "42949672960", "0", "32212254720")},
	)}
}

test_no_bound if {
	found(service("Knative", {"minReplicas": 1, "maxReplicas": 0}), complete, inventory("1Ti", "0")) == {refusal(
		"quota \"storage\" limits requests.storage to 1Ti; the pods' own claims (1 at least, their number has no bound) ask for 10Gi",
		{"severity": "info", "details": details("unbounded", 1, "10737418240", "0", "1099511627776")},
	)}
}

test_use_by_the_known_claims if {
	supplied := {"namespace": {"search": {"v1": {
		"ResourceQuota": {"storage": {"spec": {"hard": {"requests.storage": "100Gi"}}}},
		"PersistentVolumeClaim": {"models": {"metadata": {"uid": "1"}, "spec": {"resources": {"requests": {"storage": "80Gi"}}}}},
	}}}}
	found(recreated(3, 3), complete, supplied) == {refusal(
		"quota \"storage\" limits requests.storage to 100Gi, of which 80Gi are taken by the known claims; the pods' own claims (3, always) ask for 30Gi",
		{"details": object.union(details("min", 3, "32212254720", "85899345920", "107374182400"), {"basis": "spec"})},
	)}
}

test_what_the_numbers_rest_on if {
	unstated := object.remove(recreated(3, 3), ["metadata"])
	object_ := object.union(unstated, {"metadata": {"namespace": "search", "name": "ranker"}})
	{one.msg | some one in found(object_, complete, inventory("10Gi", "0"))} == {"[QT006] InferenceService search/ranker: quota \"storage\" limits requests.storage to 10Gi; the pods' own claims (3, always) ask for 30Gi (deployment mode not stated, Knative assumed)"}
}

test_quotas_may_be_there if {
	found(recreated(3, 5), {}, inventory("1Ti", "0")) == {object.union(refusal("cannot be decided without ResourceQuota", {"path": [], "missing": ["ResourceQuota"]}), {
		"outcome": "unknown",
		"related": [],
	})}
	found(recreated(3, 5), complete, {}) == set()
}
