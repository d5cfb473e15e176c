package lib.pvcguard.mounters.table_test

import data.lib.pvcguard.mounters.table

bert := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "models", "name": "bert", "annotations": {"serving.kserve.io/deploymentMode": "RawDeployment"}},
	"spec": {
		"predictor": {
			"minReplicas": 2,
			"maxReplicas": 4,
			"model": {"storageUri": "pvc://weights/bert", "volumeMounts": [{"name": "c", "mountPath": "/cache"}]},
			"volumes": [{"name": "c", "persistentVolumeClaim": {"claimName": "cache"}}],
		},
		"transformer": {"containers": [{"env": [{"name": "STORAGE_URI", "value": "pvc://"}]}]},
	},
}

model := {
	"claim": "weights",
	"namespace": "models",
	"kind": "InferenceService",
	"workload": "bert",
	"component": "predictor",
	"container": "kserve-container",
	"mountPath": "/mnt/models",
	"subPath": "bert",
	"readOnly": true,
	"origin": "storageUri",
	"path": ["spec", "predictor", "model", "storageUri"],
	"pods": {"min": 2, "max": 4, "peak": 5},
	"mode": "direct",
	"deploymentMode": "Standard",
}

cache := {
	"claim": "cache",
	"namespace": "models",
	"kind": "InferenceService",
	"workload": "bert",
	"component": "predictor",
	"container": "kserve-container",
	"mountPath": "/cache",
	"subPath": "",
	"readOnly": false,
	"origin": "volume",
	"path": ["spec", "predictor", "volumes", 0, "persistentVolumeClaim", "claimName"],
	"pods": {"min": 2, "max": 4, "peak": 5},
	"mode": "direct",
	"deploymentMode": "Standard",
}

rows(object_, inventory, parameters) := found if {
	found := table.rows with input as {"review": {"object": object_}, "parameters": parameters}
		with data.inventory as inventory
}

test_a_service if {
	rows(bert, {}, {}) == [model, cache]
}

test_only_models_are_links if {
	linked := object.union(model, {"mode": "symlink", "mountPath": "/mnt/pvc", "subPath": ""})
	initializer := object.union(linked, {"container": "storage-initializer"})
	rows(bert, {}, {"kserve": {"version": "0.10.0"}}) == [linked, initializer, cache]
}

owned(api_version, kind, name) := {
	"apiVersion": "v1",
	"kind": "Pod",
	"metadata": {
		"namespace": "models",
		"name": "web-0",
		"labels": {"serving.kserve.io/inferenceservice": "bert"},
		"ownerReferences": [{"apiVersion": api_version, "kind": kind, "name": name, "controller": true}],
	},
	"spec": {
		"containers": [{"name": "shell", "volumeMounts": [{"name": "w", "mountPath": "/w"}]}],
		"volumes": [{"name": "w", "persistentVolumeClaim": {"claimName": "weights"}}],
	},
}

web := object.remove(owned("apps/v1", "StatefulSet", "web"), ["metadata"])

unlabelled(pod) := json.remove(pod, ["metadata/labels"])

of_web := {
	"claim": "weights",
	"namespace": "models",
	"kind": "Pod",
	"workload": "web-0",
	"component": "pod",
	"container": "shell",
	"mountPath": "/w",
	"subPath": "",
	"readOnly": false,
	"origin": "volume",
	"path": ["spec", "volumes", 0, "persistentVolumeClaim", "claimName"],
	"pods": {"min": 1, "max": 1, "peak": 1},
	"mode": "direct",
	"deploymentMode": "",
}

test_a_pod_of_nobody_supplied if {
	rows(unlabelled(owned("apps/v1", "StatefulSet", "web")), {}, {"kserve": {"version": "0.10.0"}}) == [of_web]
}

test_a_pod_that_its_controller_stands_for if {
	inventory := {"namespace": {"models": {"apps/v1": {"StatefulSet": {"web": {"spec": {"template": web}}}}}}}
	rows(unlabelled(owned("apps/v1", "StatefulSet", "web")), inventory, {}) == []
}

test_what_kserve_made if {
	rows(owned("apps/v1", "ReplicaSet", "bert-7c9f8d6b5"), {}, {}) == []
}

test_what_mounts_nothing[note] if {
	some note, object_ in {
		"another kind": {"apiVersion": "v1", "kind": "Service", "metadata": {"name": "x"}},
		"a kind of another group": object.union(web, {"apiVersion": "apps.kruise.io/v1alpha1", "kind": "StatefulSet"}),
		"damaged": {"apiVersion": "v1", "kind": "Pod", "spec": ["x"]},
		"nothing": {},
	}
	rows(object_, {}, {}) == []
}
