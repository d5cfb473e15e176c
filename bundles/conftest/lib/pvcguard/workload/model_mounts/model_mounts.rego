# Generated from policies/lib/pvcguard/workload/model_mounts/model_mounts.rego by `make gen`; do not edit.

# METADATA
# title: Model mounts
# description: >-
#   The mounts that KServe adds for the models of a component. Sources: KServe's
#   CommonStorageInitialization and, for symlink mode, its InjectStorageInitializer of
#   0.15.
package lib.pvcguard.workload.model_mounts

import data.lib.pvcguard.controller
import data.lib.pvcguard.typed
import data.lib.pvcguard.workload.component
import data.lib.pvcguard.workload.pvc_uri

model_path := "/mnt/models"

symlink_path := "/mnt/pvc"

# METADATA
# description: >-
#   Every URI that says where the models of a component come from, whatever its scheme:
#   [{role, origin, uri, mountPath, path}].
sources(part) := array.concat(
	[source |
		some given in single(part)
		source := object.union(given, {"role": part.role, "mountPath": model_path})
	],
	[source |
		some index, item in typed.list(part.spec, ["storageUris"])
		source := {
			"role": part.role,
			"origin": "storageUris",
			"uri": typed.text(item, ["uri"]),
			"mountPath": mount_path_of(item),
			"path": array.concat(part.root, ["storageUris", index, "uri"]),
		}
	],
)

# METADATA
# description: >-
#   storageUri and STORAGE_URI, of which a component has one: [{origin, uri, path}]. Of
#   several variables of that name the first counts.
single(part) := array.concat(
	[source |
		some field in part.implementations
		source := {
			"origin": "storageUri",
			"uri": typed.text(part.spec, [field, "storageUri"]),
			"path": array.concat(part.root, [field, "storageUri"]),
		}
	],
	[source |
		some index in part.serving
		numbers_ := [number |
			some number, variable in typed.list(part.spec, ["containers", index, "env"])
			typed.text(variable, ["name"]) == "STORAGE_URI"
		]
		count(numbers_) > 0
		source := {
			"origin": "env",
			"uri": typed.text(part.spec, ["containers", index, "env", numbers_[0], "value"]),
			"path": array.concat(part.root, ["containers", index, "env", numbers_[0], "value"]),
		}
	],
)

# METADATA
# description: >-
#   The mounts of the single URIs in the containers of a template: the source's path at
#   the model path, or the whole claim elsewhere in symlink mode. local is the claim
#   of the local model cache that replaces every source, or "".
of_single(part, uris, containers, local) := [mount |
	some source in uris
	given := mounted(source, local)
	some container in mounting(part, containers)
	mount := object.union(placed(given), {
		"volume": "kserve-pvc-source",
		"container": container,
		"readOnly": read_only(part),
		"path": source.path,
	})
]

# The folder of a cached model has a name that is made of a hash, which no host of the
# rules can work out.
mounted(source, local) := {"claim": local, "subPath": "", "origin": "localModel"} if {
	local != ""
} else := object.union(parsed, {"origin": source.origin}) if {
	parsed := pvc_uri.parse(source.uri)
}

placed(given) := object.union(given, {"mountPath": symlink_path, "subPath": ""}) if {
	controller.mode.name == "symlink"
} else := object.union(given, {"mountPath": model_path})

# In symlink mode an init container makes the links.
mounting(part, containers) := array.concat(serving(part, containers), ["storage-initializer"]) if {
	controller.mode.name == "symlink"
} else := serving(part, containers)

# The transformer beside the model in one pod gets the model mounts too.
serving(part, containers) := array.concat([server(part)], ["transformer-container" |
	some container in containers
	container.name == "transformer-container"
	not container.init
])

server(part) := component.worker_container if {
	part.role == "worker"
} else := component.serving_container

# METADATA
# description: Whether the models of a component are mounted read-only.
read_only(part) if not controller.at_least("0.14.0-rc1")

else := component.annotation(part, "storage.kserve.io/readonly") != "false"

# METADATA
# description: >-
#   The mounts of storageUris: the root of each claim, whatever path the URI names. A
#   second entry whose mount path yields the same volume name is skipped by KServe.
of_list(part, containers) := [mount |
	controller.at_least("0.16.0-rc0")
	entries := listed(part)
	some index, entry in entries
	index == first(entries, entry.volume)
	some container in serving(part, containers)
	mount := {
		"claim": entry.claim,
		"volume": entry.volume,
		"container": container,
		"mountPath": entry.mountPath,
		"subPath": "",
		"readOnly": read_only(part),
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
		"path": array.concat(part.root, ["storageUris", index, "uri"]),
	}
]

mount_path_of(item) := path if {
	path := typed.text(item, ["mountPath"])
	path != ""
} else := model_path

first(entries, volume) := min([index | some index, entry in entries; entry.volume == volume])
