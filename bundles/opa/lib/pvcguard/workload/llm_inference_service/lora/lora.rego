# Generated from policies/lib/pvcguard/workload/llm_inference_service/lora/lora.rego by `make gen`; do not edit.

# METADATA
# title: LoRA adapters
# description: >-
#   The adapters of an LLMInferenceService, one folder each, read-only. Source: KServe's
#   workload_lora.go.
package lib.pvcguard.workload.llm_inference_service.lora

import data.lib.pvcguard.typed
import data.lib.pvcguard.workload.llm_inference_service.layers as layered
import data.lib.pvcguard.workload.llm_inference_service.model
import data.lib.pvcguard.workload.pvc_uri

# METADATA
# description: "The adapters, whatever scheme their URIs have: [{name, uri, mountPath, path}]."
sources(layers) := [adapter |
	path := ["model", "lora", "adapters"]
	some index, given in typed.list(layered.holding(layers, path), path)
	name := typed.text(given, ["name"])
	adapter := {
		"name": name,
		"uri": model.uri_of(given, ["uri"]),
		"mountPath": concat("/", ["/mnt/lora", folder(name)]),
		"path": layered.place(layers, path, [index, "uri"]),
	}
]

# METADATA
# description: >-
#   The adapters that are in claims: [{claim, volume, mountPath, subPath, path}].
claims(layers) := [object.union(parsed, {
	"volume": concat("", ["lora-pvc-", adapter.name]),
	"mountPath": adapter.mountPath,
	"path": adapter.path,
}) |
	some adapter in sources(layers)
	parsed := pvc_uri.parse(adapter.uri)
]

# What cannot be in a path is replaced, and so is what would lead out of the folder.
folder(name) := cleaned if {
	cleaned := regex.replace(name, `[^a-zA-Z0-9._-]`, "-")
	not cleaned in {"", ".", ".."}
} else := "adapter"
