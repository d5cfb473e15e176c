package lib.pvcguard.rules.access_modes.rox_written_test

import data.lib.pvcguard.rules.access_modes.rox_written

service(predictor) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "reviews", "name": "sentiment"},
	"spec": {"predictor": predictor},
}

claim(modes) := {"spec": {"accessModes": modes, "storageClassName": "nfs"}}

found(predictor, claims, parameters) := findings if {
	supplied := {
		"namespace": {"reviews": {"v1": {"PersistentVolumeClaim": claims}}},
		"cluster": {"storage.k8s.io/v1": {"StorageClass": {"nfs": {"provisioner": "nfs.csi.k8s.io"}}}},
	}
	findings := rox_written.findings with input as {"review": {"object": service(predictor)}, "parameters": parameters}
		with data.inventory as supplied
}

rox := {"shared": claim(["ReadOnlyMany"])}

finding_ := {
	"id": "AM004",
	"slug": "rox-written",
	"category": "access_modes",
	"severity": "warning",
	"outcome": "violation",
	"msg": "",
	"solution": "Mount it read-only, or use a claim with a mode that permits writing.",
	"resource": {"apiVersion": "serving.kserve.io/v1beta1", "kind": "InferenceService", "namespace": "reviews", "name": "sentiment"},
	"path": [],
	"claim": "",
	"related": [],
	"details": {},
	"missing": [],
	"waiver": null,
}

written(path, mount_path) := object.union(finding_, {
	"msg": sprintf("[AM004] InferenceService reviews/sentiment: claim \"shared\" is ReadOnlyMany only, but container \"kserve-container\" mounts it read-write at %q", [mount_path]),
	"path": path,
	"claim": "shared",
	"related": [{"apiVersion": "v1", "kind": "PersistentVolumeClaim", "namespace": "reviews", "name": "shared"}],
	"details": {"container": "kserve-container", "mountPath": mount_path, "driver": "nfs.csi.k8s.io", "candidates": ["nfs"]},
})

model := {"model": {"storageUri": "pvc://shared/v1"}}

writable := {"annotations": {"storage.kserve.io/readonly": "false"}}

with_volume(volume, mount) := {
	"model": {"volumeMounts": [object.union({"name": "data", "mountPath": "/data"}, mount)]},
	"volumes": [{"name": "data", "persistentVolumeClaim": object.union({"claimName": "shared"}, volume)}],
}

volume_path := ["spec", "predictor", "volumes", 0, "persistentVolumeClaim", "claimName"]

test_a_model_that_the_annotation_makes_writable_is_found if {
	found(object.union(model, writable), rox, {}) == {written(["spec", "predictor", "model", "storageUri"], "/mnt/models")}
}

test_a_mount_of_the_user_is_found if found(with_volume({}, {}), rox, {}) == {written(volume_path, "/data")}

test_what_is_mounted_read_only_is_fine[note] if {
	some note, predictor in {
		"a model": model,
		"a mount": with_volume({}, {"readOnly": true}),
		"a volume": with_volume({"readOnly": true}, {}),
	}
	found(predictor, rox, {}) == set()
	found(predictor, {}, {}) == set()
}

test_a_volume_that_nobody_mounts_is_not_written if {
	found({"model": {}, "volumes": with_volume({}, {}).volumes}, rox, {}) == set()
}

test_a_mode_that_permits_writing_is_enough[note] if {
	some note, modes in {"RWO": ["ReadWriteOnce"], "ROX and RWX": ["ReadOnlyMany", "ReadWriteMany"], "none": [], "damaged": "ReadOnlyMany"}
	found(with_volume({}, {}), {"shared": claim(modes)}, {}) == set()
}

test_a_bound_claim_has_the_modes_of_its_volume if {
	bound := object.union(claim(["ReadOnlyMany"]), {"status": {"phase": "Bound", "accessModes": ["ReadOnlyMany", "ReadWriteMany"]}})
	found(with_volume({}, {}), {"shared": bound}, {}) == set()
}

test_a_claim_that_was_not_supplied_leaves_it_undecided if {
	found(with_volume({}, {}), {}, {}) == {object.union(finding_, {
		"outcome": "unknown",
		"msg": "[AM004] InferenceService reviews/sentiment: cannot be decided without PersistentVolumeClaim",
		"missing": ["PersistentVolumeClaim"],
	})}
	found(with_volume({}, {}), {}, {"inventory": {"complete": ["PersistentVolumeClaim"]}}) == set()
}
