package lib.pvcguard.workload.knative_gates_test

import data.lib.pvcguard.workload.knative_gates

claim_gate := "kubernetes.podspec-persistent-volume-claim"

write_gate := "kubernetes.podspec-persistent-volume-write"

service(mode, spec) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "chat", "name": "llama", "annotations": {"serving.kserve.io/deploymentMode": mode}},
	"spec": spec,
}

needed(object_) := got if {
	got := knative_gates.needed with input as {"review": {"object": object_}}
}

need(claim, path, gates) := {"claim": claim, "volume": sprintf("claim %q", [claim]), "path": path, "gates": gates}

test_storage_uris_need_both_gates_whatever_the_annotation_says if {
	uri := [{"uri": "pvc://models/llama"}]
	listed := ["storageUris", 0, "uri"]
	every value in ["true", "false"] {
		spec := {
			"predictor": {"annotations": {"storage.kserve.io/readonly": value}, "storageUris": uri},
			"transformer": {"storageUris": uri},
		}
		needed(service("Knative", spec)) == {
			need("models", array.concat(["spec", "predictor"], listed), [claim_gate, write_gate]),
			need("models", array.concat(["spec", "transformer"], listed), [claim_gate, write_gate]),
		}
	}
}

test_what_names_no_claim_needs_nothing if {
	needed(service("Knative", {"predictor": {"storageUris": [{"uri": "hf://org/model"}, {"uri": "pvc://", "mountPath": "/mnt/b"}]}})) == set()
}

test_storage_uri_needs_nothing if {
	predictor := {"containers": [{"name": "kserve-container", "env": [{"name": "STORAGE_URI", "value": "pvc://models"}]}]}
	needed(service("Knative", {"predictor": {"model": {"storageUri": "pvc://models"}}})) == set()
	needed(service("Knative", {"predictor": predictor})) == set()
}

test_volumes_of_the_user if {
	predictor := {
		"model": {"volumeMounts": [{"name": "a", "mountPath": "/a", "readOnly": true}, {"name": "b", "mountPath": "/b", "readOnly": true}]},
		"volumes": [
			{"name": "a", "persistentVolumeClaim": {"claimName": "written"}},
			{"name": "b", "persistentVolumeClaim": {"claimName": "read", "readOnly": true}},
			{"name": "c", "persistentVolumeClaim": {"claimName": "unused", "readOnly": "true"}},
			{"name": "d", "emptyDir": {}},
			{"name": "e", "ephemeral": {"volumeClaimTemplate": {}}},
		],
	}
	volumes := ["spec", "predictor", "volumes"]
	needed(service("Serverless", {"predictor": predictor})) == {
		need("written", array.concat(volumes, [0, "persistentVolumeClaim"]), [claim_gate, write_gate]),
		need("read", array.concat(volumes, [1, "persistentVolumeClaim"]), [claim_gate]),
		need("unused", array.concat(volumes, [2, "persistentVolumeClaim"]), [claim_gate, write_gate]),
		{
			"claim": "",
			"volume": `the ephemeral volume "e"`,
			"path": array.concat(volumes, [4, "ephemeral"]),
			"gates": ["kubernetes.podspec-volumes-ephemeral"],
		},
	}
}

everything := {"predictor": {
	"storageUris": [{"uri": "pvc://models"}],
	"volumes": [{"name": "a", "persistentVolumeClaim": {"claimName": "data"}}, {"name": "b", "ephemeral": {}}],
}}

test_other_modes_have_no_gates[note] if {
	some note in ["Standard", "RawDeployment", "ModelMesh"]
	needed(service(note, everything)) == set()
}

test_the_mode_of_kserve_is_knatives if {
	needed(service("", everything)) == needed(service("Knative", everything))
}

test_other_kinds_have_no_gates if {
	needed(object.union(service("Knative", everything), {"kind": "LLMInferenceService"})) == set()
}

test_a_volume_of_the_runtime_is_changed_by_another_runtime if {
	runtime := {"spec": {"volumes": [{"name": "cache", "persistentVolumeClaim": {"claimName": "cache"}}]}}
	got := needed(service("Knative", {"predictor": {"model": {"runtime": "vllm"}}})) with data.inventory as {"cluster": {"serving.kserve.io/v1alpha1": {"ClusterServingRuntime": {"vllm": runtime}}}}
	got == {need("cache", ["spec", "predictor", "model", "runtime"], [claim_gate, write_gate])}
}
