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

test_groups_of_a_namespace_by_claim if {
	both := object.union(predictor("weights", 2), {"transformer": {
		"containers": [{"env": [{"name": "STORAGE_URI", "value": "pvc://weights/b"}]}],
		"volumes": [{"name": "d", "persistentVolumeClaim": {"claimName": "extra"}}],
	}})
	got := mounters.in_namespace("models") with data.inventory as inventory({
		"bert": service("bert", both),
		"gpt": service("gpt", predictor("extra", 1)),
		"empty": service("empty", {"predictor": {"model": {}}}),
		"damaged": "x",
	})
	got == {
		"weights": {
			"InferenceService/bert/predictor": {"kind": "InferenceService", "name": "bert", "pods": pods(2, 2, 3)},
			"InferenceService/bert/transformer": {"kind": "InferenceService", "name": "bert", "pods": pods(1, 1, 2)},
		},
		"extra": {
			"InferenceService/bert/transformer": {"kind": "InferenceService", "name": "bert", "pods": pods(1, 1, 2)},
			"InferenceService/gpt/predictor": {"kind": "InferenceService", "name": "gpt", "pods": pods(1, 1, 2)},
		},
	}
}

test_an_empty_namespace_has_none if {
	got := mounters.in_namespace("models") with data.inventory as inventory({})
	got == {}
}

answers(reviewed, services) := found if {
	found := {
		"of others": mounters.of_others("weights"),
		"others": mounters.others("weights"),
		"pods": [pods_ | pods_ := mounters.pods("weights")],
		"text": mounters.shared_text("weights"),
	} with input.review.object as reviewed
		with data.inventory as inventory(services)
}

reference(name) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"namespace": "models",
	"name": name,
}

bert := service("bert", predictor("weights", 2))

alone := {"of others": [], "others": [], "pods": [pods(2, 2, 3)], "text": ""}

test_alone[note] if {
	some note, services in {
		"without others": {},
		"with itself as it was": {"bert": service("bert", predictor("weights", 7))},
		"with others that mount other claims": {"gpt": service("gpt", predictor("extra", 1))},
		"with others that are stopped": {"gpt": stopped("gpt", predictor("weights", 5))},
		"with damaged others": {"gpt": null, "t5": service("t5", {"predictor": ["weights"]})},
	}
	answers(bert, services) == alone
}

test_in_company_of_two if {
	services := {
		"bert": service("bert", predictor("weights", 7)),
		"t5": service("t5", predictor("weights", 4)),
		"gpt": service("gpt", predictor("weights", 1)),
	}
	answers(bert, services) == {
		"of others": [
			{"kind": "InferenceService", "name": "gpt", "pods": pods(1, 1, 2)},
			{"kind": "InferenceService", "name": "t5", "pods": pods(4, 4, 5)},
		],
		"others": [reference("gpt"), reference("t5")],
		"pods": [pods(7, 7, 8)],
		"text": " of 3 services",
	}
}

test_two_groups_of_another_service_are_one_service if {
	services := {"gpt": service("gpt", object.union(
		predictor("weights", 1),
		{"transformer": {"storageUris": [{"uri": "pvc://weights"}]}},
	))}
	answers(bert, services) == {
		"of others": [
			{"kind": "InferenceService", "name": "gpt", "pods": pods(1, 1, 2)},
			{"kind": "InferenceService", "name": "gpt", "pods": pods(1, 1, 2)},
		],
		"others": [reference("gpt")],
		"pods": [pods(4, 4, 5)],
		"text": " of 2 services",
	}
}

test_an_unbounded_other_makes_the_whole_unbounded if {
	got := answers(bert, {"gpt": unbounded("gpt", predictor("weights", 1))})
	got.pods == [pods(3, null, null)]
}

test_a_pod_that_mounts_the_claim_twice_is_one_pod if {
	twice := service("bert", {"predictor": {
		"minReplicas": 2,
		"model": {"storageUri": "pvc://weights/a"},
		"containers": [{"name": "transformer-container"}],
		"volumes": [{"name": "d", "persistentVolumeClaim": {"claimName": "weights"}}],
	}})
	answers(twice, {}) == alone
}

test_both_components_of_the_reviewed_object_count_and_roll_out if {
	both := service("bert", object.union(
		predictor("weights", 2),
		{"transformer": {"storageUris": [{"uri": "pvc://weights"}]}},
	))
	answers(both, {}) == object.union(alone, {"pods": [pods(3, 3, 5)]})
}

test_an_object_that_is_still_to_be_named_is_none_of_those_supplied if {
	created := object.union(object.remove(bert, ["metadata"]), {"metadata": {
		"namespace": "models",
		"generateName": "bert-",
		"annotations": {"serving.kserve.io/deploymentMode": "Standard"},
	}})
	got := answers(created, {"bert": bert})
	got == {
		"of others": [{"kind": "InferenceService", "name": "bert", "pods": pods(2, 2, 3)}],
		"others": [reference("bert")],
		"pods": [pods(4, 4, 5)],
		"text": " of 2 services",
	}
}

test_a_claim_that_the_reviewed_object_does_not_mount_has_no_pods if {
	got := answers(service("bert", predictor("extra", 1)), {"gpt": service("gpt", predictor("weights", 1))})
	got == {
		"of others": [{"kind": "InferenceService", "name": "gpt", "pods": pods(1, 1, 2)}],
		"others": [reference("gpt")],
		"pods": [],
		"text": " of 2 services",
	}
}

test_services_of_other_namespaces_do_not_count if {
	elsewhere := object.union(bert, {"metadata": {"namespace": "other"}})
	got := answers(elsewhere, {"gpt": service("gpt", predictor("weights", 1))})
	got == alone
}
