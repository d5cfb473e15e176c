# Generated from policies/lib/pvcguard/rules/access_modes/mode_unsupported_by_provisioner/mode_unsupported_by_provisioner.rego by `make gen`; do not edit.

# METADATA
# title: The provisioner does not offer the access mode
# description: >-
#   The claim waits for a volume from its class, whose provisioner does not offer one
#   of the access modes that it asks for. One such mode fails the whole claim, which
#   stays Pending (ProvisioningFailed), and with it every pod that mounts it. A claim
#   that is bound, names its volume or fits a free volume needs no provisioner. What
#   provisioners offer stands in a table, which the parameter provisioners amends;
#   where it says nothing, nothing is decided.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes
# custom:
#   id: AM007
#   aliases: []
#   severity: error
#   category: access_modes
#   solution: Ask for a mode that the class offers, or take another class; neither can be changed in a claim, so create the claim again.
#   kinds: [InferenceService, LLMInferenceService, PersistentVolumeClaim]
#   needs: [StorageClass, PersistentVolume, PersistentVolumeClaim]
#   params: [provisioners]
#   race: false
#   proof: driver
#   since: 0.1.0
package lib.pvcguard.rules.access_modes.mode_unsupported_by_provisioner

import data.lib.pvcguard.claims
import data.lib.pvcguard.classes
import data.lib.pvcguard.drivers
import data.lib.pvcguard.drivers.modes
import data.lib.pvcguard.finding
import data.lib.pvcguard.review
import data.lib.pvcguard.workload

findings contains finding.new("AM007", {
	"severity": step.severity,
	"path": ["spec", "accessModes", judged.index],
	"msg": sprintf("%s, which %s; %s", [judged.mode, judged.because, step.outlook]),
	"related": [classes.reference(classes.of(review.resource).name)],
	"details": details(review.resource, judged),
}) if {
	review.kind == "PersistentVolumeClaim"
	some judged in modes.judged(review.resource)
	step := ladder(review.resource, judged.answer)
	modes.awaited(review.resource)
}

findings contains finding.new("AM007", {
	"severity": step.severity,
	"claim": entry.mount.claim,
	"path": entry.mount.path,
	"msg": sprintf("claim %q asks for %s, which %s; %s", [entry.mount.claim, judged.mode, judged.because, step.outlook]),
	"related": [claims.reference(entry.mount.claim), classes.reference(classes.of(claim).name)],
	"details": details(claim, judged),
}) if {
	some entry in workload.mounted
	claim := claims.of_review(entry.mount.claim)
	some judged in modes.judged(claim)
	step := ladder(claim, judged.answer)
	modes.awaited(claim)
}

findings contains finding.undecided("AM007", missing, remark) if count(missing) > 0

missing contains "PersistentVolumeClaim" if {
	some entry in workload.mounted
	claims.unsupplied(entry.mount.claim)
}

missing contains "StorageClass" if {
	some claim in concerned
	classes.unsupplied(claim)
	not claims.bound(claim)
	not claims.prebound(claim)
}

# No kind tells what a driver offers; only the volume that it makes would.
missing contains "PersistentVolume" if count(open) > 0

open contains sprintf("%s, which %s", [judged.mode, judged.because]) if {
	some claim in concerned
	some judged in modes.judged(claim)
	judged.answer == "open"
	modes.awaited(claim)
}

remark := sprintf(": %s (the parameter provisioners can tell)", [concat("; ", sort(open))]) if {
	count(open) > 0
} else := ""

concerned contains review.resource if {
	review.kind == "PersistentVolumeClaim"
	review.resource != {}
}

concerned contains claim if {
	some entry in workload.mounted
	claim := claims.of_review(entry.mount.claim)
}

# A row of the table that is only likely is one step milder.
ladder(claim, answer) := {"severity": "error", "outlook": "the claim stays Pending"} if {
	answer == "refused"
	modes.sure(claim)
} else := {"severity": "warning", "outlook": "the claim probably stays Pending"} if {
	answer == "refused"
} else := {"severity": "warning", "outlook": "the claim may stay Pending"} if {
	answer == "doubtful"
	modes.sure(claim)
} else := {"severity": "info", "outlook": "the claim may stay Pending"} if {
	answer == "doubtful"
}

details(claim, judged) := {
	"mode": judged.mode,
	"driver": drivers.of(claim),
	"candidates": drivers.classes_offering(claims.modes(claim)),
}
