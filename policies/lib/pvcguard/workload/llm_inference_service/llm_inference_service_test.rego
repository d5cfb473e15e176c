package lib.pvcguard.workload.llm_inference_service_test

import data.lib.pvcguard.workload.llm_inference_service

service(spec) := {
	"apiVersion": "serving.kserve.io/v1alpha2",
	"kind": "LLMInferenceService",
	"metadata": {"namespace": "chat", "name": "llama"},
	"spec": spec,
}

test_is[note] if {
	some note, case in {
		"the newer version": ["serving.kserve.io/v1alpha2", "LLMInferenceService", true],
		"the older version": ["serving.kserve.io/v1alpha1", "LLMInferenceService", true],
		"another group": ["example.org/v1alpha2", "LLMInferenceService", false],
		"another kind": ["serving.kserve.io/v1alpha2", "LLMInferenceServiceConfig", false],
		"no kind": ["serving.kserve.io/v1alpha2", null, false],
	}
	got := count([1 | llm_inference_service.is({"apiVersion": case[0], "kind": case[1]})]) == 1
	got == case[2]
}

path(steps) := array.concat(["spec"], steps)

cache(name) := {"secondary": [
	{"fileSystem": {"pvc": {"ref": {"name": name}}}},
	{"fileSystem": {"pvc": {"spec": {"storageClassName": "fast"}}}},
]}

# Decode on four nodes, prefill on one, with a router, a cache, an adapter and a volume.
full := {
	"model": {"uri": "pvc://models/llama", "lora": {"adapters": [{"name": "sql", "uri": "pvc://My_Adapters/sql"}]}},
	"replicas": 2,
	"parallelism": {"data": 8, "dataLocal": 2},
	"kvCacheOffloading": cache("cache"),
	"template": {"nodeSelector": {"kubernetes.io/hostname": "n1"}, "containers": [{"name": "main"}]},
	"worker": {
		"containers": [{"name": "main", "volumeMounts": [{"name": "d", "mountPath": "/d"}]}],
		"volumes": [
			{"name": "d", "persistentVolumeClaim": {"claimName": "data"}},
			{"name": "e", "ephemeral": {"volumeClaimTemplate": {"spec": {}}}},
		],
	},
	"prefill": {"scaling": {"minReplicas": 1, "maxReplicas": 3}, "kvCacheOffloading": cache("")},
	"router": {"scheduler": {"replicas": 2, "tokenizer": {}}},
}

pod_numbers(min_, max_, peak) := {"min": min_, "max": max_, "peak": peak, "mode": "Standard", "rests": []}

model(mount_path) := {
	"claim": "models",
	"volume": "kserve-pvc-source",
	"container": "main",
	"mountPath": mount_path,
	"subPath": "llama",
	"readOnly": true,
	"origin": "storageUri",
	"path": path(["model", "uri"]),
}

adapter := {
	"claim": "My_Adapters",
	"volume": "lora-pvc-sql",
	"container": "main",
	"mountPath": "/mnt/lora/sql",
	"subPath": "sql",
	"readOnly": true,
	"origin": "lora",
	"path": path(["model", "lora", "adapters", 0, "uri"]),
}

tier := {
	"claim": "cache",
	"volume": "kv-cache-secondary-0",
	"container": "main",
	"mountPath": "/mnt/kv-cache-0",
	"subPath": "",
	"readOnly": false,
	"origin": "kvCache",
	"path": path(["kvCacheOffloading", "secondary", 0, "fileSystem", "pvc", "ref", "name"]),
}

data_mount := {
	"claim": "data",
	"volume": "d",
	"container": "main",
	"mountPath": "/d",
	"subPath": "",
	"readOnly": false,
	"origin": "volume",
	"path": path(["worker", "volumes", 0, "persistentVolumeClaim", "claimName"]),
}

group(role, pods, mounts) := {"role": role, "pods": pods, "node": "", "mounts": mounts}

test_groups_of_a_service_with_everything if {
	llm_inference_service.groups(service(full)) == [
		object.union(group("main", pod_numbers(2, 2, 2), [model("/mnt/models"), adapter, tier]), {"node": "n1"}),
		group("worker", pod_numbers(6, 6, 6), [model("/mnt/models"), adapter, tier, data_mount]),
		group("prefill", pod_numbers(1, 3, 4), [model("/mnt/models"), adapter]),
		group("scheduler", pod_numbers(2, 2, 2), []),
		group("tokenizer", pod_numbers(1, 1, 2), [model("/mnt/models/base")]),
	]
}

test_a_stopped_service_runs_no_pods[note] if {
	some note, most in {"true": [0, 0, 0, 0, 0], "TRUE": [0, 0, 0, 0, 0], "false": [2, 6, 3, 2, 1], "yes": [2, 6, 3, 2, 1]}
	annotated := object.union(service(full), {"metadata": {"annotations": {"serving.kserve.io/stop": note}}})
	[found.pods.max | some found in llm_inference_service.groups(annotated)] == most
}

test_the_older_version_has_no_kv_cache if {
	older := object.union(service(full), {"apiVersion": "serving.kserve.io/v1alpha1"})
	got := {mount.origin | some found in llm_inference_service.groups(older); some mount in found.mounts}
	got == {"storageUri", "lora", "volume"}
	{claim.volume | some claim in llm_inference_service.claim_templates(older)} == {"e"}
}

test_sources if {
	llm_inference_service.sources(service(full)) == [
		{"role": "main", "origin": "storageUri", "uri": "pvc://models/llama", "mountPath": "/mnt/models", "path": path(["model", "uri"])},
		{"role": "main", "origin": "lora", "uri": "pvc://My_Adapters/sql", "mountPath": "/mnt/lora/sql", "path": adapter.path},
	]
	llm_inference_service.sources(service({})) == []
}

test_references_are_there_whether_mounted_or_not[note] if {
	some note in [true, false]
	got := llm_inference_service.references(service(object.union(full, {"storageInitializer": {"enabled": note}})))
	got == {
		{"claim": "models", "origin": "storageUri", "path": path(["model", "uri"])},
		{"claim": "My_Adapters", "origin": "lora", "path": adapter.path},
		{"claim": "cache", "origin": "kvCache", "path": tier.path},
		{"claim": "", "origin": "kvCache", "path": path(["prefill", "kvCacheOffloading", "secondary", 0, "fileSystem", "pvc", "ref", "name"])},
		{"claim": "data", "origin": "volume", "path": data_mount.path},
	}
}

test_claims_that_each_pod_gets_of_its_own if {
	found := llm_inference_service.claim_templates(service(full))
	found == [
		own_claim("main", pod_numbers(2, 2, 2), []),
		own_claim("worker", pod_numbers(6, 6, 6), []),
		{
			"role": "worker",
			"pods": pod_numbers(6, 6, 6),
			"volume": "e",
			"spec": {},
			"path": path(["worker", "volumes", 1, "ephemeral", "volumeClaimTemplate", "spec"]),
		},
		own_claim("prefill", pod_numbers(1, 3, 4), ["prefill"]),
	]
}

own_claim(role, pods, root) := {
	"role": role,
	"pods": pods,
	"volume": "kv-cache-secondary-1",
	"spec": {"storageClassName": "fast"},
	"path": path(array.concat(root, ["kvCacheOffloading", "secondary", 1, "fileSystem", "pvc", "spec"])),
}

test_claims_of_the_schedulers_pods if {
	template := {"volumes": [{"name": "e", "ephemeral": {"volumeClaimTemplate": {"spec": {}}}}]}
	[claim.role | some claim in llm_inference_service.claim_templates(service({"router": {"scheduler": {"template": template}}}))] == ["scheduler"]
}

test_templates_are_those_of_the_user if {
	got := llm_inference_service.templates(service({"prefill": {}, "template": full.template}))
	got == [
		{
			"role": "main",
			"root": path(["template"]),
			"spec": full.template,
			"volumes": [],
			"containers": [{"name": "main", "init": false, "path": path(["template", "containers", 0]), "spec": {"name": "main"}}],
			"missing": {"LLMInferenceServiceConfig"},
		},
		{
			"role": "prefill",
			"root": path(["prefill", "template"]),
			"spec": {},
			"volumes": [],
			"containers": [],
			"missing": {"LLMInferenceServiceConfig"},
		},
	]
}

config(spec) := {"apiVersion": "serving.kserve.io/v1alpha2", "kind": "LLMInferenceServiceConfig", "spec": spec}

inventory(configs) := {"namespace": {"kserve": {"serving.kserve.io/v1alpha2": {"LLMInferenceServiceConfig": configs}}}}

test_a_base_brings_claims_and_replicas if {
	base := config({
		"model": {"uri": "pvc://models/llama"},
		"replicas": 3,
		"template": {
			"volumes": [{"name": "d", "persistentVolumeClaim": {"claimName": "data"}}],
			"containers": [{"name": "main", "volumeMounts": [{"name": "d", "mountPath": "/d"}]}],
		},
	})
	inherited := path(["baseRefs", 0])
	got := llm_inference_service.groups(service({"baseRefs": [{"name": "base"}]})) with data.inventory as inventory({"base": base})
	got == [group("main", pod_numbers(3, 3, 4), [
		object.union(model("/mnt/models"), {"path": inherited}),
		object.union(data_mount, {"path": inherited}),
	])]
}

test_what_numbers_rest_on_without_a_base if {
	got := llm_inference_service.groups(service({"replicas": 2, "baseRefs": [{"name": "base"}]}))
	got == [object.union(
		group("main", pod_numbers(2, 2, 3), []),
		{"pods": {"rests": [`base "base" was not supplied`]}},
	)]
}

skipped(spec, configs) := [reason | reason := llm_inference_service.model_mount_skipped(service(spec)) with data.inventory as inventory(configs)]

preset(containers) := {"kserve-config-llm-template": config({"template": {"containers": containers}})}

test_why_the_model_is_not_mounted[note] if {
	some note, case in {
		"it is": [{"model": {"uri": "pvc://models/a"}}, {}, []],
		"the initializer is off": [{"model": {"uri": "pvc://models/a"}, "storageInitializer": {"enabled": false}}, {}, ["initializer-disabled"]],
		"the initializer is off, but no claim is named": [{"model": {"uri": "hf://org/a"}, "storageInitializer": {"enabled": false}}, {}, []],
		"a preset without main": [{"model": {"uri": "pvc://models/a"}}, preset([{"name": "server"}]), ["no-main-container"]],
		"a preset without main, but no claim is named": [{"model": {"uri": "hf://org/a"}}, preset([{"name": "server"}]), []],
		"a template without main over a preset with it": [{"model": {"uri": "pvc://models/a"}, "template": {"containers": [{"name": "server"}]}}, preset([{"name": "main"}]), []],
		"a template without main over an unknown preset": [{"model": {"uri": "pvc://models/a"}, "template": {"containers": [{"name": "server"}]}}, {}, []],
	}
	skipped(case[0], case[1]) == case[2]
}

test_damaged_services_have_a_main_pod_at_most[note] if {
	some note, spec in {
		"no spec": null,
		"a list": [],
		"a text": "x",
		"texts for maps": {"model": "pvc://a", "template": "x", "parallelism": 2, "kvCacheOffloading": [], "baseRefs": "gpu"},
		"lists for maps": {"model": ["pvc://a"], "template": [{}], "storageInitializer": [false]},
	}
	[found.mounts | some found in llm_inference_service.groups(service(spec))] == [[]]
	llm_inference_service.references(service(spec)) == set()
}
