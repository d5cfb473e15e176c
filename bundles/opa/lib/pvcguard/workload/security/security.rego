# Generated from policies/lib/pvcguard/workload/security/security.rego by `make gen`; do not edit.

# METADATA
# title: Security
# description: >-
#   As whom the containers of a pod template run, as its security contexts state it; a
#   container's beats its pod's. A user that only the image states is not known.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/configure-pod-container/security-context/
package lib.pvcguard.workload.security

import data.lib.pvcguard.number
import data.lib.pvcguard.typed

# METADATA
# description: The group that volumes shall belong to; undefined if none is stated.
fs_group(template) := number.whole(object.get(template.spec, ["securityContext", "fsGroup"], null))

# METADATA
# description: >-
#   Whether the container of this name, or its pod for it, is stated not to run as
#   root.
non_root(template, name) := user(template, name) != 0 if {
	user(template, name)
} else := typed.flag(context(template, name), ["runAsNonRoot"], typed.flag(template.spec, ["securityContext", "runAsNonRoot"], false))

user(template, name) := id if {
	id := number.whole(object.get(context(template, name), ["runAsUser"], null))
} else := number.whole(object.get(template.spec, ["securityContext", "runAsUser"], null))

context(template, name) := found[0] if {
	found := [typed.map(container.spec, ["securityContext"]) |
		some container in template.containers
		container.name == name
	]
	count(found) > 0
} else := {}

# METADATA
# description: The pod declares the claim volume of this name readOnly.
volume_read_only(template, name) if {
	some volume in template.volumes
	volume.name == name
	typed.flag(volume.spec, ["persistentVolumeClaim", "readOnly"], false)
} else := false
