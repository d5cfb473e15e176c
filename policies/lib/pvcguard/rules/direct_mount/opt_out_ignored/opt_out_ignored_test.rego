package lib.pvcguard.rules.direct_mount.opt_out_ignored_test

import data.lib.pvcguard.rules.direct_mount.opt_out_ignored

base := {
	"id": "DM011",
	"slug": "opt-out-ignored",
	"category": "direct_mount",
	"severity": "warning",
	"outcome": "violation",
	"solution": "Take enableDirectPvcVolumeMount out of storageInitializer, and prepare the services for direct mounting.",
	"path": [],
	"claim": "",
	"related": [],
	"details": {},
	"missing": [],
	"waiver": null,
}

identity := {"apiVersion": "v1", "kind": "ConfigMap", "namespace": "kserve", "name": "inferenceservice-config"}

finding_of(text, about) := object.union_n([base, {"resource": identity, "msg": concat("", ["[DM011] ConfigMap kserve/inferenceservice-config: ", text])}, about])

config(text) := {
	"apiVersion": "v1",
	"kind": "ConfigMap",
	"metadata": {"namespace": "kserve", "name": "inferenceservice-config"},
	"data": {"storageInitializer": text},
}

off := config(`{"image": "kserve/storage-initializer:v0.16.0", "enableDirectPvcVolumeMount": false}`)

found(object_, parameters) := got if {
	got := opt_out_ignored.findings with input as {"review": {"object": object_}, "parameters": parameters}
}

test_an_opt_out_that_is_not_read[note] if {
	some note in ["0.16.0-rc1", "0.16.0", "v0.20.1"]
	text := concat("", ["enableDirectPvcVolumeMount is false, which KServe ", note, " does not read: claims are mounted directly all the same"])
	found(off, {"kserve": {"version": note}}) == {finding_of(text, {"path": ["data", "storageInitializer"], "details": {"version": note}})}
}

test_an_opt_out_that_is_read[note] if {
	some note in ["0.15.2", "0.16.0-rc0", "0.10.0"]
	found(off, {"kserve": {"version": note}}) == set()
}

test_without_a_version_nobody_knows[note] if {
	some note, parameters in {"not set": {}, "no version": {"kserve": {"version": "latest"}}, "another type": {"kserve": {"version": 0.16}}}
	found(off, parameters) == {finding_of("cannot be decided without kserve.version", {"outcome": "unknown", "missing": ["kserve.version"]})}
}

test_what_is_no_opt_out[note] if {
	some note, text in {
		"true": `{"enableDirectPvcVolumeMount": true}`,
		"not set": "{}",
		"null": `{"enableDirectPvcVolumeMount": null}`,
		"a text": `{"enableDirectPvcVolumeMount": "false"}`,
		"both": `{"enableDirectPvcVolumeMount": false, "EnableDirectPvcVolumeMount": true}`,
		"no JSON": "{",
		"no text": false,
	}
	every parameters in [{}, {"kserve": {"version": "0.20.0"}}] {
		found(config(text), parameters) == set()
	}
}

test_other_objects[note] if {
	some note, change in {
		"another name": {"metadata": {"name": "settings"}},
		"another namespace": {"metadata": {"namespace": "default"}},
		"another kind": {"kind": "Secret"},
	}
	found(object.union(off, change), {"kserve": {"version": "0.20.0"}}) == set()
	found(object.union(off, change), {}) == set()
}
