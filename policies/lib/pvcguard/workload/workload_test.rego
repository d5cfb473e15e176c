package lib.pvcguard.workload_test

import data.lib.pvcguard.workload

service := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"annotations": {"serving.kserve.io/deploymentMode": "Standard"}},
	"spec": {
		"predictor": {
			"model": {"storageUri": "pvc://models/a"},
			"volumes": [{"name": "d", "persistentVolumeClaim": {"claimName": ""}}],
		},
		"transformer": {"containers": [{"env": [{"name": "STORAGE_URI", "value": "pvc://models/b"}]}]},
	},
}

mount := {
	"claim": "models",
	"volume": "kserve-pvc-source",
	"container": "kserve-container",
	"mountPath": "/mnt/models",
	"readOnly": true,
}

predictor := {
	"role": "predictor",
	"pods": {"min": 1, "max": 1, "peak": 2, "mode": "Standard", "rests": []},
	"node": "",
	"mounts": [object.union(mount, {
		"subPath": "a",
		"origin": "storageUri",
		"path": ["spec", "predictor", "model", "storageUri"],
	})],
}

transformer := {
	"role": "transformer",
	"pods": {"min": 1, "max": 1, "peak": 2, "mode": "Standard", "rests": []},
	"node": "",
	"mounts": [object.union(mount, {
		"subPath": "b",
		"origin": "env",
		"path": ["spec", "transformer", "containers", 0, "env", 0, "value"],
	})],
}

model(object_) := found if {
	found := {
		"groups": workload.groups,
		"mounted": workload.mounted,
		"references": workload.references,
	} with input.review.object as object_
}

test_groups_mounts_and_references_of_the_reviewed_object if {
	model(service) == {
		"groups": [predictor, transformer],
		"mounted": {
			{"group": predictor, "mount": predictor.mounts[0]},
			{"group": transformer, "mount": transformer.mounts[0]},
		},
		"references": {
			{"claim": "models", "origin": "storageUri", "path": ["spec", "predictor", "model", "storageUri"]},
			{
				"claim": "",
				"origin": "volume",
				"path": ["spec", "predictor", "volumes", 0, "persistentVolumeClaim", "claimName"],
			},
			{
				"claim": "models",
				"origin": "env",
				"path": ["spec", "transformer", "containers", 0, "env", 0, "value"],
			},
		},
	}
}

test_a_dead_version_of_the_api_is_no_inference_service[note] if {
	some note, object_ in {
		"of KServe": {
			"apiVersion": "serving.kserve.io/v1alpha2",
			"kind": "InferenceService",
			"spec": {"default": {"predictor": {"sklearn": {"storageUri": "pvc://models"}}}},
		},
		"of Kubeflow": {
			"apiVersion": "serving.kubeflow.org/v1beta1",
			"kind": "InferenceService",
			"spec": {"predictor": {"sklearn": {"storageUri": "pvc://models"}}},
		},
		"an InferenceGraph": {
			"apiVersion": "serving.kserve.io/v1alpha1",
			"kind": "InferenceGraph",
			"spec": {"nodes": {"root": {"steps": [{"serviceName": "bert"}]}}},
		},
	}
	model(object_) == {"groups": [], "mounted": set(), "references": set()}
}

template(name, size) := {"name": name, "ephemeral": {"volumeClaimTemplate": {"spec": {"resources": {"requests": {"storage": size}}}}}}

claims_of_pods(object_, inventory) := found if {
	found := workload.claim_templates with input.review.object as object_ with data.inventory as inventory
}

test_claims_of_each_pod if {
	runtime := {"spec": {"volumes": [template("cache", "3Gi"), template("scratch", "9Gi")]}}
	inventory := {"cluster": {"serving.kserve.io/v1alpha1": {"ClusterServingRuntime": {"sk": runtime}}}}
	object_ := object.union(service, {"spec": {
		"predictor": {"model": {"runtime": "sk"}, "volumes": [template("scratch", "1Gi"), {"name": "empty", "emptyDir": {}}]},
		"transformer": {"volumes": [{"name": "words", "ephemeral": {"volumeClaimTemplate": {}}}]},
	}})
	claims_of_pods(object_, inventory) == [
		{
			"role": "predictor",
			"pods": predictor.pods,
			"volume": "scratch",
			"spec": {"resources": {"requests": {"storage": "1Gi"}}},
			"path": ["spec", "predictor", "volumes", 0, "ephemeral", "volumeClaimTemplate", "spec"],
		},
		{
			"role": "predictor",
			"pods": predictor.pods,
			"volume": "cache",
			"spec": {"resources": {"requests": {"storage": "3Gi"}}},
			"path": ["spec", "predictor", "model", "runtime"],
		},
		{
			"role": "transformer",
			"pods": transformer.pods,
			"volume": "words",
			"spec": {},
			"path": ["spec", "transformer", "volumes", 0, "ephemeral", "volumeClaimTemplate", "spec"],
		},
	]
	claims_of_pods({"kind": "Pod"}, {}) == []
}

test_other_objects_mount_nothing[note] if {
	some note, object_ in {
		"another kind": object.union(service, {"kind": "Pod"}),
		"another group": object.union(service, {"apiVersion": "v1"}),
		"no object": null,
		"a list": [service],
	}
	model(object_) == {"groups": [], "mounted": set(), "references": set()}
}

test_groups_of_any_object if {
	workload.groups_of(service) == [predictor, transformer]
	workload.groups_of({"kind": "Pod"}) == []
	workload.groups_of(null) == []
}

pods(numbers) := {"min": numbers[0], "max": numbers[1], "peak": numbers[2], "mode": "Knative", "rests": ["deployment mode not stated, Knative assumed"]}

test_several[note] if {
	some note, case in {
		"none": [[0, 0, 0], false],
		"one": [[1, 1, 2], false],
		"one or none": [[0, 1, 2], false],
		"two": [[2, 2, 3], true],
		"two at most": [[1, 2, 3], true],
		"two at most, or none": [[0, 2, 3], true],
		"no bound": [[0, null, null], true],
		"two at least": [[2, null, null], true],
	}
	got := count([1 | workload.several(pods(case[0]))]) == 1
	got == case[1]
}

test_count_text[note] if {
	some note, numbers in {
		"0 pods": [0, 0, 0],
		"1 pod": [1, 1, 2],
		"2 pods": [2, 2, 3],
		"0 to 1 pods": [0, 1, 2],
		"1 to 1000000 pods": [1, 1000000, 1250000],
		"1000000 pods": [1000000, 1000000, 1250000],
		"0 or more pods": [0, null, null],
		"3 or more pods": [3, null, null],
	}
	workload.count_text(pods(numbers)) == note
}

test_count_details if {
	workload.count_details(pods([1, null, null])) == {"min": 1, "max": null, "peak": null}
}

test_assumption if {
	workload.assumption(pods([1, 1, 2])) == " (deployment mode not stated, Knative assumed)"
	workload.assumption(object.union(pods([1, 1, 2]), {"rests": []})) == ""
}

whole := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"spec": {"predictor": {
		"model": {"storageUri": "s3://models/a"},
		"storageUris": [{"uri": "pvc://extra/b", "mountPath": "/mnt/b"}],
		"containers": [{"name": "sidecar"}],
		"initContainers": [{"name": "setup"}],
		"volumes": [{"name": "d", "emptyDir": {}}],
	}},
}

test_templates_are_whole if {
	got := workload.templates with input.review.object as whole
	root := ["spec", "predictor"]
	predictor_spec := whole.spec.predictor
	got == [{
		"role": "predictor",
		"root": root,
		"spec": predictor_spec,
		"volumes": [{"name": "d", "spec": predictor_spec.volumes[0], "path": array.concat(root, ["volumes", 0])}],
		"containers": [
			{"name": "kserve-container", "init": false, "path": array.concat(root, ["model"]), "spec": predictor_spec.model},
			{"name": "sidecar", "init": false, "path": array.concat(root, ["containers", 0]), "spec": {"name": "sidecar"}},
			{"name": "setup", "init": true, "path": array.concat(root, ["initContainers", 0]), "spec": {"name": "setup"}},
		],
		"missing": set(),
	}]
}

test_sources_are_of_any_scheme if {
	got := workload.sources with input.review.object as whole
	got == [
		{
			"role": "predictor",
			"origin": "storageUri",
			"uri": "s3://models/a",
			"mountPath": "/mnt/models",
			"path": ["spec", "predictor", "model", "storageUri"],
		},
		{
			"role": "predictor",
			"origin": "storageUris",
			"uri": "pvc://extra/b",
			"mountPath": "/mnt/b",
			"path": ["spec", "predictor", "storageUris", 0, "uri"],
		},
	]
}

test_other_kinds_have_no_templates_and_sources if {
	found := [workload.templates, workload.sources] with input.review.object as {"kind": "Pod"}
	found == [[], []]
}

llm := {
	"apiVersion": "serving.kserve.io/v1alpha2",
	"kind": "LLMInferenceService",
	"metadata": {"name": "llama"},
	"spec": {
		"replicas": 1,
		"model": {"uri": "pvc://models/llama"},
		"template": {
			"containers": [{"name": "main"}],
			"volumes": [{"name": "e", "ephemeral": {"volumeClaimTemplate": {"spec": {"storageClassName": "fast"}}}}],
		},
	},
}

llm_pods := {"min": 1, "max": 1, "peak": 2, "mode": "Standard", "rests": []}

test_an_llm_inference_service_is_a_workload_too if {
	mount_path := ["spec", "model", "uri"]
	group := {
		"role": "main",
		"pods": llm_pods,
		"node": "",
		"mounts": [{
			"claim": "models",
			"volume": "kserve-pvc-source",
			"container": "main",
			"mountPath": "/mnt/models",
			"subPath": "llama",
			"readOnly": true,
			"origin": "storageUri",
			"path": mount_path,
		}],
	}
	model(llm) == {
		"groups": [group],
		"mounted": {{"group": group, "mount": group.mounts[0]}},
		"references": {{"claim": "models", "origin": "storageUri", "path": mount_path}},
	}
	workload.groups_of(llm) == [group]
}

test_templates_sources_and_claim_templates_of_an_llm_inference_service if {
	found := {
		"templates": workload.templates,
		"sources": workload.sources,
		"claims": workload.claim_templates,
	} with input.review.object as llm
	root := ["spec", "template"]
	found == {
		"templates": [{
			"role": "main",
			"root": root,
			"spec": llm.spec.template,
			"volumes": [{"name": "e", "spec": llm.spec.template.volumes[0], "path": array.concat(root, ["volumes", 0])}],
			"containers": [{"name": "main", "init": false, "path": array.concat(root, ["containers", 0]), "spec": {"name": "main"}}],
			"missing": {"LLMInferenceServiceConfig"},
		}],
		"sources": [{
			"role": "main",
			"origin": "storageUri",
			"uri": "pvc://models/llama",
			"mountPath": "/mnt/models",
			"path": ["spec", "model", "uri"],
		}],
		"claims": [{
			"role": "main",
			"pods": llm_pods,
			"volume": "e",
			"spec": {"storageClassName": "fast"},
			"path": array.concat(root, ["volumes", 0, "ephemeral", "volumeClaimTemplate", "spec"]),
		}],
	}
}
