package lib.pvcguard.rules.direct_mount.multi_model_trap_test

import data.lib.pvcguard.rules.direct_mount.multi_model_trap

service(predictor) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "chat", "name": "llama"},
	"spec": {"predictor": predictor},
}

found(object_, kserve) := findings if {
	findings := multi_model_trap.findings with input as {"review": {"object": object_}, "parameters": {"kserve": kserve}}
}

reported(about, text) := object.union(
	{
		"id": "DM022",
		"slug": "multi-model-trap",
		"category": "direct_mount",
		"severity": "warning",
		"outcome": "violation",
		"msg": concat("", ["[DM022] InferenceService chat/llama: ", text]),
		"solution": "Name the claim in storageUri, pvc://<claim>/<path>, instead of in a volume.",
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

volumes := [{"name": "d", "persistentVolumeClaim": {"claimName": "models"}}]

mounting(mount_path) := {"volumeMounts": [{"name": "d", "mountPath": mount_path}]}

trapped(field, mount_path) := reported(
	{"claim": "models", "path": ["spec", "predictor", "volumes", 0, "persistentVolumeClaim", "claimName"]},
	sprintf("%q names no storage, so KServe takes it for a multi-model server and mounts an empty directory at %q, where claim \"models\" should be", [field, mount_path]),
)

test_a_claim_at_the_model_path_is_found if {
	every mount_path in {"/mnt/models", "/mnt/models/"} {
		found(service({"model": mounting(mount_path), "volumes": volumes}), {}) == {trapped("model", mount_path)}
		found(service({"sklearn": mounting(mount_path), "volumes": volumes}), {}) == {trapped("sklearn", mount_path)}
	}
}

test_a_claim_elsewhere_is_not_hidden if {
	every mount_path in {"/data", "/mnt/models/a", "/mnt"} { found(service({"model": mounting(mount_path), "volumes": volumes}), {}) == set() }
}

test_the_other_containers_keep_theirs if {
	object_ := service({"model": {}, "initContainers": [object.union(mounting("/mnt/models"), {"name": "warm"})], "volumes": volumes})
	found(object_, {}) == set()
	transformer := object.union(service({"model": {}}), {"spec": {"transformer": {"containers": [mounting("/mnt/models")], "volumes": volumes}}})
	found(transformer, {}) == set()
}

test_a_model_that_names_its_storage_is_fine if {
	found(service({"model": object.union(mounting("/mnt/models"), {"storageUri": "s3://a"}), "volumes": volumes}), {}) == set()
	found(service({"huggingface": mounting("/mnt/models"), "volumes": volumes}), {}) == set()
}

test_a_claim_that_kserve_mounts_there_is_none_of_it if {
	found(service({"model": {}, "storageUris": [{"uri": "pvc://models"}]}), {}) == set()
}
