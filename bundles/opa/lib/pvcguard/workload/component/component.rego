# Generated from policies/lib/pvcguard/workload/component/component.rego by `make gen`; do not edit.

# METADATA
# title: Component
# description: >-
#   One component of an InferenceService (predictor, transformer or explainer) with all
#   that its pods depend on, in the shape that a user writes and in the one that
#   KServe's defaulting webhook leaves. Sources: KServe's PredictorExtensionSpec,
#   buildPredictorResources and buildPodSpec.
package lib.pvcguard.workload.component

import data.lib.pvcguard.controller
import data.lib.pvcguard.typed
import data.lib.pvcguard.workload.inherited
import data.lib.pvcguard.workload.runtime

roles := ["predictor", "transformer", "explainer"]

serving_container := "kserve-container"

worker_container := "worker-container"

# Each of these is a container with the model's fields; the defaulting webhook turns
# the frameworks into model.
implementations := {
	"predictor": [
		"model", "sklearn", "xgboost", "tensorflow", "pytorch", "triton",
		"onnx", "huggingface", "pmml", "lightgbm", "paddle",
	],
	"transformer": [],
	"explainer": ["art"],
}

# METADATA
# description: >-
#   {role, root, spec, implementations, serving, runtime, path, annotations, labels}:
#   root is the path of the component, implementations are the fields that it has,
#   serving the indices of the containers that KServe serves from, runtime that of the
#   runtime's module, and path the field that chooses it. annotations and labels are
#   maps, the one that wins first.
of(service, role) := part if {
	spec := typed.map(service, ["spec", role])
	present := [field | some field in implementations[role]; typed.present(spec, [field])]
	runtime_ := runtime_of(service, spec, role, present)
	part := {
		"role": role,
		"root": ["spec", role],
		"spec": spec,
		"implementations": present,
		"serving": serving_indices(role, typed.list(spec, ["containers"]), count(present)),
		"runtime": runtime_,
		"path": runtime_path(spec, role, present),
		"annotations": [
			typed.map(spec, ["annotations"]),
			typed.map(service, ["metadata", "annotations"]),
			typed.map(runtime_.spec, ["annotations"]),
		],
		"labels": [
			typed.map(spec, ["labels"]),
			typed.map(service, ["metadata", "labels"]),
			typed.map(runtime_.spec, ["labels"]),
		],
	}
}

# METADATA
# description: >-
#   The pods beside the head of a multi-node predictor, in the same form. Only the
#   first container counts, whatever its name.
worker(part) := object.union(object.remove(part, ["spec", "runtime"]), {
	"role": "worker",
	"root": array.concat(part.root, ["workerSpec"]),
	"spec": typed.map(part.spec, ["workerSpec"]),
	"implementations": [],
	"serving": {0},
	"runtime": object.union(object.remove(part.runtime, ["spec"]), {"spec": typed.map(part.runtime.spec, ["workerSpec"])}),
})

multi_node(part) if {
	part.role == "predictor"
	typed.present(part.spec, ["workerSpec"])
}

runtime_of(service, spec, role, present) := runtime.of(
	typed.text(service, ["metadata", "namespace"]),
	runtime.request(spec, present[0]),
	{
		"model": controller.deployment_mode(service).name == "ModelMesh",
		"node": runtime.multi_node(spec),
	},
) if {
	role == "predictor"
	count(present) > 0
} else := runtime.none

runtime_path(spec, role, present) := ["spec", role, "model", "runtime"] if {
	typed.text(spec, ["model", "runtime"]) != ""
} else := ["spec", role, present[0]] if {
	count(present) > 0
} else := ["spec", role]

# The indices of the containers that KServe serves from: the one of that name, or the
# first, which the defaulting webhook renames where it is alone or nameless. Beside a
# model or framework there is none among them.
serving_indices(role, listed_containers, implementations_) := set() if {
	implementations_ > 0
} else := {0} if {
	role != "predictor"
} else := {min(named)} if {
	named := {index |
		some index, container in listed_containers
		typed.text(container, ["name"]) == serving_container
	}
} else := {0} if {
	count(listed_containers) == 1
} else := {0} if {
	typed.text(listed_containers[0], ["name"]) == ""
} else := set()

# METADATA
# description: An annotation of the component's pods, "" if there is none.
annotation(part, key) := typed.text(found[0], [key]) if {
	found := [layer | some layer in part.annotations; typed.present(layer, [key])]
	count(found) > 0
} else := ""

# METADATA
# description: The pod template, as workload.templates has it.
template(part) := {
	"role": part.role,
	"root": part.root,
	"spec": placed(part.spec, placement(part.runtime.spec)),
	"volumes": inherited.volumes(part.spec, part.root, part.runtime.spec, part.path),
	"containers": inherited.containers(own_containers(part), part.runtime.spec, part.path),
	"missing": part.runtime.missing,
}

# Of the fields that say where pods may run, the user's are merged over the runtime's.
placement(base) := object.filter(base, ["nodeSelector", "affinity", "tolerations", "schedulerName"])

placed(spec, base) := spec if {
	count(base) == 0
} else := object.union(base, spec)

# METADATA
# description: The one node that the pods are tied to, or "".
node(part) := hostname if {
	hostname := typed.text(part.spec, ["nodeSelector", "kubernetes.io/hostname"])
	hostname != ""
} else := typed.text(part.runtime.spec, ["nodeSelector", "kubernetes.io/hostname"])

# The serving container of a model or framework is the field itself.
own_containers(part) := array.concat(
	[{
		"name": serving_container,
		"init": false,
		"path": array.concat(part.root, [field]),
		"spec": typed.map(part.spec, [field]),
	} |
		some field in part.implementations
	],
	[{
		"name": container_name(part, list, index, container),
		"init": list == "initContainers",
		"path": array.concat(part.root, [list, index]),
		"spec": container,
	} |
		some list in ["containers", "initContainers"]
		some index, container in typed.list(part.spec, [list])
	],
)

container_name(part, list, index, container) := typed.text(container, ["name"]) if {
	list == "initContainers"
} else := typed.text(container, ["name"]) if {
	not index in part.serving
} else := worker_container if {
	part.role == "worker"
} else := serving_container
