package lib.pvcguard.rules.direct_mount.readonly_annotation_ineffective_test

import data.lib.pvcguard.rules.direct_mount.readonly_annotation_ineffective
import data.lib.pvcguard.workload

service(predictor) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "chat", "name": "llama"},
	"spec": {"predictor": predictor},
}

found(object_, kserve) := findings if {
	findings := readonly_annotation_ineffective.findings with input as {"review": {"object": object_}, "parameters": {"kserve": kserve}}
}

reported(about, text) := object.union(
	{
		"id": "DM008",
		"slug": "readonly-annotation-ineffective",
		"category": "direct_mount",
		"severity": "warning",
		"outcome": "violation",
		"msg": concat("", ["[DM008] InferenceService chat/llama: ", text]),
		"solution": "Write storage.kserve.io/readonly: \"false\" on an InferenceService of KServe 0.14 or later, or mount the claim as a volume of your own.",
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

path := ["metadata", "annotations", "storage.kserve.io/readonly"]

model(value) := object.union(service({"model": {"storageUri": "pvc://models"}}), {"metadata": {"annotations": {"storage.kserve.io/readonly": value}}})

ineffective(severity, value, because) := reported(
	{"severity": severity, "path": path, "details": {"value": value}},
	sprintf("storage.kserve.io/readonly %s; the model stays read-only", [because]),
)

test_a_value_that_means_false_is_found if {
	every value in {"False", "FALSE", "no", "0", "off", " false"} {
		found(model(value), {}) == {ineffective("warning", value, sprintf("is %q and not exactly \"false\"", [value]))}
	}
}

test_a_value_that_means_anything_else_is_worth_knowing if {
	every value in {"", "True", "yes", "1", "readwrite"} {
		found(model(value), {}) == {ineffective("info", value, sprintf("is %q, which is neither \"true\" nor \"false\"", [value]))}
	}
}

test_what_has_its_effect_is_fine if {
	every value in {"true", "false", null, false} { found(model(value), {}) == set() }
}

test_old_versions_do_not_know_it if {
	every version in {"0.13.1", "0.14.0-rc0"} {
		found(model("false"), {"version": version}) == {ineffective("warning", "false", "is ignored by KServe before 0.14")}
		found(model("true"), {"version": version}) == set()
	}
	every version in {"0.14.0-rc1", "0.14.0", "0.16.0"} { found(model("false"), {"version": version}) == set() }
}

test_the_components_own_word_counts if {
	component := ["spec", "predictor", "annotations", "storage.kserve.io/readonly"]
	object_ := object.union(model("False"), {"spec": {"predictor": {"annotations": {"storage.kserve.io/readonly": "no"}}}})
	found(object_, {}) == {object.union(ineffective("warning", "no", "is \"no\" and not exactly \"false\""), {"path": component})}
	found(object.union(object_, {"spec": {"predictor": {"annotations": {"storage.kserve.io/readonly": "false"}}}}), {}) == set()
}

test_without_a_claim_as_the_model_it_means_nothing_here if {
	found(object.union(model("False"), {"spec": {"predictor": {"model": {"storageUri": "s3://a"}}}}), {}) == set()
	volume := {"predictor": {
		"model": {"storageUri": "s3://a", "volumeMounts": [{"name": "d", "mountPath": "/data"}]},
		"volumes": [{"name": "d", "persistentVolumeClaim": {"claimName": "data"}}],
	}}
	found(object.union(model("False"), {"spec": volume}), {}) == set()
	found(object.union(model("False"), {"status": {"deploymentMode": "ModelMesh"}}), {}) == set()
}

test_every_field_that_names_a_claim_counts if {
	expected := {ineffective("warning", "no", "is \"no\" and not exactly \"false\"")}
	annotations := {"metadata": {"annotations": {"storage.kserve.io/readonly": "no"}}}
	found(object.union(service({"model": {}, "storageUris": [{"uri": "pvc://models"}]}), annotations), {}) == expected
	found(object.union(service({"containers": [{"env": [{"name": "STORAGE_URI", "value": "pvc://models"}]}]}), annotations), {}) == expected
}

llm := {"apiVersion": "serving.kserve.io/v1alpha2", "kind": "LLMInferenceService", "metadata": {"namespace": "chat", "name": "llama"}}

of_llm(finding) := object.union(finding, {
	"msg": replace(finding.msg, "InferenceService", "LLMInferenceService"),
	"resource": {"apiVersion": "serving.kserve.io/v1alpha2", "kind": "LLMInferenceService", "namespace": "chat", "name": "llama"},
})

on_llm(value, origin) := findings if {
	object_ := object.union(llm, {"metadata": {"annotations": {"storage.kserve.io/readonly": value}}})
	findings := found(object_, {}) with workload.mounted as {{"group": {"role": "main"}, "mount": {"origin": origin}}}
}

test_an_llm_service_ignores_it if {
	every origin in {"storageUri", "lora"} {
		on_llm("false", origin) == {of_llm(ineffective("warning", "false", "is ignored on this kind"))}
		on_llm("False", origin) == {of_llm(ineffective("warning", "False", "is \"False\" and not exactly \"false\""))}
		on_llm("true", origin) == set()
	}
	on_llm("false", "kvCache") == set()
}
