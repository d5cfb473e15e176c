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
		"node": typed.text(service, ["spec", role, "nodeSelector", "kubernetes.io/hostname"]),
		"mounts": [mount | some mount in mounts(service, role); mount.claim != ""],
	}
]

# METADATA
# description: >-
#   Every URI that says where the models of a component come from, whatever its scheme:
#   [{role, origin, uri, mountPath, path}].
sources(service, role) := array.concat(
	[source |
		some given in array.concat(uri_fields(part), uri_variables(part))
		source := object.union(given, {"role": role, "mountPath": model_path})
	],
	[source |
		some index, item in typed.list(part.spec, ["storageUris"])
		source := {
			"role": role,
			"origin": "storageUris",
			"uri": typed.text(item, ["uri"]),
			"mountPath": mount_path_of(item),
			"path": ["spec", role, "storageUris", index, "uri"],
		}
	],
) if {
	part := component(service, role)
}

# METADATA
# description: The pod templates as workload.templates has them, one a component.
templates(service) := [template |
	some role in roles
	typed.present(service, ["spec", role])
	part := component(service, role)
	template := {
		"role": role,
		"root": ["spec", role],
		"spec": part.spec,
		"volumes": pod_template.volumes(part.spec, ["spec", role]),
		"containers": template_containers(part),
		"missing": set(),
	}
]

# METADATA
# description: >-
#   The mounts of one component, those with an empty claim name among them (KServe
#   0.16 and later mount an empty directory there).
mounts(service, role) := array.concat(
	array.concat(model_mounts(part), listed_mounts(part)),
	pod_template.mounts(pod_template.volumes(part.spec, ["spec", role]), template_containers(part)),
) if {
	part := component(service, role)
}

# What the mounts of a component depend on: the implementations that it has, the
# containers that serve, and whether the models are mounted read-only.
component(service, role) := {
	"role": role,
	"spec": spec,
	"implementations": present,
	"serving": serving_indices(role, typed.list(spec, ["containers"]), count(present)),
	"readOnly": annotation(service, role, "storage.kserve.io/readonly") != "false",
} if {
	spec := typed.map(service, ["spec", role])
	present := [field | some field in implementations[role]; typed.present(spec, [field])]
}

# storageUri and STORAGE_URI: one claim at the model path of every serving container.
model_mounts(part) := [mount |
	some source in array.concat(uri_fields(part), uri_variables(part))
	parsed := pvc_uri.parse(source.uri)
	some container in model_containers(part)
	mount := {
		"claim": parsed.claim,
		"volume": "kserve-pvc-source",
		"container": container,
		"mountPath": model_path,
		"subPath": parsed.subPath,
		"readOnly": part.readOnly,
		"origin": source.origin,
		"path": source.path,
	}
]

uri_fields(part) := [source |
	some field in part.implementations
	source := {
		"origin": "storageUri",
		"uri": typed.text(part.spec, [field, "storageUri"]),
		"path": ["spec", part.role, field, "storageUri"],
	}
]

uri_variables(part) := [source |
	some index in part.serving
	some number, variable in typed.list(part.spec, ["containers", index, "env"])
	typed.text(variable, ["name"]) == "STORAGE_URI"
	source := {
		"origin": "env",
		"uri": typed.text(variable, ["value"]),
		"path": ["spec", part.role, "containers", index, "env", number, "value"],
	}
]

# storageUris: the root of each claim, whatever path the URI names. A second entry
# whose mount path yields the same volume name is skipped by KServe.
listed_mounts(part) := [mount |
	entries := listed(part)
	some index, entry in entries
	index == first(entries, entry.volume)
	mount := {
		"claim": entry.claim,
		"volume": entry.volume,
		"container": serving_container,
		"mountPath": entry.mountPath,
		"subPath": "",
		"readOnly": part.readOnly,
		"origin": "storageUris",
		"path": entry.path,
	}
]

listed(part) := [entry |
	some index, item in typed.list(part.spec, ["storageUris"])
	parsed := pvc_uri.parse(typed.text(item, ["uri"]))
	mount_path := mount_path_of(item)
	entry := {
		"claim": parsed.claim,
		"mountPath": mount_path,
		"volume": replace(trim(mount_path, "/"), "/", "-"),
		"path": ["spec", part.role, "storageUris", index, "uri"],
	}
]

mount_path_of(item) := path if {
	path := typed.text(item, ["mountPath"])
	path != ""
} else := model_path

first(entries, volume) := min([index | some index, entry in entries; entry.volume == volume])

# The transformer beside the model in one pod gets the model mount too.
model_containers(part) := array.concat([serving_container], ["transformer-container" |
	some container in typed.list(part.spec, ["containers"])
	typed.text(container, ["name"]) == "transformer-container"
])

# The indices of the containers that KServe serves from: the one of that name, or the
# first, which the defaulting webhook renames where it is alone or nameless. Beside a
# model or framework there is none among them.
serving_indices(role, listed_containers, implementations_) := set() if {
	implementations_ > 0
} else := {0} if {
	role != "predictor"
} else := named if {
	named := {index |
		some index, container in listed_containers
		typed.text(container, ["name"]) == serving_container
	}
	count(named) > 0
} else := {0} if {
	count(listed_containers) == 1
} else := {0} if {
	typed.text(listed_containers[0], ["name"]) == ""
} else := set()

# The serving container of a model or framework is the field itself.
template_containers(part) := array.concat(
	[{
		"name": serving_container,
		"init": false,
		"path": ["spec", part.role, field],
		"spec": typed.map(part.spec, [field]),
	} |
		some field in part.implementations
	],
	[{
		"name": container_name(part, list, index, container),
		"init": list == "initContainers",
		"path": ["spec", part.role, list, index],
		"spec": container,
	} |
		some list in ["containers", "initContainers"]
		some index, container in typed.list(part.spec, [list])
	],
)

container_name(part, list, index, container) := serving_container if {
	list == "containers"
	index in part.serving
} else := typed.text(container, ["name"])

# METADATA
# description: An annotation of a component's pods, "" if there is none.
annotation(service, role, key) := typed.text(service, ["spec", role, "annotations", key]) if {
	typed.present(service, ["spec", role, "annotations", key])
} else := typed.text(service, ["metadata", "annotations", key])
