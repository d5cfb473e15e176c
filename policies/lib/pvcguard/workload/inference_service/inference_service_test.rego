package lib.pvcguard.workload.inference_service_test

import data.lib.pvcguard.workload.inference_service

service(role, component) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"annotations": {"serving.kserve.io/deploymentMode": "Standard"}},
	"spec": {role: component},
}

mounts(role, component) := mounts_in(service(role, component), role)

mounts_in(service_, role) := [mount |
	some member in inference_service.members(service_)
	member.group.role == role
	some mount in member.group.mounts
]

# The mount of pvc://models/a by spec.predictor.model.storageUri.
model_mount(changes) := object.union(
	{
		"claim": "models",
		"volume": "kserve-pvc-source",
		"container": "kserve-container",
		"mountPath": "/mnt/models",
		"subPath": "a",
		"readOnly": true,
		"origin": "storageUri",
		"path": ["spec", "predictor", "model", "storageUri"],
	},
	changes,
)

uri := "pvc://models/a"

test_storage_uri_of_every_implementation[note] if {
	some role, fields in inference_service.implementations
	some field in fields
	note := concat(".", [role, field])
	mounts(role, {field: {"storageUri": uri}}) == [model_mount({"path": ["spec", role, field, "storageUri"]})]
}

test_the_implementations_of_kserve if {
	inference_service.implementations == {
		"predictor": [
			"model", "sklearn", "xgboost", "tensorflow", "pytorch", "triton",
			"onnx", "huggingface", "pmml", "lightgbm", "paddle",
		],
		"transformer": [],
		"explainer": ["art"],
	}
}

test_where_the_model_goes if {
	[inference_service.serving_container, inference_service.model_path] == ["kserve-container", "/mnt/models"]
}

test_storage_uri_without_a_claim_mounts_nothing[note] if {
	some note, value in {
		"another scheme": "s3://models/a",
		"other case": "PVC://models/a",
		"an empty text": "",
		"null": null,
		"a number": 5,
		"a list": ["pvc://models/a"],
	}
	mounts("predictor", {"model": {"storageUri": value}}) == []
}

test_an_empty_claim_name_is_a_mount if {
	mounts("predictor", {"model": {"storageUri": "pvc:///a"}}) == [model_mount({"claim": ""})]
}

env(name, value) := {"name": name, "value": value}

env_mount(role, index, number, changes) := model_mount(object.union(
	{"origin": "env", "path": ["spec", role, "containers", index, "env", number, "value"]},
	changes,
))

server(name) := {"name": name, "env": [env("A", "pvc://other/b"), env("STORAGE_URI", uri)]}

sidecar := {"name": "sidecar", "env": [env("STORAGE_URI", "pvc://other/b")]}

test_storage_uri_variable[note] if {
	some note, case in {
		"of the predictor's container of that name": ["predictor", [server("kserve-container")], 0],
		"of the predictor's container of that name among others": ["predictor", [sidecar, server("kserve-container")], 1],
		"of the predictor's only container": ["predictor", [server("mine")], 0],
		"of the predictor's first container where it has no name": ["predictor", [server(""), sidecar], 0],
		"of the predictor's first container where its name is null": ["predictor", [server(null), sidecar], 0],
		"of the predictor's first container of that name": ["predictor", [server("kserve-container"), object.union(sidecar, {"name": "kserve-container"})], 0],
		"that comes first of two": ["predictor", [{"env": [env("A", ""), env("STORAGE_URI", uri), env("STORAGE_URI", "pvc://other/b")]}], 0],
		"of the transformer's first container": ["transformer", [server("mine"), sidecar], 0],
		"of the explainer's first container": ["explainer", [server("mine"), sidecar], 0],
	}
	mounts(case[0], {"containers": case[1]}) == [env_mount(case[0], case[2], 1, {})]
}

test_storage_uri_variable_does_not_count[note] if {
	some note, case in {
		"of one among several with other names": ["predictor", {"containers": [server("mine"), sidecar]}],
		"of a transformer's second container": ["transformer", {"containers": [{"name": "mine"}, sidecar]}],
		"of an init container": ["predictor", {"initContainers": [server("kserve-container")]}],
		"of the model's own variables": ["predictor", {"model": {"env": [env("STORAGE_URI", uri)]}}],
		"of a container beside the model": ["predictor", {"model": {}, "containers": [sidecar]}],
		"of a nameless container beside a framework": ["predictor", {"sklearn": {}, "containers": [server("")]}],
		"of a container beside an explainer": ["explainer", {"art": {}, "containers": [sidecar]}],
		"from elsewhere": [
			"predictor",
			{"containers": [{"env": [{"name": "STORAGE_URI", "valueFrom": {"configMapKeyRef": {}}}]}]},
		],
		"behind one of another scheme": ["predictor", {"containers": [{"env": [env("STORAGE_URI", "s3://models"), env("STORAGE_URI", uri)]}]}],
		"behind one from elsewhere": ["predictor", {"containers": [{"env": [{"name": "STORAGE_URI", "valueFrom": {}}, env("STORAGE_URI", uri)]}]}],
		"of another name": ["predictor", {"containers": [{"env": [env("storage_uri", uri)]}]}],
		"that is damaged": ["predictor", {"containers": [{"env": [null, "STORAGE_URI", env("STORAGE_URI", [uri])]}]}],
		"in variables that are a map": ["predictor", {"containers": [{"env": {"STORAGE_URI": uri}}]}],
	}
	mounts(case[0], case[1]) == []
}

transformer := {"name": "transformer-container"}

test_a_transformer_in_the_pod_mounts_the_model_too if {
	got := mounts("predictor", {"model": {"storageUri": uri}, "containers": [transformer]})
	got == [model_mount({}), model_mount({"container": "transformer-container"})]
}

test_a_transformer_beside_a_custom_server_mounts_the_model_too if {
	got := mounts("predictor", {"containers": [transformer, server("kserve-container")]})
	got == [
		env_mount("predictor", 1, 1, {}),
		env_mount("predictor", 1, 1, {"container": "transformer-container"}),
	]
}

listed(uri_, path) := {"uri": uri_, "mountPath": path}

list_mount(index, changes) := object.union(
	{
		"claim": "models",
		"volume": "mnt-models",
		"container": "kserve-container",
		"mountPath": "/mnt/models",
		"subPath": "",
		"readOnly": true,
		"origin": "storageUris",
		"path": ["spec", "predictor", "storageUris", index, "uri"],
	},
	changes,
)

lists := {
	"one, whose path is dropped": [[listed("pvc://models/x/y", "/mnt/models")], [list_mount(0, {})]],
	"one without a mount path": [[{"uri": "pvc://models"}], [list_mount(0, {})]],
	"one with an empty mount path": [[listed("pvc://models", "")], [list_mount(0, {})]],
	"one with a mount path that is no text": [[listed("pvc://models", 5)], [list_mount(0, {})]],
	"two at two places": [
		[listed("pvc://models", "/mnt/a"), listed("pvc://extra", "/mnt/b/c")],
		[
			list_mount(0, {"volume": "mnt-a", "mountPath": "/mnt/a"}),
			list_mount(1, {"claim": "extra", "volume": "mnt-b-c", "mountPath": "/mnt/b/c"}),
		],
	],
	"one claim at two places": [
		[listed("pvc://models/a", "/mnt/a"), listed("pvc://models/b", "/mnt/b")],
		[
			list_mount(0, {"volume": "mnt-a", "mountPath": "/mnt/a"}),
			list_mount(1, {"volume": "mnt-b", "mountPath": "/mnt/b"}),
		],
	],
	"two at the default place, of which the second is skipped": [
		[{"uri": "pvc://models"}, {"uri": "pvc://extra"}],
		[list_mount(0, {})],
	],
	"two whose volume names are the same, of which the second is skipped": [
		[listed("pvc://models", "/mnt/a/b"), listed("pvc://extra", "/mnt/a-b"), listed("pvc://more", "/mnt/c")],
		[
			list_mount(0, {"volume": "mnt-a-b", "mountPath": "/mnt/a/b"}),
			list_mount(2, {"claim": "more", "volume": "mnt-c", "mountPath": "/mnt/c"}),
		],
	],
	"a slash at the end, which makes no other volume": [
		[listed("pvc://models", "/mnt/a/"), listed("pvc://extra", "/mnt/a")],
		[list_mount(0, {"volume": "mnt-a", "mountPath": "/mnt/a/"})],
	],
	"one among downloads": [
		[listed("s3://bucket/x", "/mnt/models"), listed("pvc://models", "/mnt/models"), listed("hf://a/b", "/x")],
		[list_mount(1, {})],
	],
	"one without a claim name": [[listed("pvc:///x", "/mnt/models")], [list_mount(0, {"claim": ""})]],
	"odd elements": [[null, "pvc://models", 5, {}, {"uri": ["pvc://models"]}, {"uri": "pvc://models"}], [list_mount(5, {})]],
	"none": [[], []],
	"a map": [{"uri": "pvc://models"}, []],
	"null": [null, []],
}

test_storage_uris[note] if {
	some note, case in lists
	mounts("predictor", {"model": {}, "storageUris": case[0]}) == case[1]
}

test_storage_uris_of_every_component[note] if {
	some note in inference_service.roles
	got := mounts(note, {"storageUris": [{"uri": "pvc://models"}]})
	got == [list_mount(0, {"path": ["spec", note, "storageUris", 0, "uri"]})]
}

volume := {"name": "d", "persistentVolumeClaim": {"claimName": "extra"}}

on_data := [{"name": "d", "mountPath": "/data"}]

volume_mount(role, changes) := object.union(
	{
		"claim": "extra",
		"volume": "d",
		"container": "kserve-container",
		"mountPath": "/data",
		"subPath": "",
		"readOnly": false,
		"origin": "volume",
		"path": ["spec", role, "volumes", 0, "persistentVolumeClaim", "claimName"],
	},
	changes,
)

users_volumes := {
	"mounted by the model": ["predictor", {"model": {"volumeMounts": on_data}}, {}],
	"mounted by a framework": ["predictor", {"lightgbm": {"volumeMounts": on_data}}, {}],
	"mounted by the explainer": ["explainer", {"art": {"volumeMounts": on_data}}, {}],
	"mounted by the only container": ["predictor", {"containers": [{"name": "mine", "volumeMounts": on_data}]}, {}],
	"mounted by a container beside the model": [
		"predictor",
		{"model": {}, "containers": [{"name": "transformer-container", "volumeMounts": on_data}]},
		{"container": "transformer-container"},
	],
	"mounted by one among several": [
		"predictor",
		{"containers": [{"name": "kserve-container"}, {"name": "sidecar", "volumeMounts": on_data}]},
		{"container": "sidecar"},
	],
	"mounted by the transformer's first container": [
		"transformer",
		{"containers": [{"name": "mine", "volumeMounts": on_data}]},
		{},
	],
	"mounted by an init container": [
		"predictor",
		{"model": {}, "initContainers": [{"name": "prepare", "volumeMounts": on_data}]},
		{"container": "prepare"},
	],
	"mounted by an init container that is the first and only": [
		"transformer",
		{"initContainers": [{"name": "prepare", "volumeMounts": on_data}]},
		{"container": "prepare"},
	],
	"that nothing mounts": ["predictor", {"model": {}}, {"container": "", "mountPath": ""}],
}

test_a_users_volume[note] if {
	some note, case in users_volumes
	got := mounts(case[0], object.union(case[1], {"volumes": [volume]}))
	got == [volume_mount(case[0], case[2])]
}

test_all_sources_add_up if {
	got := mounts("predictor", {
		"model": {"storageUri": uri, "volumeMounts": on_data},
		"storageUris": [{"uri": "pvc://more", "mountPath": "/mnt/more"}],
		"volumes": [volume],
	})
	got == [
		model_mount({}),
		list_mount(0, {"claim": "more", "volume": "mnt-more", "mountPath": "/mnt/more"}),
		volume_mount("predictor", {}),
	]
}

test_the_model_mount_is_read_only_unless_an_annotation_says_false[note] if {
	some note, case in {
		"none": [{}, {}, true],
		"false on the service": [{"storage.kserve.io/readonly": "false"}, {}, false],
		"false on the component": [{}, {"storage.kserve.io/readonly": "false"}, false],
		"true on the component over false": [
			{"storage.kserve.io/readonly": "false"},
			{"storage.kserve.io/readonly": "true"},
			true,
		],
		"false on the component over true": [
			{"storage.kserve.io/readonly": "true"},
			{"storage.kserve.io/readonly": "false"},
			false,
		],
		"False": [{"storage.kserve.io/readonly": "False"}, {}, true],
		"a space before": [{"storage.kserve.io/readonly": " false"}, {}, true],
		"a flag": [{"storage.kserve.io/readonly": false}, {}, true],
		"another key": [{"storage.kserve.io/readOnly": "false"}, {}, true],
		"annotations that are a list": [["storage.kserve.io/readonly"], ["false"], true],
	}
	got := mounts_in(
		{
			"metadata": {"annotations": case[0]},
			"spec": {"predictor": {
				"annotations": case[1],
				"model": {"storageUri": uri},
				"storageUris": [{"uri": "pvc://models"}],
			}},
		},
		"predictor",
	)
	got == [model_mount({"readOnly": case[2]}), list_mount(0, {"readOnly": case[2]})]
}

test_a_damaged_component_mounts_nothing[note] if {
	some note, component in {
		"null": null,
		"a list": [{"model": {"storageUri": uri}}],
		"a text": uri,
		"a model that is a list": {"model": [{"storageUri": uri}]},
		"a model that is a text": {"model": uri, "containers": "x", "volumes": "x", "storageUris": uri},
		"containers that are a map": {"containers": {"name": "kserve-container", "env": [env("STORAGE_URI", uri)]}},
		"containers of odd types": {"containers": [null, "x", 5, []], "initContainers": [null]},
		"one container of null": {"containers": [null]},
	}
	every role in inference_service.roles { mounts(role, component) == [] }
}

test_a_damaged_service_mounts_nothing[note] if {
	some note, damaged in {"a list for the spec": {"spec": [1]}, "null for the spec": {"spec": null}, "an empty map": {}, "null": null}
	mounts_in(damaged, "predictor") == []
}

test_is[note] if {
	some note, case in {
		"v1beta1": ["InferenceService", "serving.kserve.io/v1beta1", true],
		"another version": ["InferenceService", "serving.kserve.io/v1", true],
		"a dead version": ["InferenceService", "serving.kserve.io/v1alpha2", false],
		"another group": ["InferenceService", "serving.kubeflow.org/v1beta1", false],
		"a group that only begins so": ["InferenceService", "serving.kserve.io.example.com/v1", false],
		"another kind": ["ServingRuntime", "serving.kserve.io/v1alpha1", false],
		"no version": ["InferenceService", null, false],
		"a kind that is a list": [["InferenceService"], "serving.kserve.io/v1beta1", false],
	}
	got := count([1 | inference_service.is({"kind": case[0], "apiVersion": case[1]})]) == 1
	got == case[2]
}

groups(service_) := inference_service.groups(inference_service.members(service_))

one_pod := {"min": 1, "max": 1, "peak": 2, "mode": "Standard", "rests": []}

test_a_group_of_pods_for_every_component if {
	got := groups({
		"metadata": {"annotations": {"serving.kserve.io/deploymentMode": "RawDeployment"}},
		"spec": {
			"explainer": {"art": {}},
			"predictor": {"minReplicas": 3, "model": {"storageUri": uri}},
			"transformer": {
				"nodeSelector": {"kubernetes.io/hostname": "n1"},
				"containers": [server("mine")],
			},
		},
	})
	got == [
		{
			"role": "predictor",
			"pods": object.union(one_pod, {"min": 3, "max": 3, "peak": 4}),
			"node": "",
			"mounts": [model_mount({})],
		},
		{"role": "transformer", "pods": one_pod, "node": "n1", "mounts": [env_mount("transformer", 0, 1, {})]},
		{"role": "explainer", "pods": one_pod, "node": "", "mounts": []},
	]
}

test_a_component_that_is_null_is_no_group if {
	got := groups(object.union(service("predictor", {"model": {}}), {"spec": {"transformer": null}}))
	got == [{"role": "predictor", "pods": one_pod, "node": "", "mounts": []}]
}

test_a_mount_without_a_claim_name_is_in_no_group if {
	got := groups(service("predictor", {"model": {"storageUri": "pvc:///a"}}))
	got == [{"role": "predictor", "pods": one_pod, "node": "", "mounts": []}]
}

test_a_damaged_component_is_a_group_without_mounts[note] if {
	some note, component in {"a list": [1], "a text": "x", "damaged fields": {"nodeSelector": "n1", "minReplicas": "3"}}
	got := groups(service("predictor", component))
	got == [{"role": "predictor", "pods": one_pod, "node": "", "mounts": []}]
}

test_a_damaged_service_has_no_groups[note] if {
	some note, damaged in {"a list for the spec": {"spec": [1]}, "null for the spec": {"spec": null}, "an empty map": {}}
	groups(damaged) == []
}
