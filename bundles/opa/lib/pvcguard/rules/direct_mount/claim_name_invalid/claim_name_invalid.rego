# Generated from policies/lib/pvcguard/rules/direct_mount/claim_name_invalid/claim_name_invalid.rego by `make gen`; do not edit.

# METADATA
# title: The claim name is empty or invalid
# description: >-
#   KServe takes the first segment of a pvc:// URI for the claim and checks nothing.
#   No claim can have a name that is not a DNS-1123 subdomain, so the pod stays
#   Pending; with no name at all KServe 0.16 and later mount an empty directory, and
#   the server starts without a model.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-subdomain-names
#   - ref: https://kserve.github.io/website/docs/model-serving/storage/providers/pvc
# custom:
#   id: DM001
#   aliases: []
#   severity: error
#   category: direct_mount
#   solution: Write pvc://<claim>/<path> with the name of a claim in the service's own namespace.
#   kinds: [InferenceService, LLMInferenceService]
#   needs: [LLMInferenceServiceConfig]
#   params: []
#   race: false
#   proof: kserve
#   since: 0.1.0
package lib.pvcguard.rules.direct_mount.claim_name_invalid

import data.lib.pvcguard.finding
import data.lib.pvcguard.names
import data.lib.pvcguard.workload

findings contains finding.new("DM001", {
	"claim": reference.claim,
	"path": reference.path,
	"msg": problem(reference),
}) if {
	some reference in workload.references
	not names.subdomain(reference.claim)
}

problem(reference) := sprintf("no claim can be named %q: names are up to 253 lower-case letters and digits, with \"-\" or \".\" between them", [reference.claim]) if {
	reference.claim != ""
} else := "the volume names no claim" if {
	reference.origin in {"volume", "kvCache"}
} else := "the URI names no claim; KServe 0.16 and later mount an empty directory instead of the model"
