package lib.pvcguard.rules.direct_mount.volume_not_mounted_test

import data.lib.pvcguard.rules.direct_mount.volume_not_mounted
import data.lib.pvcguard.workload

service(predictor) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "chat", "name": "llama"},
	"spec": {"predictor": predictor},
}

found(object_, kserve) := findings if {
	findings := volume_not_mounted.findings with input as {"review": {"object": object_}, "parameters": {"kserve": kserve}}
}

reported(about, text) := object.union(
	{
		"id": "DM020",
		"slug": "volume-not-mounted",
		"category": "direct_mount",
		"severity": "warning",
		"outcome": "violation",
		"msg": concat("", ["[DM020] InferenceService chat/llama: ", text]),
		"solution": "Let the names under volumes and volumeMounts agree, or remove what is not needed.",
		"resource": {"apiVersion": "serving.kserve.io/v1beta1", "kind": "InferenceService", "namespace": "chat", "name": "llama"},
		"path": [],
		"claim": "",
		"related": [],
		"details": {},
		"missing": [],
		"waiver": null,
	},
	about,
)

volumes := [{"name": "c", "persistentVolumeClaim": {"claimName": "data"}}, {"name": "t", "ephemeral": {"volumeClaimTemplate": {}}}]

volume(index) := ["spec", "predictor", "volumes", index]

test_a_claim_volume_that_nothing_mounts_is_found if {
	found(service({"model": {}, "volumes": volumes}), {}) == {
		reported({"claim": "data", "path": volume(0), "details": {"volume": "c"}}, "no container mounts the volume \"c\" of claim \"data\""),
		reported({"path": volume(1), "details": {"volume": "t"}}, "no container mounts the volume \"t\""),
	}
}

test_a_mount_without_a_volume_is_an_error if {
	mounts := [{"name": "c", "mountPath": "/c"}, {"name": "t", "mountPath": "/t"}, {"name": "x", "mountPath": "/x"}]
	found(service({"model": {"volumeMounts": mounts}, "volumes": volumes}), {}) == {reported(
		{"severity": "error", "path": ["spec", "predictor", "model", "volumeMounts", 2, "mountPath"], "details": {"volume": "x"}},
		"container \"kserve-container\" mounts a volume \"x\", which is declared nowhere; the API server refuses the pods",
	)}
}

test_mounts_and_volumes_that_agree_are_fine if {
	found(service({"model": {"volumeMounts": [{"name": "c"}, {"name": "t"}]}, "volumes": volumes}), {}) == set()
	found(service({"model": {}}), {}) == set()
}

undecided := reported({"outcome": "unknown", "missing": ["ClusterServingRuntime", "ServingRuntime"]}, "cannot be decided without ClusterServingRuntime, ServingRuntime")

lacking(volumes_, mounts) := findings if {
	template := {
		"role": "predictor",
		"volumes": [{"name": item.name, "spec": item, "path": ["volumes"]} | some item in volumes_],
		"containers": [{"name": "server", "path": ["server"], "spec": {"volumeMounts": mounts}}],
		"missing": {"ClusterServingRuntime", "ServingRuntime"},
	}
	findings := found(service({}), {}) with workload.templates as [template]
}

test_a_runtime_that_was_not_supplied_leaves_it_undecided if {
	lacking(volumes, []) == {undecided}
	lacking([], [{"name": "x"}]) == {undecided}
}

test_what_agrees_needs_no_runtime if {
	lacking(volumes, [{"name": "c"}, {"name": "t"}]) == set()
}
