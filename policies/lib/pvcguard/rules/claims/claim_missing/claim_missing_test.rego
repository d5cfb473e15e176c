package lib.pvcguard.rules.claims.claim_missing_test

import data.lib.pvcguard.rules.claims.claim_missing

solution := "Create the claim in the namespace of the service, or correct its name."

path := ["spec", "predictor", "model", "storageUri"]

service(uri) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "search", "name": "ranker"},
	"spec": {"predictor": {"model": {"storageUri": uri}}},
}

labelled := object.union(service("pvc://model-store/ranker"), {"metadata": {
	"labels": {"internal.serving.kserve.io/localmodel": "ranker"},
	"annotations": {"internal.serving.kserve.io/localmodel-pvc-name": "ranker-gpu"},
}})

inventory := {
	"namespace": {
		"search": {"v1": {"PersistentVolumeClaim": {"ranking": {"metadata": {"name": "ranking"}}}}},
		"training": {"v1": {"PersistentVolumeClaim": {"features": {"metadata": {"name": "features"}}}}},
	},
	"cluster": {"v1": {"Namespace": {"training": {"metadata": {"name": "training"}}}}},
}

complete := {"inventory": {"complete": ["PersistentVolumeClaim"]}}

found(object_, parameters) := findings if {
	findings := claim_missing.findings with input as {"review": {"object": object_}, "parameters": parameters}
		with data.inventory as inventory
}

missing(claim, path_, text) := {
	"id": "CL001",
	"slug": "claim-missing",
	"category": "claims",
	"severity": "error",
	"outcome": "violation",
	"msg": concat("", ["[CL001] InferenceService search/ranker: ", text]),
	"solution": solution,
	"resource": {"apiVersion": "serving.kserve.io/v1beta1", "kind": "InferenceService", "namespace": "search", "name": "ranker"},
	"path": path_,
	"claim": claim,
	"related": [{"apiVersion": "v1", "kind": "PersistentVolumeClaim", "namespace": "search", "name": claim}],
	"details": {},
	"missing": [],
	"waiver": null,
}

undecided(outcome) := {
	"id": "CL001",
	"slug": "claim-missing",
	"category": "claims",
	"severity": "error",
	"outcome": outcome,
	"msg": "[CL001] InferenceService search/ranker: cannot be decided without PersistentVolumeClaim",
	"solution": solution,
	"resource": {"apiVersion": "serving.kserve.io/v1beta1", "kind": "InferenceService", "namespace": "search", "name": "ranker"},
	"path": [],
	"claim": "",
	"related": [],
	"details": {},
	"missing": ["PersistentVolumeClaim"],
	"waiver": null,
}

test_a_claim_that_is_not_there_is_found if {
	found(service("pvc://rankings/v1"), complete) == {missing("rankings", path, "claim \"rankings\" does not exist in namespace \"search\"")}
}

test_a_claim_that_is_there_is_fine if {
	found(service("pvc://ranking/v1"), complete) == set()
}

test_a_claim_of_another_namespace_does_not_help if {
	found(service("pvc://features"), complete) == {missing("features", path, "claim \"features\" does not exist in namespace \"search\"")}
}

test_a_namespace_in_the_uri_is_hinted_at if {
	text := "claim \"training\" does not exist in namespace \"search\"; there is a namespace \"training\", but claims cannot be mounted across namespaces"
	found(service("pvc://training/features"), complete) == {missing("training", path, text)}
}

test_a_claim_that_is_called_like_a_namespace_is_no_hint if {
	found(service("pvc://training"), complete) == {missing("training", path, "claim \"training\" does not exist in namespace \"search\"")}
}

test_claims_that_were_not_supplied_leave_it_undecided if {
	found(service("pvc://rankings"), {}) == {undecided("unknown")}
}

test_undecided_can_count_as_violation if {
	found(service("pvc://rankings"), {"onUnknown": "violation"}) == {undecided("violation")}
}

test_a_claim_that_was_supplied_needs_no_complete_kind if {
	found(service("pvc://ranking"), {}) == set()
}

test_a_uri_of_another_scheme_mounts_no_claim if {
	found(service("s3://rankings"), complete) == set()
}

test_a_name_that_no_claim_can_have_is_another_rules if {
	found(service("pvc://Rankings"), complete) == set()
}

test_each_of_several_claims_is_found_at_its_place if {
	listed := ["spec", "predictor", "storageUris"]
	object_ := object.union(service(""), {"spec": {"predictor": {"storageUris": [
		{"uri": "pvc://base", "mountPath": "/mnt/a"},
		{"uri": "pvc://ranking", "mountPath": "/mnt/b"},
		{"uri": "pvc://adapters", "mountPath": "/mnt/c"},
	]}}})
	found(object_, complete) == {
		missing("base", array.concat(listed, [0, "uri"]), "claim \"base\" does not exist in namespace \"search\""),
		missing("adapters", array.concat(listed, [2, "uri"]), "claim \"adapters\" does not exist in namespace \"search\""),
	}
	found(object_, {}) == {undecided("unknown")}
}

test_the_local_model_cache_replaces_the_claim_of_the_uri if {
	found(labelled, complete) == set()
}

test_the_claim_of_the_local_model_cache_comes_later if {
	object_ := object.union(labelled, {"spec": {"predictor": {"volumes": [
		{"name": "a", "persistentVolumeClaim": {"claimName": "ranker-gpu"}},
		{"name": "b", "persistentVolumeClaim": {"claimName": "lexicon"}},
	]}}})
	place := ["spec", "predictor", "volumes", 1, "persistentVolumeClaim", "claimName"]
	found(object_, complete) == {missing("lexicon", place, "claim \"lexicon\" does not exist in namespace \"search\"")}
}

test_a_manifest_without_a_namespace_names_none if {
	expected := object.union(missing("rankings", path, ""), {
		"msg": "[CL001] InferenceService ranker: claim \"rankings\" does not exist",
		"resource": {"namespace": ""},
		"related": [{"apiVersion": "v1", "kind": "PersistentVolumeClaim", "namespace": "", "name": "rankings"}],
	})
	found(object.union(service("pvc://rankings"), {"metadata": {"namespace": ""}}), complete) == {expected}
}
