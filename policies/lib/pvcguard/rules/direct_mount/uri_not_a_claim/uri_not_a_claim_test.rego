package lib.pvcguard.rules.direct_mount.uri_not_a_claim_test

import data.lib.pvcguard.rules.direct_mount.uri_not_a_claim

service(predictor) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "chat", "name": "llama"},
	"spec": {"predictor": predictor},
}

found(object_, kserve) := findings if {
	findings := uri_not_a_claim.findings with input as {"review": {"object": object_}, "parameters": {"kserve": kserve}}
}

reported(about, text) := object.union(
	{
		"id": "DM003",
		"slug": "uri-not-a-claim",
		"category": "direct_mount",
		"severity": "error",
		"outcome": "violation",
		"msg": concat("", ["[DM003] InferenceService chat/llama: ", text]),
		"solution": "Write pvc://<claim>/<path>, in lower case and without spaces around it.",
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

path := ["spec", "predictor", "model", "storageUri"]

model(uri) := service({"model": {"storageUri": uri}})

unread(uri, meant) := reported(
	{"path": path, "details": {"uri": uri, "meant": meant}},
	sprintf("%q is not read as a claim: only what begins with \"pvc://\" is", [uri]),
)

test_what_is_meant_as_a_claim_is_found if {
	every uri in {"PVC://models/a", "Pvc://models/a", "pvc:/models/a", "pvc:models/a", " pvc://models/a", "\tpvc://models/a"} {
		found(model(uri), {}) == {unread(uri, "pvc://models/a")}
	}
}

test_what_is_read_as_a_claim_or_not_meant_as_one_is_fine if {
	every uri in {"pvc://models/a", "pvc://", "pvc:///models/a", "s3://models/a", "models/a", "", "pvcs://models"} {
		found(model(uri), {}) == set()
	}
}

test_a_space_at_the_end_becomes_part_of_the_path if {
	found(model("pvc://models/a "), {}) == {reported(
		{"claim": "models", "path": path, "details": {"uri": "pvc://models/a ", "meant": "pvc://models/a"}},
		"\"pvc://models/a \" ends with white space, which KServe takes for a part of the path",
	)}
	found(model("pvc://models/a b"), {}) == set()
}

test_a_space_after_the_claim_is_an_invalid_name if {
	found(model("pvc://models "), {}) == set()
}

test_a_list_drops_the_path_and_the_space_in_it if {
	found(service({"model": {}, "storageUris": [{"uri": "pvc://models/a "}]}), {}) == set()
	found(service({"model": {}, "storageUris": [{"uri": "PVC://models"}]}), {}) == {object.union(unread("PVC://models", "pvc://models"), {"path": ["spec", "predictor", "storageUris", 0, "uri"]})}
}

test_model_mesh_reads_schemes_in_any_case if {
	every uri in {"PVC://models/a", "pvc://models/a "} {
		found(object.union(model(uri), {"status": {"deploymentMode": "ModelMesh"}}), {}) == set()
	}
}
