# Generated from policies/lib/pvcguard/rules/direct_mount/forged_local_model/forged_local_model.rego by `make gen`; do not edit.

# METADATA
# title: A key that only KServe writes
# description: >-
#   Labels and annotations under internal.serving.kserve.io/ tell KServe's pod webhook
#   what to mount. Those of a component or a runtime reach the pods as they are: who
#   writes them there can mount any claim of the namespace without naming it in
#   pvc://. In the metadata of a service KServe itself writes them, but only in the
#   cluster.
# related_resources:
#   - ref: https://kserve.github.io/website/docs/model-serving/generative-inference/modelcache/localmodel
# custom:
#   id: DM017
#   aliases: []
#   severity: error
#   category: direct_mount
#   solution: Take the key out; KServe writes it where it is needed.
#   kinds: [InferenceService, LLMInferenceService, LLMInferenceServiceConfig, ServingRuntime, ClusterServingRuntime]
#   needs: []
#   params: []
#   race: false
#   proof: kserve
#   since: 0.1.0
package lib.pvcguard.rules.direct_mount.forged_local_model

import data.lib.pvcguard.finding
import data.lib.pvcguard.internal_keys
import data.lib.pvcguard.shapes

findings contains finding.new("DM017", {
	"claim": entry.claim,
	"path": entry.path,
	"msg": sprintf("%s in %s is KServe's own key; who writes it decides what the pods mount", [entry.key, shapes.text(entry.holder)]),
}) if {
	some entry in internal_keys.forged
}
