package lib.pvcguard.rules.access_modes.claim_shared_one_node_test

import data.lib.pvcguard.rules.access_modes.claim_shared_one_node

service(name, spec) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "search", "name": name, "annotations": {"serving.kserve.io/deploymentMode": "Standard"}},
	"spec": spec,
}

on_model(more) := {"predictor": object.union({"model": {"storageUri": "pvc://model/v3"}}, more)}

alone := service("ranker", on_model({}))

both := service("ranker", object.union(on_model({}), {"transformer": {"storageUris": [{"uri": "pvc://model"}]}}))

claim(modes, class) := {"metadata": {"namespace": "search", "name": "model"}, "spec": {"accessModes": modes, "storageClassName": class}}

on_disk := {"model": claim(["ReadWriteOnce"], "disk")}

classes := {
	"disk": {"provisioner": "ebs.csi.aws.com"},
	"files": {"provisioner": "efs.csi.aws.com"},
	"host": {"provisioner": "rancher.io/local-path"},
	"nas": {"provisioner": "csi.san.synology.com"},
}

found(object_, claims, others, parameters) := findings if {
	supplied := {
		"namespace": {"search": object.union({"v1": {"PersistentVolumeClaim": claims}}, others)},
		"cluster": {"storage.k8s.io/v1": {"StorageClass": classes}},
	}
	findings := claim_shared_one_node.findings with input as {"review": {"object": object_}, "parameters": parameters}
		with data.inventory as supplied
}

services(others) := {"serving.kserve.io/v1beta1": {"InferenceService": others}}

shared(severity, because, pods, workloads) := {
	"id": "AM006",
	"slug": "claim-shared-one-node",
	"category": "access_modes",
	"severity": severity,
	"outcome": "violation",
	"msg": sprintf("[AM006] InferenceService search/ranker: claim \"model\" is ReadWriteOnce, for one node, and %s", [because]),
	"solution": "Use a claim with ReadWriteMany or ReadOnlyMany, or a claim for each of them, or tie all their pods to one node.",
	"resource": {"apiVersion": "serving.kserve.io/v1beta1", "kind": "InferenceService", "namespace": "search", "name": "ranker"},
	"path": ["spec", "predictor", "model", "storageUri"],
	"claim": "model",
	"related": [{"apiVersion": "v1", "kind": "PersistentVolumeClaim", "namespace": "search", "name": "model"}],
	"details": {"pods": pods, "workloads": workloads, "driver": "ebs.csi.aws.com", "attaches": "yes", "candidates": ["files"]},
	"missing": [],
	"waiver": null,
}

with_other(finding, api_version, kind, name) := object.union(finding, {"related": array.concat(
	finding.related,
	[{"apiVersion": api_version, "kind": kind, "namespace": "search", "name": name}],
)})

undecided := object.union(object.remove(shared("error", "", {}, 0), ["details"]), {
	"outcome": "unknown",
	"msg": "[AM006] InferenceService search/ranker: cannot be decided without PersistentVolumeClaim",
	"path": [],
	"claim": "",
	"related": [],
	"details": {},
	"missing": ["PersistentVolumeClaim"],
})

test_both_components_of_a_service_are_found_at_their_places if {
	predictor := shared("error", "2 pods of predictor and transformer mount it; those on a second node never start", {"min": 2, "max": 2, "peak": 4}, 1)
	transformer := object.union(predictor, {"path": ["spec", "transformer", "storageUris", 0, "uri"]})
	found(both, on_disk, {}, {}) == {predictor, transformer}
}

test_another_service if {
	because := "2 pods of 2 workloads mount it; those on a second node never start"
	expected := with_other(shared("error", because, {"min": 2, "max": 2, "peak": 3}, 2), "serving.kserve.io/v1beta1", "InferenceService", "indexer")
	found(alone, on_disk, services({"indexer": service("indexer", on_model({})), "ranker": alone}), {}) == {expected}
}

test_a_job_that_ends_is_a_warning if {
	because := "1 to 2 pods of 2 workloads mount it; those on a second node never start"
	expected := with_other(shared("warning", because, {"min": 1, "max": 2, "peak": 3}, 2), "batch/v1", "Job", "download")
	job := {"spec": {"template": {"spec": {"volumes": [{"name": "m", "persistentVolumeClaim": {"claimName": "model"}}]}}}}
	found(alone, on_disk, {"batch/v1": {"Job": {"download": job}}}, {}) == {expected}
}

test_the_steps_follow_the_driver if {
	probably := found(both, {"model": claim(["ReadWriteOnce"], "nas")}, {}, {})
	{[f.severity, f.details.attaches] | some f in probably} == {["warning", "likely"]}
	files := found(both, {"model": claim(["ReadWriteOnce"], "files")}, {}, {})
	{[f.severity, f.details.attaches] | some f in files} == {["info", "no"]}
	unknown := found(both, {"model": claim(["ReadWriteOnce"], "vault")}, {}, {})
	{[f.severity, f.details.attaches] | some f in unknown} == {["warning", "unknown"]}
}

test_all_on_one_node_are_worth_knowing if {
	tied := {"nodeSelector": {"kubernetes.io/hostname": "gpu-1"}}
	object_ := service("ranker", on_model(tied))
	because := "2 pods of 2 workloads mount it; this works because they are tied to node \"gpu-1\""
	expected := with_other(shared("info", because, {"min": 2, "max": 2, "peak": 3}, 2), "serving.kserve.io/v1beta1", "InferenceService", "indexer")
	found(object_, on_disk, services({"indexer": service("indexer", on_model(tied))}), {}) == {expected}
	{f.severity | some f in found(object_, on_disk, services({"indexer": service("indexer", on_model({}))}), {})} == {"error"}
}

test_the_assumption_is_said if {
	assumed := object.union(service("ranker", on_model({"minReplicas": 0, "maxReplicas": 1})), {"metadata": {"annotations": {"serving.kserve.io/deploymentMode": ""}}})
	because := "1 to 2 pods of 2 workloads mount it; those on a second node never start (deployment mode not stated, Knative assumed)"
	expected := with_other(shared("warning", because, {"min": 1, "max": 2, "peak": 3}, 2), "serving.kserve.io/v1beta1", "InferenceService", "indexer")
	found(assumed, on_disk, services({"indexer": service("indexer", on_model({}))}), {}) == {expected}
}

test_what_is_fine[note] if {
	stopped := {"metadata": {"annotations": {"serving.kserve.io/stop": "true"}}}
	indexer := service("indexer", on_model({}))
	some note, [object_, claims, others] in {
		"one group, however many pods": [service("ranker", on_model({"minReplicas": 3})), on_disk, {}],
		"one group with two mounts": [service("ranker", on_model({"volumes": [{"name": "m", "persistentVolumeClaim": {"claimName": "model"}}]})), on_disk, {}],
		"a volume of one node": [both, {"model": claim(["ReadWriteOnce"], "host")}, {}],
		"a mode for many nodes": [both, {"model": claim(["ReadWriteMany"], "disk")}, {}],
		"one more mode for many nodes": [both, {"model": claim(["ReadWriteOnce", "ReadOnlyMany"], "disk")}, {}],
		"a mode for one pod": [both, {"model": claim(["ReadWriteOncePod"], "disk")}, {}],
		"a stopped service": [object.union(both, stopped), on_disk, services({"indexer": indexer})],
		"another that is stopped": [alone, on_disk, services({"indexer": object.union(indexer, stopped)})],
		"another on another claim": [alone, on_disk, services({"indexer": service("indexer", {"predictor": {"model": {"storageUri": "pvc://other"}}})})],
		"one whose claim was not supplied": [alone, {}, {}],
		"itself as it was": [alone, on_disk, services({"ranker": both})],
	}
	found(object_, claims, others, {}) == set()
}

test_a_claim_that_was_not_supplied_leaves_it_undecided if {
	found(both, {}, {}, {}) == {undecided}
	found(alone, {}, services({"indexer": service("indexer", on_model({}))}), {}) == {undecided}
	found(both, {}, {}, {"inventory": {"complete": ["PersistentVolumeClaim"]}}) == set()
	found(object.union(both, {"metadata": {"annotations": {"serving.kserve.io/stop": "true"}}}), {}, {}, {}) == set()
}
