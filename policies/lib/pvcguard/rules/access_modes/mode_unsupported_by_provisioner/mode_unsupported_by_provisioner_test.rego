package lib.pvcguard.rules.access_modes.mode_unsupported_by_provisioner_test

import data.lib.pvcguard.rules.access_modes.mode_unsupported_by_provisioner

solution := "Ask for a mode that the class offers, or take another class; neither can be changed in a claim, so create the claim again."

classes := {
	"disk": {"provisioner": "disk.csi.azure.com"},
	"files": {"provisioner": "efs.csi.aws.com"},
	"rbd": {"provisioner": "rbd.csi.ceph.com"},
	"powermax": {"provisioner": "csi-powermax.dellemc.com"},
	"mayastor": {"provisioner": "io.openebs.csi-mayastor"},
	"trident": {"provisioner": "csi.trident.netapp.io"},
	"evs": {"provisioner": "evs.csi.huaweicloud.com"},
	"vault": {"provisioner": "csi.storage.example.com"},
	"static": {"provisioner": "kubernetes.io/no-provisioner"},
}

claim(modes, class) := {
	"apiVersion": "v1",
	"kind": "PersistentVolumeClaim",
	"metadata": {"namespace": "reviews", "name": "model"},
	"spec": {"accessModes": modes, "storageClassName": class, "resources": {"requests": {"storage": "20Gi"}}},
}

service := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "reviews", "name": "sentiment"},
	"spec": {"predictor": {"model": {"storageUri": "pvc://model/v3"}}},
}

found(review, claims, volumes, parameters) := findings if {
	supplied := {
		"namespace": {"reviews": {"v1": {"PersistentVolumeClaim": claims}}},
		"cluster": {"v1": {"PersistentVolume": volumes}, "storage.k8s.io/v1": {"StorageClass": classes}},
	}
	findings := mode_unsupported_by_provisioner.findings with input as {"review": review, "parameters": parameters}
		with data.inventory as supplied
}

of_claim(modes, class) := found({"object": claim(modes, class)}, {}, {}, {})

of_service(claims) := found({"object": service}, claims, {}, {})

finding_ := {
	"id": "AM007",
	"slug": "mode-unsupported-by-provisioner",
	"category": "access_modes",
	"severity": "error",
	"outcome": "violation",
	"msg": "",
	"solution": solution,
	"resource": {"apiVersion": "v1", "kind": "PersistentVolumeClaim", "namespace": "reviews", "name": "model"},
	"path": [],
	"claim": "",
	"related": [],
	"details": {},
	"missing": [],
	"waiver": null,
}

class(name) := {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "namespace": "", "name": name}

unsupported(severity, mode, index, name, text) := object.union(finding_, {
	"severity": severity,
	"msg": sprintf("[AM007] PersistentVolumeClaim reviews/model: %s, which %s", [mode, text]),
	"path": ["spec", "accessModes", index],
	"related": [class(name)],
	"details": {"mode": mode, "driver": classes[name].provisioner, "candidates": candidates[mode]},
})

candidates := {"ReadWriteMany": ["files"], "ReadOnlyMany": ["trident"], "ReadWriteOncePod": []}

open(kind, name, text) := object.union(finding_, {
	"outcome": "unknown",
	"msg": sprintf("[AM007] %s reviews/%s: cannot be decided without PersistentVolume: %s (the parameter provisioners can tell)", [kind, name, text]),
	"missing": ["PersistentVolume"],
})

undecided(object_, kind) := object.union(finding_, {
	"outcome": "unknown",
	"msg": sprintf("[AM007] %s reviews/%s: cannot be decided without %s", [object_.kind, object_.metadata.name, kind]),
	"resource": {"apiVersion": object_.apiVersion, "kind": object_.kind, "namespace": "reviews", "name": object_.metadata.name},
	"missing": [kind],
})

test_a_mode_that_the_driver_refuses_is_an_error if {
	of_claim(["ReadOnlyMany"], "files") == {unsupported("error", "ReadOnlyMany", 0, "files", "\"efs.csi.aws.com\" refuses; the claim stays Pending")}
}

test_a_condition_that_is_contradicted_is_an_error if {
	text := "\"disk.csi.azure.com\" offers only with parameter maxShares >=2 and volumeMode Block; the claim stays Pending"
	of_claim(["ReadWriteMany"], "disk") == {unsupported("error", "ReadWriteMany", 0, "disk", text)}
}

test_a_driver_that_probably_refuses_is_a_warning if {
	of_claim(["ReadWriteMany"], "mayastor") == {unsupported("warning", "ReadWriteMany", 0, "mayastor", "\"io.openebs.csi-mayastor\" refuses; the claim probably stays Pending")}
}

test_a_disk_that_says_nothing_of_many_nodes_is_a_warning if {
	text := "\"evs.csi.huaweicloud.com\" is not known to offer, as disks with a file system seldom do; the claim may stay Pending"
	of_claim(["ReadWriteMany"], "evs") == {unsupported("warning", "ReadWriteMany", 0, "evs", text)}
}

test_a_disk_that_is_only_likely_is_worth_knowing if {
	text := "\"csi-powermax.dellemc.com\" is not known to offer, as disks with a file system seldom do; the claim may stay Pending"
	of_claim(["ReadWriteMany"], "powermax") == {unsupported("info", "ReadWriteMany", 0, "powermax", text)}
}

test_each_mode_is_found_at_its_place if {
	got := of_claim(["ReadWriteOnce", "ReadWriteMany", "ReadOnlyMany"], "disk")
	text := "\"disk.csi.azure.com\" offers only with parameter maxShares >=2 and volumeMode Block; the claim stays Pending"
	got == {object.union(unsupported("error", mode, index, "disk", text), {"details": {"candidates": []}}) |
		some index, mode in {1: "ReadWriteMany", 2: "ReadOnlyMany"}
	}
}

test_a_mode_that_is_offered_is_fine[note] if {
	some note, case in {"one": [["ReadWriteOnce"], "disk"], "many": [["ReadWriteMany"], "files"], "with a hint": [["ReadOnlyMany"], "rbd"]}
	of_claim(case[0], case[1]) == set()
}

test_a_claim_that_needs_no_provisioner_is_fine[note] if {
	some note, changes in {
		"a bound one": {"status": {"phase": "Bound", "accessModes": ["ReadWriteMany"]}},
		"one that names its volume": {"spec": {"volumeName": "pv"}},
		"a lost one": {"spec": {"volumeName": "pv"}, "status": {"phase": "Lost"}},
		"one without a class": {"spec": {"storageClassName": ""}},
		"one for volumes made by hand": {"spec": {"storageClassName": "static"}},
		"one that is being deleted": {"metadata": {"deletionTimestamp": "2026-01-01T00:00:00Z"}},
		"one with damaged modes": {"spec": {"accessModes": "ReadWriteMany"}},
	}
	found({"object": object.union(claim(["ReadWriteMany"], "disk"), changes)}, {}, {}, {}) == set()
}

test_a_free_volume_that_fits_is_enough if {
	volume := {"spec": {"accessModes": ["ReadWriteMany"], "capacity": {"storage": "20Gi"}, "storageClassName": "disk"}}
	found({"object": claim(["ReadWriteMany"], "disk")}, {}, {"pv": volume}, {}) == set()
	found({"object": claim(["ReadWriteMany"], "vault")}, {}, {"pv": object.union(volume, {"spec": {"storageClassName": "vault"}})}, {}) == set()
}

test_a_claim_that_goes_asks_for_nothing if {
	found({"operation": "DELETE", "oldObject": claim(["ReadWriteMany"], "disk"), "object": null}, {}, {}, {}) == set()
}

test_a_driver_that_nobody_knows_leaves_it_undecided if {
	of_claim(["ReadWriteMany"], "vault") == {open("PersistentVolumeClaim", "model", "ReadWriteMany, which \"csi.storage.example.com\" is not known to offer or refuse")}
}

test_a_condition_that_nobody_can_see_leaves_it_undecided if {
	of_claim(["ReadWriteMany"], "trident") == {open("PersistentVolumeClaim", "model", "ReadWriteMany, which \"csi.trident.netapp.io\" offers only with backend file protocol and volumeMode Filesystem")}
}

test_a_row_of_the_user_decides if {
	parameters := {"provisioners": [{"provisioner": "csi.storage.example.com", "kind": "file", "access_modes": ["ReadWriteMany"], "rejects": ["ReadOnlyMany"]}]}
	found({"object": claim(["ReadWriteMany"], "vault")}, {}, {}, parameters) == set()
	found({"object": claim(["ReadOnlyMany"], "vault")}, {}, {}, parameters) == {unsupported("error", "ReadOnlyMany", 0, "vault", "\"csi.storage.example.com\" refuses; the claim stays Pending")}
}

test_a_class_that_was_not_supplied_leaves_it_undecided if {
	asked := claim(["ReadWriteMany"], "gone")
	found({"object": asked}, {}, {}, {}) == {undecided(asked, "StorageClass")}
	found({"object": asked}, {}, {}, {"inventory": {"complete": ["StorageClass"]}}) == set()
	found({"object": object.union(asked, {"status": {"phase": "Bound"}})}, {}, {}, {}) == set()
	found({"object": object.union(asked, {"spec": {"volumeName": "pv"}})}, {}, {}, {}) == set()
}

by_service(severity, name, text) := object.union(finding_, {
	"severity": severity,
	"msg": sprintf("[AM007] InferenceService reviews/sentiment: claim \"model\" asks for ReadWriteMany, which %s", [text]),
	"resource": {"apiVersion": "serving.kserve.io/v1beta1", "kind": "InferenceService", "namespace": "reviews", "name": "sentiment"},
	"claim": "model",
	"path": ["spec", "predictor", "model", "storageUri"],
	"related": [{"apiVersion": "v1", "kind": "PersistentVolumeClaim", "namespace": "reviews", "name": "model"}, class(name)],
	"details": {"mode": "ReadWriteMany", "driver": classes[name].provisioner, "candidates": ["files"]},
})

test_a_service_on_such_a_claim_is_found if {
	text := "\"disk.csi.azure.com\" offers only with parameter maxShares >=2 and volumeMode Block; the claim stays Pending"
	of_service({"model": claim(["ReadWriteMany"], "disk")}) == {by_service("error", "disk", text)}
}

test_a_service_on_a_claim_that_is_offered_its_mode_is_fine if of_service({"model": claim(["ReadWriteMany"], "files")}) == set()

test_a_service_on_a_bound_claim_is_fine if {
	of_service({"model": object.union(claim(["ReadWriteMany"], "disk"), {"status": {"phase": "Bound"}})}) == set()
}

test_a_service_is_undecided[note] if {
	some note, case in {
		"without its claim": [{}, undecided(service, "PersistentVolumeClaim")],
		"without its class": [{"model": claim(["ReadWriteMany"], "gone")}, undecided(service, "StorageClass")],
		"on a driver that nobody knows": [
			{"model": claim(["ReadWriteMany"], "vault")},
			object.union(open("InferenceService", "sentiment", "ReadWriteMany, which \"csi.storage.example.com\" is not known to offer or refuse"), {
				"resource": {"apiVersion": "serving.kserve.io/v1beta1", "kind": "InferenceService", "name": "sentiment"},
			}),
		],
	}
	of_service(case[0]) == {case[1]}
}

test_all_that_is_lacking_is_said_at_once if {
	object_ := object.union(service, {"spec": {"predictor": {"volumes": [
		{"name": "a", "persistentVolumeClaim": {"claimName": "lexicon"}},
		{"name": "b", "persistentVolumeClaim": {"claimName": "tokens"}},
	]}}})
	claims := {"model": claim(["ReadWriteMany"], "vault"), "tokens": claim(["ReadOnlyMany"], "vault")}
	texts := [sprintf("%s, which \"csi.storage.example.com\" is not known to offer or refuse", [mode]) | some mode in ["ReadOnlyMany", "ReadWriteMany"]]
	found({"object": object_}, claims, {}, {}) == {object.union(undecided(service, "PersistentVolumeClaim"), {
		"msg": sprintf("[AM007] InferenceService reviews/sentiment: cannot be decided without PersistentVolume, PersistentVolumeClaim: %s (the parameter provisioners can tell)", [concat("; ", texts)]),
		"missing": ["PersistentVolume", "PersistentVolumeClaim"],
	})}
}

test_other_kinds_ask_for_no_mode[note] if {
	some note in ["disk", "vault", "gone"]
	found({"object": object.union(claim(["ReadWriteMany"], note), {"kind": "PersistentVolume"})}, {}, {}, {}) == set()
}
