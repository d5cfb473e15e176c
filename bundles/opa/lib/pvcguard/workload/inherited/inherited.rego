# Generated from policies/lib/pvcguard/workload/inherited/inherited.rego by `make gen`; do not edit.

# METADATA
# title: Inherited pod template
# description: >-
#   What a pod template inherits from a runtime, as KServe's MergePodSpec and
#   MergeRuntimeContainers merge the two. What is inherited stands beside what the user
#   wrote, with the path of the field that names the runtime, so that every index still
#   leads to the user's own field.
package lib.pvcguard.workload.inherited

import data.lib.pvcguard.typed
import data.lib.pvcguard.workload.pod_template

# METADATA
# description: >-
#   The volumes of a pod spec, and those of the base that it does not declare itself.
volumes(spec, root, base, path) := array.concat(own, [volume |
	some given in typed.list(base, ["volumes"])
	name := typed.text(given, ["name"])
	every declared in own { declared.name != name }
	volume := {"name": name, "spec": given, "path": path, "inherited": true}
]) if {
	own := pod_template.volumes(spec, root)
}

# METADATA
# description: >-
#   The containers [{name, init, path, spec}] of a template, with what those of the
#   base that have their names add to their mounts, and what else the base has.
containers(own, base, path) := own if {
	count(typed.list(base, ["containers"])) == 0
} else := array.concat(
	[object.union(container, {"spec": over(container, base)}) | some container in own],
	[container |
		some given in typed.list(base, ["containers"])
		name := typed.text(given, ["name"])
		container := {
			"name": name,
			"init": false,
			"path": path,
			"spec": beneath(given, [other.spec | some other in own; other.name == name; not other.init]),
		}
	],
)

# The user's mount at a path is merged over the base's, field by field.
over(container, base) := object.union(container.spec, {"volumeMounts": [merged |
	some given in typed.list(container.spec, ["volumeMounts"])
	merged := merged_mount(given, shared)
]}) if {
	not container.init
	shared := {typed.text(given, ["mountPath"]): given |
		some given in mounts_of(base, container.name)
		some own in typed.list(container.spec, ["volumeMounts"])
		typed.text(own, ["mountPath"]) == typed.text(given, ["mountPath"])
	}
	count(shared) > 0
} else := container.spec

mounts_of(base, name) := [given |
	some container in typed.list(base, ["containers"])
	typed.text(container, ["name"]) == name
	some given in typed.list(container, ["volumeMounts"])
]

merged_mount(given, shared) := object.union(shared[path], given) if {
	path := typed.text(given, ["mountPath"])
} else := given

# What of a base's container is left where the user's has its own.
beneath(given, owns) := object.union(given, {
	"volumeMounts": unlike(given, owns, "volumeMounts", "mountPath"),
	"env": unlike(given, owns, "env", "name"),
	"command": replaced(given, owns),
}) if {
	is_object(given)
	count(owns) > 0
} else := typed.map(given, [])

unlike(given, owns, list, key) := [item |
	some item in typed.list(given, [list])
	every own in owns {
		every other in typed.list(own, [list]) { typed.text(other, [key]) != typed.text(item, [key]) }
	}
]

replaced(given, owns) := [] if {
	some own in owns
	count(typed.list(own, ["command"])) > 0
} else := typed.list(given, ["command"])
