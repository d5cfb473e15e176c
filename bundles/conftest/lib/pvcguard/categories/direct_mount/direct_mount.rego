# Generated from policies/lib/pvcguard/categories/direct_mount/direct_mount.rego by `make gen`; do not edit.

# METADATA
# title: Direct mount
# description: >-
#   The findings of this category's rules, and what is said of the parameters and of fields with a wrong type in the category's own kinds.
# custom:
#   shapes: [ClusterServingRuntime, ConfigMap, InferenceService, LLMInferenceService, ServingRuntime, TrainedModel]
package lib.pvcguard.categories.direct_mount

import data.lib.pvcguard.rules.direct_mount
import data.lib.pvcguard.rules.input.unknown_parameter
import data.lib.pvcguard.rules.input.wrong_type

findings contains f if some f in direct_mount[_].findings

findings contains f if some f in unknown_parameter.findings

findings contains f if {
	some f in wrong_type.findings
	f.resource.kind in {"ClusterServingRuntime", "ConfigMap", "InferenceService", "LLMInferenceService", "ServingRuntime", "TrainedModel"}
}
