# Generated from policies/lib/pvcguard/workload/llm_inference_service/model/model.rego by `make gen`; do not edit.

# METADATA
# title: Model
# description: >-
#   Where the model of an LLMInferenceService comes from, and how a claim that holds it
#   is mounted: directly in every KServe version, and always read-only. Source:
#   KServe's attachModelArtifacts (workload_storage.go).
package lib.pvcguard.workload.llm_inference_service.model

import data.lib.pvcguard.typed
import data.lib.pvcguard.workload.llm_inference_service.layers as layered
import data.lib.pvcguard.workload.local_model
import data.lib.pvcguard.workload.pvc_uri

volume := "kserve-pvc-source"

mount_path := "/mnt/models"

tokenizer_path := "/mnt/models/base"

# METADATA
# description: >-
#   The URI as KServe reads it: Go's URL makes the scheme lower-case.
uri_of(spec, path) := concat("://", array.concat([lower(pieces[0])], array.slice(pieces, 1, count(pieces)))) if {
	pieces := split(typed.text(spec, path), "://")
	count(pieces) > 1
} else := typed.text(spec, path)

# METADATA
# description: "{uri, path} of the model; the URI is empty if none is given."
source(layers) := {
	"uri": uri_of(layered.holding(layers, ["model", "uri"]), ["model", "uri"]),
	"path": layered.place(layers, ["model", "uri"], []),
}

# METADATA
# description: >-
#   The claim that holds the model, {claim, subPath, origin, path}; undefined if it is
#   in none, or KServe is told not to fetch it, which keeps the claim from being
#   mounted too. The local model cache puts its own claim in place of the URI's; the
#   folder in it has a name that no host of the rules can work out.
claim(service, layers) := {
	"claim": name,
	"subPath": "",
	"origin": "localModel",
	"path": given.path,
} if {
	fetched(layers)
	given := source(layers)
	name := cached_claim(service, given.uri)
} else := object.union(pvc_uri.parse(given.uri), {"origin": "storageUri", "path": given.path}) if {
	fetched(layers)
	not labelled(service)
	given := source(layers)
}

# METADATA
# description: Not where storageInitializer.enabled is false.
fetched(layers) if {
	path := ["storageInitializer", "enabled"]
	typed.flag(layered.holding(layers, path), path, true)
}

cached_claim(service, uri) := name if name := local_model.claim(
	[typed.map(service, ["metadata", "labels"])],
	[typed.map(service, ["metadata", "annotations"])],
)

else := local_model.matching(service, uri) if not labelled(service)

# What has the label but names no claim, KServe does not serve.
labelled(service) if typed.present(service, ["metadata", "labels", local_model.label])
