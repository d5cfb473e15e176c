package lib.pvcguard.rules.direct_mount.writable_model_mount_test

import data.lib.pvcguard.rules.direct_mount.writable_model_mount
import data.lib.pvcguard.workload

service(predictor) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "chat", "name": "llama"},
	"spec": {"predictor": predictor},
}

found(object_, kserve) := findings if {
	findings := writable_model_mount.findings with input as {"review": {"object": object_}, "parameters": {"kserve": kserve}}
}

reported(about, text) := object.union(
	{
		"id": "DM009",
		"slug": "writable-model-mount",
		"category": "direct_mount",
		"severity": "warning",
		"outcome": "violation",
		"msg": concat("", ["[DM009] InferenceService chat/llama: ", text]),
		"solution": "Remove the annotation and give the server a directory of its own for what it writes, or run one pod that is recreated.",
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

path := ["metadata", "annotations", "storage.kserve.io/readonly"]

annotations := {"metadata": {"annotations": {"storage.kserve.io/readonly": "false", "serving.kserve.io/deploymentMode": "Standard"}}}

writing(predictor) := object.union(service(object.union({"model": {"storageUri": "pvc://models"}}, predictor)), annotations)

shared(who, pods) := reported(
	{"claim": "models", "path": path, "details": {"pods": pods}},
	sprintf("claim \"models\" is mounted read-write as the model, and %s write one folder", [who]),
)

recreated := {"deploymentStrategy": {"type": "Recreate"}}

test_several_pods_are_found if {
	found(writing({"minReplicas": 3}), {}) == {shared("3 pods", {"min": 3, "max": 3, "peak": 4})}
	found(writing(object.union(recreated, {"minReplicas": 1, "maxReplicas": 2})), {}) == {shared("1 to 2 pods", {"min": 1, "max": 2, "peak": 2})}
}

test_an_assumption_is_said if {
	object_ := object.union(writing({"minReplicas": 0}), {"metadata": {"annotations": {"serving.kserve.io/deploymentMode": ""}}})
	{finding.msg | some finding in found(object_, {})} == {"[DM009] InferenceService chat/llama: claim \"models\" is mounted read-write as the model, and 0 or more pods write one folder (deployment mode not stated, Knative assumed)"}
}

test_two_pods_during_a_rollout_are_found if {
	found(writing({}), {}) == {shared("during a rollout 2 pods", {"min": 1, "max": 1, "peak": 2})}
}

test_one_pod_at_a_time_is_fine if {
	found(writing(recreated), {}) == set()
}

test_a_service_that_is_stopped_has_no_pods if {
	found(object.union(writing({"minReplicas": 3}), {"metadata": {"annotations": {"serving.kserve.io/stop": "true"}}}), {}) == set()
}

test_a_read_only_model_is_fine if {
	found(object.union(writing({"minReplicas": 3}), {"metadata": {"annotations": {"storage.kserve.io/readonly": "true"}}}), {}) == set()
}

test_the_path_is_that_of_the_component if {
	component := ["spec", "predictor", "annotations", "storage.kserve.io/readonly"]
	object_ := object.union(writing({"minReplicas": 3, "annotations": {"storage.kserve.io/readonly": "false"}}), {"metadata": {"annotations": {"storage.kserve.io/readonly": "true"}}})
	found(object_, {}) == {object.union(shared("3 pods", {"min": 3, "max": 3, "peak": 4}), {"path": component})}
}

test_where_the_annotation_is_not_the_objects_the_path_is_that_of_the_claim if {
	pods := {"min": 3, "max": 3, "peak": 4, "rests": []}
	mount := {"claim": "models", "readOnly": false, "origin": "storageUri", "path": ["spec", "predictor", "model", "storageUri"]}
	findings := found(service({}), {}) with workload.mounted as {{"group": {"role": "predictor", "pods": pods}, "mount": mount}}
	findings == {object.union(shared("3 pods", {"min": 3, "max": 3, "peak": 4}), {"path": mount.path})}
}

test_symlinks_keep_what_pods_write_apart if {
	found(writing({"minReplicas": 3}), {"version": "0.15.2", "directPvcVolumeMount": false}) == set()
}

test_a_list_of_uris_is_always_mounted_directly if {
	object_ := object.union(service({"minReplicas": 3, "model": {}, "storageUris": [{"uri": "pvc://models"}]}), annotations)
	found(object_, {"version": "0.16.0-rc0", "directPvcVolumeMount": false}) == {shared("3 pods", {"min": 3, "max": 3, "peak": 4})}
}

test_volumes_of_the_authors_own_are_his if {
	object_ := writing({
		"minReplicas": 3,
		"model": {"storageUri": "s3://models", "volumeMounts": [{"name": "d", "mountPath": "/data"}]},
		"volumes": [{"name": "d", "persistentVolumeClaim": {"claimName": "data"}}],
	})
	found(object_, {}) == set()
}
