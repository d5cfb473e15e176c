package lib.pvcguard.rules.direct_mount.direct_mount_disabled_test

import data.lib.pvcguard.rules.direct_mount.direct_mount_disabled

base := {
	"id": "DM010",
	"slug": "direct-mount-disabled",
	"category": "direct_mount",
	"severity": "info",
	"outcome": "violation",
	"solution": "Set enableDirectPvcVolumeMount to true, or upgrade KServe, and see with pvcguard impact what changes.",
	"path": [],
	"claim": "",
	"related": [],
	"details": {},
	"missing": [],
	"waiver": null,
}

identity := {"apiVersion": "serving.kserve.io/v1beta1", "kind": "InferenceService", "namespace": "chat", "name": "llama"}

finding_of(text, about) := object.union_n([base, {"resource": identity, "msg": concat("", ["[DM010] InferenceService chat/llama: ", text])}, about])

config(text) := {
	"apiVersion": "v1",
	"kind": "ConfigMap",
	"metadata": {"namespace": "kserve", "name": "inferenceservice-config"},
	"data": {"storageInitializer": text},
}

off := config(`{"enableDirectPvcVolumeMount": false}`)

on := config(`{"enableDirectPvcVolumeMount": true}`)

stored(config_map) := {"namespace": {"kserve": {"v1": {"ConfigMap": {"inferenceservice-config": config_map}}}}}

service(spec) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "chat", "name": "llama", "annotations": {"serving.kserve.io/deploymentMode": "Standard"}},
	"spec": spec,
}

by_field := service({"predictor": {"model": {"storageUri": "pvc://models/llama"}}})

field := ["spec", "predictor", "model", "storageUri"]

found(object_, inventory, kserve) := got if {
	got := direct_mount_disabled.findings with input as {"review": {"object": object_}, "parameters": {"kserve": kserve}}
		with data.inventory as inventory
}

linked(source, version, because) := finding_of(concat("", [`claim "models" is linked into /mnt/models and not mounted there: `, because]), {
	"claim": "models",
	"path": field,
	"details": {"mode": "symlink", "source": source, "version": version},
})

unset := "the ConfigMap of KServe 0.15.2 does not set enableDirectPvcVolumeMount to true"

test_a_service_where_the_config_map_says_so[note] if {
	some note, config_map in {"false": off, "not set": config("{}"), "null": config(`{"enableDirectPvcVolumeMount": null}`)}
	found(by_field, stored(config_map), {"version": "0.15.2"}) == {linked("configmap", "0.15.2", unset)}
}

test_a_service_where_the_parameter_says_so if {
	because := "the parameter kserve.directPvcVolumeMount is false"
	found(by_field, {}, {"version": "0.15.2", "directPvcVolumeMount": false}) == {linked("parameter", "0.15.2", because)}
}

test_a_service_where_the_version_says_so if {
	found(by_field, stored(on), {"version": "0.10.2"}) == {linked("version", "0.10.2", "KServe 0.10.2 ships without direct mounting")}
	found(by_field, {}, {"version": "v0.11.1"}) == {linked("assumed", "v0.11.1", "KServe v0.11.1 ships without direct mounting")}
}

test_a_service_where_claims_are_mounted_directly[note] if {
	some note, case in {
		"true": [stored(on), {"version": "0.15.2"}],
		"as shipped": [{}, {"version": "0.12.0"}],
		"too new for the flag": [stored(off), {"version": "0.16.0"}],
		"the newest": [stored(off), {}],
		"broken": [stored(config("{")), {"version": "0.15.2"}],
	}
	found(by_field, case[0], case[1]) == set()
}

test_a_service_is_found_once_at_its_first_claim if {
	object_ := service({
		"predictor": {"model": {"storageUri": "pvc://models/llama"}, "containers": [{"name": "transformer-container"}]},
		"transformer": {"containers": [{"name": "kserve-container", "env": [{"name": "STORAGE_URI", "value": "pvc://encoders"}]}]},
	})
	found(object_, stored(off), {"version": "0.15.2"}) == {linked("configmap", "0.15.2", unset)}
}

test_a_custom_container_is_found if {
	object_ := service({"predictor": {"containers": [{"name": "kserve-container", "env": [{"name": "STORAGE_URI", "value": "pvc://models"}]}]}})
	finding := linked("configmap", "0.15.2", unset)
	found(object_, stored(off), {"version": "0.15.2"}) == {object.union(finding, {"path": ["spec", "predictor", "containers", 0, "env", 0, "value"]})}
}

test_claims_that_the_flag_is_not_about[note] if {
	some note, spec in {
		"listed": {"predictor": {"storageUris": [{"uri": "pvc://models"}]}},
		"a volume": {"predictor": {"model": {}, "volumes": [{"name": "a", "persistentVolumeClaim": {"claimName": "models"}}]}},
		"another scheme": {"predictor": {"model": {"storageUri": "s3://models"}}},
	}
	found(service(spec), stored(off), {"version": "0.15.2"}) == set()
}

test_other_workloads_are_always_mounted_directly if {
	llm := object.union(by_field, {"apiVersion": "serving.kserve.io/v1alpha2", "kind": "LLMInferenceService", "spec": {"model": {"uri": "pvc://models"}}})
	found(llm, stored(off), {"version": "0.15.2"}) == set()
	meshed := object.union(by_field, {"status": {"deploymentMode": "ModelMesh"}})
	found(meshed, stored(off), {"version": "0.15.2"}) == set()
}

of_config(source, version, because) := object.union(finding_of("", {"details": {"mode": "symlink", "source": source, "version": version}}), {
	"resource": {"apiVersion": "v1", "kind": "ConfigMap", "namespace": "kserve", "name": "inferenceservice-config"},
	"path": ["data", "storageInitializer"],
	"msg": concat("", ["[DM010] ConfigMap kserve/inferenceservice-config: claims are linked into /mnt/models and not mounted there: ", because]),
})

test_the_config_map_itself if {
	found(off, stored(on), {"version": "0.15.2"}) == {of_config("configmap", "0.15.2", unset)}
	found(on, {}, {"version": "0.10.2"}) == {of_config("version", "0.10.2", "KServe 0.10.2 ships without direct mounting")}
}

test_a_config_map_that_does_not_say_so[note] if {
	some note, case in {
		"true": [on, {"version": "0.15.2"}],
		"a part without the key": [object.union(off, {"data": {"storageInitializer": null}}), {"version": "0.11.2"}],
		"a part, and a parameter": [object.union(off, {"data": {"storageInitializer": null}}), {"version": "0.15.2", "directPvcVolumeMount": false}],
		"the newest": [off, {}],
		"of another name": [object.union(off, {"metadata": {"name": "settings"}}), {"version": "0.15.2"}],
	}
	found(case[0], stored(off), case[1]) == set()
}
