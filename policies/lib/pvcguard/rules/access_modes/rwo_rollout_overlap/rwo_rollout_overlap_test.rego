package lib.pvcguard.rules.access_modes.rwo_rollout_overlap_test

import data.lib.pvcguard.rules.access_modes.rwo_rollout_overlap
import data.lib.pvcguard.workload

service(mode, predictor) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "reviews", "name": "sentiment", "annotations": {"serving.kserve.io/deploymentMode": mode}},
	"spec": {"predictor": object.union({"model": {"storageUri": "pvc://model/v3"}}, predictor)},
}

standard := service("Standard", {})

knative := service("Knative", {"maxReplicas": 1})

claim(modes, class) := {"spec": {"accessModes": modes, "storageClassName": class}}

classes := {
	"disk": {"provisioner": "ebs.csi.aws.com"},
	"files": {"provisioner": "efs.csi.aws.com"},
	"host": {"provisioner": "rancher.io/local-path"},
	"nas": {"provisioner": "csi.san.synology.com"},
	"vault": {"provisioner": "csi.storage.example.com"},
}

found(object_, claims, parameters) := findings if {
	supplied := {
		"namespace": {"reviews": {"v1": {"PersistentVolumeClaim": claims}}},
		"cluster": {"v1": {"PersistentVolume": {"pv": on_one_node}}, "storage.k8s.io/v1": {"StorageClass": classes}},
	}
	findings := rwo_rollout_overlap.findings with input as {"review": {"object": object_}, "parameters": parameters}
		with data.inventory as supplied
}

on(object_, class) := found(object_, {"model": claim(["ReadWriteOnce"], class)}, {})

finding_ := {
	"id": "AM002",
	"slug": "rwo-rollout-overlap",
	"category": "access_modes",
	"severity": "warning",
	"outcome": "violation",
	"msg": "",
	"solution": "Let the last pod stop first (Recreate, or maxSurge 0), or use a claim with ReadWriteMany or ReadOnlyMany.",
	"resource": {"apiVersion": "serving.kserve.io/v1beta1", "kind": "InferenceService", "namespace": "reviews", "name": "sentiment"},
	"path": [],
	"claim": "",
	"related": [],
	"details": {},
	"missing": [],
	"waiver": null,
}

overlap(severity, peak, because, details) := object.union(finding_, {
	"severity": severity,
	"msg": sprintf("[AM002] InferenceService reviews/sentiment: claim \"model\" is ReadWriteOnce, for one node, and a rollout runs %s pods at once; %s", [peak, because]),
	"path": ["spec", "predictor", "model", "storageUri"],
	"claim": "model",
	"related": [{"apiVersion": "v1", "kind": "PersistentVolumeClaim", "namespace": "reviews", "name": "model"}],
	"details": object.union({"pods": {"min": 1, "max": 1, "peak": 2}, "candidates": ["files"]}, details),
})

on_disk := {"driver": "ebs.csi.aws.com", "attaches": "yes"}

test_a_rollout_on_a_volume_that_attaches_is_a_warning_with_its_remedy if {
	on(standard, "disk") == {overlap("warning", "2", "on another node the next one waits for the volume; deploymentStrategy Recreate or maxSurge 0 avoids it", on_disk)}
}

test_knative_has_no_remedy if {
	on(knative, "disk") == {overlap("warning", "2", "on another node the next one waits for the volume; no setting avoids it in Knative mode", on_disk)}
}

test_a_mode_that_is_assumed_is_said if {
	because := "on another node the next one waits for the volume; no setting avoids it in Knative mode (deployment mode not stated, Knative assumed)"
	on(service("", {"maxReplicas": 1}), "disk") == {overlap("warning", "2", because, on_disk)}
}

test_the_surge_is_exact if {
	strategy := {"deploymentStrategy": {"rollingUpdate": {"maxSurge": 3}}}
	on(service("Standard", strategy), "disk") == {overlap("warning", "4", "on another node the next one waits for the volume; deploymentStrategy Recreate or maxSurge 0 avoids it", object.union(on_disk, {"pods": {"min": 1, "max": 1, "peak": 4}}))}
}

test_a_driver_that_probably_attaches_is_worth_knowing if {
	because := "on another node the next one probably waits for the volume; deploymentStrategy Recreate or maxSurge 0 avoids it"
	on(standard, "nas") == {overlap("info", "2", because, {"driver": "csi.san.synology.com", "attaches": "likely"})}
}

test_a_driver_that_nobody_knows_is_worth_knowing if {
	because := "nobody knows whether its driver attaches volumes; if so, on another node the next one waits; deploymentStrategy Recreate or maxSurge 0 avoids it"
	on(standard, "vault") == {overlap("info", "2", because, {"driver": "csi.storage.example.com", "attaches": "unknown"})}
}

test_volumes_that_do_not_confine_are_fine[note] if {
	some note in ["files", "host"]
	on(standard, note) == set()
}

hostname := {"key": "kubernetes.io/hostname", "operator": "In", "values": ["gpu-1"]}

on_one_node := {"spec": {
	"csi": {"driver": "ebs.csi.aws.com"},
	"nodeAffinity": {"required": {"nodeSelectorTerms": [{"matchExpressions": [hostname]}]}},
}}

test_a_volume_of_one_node_keeps_both_pods_on_it if {
	bound := object.union(claim(["ReadWriteOnce"], "disk"), {"spec": {"volumeName": "pv"}})
	found(standard, {"model": bound}, {}) == set()
}

test_one_pod_at_a_time_is_fine[note] if {
	some note, strategy in {
		"by Recreate": {"type": "Recreate"},
		"by no surge": {"rollingUpdate": {"maxSurge": 0}},
	}
	on(service("Standard", {"deploymentStrategy": strategy}), "disk") == set()
}

test_several_pods_are_another_rules[note] if {
	some note, predictor in {"always": {"minReplicas": 2}, "at most": {"maxReplicas": 2}}
	on(service("Standard", predictor), "disk") == set()
}

test_without_a_bound_it_is_another_rules if on(service("Knative", {}), "disk") == set()

test_a_service_that_is_stopped_has_no_rollout if {
	on(object.union(standard, {"metadata": {"annotations": {"serving.kserve.io/stop": "true"}}}), "disk") == set()
}

test_one_node_confines_nothing if {
	found(standard, {"model": claim(["ReadWriteOnce"], "disk")}, {"cluster": {"singleNode": true}}) == set()
	on(service("Standard", {"nodeSelector": {"kubernetes.io/hostname": "gpu-1"}}), "disk") == set()
}

test_other_modes_are_fine[note] if {
	some note, modes in {"many": ["ReadWriteMany"], "read": ["ReadWriteOnce", "ReadOnlyMany"], "one pod": ["ReadWriteOncePod"], "damaged": "ReadWriteOnce"}
	found(standard, {"model": claim(modes, "disk")}, {}) == set()
}

test_a_claim_that_was_not_supplied_leaves_it_undecided if {
	found(standard, {}, {}) == {object.union(finding_, {
		"outcome": "unknown",
		"msg": "[AM002] InferenceService reviews/sentiment: cannot be decided without PersistentVolumeClaim",
		"missing": ["PersistentVolumeClaim"],
	})}
	found(standard, {}, {"inventory": {"complete": ["PersistentVolumeClaim"]}}) == set()
	found(service("Standard", {"deploymentStrategy": {"type": "Recreate"}}), {}, {}) == set()
}

# What the model says of an LLMInferenceService of one pod.
llm_mounted := {{
	"group": {"role": "main", "pods": {"min": 1, "max": 1, "peak": 2, "mode": "Standard", "rests": []}, "node": ""},
	"mount": {"claim": "model", "origin": "storageUri", "path": ["spec", "model", "uri"], "container": "main", "mountPath": "/mnt/models", "subPath": "", "readOnly": true},
}}

test_an_llm_service_has_a_field_of_its_own if {
	object_ := {"apiVersion": "serving.kserve.io/v1alpha2", "kind": "LLMInferenceService", "metadata": {"namespace": "reviews", "name": "sentiment"}}
	expected := object.union(overlap("warning", "2", "", on_disk), {
		"msg": "[AM002] LLMInferenceService reviews/sentiment: claim \"model\" is ReadWriteOnce, for one node, and a rollout runs 2 pods at once; on another node the next one waits for the volume; rolloutStrategy with maxSurge 0 avoids it",
		"resource": {"apiVersion": "serving.kserve.io/v1alpha2", "kind": "LLMInferenceService"},
		"path": ["spec", "model", "uri"],
	})
	got := on(object_, "disk") with workload.mounted as llm_mounted
	got == {expected}
}
