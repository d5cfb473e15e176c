package lib.pvcguard.rules.storage_classes.class_missing_test

import data.lib.pvcguard.rules.storage_classes.class_missing

solution := "Name a class that exists (kubectl get storageclass), or create this one; a claim's class cannot be changed, so create the claim again."

claim(name, spec) := {
	"apiVersion": "v1",
	"kind": "PersistentVolumeClaim",
	"metadata": {"namespace": "search", "name": name},
	"spec": object.union({"accessModes": ["ReadWriteOnce"]}, spec),
}

waiting := claim("model", {"storageClassName": "fast"})

service := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "search", "name": "ranker"},
	"spec": {"predictor": {"model": {"storageUri": "pvc://model/v1"}}},
}

volume(spec) := {"spec": object.union({"storageClassName": "fast", "accessModes": ["ReadWriteOnce"]}, spec)}

complete := {"inventory": {"complete": ["StorageClass", "PersistentVolume", "PersistentVolumeClaim"]}}

found(object_, claims, volumes, parameters) := findings if {
	supplied := {
		"namespace": {"search": {"v1": {"PersistentVolumeClaim": claims}}},
		"cluster": {
			"v1": {"PersistentVolume": volumes},
			"storage.k8s.io/v1": {"StorageClass": {
				"disk": {"provisioner": "ebs.csi.aws.com"},
				"vault": {"provisioner": "csi.storage.example.com"},
			}},
		},
	}
	findings := class_missing.findings with input as {"review": {"object": object_}, "parameters": parameters}
		with data.inventory as supplied
}

identity := {"apiVersion": "v1", "kind": "PersistentVolumeClaim", "namespace": "search", "name": "model"}

service_identity := {"apiVersion": "serving.kserve.io/v1beta1", "kind": "InferenceService", "namespace": "search", "name": "ranker"}

class := {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "namespace": "", "name": "fast"}

missing := {
	"id": "SC001",
	"slug": "class-missing",
	"category": "storage_classes",
	"severity": "error",
	"outcome": "violation",
	"msg": "[SC001] PersistentVolumeClaim search/model: StorageClass \"fast\" does not exist, and no free volume of this class fits",
	"solution": solution,
	"resource": identity,
	"path": ["spec", "storageClassName"],
	"claim": "",
	"related": [class],
	"details": {"candidates": ["disk"]},
	"missing": [],
	"waiver": null,
}

missing_for_service := object.union(missing, {
	"msg": "[SC001] InferenceService search/ranker: claim \"model\" asks for StorageClass \"fast\", which does not exist, and no free volume of this class fits",
	"resource": service_identity,
	"path": ["spec", "predictor", "model", "storageUri"],
	"claim": "model",
	"related": [identity, class],
})

undecided(label, resource, kinds) := {
	"id": "SC001",
	"slug": "class-missing",
	"category": "storage_classes",
	"severity": "error",
	"outcome": "unknown",
	"msg": sprintf("[SC001] %s: cannot be decided without %s", [label, concat(", ", kinds)]),
	"solution": solution,
	"resource": resource,
	"path": [],
	"claim": "",
	"related": [],
	"details": {},
	"missing": kinds,
	"waiver": null,
}

test_a_claim_of_a_class_that_does_not_exist_is_found if {
	found(waiting, {}, {}, complete) == {missing}
}

test_a_service_on_such_a_claim_is_found if {
	found(service, {"model": waiting}, {}, complete) == {missing_for_service}
}

test_a_class_that_exists_is_fine if {
	existing := claim("model", {"storageClassName": "disk"})
	found(existing, {}, {}, complete) == set()
	found(service, {"model": existing}, {}, complete) == set()
}

test_the_annotation_is_the_place_where_it_names_the_class if {
	annotated := object.union(claim("model", {"storageClassName": "disk"}), {"metadata": {"annotations": {"volume.beta.kubernetes.io/storage-class": "fast"}}})
	expected := object.union(missing, {"path": ["metadata", "annotations", "volume.beta.kubernetes.io/storage-class"]})
	found(annotated, {}, {}, complete) == {expected}
}

test_a_claim_that_asks_for_no_class_is_fine if {
	found(claim("model", {"storageClassName": ""}), {}, {}, complete) == set()
	found(claim("model", {}), {}, {}, complete) == set()
}

test_a_claim_that_is_bound_or_names_its_volume_is_past_its_class if {
	found(object.union(waiting, {"status": {"phase": "Bound"}}), {}, {}, complete) == set()
	found(object.union(waiting, {"spec": {"volumeName": "nas"}}), {}, {}, complete) == set()
}

test_a_free_volume_that_fits_needs_no_class if {
	found(waiting, {}, {"nas": volume({})}, complete) == set()
	found(service, {"model": waiting}, {"nas": volume({})}, complete) == set()
}

test_a_free_volume_that_does_not_fit_is_no_help if {
	found(waiting, {}, {"nas": volume({"accessModes": ["ReadOnlyMany"]})}, complete) == {missing}
}

test_each_of_several_claims_is_found_at_its_place if {
	object_ := object.union(service, {"spec": {"predictor": {"volumes": [
		{"name": "a", "persistentVolumeClaim": {"claimName": "lexicon"}},
		{"name": "b", "persistentVolumeClaim": {"claimName": "shared"}},
	]}}})
	claims := {
		"model": waiting,
		"lexicon": claim("lexicon", {"storageClassName": "fast"}),
		"shared": claim("shared", {"storageClassName": "disk"}),
	}
	lexicon := object.union(missing_for_service, {
		"msg": replace(missing_for_service.msg, "\"model\"", "\"lexicon\""),
		"claim": "lexicon",
		"path": ["spec", "predictor", "volumes", 0, "persistentVolumeClaim", "claimName"],
		"related": [object.union(identity, {"name": "lexicon"}), class],
	})
	found(object_, claims, {}, complete) == {missing_for_service, lexicon}
}

test_classes_and_volumes_that_were_not_supplied_leave_it_undecided if {
	found(waiting, {}, {}, {}) == {undecided("PersistentVolumeClaim search/model", identity, ["PersistentVolume", "StorageClass"])}
	found(service, {"model": waiting}, {}, {}) == {undecided("InferenceService search/ranker", service_identity, ["PersistentVolume", "StorageClass"])}
}

test_a_kind_that_was_supplied_in_full_is_not_lacking if {
	found(waiting, {}, {}, {"inventory": {"complete": ["StorageClass"]}}) == {undecided("PersistentVolumeClaim search/model", identity, ["PersistentVolume"])}
	found(waiting, {}, {}, {"inventory": {"complete": ["PersistentVolume"]}}) == {undecided("PersistentVolumeClaim search/model", identity, ["StorageClass"])}
}

test_what_was_supplied_decides_without_the_rest if {
	found(claim("model", {"storageClassName": "disk"}), {}, {}, {}) == set()
	found(waiting, {}, {"nas": volume({})}, {}) == set()
	found(object.union(waiting, {"status": {"phase": "Bound"}}), {}, {}, {}) == set()
}

test_a_claim_that_was_not_supplied_leaves_it_undecided if {
	found(service, {}, {}, {}) == {undecided("InferenceService search/ranker", service_identity, ["PersistentVolumeClaim"])}
}

test_a_claim_that_does_not_exist_asks_for_no_class if {
	found(service, {}, {}, complete) == set()
}

test_undecided_can_count_as_violation if {
	expected := object.union(undecided("PersistentVolumeClaim search/model", identity, ["PersistentVolume", "StorageClass"]), {"outcome": "violation"})
	found(waiting, {}, {}, {"onUnknown": "violation"}) == {expected}
}

test_other_kinds_ask_for_no_class if {
	found(object.union(waiting, {"kind": "PersistentVolume"}), {}, {}, complete) == set()
}
