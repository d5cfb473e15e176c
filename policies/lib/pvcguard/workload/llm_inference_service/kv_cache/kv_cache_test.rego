package lib.pvcguard.workload.llm_inference_service.kv_cache_test

import data.lib.pvcguard.workload.llm_inference_service.kv_cache

layer(spec) := {"spec": spec, "path": ["spec"], "own": true, "kvCache": true}

tiers := [
	{"fileSystem": {"pvc": {"ref": {"name": "cache", "path": "kv"}}}},
	{"fileSystem": {"emptyDir": {"size": "1Gi"}}},
	{"fileSystem": {"pvc": {"spec": {"resources": {"requests": {"storage": "9Gi"}}}}}},
	{"fileSystem": {"pvc": {"ref": {"name": "whole"}}}},
	{"fileSystem": {"emptyDir": {"size": "1Gi"}, "pvc": {"ref": {"name": "second"}}}},
	{"fileSystem": {"pvc": {"spec": {}, "ref": {"name": "second"}}}},
	{"fileSystem": {"pvc": {}}},
	{"fileSystem": null},
	"odd",
	{"fileSystem": {"pvc": {"ref": {"path": "nameless"}}}},
]

offloading := {"kvCacheOffloading": {"cpu": "1Gi", "secondary": tiers}}

path(root, index, rest) := array.concat(array.concat(array.concat(["spec"], root), ["kvCacheOffloading", "secondary", index, "fileSystem", "pvc"]), rest)

claims(root) := [
	{"claim": "cache", "volume": "kv-cache-secondary-0", "mountPath": "/mnt/kv-cache-0", "subPath": "kv", "path": path(root, 0, ["ref", "name"])},
	{"claim": "whole", "volume": "kv-cache-secondary-3", "mountPath": "/mnt/kv-cache-3", "subPath": "", "path": path(root, 3, ["ref", "name"])},
	{"claim": "", "volume": "kv-cache-secondary-9", "mountPath": "/mnt/kv-cache-9", "subPath": "nameless", "path": path(root, 9, ["ref", "name"])},
]

templates(root) := [
	{"volume": "kv-cache-secondary-2", "spec": {"resources": {"requests": {"storage": "9Gi"}}}, "path": path(root, 2, ["spec"])},
	{"volume": "kv-cache-secondary-5", "spec": {}, "path": path(root, 5, ["spec"])},
]

test_tiers_of_each_workload if {
	kv_cache.claims([layer(offloading)], []) == claims([])
	kv_cache.templates([layer(offloading)], []) == templates([])
	kv_cache.claims([layer({"prefill": offloading})], ["prefill"]) == claims(["prefill"])
	kv_cache.templates([layer({"prefill": offloading})], ["prefill"]) == templates(["prefill"])
}

test_a_workload_has_no_tiers_of_the_other if {
	kv_cache.claims([layer({"prefill": offloading})], []) == []
	kv_cache.claims([layer(offloading)], ["prefill"]) == []
}

test_the_older_version_has_none if {
	older := object.union(layer(offloading), {"kvCache": false})
	kv_cache.claims([older], []) == []
	kv_cache.templates([older], []) == []
	kv_cache.claims([older, layer({})], []) == []
}

test_the_tiers_of_a_base if {
	base := object.union(layer(offloading), {"path": ["spec", "baseRefs", 2], "own": false})
	[claim.path | some claim in kv_cache.claims([base, layer({})], [])] == [["spec", "baseRefs", 2] | some _ in claims([])]
	[claim.path | some claim in kv_cache.templates([base, layer({})], [])] == [["spec", "baseRefs", 2] | some _ in templates([])]
}

test_damaged_tiers[note] if {
	some note, given in {"null": null, "a map": {"fileSystem": {}}, "a text": "pvc"}
	damaged := [layer({"kvCacheOffloading": {"secondary": given}})]
	kv_cache.claims(damaged, []) == []
	kv_cache.templates(damaged, []) == []
}
