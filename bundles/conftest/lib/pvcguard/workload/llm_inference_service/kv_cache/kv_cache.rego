# Generated from policies/lib/pvcguard/workload/llm_inference_service/kv_cache/kv_cache.rego by `make gen`; do not edit.

# METADATA
# title: KV cache
# description: >-
#   The tiers of a workload's KV cache that are in claims: claims that exist, which are
#   mounted read-write and shared by the pods, and claims that each pod gets of its own.
#   Whether the model is fetched makes no difference. Source: KServe's
#   workload_kvcache.go.
package lib.pvcguard.workload.llm_inference_service.kv_cache

import data.lib.pvcguard.number
import data.lib.pvcguard.typed
import data.lib.pvcguard.workload.llm_inference_service.layers as layered

# METADATA
# description: >-
#   Claims by name: [{claim, volume, mountPath, subPath, path}]. root is where the
#   workload is in the spec.
claims(layers, root) := [mount |
	some tier in tiers(layers, root)
	not typed.present(tier.spec, ["pvc", "spec"])
	typed.present(tier.spec, ["pvc", "ref"])
	mount := {
		"claim": typed.text(tier.spec, ["pvc", "ref", "name"]),
		"volume": tier.volume,
		"mountPath": tier.mountPath,
		"subPath": typed.text(tier.spec, ["pvc", "ref", "path"]),
		"path": tier.refPath,
	}
]

# METADATA
# description: "Claims that each pod gets of its own: [{volume, spec, path}]."
templates(layers, root) := [template |
	some tier in tiers(layers, root)
	typed.present(tier.spec, ["pvc", "spec"])
	template := {
		"volume": tier.volume,
		"spec": typed.map(tier.spec, ["pvc", "spec"]),
		"path": tier.specPath,
	}
]

# Of an emptyDir and a claim KServe takes the first.
tiers(layers, root) := [tier |
	path := array.concat(root, ["kvCacheOffloading", "secondary"])
	able := [layer | some layer in layers; layer.kvCache]
	some index, given in typed.list(layered.holding(able, path), path)
	spec := typed.map(given, ["fileSystem"])
	not typed.present(spec, ["emptyDir"])
	tier := {
		"spec": spec,
		"volume": concat("-", ["kv-cache-secondary", number.text(index)]),
		"mountPath": concat("-", ["/mnt/kv-cache", number.text(index)]),
		"refPath": layered.place(able, path, [index, "fileSystem", "pvc", "ref", "name"]),
		"specPath": layered.place(able, path, [index, "fileSystem", "pvc", "spec"]),
	}
]
