# Generated from policies/lib/pvcguard/workload/knative_gates/knative_gates.rego by `make gen`; do not edit.

# METADATA
# title: Knative gates
# description: >-
#   Which features of Knative the reviewed InferenceService needs for its claims. Knative
#   validates the template that KServe hands it, and storageUri is not in it: a webhook
#   mounts that claim into the pods later. storageUris and the user's own volumes are.
#   KServe never makes a claim read-only at the volume, so storageUris need the gate for
#   writing, whatever the mount says.
package lib.pvcguard.workload.knative_gates

import data.lib.pvcguard.controller
import data.lib.pvcguard.review
import data.lib.pvcguard.typed
import data.lib.pvcguard.workload
import data.lib.pvcguard.workload.inference_service

claim_gate := "kubernetes.podspec-persistent-volume-claim"

write_gate := "kubernetes.podspec-persistent-volume-write"

# Knative has it since 1.23, and no earlier version takes such volumes at all.
ephemeral_gate := "kubernetes.podspec-volumes-ephemeral"

# METADATA
# description: The deployment mode, if it is Knative's; else undefined.
mode := found if {
	inference_service.is(review.resource)
	found := controller.deployment_mode(review.resource)
	found.name == "Knative"
}

# METADATA
# description: >-
#   {claim, volume, path, gates} of each claim in the template. volume is how a message
#   names it, gates the keys of config-features.
needed contains {
	"claim": entry.mount.claim,
	"volume": sprintf("claim %q", [entry.mount.claim]),
	"path": entry.mount.path,
	"gates": [claim_gate, write_gate],
} if {
	mode
	some entry in workload.mounted
	entry.mount.origin == "storageUris"
}

needed contains {
	"claim": claim,
	"volume": sprintf("claim %q", [claim]),
	"path": place(volume, "persistentVolumeClaim"),
	"gates": array.concat([claim_gate], writing(volume.spec)),
} if {
	mode
	some volume in volumes
	typed.present(volume.spec, ["persistentVolumeClaim"])
	claim := typed.text(volume.spec, ["persistentVolumeClaim", "claimName"])
}

needed contains {
	"claim": "",
	"volume": sprintf("the ephemeral volume %q", [volume.name]),
	"path": place(volume, "ephemeral"),
	"gates": [ephemeral_gate],
} if {
	mode
	some volume in volumes
	typed.present(volume.spec, ["ephemeral"])
}

volumes := [volume | some template in workload.templates; some volume in template.volumes]

# What a runtime brings is not in the object.
place(volume, source) := volume.path if {
	volume.inherited
} else := array.concat(volume.path, [source])

# Only the volume's own readOnly counts, not that of its mounts.
writing(volume) := [] if {
	typed.flag(volume, ["persistentVolumeClaim", "readOnly"], false)
} else := [write_gate]
