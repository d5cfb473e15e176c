package lib.pvcguard.shapes.fields_test

import data.lib.pvcguard.shapes
import data.lib.pvcguard.shapes.fields

container := {
	"name": "kserve-container",
	"env": [{"name": "STORAGE_URI", "value": "pvc://models/a"}, {"name": "FROM", "valueFrom": {"fieldRef": {}}}],
	"volumeMounts": [{"name": "d", "mountPath": "/d", "subPath": "a", "subPathExpr": "$(POD_NAME)", "readOnly": true}],
}

component := {
	"minReplicas": 1,
	"maxReplicas": 1000000,
	"annotations": {"a/b": "c"},
	"nodeSelector": {"kubernetes.io/hostname": "n1"},
	"deploymentStrategy": {"type": "RollingUpdate", "rollingUpdate": {"maxSurge": "50%", "maxUnavailable": 0}},
	"storageUris": [{"uri": "pvc://models", "mountPath": "/mnt/models"}],
	"volumes": [{"name": "d", "persistentVolumeClaim": {"claimName": "extra", "readOnly": false}}],
	"containers": [container],
	"initContainers": [container],
}

pod := {
	"nodeSelector": {"kubernetes.io/hostname": "n1"},
	"volumes": [
		{"name": "d", "persistentVolumeClaim": {"claimName": "extra", "readOnly": false}},
		{"name": "e", "ephemeral": {"volumeClaimTemplate": {"spec": claim_spec}}},
	],
	"containers": [container],
	"initContainers": [container],
}

claim_spec := {
	"accessModes": ["ReadWriteOnce"],
	"resources": {"requests": {"storage": "1Gi"}},
	"storageClassName": "fast",
	"volumeMode": "Filesystem",
}

llm_workload := {
	"replicas": 2,
	"scaling": {"minReplicas": 1, "maxReplicas": 4, "wva": {"keda": {"idleReplicaCount": 1}}},
	"parallelism": {"data": 8, "dataLocal": 4, "pipeline": 2},
	"rolloutStrategy": {"maxSurge": "50%", "maxUnavailable": 0},
	"template": pod,
	"kvCacheOffloading": {"cpu": "10Gi", "secondary": [
		{"fileSystem": {"emptyDir": {"size": "1Gi"}}},
		{"fileSystem": {"pvc": {"spec": claim_spec, "ref": {"name": "cache", "path": "kv"}}}},
	]},
}

metadata := {
	"name": "x",
	"generateName": "x-",
	"namespace": "models",
	"uid": "1",
	"creationTimestamp": "2026-01-01T00:00:00Z",
	"annotations": {"serving.kserve.io/stop": "true"},
	"labels": {"a": "b"},
}

sound := {
	"InferenceService": {
		"apiVersion": "serving.kserve.io/v1beta1",
		"kind": "InferenceService",
		"metadata": metadata,
		"spec": {"predictor": object.union(
			component,
			{"model": object.union(container, {"storageUri": "pvc://models/a", "modelFormat": {"name": "x"}})},
		)},
		"status": {"deploymentMode": "Standard"},
	},
	"LLMInferenceService": {
		"apiVersion": "serving.kserve.io/v1alpha2",
		"kind": "LLMInferenceService",
		"metadata": metadata,
		"spec": object.union(llm_workload, {
			"baseRefs": [{"name": "gpu"}],
			"model": {"uri": "pvc://models/llama", "name": "llama", "lora": {"adapters": [{"name": "sql", "uri": "pvc://adapters/sql"}]}},
			"storageInitializer": {"enabled": true},
			"router": {"scheduler": {
				"replicas": 1,
				"pool": {"ref": {"name": "pool"}},
				"config": {"inline": {"plugins": [{"type": "token-producer", "parameters": {}}]}},
				"template": {"containers": [{"args": ["--config-text", "x"]}]},
				"tokenizer": {"template": {}},
			}},
		}),
		"status": {"annotations": {"serving.kserve.io/config-llm-template": "kserve-config-llm-template"}},
	},
	"PersistentVolumeClaim": {
		"apiVersion": "v1",
		"kind": "PersistentVolumeClaim",
		"metadata": metadata,
		"spec": {
			"accessModes": ["ReadWriteOnce"],
			"resources": {"requests": {"storage": "1Gi"}},
			"selector": {
				"matchLabels": {"example.com/tier": "gold"},
				"matchExpressions": [{"key": "tier", "operator": "In", "values": ["gold"]}],
			},
			"storageClassName": "",
			"volumeName": "pv",
			"volumeAttributesClassName": "gold",
			"volumeMode": "Filesystem",
		},
		"status": {
			"phase": "Bound",
			"accessModes": ["ReadWriteOnce"],
			"allocatedResources": {"storage": 1073741824},
		},
	},
	"ResourceQuota": {
		"apiVersion": "v1",
		"kind": "ResourceQuota",
		"metadata": metadata,
		"spec": {
			"hard": {"requests.storage": "1Ti", "persistentvolumeclaims": 10, "fast.storageclass.storage.k8s.io/requests.storage": "1Gi"},
			"scopes": ["VolumeAttributesClass"],
			"scopeSelector": {"matchExpressions": [{
				"scopeName": "VolumeAttributesClass",
				"operator": "In",
				"values": ["gold"],
			}]},
		},
		"status": {"hard": {"requests.storage": "1Ti"}, "used": {"requests.storage": 0}},
	},
	"StorageClass": {
		"apiVersion": "storage.k8s.io/v1",
		"kind": "StorageClass",
		"metadata": metadata,
		"provisioner": "ebs.csi.aws.com",
		"parameters": {"csi.storage.k8s.io/fstype": "ext4"},
		"spec": {},
		"status": {},
	},
}

paths(value) := {path | walk(value, [path, _])}

wrong(kind, value) := shapes.wrong(value, fields.of(kind), fields.open_maps)

test_nothing_is_wrong_with_a_sound[note] if {
	some note, value in sound
	wrong(note, value) == []
}

# The paths of a sound object whose fields have one of the types.
typed(kind, types) := {path |
	some path in paths(sound[kind])
	fields.of(kind)[shapes.pattern(path, fields.open_maps)] in types
}

damaged(kind, places, value) := json.patch(sound[kind], [change |
	some path in places
	change := {"op": "replace", "path": path, "value": value}
])

found(kind, object_) := {[problem.path, problem.found] | some problem in wrong(kind, object_)}

test_a_number_is_wrong_in_every_place_of_a_text[note] if {
	some note, _ in sound
	places := typed(note, {"string"})
	found(note, damaged(note, places, 5)) == {[path, "number"] | some path in places}
}

# Level by level, since a damaged map has no fields.
test_a_flag_is_wrong_in_every_place_of_a_map_a_list_or_a_number[note] if {
	some kind, _ in sound
	places := typed(kind, {"object", "array", "whole", "whole or string", "quantity"})
	some depth in {count(path) | some path in places}
	note := sprintf("%s, level %d", [kind, depth])
	level := {path | some path in places; count(path) == depth}
	found(kind, damaged(kind, level, true)) == {[path, "boolean"] | some path in level}
}

# So that a field that is added is tried above.
test_every_field_is_tried[note] if {
	some note, value in sound
	tried := {shapes.pattern(path, fields.open_maps) | some path in paths(value)}
	untried := object.keys(fields.of(note)) - tried
	{field | some field in untried; not like_another(field)} == set()
}

frameworks := [
	"predictor/sklearn", "predictor/xgboost", "predictor/tensorflow", "predictor/pytorch", "predictor/triton",
	"predictor/onnx", "predictor/huggingface", "predictor/pmml", "predictor/lightgbm", "predictor/paddle",
	"explainer/art",
]

components := ["transformer", "explainer"]

# The parts of an LLMInferenceService that have the fields of its template, or of its spec.
llm_pods := ["worker", "router/scheduler/template", "router/scheduler/tokenizer/template"]

like_another(field) if {
	some part in array.concat(array.concat(frameworks, components), array.concat(llm_pods, ["prefill"]))
	startswith(concat("", [field, "/"]), concat("", ["spec/", part, "/"]))
}

test_every_pod_has_the_fields_of_a_template[note] if {
	some note in llm_pods
	llm_fields_below(note) == llm_fields_below("template")
}

test_prefill_has_the_fields_of_a_workload if {
	workload := [
		"replicas", "scaling", "parallelism", "rolloutStrategy", "template", "worker",
		"kvCacheOffloading",
	]
	llm_fields_below("prefill") == object.union(
		{"": "object"},
		{field: type |
			some field, type in llm_fields_below("")
			split(field, "/")[1] in workload
		},
	)
}

# The arguments of the scheduler are its own.
llm_fields_below(part) := {field: type |
	root := trim_suffix(concat("/", ["spec", part]), "/")
	some pattern, type in fields.of("LLMInferenceService")
	startswith(concat("", [pattern, "/"]), concat("", [root, "/"]))
	not contains(pattern, "/args")
	field := trim_prefix(pattern, root)
}

test_every_framework_has_the_fields_of_a_model[note] if {
	some note in frameworks
	fields_below(note) == fields_below("predictor/model")
}

test_every_component_has_the_fields_of_a_predictor[note] if {
	some note in components
	common(note) == common("predictor")
}

common(part) := {field: type |
	some field, type in fields_below(part)
	not split(field, "/")[1] in {"model", "art", "sklearn", "xgboost", "tensorflow", "pytorch", "triton", "onnx", "huggingface", "pmml", "lightgbm", "paddle"}
}

fields_below(part) := {trim_prefix(field, root): type |
	root := concat("/", ["spec", part])
	some field, type in fields.of("InferenceService")
	startswith(concat("", [field, "/"]), concat("", [root, "/"]))
}

test_other_kinds_have_no_fields[note] if {
	some note in ["Pod", "", "inferenceservice"]
	not fields.of(note)
}
