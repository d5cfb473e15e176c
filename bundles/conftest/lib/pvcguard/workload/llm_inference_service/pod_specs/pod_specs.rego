# Generated from policies/lib/pvcguard/workload/llm_inference_service/pod_specs/pod_specs.rego by `make gen`; do not edit.

# METADATA
# title: Pod specs
# description: >-
#   The pod spec of each role of an LLMInferenceService, merged from its layers, without
#   KServe's own additions.
package lib.pvcguard.workload.llm_inference_service.pod_specs

import data.lib.pvcguard.typed
import data.lib.pvcguard.workload.llm_inference_service.layers as layered
import data.lib.pvcguard.workload.llm_inference_service.pods
import data.lib.pvcguard.workload.llm_inference_service.scheduler
import data.lib.pvcguard.workload.pod_template

roots := {
	"main": ["template"],
	"worker": ["worker"],
	"prefill": ["prefill", "template"],
	"prefill-worker": ["prefill", "worker"],
	"scheduler": ["router", "scheduler", "template"],
	"tokenizer": ["router", "scheduler", "tokenizer", "template"],
}

# METADATA
# description: The roles that KServe makes pods for, the main one first.
roles(layers) := array.concat(
	[role | some role in ["main", "worker", "prefill", "prefill-worker"]; serves(layers, role)],
	[role | some role in ["scheduler", "tokenizer"]; routes(layers, role)],
)

serves(_, "main")

serves(layers, "worker") if pods.several_nodes(layers, [])

serves(layers, "prefill") if layered.present(layers, ["prefill"])

serves(layers, "prefill-worker") if pods.several_nodes(layers, ["prefill"])

routes(layers, "scheduler") if scheduler.runs(layers)

routes(layers, "tokenizer") if scheduler.tokenizes(layers)

# METADATA
# description: >-
#   {role, root, spec, volumes, containers} as workload.templates has them.
of(layers, role) := {
	"role": role,
	"root": array.concat(["spec"], roots[role]),
	"spec": layered.united([part.spec | some part in found]),
	"volumes": volumes(found),
	"containers": array.concat(containers(found, "containers"), containers(found, "initContainers")),
} if {
	found := parts(layers, roots[role])
}

# The pod spec in each layer, with the path of what it holds.
parts(layers, root) := [part |
	some layer in layers
	part := {"spec": typed.map(layer.spec, root), "own": layer.own, "path": layer.path, "root": root}
]

volumes(found) := [object.union(object.remove(entry, ["specs"]), {"spec": layered.united(entry.specs)}) |
	some entry in layered.merged([list |
		some part in found
		list := [volume_of(part, volume) |
			some volume in pod_template.volumes(part.spec, array.concat(["spec"], part.root))
		]
	])
]

volume_of(part, volume) := {"name": volume.name, "specs": [volume.spec], "path": volume.path} if {
	part.own
} else := {"name": volume.name, "specs": [volume.spec], "path": part.path, "inherited": true}

containers(found, field) := [container |
	some entry in layered.merged([list |
		some part in found
		list := [{"name": typed.text(spec, ["name"]), "specs": [spec], "path": inherited(part, path)} |
			some index, spec in typed.list(part.spec, [field])
			path := array.concat(array.concat(["spec"], part.root), [field, index])
		]
	])
	container := {
		"name": entry.name,
		"init": field == "initContainers",
		"path": entry.path,
		"spec": container_spec(entry.specs),
	}
]

inherited(part, path) := path if {
	part.own
} else := part.path

# Lists of a container that have a merge key; any other list is taken as a whole.
container_spec(specs) := specs[0] if {
	count(specs) == 1
} else := object.union(layered.united(specs), {
	"volumeMounts": layered.united_list(specs, "volumeMounts", "mountPath"),
	"env": layered.united_list(specs, "env", "name"),
})
