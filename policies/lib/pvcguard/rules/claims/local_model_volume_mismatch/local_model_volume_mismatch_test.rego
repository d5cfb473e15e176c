package lib.pvcguard.rules.claims.local_model_volume_mismatch_test

import data.lib.pvcguard.rules.claims.local_model_volume_mismatch

claim := {"accessModes": ["ReadWriteOnce"], "resources": {"requests": {"storage": "1700G"}}, "storageClassName": "local-storage"}

volume := {"accessModes": ["ReadWriteOnce"], "capacity": {"storage": "1700G"}, "storageClassName": "local-storage", "local": {"path": "/models"}}

group(claim_, volume_) := {
	"apiVersion": "serving.kserve.io/v1alpha1",
	"kind": "LocalModelNodeGroup",
	"metadata": {"name": "workers"},
	"spec": {"storageLimit": "1.7T", "persistentVolumeClaimSpec": claim_, "persistentVolumeSpec": volume_},
}

default_class := {"metadata": {"annotations": {"storageclass.kubernetes.io/is-default-class": "true"}}}

found(object_, classes, parameters) := findings if {
	supplied := {"cluster": {"storage.k8s.io/v1": {"StorageClass": classes}}}
	findings := local_model_volume_mismatch.findings with input as {"review": {"object": object_}, "parameters": parameters}
		with data.inventory as supplied
}

finding_ := {
	"id": "CL008",
	"slug": "local-model-volume-mismatch",
	"category": "claims",
	"severity": "warning",
	"outcome": "violation",
	"msg": "",
	"solution": "Give persistentVolumeSpec the class and modes of persistentVolumeClaimSpec, and at least its size.",
	"resource": {"apiVersion": "serving.kserve.io/v1alpha1", "kind": "LocalModelNodeGroup", "namespace": "", "name": "workers"},
	"path": [],
	"claim": "",
	"related": [],
	"details": {},
	"missing": [],
	"waiver": null,
}

mismatch(field, text) := object.union(finding_, {
	"msg": sprintf("[CL008] LocalModelNodeGroup workers: its claims ask for %s, so they are never bound", [text]),
	"path": array.concat(["spec", "persistentVolumeClaimSpec"], field),
})

undecided := object.union(finding_, {
	"outcome": "unknown",
	"msg": "[CL008] LocalModelNodeGroup workers: cannot be decided without StorageClass",
	"missing": ["StorageClass"],
})

test_a_group_whose_specs_fit_is_fine if {
	found(group(claim, volume), {}, {}) == set()
	found(group(claim, object.union(volume, {"capacity": {"storage": "2T"}})), {}, {}) == set()
}

test_every_field_that_disagrees_is_found if {
	other := {"accessModes": ["ReadOnlyMany"], "capacity": {"storage": "1699G"}, "storageClassName": "fast", "volumeMode": "Block"}
	found(group(claim, other), {}, {}) == {
		mismatch(["storageClassName"], "class \"local-storage\", but its volumes have class \"fast\""),
		mismatch(["accessModes"], "ReadWriteOnce, but its volumes have ReadOnlyMany"),
		mismatch(["resources", "requests", "storage"], "1700G, but its volumes have 1699G"),
		mismatch(["volumeMode"], "volumeMode \"Filesystem\", but its volumes have volumeMode \"Block\""),
	}
}

test_volumes_without_a_class_do_not_fit_claims_with_one if {
	found(group(claim, object.remove(volume, ["storageClassName"])), {}, {}) == {mismatch(["storageClassName"], "class \"local-storage\", but its volumes have no class")}
}

classless := group(object.remove(claim, ["storageClassName"]), object.remove(volume, ["storageClassName"]))

test_claims_without_a_class_get_the_default_class if {
	found(classless, {"gp3": default_class}, {}) == {mismatch(["storageClassName"], "class \"gp3\", the default class, but its volumes have no class")}
}

test_the_default_class_is_said_with_the_class_only if {
	object_ := group(object.remove(claim, ["storageClassName"]), object.union(volume, {"capacity": {"storage": "1T"}}))
	found(object_, {"local-storage": default_class}, {}) == {mismatch(["resources", "requests", "storage"], "1700G, but its volumes have 1T")}
}

test_without_a_default_class_they_fit if {
	found(classless, {}, {"inventory": {"complete": ["StorageClass"]}}) == set()
}

test_classes_that_were_not_supplied_leave_it_undecided if {
	found(classless, {}, {}) == {undecided}
	found(group(object.remove(claim, ["storageClassName"]), object.union(volume, {"accessModes": []})), {}, {}) == {
		undecided,
		mismatch(["accessModes"], "ReadWriteOnce, but its volumes have no mode"),
	}
}

test_a_group_without_both_specs_is_refused_by_the_api_server[note] if {
	some note, object_ in {
		"no volume": group(object.remove(claim, ["storageClassName"]), {}),
		"no claim": group({}, volume),
		"a damaged claim": group(["x"], volume),
		"a damaged volume": group(object.remove(claim, ["storageClassName"]), "x"),
	}
	found(object_, {}, {}) == set()
}

test_other_kinds_have_no_such_specs if {
	found(object.union(group(claim, {"accessModes": []}), {"kind": "LocalModelNode"}), {}, {}) == set()
}
