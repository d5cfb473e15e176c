# Generated from policies/lib/pvcguard/workload/storage_spec/storage_spec.rego by `make gen`; do not edit.

# METADATA
# title: Storage spec
# description: >-
#   Models of an InferenceService that are named by storage, KServe's other way beside
#   URIs, with a claim in its parameters: what ModelMesh reads, and nobody else.
package lib.pvcguard.workload.storage_spec

import data.lib.pvcguard.review
import data.lib.pvcguard.typed
import data.lib.pvcguard.workload.component_paths
import data.lib.pvcguard.workload.inference_service

# METADATA
# description: "The storage fields of the reviewed object whose type is pvc: [{claim, path}]."
claims := [{"claim": typed.text(parameters, ["name"]), "path": array.concat(place, ["type"])} |
	inference_service.is(review.resource)
	some component in component_paths.of(review.resource)
	some field in component_paths.implementations(component)
	place := array.concat(component, [field, "storage", "parameters"])
	parameters := typed.map(review.resource, place)
	typed.text(parameters, ["type"]) == "pvc"
]
