package lib.pvcguard.workload.mesh_pods_test

import data.lib.pvcguard.workload.inference_service

mesh := {"serving.kserve.io/deploymentMode": "ModelMesh"}

service(predictor) := {
	"metadata": {"namespace": "search", "annotations": mesh},
	"spec": {"predictor": predictor},
}

groups(service_, runtimes, complete) := found if {
	found := inference_service.groups(inference_service.members(service_)) with data.inventory as {"namespace": {"search": {"serving.kserve.io/v1alpha1": {"ServingRuntime": runtimes}}}}
		with input.parameters as {"inventory": {"complete": complete}}
}

supplied(predictor) := groups(service(predictor), {}, ["*"])

mount(claim, origin, path) := {
	"claim": claim,
	"volume": claim,
	"container": "puller",
	"mountPath": concat("/", ["/pvc_mounts", claim]),
	"subPath": "",
	"readOnly": true,
	"origin": origin,
	"path": array.concat(["spec", "predictor"], path),
}

stored(parameters) := {"model": {"storage": {"path": "a", "parameters": parameters}}}

sources := {
	"a URI": [{"model": {"storageUri": "pvc://models/a.onnx"}}, [mount("models", "storageUri", ["model", "storageUri"])]],
	"a URI of a framework": [{"onnx": {"storageUri": "pvc://models"}}, [mount("models", "storageUri", ["onnx", "storageUri"])]],
	"a storage of type pvc": [
		stored({"type": "pvc", "name": "models"}),
		[mount("models", "storage", ["model", "storage", "parameters", "name"])],
	],
	"a storage of another type": [stored({"type": "s3", "name": "models"}), []],
	"a storage without a name": [stored({"type": "pvc"}), []],
	"a damaged storage": [{"model": {"storage": "pvc"}}, []],
	"another scheme": [{"model": {"storageUri": "s3://models/a"}}, []],
	"no claim name": [{"model": {"storageUri": "pvc:///a"}}, []],
	"the user's own volumes and storageUris": [
		{
			"model": {},
			"storageUris": [{"uri": "pvc://models"}],
			"volumes": [{"name": "d", "persistentVolumeClaim": {"claimName": "models"}}],
		},
		[],
	],
}

test_mounts[note] if {
	some note, case in sources
	[found.mounts | some found in supplied(case[0])] == [case[1]]
}

test_a_storage_without_a_name_is_no_reference if {
	inference_service.references(inference_service.members(service(stored({"type": "pvc"})))) == set()
}

pods(replicas, peak, rests) := {"min": replicas, "max": replicas, "peak": peak, "mode": "ModelMesh", "rests": rests}

default_text := "podsPerRuntime not known, ModelMesh's 2 pods per runtime assumed"

triton(changes) := {"triton": {"spec": object.union({"multiModel": true}, changes)}}

named := {"model": {"runtime": "triton"}}

counts := {
	"no runtime": [{"model": {}}, {}, [], pods(2, 4, [default_text])],
	"a runtime that does not exist": [named, {}, ["*"], pods(2, 4, [default_text])],
	"a runtime that was not supplied": [
		named,
		{},
		[],
		pods(2, 4, ["ClusterServingRuntime and ServingRuntime not supplied, ModelMesh's 2 pods per runtime assumed"]),
	],
	"a runtime that does not say": [named, triton({}), [], pods(2, 4, [default_text])],
	"a runtime that says one": [named, triton({"replicas": 1}), [], pods(1, 2, [])],
	"a runtime that says none": [named, triton({"replicas": 0}), [], pods(0, 0, [])],
	"a runtime that says four": [named, triton({"replicas": 4}), [], pods(4, 7, [])],
	"a runtime that says nonsense": [named, triton({"replicas": "4"}), [], pods(2, 4, [default_text])],
	"a runtime chosen among those for several models": [
		{"model": {"modelFormat": {"name": "onnx"}}},
		object.union(
			triton({"replicas": 3, "supportedModelFormats": [{"name": "onnx", "autoSelect": true}]}),
			{"alone": {"spec": {"replicas": 5, "supportedModelFormats": [{"name": "onnx", "autoSelect": true}]}}},
		),
		["*"],
		pods(3, 6, []),
	],
}

test_pods[note] if {
	some note, case in counts
	[found.pods | some found in groups(service(case[0]), case[1], case[2])] == [case[3]]
}

test_the_number_of_the_service_does_not_count if {
	[found.pods | some found in supplied({"minReplicas": 5, "model": {}})] == [pods(2, 4, [default_text])]
}

test_a_stopped_service_has_no_pods if {
	stopped := object.union(service({"model": {}}), {"metadata": {"annotations": {"serving.kserve.io/stop": "true"}}})
	[found.pods | some found in groups(stopped, {}, ["*"])] == [pods(0, 0, [])]
}

test_a_transformer_runs_on_knative if {
	both := object.union(service({"model": {"storageUri": "pvc://models"}}), {"spec": {"transformer": {
		"maxReplicas": 3,
		"containers": [{"env": [{"name": "STORAGE_URI", "value": "pvc://words/a"}]}],
	}}})
	got := {found.role: [found.pods, found.mounts] | some found in groups(both, {}, ["*"])}
	got.transformer == [
		{"min": 1, "max": 3, "peak": 6, "mode": "Knative", "rests": []},
		[{
			"claim": "words",
			"volume": "kserve-pvc-source",
			"container": "kserve-container",
			"mountPath": "/mnt/models",
			"subPath": "a",
			"readOnly": true,
			"origin": "env",
			"path": ["spec", "transformer", "containers", 0, "env", 0, "value"],
		}],
	]
}
