# Generated from policies/lib/pvcguard/classes/classes.rego by `make gen`; do not edit.

# METADATA
# title: Classes
# description: >-
#   Which StorageClass a claim has, in the order that binder, quota and resize use:
#   the beta annotation wherever its key exists, then spec, then the default class
#   that admission fills in. A class named "" asks for a volume without a class.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/storage/storage-classes/#default-storageclass
package lib.pvcguard.classes

import data.lib.pvcguard.claims
import data.lib.pvcguard.inventory
import data.lib.pvcguard.typed

annotation := "volume.beta.kubernetes.io/storage-class"

annotation_path := ["metadata", "annotations", annotation]

spec_path := ["spec", "storageClassName"]

# METADATA
# description: >-
#   {name, source} of a claim's class. The source is annotation, spec, default, none
#   (the claim has no class) or unknown (a default class may exist that was not
#   supplied).
of(claim) := {"name": typed.text(claim, annotation_path), "source": "annotation"} if {
	typed.present(claim, annotation_path)
} else := {"name": typed.text(claim, spec_path), "source": "spec"} if {
	typed.present(claim, spec_path)
} else := {"name": "", "source": "none"} if {
	claims.bound(claim)
} else := {"name": default_class, "source": "default"} if {
	default_class
} else := {"name": "", "source": "none"} if {
	inventory.complete("StorageClass", "")
} else := {"name": "", "source": "unknown"}

# METADATA
# description: Where the claim names its class.
path(claim) := annotation_path if of(claim).source == "annotation"

else := spec_path

# METADATA
# description: >-
#   The class that admission gives a claim without one: the newest of those marked as
#   default, of equally new ones the first by name (util/storageclass.go,
#   GetDefaultClass). Undefined if there is none.
default_class := min(newest) if {
	created := {name: typed.text(class, ["metadata", "creationTimestamp"]) |
		some name, class in inventory.storage_classes
		is_default(class)
	}
	latest := max([time | some time in created])
	newest := {name | some name, time in created; time == latest}
}

is_default(class) if {
	some annotation_ in [
		"storageclass.kubernetes.io/is-default-class",
		"storageclass.beta.kubernetes.io/is-default-class",
	]
	typed.text(class, ["metadata", "annotations", annotation_]) == "true"
}

# METADATA
# description: >-
#   The claim's class may be there, but was not supplied, or it may get a default class
#   that was not.
unsupplied(claim) if {
	of(claim).source == "unknown"
} else if {
	class := of(claim).name
	class != ""
	not exists(class)
	not inventory.complete("StorageClass", "")
}

exists(name) if inventory.storage_class(name)

reference(name) := {
	"apiVersion": "storage.k8s.io/v1",
	"kind": "StorageClass",
	"namespace": "",
	"name": name,
}
