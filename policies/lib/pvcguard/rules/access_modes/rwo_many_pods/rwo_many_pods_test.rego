package lib.pvcguard.rules.access_modes.rwo_many_pods_test

import data.lib.pvcguard.rules.access_modes.rwo_many_pods

service(predictor) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "reviews", "name": "sentiment", "annotations": {"serving.kserve.io/deploymentMode": "Standard"}},
	"spec": {"predictor": object.union({"model": {"storageUri": "pvc://model/v3"}}, predictor)},
}

three := service({"minReplicas": 3})

up_to_five := service({"minReplicas": 1, "maxReplicas": 5})

claim(modes, class) := {"metadata": {"namespace": "reviews", "name": "model"}, "spec": {"accessModes": modes, "storageClassName": class}}

classes := {
	"disk": {"provisioner": "ebs.csi.aws.com"},
	"files": {"provisioner": "efs.csi.aws.com"},
	"host": {"provisioner": "rancher.io/local-path"},
	"nas": {"provisioner": "csi.san.synology.com"},
	"vault": {"provisioner": "csi.storage.example.com"},
}

inventory(claims) := {
	"namespace": {"reviews": {"v1": {"PersistentVolumeClaim": claims}}},
	"cluster": {"storage.k8s.io/v1": {"StorageClass": classes}},
}

found(object_, claims, parameters) := findings if {
	supplied := inventory(claims)
	findings := rwo_many_pods.findings with input as {"review": {"object": object_}, "parameters": parameters}
		with data.inventory as supplied
}

on(object_, class) := found(object_, {"model": claim(["ReadWriteOnce"], class)}, {})

many(severity, because, pods, driver, attaches) := {
	"id": "AM001",
	"slug": "rwo-many-pods",
	"category": "access_modes",
	"severity": severity,
	"outcome": "violation",
	"msg": sprintf("[AM001] InferenceService reviews/sentiment: claim \"model\" is ReadWriteOnce, for one node, and %s", [because]),
	"solution": "Use a claim with ReadWriteMany or ReadOnlyMany, or run one pod.",
	"resource": {"apiVersion": "serving.kserve.io/v1beta1", "kind": "InferenceService", "namespace": "reviews", "name": "sentiment"},
	"path": ["spec", "predictor", "model", "storageUri"],
	"claim": "model",
	"related": [{"apiVersion": "v1", "kind": "PersistentVolumeClaim", "namespace": "reviews", "name": "model"}],
	"details": {"pods": pods, "driver": driver, "attaches": attaches, "candidates": ["files"]},
	"missing": [],
	"waiver": null,
}

pods_of_three := {"min": 3, "max": 3, "peak": 4}

pods_up_to_five := {"min": 1, "max": 5, "peak": 7}

undecided(outcome) := {
	"id": "AM001",
	"slug": "rwo-many-pods",
	"category": "access_modes",
	"severity": "error",
	"outcome": outcome,
	"msg": "[AM001] InferenceService reviews/sentiment: cannot be decided without PersistentVolumeClaim",
	"solution": "Use a claim with ReadWriteMany or ReadOnlyMany, or run one pod.",
	"resource": {"apiVersion": "serving.kserve.io/v1beta1", "kind": "InferenceService", "namespace": "reviews", "name": "sentiment"},
	"path": [],
	"claim": "",
	"related": [],
	"details": {},
	"missing": ["PersistentVolumeClaim"],
	"waiver": null,
}

test_several_pods_on_a_volume_that_attaches_are_an_error if {
	on(three, "disk") == {many("error", "3 pods mount it; those on a second node never start", pods_of_three, "ebs.csi.aws.com", "yes")}
}

test_pods_that_only_may_come_are_a_warning if {
	on(up_to_five, "disk") == {many("warning", "1 to 5 pods mount it; those on a second node never start", pods_up_to_five, "ebs.csi.aws.com", "yes")}
}

test_pods_without_a_bound_are_a_warning_and_the_assumption_is_said if {
	object_ := object.union(service({"minReplicas": 0}), {"metadata": {"annotations": {"serving.kserve.io/deploymentMode": ""}}})
	because := "0 or more pods mount it; those on a second node never start (deployment mode not stated, Knative assumed)"
	on(object_, "disk") == {many("warning", because, {"min": 0, "max": null, "peak": null}, "ebs.csi.aws.com", "yes")}
}

test_a_driver_that_nobody_knows_is_a_warning if {
	because := "3 pods mount it; nobody knows whether its driver attaches volumes to nodes; if so, those on a second node never start"
	on(three, "vault") == {many("warning", because, pods_of_three, "csi.storage.example.com", "unknown")}
}

test_a_class_that_was_not_supplied_is_a_warning if {
	because := "3 pods mount it; nobody knows whether its driver attaches volumes to nodes; if so, those on a second node never start"
	on(three, "gone") == {many("warning", because, pods_of_three, "", "unknown")}
}

test_a_driver_that_probably_attaches_is_one_step_milder if {
	on(three, "nas") == {many("warning", "3 pods mount it; those on a second node will probably never start", pods_of_three, "csi.san.synology.com", "likely")}
	on(up_to_five, "nas") == {many("info", "1 to 5 pods mount it; those on a second node will probably never start", pods_up_to_five, "csi.san.synology.com", "likely")}
}

test_a_volume_that_is_not_attached_is_worth_knowing if {
	because := "3 pods mount it; its driver does not attach volumes to nodes, so nothing enforces the mode"
	on(three, "files") == {many("info", because, pods_of_three, "efs.csi.aws.com", "no")}
}

test_a_cluster_of_one_node_is_worth_knowing if {
	because := "3 pods mount it; this works because the cluster has one node"
	found(three, {"model": claim(["ReadWriteOnce"], "disk")}, {"cluster": {"singleNode": true}}) == {many("info", because, pods_of_three, "ebs.csi.aws.com", "yes")}
}

test_pods_that_are_tied_to_one_node_are_worth_knowing if {
	object_ := service({"minReplicas": 3, "nodeSelector": {"kubernetes.io/hostname": "gpu-1"}})
	because := "3 pods mount it; this works because they are tied to node \"gpu-1\""
	on(object_, "disk") == {many("info", because, pods_of_three, "ebs.csi.aws.com", "yes")}
}

test_a_volume_of_one_node_is_another_rules if {
	on(three, "host") == set()
}

test_one_pod_is_fine if {
	on(service({"minReplicas": 1}), "disk") == set()
}

test_a_service_that_is_stopped_has_no_pods if {
	stopped := object.union(three, {"metadata": {"annotations": {"serving.kserve.io/stop": "true"}}})
	on(stopped, "disk") == set()
}

test_modes_for_many_nodes_or_one_pod_are_fine if {
	every modes in [["ReadWriteMany"], ["ReadWriteOnce", "ReadOnlyMany"], ["ReadWriteOnce", "ReadWriteMany"], ["ReadWriteOncePod"], "ReadWriteOnce"] {
		found(three, {"model": claim(modes, "disk")}, {}) == set()
	}
}

test_each_of_several_claims_is_found_at_its_place if {
	object_ := service({"minReplicas": 3, "volumes": [
		{"name": "a", "persistentVolumeClaim": {"claimName": "lexicon"}},
		{"name": "b", "persistentVolumeClaim": {"claimName": "shared"}},
	]})
	claims := {
		"model": claim(["ReadWriteOnce"], "disk"),
		"lexicon": claim(["ReadWriteOnce"], "disk"),
		"shared": claim(["ReadWriteMany"], "files"),
	}
	model := many("error", "3 pods mount it; those on a second node never start", pods_of_three, "ebs.csi.aws.com", "yes")
	lexicon := object.union(model, {
		"msg": replace(model.msg, "\"model\"", "\"lexicon\""),
		"claim": "lexicon",
		"path": ["spec", "predictor", "volumes", 0, "persistentVolumeClaim", "claimName"],
		"related": [{"apiVersion": "v1", "kind": "PersistentVolumeClaim", "namespace": "reviews", "name": "lexicon"}],
	})
	found(object_, claims, {}) == {model, lexicon}
}

test_a_claim_that_was_not_supplied_leaves_it_undecided if {
	found(three, {}, {}) == {undecided("unknown")}
	found(up_to_five, {}, {"onUnknown": "violation"}) == {undecided("violation")}
}

test_a_claim_that_was_not_supplied_matters_to_several_pods_only if {
	found(service({"minReplicas": 1}), {}, {}) == set()
}

test_a_claim_that_does_not_exist_is_another_rules if {
	found(three, {}, {"inventory": {"complete": ["PersistentVolumeClaim"]}}) == set()
}

test_the_severity_of_the_user_replaces_every_step if {
	because := "3 pods mount it; its driver does not attach volumes to nodes, so nothing enforces the mode"
	parameters := {"rules": {"AM001": {"severity": "error"}}}
	found(three, {"model": claim(["ReadWriteOnce"], "files")}, parameters) == {many("error", because, pods_of_three, "efs.csi.aws.com", "no")}
}
