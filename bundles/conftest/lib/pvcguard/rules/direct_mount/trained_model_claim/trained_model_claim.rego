# Generated from policies/lib/pvcguard/rules/direct_mount/trained_model_claim/trained_model_claim.rego by `make gen`; do not edit.

# METADATA
# title: A TrainedModel cannot come from a claim
# description: >-
#   KServe's webhook takes storageUri of a TrainedModel only with s3://, gs://, https://
#   or http://, and refuses pvc://.
# related_resources:
#   - ref: https://kserve.github.io/website/docs/model-serving/predictive-inference/multi-model-serving/overview
# custom:
#   id: DM016
#   aliases: []
#   severity: error
#   category: direct_mount
#   solution: Serve the model with an InferenceService of its own, or put it where one of the other schemes reaches it.
#   kinds: [TrainedModel]
#   needs: []
#   params: []
#   race: false
#   proof: kserve
#   since: 0.1.0
package lib.pvcguard.rules.direct_mount.trained_model_claim

import data.lib.pvcguard.finding
import data.lib.pvcguard.review
import data.lib.pvcguard.typed
import data.lib.pvcguard.workload.pvc_uri

findings contains finding.new("DM016", {
	"claim": parsed.claim,
	"path": ["spec", "model", "storageUri"],
	"msg": sprintf("KServe refuses %q: a TrainedModel comes from s3://, gs://, https:// or http:// only", [uri]),
}) if {
	review.kind == "TrainedModel"
	startswith(review.api_version, "serving.kserve.io/")
	uri := typed.text(review.resource, ["spec", "model", "storageUri"])
	parsed := pvc_uri.parse(uri)
}
