# Generated from policies/lib/pvcguard/rules/claims/local_model_volume_mismatch/local_model_volume_mismatch.rego by `make gen`; do not edit.

# METADATA
# title: The volumes and claims of a node group do not fit together
# description: >-
#   KServe makes a volume and a claim for each model of a LocalModelNodeGroup, and the
#   claim names the volume. The controller compares the two all the same: where class,
#   size, access modes or volumeMode disagree the claim stays Pending (VolumeMismatch),
#   and with it the download of the model and every service that uses the cache. A
#   claim without a class gets the default class.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/storage/persistent-volumes/#reserving-a-persistentvolume
#   - ref: https://kserve.github.io/website/docs/model-serving/generative-inference/modelcache/localmodel
# custom:
#   id: CL008
#   aliases: []
#   severity: warning
#   category: claims
#   solution: Give persistentVolumeSpec the class and modes of persistentVolumeClaimSpec, and at least its size.
#   kinds: [LocalModelNodeGroup]
#   needs: [StorageClass]
#   params: []
#   race: false
#   proof: controller
#   since: 0.1.0
package lib.pvcguard.rules.claims.local_model_volume_mismatch

import data.lib.pvcguard.classes
import data.lib.pvcguard.finding
import data.lib.pvcguard.review
import data.lib.pvcguard.typed
import data.lib.pvcguard.volumes.prebound

findings contains finding.new("CL008", {
	"path": array.concat(["spec", "persistentVolumeClaimSpec"], disagreement.field),
	"msg": sprintf("its claims ask for %s%s, but its volumes have %s, so they are never bound", [
		disagreement.wanted,
		defaulted(disagreement.field),
		disagreement.offered,
	]),
}) if {
	some disagreement in prebound.disagreements(claim, volume, class)
}

# A class that was not supplied could be the default.
findings contains finding.unknown("CL008", {"StorageClass"}) if class == null

claim := {"spec": spec} if {
	review.kind == "LocalModelNodeGroup"
	spec := typed.map(review.resource, ["spec", "persistentVolumeClaimSpec"])
	spec != {}
}

volume := {"spec": spec} if {
	spec := typed.map(review.resource, ["spec", "persistentVolumeSpec"])
	spec != {}
}

class := null if {
	volume
	classes.of(claim).source == "unknown"
} else := classes.of(claim).name

defaulted(field) := ", the default class" if {
	field == ["storageClassName"]
	classes.of(claim).source == "default"
} else := ""
