# Generated from policies/lib/pvcguard/rules/direct_mount/sub_path_dropped/sub_path_dropped.rego by `make gen`; do not edit.

# METADATA
# title: The path of a storageUris entry is dropped
# description: >-
#   Of a claim in storageUris KServe mounts the root, whatever path the URI names.
#   The server finds the claim's folders where it looks for the model's files.
# related_resources:
#   - ref: https://kserve.github.io/website/docs/model-serving/storage/providers/pvc
# custom:
#   id: DM004
#   aliases: []
#   severity: error
#   category: direct_mount
#   solution: Use storageUri, which mounts the path, or have the server look for the path below the mount path.
#   kinds: [InferenceService]
#   needs: []
#   params: []
#   race: false
#   proof: kserve
#   since: 0.1.0
package lib.pvcguard.rules.direct_mount.sub_path_dropped

import data.lib.pvcguard.finding
import data.lib.pvcguard.mount_paths
import data.lib.pvcguard.workload.storage_uris

findings contains finding.new("DM004", {
	"claim": entry.claim,
	"path": entry.path,
	"msg": sprintf("the path %q is dropped: storageUris mount the root of claim %q at %q", [entry.subPath, entry.claim, entry.mountPath]),
	"details": {"subPath": entry.subPath, "mountPath": entry.mountPath},
}) if {
	some role in storage_uris.roles
	some entry in storage_uris.claims(role)
	count(mount_paths.segments(entry.subPath)) > 0
}
