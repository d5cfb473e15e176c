# Generated from policies/lib/pvcguard/rules/direct_mount/readonly_annotation_ineffective/readonly_annotation_ineffective.rego by `make gen`; do not edit.

# METADATA
# title: The read-only annotation has no effect
# description: >-
#   KServe mounts models read-only unless storage.kserve.io/readonly is exactly
#   "false". Every other value leaves them read-only without a word, versions before
#   0.14 do not know the annotation, and an LLMInferenceService ignores it.
# related_resources:
#   - ref: https://github.com/kserve/kserve/pull/3885
# custom:
#   id: DM008
#   aliases: []
#   severity: warning
#   category: direct_mount
#   solution: "Write storage.kserve.io/readonly: \"false\" on an InferenceService of KServe 0.14 or later, or mount the claim as a volume of your own."
#   kinds: [InferenceService, LLMInferenceService]
#   needs: []
#   params: [kserve.version]
#   race: false
#   proof: kserve
#   since: 0.1.0
package lib.pvcguard.rules.direct_mount.readonly_annotation_ineffective

import data.lib.pvcguard.finding
import data.lib.pvcguard.review
import data.lib.pvcguard.workload
import data.lib.pvcguard.workload.inference_service
import data.lib.pvcguard.workload.model_mesh
import data.lib.pvcguard.workload.readonly_annotation

findings contains finding.new("DM008", {
	"severity": step.severity,
	"path": annotation.path,
	"msg": sprintf("%s %s; the model stays read-only", [readonly_annotation.key, step.because]),
	"details": {"value": annotation.value},
}) if {
	not model_mesh.serves
	some entry in workload.mounted
	entry.mount.origin in {"storageUri", "storageUris", "env", "lora", "localModel"}
	annotation := readonly_annotation.of(entry.group.role)
	step := ladder(annotation.value)
}

ladder(value) := {"severity": "warning", "because": sprintf("is %q and not exactly \"false\"", [value])} if {
	readonly_annotation.misspelt(value)
} else := {"severity": "info", "because": sprintf("is %q, which is neither \"true\" nor \"false\"", [value])} if {
	value != "true"
	value != readonly_annotation.writable
} else := {"severity": "warning", "because": "is ignored on this kind"} if {
	value == readonly_annotation.writable
	not inference_service.is(review.resource)
} else := {"severity": "warning", "because": "is ignored by KServe before 0.14"} if {
	value == readonly_annotation.writable
	not readonly_annotation.known
}
