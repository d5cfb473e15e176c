package lib.pvcguard.workload.multi_node_test

import data.lib.pvcguard.workload.component
import data.lib.pvcguard.workload.multi_node

service(predictor) := {
	"metadata": {"namespace": "search", "annotations": {"serving.kserve.io/deploymentMode": "Standard"}},
	"spec": {"predictor": object.union({"model": {"runtime": "vllm"}}, predictor)},
}

workers(predictor, runtime, complete) := found if {
	found := multi_node.workers(component.of(service(predictor), "predictor")) with data.inventory as inventory(runtime)
		with input.parameters as {"inventory": {"complete": complete}}
}

inventory(runtime) := {"namespace": {"search": {"serving.kserve.io/v1alpha1": {"ServingRuntime": {"vllm": {"spec": runtime}}}}}}

gpus(amount) := {"resources": {"requests": {"cpu": "1", "nvidia.com/gpu": amount}}}

sizes(pipelines, tensors) := {"pipelineParallelSize": pipelines, "tensorParallelSize": tensors}

worker(changes, amount) := {"workerSpec": object.union(changes, {"containers": [gpus(amount)]})}

runtime_worker(changes, amount) := {"workerSpec": object.union(changes, {"containers": [
	object.union({"name": "other"}, gpus("8")),
	object.union({"name": "worker-container"}, gpus(amount)),
]})}

runtime_head(amount) := {"containers": [object.union({"name": "kserve-container"}, gpus(amount))]}

mp := {"annotations": {"multinode/executor-backend": "mp"}}

# The predictor, its runtime and the workers beside the head.
cases := {
	"one GPU a node": [worker(sizes(2, 1), "1"), {}, 1],
	"one GPU a node, many": [worker(sizes(2, 4), "1"), {}, 7],
	"several GPUs a node": [worker(sizes(2, 4), "4"), {}, 1],
	"several GPUs a node, rounded up": [worker(sizes(3, 3), "4"), {}, 2],
	"one node": [worker(sizes(1, 4), "4"), {}, 0],
	"GPUs that are a number": [worker(sizes(2, 4), 4), {}, 1],
	"GPUs of the runtime": [{"workerSpec": sizes(2, 4)}, runtime_worker({}, "4"), 1],
	"GPUs of the user before the runtime's": [worker(sizes(2, 4), "2"), runtime_worker({}, "8"), 3],
	"sizes of the runtime": [worker({}, "1"), runtime_worker(sizes(2, 3), "1"), 5],
	"sizes of the user before the runtime's": [worker({"pipelineParallelSize": 4}, "1"), runtime_worker(sizes(2, 1), "1"), 3],
	"the head alone suffices": [object.union(worker(sizes(2, 2), "1"), {"model": gpus("4")}), {}, 0],
	"the runtime's head alone suffices": [worker(sizes(2, 2), "1"), runtime_head("4"), 0],
	"the head does not suffice": [object.union(worker(sizes(2, 2), "2"), {"model": gpus("3")}), {}, 1],
	"only the head has GPUs": [{"workerSpec": sizes(2, 4), "model": gpus("2")}, {}, 6],
	"only the head has GPUs, and they suffice": [{"workerSpec": sizes(2, 1), "model": gpus("2")}, {}, 0],
	"no GPUs": [{"workerSpec": sizes(2, 2)}, {}, 3],
	"GPUs of another maker": [
		{"workerSpec": object.union(sizes(2, 2), {"containers": [{"resources": {"requests": {"amd.com/gpu": "2"}}}]})},
		{},
		1,
	],
	"GPUs that the user names": [
		{
			"annotations": {"serving.kserve.io/gpu-resource-types": "[\"example.com/gpu\"]"},
			"workerSpec": object.union(sizes(2, 2), {"containers": [{"resources": {"requests": {"example.com/gpu": "2"}}}]}),
		},
		{},
		1,
	],
	"a list of GPUs that is none": [
		object.union({"annotations": {"serving.kserve.io/gpu-resource-types": "{}"}}, worker(sizes(2, 2), "2")),
		{},
		1,
	],
	"limits alone do not count": [
		{"workerSpec": object.union(sizes(2, 2), {"containers": [{"resources": {"limits": {"nvidia.com/gpu": "2"}}}]})},
		{},
		3,
	],
	"no sizes": [{"workerSpec": {}}, {}, 0],
	"sizes that are no sizes": [{"workerSpec": sizes("2", -1)}, {}, 0],
	"damaged containers": [{"workerSpec": object.union(sizes(2, 1), {"containers": [null, gpus("4")]})}, {}, 1],
	"GPUs that are no number": [worker(sizes(2, 2), "1k"), {}, 3],
	"mp: the pipelines": [worker(sizes(3, 4), "1"), mp, 2],
	"mp: the runtime's pipelines": [{"workerSpec": {}}, object.union(mp, {"workerSpec": sizes(3, 4)}), 2],
	"mp: no pipelines": [{"workerSpec": {}}, mp, 0],
	"sizes beyond any cluster": [{"workerSpec": sizes(2147483647, 2147483647)}, {}, (65536 * 65536) - 1],
}

test_workers[note] if {
	some note, case in cases
	workers(case[0], case[1], []) == {"count": case[2], "rests": []}
}

guesses := {
	"as the service says": [worker(sizes(2, 4), "4"), 1],
	"as the service says, many": [worker(sizes(4, 1), "1"), 3],
	"one at least": [{"workerSpec": {}}, 1],
}

test_a_runtime_that_was_not_supplied_is_said[note] if {
	some note, case in guesses
	predictor := object.union(case[0], {"model": {"runtime": "other"}})
	both := "ClusterServingRuntime and ServingRuntime not supplied, number of workers assumed"
	workers(predictor, {}, []) == {"count": case[1], "rests": [both]}
	cluster := "ClusterServingRuntime not supplied, number of workers assumed"
	workers(predictor, {}, ["ServingRuntime"]) == {"count": case[1], "rests": [cluster]}
}

test_a_runtime_that_does_not_exist_says_nothing if {
	workers({"workerSpec": {}, "model": {"runtime": "other"}}, {}, ["*"]) == {"count": 0, "rests": []}
}
