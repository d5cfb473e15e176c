package lib.pvcguard.rules.access_modes.ownership_not_applied_test

import data.lib.pvcguard.rules.access_modes.ownership_not_applied
import data.lib.pvcguard.workload

service(context, predictor) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "reviews", "name": "sentiment"},
	"spec": {"predictor": object.union({"securityContext": context, "model": {"storageUri": "pvc://model/v3"}}, predictor)},
}

grouped := {"runAsNonRoot": true, "runAsUser": 1000, "fsGroup": 2000}

claim(modes) := {"spec": {"accessModes": modes, "storageClassName": "files"}}

found(object_, claims, drivers, parameters) := findings if {
	supplied := {
		"namespace": {"reviews": {"v1": {"PersistentVolumeClaim": claims}}},
		"cluster": {"storage.k8s.io/v1": {"StorageClass": {"files": {"provisioner": "efs.csi.aws.com"}}, "CSIDriver": drivers}},
	}
	findings := ownership_not_applied.findings with input as {"review": {"object": object_}, "parameters": parameters}
		with data.inventory as supplied
}

on(object_, modes) := found(object_, {"model": claim(modes)}, {}, {})

policy(text) := {"efs.csi.aws.com": {"spec": {"fsGroupPolicy": text}}}

finding_ := {
	"id": "AM011",
	"slug": "ownership-not-applied",
	"category": "access_modes",
	"severity": "info",
	"outcome": "violation",
	"msg": "",
	"solution": "Make the files of the model readable to the server's user or group when they are written.",
	"resource": {"apiVersion": "serving.kserve.io/v1beta1", "kind": "InferenceService", "namespace": "reviews", "name": "sentiment"},
	"path": [],
	"claim": "",
	"related": [],
	"details": {},
	"missing": [],
	"waiver": null,
}

uri := ["spec", "predictor", "model", "storageUri"]

skipped(path, because, modes, policy_) := object.union(finding_, {
	"msg": sprintf("[AM011] InferenceService reviews/sentiment: container \"kserve-container\" runs as non-root with fsGroup 2000, which is not applied to claim \"model\": %s", [because]),
	"claim": "model",
	"path": path,
	"related": [{"apiVersion": "v1", "kind": "PersistentVolumeClaim", "namespace": "reviews", "name": "model"}],
	"details": {"container": "kserve-container", "fsGroup": 2000, "modes": modes, "fsGroupPolicy": policy_},
})

undecided(kind) := object.union(finding_, {
	"outcome": "unknown",
	"msg": sprintf("[AM011] InferenceService reviews/sentiment: cannot be decided without %s", [kind]),
	"missing": [kind],
})

many := "its modes are without ReadWriteOnce and ReadWriteOncePod (ReadWriteMany)"

test_modes_of_many_nodes_are_found if {
	on(service(grouped, {}), ["ReadWriteMany"]) == {skipped(uri, concat("", [many, ", unless fsGroupPolicy of its CSIDriver is File"]), ["ReadWriteMany"], "")}
}

test_what_the_driver_says_of_itself_decides[note] if {
	some note, case in {
		"the usual policy": ["ReadWriteOnceWithFSType", ["ReadWriteMany"], {skipped(uri, many, ["ReadWriteMany"], "ReadWriteOnceWithFSType")}],
		"no policy, which means the usual one": ["", ["ReadWriteMany"], {skipped(uri, many, ["ReadWriteMany"], "ReadWriteOnceWithFSType")}],
		"always": ["File", ["ReadWriteMany"], set()],
		"never": ["None", ["ReadWriteOnce"], {skipped(uri, "fsGroupPolicy of driver \"efs.csi.aws.com\" is None", ["ReadWriteOnce"], "None")}],
		"the usual policy on a mode of one node": ["ReadWriteOnceWithFSType", ["ReadWriteOnce"], set()],
	}
	found(service(grouped, {}), {"model": claim(case[1])}, policy(case[0]), {}) == case[2]
}

test_modes_of_one_node_or_pod_are_fine[note] if {
	some note, modes in {"RWO": ["ReadWriteOnce"], "RWO among others": ["ReadWriteMany", "ReadWriteOnce"], "RWOP": ["ReadWriteOncePod"], "no mode": []}
	on(service(grouped, {}), modes) == set()
}

test_who_runs_as_what[note] if {
	some note, case in {
		"without a group nothing is asked for": [{"runAsNonRoot": true}, set()],
		"root reads everything": [{"runAsUser": 0, "fsGroup": 2000}, set()],
		"nobody knows": [{"fsGroup": 2000}, set()],
		"a flag is enough": [{"runAsNonRoot": true, "fsGroup": 2000}, {skipped(uri, concat("", [many, ", unless fsGroupPolicy of its CSIDriver is File"]), ["ReadWriteMany"], "")}],
	}
	on(service(case[0], {}), ["ReadWriteMany"]) == case[1]
}

with_volume(volume, mount) := service(grouped, {
	"model": {"storageUri": "", "volumeMounts": [object.union({"name": "data", "mountPath": "/data"}, mount)]},
	"volumes": [{"name": "data", "persistentVolumeClaim": object.union({"claimName": "model"}, volume)}],
})

volume_path := ["spec", "predictor", "volumes", 0, "persistentVolumeClaim", "claimName"]

test_a_volume_that_is_read_only_is_found_whatever_its_modes if {
	on(with_volume({"readOnly": true}, {}), ["ReadWriteOnce"]) == {skipped(volume_path, "its volume is mounted with readOnly", ["ReadWriteOnce"], "")}
}

test_a_mount_that_is_read_only_changes_nothing if on(with_volume({}, {"readOnly": true}), ["ReadWriteOnce"]) == set()

test_a_volume_that_nobody_mounts_needs_no_owner if {
	object_ := service(grouped, {"model": {"storageUri": ""}, "volumes": [{"name": "data", "persistentVolumeClaim": {"claimName": "model"}}]})
	on(object_, ["ReadWriteMany"]) == set()
}

test_the_context_of_another_component_is_not_this_ones if {
	object_ := object.union(service({}, {}), {"spec": {"transformer": {"securityContext": grouped, "containers": [{"name": "kserve-container"}]}}})
	on(object_, ["ReadWriteMany"]) == set()
}

test_a_claim_that_was_not_supplied_leaves_it_undecided if {
	found(service(grouped, {}), {}, {}, {}) == {undecided("PersistentVolumeClaim")}
	found(service(grouped, {}), {}, {}, {"inventory": {"complete": ["PersistentVolumeClaim"]}}) == set()
	found(service({"fsGroup": 2000}, {}), {}, {}, {}) == set()
}

# A template to which a runtime may bring the user.
bare(spec, missing) := [{
	"role": "predictor",
	"root": ["spec", "predictor"],
	"spec": {"securityContext": spec},
	"volumes": [],
	"containers": [],
	"missing": missing,
}]

test_a_runtime_that_was_not_supplied_leaves_it_undecided if {
	got := on(service({}, {}), ["ReadWriteMany"]) with workload.templates as bare({"fsGroup": 2000}, {"ServingRuntime"})
	got == {undecided("ServingRuntime")}
}

test_a_runtime_does_not_matter[note] if {
	some note, case in {
		"on a claim of one node": [{"fsGroup": 2000}, ["ReadWriteOnce"]],
		"without a group": [{}, ["ReadWriteMany"]],
	}
	got := on(service({}, {}), case[1]) with workload.templates as bare(case[0], {"ServingRuntime"})
	got == set()
}

test_a_user_that_is_stated_needs_no_runtime if {
	got := on(service({}, {}), ["ReadWriteMany"]) with workload.templates as bare(grouped, {"ServingRuntime"})
	got == {skipped(uri, concat("", [many, ", unless fsGroupPolicy of its CSIDriver is File"]), ["ReadWriteMany"], "")}
}
