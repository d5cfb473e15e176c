# Generated from policies/lib/pvcguard/internal_keys/internal_keys.rego by `make gen`; do not edit.

# METADATA
# title: Internal keys
# description: >-
#   Labels and annotations that KServe's controller writes for its pod webhook. From a
#   pod's labels and annotations the webhook learns which claim to mount, and where
#   these come from it does not ask, so who writes such a key chooses the claim.
package lib.pvcguard.internal_keys

import data.lib.pvcguard.review
import data.lib.pvcguard.typed
import data.lib.pvcguard.workload.component_paths

prefix := "internal.serving.kserve.io/"

# METADATA
# description: >-
#   The internal keys of the reviewed object that somebody else wrote: [{key, holder,
#   path, claim}]; holder is the path of the labels or annotations, claim the one that
#   the key names, or "".
forged := [entry |
	some part in parts
	some list in ["labels", "annotations"]
	holder := array.concat(part, [list])
	some key, value in typed.map(review.resource, holder)
	startswith(key, prefix)
	entry := {
		"key": key,
		"holder": holder,
		"path": array.concat(holder, [key]),
		"claim": claim(key, value),
	}
]

claim(key, value) := value if {
	key == "internal.serving.kserve.io/localmodel-pvc-name"
	is_string(value)
} else := ""

kind := review.kind if startswith(review.api_version, "serving.kserve.io/")

# METADATA
# description: The paths of what has labels and annotations that reach pods.
parts := array.concat(written_by_hand, components)

# In the cluster KServe itself puts the keys of the local model cache there.
written_by_hand := [["metadata"] |
	kind in {"InferenceService", "LLMInferenceService"}
	not typed.present(review.resource, ["metadata", "uid"])
]

components := component_paths.of(review.resource) if {
	kind == "InferenceService"
} else := llm if {
	kind in {"LLMInferenceService", "LLMInferenceServiceConfig"}
} else := runtime if {
	kind in {"ServingRuntime", "ClusterServingRuntime"}
} else := []

llm := [["spec"], ["spec", "prefill"], ["spec", "router", "scheduler"]]

runtime := [["spec"], ["spec", "workerSpec"]]
