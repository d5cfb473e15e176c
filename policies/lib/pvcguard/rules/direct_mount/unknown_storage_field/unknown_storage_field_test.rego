package lib.pvcguard.rules.direct_mount.unknown_storage_field_test

import data.lib.pvcguard.rules.direct_mount.unknown_storage_field

base := {
	"id": "DM018",
	"slug": "unknown-storage-field",
	"category": "direct_mount",
	"severity": "warning",
	"outcome": "violation",
	"solution": "Move the field to where it belongs, or take it out.",
	"path": [],
	"claim": "",
	"related": [],
	"details": {},
	"missing": [],
	"waiver": null,
}

identity := {"apiVersion": "serving.kserve.io/v1beta1", "kind": "InferenceService", "namespace": "chat", "name": "llama"}

finding_of(text, about) := object.union_n([base, {"resource": identity, "msg": concat("", ["[DM018] InferenceService chat/llama: ", text])}, about])

found(spec) := got if {
	got := unknown_storage_field.findings with input as {"review": {"object": {
		"apiVersion": "serving.kserve.io/v1beta1",
		"kind": "InferenceService",
		"metadata": {"namespace": "chat", "name": "llama"},
		"spec": spec,
	}}}
}

dropped(path, text, belongs) := finding_of(concat("", ["the API has no field ", text, " and drops it; ", belongs]), {"path": path})

test_each_field_is_found if {
	spec := {"volumes": [], "predictor": {"volumeMounts": [], "storageUris": [{"uri": "pvc://models", "path": "llama"}]}}
	found(spec) == {
		dropped(["spec", "volumes"], "spec.volumes", "volumes belong to a pod, beside its containers"),
		dropped(["spec", "predictor", "volumeMounts"], "spec.predictor.volumeMounts", "volumeMounts belong to a container"),
		dropped(
			["spec", "predictor", "storageUris", 0, "path"],
			"spec.predictor.storageUris[0].path",
			"an entry has uri and mountPath only",
		),
	}
}

test_fields_that_the_api_has if {
	predictor := {
		"model": {"volumeMounts": [{"name": "data", "mountPath": "/data"}]},
		"storageUris": [{"uri": "pvc://models", "mountPath": "/mnt/models"}],
		"volumes": [{"name": "data", "persistentVolumeClaim": {"claimName": "data"}}],
	}
	found({"predictor": predictor}) == set()
}
