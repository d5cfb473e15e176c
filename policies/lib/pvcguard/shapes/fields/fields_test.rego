package lib.pvcguard.shapes.fields_test

import data.lib.pvcguard.shapes.fields

service := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"name": "x", "annotations": {"serving.kserve.io/stop": "true"}, "labels": null},
	"spec": {"predictor": {
		"minReplicas": 1,
		"nodeSelector": {"kubernetes.io/hostname": "n1"},
		"deploymentStrategy": {"type": "RollingUpdate", "rollingUpdate": {"maxSurge": "50%", "maxUnavailable": 0}},
		"model": {"storageUri": "pvc://models/a", "modelFormat": {"name": "x"}},
		"containers": [{"name": "sidecar", "env": [{"name": "FROM", "valueFrom": {"fieldRef": {}}}]}],
		"volumes": [{"name": "d", "persistentVolumeClaim": {"claimName": "extra", "readOnly": false}}],
	}},
}

wrong(object_) := fields.wrong(object_.kind, object_)

test_nothing_is_wrong_with_a_sound_service if wrong(service) == []

test_wrong_types_in_maps_lists_and_free_keys if {
	got := wrong(json.patch(service, [
		{"op": "replace", "path": "/spec/predictor/minReplicas", "value": "1"},
		{"op": "replace", "path": "/spec/predictor/nodeSelector/kubernetes.io~1hostname", "value": 1},
		{"op": "replace", "path": "/spec/predictor/containers/0", "value": null},
	]))
	{problem | some problem in got} == {
		{"path": ["spec", "predictor", "minReplicas"], "expected": "whole", "found": "string"},
		{"path": ["spec", "predictor", "nodeSelector", "kubernetes.io/hostname"], "expected": "string", "found": "number"},
		{"path": ["spec", "predictor", "containers", 0], "expected": "object", "found": "null"},
	}
}

test_other_kinds_have_no_fields[note] if {
	some note in ["Pod", "", "inferenceservice"]
	fields.wrong(note, {"metadata": 5}) == []
}

test_places_that_are_the_same[note] if {
	some note, type in {
		"spec/predictor/containers/*/env/*/name": "string",
		"spec/canary/*/predictor/sklearn/env/*/name": "string",
		"spec/transformer/initContainers/*": "object",
		"spec/transformer/initContainers/*/env": "array",
	}
	fields.type_of("InferenceService", note) == type
}
