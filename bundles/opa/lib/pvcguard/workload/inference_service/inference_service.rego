# Generated from policies/lib/pvcguard/workload/inference_service/inference_service.rego by `make gen`; do not edit.

# METADATA
# title: InferenceService
# description: >-
#   The claim mounts of an InferenceService, in the shape that a user writes and in
#   the one that KServe's defaulting webhook leaves. Sources: KServe's
#   CommonStorageInitialization and PredictorExtensionSpec.
package lib.pvcguard.workload.inference_service

import data.lib.pvcguard.controller
import data.lib.pvcguard.typed
import data.lib.pvcguard.workload.pod_template
import data.lib.pvcguard.workload.pvc_uri
import data.lib.pvcguard.workload.replicas

roles := ["predictor", "transformer", "explainer"]

serving_container := "kserve-container"

model_path := "/mnt/models"

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

is(object_) if {
	typed.text(object_, ["kind"]) == "InferenceService"
	startswith(typed.text(object_, ["apiVersion"]), "serving.kserve.io/")
}

# METADATA
# description: >-
#   One group of pods a component. ModelMesh mounts claims into pods of its own, so
#   there the service has none.
groups(service) := [group |
	controller.deployment_mode(service).name != "ModelMesh"
	some role in roles
	typed.present(service, ["spec", role])
	group := {
		"role": role,
		"pods": replicas.of(service, role),
		"node": typed.text(component(service, role), ["nodeSelector", "kubernetes.io/hostname"]),
		"mounts": [mount | some mount in mounts(service, role); mount.claim != ""],
	}
]

# METADATA
# description: >-
#   The mounts of one component, those with an empty claim name among them (KServe
#   0.16 and later mount an empty directory there).
mounts(service, role) := array.concat(
	array.concat(model_mounts(service, role), listed_mounts(service, role)),
	pod_template.mounts(component(service, role), ["spec", role], containers(service, role)),
)

component(service, role) := typed.map(service, ["spec", role])

# storageUri and STORAGE_URI: one claim at the model path of every serving container.
model_mounts(service, role) := [mount |
	some source in array.concat(uri_fields(service, role), uri_variables(service, role))
	parsed := pvc_uri.parse(source.uri)
	some container in model_containers(service, role)
	mount := {
		"claim": parsed.claim,
		"volume": "kserve-pvc-source",
		"container": container,
		"mountPath": model_path,
		"subPath": parsed.subPath,
		"readOnly": read_only(service, role),
		"origin": source.origin,
		"path": source.path,
	}
]

uri_fields(service, role) := [source |
	some field in implementations[role]
	path := ["spec", role, field, "storageUri"]
	source := {"origin": "storageUri", "uri": typed.text(service, path), "path": path}
]

uri_variables(service, role) := [source |
	some index in serving_indices(service, role)
	env := ["spec", role, "containers", index, "env"]
	some number, variable in typed.list(service, env)
	typed.text(variable, ["name"]) == "STORAGE_URI"
	source := {
		"origin": "env",
		"uri": typed.text(variable, ["value"]),
		"path": array.concat(env, [number, "value"]),
	}
]

# storageUris: the root of each claim, whatever path the URI names. A second entry
# whose mount path yields the same volume name is skipped by KServe.
listed_mounts(service, role) := [mount |
	entries := listed(service, role)
	some index, entry in entries
	not index > first(entries, entry.volume)
	mount := {
		"claim": entry.claim,
		"volume": entry.volume,
		"container": serving_container,
		"mountPath": entry.mountPath,
		"subPath": "",
		"readOnly": read_only(service, role),
		"origin": "storageUris",
		"path": entry.path,
	}
]

listed(service, role) := [entry |
	list := ["spec", role, "storageUris"]
	some index, item in typed.list(service, list)
	parsed := pvc_uri.parse(typed.text(item, ["uri"]))
	mount_path := mount_path_of(item)
	entry := {
		"claim": parsed.claim,
		"mountPath": mount_path,
		"volume": replace(trim(mount_path, "/"), "/", "-"),
		"path": array.concat(list, [index, "uri"]),
	}
]

mount_path_of(item) := path if {
	path := typed.text(item, ["mountPath"])
	path != ""
} else := model_path

first(entries, volume) := min([index | some index, entry in entries; entry.volume == volume])

# The transformer beside the model in one pod gets the model mount too.
model_containers(service, role) := array.concat([serving_container], ["transformer-container" |
	some container in typed.list(component(service, role), ["containers"])
	typed.text(container, ["name"]) == "transformer-container"
])

# METADATA
# description: >-
#   The indices of the containers that KServe serves from: the one of that name, or
#   the first, which the defaulting webhook renames where it is alone or nameless.
#   Beside a model or framework there is none among them.
serving_indices(service, role) := set() if {
	some field in implementations[role]
	typed.present(component(service, role), [field])
} else := {0} if {
	role != "predictor"
} else := named if {
	named := {index |
		some index, container in typed.list(component(service, role), ["containers"])
		typed.text(container, ["name"]) == serving_container
	}
	count(named) > 0
} else := {0} if {
	count(typed.list(component(service, role), ["containers"])) == 1
} else := {0} if {
	typed.text(component(service, role), ["containers", 0, "name"]) == ""
} else := set()

# The containers that can mount the component's own volumes.
containers(service, role) := array.concat(
	[{"name": serving_container, "volumeMounts": typed.list(component(service, role), [field, "volumeMounts"])} |
		some field in implementations[role]
	],
	[{"name": container_name(service, role, list, index), "volumeMounts": typed.list(container, ["volumeMounts"])} |
		some list in ["containers", "initContainers"]
		some index, container in typed.list(component(service, role), [list])
	],
)

container_name(service, role, list, index) := serving_container if {
	list == "containers"
	index in serving_indices(service, role)
} else := typed.text(component(service, role), [list, index, "name"])

# Only the exact text false makes the model mount writable; the component's
# annotations win over the service's.
read_only(service, role) := annotation(service, role, "storage.kserve.io/readonly") != "false"

# METADATA
# description: An annotation of a component's pods, "" if there is none.
annotation(service, role, key) := typed.text(component(service, role), ["annotations", key]) if {
	typed.present(component(service, role), ["annotations", key])
} else := typed.text(service, ["metadata", "annotations", key])
