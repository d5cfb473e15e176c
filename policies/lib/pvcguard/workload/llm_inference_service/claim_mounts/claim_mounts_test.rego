package lib.pvcguard.workload.llm_inference_service.claim_mounts_test

import data.lib.pvcguard.workload.llm_inference_service.bases
import data.lib.pvcguard.workload.llm_inference_service.claim_mounts
import data.lib.pvcguard.workload.llm_inference_service.pod_specs

service(spec) := {
	"apiVersion": "serving.kserve.io/v1alpha2",
	"kind": "LLMInferenceService",
	"metadata": {"namespace": "chat", "name": "llama"},
	"spec": spec,
}

# The mounts of a role: claim, volume, container, path, sub-path, whether read-only.
mounts(spec, role) := [[m.claim, m.volume, m.container, m.mountPath, m.subPath, m.readOnly, m.origin] |
	layers := bases.layers(service(spec))
	some m in claim_mounts.of(service(spec), layers, pod_specs.of(layers, role))
]

tiers(name) := {"cpu": "1Gi", "secondary": [{"fileSystem": {"pvc": {"ref": {"name": name, "path": "kv"}}}}]}

# One claim for every purpose, and a tokenizer beside the scheduler and within.
everything := {
	"model": {"uri": "pvc://models/llama", "lora": {"adapters": [{"name": "sql", "uri": "pvc://adapters/sql"}, {"name": "code", "uri": "hf://org/code"}]}},
	"kvCacheOffloading": tiers("decode-cache"),
	"worker": {},
	"prefill": {"kvCacheOffloading": tiers("prefill-cache"), "worker": {}},
	"router": {"scheduler": {"tokenizer": {}, "template": {"containers": [{"name": "main"}, {"name": "tokenizer"}]}}},
}

model(container, path) := ["models", "kserve-pvc-source", container, path, "llama", true, "storageUri"]

adapter := ["adapters", "lora-pvc-sql", "main", "/mnt/lora/sql", "sql", true, "lora"]

cache(name) := [name, "kv-cache-secondary-0", "main", "/mnt/kv-cache-0", "kv", false, "kvCache"]

test_what_kserve_mounts_in_each_role[note] if {
	some note, expected in {
		"main": [model("main", "/mnt/models"), adapter, cache("decode-cache")],
		"worker": [model("main", "/mnt/models"), adapter, cache("decode-cache")],
		"prefill": [model("main", "/mnt/models"), adapter, cache("prefill-cache")],
		"prefill-worker": [model("main", "/mnt/models"), adapter, cache("prefill-cache")],
		"scheduler": [model("tokenizer", "/mnt/models/base")],
		"tokenizer": [model("main", "/mnt/models/base")],
	}
	mounts(everything, note) == expected
}

test_without_the_initializer_only_the_cache_is_mounted[note] if {
	some note, expected in {
		"main": [cache("decode-cache")],
		"worker": [cache("decode-cache")],
		"prefill": [cache("prefill-cache")],
		"prefill-worker": [cache("prefill-cache")],
		"scheduler": [],
		"tokenizer": [],
	}
	mounts(object.union(everything, {"storageInitializer": {"enabled": false}}), note) == expected
}

test_a_scheduler_without_a_tokenizer_mounts_no_model if {
	mounts({"model": {"uri": "pvc://models/llama"}, "router": {"scheduler": {}}}, "scheduler") == []
}

test_adapters_are_mounted_beside_a_model_of_any_scheme if {
	spec := {"model": {"uri": "hf://org/llama", "lora": {"adapters": [{"name": "sql", "uri": "pvc://adapters/sql"}]}}}
	mounts(spec, "main") == [adapter]
}

preset(containers) := {"namespace": {"kserve": {"serving.kserve.io/v1alpha2": {"LLMInferenceServiceConfig": {"kserve-config-llm-template": {
	"apiVersion": "serving.kserve.io/v1alpha2",
	"kind": "LLMInferenceServiceConfig",
	"spec": {"template": {"containers": containers}},
}}}}}}

plain(containers) := {
	"model": {"uri": "pvc://models/llama", "lora": {"adapters": [{"name": "sql", "uri": "pvc://adapters/sql"}]}},
	"kvCacheOffloading": tiers("decode-cache"),
	"template": {"containers": containers},
}

all_three := [model("main", "/mnt/models"), adapter, cache("decode-cache")]

unmounted := [["decode-cache", "kv-cache-secondary-0", "", "", "", false, "kvCache"]]

test_the_container_main[note] if {
	some note, case in {
		"the service's": [[{"name": "main"}], preset([{"name": "server"}]), all_three],
		"the preset's": [[{"name": "server"}], preset([{"name": "main"}]), all_three],
		"of a preset that was not supplied": [[{"name": "server"}], {}, all_three],
		"nobody's": [[{"name": "server"}], preset([{"name": "server"}]), unmounted],
	}
	got := mounts(plain(case[0]), "main") with data.inventory as case[1]
	got == case[2]
}

test_an_init_container_does_not_serve if {
	spec := object.union(plain([]), {"template": {"initContainers": [{"name": "main"}]}})
	got := mounts(spec, "main") with data.inventory as preset([])
	got == unmounted
}

test_volumes_and_mounts_of_kserves_name_are_left_alone if {
	volume := {"name": "kserve-pvc-source", "persistentVolumeClaim": {"claimName": "mine"}}
	spec := {"model": {"uri": "pvc://models/llama"}, "template": {"volumes": [volume], "containers": [{"name": "main"}]}}
	mounts(spec, "main") == [["mine", "kserve-pvc-source", "", "", "", false, "volume"]]
	mounts({"model": {"uri": "pvc://models/llama"}, "template": {"containers": [taking("main")]}}, "main") == []
	mounts({"model": {"uri": "pvc://models/llama"}, "template": {"containers": [taking("proxy")]}}, "main") == [model("main", "/mnt/models")]
}

test_volumes_of_the_template if {
	spec := {"model": {"uri": "hf://org/llama"}, "prefill": {"template": {
		"volumes": [{"name": "d", "persistentVolumeClaim": {"claimName": "data", "readOnly": true}}],
		"containers": [{"name": "main", "volumeMounts": [{"name": "d", "mountPath": "/d", "subPath": "s"}]}],
	}}}
	mounts(spec, "prefill") == [["data", "d", "main", "/d", "s", true, "volume"]]
	mounts(spec, "main") == []
}

taking(name) := {"name": name, "volumeMounts": [{"name": "kserve-pvc-source", "mountPath": "/m"}]}
