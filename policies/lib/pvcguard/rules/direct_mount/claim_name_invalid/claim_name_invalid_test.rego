package lib.pvcguard.rules.direct_mount.claim_name_invalid_test

import data.lib.pvcguard.rules.direct_mount.claim_name_invalid

path := ["spec", "predictor", "model", "storageUri"]

service(uri) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "chat", "name": "llama"},
	"spec": {"predictor": {"model": {"storageUri": uri}}},
}

found(object_) := findings if {
	findings := claim_name_invalid.findings with input as {"review": {"object": object_}}
}

invalid(claim, path_, text) := {
	"id": "DM001",
	"slug": "claim-name-invalid",
	"category": "direct_mount",
	"severity": "error",
	"outcome": "violation",
	"msg": concat("", ["[DM001] InferenceService chat/llama: ", text]),
	"solution": "Write pvc://<claim>/<path> with the name of a claim in the service's own namespace.",
	"resource": {"apiVersion": "serving.kserve.io/v1beta1", "kind": "InferenceService", "namespace": "chat", "name": "llama"},
	"path": path_,
	"claim": claim,
	"related": [],
	"details": {},
	"missing": [],
	"waiver": null,
}

named(claim) := sprintf("no claim can be named %q: names are up to 253 lower-case letters and digits, with \"-\" or \".\" between them", [claim])

test_a_name_that_no_claim_can_have_is_found if {
	every claim in {"Models", "my_claim", "-models", "models-", "a..b", "a%20b", "modèles"} {
		found(service(concat("", ["pvc://", claim, "/v1"]))) == {invalid(claim, path, named(claim))}
	}
}

test_a_name_that_a_claim_can_have_is_fine if {
	every claim in {"models", "m", "0", "models-2", "models.v2"} {
		found(service(concat("", ["pvc://", claim]))) == set()
	}
}

test_a_uri_that_names_no_claim_is_found if {
	every uri in {"pvc://", "pvc:///models"} {
		found(service(uri)) == {invalid("", path, "the URI names no claim; KServe 0.16 and later mount an empty directory instead of the model")}
	}
}

test_a_uri_of_another_scheme_names_no_claim if {
	every uri in {"s3://Models", "PVC://Models", ""} {
		found(service(uri)) == set()
	}
}

test_a_volume_that_names_no_claim_is_found if {
	object_ := object.union(service("pvc://models"), {"spec": {"predictor": {"volumes": [
		{"name": "a", "persistentVolumeClaim": {"claimName": "lexicon"}},
		{"name": "b", "persistentVolumeClaim": {}},
		{"name": "c", "emptyDir": {}},
	]}}})
	place := ["spec", "predictor", "volumes", 1, "persistentVolumeClaim", "claimName"]
	found(object_) == {invalid("", place, "the volume names no claim")}
}

test_each_of_several_claims_is_found_at_its_place if {
	object_ := object.union(service(""), {"spec": {"predictor": {"storageUris": [
		{"uri": "pvc://Base", "mountPath": "/mnt/a"},
		{"uri": "pvc://models", "mountPath": "/mnt/b"},
		{"uri": "pvc://", "mountPath": "/mnt/c"},
	]}}})
	listed := ["spec", "predictor", "storageUris"]
	found(object_) == {
		invalid("Base", array.concat(listed, [0, "uri"]), named("Base")),
		invalid("", array.concat(listed, [2, "uri"]), "the URI names no claim; KServe 0.16 and later mount an empty directory instead of the model"),
	}
}

test_other_kinds_name_no_claim if {
	found(object.union(service("pvc://Models"), {"kind": "InferenceGraph"})) == set()
}
