# Generated from policies/lib/pvcguard/rules/direct_mount/model_path_is_file/model_path_is_file.rego by `make gen`; do not edit.

# METADATA
# title: The model path names a file
# description: >-
#   Direct mounting mounts what the path names as the model folder itself. A file
#   becomes a file of that name, /mnt/models, and a server that looks for the model
#   in a folder finds none. With symlinks it was linked into the folder.
# related_resources:
#   - ref: https://github.com/kserve/kserve/issues/3942
#   - ref: https://kserve.github.io/website/docs/model-serving/storage/providers/pvc
# custom:
#   id: DM006
#   aliases: []
#   severity: warning
#   category: direct_mount
#   solution: Name the folder that holds the file.
#   kinds: [InferenceService, LLMInferenceService]
#   needs: [ConfigMap]
#   params: [directMount.fileExtensions, directMount.archiveExtensions, kserve.version, kserve.directPvcVolumeMount]
#   race: false
#   proof: kserve
#   since: 0.1.0
package lib.pvcguard.rules.direct_mount.model_path_is_file

import data.lib.pvcguard.finding
import data.lib.pvcguard.params
import data.lib.pvcguard.workload.model_paths

findings contains finding.new("DM006", {
	"claim": model.claim,
	"path": model.path,
	"msg": sprintf("%q in claim %q looks like a file, and is mounted as the model folder itself", [name, model.claim]),
	"details": {"subPath": model.subPath},
}) if {
	some model in model_paths.mounted
	name := model_paths.named(model.subPath, params.effective.directMount.fileExtensions)
	not model_paths.named(model.subPath, params.effective.directMount.archiveExtensions)
}
