# Generated from policies/lib/pvcguard/workload/pod_template/pod_template.rego by `make gen`; do not edit.

# METADATA
# title: Pod template
# description: >-
#   The claim volumes that a pod template declares itself, and the containers that
#   mount them.
package lib.pvcguard.workload.pod_template

import data.lib.pvcguard.typed

# METADATA
# description: >-
#   The mounts of the template's claim volumes. root is the path of the template in
#   its object; containers are [{name, volumeMounts}], whatever fields they came from.
mounts(template, root, containers) := [mount |
	some index, volume in typed.list(template, ["volumes"])
	typed.present(volume, ["persistentVolumeClaim"])
	some use in uses(typed.text(volume, ["name"]), containers)
	mount := {
		"claim": typed.text(volume, ["persistentVolumeClaim", "claimName"]),
		"volume": typed.text(volume, ["name"]),
		"container": use.container,
		"mountPath": use.mountPath,
		"subPath": use.subPath,
		"readOnly": read_only(volume, use),
		"origin": "volume",
		"path": array.concat(root, ["volumes", index, "persistentVolumeClaim", "claimName"]),
	}
]

# A volume that no container mounts is attached to the node all the same.
uses(volume, containers) := found if {
	found := container_uses(volume, containers)
	count(found) > 0
} else := [{"container": "", "mountPath": "", "subPath": "", "readOnly": false}]

container_uses(volume, containers) := [use |
	some container in containers
	some volume_mount in container.volumeMounts
	typed.text(volume_mount, ["name"]) == volume
	use := {
		"container": container.name,
		"mountPath": typed.text(volume_mount, ["mountPath"]),
		"subPath": typed.text(volume_mount, ["subPath"]),
		"readOnly": typed.flag(volume_mount, ["readOnly"], false),
	}
]

read_only(volume, use) if use.readOnly

else := typed.flag(volume, ["persistentVolumeClaim", "readOnly"], false)
