package lib.pvcguard.rules.access_modes.modes_conflict_test

import data.lib.pvcguard.rules.access_modes.modes_conflict

claim(modes, spec) := {
	"apiVersion": "v1",
	"kind": "PersistentVolumeClaim",
	"metadata": {"namespace": "reviews", "name": "model"},
	"spec": object.union({"accessModes": modes, "storageClassName": "disk"}, spec),
}

volume(modes, spec) := {
	"apiVersion": "v1",
	"kind": "PersistentVolume",
	"metadata": {"name": "pv-7"},
	"spec": object.union({"accessModes": modes}, spec),
}

classes := {
	"disk": {"provisioner": "ebs.csi.aws.com"},
	"files": {"provisioner": "efs.csi.aws.com"},
	"nas": {"provisioner": "csi.san.synology.com"},
	"vault": {"provisioner": "csi.storage.example.com"},
}

found(object_, cluster, parameters) := findings if {
	supplied := {"cluster": {
		"v1": {"PersistentVolume": object.get(cluster, ["volumes"], {})},
		"storage.k8s.io/v1": {"StorageClass": classes, "CSIDriver": object.get(cluster, ["drivers"], {})},
	}}
	findings := modes_conflict.findings with input as {"review": {"object": object_}, "parameters": parameters}
		with data.inventory as supplied
}

finding_ := {
	"id": "AM008",
	"slug": "modes-conflict",
	"category": "access_modes",
	"severity": "error",
	"outcome": "violation",
	"msg": "",
	"solution": "Keep the one mode that the pods need.",
	"resource": {"apiVersion": "v1", "kind": "PersistentVolumeClaim", "namespace": "reviews", "name": "model"},
	"path": ["spec", "accessModes"],
	"claim": "",
	"related": [],
	"details": {},
	"missing": [],
	"waiver": null,
}

of_volume := {
	"resource": {"apiVersion": "v1", "kind": "PersistentVolume", "namespace": "", "name": "pv-7"},
}

subject(object_) := concat("/", [part | some part in [object.get(object_.metadata, ["namespace"], ""), object_.metadata.name]; part != ""])

conflict(object_, severity, outlook, driver) := object.union(finding_, {
	"severity": severity,
	"msg": sprintf("[AM008] %s %s: ReadWriteOnce and ReadOnlyMany together %s; %q attaches a volume with one of them", [object_.kind, subject(object_), outlook, driver]),
	"details": {"modes": ["ReadOnlyMany", "ReadWriteOnce"], "driver": driver},
})

undecided(object_, kind) := object.union(finding_, {
	"outcome": "unknown",
	"msg": sprintf("[AM008] %s %s: cannot be decided without %s", [object_.kind, subject(object_), kind]),
	"path": [],
	"missing": [kind],
})

both := ["ReadWriteOnce", "ReadOnlyMany"]

test_both_modes_on_a_driver_that_attaches_are_an_error if {
	asked := claim(both, {})
	found(asked, {}, {}) == {conflict(asked, "error", "cannot be attached", "ebs.csi.aws.com")}
}

test_both_modes_on_a_driver_that_probably_attaches_are_a_warning if {
	asked := claim(both, {"storageClassName": "nas"})
	found(asked, {}, {}) == {conflict(asked, "warning", "probably cannot be attached", "csi.san.synology.com")}
}

test_both_modes_on_files_are_fine if found(claim(both, {"storageClassName": "files"}), {}, {}) == set()

test_modes_without_a_conflict_are_fine[note] if {
	some note, modes in {
		"one": ["ReadWriteOnce"],
		"the same twice": ["ReadWriteOnce", "ReadWriteOnce"],
		"with RWX, which wins": ["ReadWriteOnce", "ReadOnlyMany", "ReadWriteMany"],
		"RWO and RWX": ["ReadWriteOnce", "ReadWriteMany"],
		"ROX and RWX": ["ReadOnlyMany", "ReadWriteMany"],
		"one pod alone": ["ReadWriteOncePod"],
		"damaged": "ReadWriteOnce",
	}
	found(claim(modes, {}), {}, {}) == set()
}

test_one_pod_with_any_other_mode_is_an_error[note] if {
	some note, case in {
		"one": [["ReadWriteOncePod", "ReadWriteOnce"], "ReadWriteOnce"],
		"two": [["ReadWriteOnce", "ReadWriteOncePod", "ReadOnlyMany"], "ReadOnlyMany and ReadWriteOnce"],
	}
	asked := claim(case[0], {"storageClassName": "files"})
	found(asked, {}, {}) == {object.union(finding_, {
		"msg": sprintf("[AM008] PersistentVolumeClaim reviews/model: ReadWriteOncePod must be alone, but %s stands beside it; the API server refuses that", [case[1]]),
		"details": {"modes": sort(case[0])},
	})}
}

test_a_bound_claim_has_the_modes_of_its_volume if {
	bound := object.union(claim(["ReadWriteOnce"], {"volumeName": "pv-7"}), {"status": {"phase": "Bound", "accessModes": both}})
	found(bound, {}, {}) == {conflict(bound, "error", "cannot be attached", "ebs.csi.aws.com")}
}

test_a_volume_is_judged_by_its_own_driver[note] if {
	some note, case in {
		"a CSI disk": [{"csi": {"driver": "ebs.csi.aws.com"}}, [["error", "cannot be attached", "ebs.csi.aws.com"]]],
		"an old disk": [{"gcePersistentDisk": {"pdName": "x"}}, [["error", "cannot be attached", "gcePersistentDisk"]]],
		"NFS": [{"nfs": {"server": "x"}}, []],
		"iSCSI, which knows no such conflict": [{"iscsi": {"iqn": "x"}}, []],
		"Fibre Channel, which knows none either": [{"fc": {"lun": 1}}, []],
		"no source": [{}, []],
	}
	object_ := volume(both, case[0])
	found(object_, {}, {}) == {object.union(conflict(object_, step[0], step[1], step[2]), of_volume) | some step in case[1]}
}

test_a_driver_that_nobody_knows_leaves_it_undecided if {
	asked := claim(both, {"storageClassName": "vault"})
	found(asked, {}, {}) == {undecided(asked, "CSIDriver")}
	found(asked, {}, {"inventory": {"complete": ["CSIDriver"]}}) == set()
	supplied := volume(both, {"csi": {"driver": "csi.storage.example.com"}})
	found(supplied, {}, {}) == {object.union(undecided(supplied, "CSIDriver"), of_volume)}
}

test_what_the_driver_says_of_itself_decides[note] if {
	some note, case in {"that it attaches": true, "that it does not": false}
	asked := claim(both, {"storageClassName": "vault"})
	drivers := {"csi.storage.example.com": {"spec": {"attachRequired": case}}}
	found(asked, {"drivers": drivers}, {}) == {conflict(asked, "error", "cannot be attached", "csi.storage.example.com") | case}
}

test_a_class_that_was_not_supplied_leaves_it_undecided if {
	asked := claim(both, {"storageClassName": "gone"})
	found(asked, {}, {}) == {undecided(asked, "StorageClass")}
	found(asked, {}, {"inventory": {"complete": ["StorageClass"]}}) == set()
}

test_a_volume_that_was_not_supplied_leaves_it_undecided if {
	asked := claim(both, {"storageClassName": "", "volumeName": "pv-7"})
	found(asked, {}, {}) == {undecided(asked, "PersistentVolume")}
	found(asked, {}, {"inventory": {"complete": ["PersistentVolume"]}}) == set()
	found(asked, {"volumes": {"pv-7": volume(both, {"csi": {"driver": "ebs.csi.aws.com"}})}}, {}) == {conflict(asked, "error", "cannot be attached", "ebs.csi.aws.com")}
}

test_what_is_known_of_the_driver_needs_no_class_and_no_volume[note] if {
	some note, case in {
		"by the volume": [{"storageClassName": "gone", "volumeName": "pv-7"}, {"pv-7": volume(both, {"csi": {"driver": "csi.storage.example.com"}})}],
		"by the class": [{"storageClassName": "vault", "volumeName": "pv-7"}, {}],
	}
	asked := claim(both, case[0])
	found(asked, {"volumes": case[1]}, {}) == {undecided(asked, "CSIDriver")}
}

test_other_kinds_have_no_modes[note] if {
	some note, modes in {"both": both, "one pod": ["ReadWriteOncePod", "ReadWriteOnce"]}
	found(object.union(claim(modes, {}), {"kind": "StatefulSet"}), {}, {}) == set()
}
