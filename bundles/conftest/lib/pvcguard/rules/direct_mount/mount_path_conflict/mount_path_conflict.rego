# Generated from policies/lib/pvcguard/rules/direct_mount/mount_path_conflict/mount_path_conflict.rego by `make gen`; do not edit.

# METADATA
# title: Two mounts are in each other's way
# description: >-
#   A container has one mount a path; the API server refuses a second one, also
#   between a volume of the author's and the model that KServe adds. Of two claims in
#   storageUris whose mount paths yield one volume name only the first is mounted, and
#   where a claim has the mount path of what is downloaded, the download goes into the
#   claim. A mount below one that is read-only needs its folder there already.
# related_resources:
#   - ref: https://kserve.github.io/website/docs/model-serving/storage/providers/pvc
#   - ref: https://kubernetes.io/docs/concepts/storage/volumes/
# custom:
#   id: DM005
#   aliases: []
#   severity: error
#   category: direct_mount
#   solution: Give each mount of the container a path of its own, side by side.
#   kinds: [InferenceService, LLMInferenceService]
#   needs: []
#   params: []
#   race: false
#   proof: api-server
#   since: 0.1.0
package lib.pvcguard.rules.direct_mount.mount_path_conflict

import data.lib.pvcguard.finding
import data.lib.pvcguard.workload.mount_conflicts
import data.lib.pvcguard.workload.storage_uris

findings contains finding.new("DM005", {
	"claim": pair.claim,
	"path": pair.second.path,
	"msg": sprintf("container %q has two mounts at %q, %s and %s; %s", [
		pair.second.container,
		pair.second.mountPath,
		mount_conflicts.label(pair.first),
		mount_conflicts.label(pair.second),
		consequence(pair),
	]),
	"details": {"mountPath": pair.second.mountPath},
}) if {
	some pair in mount_conflicts.on_one_path
}

findings contains finding.new("DM005", {
	"claim": skip.entry.claim,
	"path": storage_uris.mount_path_field(skip.entry.path),
	"msg": sprintf("claim %q is not mounted at %q: KServe names its volume %q like that of claim %q at %q", [
		skip.entry.claim,
		skip.entry.mountPath,
		skip.entry.volume,
		skip.earlier.claim,
		skip.earlier.mountPath,
	]),
	"details": {"mountPath": skip.entry.mountPath},
}) if {
	some skip in storage_uris.skipped
}

findings contains finding.new("DM005", {
	"severity": severity(into.shared),
	"claim": into.entry.claim,
	"path": storage_uris.mount_path_field(into.entry.path),
	"msg": sprintf("claim %q at %q gets the downloads: KServe downloads %s to %q and takes the claim for their volume", [
		into.entry.claim,
		into.entry.mountPath,
		into.download.uris[0],
		into.download.mountPath,
	]),
	"details": {"mountPath": into.entry.mountPath, "uris": into.download.uris},
}) if {
	some into in storage_uris.overwritten
}

findings contains finding.new("DM005", {
	"claim": cover.entry.claim,
	"path": storage_uris.mount_path_field(cover.entry.path),
	"msg": sprintf("claim %q at %q hides what KServe downloads there, %s", [cover.entry.claim, cover.entry.mountPath, cover.uri]),
	"details": {"mountPath": cover.entry.mountPath, "uris": [cover.uri]},
}) if {
	some cover in storage_uris.hidden
}

findings contains finding.new("DM005", {
	"severity": "warning",
	"claim": pair.claim,
	"path": pair.path,
	"msg": sprintf("in container %q %s at %q lies below %s at %q, which is read-only: the pods start only if the folder is there already", [
		pair.inner.container,
		mount_conflicts.label(pair.inner),
		pair.inner.mountPath,
		mount_conflicts.label(pair.outer),
		pair.outer.mountPath,
	]),
	"details": {"mountPath": pair.inner.mountPath},
}) if {
	some pair in mount_conflicts.in_read_only
}

consequence(pair) := "the API server refuses the pods" if {
	pair.first.mountPath == pair.second.mountPath
} else := "one hides the other"

severity(shared) := "error" if {
	shared
} else := "warning"
