# Generated from policies/lib/pvcguard/workload/multi_node/multi_node.rego by `make gen`; do not edit.

# METADATA
# title: Multi-node predictor
# description: >-
#   How many worker pods a predictor with workerSpec runs beside its head. Source:
#   KServe's multiNodeProcess, computeRayNodeAndGPUs and computeMpNodeAndGPUs.
# related_resources:
#   - ref: https://kserve.github.io/website/docs/model-serving/generative-inference/multi-node
package lib.pvcguard.workload.multi_node

import data.lib.pvcguard.number
import data.lib.pvcguard.typed
import data.lib.pvcguard.workload.component

# METADATA
# description: >-
#   {count, rests} of the workers: one less than the nodes. The runtime says what the
#   service leaves out; where nobody knows it, there is one worker at least, since one
#   node needs no workerSpec.
workers(part) := {"count": nodes(part) - 1, "rests": []} if {
	count(part.runtime.missing) == 0
} else := {
	"count": max([1, nodes(part) - 1]),
	"rests": [sprintf("%s not supplied, number of workers assumed", [concat(" and ", sort(part.runtime.missing))])],
}

# One node is the head.
nodes(part) := pipelines if {
	typed.text(part.runtime.spec, ["annotations", "multinode/executor-backend"]) == "mp"
	pipelines := parallel(part, "pipelineParallelSize")
} else := ray_nodes(total, gpus(part, head, head_base), gpus(part, worker, worker_base)) if {
	total := parallel(part, "pipelineParallelSize") * parallel(part, "tensorParallelSize")
	head := [typed.map(part.spec, [field]) | some field in part.implementations]
	head_base := named(part.runtime.spec, component.serving_container)
	worker := [typed.map(part.spec, ["workerSpec", "containers", 0])]
	worker_base := named(typed.map(part.runtime.spec, ["workerSpec"]), component.worker_container)
}

# More than these no cluster has, and their product is exact on every host.
parallel(part, field) := min([given[0], 65536]) if {
	given := [size |
		some spec in [part.spec, part.runtime.spec]
		size := typed.whole(spec, ["workerSpec", field], 0)
		size > 0
	]
	count(given) > 0
} else := 1

# The GPUs of a worker say how many nodes it takes, unless those of the head suffice.
# Where only the head states any, each worker has one; without any, each node.
ray_nodes(total, head, worker) := 1 if {
	head >= total
} else := number.quotient_up(total, worker) if {
	worker > 0
} else := (total - head) + 1 if {
	head > 0
} else := total

named(spec, name) := [container |
	some container in typed.list(spec, ["containers"])
	typed.text(container, ["name"]) == name
]

# METADATA
# description: >-
#   The GPUs that a container requests, by the user's word before the runtime's; 0 if
#   it requests none.
gpus(part, own, base) := found[0] if {
	found := [amount |
		some container in array.concat(own, base)
		some kind in gpu_kinds(part)
		amount := whole(object.get(typed.map(container, ["resources", "requests"]), [kind], null))
		amount > 0
	]
	count(found) > 0
} else := 0

gpu_kinds(part) := array.concat(
	["nvidia.com/gpu", "amd.com/gpu", "intel.com/gpu", "habana.ai/gaudi"],
	custom,
) if {
	custom := json.unmarshal(component.annotation(part, "serving.kserve.io/gpu-resource-types"))
	is_array(custom)
} else := ["nvidia.com/gpu", "amd.com/gpu", "intel.com/gpu", "habana.ai/gaudi"]

whole(value) := given if {
	given := number.whole(value)
} else := number.parse(value) if {
	regex.match(`^[0-9]{1,6}$`, value)
}
