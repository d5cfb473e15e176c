# Generated from policies/lib/pvcguard/rules/direct_mount/mount_skipped/mount_skipped.rego by `make gen`; do not edit.

# METADATA
# title: The model is never mounted
# description: >-
#   KServe leaves the claim out of the pods without an error, and the server starts
#   without its model: in a namespace with the label control-plane, which the pod webhook
#   does not see; in an LLMInferenceService whose storage initializer is switched off or
#   that has no container main; in canaries, for what storageUris name; and where the pod
#   already has a volume with KServe's own name.
# related_resources:
#   - ref: https://kserve.github.io/website/docs/model-serving/storage/providers/pvc
# custom:
#   id: DM014
#   aliases: []
#   severity: error
#   category: direct_mount
#   solution: Take out what the message names, or mount the claim with a volume of your own.
#   kinds: [InferenceService, LLMInferenceService]
#   needs: [LLMInferenceServiceConfig, Namespace]
#   params: []
#   race: false
#   proof: kserve
#   since: 0.1.0
package lib.pvcguard.rules.direct_mount.mount_skipped

import data.lib.pvcguard.finding
import data.lib.pvcguard.workload.skipped_mounts

findings contains finding.new("DM014", {
	"claim": skipped.claim,
	"path": skipped.path,
	"msg": sprintf("claim %q is not mounted: %s", [skipped.claim, skipped.because]),
	"related": skipped.related,
}) if {
	some skipped in skipped_mounts.found
}

findings contains finding.unknown("DM014", skipped_mounts.missing) if count(skipped_mounts.missing) > 0
