package lib.pvcguard.workload.llm_inference_service.lora_test

import data.lib.pvcguard.workload.llm_inference_service.lora

own(adapters) := [{"spec": {"model": {"lora": {"adapters": adapters}}}, "path": ["spec"], "own": true, "kvCache": true}]

place(index) := ["spec", "model", "lora", "adapters", index, "uri"]

test_adapters_of_any_scheme if {
	layers := own([
		{"name": "a1", "uri": "pvc://extra/a1"},
		{"name": "a2", "uri": "hf://org/a2"},
		{"name": "a3", "uri": "PVC://models"},
		"odd",
	])
	lora.sources(layers) == [
		{"name": "a1", "uri": "pvc://extra/a1", "mountPath": "/mnt/lora/a1", "path": place(0)},
		{"name": "a2", "uri": "hf://org/a2", "mountPath": "/mnt/lora/a2", "path": place(1)},
		{"name": "a3", "uri": "pvc://models", "mountPath": "/mnt/lora/a3", "path": place(2)},
		{"name": "", "uri": "", "mountPath": "/mnt/lora/adapter", "path": place(3)},
	]
	lora.claims(layers) == [
		{"claim": "extra", "subPath": "a1", "volume": "lora-pvc-a1", "mountPath": "/mnt/lora/a1", "path": place(0)},
		{"claim": "models", "subPath": "", "volume": "lora-pvc-a3", "mountPath": "/mnt/lora/a3", "path": place(2)},
	]
}

test_folders_of_names[note] if {
	some note, folder in {
		"sql": "sql",
		"Sql_v1.2-x": "Sql_v1.2-x",
		"org/sql é": "org-sql--",
		".": "adapter",
		"..": "adapter",
		"...": "...",
		"": "adapter",
	}
	lora.folder(note) == folder
}

test_the_adapters_of_a_base_count_as_a_whole if {
	base := {"spec": own([{"name": "b", "uri": "pvc://b/x"}])[0].spec, "path": ["spec", "baseRefs", 0], "own": false, "kvCache": true}
	lora.claims([base, own([])[0]]) == [{
		"claim": "b",
		"subPath": "x",
		"volume": "lora-pvc-b",
		"mountPath": "/mnt/lora/b",
		"path": ["spec", "baseRefs", 0],
	}]
	[claim.claim | some claim in lora.claims([base, own([{"name": "c", "uri": "pvc://c"}])[0]])] == ["c"]
}

test_damaged_adapters[note] if {
	some note, adapters in {"null": null, "a map": {"a1": "pvc://a"}, "a text": "pvc://a"}
	lora.sources(own(adapters)) == []
}
