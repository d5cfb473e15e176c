# Generated from policies/lib/pvcguard/rules/direct_mount/unserved_api/unserved_api.rego by `make gen`; do not edit.

# METADATA
# title: An API that KServe no longer serves
# description: >-
#   serving.kubeflow.org was KServe's group when it was called KFServing, and v1alpha2 of
#   InferenceService is as old. KServe serves neither, so the object cannot be applied,
#   and no other rule looks at its claims. A cluster that never had them refuses the
#   object before Gatekeeper sees it; there this is found only in one that still has
#   the old definitions.
# related_resources:
#   - ref: https://kserve.github.io/website/docs/reference/crd-api
# custom:
#   id: DM019
#   aliases: []
#   severity: warning
#   category: direct_mount
#   solution: Write the object for the apiVersion that the message names.
#   kinds: [InferenceService, TrainedModel]
#   needs: []
#   params: []
#   race: false
#   proof: api-server
#   since: 0.1.0
package lib.pvcguard.rules.direct_mount.unserved_api

import data.lib.pvcguard.finding
import data.lib.pvcguard.review
import data.lib.pvcguard.typed

findings contains finding.new("DM019", {
	"path": ["apiVersion"],
	"msg": sprintf("KServe does not serve %s; it has %s in %s", [api_version, review.kind, served[review.kind]]),
}) if {
	dead
}

api_version := typed.text(review.resource, ["apiVersion"])

dead if startswith(api_version, "serving.kubeflow.org/")

else if {
	review.kind == "InferenceService"
	api_version == "serving.kserve.io/v1alpha2"
}

served := {
	"InferenceService": "serving.kserve.io/v1beta1",
	"TrainedModel": "serving.kserve.io/v1alpha1",
}
