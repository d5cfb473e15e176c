# Generated from policies/lib/pvcguard/rules/direct_mount/sub_path_refused/sub_path_refused.rego by `make gen`; do not edit.

# METADATA
# title: The path in the claim is refused
# description: >-
#   Under direct mounting the path of a pvc:// URI becomes the mount's subPath, which
#   must be relative and without "..": with a second slash after the claim it is
#   absolute, and the API server refuses every pod of the service. KServe admits it.
#   With symlinks, as before, a script resolved such paths.
# related_resources:
#   - ref: https://kserve.github.io/website/docs/model-serving/storage/providers/pvc
#   - ref: https://kubernetes.io/docs/concepts/storage/volumes/#using-subpath
# custom:
#   id: DM002
#   aliases: []
#   severity: error
#   category: direct_mount
#   solution: Write pvc://<claim>/<path> with one slash after the claim, and a path without "..".
#   kinds: [InferenceService, LLMInferenceService]
#   needs: [ConfigMap]
#   params: [kserve.version, kserve.directPvcVolumeMount]
#   race: false
#   proof: api-server
#   since: 0.1.0
package lib.pvcguard.rules.direct_mount.sub_path_refused

import data.lib.pvcguard.finding
import data.lib.pvcguard.workload.model_paths

findings contains finding.new("DM002", {
	"claim": model.claim,
	"path": model.path,
	"msg": sprintf("the path %q in claim %q %s; the API server refuses the pods", [model.subPath, model.claim, why]),
	"details": {"subPath": model.subPath},
}) if {
	some model in model_paths.mounted
	why := problem(model.subPath)
}

problem(sub_path) := "is absolute" if {
	startswith(sub_path, "/")
} else := "goes up with \"..\"" if {
	".." in split(sub_path, "/")
}
