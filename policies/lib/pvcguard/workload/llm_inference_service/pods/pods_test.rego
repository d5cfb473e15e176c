package lib.pvcguard.workload.llm_inference_service.pods_test

import data.lib.pvcguard.workload.llm_inference_service.pods

own(spec) := [{"spec": spec, "path": ["spec"], "own": true, "kvCache": true}]

pod_numbers(spec, role) := [got.min, got.max, got.peak, got.rests] if got := pods.of(own(spec), role, false, [])

unstated := ["replicas not stated, 1 assumed"]

test_one_node[note] if {
	some note, case in {
		"no replicas": [{}, [1, 1, 2, unstated]],
		"null": [{"replicas": null}, [1, 1, 2, unstated]],
		"a text": [{"replicas": "3"}, [1, 1, 2, unstated]],
		"a negative number": [{"replicas": -1}, [1, 1, 2, unstated]],
		"none": [{"replicas": 0}, [0, 0, 0, []]],
		"one": [{"replicas": 1}, [1, 1, 2, []]],
		"four": [{"replicas": 4}, [4, 4, 5, []]],
		"five": [{"replicas": 5}, [5, 5, 7, []]],
		"a million": [{"replicas": 1000000}, [1000000, 1000000, 1250000, []]],
		"no surge": [{"replicas": 3, "rolloutStrategy": {"maxSurge": 0, "maxUnavailable": 1}}, [3, 3, 3, []]],
		"a surge of two": [{"replicas": 3, "rolloutStrategy": {"maxSurge": 2}}, [3, 3, 5, []]],
		"a surge in per cent": [{"replicas": 3, "rolloutStrategy": {"maxSurge": "40%"}}, [3, 3, 5, []]],
		"unavailable alone": [{"replicas": 3, "rolloutStrategy": {"maxUnavailable": 1}}, [3, 3, 4, []]],
		"scaled": [{"scaling": {"minReplicas": 2, "maxReplicas": 5}}, [2, 5, 7, []]],
		"scaled from one": [{"scaling": {"maxReplicas": 4}}, [1, 4, 5, []]],
		"scaled without a bound": [{"scaling": {"minReplicas": 2}}, [2, 2, 3, []]],
		"scaled to fewer than at least": [{"scaling": {"minReplicas": 3, "maxReplicas": 2}}, [3, 3, 4, []]],
		"scaled down when idle": [{"scaling": {"minReplicas": 2, "maxReplicas": 4, "wva": {"keda": {"idleReplicaCount": 0}}}}, [0, 4, 5, []]],
		"scaling is null": [{"scaling": null, "replicas": 2}, [2, 2, 3, []]],
		"parallelism without workers": [{"replicas": 2, "parallelism": {"data": 8}}, [2, 2, 3, []]],
	}
	pod_numbers(case[0], "main") == case[1]
	pod_numbers({"prefill": case[0]}, "prefill") == case[1]
}

# What the leaders and the workers of three replicas are.
test_several_nodes[note] if {
	some note, case in {
		"by data": [{"data": 8, "dataLocal": 2}, 3],
		"by data, rounded down": [{"data": 7, "dataLocal": 2}, 2],
		"by data alone": [{"data": 4}, 3],
		"more here than in all": [{"data": 1, "dataLocal": 8}, 0],
		"here alone": [{"dataLocal": 8}, 0],
		"by pipeline": [{"pipeline": 4, "tensor": 2}, 3],
		"data before pipeline": [{"pipeline": 4, "data": 2}, 1],
		"data of 0": [{"pipeline": 4, "data": 0}, 3],
		"pipeline of 0": [{"pipeline": 0}, 0],
		"by tensor alone": [{"tensor": 8}, 0],
		"damaged": [{"data": "8", "pipeline": "4"}, 0],
		"none": [null, 0],
	}
	spec := {"replicas": 3, "worker": {}, "parallelism": case[0]}
	pod_numbers(spec, "main") == [3, 3, 3, []]
	pod_numbers(spec, "worker") == [3 * case[1], 3 * case[1], 3 * case[1], []]
	pod_numbers({"prefill": spec}, "prefill") == [3, 3, 3, []]
	pod_numbers({"prefill": spec}, "prefill-worker") == [3 * case[1], 3 * case[1], 3 * case[1], []]
}

test_several_nodes_roll_out_by_the_replica[note] if {
	some note, case in {
		"a surge": [{"maxSurge": 1}, 5],
		"in per cent": [{"maxSurge": "50%"}, 6],
		"unavailable alone": [{"maxUnavailable": 2}, 4],
		"no more than the replicas": [{"maxSurge": 9}, 8],
	}
	spec := {"replicas": 4, "worker": {}, "parallelism": {"data": 3}, "rolloutStrategy": case[0]}
	pod_numbers(spec, "main") == [4, 4, case[1], []]
	pod_numbers(spec, "worker") == [8, 8, 2 * case[1], []]
}

test_several_nodes_are_scaled_by_the_replica if {
	spec := {"scaling": {"minReplicas": 1, "maxReplicas": 3}, "worker": {}, "parallelism": {"pipeline": 4}}
	pod_numbers(spec, "main") == [1, 3, 3, []]
	pod_numbers(spec, "worker") == [3, 9, 9, []]
	pod_numbers({"worker": {}, "parallelism": {"pipeline": 4}}, "worker") == [3, 3, 3, unstated]
}

test_more_pods_than_kubernetes_can_count if {
	spec := {"replicas": 2147483647, "worker": {}, "parallelism": {"data": 2147483647}, "rolloutStrategy": {"maxSurge": "100%"}}
	pod_numbers(spec, "worker") == [2147483647, 2147483647, 2147483647, []]
}

test_the_router[note] if {
	some note, case in {
		"one scheduler": [{}, 1],
		"two": [{"replicas": 2}, 2],
		"none": [{"replicas": 0}, 0],
		"a negative number": [{"replicas": -2}, 0],
		"a text": [{"replicas": "2"}, 1],
	}
	spec := {"replicas": 5, "router": {"scheduler": case[0]}}
	pod_numbers(spec, "scheduler") == [case[1], case[1], case[1], []]
	pod_numbers(spec, "tokenizer") == [1, 1, 2, []]
}

test_a_stopped_service_has_no_pods[note] if {
	some note in ["main", "worker", "prefill", "prefill-worker", "scheduler", "tokenizer"]
	got := pods.of(own({"replicas": 3}), note, true, ["x"])
	got == {"min": 0, "max": 0, "peak": 0, "mode": "Standard", "rests": ["x"]}
}

test_what_else_the_numbers_rest_on if {
	got := pods.of(own({}), "main", false, ["x"])
	got == {"min": 1, "max": 1, "peak": 2, "mode": "Standard", "rests": ["x", "replicas not stated, 1 assumed"]}
}
