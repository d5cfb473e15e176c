package lib.pvcguard.workload.replicas_test

import data.lib.pvcguard.workload.component
import data.lib.pvcguard.workload.replicas

standard(component) := service("Standard", component, {})

service(mode, component, annotations) := {
	"metadata": {"annotations": object.union({"serving.kserve.io/deploymentMode": mode}, annotations)},
	"spec": {"predictor": component},
}

of(service_) := replicas.of(service_, component.of(service_, "predictor"))

pods(mode, numbers) := {
	"min": numbers[0],
	"max": numbers[1],
	"peak": numbers[2],
	"mode": mode,
	"rests": [],
}

bounds := {
	"nothing": {},
	"min 0": {"minReplicas": 0},
	"min 1": {"minReplicas": 1},
	"min 3": {"minReplicas": 3},
	"max 4": {"maxReplicas": 4},
	"max 0": {"maxReplicas": 0},
	"min 0, max 4": {"minReplicas": 0, "maxReplicas": 4},
	"min 2, max 4": {"minReplicas": 2, "maxReplicas": 4},
	"min 3, max 3": {"minReplicas": 3, "maxReplicas": 3},
	"min 3, max 1": {"minReplicas": 3, "maxReplicas": 1},
	"min 2, max 0": {"minReplicas": 2, "maxReplicas": 0},
	"min -1": {"minReplicas": -1},
	"min 2.0": {"minReplicas": 2.0},
	"min and max of null": {"minReplicas": null, "maxReplicas": null},
	"min and max of texts": {"minReplicas": "3", "maxReplicas": "4"},
	"min and max beyond 32 bits": {"minReplicas": 2147483648, "maxReplicas": 1e30},
	"min and max of fractions": {"minReplicas": 2.5, "maxReplicas": 3.5},
}

# min, max and peak of pods by autoscaler, for each of the bounds.
expected := {
	"hpa": {
		"nothing": [1, 1, 2],
		"min 0": [1, 1, 2],
		"min 1": [1, 1, 2],
		"min 3": [3, 3, 4],
		"max 4": [1, 4, 5],
		"max 0": [1, 1, 2],
		"min 0, max 4": [1, 4, 5],
		"min 2, max 4": [2, 4, 5],
		"min 3, max 3": [3, 3, 4],
		"min 3, max 1": [3, 3, 4],
		"min 2, max 0": [2, 2, 3],
		"min -1": [1, 1, 2],
		"min 2.0": [2, 2, 3],
		"min and max of null": [1, 1, 2],
		"min and max of texts": [1, 1, 2],
		"min and max beyond 32 bits": [1, 1, 2],
		"min and max of fractions": [1, 1, 2],
	},
	"keda": {
		"nothing": [1, 1, 2],
		"min 0": [0, 1, 2],
		"min 1": [1, 1, 2],
		"min 3": [3, 3, 4],
		"max 4": [1, 4, 5],
		"max 0": [1, 1, 2],
		"min 0, max 4": [0, 4, 5],
		"min 2, max 4": [2, 4, 5],
		"min 3, max 3": [3, 3, 4],
		"min 3, max 1": [3, 3, 4],
		"min 2, max 0": [2, 2, 3],
		"min -1": [0, 1, 2],
		"min 2.0": [2, 2, 3],
		"min and max of null": [1, 1, 2],
		"min and max of texts": [1, 1, 2],
		"min and max beyond 32 bits": [1, 1, 2],
		"min and max of fractions": [1, 1, 2],
	},
	"none": {
		"nothing": [1, 1, 2],
		"min 0": [0, 0, 0],
		"min 1": [1, 1, 2],
		"min 3": [3, 3, 4],
		"max 4": [1, 1, 2],
		"max 0": [1, 1, 2],
		"min 0, max 4": [0, 0, 0],
		"min 2, max 4": [2, 2, 3],
		"min 3, max 3": [3, 3, 4],
		"min 3, max 1": [3, 3, 4],
		"min 2, max 0": [2, 2, 3],
		"min -1": [0, 0, 0],
		"min 2.0": [2, 2, 3],
		"min and max of null": [1, 1, 2],
		"min and max of texts": [1, 1, 2],
		"min and max beyond 32 bits": [1, 1, 2],
		"min and max of fractions": [1, 1, 2],
	},
}

autoscaler := "serving.kserve.io/autoscalerClass"

test_standard[note] if {
	some class, of_bounds in expected
	some given, numbers in of_bounds
	note := sprintf("%s: %s", [class, given])
	of(service("Standard", bounds[given], {autoscaler: class})) == pods("Standard", numbers)
}

test_hpa_is_the_default[note] if {
	some note, numbers in expected.hpa
	of(standard(bounds[note])) == pods("Standard", numbers)
	of(service("Standard", bounds[note], {autoscaler: "other"})) == pods("Standard", numbers)
	of(service("Standard", bounds[note], {autoscaler: 5})) == pods("Standard", numbers)
}

external := object.union(pods("Standard", [1, null, null]), {"rests": ["an external autoscaler sets the number"]})

test_external_is_unbounded[note] if {
	some note, component in bounds
	of(service("Standard", component, {autoscaler: "external"})) == external
}

test_the_autoscaler_of_the_component_wins[note] if {
	some note, case in {
		"where it is set": [{autoscaler: "none"}, pods("Standard", [2, 2, 3])],
		"but not where it is empty": [{autoscaler: ""}, external],
		"but not where it is no text": [{autoscaler: ["none"]}, external],
		"but not where the annotations are a list": [["none"], external],
	}
	component := {"minReplicas": 2, "maxReplicas": 4, "annotations": case[0]}
	of(service("Standard", component, {autoscaler: "external"})) == case[1]
}

test_knative[note] if {
	some note, numbers in {
		"nothing": [1, null, null],
		"min 0": [0, null, null],
		"min 3": [3, null, null],
		"max 4": [1, 4, 8],
		"max 0": [1, null, null],
		"min 0, max 4": [0, 4, 8],
		"min 2, max 4": [2, 4, 8],
		"min 3, max 3": [3, 3, 6],
		"min -1": [0, null, null],
		"min and max of texts": [1, null, null],
	}
	of(service("Knative", bounds[note], {})) == pods("Knative", numbers)
}

test_knative_overlaps_whatever_the_strategy if {
	component := {"maxReplicas": 1, "deploymentStrategy": {"type": "Recreate"}}
	of(service("Knative", component, {})) == pods("Knative", [1, 1, 2])
}

test_an_assumed_mode_is_said if {
	got := of({"spec": {"predictor": {"maxReplicas": 2}}})
	got == {"min": 1, "max": 2, "peak": 4, "mode": "Knative", "rests": ["deployment mode not stated, Knative assumed"]}
}

test_a_mode_of_the_parameters_is_not_assumed if {
	got := of({"spec": {"predictor": {}}}) with input.parameters as {"kserve": {"defaultDeploymentMode": "Standard"}}
	got == pods("Standard", [1, 1, 2])
}

test_stopped[note] if {
	some note, case in {
		"true": ["true", [0, 0, 0]],
		"True": ["True", [0, 0, 0]],
		"TRUE": ["TRUE", [0, 0, 0]],
		"not by false": ["false", [2, 2, 3]],
		"not by yes": ["yes", [2, 2, 3]],
		"not by a flag": [true, [2, 2, 3]],
		"not by nothing": ["", [2, 2, 3]],
	}
	of(service("Standard", {"minReplicas": 2}, {"serving.kserve.io/stop": case[0]})) == pods("Standard", case[1])
}

test_stopped_in_every_mode[note] if {
	some note in ["Standard", "Knative", "ModelMesh"]
	got := of(service(note, {"minReplicas": 2}, {"serving.kserve.io/stop": "true", autoscaler: "external"}))
	got == pods(note, [0, 0, 0])
}

# The peak of a number of pods under a strategy.
strategies := {
	"none, 1 pod": [1, null, 2],
	"none, 4 pods": [4, null, 5],
	"none, 5 pods": [5, null, 7],
	"none, a million pods": [1000000, null, 1250000],
	"Recreate": [3, {"type": "Recreate"}, 3],
	"Recreate, whatever the surge": [3, {"type": "Recreate", "rollingUpdate": {"maxSurge": 2}}, 3],
	"RollingUpdate": [3, {"type": "RollingUpdate"}, 4],
	"surge of null": [3, {"rollingUpdate": {"maxSurge": null}}, 4],
	"surge 0": [3, {"rollingUpdate": {"maxSurge": 0}}, 3],
	"surge 2": [3, {"rollingUpdate": {"maxSurge": 2}}, 5],
	"surge 2.0": [3, {"rollingUpdate": {"maxSurge": 2.0}}, 5],
	"surge 1000000": [3, {"rollingUpdate": {"maxSurge": 1000000}}, 1000003],
	"surge 0%": [3, {"rollingUpdate": {"maxSurge": "0%"}}, 3],
	"surge 1%": [3, {"rollingUpdate": {"maxSurge": "1%"}}, 4],
	"surge 50%": [3, {"rollingUpdate": {"maxSurge": "50%"}}, 5],
	"surge 050%": [3, {"rollingUpdate": {"maxSurge": "050%"}}, 5],
	"surge 100%": [3, {"rollingUpdate": {"maxSurge": "100%"}}, 6],
	"surge 200%": [3, {"rollingUpdate": {"maxSurge": "200%"}}, 9],
	"surge below 0": [3, {"rollingUpdate": {"maxSurge": -2}}, 4],
	"surge of a fraction": [3, {"rollingUpdate": {"maxSurge": 1.5}}, 4],
	"surge that is a text of digits": [3, {"rollingUpdate": {"maxSurge": "2"}}, 4],
	"surge of a fraction of a percent": [3, {"rollingUpdate": {"maxSurge": "0.5%"}}, 4],
	"surge of percent alone": [3, {"rollingUpdate": {"maxSurge": "%"}}, 4],
	"surge below 0%": [3, {"rollingUpdate": {"maxSurge": "-50%"}}, 4],
	"surge that is a list": [3, {"rollingUpdate": {"maxSurge": [2]}}, 4],
	"a strategy that is a text": [3, "Recreate", 4],
	"a type that is a list": [3, {"type": ["Recreate"]}, 4],
	"a rolling update that is a list": [3, {"rollingUpdate": [2]}, 4],
}

test_strategy[note] if {
	some note, case in strategies
	component := {"minReplicas": case[0], "deploymentStrategy": case[1]}
	of(standard(component)) == pods("Standard", [case[0], case[0], case[2]])
}

test_the_surge_is_of_the_most_pods if {
	component := {"minReplicas": 1, "maxReplicas": 8, "deploymentStrategy": {"rollingUpdate": {"maxSurge": "50%"}}}
	of(standard(component)) == pods("Standard", [1, 8, 12])
}

test_each_component_counts_for_itself if {
	both := {
		"metadata": {"annotations": {"serving.kserve.io/deploymentMode": "Standard"}},
		"spec": {"predictor": {"minReplicas": 2}, "transformer": {"minReplicas": 4}},
	}
	replicas.of(both, component.of(both, "predictor")) == pods("Standard", [2, 2, 3])
	replicas.of(both, component.of(both, "transformer")) == pods("Standard", [4, 4, 5])
	replicas.of(both, component.of(both, "explainer")) == pods("Standard", [1, 1, 2])
}

test_a_damaged_service_runs_one_pod_or_more[note] if {
	some note, damaged in {
		"an empty map": {},
		"a spec that is a list": {"spec": [], "metadata": []},
		"a predictor that is a list": {"spec": {"predictor": [{"minReplicas": 3}]}},
		"annotations that are a text": {"metadata": {"annotations": "stop"}, "spec": {"predictor": null}},
	}
	of(damaged) == {"min": 1, "max": null, "peak": null, "mode": "Knative", "rests": ["deployment mode not stated, Knative assumed"]}
}

runtime(annotations) := {"namespace": {"search": {"serving.kserve.io/v1alpha1": {"ServingRuntime": {"sk": {"spec": {"annotations": annotations}}}}}}}

test_the_autoscaler_of_the_runtime_comes_last[note] if {
	some note, case in {
		"where nobody else has one": [{}, [2, 2, 3]],
		"behind the service": [{autoscaler: "hpa"}, [2, 4, 5]],
	}
	given := service("Standard", {"minReplicas": 2, "maxReplicas": 4, "model": {"runtime": "sk"}}, case[0])
	got := of(object.union(given, {"metadata": {"namespace": "search"}})) with data.inventory as runtime({autoscaler: "none"})
	got == pods("Standard", case[1])
}

kept := "canaryTrafficPercent keeps the last revision beside the latest"

shares := {
	"a part": [{"maxReplicas": 3, "canaryTrafficPercent": 10}, [1, 6, 9], [kept]],
	"nothing": [{"maxReplicas": 3, "canaryTrafficPercent": 0}, [1, 6, 9], [kept]],
	"all": [{"maxReplicas": 3, "canaryTrafficPercent": 100}, [1, 3, 6], []],
	"null": [{"maxReplicas": 3, "canaryTrafficPercent": null}, [1, 3, 6], []],
	"a part, without bounds": [{"canaryTrafficPercent": 10}, [1, null, null], [kept]],
	"a text": [{"maxReplicas": 3, "canaryTrafficPercent": "10"}, [1, 3, 6], []],
}

test_a_share_of_the_traffic_keeps_two_revisions_on_knative[note] if {
	some note, case in shares
	of(service("Knative", case[0], {})) == object.union(pods("Knative", case[1]), {"rests": case[2]})
}

test_a_share_of_the_traffic_means_nothing_elsewhere if {
	of(standard({"maxReplicas": 3, "canaryTrafficPercent": 10})) == pods("Standard", [1, 3, 4])
}

deploy(settings) := {"namespace": {"kserve": {"v1": {"ConfigMap": {"inferenceservice-config": {"data": {"deploy": json.marshal(settings)}}}}}}}

no_surge := deploy({
	"defaultDeploymentMode": "Standard",
	"deploymentRolloutStrategy": {"defaultRollout": {"maxSurge": "0", "maxUnavailable": "1"}},
})

defaults := {
	"where the component says nothing": [{"minReplicas": 4}, [4, 4, 4]],
	"not where it has a strategy": [{"minReplicas": 4, "deploymentStrategy": {"type": "RollingUpdate"}}, [4, 4, 5]],
	"not where it has an empty one": [{"minReplicas": 4, "deploymentStrategy": {}}, [4, 4, 5]],
	"where its strategy is null": [{"minReplicas": 4, "deploymentStrategy": null}, [4, 4, 4]],
}

test_the_default_of_the_config_map[note] if {
	some note, case in defaults
	got := of(standard(case[0])) with data.inventory as no_surge
	got == pods("Standard", case[1])
}

worker_service(changes, annotations) := service("Standard", object.union({"model": {}, "workerSpec": {"pipelineParallelSize": 3}}, changes), annotations)

of_workers(service_) := replicas.of_workers(service_, component.of(service_, "predictor"))

rollouts := {
	"all at one time": [{}, [2, 2, 4]],
	"whatever the surge": [{"deploymentStrategy": {"rollingUpdate": {"maxSurge": 0}}}, [2, 2, 4]],
	"unless they are recreated": [{"deploymentStrategy": {"type": "Recreate"}}, [2, 2, 2]],
	"whatever the replicas of the head": [{"minReplicas": 3, "maxReplicas": 5}, [2, 2, 4]],
}

test_workers_are_replaced[note] if {
	some note, case in rollouts
	of_workers(worker_service(case[0], {})) == pods("Standard", case[1])
}

test_a_stopped_service_has_no_workers if {
	of_workers(worker_service({}, {"serving.kserve.io/stop": "true"})) == pods("Standard", [0, 0, 0])
}

test_the_head_is_not_scaled[note] if {
	some note, case in {
		"by default": [{}, {}, [1, 1, 2]],
		"beyond its minimum": [{"minReplicas": 2, "maxReplicas": 5}, {}, [2, 2, 3]],
		"by another autoscaler": [{"minReplicas": 2}, {autoscaler: "external"}, [2, 2, 3]],
	}
	of(worker_service(case[0], case[1])) == pods("Standard", case[2])
}

test_a_mode_that_is_not_stated_is_that_of_workers if {
	unstated := {"spec": {"predictor": {"model": {}, "workerSpec": {"pipelineParallelSize": 3}}}}
	assumed := ["deployment mode not stated, Standard assumed"]
	of(unstated) == object.union(pods("Standard", [1, 1, 2]), {"rests": assumed})
	missing := "ClusterServingRuntime and ServingRuntime not supplied, number of workers assumed"
	named := object.union(unstated, {"spec": {"predictor": {"model": {"runtime": "vllm"}}}})
	of_workers(named) == object.union(pods("Standard", [2, 2, 4]), {"rests": array.concat(assumed, [missing])})
}
