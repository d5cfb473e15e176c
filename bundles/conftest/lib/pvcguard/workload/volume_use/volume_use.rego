# Generated from policies/lib/pvcguard/workload/volume_use/volume_use.rego by `make gen`; do not edit.

# METADATA
# title: Use of volumes
# description: >-
#   Which claim volumes of a pod template nothing mounts, and which mounts name a
#   volume that is not there, KServe's own volumes and mounts counted in.
package lib.pvcguard.workload.volume_use

import data.lib.pvcguard.typed
import data.lib.pvcguard.workload.container_mounts

# METADATA
# description: >-
#   {name, claim, path, missing}; claim is "" where each pod gets one of its own.
#   missing are the kinds that were not supplied and could bring a mount.
unmounted contains {
	"name": volume.name,
	"claim": typed.text(volume.spec, ["persistentVolumeClaim", "claimName"]),
	"path": volume.path,
	"missing": template.missing,
} if {
	some template in container_mounts.templates
	some volume in template.volumes
	holds_claim(volume.spec)
	not volume.name in used(template)
}

# METADATA
# description: >-
#   {container, volume, path, missing}; missing are the kinds that were not supplied
#   and could bring the volume.
undeclared contains {
	"container": mount.container,
	"volume": mount.volume,
	"path": mount.path,
	"missing": template.missing,
} if {
	some template in container_mounts.templates
	some mount in container_mounts.written
	mount.role == template.role
	mount.volume != ""
	not mount.volume in declared(template)
}

holds_claim(spec) if typed.present(spec, ["persistentVolumeClaim"])

else if typed.present(spec, ["ephemeral"])

used(template) := (mounted(template) | as_devices(template)) | container_mounts.added_volumes(template.role)

declared(template) := {volume.name | some volume in template.volumes} | container_mounts.added_volumes(template.role)

mounted(template) := {mount.volume |
	some mount in container_mounts.written
	mount.role == template.role
}

as_devices(template) := {typed.text(device, ["name"]) |
	some container in template.containers
	some device in typed.list(container.spec, ["volumeDevices"])
}
