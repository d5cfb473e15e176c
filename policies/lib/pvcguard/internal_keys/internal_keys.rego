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
#   The internal keys of the reviewed object that somebody else wrote: [{key, path,
#   claim}]; claim is the one that the key names, or "".
forged := [{"key": key, "path": place, "claim": claim(key, value)} |
	some holder in holders
	some list in ["labels", "annotations"]
	some key, value in typed.map(review.resource, array.concat(holder, [list]))
	startswith(key, prefix)
	place := array.concat(holder, [list, key])
]

claim(key, value) := value if {
	key == "internal.serving.kserve.io/localmodel-pvc-name"
	is_string(value)
} else := ""

kind := review.kind if startswith(review.api_version, "serving.kserve.io/")

# METADATA
# description: The paths of the maps whose labels and annotations reach pods.
holders := array.concat(written_by_hand, components)

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
