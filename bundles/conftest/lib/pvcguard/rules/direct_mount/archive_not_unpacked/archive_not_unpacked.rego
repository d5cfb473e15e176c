# Generated from policies/lib/pvcguard/rules/direct_mount/archive_not_unpacked/archive_not_unpacked.rego by `make gen`; do not edit.

# METADATA
# title: The model path names an archive
# description: >-
#   Direct mounting mounts what the path names as it is. With symlinks, and for models
#   that are downloaded, KServe unpacks an archive; of a claim it is left packed, and
#   mounted as the model folder itself.
# related_resources:
#   - ref: https://kserve.github.io/website/docs/model-serving/storage/providers/pvc
# custom:
#   id: DM007
#   aliases: []
#   severity: warning
#   category: direct_mount
#   solution: Unpack the archive on the claim and name the folder.
#   kinds: [InferenceService, LLMInferenceService]
#   needs: [ConfigMap]
#   params: [directMount.archiveExtensions, kserve.version, kserve.directPvcVolumeMount]
#   race: false
#   proof: kserve
#   since: 0.1.0
package lib.pvcguard.rules.direct_mount.archive_not_unpacked

import data.lib.pvcguard.finding
import data.lib.pvcguard.params
import data.lib.pvcguard.workload.model_paths

findings contains finding.new("DM007", {
	"claim": model.claim,
	"path": model.path,
	"msg": sprintf("%q in claim %q looks like an archive, which direct mounting does not unpack", [name, model.claim]),
	"details": {"subPath": model.subPath},
}) if {
	some model in model_paths.mounted
	name := model_paths.named(model.subPath, params.effective.directMount.archiveExtensions)
}
