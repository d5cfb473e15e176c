# Generated from policies/lib/pvcguard/rules/direct_mount/uri_not_a_claim/uri_not_a_claim.rego by `make gen`; do not edit.

# METADATA
# title: The URI is not read as a claim
# description: >-
#   KServe takes for a claim what begins with pvc:// to the letter; only an
#   LLMInferenceService may write the scheme in capitals. A capital, a missing slash
#   or a space before it make it another scheme, which is refused when the service is
#   reconciled, or a path of the container, for which an initializer fails over and
#   over. A space at its end becomes part of the path.
# related_resources:
#   - ref: https://kserve.github.io/website/docs/model-serving/storage/providers/pvc
# custom:
#   id: DM003
#   aliases: []
#   severity: error
#   category: direct_mount
#   solution: Write pvc://<claim>/<path>, in lower case and without spaces around it.
#   kinds: [InferenceService, LLMInferenceService]
#   needs: []
#   params: []
#   race: false
#   proof: kserve
#   since: 0.1.0
package lib.pvcguard.rules.direct_mount.uri_not_a_claim

import data.lib.pvcguard.finding
import data.lib.pvcguard.workload
import data.lib.pvcguard.workload.model_mesh
import data.lib.pvcguard.workload.pvc_uri

findings contains finding.new("DM003", {
	"path": source.path,
	"msg": sprintf("%q is not read as a claim: only what begins with \"pvc://\" is", [source.uri]),
	"details": {"uri": source.uri, "meant": pvc_uri.meant(source.uri)},
}) if {
	not model_mesh.serves
	some source in workload.sources
	pvc_uri.meant(source.uri)
	not startswith(source.uri, "pvc://")
}

# In storageUris the path is dropped, and a space after the claim is no valid name.
findings contains finding.new("DM003", {
	"claim": parsed.claim,
	"path": source.path,
	"msg": sprintf("%q ends with white space, which KServe takes for a part of the path", [source.uri]),
	"details": {"uri": source.uri, "meant": pvc_uri.meant(source.uri)},
}) if {
	not model_mesh.serves
	some source in workload.sources
	parsed := pvc_uri.parse(source.uri)
	source.origin != "storageUris"
	trim_space(source.uri) != source.uri
	parsed.subPath != ""
}
