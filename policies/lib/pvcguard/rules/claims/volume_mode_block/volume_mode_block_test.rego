package lib.pvcguard.rules.claims.volume_mode_block_test

import data.lib.pvcguard.rules.claims.volume_mode_block

service(predictor) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "vision", "name": "defects"},
	"spec": {"predictor": predictor},
}

model := {"model": {"storageUri": "pvc://weights/v1"}}

found(predictor, claims, parameters) := findings if {
	supplied := {"namespace": {"vision": {"v1": {"PersistentVolumeClaim": claims}}}}
	findings := volume_mode_block.findings with input as {"review": {"object": service(predictor)}, "parameters": parameters}
		with data.inventory as supplied
}

block := {"weights": {"spec": {"volumeMode": "Block"}}}

finding_ := {
	"id": "CL005",
	"slug": "volume-mode-block",
	"category": "claims",
	"severity": "error",
	"outcome": "violation",
	"msg": "",
	"solution": "Put the model on a claim with volumeMode Filesystem; the mode of a claim cannot be changed.",
	"resource": {"apiVersion": "serving.kserve.io/v1beta1", "kind": "InferenceService", "namespace": "vision", "name": "defects"},
	"path": [],
	"claim": "",
	"related": [],
	"details": {},
	"missing": [],
	"waiver": null,
}

mounted(path, mount_path) := object.union(finding_, {
	"msg": sprintf("[CL005] InferenceService vision/defects: claim \"weights\" has volumeMode Block, but is mounted as the directory %q", [mount_path]),
	"claim": "weights",
	"path": path,
	"related": [{"apiVersion": "v1", "kind": "PersistentVolumeClaim", "namespace": "vision", "name": "weights"}],
	"details": {"mountPath": mount_path},
})

test_a_model_on_a_raw_block_claim_is_found if {
	found(model, block, {}) == {mounted(["spec", "predictor", "model", "storageUri"], "/mnt/models")}
}

volumes := [{"name": "data", "persistentVolumeClaim": {"claimName": "weights"}}]

volume_path := ["spec", "predictor", "volumes", 0, "persistentVolumeClaim", "claimName"]

test_each_directory_is_found if {
	containers := [{"name": "kserve-container", "volumeMounts": [{"name": "data", "mountPath": "/a"}, {"name": "data", "mountPath": "/b"}]}]
	found({"volumes": volumes, "containers": containers}, block, {}) == {mounted(volume_path, "/a"), mounted(volume_path, "/b")}
}

test_a_container_that_uses_the_device_is_fine if {
	containers := [{"name": "kserve-container", "volumeDevices": [{"name": "data", "devicePath": "/dev/x"}]}]
	found({"volumes": volumes, "containers": containers}, block, {}) == set()
	found({"volumes": volumes, "containers": containers}, {}, {}) == set()
}

test_other_claims_are_fine[note] if {
	some note, spec in {"of a file system": {"volumeMode": "Filesystem"}, "without a mode": {}, "damaged": {"volumeMode": ["Block"]}}
	found(model, {"weights": {"spec": spec}}, {}) == set()
}

test_a_claim_that_was_not_supplied_leaves_it_undecided if {
	found(model, {}, {}) == {object.union(finding_, {
		"outcome": "unknown",
		"msg": "[CL005] InferenceService vision/defects: cannot be decided without PersistentVolumeClaim",
		"missing": ["PersistentVolumeClaim"],
	})}
	found(model, {}, {"inventory": {"complete": ["PersistentVolumeClaim"]}}) == set()
}
