package lib.pvcguard.rules.claims.claim_unbound_test

import data.lib.pvcguard.rules.claims.claim_unbound

service := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "vision", "name": "defects"},
	"spec": {"predictor": {"model": {"storageUri": "pvc://weights/v1"}}},
}

classes := {
	"now": {"provisioner": "efs.csi.aws.com", "volumeBindingMode": "Immediate"},
	"unsaid": {"provisioner": "efs.csi.aws.com"},
	"damaged": {"provisioner": "efs.csi.aws.com", "volumeBindingMode": 5},
	"later": {"provisioner": "ebs.csi.aws.com", "volumeBindingMode": "WaitForFirstConsumer"},
}

default_class := {
	"metadata": {"annotations": {"storageclass.kubernetes.io/is-default-class": "true"}},
	"volumeBindingMode": "Immediate",
}

pending(spec) := {"spec": spec, "status": {"phase": "Pending"}}

found(claims, classes_, parameters) := findings if {
	supplied := {
		"namespace": {"vision": {"v1": {"PersistentVolumeClaim": claims}}},
		"cluster": {"storage.k8s.io/v1": {"StorageClass": classes_}},
	}
	findings := claim_unbound.findings with input as {"review": {"object": service}, "parameters": parameters}
		with data.inventory as supplied
}

of(claim) := found({"weights": claim}, classes, {})

finding_ := {
	"id": "CL004",
	"slug": "claim-unbound",
	"category": "claims",
	"severity": "info",
	"outcome": "violation",
	"msg": "",
	"solution": "Look into the events of the claim (kubectl describe pvc) for what it waits for.",
	"resource": {"apiVersion": "serving.kserve.io/v1beta1", "kind": "InferenceService", "namespace": "vision", "name": "defects"},
	"path": [],
	"claim": "",
	"related": [],
	"details": {},
	"missing": [],
	"waiver": null,
}

unbound(reason, others) := object.union(finding_, {
	"msg": sprintf("[CL004] InferenceService vision/defects: claim \"weights\" is Pending, though %s; no pod that mounts it is scheduled until it is bound", [reason]),
	"claim": "weights",
	"path": ["spec", "predictor", "model", "storageUri"],
	"related": array.concat([{"apiVersion": "v1", "kind": "PersistentVolumeClaim", "namespace": "vision", "name": "weights"}], others),
})

class(name) := {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "namespace": "", "name": name}

undecided(kinds) := object.union(finding_, {
	"outcome": "unknown",
	"msg": sprintf("[CL004] InferenceService vision/defects: cannot be decided without %s", [concat(", ", kinds)]),
	"missing": kinds,
})

test_a_claim_whose_class_binds_immediately_is_found[note] if {
	some note in ["now", "unsaid", "damaged"]
	of(pending({"storageClassName": note})) == {unbound(sprintf("StorageClass %q binds immediately", [note]), [class(note)])}
}

test_a_claim_of_the_default_class_is_found if {
	found({"weights": pending({})}, {"standard": default_class}, {}) == {unbound("StorageClass \"standard\" binds immediately", [class("standard")])}
}

test_a_claim_that_waits_for_its_first_pod_is_healthy if of(pending({"storageClassName": "later"})) == set()

test_a_claim_without_a_class_has_nothing_to_wait_for[note] if {
	some note, case in {"by its own wish": [{"storageClassName": ""}, []], "for lack of a default class": [{}, ["StorageClass"]]}
	found({"weights": pending(case[0])}, classes, {"inventory": {"complete": case[1]}}) == {unbound("it has no StorageClass to wait for", [])}
}

test_a_claim_that_names_its_volume_does_not_wait_whatever_its_class[note] if {
	some note in ["later", "gone"]
	volume := {"apiVersion": "v1", "kind": "PersistentVolume", "namespace": "", "name": "pv-7"}
	of(pending({"storageClassName": note, "volumeName": "pv-7"})) == {unbound("it names its volume \"pv-7\"", [volume])}
}

test_other_phases_are_fine[note] if {
	some note, status in {"bound": {"phase": "Bound"}, "lost": {"phase": "Lost"}, "of a manifest": {}, "damaged": ["Pending"]}
	of({"spec": {"storageClassName": "now"}, "status": status}) == set()
}

test_a_class_that_was_not_supplied_leaves_it_undecided if {
	of(pending({"storageClassName": "gone"})) == {undecided(["StorageClass"])}
	of(pending({})) == {undecided(["StorageClass"])}
}

test_a_class_that_was_not_supplied_matters_to_pending_claims_only if {
	of({"spec": {"storageClassName": "gone"}, "status": {"phase": "Bound"}}) == set()
}

test_a_class_that_does_not_exist_is_another_rules if {
	found({"weights": pending({"storageClassName": "gone"})}, classes, {"inventory": {"complete": ["StorageClass"]}}) == set()
}

test_a_claim_that_was_not_supplied_leaves_it_undecided if {
	found({}, classes, {}) == {undecided(["PersistentVolumeClaim"])}
	found({}, classes, {"inventory": {"complete": ["PersistentVolumeClaim"]}}) == set()
}
