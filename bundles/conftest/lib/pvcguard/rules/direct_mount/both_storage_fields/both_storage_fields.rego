# Generated from policies/lib/pvcguard/rules/direct_mount/both_storage_fields/both_storage_fields.rego by `make gen`; do not edit.

# METADATA
# title: Two storage fields exclude each other
# description: >-
#   KServe's webhook refuses storageUri, or STORAGE_URI, beside storageUris in one
#   component. storageUri beside storage.path it admits, but the service is never
#   reconciled.
# related_resources:
#   - ref: https://kserve.github.io/website/docs/model-serving/storage/overview
# custom:
#   id: DM023
#   aliases: []
#   severity: error
#   category: direct_mount
#   solution: Keep one of the two fields.
#   kinds: [InferenceService]
#   needs: []
#   params: []
#   race: false
#   proof: kserve
#   since: 0.1.0
package lib.pvcguard.rules.direct_mount.both_storage_fields

import data.lib.pvcguard.finding
import data.lib.pvcguard.typed
import data.lib.pvcguard.workload
import data.lib.pvcguard.workload.implementations
import data.lib.pvcguard.workload.model_mesh
import data.lib.pvcguard.workload.storage_uris

findings contains finding.new("DM023", {
	"path": storage_uris.list_field(listed.path),
	"msg": sprintf("the %s has storageUris beside %s; KServe refuses the service", [listed.role, names[source.origin]]),
}) if {
	some listed in workload.sources
	listed.origin == "storageUris"
	some source in workload.sources
	source.role == listed.role
	names[source.origin]
	source.uri != ""
}

findings contains finding.new("DM023", {
	"path": array.concat(server.path, ["storage", "path"]),
	"msg": sprintf("%q has storage.path beside storageUri; KServe admits the service and never starts it", [server.field]),
}) if {
	not model_mesh.serves
	some server in implementations.present
	typed.text(server.spec, ["storageUri"]) != ""
	typed.present(server.spec, ["storage", "path"])
}

names := {"storageUri": "storageUri", "env": "STORAGE_URI"}
