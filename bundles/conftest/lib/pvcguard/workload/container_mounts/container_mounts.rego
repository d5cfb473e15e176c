# Generated from policies/lib/pvcguard/workload/container_mounts/container_mounts.rego by `make gen`; do not edit.

# METADATA
# title: Mounts of containers
# description: >-
#   All that is mounted in the end where a pod template has containers: what their
#   author mounts and what KServe adds. KServe adds no mount of a volume that the
#   container mounts already.
package lib.pvcguard.workload.container_mounts

import data.lib.pvcguard.controller
import data.lib.pvcguard.review
import data.lib.pvcguard.typed
import data.lib.pvcguard.workload
import data.lib.pvcguard.workload.inference_service
import data.lib.pvcguard.workload.model_mesh
import data.lib.pvcguard.workload.readonly_annotation
import data.lib.pvcguard.workload.storage_uris

# METADATA
# description: >-
#   {role, container, volume, mountPath, readOnly, claim, added, place, path}. claim is
#   "" where the volume is none; added says that KServe adds the mount, place is the
#   container that an author's mount is written in, path the field that says where it
#   goes.
final := (written | added_claims) | added_downloads

# METADATA
# description: The templates from which KServe makes pods.
templates := [] if {
	model_mesh.serves
} else := workload.templates

written contains {
	"role": template.role,
	"container": container.name,
	"volume": typed.text(volume_mount, ["name"]),
	"mountPath": typed.text(volume_mount, ["mountPath"]),
	"readOnly": read_only(volume_mount, volume_spec(template, volume_mount)),
	"claim": claim_of(volume_spec(template, volume_mount)),
	"added": false,
	"place": container.path,
	"path": field_of(container.path, index, volume_mount),
} if {
	some template in templates
	some container in template.containers
	some index, volume_mount in typed.list(container.spec, ["volumeMounts"])
}

added_claims contains {
	"role": entry.group.role,
	"container": entry.mount.container,
	"volume": entry.mount.volume,
	"mountPath": entry.mount.mountPath,
	"readOnly": entry.mount.readOnly,
	"claim": entry.mount.claim,
	"added": true,
	"place": [],
	"path": claim_field(entry.mount),
} if {
	not model_mesh.serves
	some entry in workload.mounted
	entry.mount.container != ""
	not mounted_by_author(entry.group.role, entry.mount.container, entry.mount.volume)
}

# The models go into a directory of the pod; how an LLMInferenceService's
# is mounted is not known here.
added_downloads contains {
	"role": download.role,
	"container": inference_service.serving_container,
	"volume": download.volume,
	"mountPath": download.mountPath,
	"readOnly": read_only_models(download.role),
	"claim": "",
	"added": true,
	"place": [],
	"path": download.path,
} if {
	inference_service.is(review.resource)
	some download in downloads
	not mounted_by_author(download.role, inference_service.serving_container, download.volume)
}

downloads contains {
	"role": source.role,
	"volume": "kserve-provision-location",
	"mountPath": inference_service.model_path,
	"path": source.path,
} if {
	not model_mesh.serves
	some source in workload.sources
	source.origin in {"storageUri", "env"}
	filled(source.uri)
}

downloads contains {
	"role": role,
	"volume": files.volume,
	"mountPath": files.mountPath,
	"path": files.path,
} if {
	some role in storage_uris.roles
	files := storage_uris.download(role)
	not files.volume in {entry.volume | some entry in storage_uris.claims(role)}
}

# With symlinks the models of a claim are linked into that directory.
filled(uri) if storage_uris.downloaded(uri)

else if {
	startswith(uri, "pvc://")
	controller.mode.name == "symlink"
}

# METADATA
# description: The names of the volumes that KServe adds to the pods of a role.
added_volumes(role) := {mount.volume |
	some mount in (added_claims | added_downloads)
	mount.role == role
} | {"kserve-pvc-source", "kserve-provision-location"}

mounted_by_author(role, container, volume) if {
	some mount in written
	mount.role == role
	mount.container == container
	mount.volume == volume
}

volume_spec(template, volume_mount) := spec if {
	specs := [volume.spec |
		some volume in template.volumes
		volume.name == typed.text(volume_mount, ["name"])
	]
	spec := specs[0]
} else := {}

claim_of(spec) := typed.text(spec, ["persistentVolumeClaim", "claimName"])

read_only(volume_mount, spec) if typed.flag(volume_mount, ["readOnly"], false)

else := typed.flag(spec, ["persistentVolumeClaim", "readOnly"], false)

read_only_models(role) := false if {
	readonly_annotation.known
	readonly_annotation.of(role).value == readonly_annotation.writable
} else := true

field_of(path, index, volume_mount) := array.concat(place, ["mountPath"]) if {
	place := part_path(path, ["volumeMounts", index], volume_mount)
	place != path
} else := path

# METADATA
# description: >-
#   The path of a part of a container. What a runtime or a base brings along is written
#   elsewhere, and has the path of the container.
part_path(path, part, value) := whole if {
	whole := array.concat(path, part)
	object.get(review.resource, whole, null) == value
} else := path

claim_field(mount) := storage_uris.mount_path_field(mount.path) if {
	mount.origin == "storageUris"
} else := mount.path
