package lib.pvcguard.rules.access_modes.rox_volume_mounted_writable_test

import data.lib.pvcguard.provisioners.table
import data.lib.pvcguard.rules.access_modes.rox_volume_mounted_writable

service(predictor) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "reviews", "name": "sentiment"},
	"spec": {"predictor": predictor},
}

rows := {
	"takes.example.com": [{"kind": "file", "confidence": "verified", "access_modes": ["ReadOnlyMany"], "rejects": []}],
	"refuses.example.com": [{"kind": "file", "confidence": "verified", "access_modes": ["ReadWriteMany"], "rejects": ["ReadOnlyMany"]}],
	"may-refuse.example.com": [{"kind": "file", "confidence": "likely", "access_modes": ["ReadWriteMany"], "rejects": ["ReadOnlyMany"]}],
}

classes := {
	"takes": {"provisioner": "takes.example.com"},
	"refuses": {"provisioner": "refuses.example.com"},
	"may-refuse": {"provisioner": "may-refuse.example.com"},
}

claim(modes, class) := {"spec": {"accessModes": modes, "storageClassName": class}}

found(predictor, claims, parameters) := findings if {
	supplied := {
		"namespace": {"reviews": {"v1": {"PersistentVolumeClaim": claims}}},
		"cluster": {
			"v1": {"PersistentVolume": {"pv": {"spec": {"csi": {"driver": "refuses.example.com"}}}}},
			"storage.k8s.io/v1": {"StorageClass": classes},
		},
	}
	findings := rox_volume_mounted_writable.findings with input as {"review": {"object": service(predictor)}, "parameters": parameters}
		with data.inventory as supplied
		with table.exact as rows
}

finding_ := {
	"id": "AM005",
	"slug": "rox-volume-mounted-writable",
	"category": "access_modes",
	"severity": "info",
	"outcome": "violation",
	"msg": "",
	"solution": "Use a claim with ReadWriteMany, which KServe mounts read-only by default, or mount the claim through volumes with persistentVolumeClaim.readOnly true.",
	"resource": {"apiVersion": "serving.kserve.io/v1beta1", "kind": "InferenceService", "namespace": "reviews", "name": "sentiment"},
	"path": [],
	"claim": "",
	"related": [],
	"details": {},
	"missing": [],
	"waiver": null,
}

mounted(severity, path, because, driver) := object.union(finding_, {
	"severity": severity,
	"msg": sprintf("[AM005] InferenceService reviews/sentiment: claim \"shared\" is ReadOnlyMany only, and KServe mounts its volume without readOnly; %s", [because]),
	"path": path,
	"claim": "shared",
	"related": [{"apiVersion": "v1", "kind": "PersistentVolumeClaim", "namespace": "reviews", "name": "shared"}],
	"details": {"driver": driver, "candidates": ["refuses"]},
})

model := {"model": {"storageUri": "pvc://shared/v1"}}

uri := ["spec", "predictor", "model", "storageUri"]

on(class) := found(model, {"shared": claim(["ReadOnlyMany"], class)}, {})

test_a_driver_that_takes_it_is_worth_knowing if {
	on("takes") == {mounted("info", uri, "whether \"takes.example.com\" takes that is its own affair", "takes.example.com")}
}

test_a_driver_that_refuses_the_mode_is_an_error if {
	on("refuses") == {mounted("error", uri, "\"refuses.example.com\" refuses ReadOnlyMany", "refuses.example.com")}
}

test_a_driver_that_probably_refuses_the_mode_is_a_warning if {
	on("may-refuse") == {mounted("warning", uri, "\"may-refuse.example.com\" probably refuses ReadOnlyMany", "may-refuse.example.com")}
}

test_a_driver_that_nobody_knows_is_worth_knowing if {
	on("gone") == {mounted("info", uri, "whether its driver takes that is the driver's affair", "")}
}

test_a_driver_refuses_a_bound_volume_too if {
	bound := {"spec": {"accessModes": ["ReadOnlyMany"], "storageClassName": "", "volumeName": "pv"}, "status": {"phase": "Bound", "accessModes": ["ReadOnlyMany"]}}
	found(model, {"shared": bound}, {}) == {mounted("error", uri, "\"refuses.example.com\" refuses ReadOnlyMany", "refuses.example.com")}
}

test_every_field_that_kserve_mounts_by_itself_is_found[note] if {
	some note, case in {
		"storageUris": [{"model": {}, "storageUris": [{"uri": "pvc://shared"}]}, ["spec", "predictor", "storageUris", 0, "uri"]],
		"env": [
			{"containers": [{"name": "kserve-container", "env": [{"name": "STORAGE_URI", "value": "pvc://shared"}]}]},
			["spec", "predictor", "containers", 0, "env", 0, "value"],
		],
	}
	found(case[0], {"shared": claim(["ReadOnlyMany"], "takes")}, {}) == {mounted("info", case[1], "whether \"takes.example.com\" takes that is its own affair", "takes.example.com")}
}

own_volume := {
	"model": {"volumeMounts": [{"name": "data", "mountPath": "/data", "readOnly": true}]},
	"volumes": [{"name": "data", "persistentVolumeClaim": {"claimName": "shared"}}],
}

test_a_volume_of_the_user_can_say_read_only if {
	found(own_volume, {"shared": claim(["ReadOnlyMany"], "takes")}, {}) == set()
	found(own_volume, {}, {}) == set()
}

test_other_modes_are_fine[note] if {
	some note, modes in {"RWX": ["ReadWriteMany"], "RWO and ROX": ["ReadWriteOnce", "ReadOnlyMany"], "none": []}
	found(model, {"shared": claim(modes, "refuses")}, {}) == set()
}

test_a_claim_that_was_not_supplied_leaves_it_undecided if {
	found(model, {}, {}) == {object.union(finding_, {
		"outcome": "unknown",
		"msg": "[AM005] InferenceService reviews/sentiment: cannot be decided without PersistentVolumeClaim",
		"missing": ["PersistentVolumeClaim"],
	})}
	found(model, {}, {"inventory": {"complete": ["PersistentVolumeClaim"]}}) == set()
}
