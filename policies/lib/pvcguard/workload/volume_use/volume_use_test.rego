package lib.pvcguard.workload.volume_use_test

import data.lib.pvcguard.workload
import data.lib.pvcguard.workload.volume_use

service(predictor) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"spec": {"predictor": predictor},
}

volumes := [
	{"name": "c", "persistentVolumeClaim": {"claimName": "data"}},
	{"name": "t", "ephemeral": {"volumeClaimTemplate": {}}},
	{"name": "e", "emptyDir": {}},
]

unmounted(predictor) := found if {
	found := volume_use.unmounted with input.review.object as service(predictor)
}

volume(index, name, claim) := {"name": name, "claim": claim, "path": ["spec", "predictor", "volumes", index], "missing": set()}

test_claim_volumes_that_nothing_mounts if {
	unmounted({"model": {}, "volumes": volumes}) == {volume(0, "c", "data"), volume(1, "t", "")}
}

test_every_container_may_mount_them if {
	unmounted({
		"model": {"volumeMounts": [{"name": "c", "mountPath": "/c"}]},
		"initContainers": [{"name": "warm", "volumeMounts": [{"name": "t", "mountPath": "/t"}]}],
		"volumes": volumes,
	}) == set()
	unmounted({"containers": [{"volumeDevices": [{"name": "c"}]}], "volumes": volumes}) == {volume(1, "t", "")}
}

test_the_containers_of_another_component_do_not if {
	object_ := object.union(service({"model": {}, "volumes": volumes}), {"spec": {"transformer": {"containers": [{"volumeMounts": [{"name": "c", "mountPath": "/c"}]}]}}})
	found := volume_use.unmounted with input.review.object as object_
	found == {volume(0, "c", "data"), volume(1, "t", "")}
}

test_kserve_mounts_what_is_called_as_its_own if {
	unmounted({
		"model": {"storageUri": "pvc://models"},
		"volumes": [{"name": "kserve-pvc-source", "persistentVolumeClaim": {"claimName": "data"}}],
	}) == set()
	unmounted({
		"model": {},
		"storageUris": [{"uri": "pvc://models", "mountPath": "/mnt/a"}],
		"volumes": [{"name": "mnt-a", "persistentVolumeClaim": {"claimName": "data"}}],
	}) == set()
}

undeclared(predictor) := found if {
	found := volume_use.undeclared with input.review.object as service(predictor)
}

test_mounts_of_volumes_that_are_not_there if {
	mounts := [{"name": "c", "mountPath": "/c"}, {"name": "x", "mountPath": "/x"}, {"mountPath": "/y"}, {"name": "kserve-pvc-source", "mountPath": "/z"}]
	undeclared({"model": {"volumeMounts": mounts}, "volumes": volumes}) == {{
		"container": "kserve-container",
		"volume": "x",
		"path": ["spec", "predictor", "model", "volumeMounts", 1, "mountPath"],
		"missing": set(),
	}}
}

test_a_volume_of_another_component_is_not_there if {
	object_ := object.union(service({"model": {"volumeMounts": [{"name": "c", "mountPath": "/c"}]}, "volumes": volumes}), {"spec": {"transformer": {"containers": [{"volumeMounts": [{"name": "c", "mountPath": "/c"}]}]}}})
	found := volume_use.undeclared with input.review.object as object_
	{item.path | some item in found} == {["spec", "transformer", "containers", 0, "volumeMounts", 0, "mountPath"]}
}

test_what_was_not_supplied_is_said if {
	template := {
		"role": "predictor",
		"volumes": [{"name": "c", "spec": volumes[0], "path": ["c"]}],
		"containers": [{"name": "server", "path": ["server"], "spec": {"volumeMounts": [{"name": "x", "mountPath": "/x"}]}}],
		"missing": {"ServingRuntime"},
	}
	found := volume_use.unmounted | volume_use.undeclared with input.review.object as service({})
		with workload.templates as [template]
	{item.missing | some item in found} == {{"ServingRuntime"}}
	count(found) == 2
}

test_model_mesh_uses_none_of_it if {
	object_ := object.union(service({"model": {"volumeMounts": [{"name": "x", "mountPath": "/x"}]}, "volumes": volumes}), {"status": {"deploymentMode": "ModelMesh"}})
	found := volume_use.unmounted | volume_use.undeclared with input.review.object as object_
	found == set()
}
