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
#   The volumes that a pod spec declares, with their place in the object: root is the
#   path of the pod spec. [{name, spec, path}]. One that is inherited has the key
#   inherited, and the path of the field that brings it.
volumes(template, root) := [volume |
	some index, spec in typed.list(template, ["volumes"])
	volume := {
		"name": typed.text(spec, ["name"]),
		"spec": spec,
		"path": array.concat(root, ["volumes", index]),
	}
]

# METADATA
# description: >-
#   The mounts of claim volumes. containers are [{name, spec}], whatever fields they
#   came from.
mounts(volumes_, containers) := [mount |
	some volume in volumes_
	typed.present(volume.spec, ["persistentVolumeClaim"])
	some use in uses(volume.name, containers)
	mount := {
		"claim": typed.text(volume.spec, ["persistentVolumeClaim", "claimName"]),
		"volume": volume.name,
		"container": use.container,
		"mountPath": use.mountPath,
		"subPath": use.subPath,
		"readOnly": read_only(volume.spec, use),
		"origin": "volume",
		"path": claim_path(volume),
	}
]

claim_path(volume) := volume.path if {
	object.get(volume, ["inherited"], false)
} else := array.concat(volume.path, ["persistentVolumeClaim", "claimName"])

# METADATA
# description: >-
#   The volumes of which each pod gets a claim of its own, with the spec of that claim
#   and its place: [{volume, spec, path}].
claim_templates(volumes_) := [{
	"volume": volume.name,
	"spec": typed.map(volume.spec, ["ephemeral", "volumeClaimTemplate", "spec"]),
	"path": template_path(volume),
} |
	some volume in volumes_
	typed.present(volume.spec, ["ephemeral", "volumeClaimTemplate"])
]

template_path(volume) := volume.path if {
	object.get(volume, ["inherited"], false)
} else := array.concat(volume.path, ["ephemeral", "volumeClaimTemplate", "spec"])

# A volume that no container mounts is attached to the node all the same.
uses(volume, containers) := found if {
	found := container_uses(volume, containers)
	count(found) > 0
} else := [{"container": "", "mountPath": "", "subPath": "", "readOnly": false}]

container_uses(volume, containers) := [use |
	some container in containers
	some volume_mount in typed.list(container.spec, ["volumeMounts"])
	typed.text(volume_mount, ["name"]) == volume
	use := {
		"container": container.name,
		"mountPath": typed.text(volume_mount, ["mountPath"]),
		"subPath": sub_path(volume_mount),
		"readOnly": typed.flag(volume_mount, ["readOnly"], false),
	}
]

# One of the two at most; the API server refuses both.
sub_path(volume_mount) := path if {
	path := typed.text(volume_mount, ["subPathExpr"])
	path != ""
} else := typed.text(volume_mount, ["subPath"])

read_only(volume, use) if use.readOnly

else := typed.flag(volume, ["persistentVolumeClaim", "readOnly"], false)
