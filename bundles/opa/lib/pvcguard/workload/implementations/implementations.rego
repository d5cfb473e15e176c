# Generated from policies/lib/pvcguard/workload/implementations/implementations.rego by `make gen`; do not edit.

# METADATA
# title: Implementations
# description: >-
#   The fields of an InferenceService that describe a model server by its framework,
#   such as model or sklearn.
package lib.pvcguard.workload.implementations

import data.lib.pvcguard.review
import data.lib.pvcguard.typed
import data.lib.pvcguard.workload.inference_service

# METADATA
# description: "{role, field, spec, path} of each that the reviewed object has."
present contains {"role": role, "field": field, "spec": spec, "path": path} if {
	inference_service.is(review.resource)
	some role, fields in inference_service.implementations
	some field in fields
	path := ["spec", role, field]
	typed.present(review.resource, path)
	spec := typed.map(review.resource, path)
}

# METADATA
# description: >-
#   The fields of a predictor that KServe takes for multi-model servers
#   (IsMMSPredictor): they name no storage, are not HuggingFace's, and no containers
#   stand beside them.
without_storage := {server.field |
	some server in present
	server.role == "predictor"
	server.field != "huggingface"
	typed.text(server.spec, ["modelFormat", "name"]) != "huggingface"
	not typed.present(server.spec, ["storageUri"])
	not typed.present(server.spec, ["storage"])
	count(typed.list(review.resource, ["spec", "predictor", "storageUris"])) == 0
	count(typed.list(review.resource, ["spec", "predictor", "containers"])) == 0
}
