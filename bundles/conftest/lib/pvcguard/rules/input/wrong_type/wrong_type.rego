# Generated from policies/lib/pvcguard/rules/input/wrong_type/wrong_type.rego by `make gen`; do not edit.

# METADATA
# title: A field has the wrong type
# description: >-
#   A field that a rule reads has a type that the API does not allow, such as a list
#   where a map belongs. The API server would refuse the object; until then the rules
#   read the field as if it were not there.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/kubernetes-api/
# custom:
#   id: IN001
#   aliases: []
#   severity: error
#   category: input
#   solution: Give the field the type that the API reference names.
#   kinds: [ClusterServingRuntime, ConfigMap, InferenceService, LLMInferenceService, LimitRange, LocalModelCache, LocalModelNamespaceCache, LocalModelNodeGroup, PersistentVolume, PersistentVolumeClaim, ResourceQuota, ServingRuntime, StorageClass, TrainedModel]
#   names: {ConfigMap: [inferenceservice-config]}
#   needs: []
#   params: []
#   race: false
#   proof: api-server
#   since: 0.1.0
package lib.pvcguard.rules.input.wrong_type

import data.lib.pvcguard.controller
import data.lib.pvcguard.finding
import data.lib.pvcguard.review
import data.lib.pvcguard.shapes
import data.lib.pvcguard.shapes.fields

findings contains finding.new("IN001", {
	"path": problem.path,
	"msg": sprintf("%s is %s", [shapes.text(problem.path), mistake(problem)]),
	"details": {"expected": problem.expected, "found": problem.found},
}) if {
	judged
	some problem in fields.wrong(review.kind, review.resource)
}

# Of ConfigMaps no rule reads any other.
judged if review.kind != "ConfigMap"

else if review.name == controller.config_name

mistake(problem) := "a number too large for every program to read exactly; put it in quotes" if {
	[problem.expected, problem.found] == ["quantity", "number"]
} else := sprintf("%s, where %s belongs", [shapes.name(problem.found), shapes.name(problem.expected)])
