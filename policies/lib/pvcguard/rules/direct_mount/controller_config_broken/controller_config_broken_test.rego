package lib.pvcguard.rules.direct_mount.controller_config_broken_test

import data.lib.pvcguard.rules.direct_mount.controller_config_broken

base := {
	"id": "DM012",
	"slug": "controller-config-broken",
	"category": "direct_mount",
	"severity": "error",
	"outcome": "violation",
	"solution": "Write storageInitializer as KServe ships it, a JSON object, with true or false for the flag.",
	"path": [],
	"claim": "",
	"related": [],
	"details": {},
	"missing": [],
	"waiver": null,
}

identity := {"apiVersion": "v1", "kind": "ConfigMap", "namespace": "kserve", "name": "inferenceservice-config"}

finding_of(text, about) := object.union_n([base, {"resource": identity, "msg": concat("", ["[DM012] ConfigMap kserve/inferenceservice-config: ", text])}, about])

config(text) := {
	"apiVersion": "v1",
	"kind": "ConfigMap",
	"metadata": {"namespace": "kserve", "name": "inferenceservice-config"},
	"data": {"storageInitializer": text},
}

found(object_, version) := got if {
	got := controller_config_broken.findings with input as {"review": {"object": object_}, "parameters": {"kserve": {"version": version}}}
}

broken(text) := finding_of(concat("", [text, ", so that KServe can create no pod"]), {"path": ["data", "storageInitializer"]})

test_what_is_no_json_object[note] if {
	some note in ["", "{", "image: x", "[]", "null", `"{}"`]
	every version in ["", "0.10.2", "0.15.2", "0.20.0"] {
		found(config(note), version) == {broken("storageInitializer is no JSON object")}
	}
}

flag_is(what, version) := broken(concat("", ["enableDirectPvcVolumeMount is ", what, ", where KServe ", version, " takes true or false"]))

test_a_flag_that_is_no_boolean[note] if {
	some note, case in {
		"a text": [`{"enableDirectPvcVolumeMount": "true"}`, "a string"],
		"a number": [`{"enableDirectPvcVolumeMount": 1}`, "a number"],
		"a map": [`{"enabledirectpvcvolumemount": {}}`, "a map"],
		"one of two": [`{"enabledirectpvcvolumemount": true, "enableDirectPvcVolumeMount": []}`, "a list"],
		"two": [`{"enabledirectpvcvolumemount": 0, "enableDirectPvcVolumeMount": "no"}`, "a number and a string"],
	}
	every version in ["0.11.0", "0.15.2"] {
		found(config(case[0]), version) == {flag_is(case[1], version)}
	}
}

test_a_flag_that_is_not_read[note] if {
	some note in ["", "0.10.2", "0.16.0", "0.20.0"]
	found(config(`{"enableDirectPvcVolumeMount": "true"}`), note) == set()
}

test_what_can_be_read[note] if {
	some note in ["{}", `{"enableDirectPvcVolumeMount": true}`, `{"enableDirectPvcVolumeMount": false}`, `{"enableDirectPvcVolumeMount": null}`]
	found(config(note), "0.15.2") == set()
}

live(data_) := json.patch(config("{}"), [
	{"op": "add", "path": "/metadata/uid", "value": "4f1c"},
	{"op": "replace", "path": "/data", "value": data_},
])

test_the_live_one_must_have_it if {
	every data_ in [{}, null, {"_example": "storageInitializer: |-\n  {}"}, {"deploy": "{}"}, {"storageInitializer": null}] {
		found(live(data_), "") == {broken("storageInitializer is missing")}
	}
	found(live({"storageInitializer": "{}"}), "") == set()
}

test_a_manifest_may_carry_a_part if {
	found(json.patch(config("{}"), [{"op": "remove", "path": "/data/storageInitializer"}]), "") == set()
	found(json.patch(config("{}"), [{"op": "remove", "path": "/data"}]), "") == set()
}

# IN001 says so.
test_a_value_of_another_type_is_not_read if {
	found(config({"enableDirectPvcVolumeMount": "x"}), "0.15.2") == set()
	found(live({"storageInitializer": 5}), "0.15.2") == set()
}

test_other_objects[note] if {
	some note, change in {
		"another name": {"metadata": {"name": "settings"}},
		"another namespace": {"metadata": {"namespace": "default"}},
		"another kind": {"kind": "Secret"},
	}
	found(object.union(live({"storageInitializer": "{"}), change), "0.15.2") == set()
	found(object.union(live({}), change), "0.15.2") == set()
}
