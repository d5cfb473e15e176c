package lib.pvcguard.mounters_test

import data.lib.pvcguard.mounters

service(name, spec) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {
		"namespace": "models",
		"name": name,
		"annotations": {"serving.kserve.io/deploymentMode": "Standard"},
	},
	"spec": spec,
}

stopped(name, spec) := object.union(
	service(name, spec),
	{"metadata": {"annotations": {"serving.kserve.io/stop": "true"}}},
)

unbounded(name, spec) := object.union(
	service(name, spec),
	{"metadata": {"annotations": {"serving.kserve.io/autoscalerClass": "external"}}},
)

predictor(claim, replicas) := {"predictor": {"minReplicas": replicas, "model": {"storageUri": concat("", ["pvc://", claim])}}}

pods(min_, max_, peak) := {"min": min_, "max": max_, "peak": peak, "mode": "Standard", "rests": []}

inventory(services) := {"namespace": {"models": {"serving.kserve.io/v1beta1": {"InferenceService": services}}}}

full(services, kinds) := object.union(inventory(services), {"namespace": {"models": kinds}})

mount(claim, origin, path, more) := object.union(
	{
		"claim": claim,
		"volume": "kserve-pvc-source",
		"container": "kserve-container",
		"mountPath": "/mnt/models",
		"subPath": "",
		"readOnly": true,
		"origin": origin,
		"path": path,
	},
	more,
)

entry(name, role, pods_, mounts) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"name": name,
	"role": role,
	"pods": pods_,
	"node": "",
	"mounts": mounts,
}

model(claim) := mount(claim, "storageUri", ["spec", "predictor", "model", "storageUri"], {})

test_groups_of_a_namespace_by_claim_and_workload if {
	both := object.union(predictor("weights", 2), {"transformer": {
		"containers": [{"env": [{"name": "STORAGE_URI", "value": "pvc://weights/b"}]}],
		"volumes": [{"name": "d", "persistentVolumeClaim": {"claimName": "extra"}}],
	}})
	got := mounters.in_namespace("models") with data.inventory as inventory({
		"bert": service("bert", both),
		"gpt": service("gpt", predictor("extra", 1)),
		"empty": service("empty", {"predictor": {"model": {}}}),
		"going": object.union(service("going", predictor("weights", 1)), {"metadata": {"deletionTimestamp": "2026-01-01T00:00:00Z"}}),
		"damaged": "x",
	})
	variable := mount("weights", "env", ["spec", "transformer", "containers", 0, "env", 0, "value"], {"subPath": "b"})
	volume := mount("extra", "volume", ["spec", "transformer", "volumes", 0, "persistentVolumeClaim", "claimName"], {
		"volume": "d",
		"container": "",
		"mountPath": "",
		"readOnly": false,
	})
	got == {
		"weights": {"InferenceService/bert": [
			entry("bert", "predictor", pods(2, 2, 3), [model("weights")]),
			entry("bert", "transformer", pods(1, 1, 2), [variable]),
		]},
		"extra": {
			"InferenceService/bert": [entry("bert", "transformer", pods(1, 1, 2), [volume])],
			"InferenceService/gpt": [entry("gpt", "predictor", pods(1, 1, 2), [model("extra")])],
		},
	}
}

test_an_empty_namespace_has_none if {
	got := mounters.in_namespace("models") with data.inventory as inventory({})
	got == {}
}

spec_on(claim) := {"volumes": [{"name": "d", "persistentVolumeClaim": {"claimName": claim}}]}

pod(claim, owners) := {"metadata": {"ownerReferences": owners}, "spec": spec_on(claim)}

running(claim, replicas) := {"spec": {"replicas": replicas, "template": {"spec": spec_on(claim)}}}

owned(object_, owners) := object.union(object_, {"metadata": {"ownerReferences": owners}})

by(api_version, kind, name) := [{"apiVersion": api_version, "kind": kind, "name": name, "controller": true}]

set_of_web := by("apps/v1", "ReplicaSet", "web-5d4f8c7b9")

web_by_pods := {"web-5d4f8c7b9-a": pod("weights", set_of_web), "web-5d4f8c7b9-b": pod("weights", set_of_web)}

web_by_sets := {
	"web-5d4f8c7b9": owned(running("weights", 2), by("apps/v1", "Deployment", "web")),
	"web-6d4f8c7b9": owned(running("weights", 0), by("apps/v1", "Deployment", "web")),
}

web_itself := {"web": running("weights", 2)}

counted(kinds) := {claim: {key: [group.pods.min, group.pods.max] |
	some key, groups in by_workload
	some group in groups
} |
	some claim, by_workload in mounters.in_namespace("models") with data.inventory as full({}, kinds)
}

two_pods := {"Pod/web-5d4f8c7b9-a": [1, 1], "Pod/web-5d4f8c7b9-b": [1, 1]}

going := {"metadata": {"deletionTimestamp": "2026-01-01T00:00:00Z"}}

label(service_) := {"metadata": {"labels": {"serving.kserve.io/inferenceservice": service_}}}

test_nothing_is_counted_twice[note] if {
	some note, [kinds, expected] in {
		"a full inventory": [
			{"v1": {"Pod": web_by_pods}, "apps/v1": {"ReplicaSet": web_by_sets, "Deployment": web_itself}},
			{"weights": {"Deployment/web": [2, 2]}},
		],
		"pods and deployments": [
			{"v1": {"Pod": web_by_pods}, "apps/v1": {"Deployment": web_itself}},
			{"weights": {"Deployment/web": [2, 2]}},
		],
		"pods and sets": [
			{"v1": {"Pod": web_by_pods}, "apps/v1": {"ReplicaSet": web_by_sets}},
			{"weights": {"ReplicaSet/web-5d4f8c7b9": [2, 2], "ReplicaSet/web-6d4f8c7b9": [0, 0]}},
		],
		"pods alone": [{"v1": {"Pod": web_by_pods}}, {"weights": two_pods}],
		"pods that still have what their deployment gave up": [
			{"v1": {"Pod": web_by_pods}, "apps/v1": {"Deployment": {"web": running("other", 2)}}},
			{"weights": two_pods, "other": {"Deployment/web": [2, 2]}},
		],
		"pods that their deployment leaves behind": [
			{"v1": {"Pod": web_by_pods}, "apps/v1": {"Deployment": {"web": object.union(running("weights", 2), going)}}},
			{"weights": two_pods},
		],
		"what a kind makes that is not read here": [
			{
				"v1": {"Pod": {"lab-0": pod("weights", by("apps/v1", "StatefulSet", "lab"))}},
				"apps/v1": {"StatefulSet": {"lab": owned(running("weights", 1), by("kubeflow.org/v1", "Notebook", "lab"))}},
			},
			{"weights": {"StatefulSet/lab": [1, 1]}},
		],
		"what kserve made": [
			{
				"v1": {"Pod": {"bert-1": object.union(pod("weights", set_of_web), label("bert"))}},
				"apps/v1": {"Deployment": {"bert": owned(running("weights", 1), by("serving.kserve.io/v1beta1", "InferenceService", "bert"))}},
			},
			{},
		],
		"a pod that is leaving": [{"v1": {"Pod": {"shell": object.union(pod("weights", []), going)}}}, {}],
	}
	counted(kinds) == expected
}

test_kinds_that_were_not_supplied_in_full if {
	got := [mounters.missing("models"), mounters.missing("other")] with input.parameters as {"inventory": {"complete": [
		"Pod", "Job", "CronJob", "DaemonSet", "StatefulSet",
		{"kind": "Deployment", "namespaces": ["models"]},
		"LLMInferenceService",
	]}}
	got == [{"InferenceService"}, {"InferenceService", "Deployment"}]
	some_missing := mounters.missing("models")
	some_missing == {"InferenceService", "LLMInferenceService", "Pod", "Deployment", "StatefulSet", "DaemonSet", "Job", "CronJob"}
}

answers(reviewed, services, kinds) := found if {
	found := {
		"others": mounters.others("weights"),
		"others count": mounters.others_count("weights"),
		"groups": mounters.groups_count("weights"),
		"pods": [pods_ | pods_ := mounters.pods("weights")],
		"node": mounters.node("weights"),
		"text": mounters.shared_text("weights"),
	} with input.review.object as reviewed
		with data.inventory as full(services, kinds)
}

of_services(reviewed, services) := answers(reviewed, services, {})

of_kinds(reviewed, kinds) := answers(reviewed, {}, kinds)

reference(name) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"namespace": "models",
	"name": name,
}

bert := service("bert", predictor("weights", 2))

alone := {"others": [], "others count": 0, "groups": 1, "pods": [pods(2, 2, 3)], "node": "", "text": ""}

test_alone[note] if {
	some note, services in {
		"without others": {},
		"with itself as it was": {"bert": service("bert", predictor("weights", 7))},
		"with itself as it was, unbounded": {"bert": unbounded("bert", predictor("weights", 1))},
		"with itself as it was, stopped": {"bert": stopped("bert", predictor("weights", 1))},
		"with others that mount other claims": {"gpt": service("gpt", predictor("extra", 1))},
		"with others that are stopped": {"gpt": stopped("gpt", predictor("weights", 5))},
		"with damaged others": {"gpt": null, "t5": service("t5", {"predictor": ["weights"]})},
	}
	of_services(bert, services) == alone
}

test_in_company_of_two if {
	services := {
		"bert": service("bert", predictor("weights", 7)),
		"t5": service("t5", predictor("weights", 4)),
		"gpt": service("gpt", predictor("weights", 1)),
	}
	of_services(bert, services) == {
		"others": [reference("gpt"), reference("t5")],
		"others count": 2,
		"groups": 3,
		"pods": [pods(7, 7, 8)],
		"node": "",
		"text": " of 3 workloads",
	}
}

test_in_company_of_other_kinds if {
	kinds := {
		"v1": {"Pod": {"shell": pod("weights", [])}},
		"apps/v1": {"Deployment": {"web": running("weights", 2), "idle": running("weights", 0)}},
	}
	of_kinds(bert, kinds) == {
		"others": [
			{"apiVersion": "apps/v1", "kind": "Deployment", "namespace": "models", "name": "web"},
			{"apiVersion": "v1", "kind": "Pod", "namespace": "models", "name": "shell"},
		],
		"others count": 2,
		"groups": 3,
		"pods": [pods(5, 5, 6)],
		"node": "",
		"text": " of 3 workloads",
	}
}

test_only_the_first_of_many_others_are_listed if {
	pods_of_many := {sprintf("p%02d", [index]): pod("weights", []) | some index in numbers.range(1, 25)}
	listed := [{"apiVersion": "v1", "kind": "Pod", "namespace": "models", "name": sprintf("p%02d", [index])} | some index in numbers.range(1, 20)]
	many := {"v1": {"Pod": pods_of_many}}
	got := answers(bert, {"bert": bert}, many)
	got == {"others": listed, "others count": 25, "groups": 26, "pods": [pods(27, 27, 28)], "node": "", "text": " of 26 workloads"}
}

test_two_groups_of_another_service_are_one_workload if {
	services := {"gpt": service("gpt", object.union(
		predictor("weights", 1),
		{"transformer": {"storageUris": [{"uri": "pvc://weights"}]}},
	))}
	of_services(bert, services) == {
		"others": [reference("gpt")],
		"others count": 1,
		"groups": 3,
		"pods": [pods(4, 4, 5)],
		"node": "",
		"text": " of 2 workloads",
	}
}

test_an_unbounded_other_makes_the_whole_unbounded if {
	got := of_services(bert, {"gpt": unbounded("gpt", predictor("weights", 1))})
	got.pods == [object.union(pods(3, null, null), {"rests": ["an external autoscaler sets the number"]})]
}

test_a_pod_that_mounts_the_claim_twice_is_one_pod if {
	twice := service("bert", {"predictor": {
		"minReplicas": 2,
		"model": {"storageUri": "pvc://weights/a"},
		"containers": [{"name": "transformer-container"}],
		"volumes": [{"name": "d", "persistentVolumeClaim": {"claimName": "weights"}}],
	}})
	of_services(twice, {}) == alone
}

test_both_components_of_the_reviewed_object_count_and_roll_out if {
	both := service("bert", object.union(
		predictor("weights", 2),
		{"transformer": {"storageUris": [{"uri": "pvc://weights"}]}},
	))
	of_services(both, {}) == object.union(alone, {"groups": 2, "pods": [pods(3, 3, 5)]})
}

test_what_the_numbers_rest_on_is_said_once if {
	assumed := object.union(bert, {"metadata": {"annotations": {"serving.kserve.io/deploymentMode": ""}}})
	daemons := {"apps/v1": {"DaemonSet": {"warm": running("weights", 1)}}}
	text := "deployment mode not stated, Knative assumed"
	[numbers] := answers(assumed, {"bert": assumed, "gpt": assumed}, daemons).pods
	numbers == {"min": 5, "max": null, "peak": null, "mode": "Knative", "rests": [text, "number of nodes not known"]}
	[others] := answers(bert, {"bert": assumed}, daemons).pods
	others == {"min": 3, "max": null, "peak": null, "mode": "Standard", "rests": ["number of nodes not known"]}
}

tied(name, node) := service(name, {"predictor": {
	"minReplicas": 2,
	"nodeSelector": {"kubernetes.io/hostname": node},
	"model": {"storageUri": "pvc://weights"},
}})

test_the_node_that_all_are_tied_to if {
	of_services(tied("bert", "a"), {"bert": tied("bert", "b"), "gpt": tied("gpt", "a")}).node == "a"
	of_services(tied("bert", "a"), {"gpt": tied("gpt", "b")}).node == ""
	of_services(tied("bert", "a"), {"gpt": bert}).node == ""
	of_kinds(tied("bert", "a"), {"v1": {"Pod": {"shell": {"spec": object.union(spec_on("weights"), {"nodeName": "a"})}}}}).node == "a"
}

test_an_object_that_is_still_to_be_named_is_none_of_those_supplied if {
	created := object.union(object.remove(bert, ["metadata"]), {"metadata": {
		"namespace": "models",
		"generateName": "bert-",
		"annotations": {"serving.kserve.io/deploymentMode": "Standard"},
	}})
	of_services(created, {"bert": bert}) == {
		"others": [reference("bert")],
		"others count": 1,
		"groups": 2,
		"pods": [pods(4, 4, 5)],
		"node": "",
		"text": " of 2 workloads",
	}
}

test_a_claim_that_the_reviewed_object_does_not_mount_has_no_pods if {
	got := of_services(service("bert", predictor("extra", 1)), {"gpt": service("gpt", predictor("weights", 1))})
	got == {
		"others": [reference("gpt")],
		"others count": 1,
		"groups": 1,
		"pods": [],
		"node": "",
		"text": " of 2 workloads",
	}
}

test_services_of_other_namespaces_do_not_count if {
	elsewhere := object.union(bert, {"metadata": {"namespace": "other"}})
	got := of_services(elsewhere, {"gpt": service("gpt", predictor("weights", 1))})
	got == alone
}
