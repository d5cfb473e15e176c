# Generated from policies/lib/pvcguard/volumes/volumes.rego by `make gen`; do not edit.

# METADATA
# title: Volumes
# description: >-
#   Which PersistentVolume a claim could be bound to, as the controller that binds
#   claims decides it (component-helpers, storage/volume/pv_helpers.go,
#   FindMatchingVolume).
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding
package lib.pvcguard.volumes

import data.lib.pvcguard.claims
import data.lib.pvcguard.inventory
import data.lib.pvcguard.quantity
import data.lib.pvcguard.typed

# METADATA
# description: >-
#   A volume that was supplied could be bound to the claim, whose class is given, so
#   that nothing needs to be provisioned.
fitting(claim, class) if {
	some volume in inventory.volumes
	available(volume)
	large_enough(volume, claim)
	volume_mode(volume) == volume_mode(claim)
	attributes_class(volume) == attributes_class(claim)
	every mode in claims.modes(claim) { mode in typed.texts(volume, ["spec", "accessModes"]) }
	offered(volume, claim, class)
}

# A manifest has no phase yet.
available(volume) if {
	typed.text(volume, ["status", "phase"]) in {"", "Pending", "Available"}
	not typed.present(volume, ["metadata", "deletionTimestamp"])
}

large_enough(volume, claim) if {
	size(volume, ["spec", "capacity", "storage"]) >= size(claim, ["spec", "resources", "requests", "storage"])
}

size(object_, path) := found if {
	found := quantity.parse(object.get(object_, path, null))
} else := quantity.zero

volume_mode(object_) := "Block" if {
	typed.text(object_, ["spec", "volumeMode"]) == "Block"
} else := "Filesystem"

attributes_class(object_) := typed.text(object_, ["spec", "volumeAttributesClassName"])

# A volume that is kept for the claim is taken whatever its class and labels.
offered(volume, claim, class) if {
	not typed.present(volume, ["spec", "claimRef"])
	class_of(volume) == class
	selected(volume, claim)
} else if {
	typed.present(volume, ["spec", "claimRef"])
	every field in ["namespace", "name"] {
		typed.text(volume, ["spec", "claimRef", field]) == typed.text(claim, ["metadata", field])
	}
}

class_of(volume) := typed.text(volume, annotation) if {
	annotation := ["metadata", "annotations", "volume.beta.kubernetes.io/storage-class"]
	typed.present(volume, annotation)
} else := typed.text(volume, ["spec", "storageClassName"])

selected(volume, claim) if {
	labels := typed.map(volume, ["metadata", "labels"])
	every key, value in typed.map(claim, ["spec", "selector", "matchLabels"]) { labels[key] == value }
	every requirement in typed.list(claim, ["spec", "selector", "matchExpressions"]) {
		met(requirement.operator, object.get(labels, [requirement.key], null), typed.list(requirement, ["values"]))
	}
}

# An operator that does not exist is met by nothing, since the API server refuses it.
met("In", value, values) if value in values

met("NotIn", value, values) if not value in values

met("Exists", value, _) if value != null

met("DoesNotExist", value, _) if value == null
