package lib.pvcguard.rules.direct_mount.symlink_path_assumed_test

import data.lib.pvcguard.rules.direct_mount.symlink_path_assumed
import data.lib.pvcguard.workload

service(predictor) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "chat", "name": "llama"},
	"spec": {"predictor": predictor},
}

found(object_, kserve) := findings if {
	findings := symlink_path_assumed.findings with input as {"review": {"object": object_}, "parameters": {"kserve": kserve}}
}

reported(about, text) := object.union(
	{
		"id": "DM021",
		"slug": "symlink-path-assumed",
		"category": "direct_mount",
		"severity": "warning",
		"outcome": "violation",
		"msg": concat("", ["[DM021] InferenceService chat/llama: ", text]),
		"solution": "Read /mnt/models, or mount the claim at /mnt/pvc as a volume of your own.",
		"resource": {"apiVersion": "serving.kserve.io/v1beta1", "kind": "InferenceService", "namespace": "chat", "name": "llama"},
		"path": [],
		"claim": "",
		"related": [],
		"details": {},
		"missing": [],
		"waiver": null,
	},
	about,
)

server(fields) := service({"model": object.union({"storageUri": "pvc://models/a"}, fields)})

assumed(place, field) := reported(
	{"path": array.concat(["spec", "predictor", "model"], place), "details": {"container": "kserve-container"}},
	sprintf("container \"kserve-container\" names /mnt/pvc in its %s, where direct mounting puts nothing: the model is at /mnt/models", [field]),
)

test_each_place_is_found if {
	object_ := server({
		"command": ["serve", "/mnt/pvc"],
		"args": ["--model=/mnt/pvc/a", "--port=80", "--sibling", "file:///mnt/pvc/b"],
		"env": [{"name": "HOME", "value": "/root"}, {"name": "MODEL_DIR", "value": "/mnt/pvc/a:/mnt/models"}],
	})
	found(object_, {}) == {
		assumed(["command", 1], "command"),
		assumed(["args", 0], "args"),
		assumed(["args", 3], "args"),
		assumed(["env", 1, "value"], "env"),
	}
}

test_a_path_that_is_merely_alike_is_fine if {
	every text in {"/mnt/pvc2", "/mnt/pvc-data/a", "/mnt/pvc_a", "/mnt/pvc.d", "/srv/mnt/pvc", "/mnt/PVC", "mnt/pvc", "/mnt/models"} {
		found(server({"args": [text]}), {}) == set()
	}
	found(server({"args": [5, null], "command": "/mnt/pvc"}), {}) == set()
}

test_a_mount_of_the_authors_own_there_is_fine if {
	every mount_path in {"/mnt/pvc", "/mnt/pvc/", "/mnt", "/mnt/pvc/a"} {
		object_ := server({"args": ["/mnt/pvc/a"], "volumeMounts": [{"name": "d", "mountPath": mount_path}]})
		found(object_, {}) == set()
	}
	object_ := server({"args": ["/mnt/pvc/a"], "volumeMounts": [{"name": "d", "mountPath": "/data"}]})
	found(object_, {}) == {assumed(["args", 0], "args")}
}

test_a_mount_of_another_container_does_not_help if {
	object_ := object.union(server({"args": ["/mnt/pvc/a"]}), {"spec": {
		"predictor": {"containers": [{"name": "sidecar", "volumeMounts": [{"name": "d", "mountPath": "/mnt/pvc"}]}]},
		"transformer": {"containers": [{"args": ["/mnt/pvc"], "volumeMounts": [{"name": "d", "mountPath": "/mnt/pvc"}]}]},
	}})
	found(object_, {}) == {assumed(["args", 0], "args")}
}

test_without_a_claim_as_the_model_it_has_no_such_meaning if {
	found(server({"storageUri": "s3://a", "args": ["/mnt/pvc"]}), {}) == set()
	found(object.union(server({}), {"spec": {"transformer": {"containers": [{"args": ["/mnt/pvc"]}]}}}), {}) == set()
}

test_what_a_runtime_brings_along_has_the_path_of_the_container if {
	object_ := server({})
	template := {
		"role": "predictor",
		"volumes": [],
		"containers": [{"name": "kserve-container", "path": ["spec", "predictor", "model"], "spec": {"args": ["/mnt/pvc/a"]}}],
		"missing": set(),
	}
	findings := found(object_, {}) with workload.templates as [template]
	findings == {assumed([], "args")}
}

test_with_symlinks_it_is_there if {
	found(server({"args": ["/mnt/pvc/a"]}), {"version": "0.15.2", "directPvcVolumeMount": false}) == set()
}
