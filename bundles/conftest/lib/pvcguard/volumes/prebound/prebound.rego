# Generated from policies/lib/pvcguard/volumes/prebound/prebound.rego by `make gen`; do not edit.

# METADATA
# title: Prebound volumes
# description: >-
#   What keeps a claim that names its volume from being bound to it. The controller
#   compares class, size, modes, volumeMode and attributes class, but neither
#   selector nor node affinity (pv_controller.go, checkVolumeSatisfyClaim).
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/storage/persistent-volumes/#reserving-a-persistentvolume
package lib.pvcguard.volumes.prebound

import data.lib.pvcguard.claims.capacity
import data.lib.pvcguard.quantity
import data.lib.pvcguard.typed
import data.lib.pvcguard.volumes

# METADATA
# description: >-
#   [{field, wanted, offered}]: the claim's field that the volume does not satisfy, and
#   the texts of both sides. class is the claim's class, whose field is left out of the
#   comparison where it is not known (null).
disagreements(claim, volume, class) := array.concat(
	array.concat(unlike_class(volume, class), lacking_modes(claim, volume)),
	array.concat(too_small(claim, volume), unlike_kinds(claim, volume)),
)

unlike_class(volume, class) := [{"field": ["storageClassName"], "wanted": named("class", class), "offered": named("class", volumes.class_of(volume))}] if {
	class != null
	class != volumes.class_of(volume)
} else := []

lacking_modes(claim, volume) := [{"field": ["accessModes"], "wanted": concat(", ", sort(wanted)), "offered": listed(offered)}] if {
	wanted := {mode | some mode in typed.texts(claim, ["spec", "accessModes"])}
	offered := {mode | some mode in typed.texts(volume, ["spec", "accessModes"])}
	count(wanted - offered) > 0
} else := []

# A size that cannot be read is no size to compare.
too_small(claim, volume) := [{"field": ["resources", "requests", "storage"], "wanted": quantity.text(wanted), "offered": quantity.text(offered)}] if {
	wanted := capacity.written(claim, ["spec", "resources", "requests", "storage"])
	offered := capacity.written(volume, ["spec", "capacity", "storage"])
	wanted > offered
} else := []

unlike_kinds(claim, volume) := [disagreement |
	some disagreement in [
		{"field": ["volumeMode"], "wanted": named("volumeMode", volumes.volume_mode(claim)), "offered": named("volumeMode", volumes.volume_mode(volume))},
		{"field": ["volumeAttributesClassName"], "wanted": named("attributes class", volumes.attributes_class(claim)), "offered": named("attributes class", volumes.attributes_class(volume))},
	]
	disagreement.wanted != disagreement.offered
]

named(what, name) := sprintf("%s %q", [what, name]) if {
	name != ""
} else := sprintf("no %s", [what])

listed(modes) := concat(", ", sort(modes)) if {
	count(modes) > 0
} else := "no mode"
