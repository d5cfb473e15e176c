package lib.pvcguard.rules.quotas.quota_missing_test

import data.lib.pvcguard.rules.quotas.quota_missing

identity := {"apiVersion": "serving.kserve.io/v1beta1", "kind": "InferenceService", "namespace": "search", "name": "ranker"}

found(review, parameters, inventory) := findings if {
	findings := quota_missing.findings with input as {"review": review, "parameters": parameters}
		with data.inventory as inventory
}

required := {"quota": {"required": true}, "inventory": {"complete": ["*"]}}

refusal(path, text, about) := object.union(
	{
		"id": "QT002",
		"slug": "quota-missing",
		"category": "quotas",
		"severity": "warning",
		"outcome": "violation",
		"msg": concat("", ["[QT002] InferenceService search/ranker: ", text]),
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

solution := "Create a ResourceQuota with requests.storage, or with <class>.storageclass.storage.k8s.io/requests.storage, in the namespace."

undecided(missing) := object.union(refusal([], concat("", ["cannot be decided without ", concat(", ", missing)]), {}), {
	"outcome": "unknown",
	"missing": missing,
})

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

service(uri) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "search", "name": "ranker"},
	"spec": {"predictor": {"model": {"storageUri": uri}}},
}

inventory(hard) := {"namespace": {"search": {"v1": {"ResourceQuota": {"storage": {"spec": {"hard": hard}}}}}}}

lacking(names) := refusal(
	[],
	"no ResourceQuota limits the storage that claims of namespace \"search\" ask for, and quota.required says that one must",
	{"details": {"claims": names}},
)

test_no_quota if {
	found({"object": service("pvc://models/a")}, required, {}) == {lacking(["models"])}
	found({"object": service("pvc://models/a")}, required, inventory({"persistentvolumeclaims": "5"})) == {lacking(["models"])}
}

test_claims_of_pods if found({"object": scratch("1Gi", {})}, required, {}) == {lacking([])}

test_a_quota if found({"object": service("pvc://models/a")}, required, inventory({"requests.storage": "1Ti"})) == set()

test_off_by_default if {
	found({"object": service("pvc://models/a")}, {"inventory": {"complete": ["*"]}}, {}) == set()
	found({"object": service("pvc://models/a")}, object.union(required, {"quota": {"required": false}}), {}) == set()
}

test_no_claims if found({"object": service("s3://models/a")}, required, {}) == set()

test_a_quota_may_be_there if {
	parameters := {"quota": {"required": true}}
	found({"object": service("pvc://models/a")}, parameters, {}) == {undecided(["ResourceQuota"])}
	found({"object": service("pvc://models/a")}, parameters, inventory({"requests.storage": "1Ti"})) == set()
	found({"object": service("s3://models/a")}, parameters, {}) == set()
}
