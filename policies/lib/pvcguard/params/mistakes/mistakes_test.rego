package lib.pvcguard.params.mistakes_test

import data.lib.pvcguard.params.mistakes
import data.lib.pvcguard.params.schema

# Every key of the schema, with a value that it allows.
legal := {
	"kserve": {
		"version": "0.15.2",
		"namespace": "kserve-system",
		"defaultDeploymentMode": "RawDeployment",
		"directPvcVolumeMount": false,
	},
	"knative": {"features": {"kubernetes.podspec-persistent-volume-claim": "Enabled", "x/y": "Disabled"}},
	"cluster": {"singleNode": true},
	"rules": {
		"CL001": {"enabled": false},
		"AM001": {"severity": "warning", "enabled": true},
		"IN004": {},
	},
	"select": {"severities": ["error"], "race": true},
	"directMount": {"fileExtensions": [".bin"], "archiveExtensions": []},
	"accessModes": {"allowed": ["ReadWriteMany", "ReadOnlyMany"]},
	"quota": {"required": true, "saturation": 1, "minRequest": "1Gi", "maxRequest": "1Ti"},
	"storageClasses": {"allowed": ["fast"], "denied": ["slow"], "requireRetain": true},
	"provisioners": [
		{"provisioner": "example.com/nfs", "kind": "file"},
		{
			"provisioner": "example.com/disk",
			"kind": "block",
			"access_modes": ["ReadWriteOnce"],
			"rejects": ["ReadWriteMany"],
			"confidence": "likely",
			"topology": "zone",
			"when": {"example.com/type": "ssd"},
		},
	],
	"inventory": {"complete": [
		"PersistentVolumeClaim",
		"*",
		{"kind": "StorageClass"},
		{"kind": "ResourceQuota", "namespaces": ["team-*", "models"]},
	]},
	"waivers": [
		{"rule": "CL*"},
		{
			"id": "w1",
			"rule": "AM001",
			"kind": "InferenceService",
			"namespace": "team-*",
			"name": "*",
			"claim": "models",
			"path": "spec.predictor.*",
			"reason": "one node",
			"owner": "a team",
			"expires": "2030-01-01",
			"ticket": "T-1",
		},
	],
	"onUnknown": "violation",
}

test_every_legal_parameter_passes[note] if {
	some note, value in legal
	got := mistakes.found with input.parameters as {note: value}
	got == set()
}

test_all_legal_parameters_pass_together if {
	got := mistakes.found with input.parameters as legal
	got == set()
}

# So that a key that is added to the schema is added above.
test_all_keys_of_the_schema_are_tried if {
	object.keys(legal) == object.keys(schema.defaults)
	every key in {name | some name, fallback in schema.defaults; is_object(fallback); name != "rules"} {
		object.keys(legal[key]) == object.keys(schema.defaults[key])
	}
	every list in ["waivers", "provisioners"] {
		pattern := concat("/", [list, "*"])
		{name | some row in legal[list]; some name, _ in row} == {name | some name in schema.keys[pattern]}
	}
}

test_the_defaults_pass if {
	got := mistakes.found with input.parameters as schema.defaults
	got == set()
}

test_choices_pass[note] if {
	some pattern, values in schema.choices
	not contains(pattern, "*")
	some value in values
	note := sprintf("%s: %s", [pattern, value])
	keys := split(pattern, "/")
	got := mistakes.found with input.parameters as object.filter(nested(keys, value), [keys[0]])
	got == set()
}

nested(keys, value) := {keys[0]: value} if {
	count(keys) == 1
} else := {keys[0]: {keys[1]: value}}

test_null_is_not_set[note] if {
	some note, given in {
		"the parameters": null,
		"every key": {key: null | some key, _ in schema.defaults},
		"keys of maps": {"kserve": {"namespace": null}, "select": {"severities": null}},
		"a rule's settings": {"rules": {"CL001": null}},
		"a rule's severity": {"rules": {"CL001": {"severity": null}}},
		"fields of rows": {
			"waivers": [{"rule": "CL001", "claim": null}],
			"provisioners": [{"provisioner": "x", "kind": "file", "when": null}],
			"inventory": {"complete": [{"kind": "Node", "namespaces": null}]},
		},
	}
	got := mistakes.found with input.parameters as given
	got == set()
}

test_no_parameters_at_all_pass if {
	got := mistakes.found with input as {"review": {}}
	got == set()
}

# The only mistake of the parameters, as its path and text.
one := {
	"parameters that are a list": [["CL001"], [], "the parameters are a list, not a map"],
	"parameters that are a text": ["x", [], "the parameters are a string, not a map"],
	"parameters that are a number": [5, [], "the parameters are a number, not a map"],
	"parameters that are false": [false, [], "the parameters are a boolean, not a map"],
	"an unknown key": [{"quotas": {}}, [], "there is no parameter quotas, did you mean quota?"],
	"an unknown key of null": [{"quotas": null}, [], "there is no parameter quotas, did you mean quota?"],
	"an unknown key like nothing": [{"zzz": {}}, [], "there is no parameter zzz"],
	"an unknown key of one letter": [{"q": {}}, [], "there is no parameter q"],
	"an empty key": [{"": {}}, [], "there is no parameter "],
	"a key in other case": [
		{"OnUnknown": "report"},
		[],
		"there is no parameter OnUnknown, did you mean onUnknown?",
	],
	"an unknown key in a map": [
		{"kserve": {"directPVCMount": true}},
		["kserve"],
		"there is no parameter kserve.directPVCMount, did you mean directPvcVolumeMount?",
	],
	"an unknown key of a rule": [
		{"rules": {"CL001": {"level": "info"}}},
		["rules", "CL001"],
		"there is no parameter rules.CL001.level, did you mean severity?",
	],
	"an unknown key of a waiver": [
		{"waivers": [{"rule": "CL001"}, {"rule": "CL001", "namespaces": "x"}]},
		["waivers", 1],
		"there is no parameter waivers[1].namespaces, did you mean namespace?",
	],
	"an unknown key of what is complete": [
		{"inventory": {"complete": [{"kind": "Node", "namespace": "x"}]}},
		["inventory", "complete", 0],
		"there is no parameter inventory.complete[0].namespace, did you mean namespaces?",
	],
	"an unknown key of a provisioner": [
		{"provisioners": [{"provisioner": "x", "kind": "file", "accessModes": []}]},
		["provisioners", 0],
		"there is no parameter provisioners[0].accessModes, did you mean access_modes?",
	],
	"a list where a map belongs": [{"kserve": []}, ["kserve"], "kserve is a list, not a map"],
	"a map where a list belongs": [{"waivers": {}}, ["waivers"], "waivers is a map, not a list"],
	"a text where a flag belongs": [
		{"cluster": {"singleNode": "true"}},
		["cluster", "singleNode"],
		"cluster.singleNode is a string, not a boolean",
	],
	"a text where a list belongs": [
		{"select": {"severities": "error"}},
		["select", "severities"],
		"select.severities is a string, not a list",
	],
	"a number where a text belongs": [
		{"kserve": {"version": 0.15}},
		["kserve", "version"],
		"kserve.version is a number, not a string",
	],
	"a text where a number belongs": [
		{"quota": {"saturation": "0.9"}},
		["quota", "saturation"],
		"quota.saturation is a string, not a number",
	],
	"a rule's settings that are a flag": [
		{"rules": {"CL001": false}},
		["rules", "CL001"],
		"rules.CL001 is a boolean, not a map",
	],
	"a feature that is a flag": [
		{"knative": {"features": {"x": true}}},
		["knative", "features", "x"],
		"knative.features.x is a boolean, not a string",
	],
	"a feature with a value that Knative does not know": [
		{"knative": {"features": {"x/y": "enable"}}},
		["knative", "features", "x/y"],
		"knative.features.x/y cannot be \"enable\", did you mean Enabled?",
	],
	"a feature with a value like none": [
		{"knative": {"features": {"x": "true"}}},
		["knative", "features", "x"],
		"knative.features.x cannot be \"true\"",
	],
	"a version that is none": [
		{"kserve": {"version": "latest"}},
		["kserve", "version"],
		"kserve.version cannot be \"latest\", only a version such as 0.15.2",
	],
	"a number among texts": [
		{"storageClasses": {"allowed": ["fast", 5]}},
		["storageClasses", "allowed", 1],
		"storageClasses.allowed[1] is a number, not a string",
	],
	"null among texts": [
		{"select": {"severities": [null]}},
		["select", "severities", 0],
		"select.severities[0] is null, not a string",
	],
	"a number among what is complete": [
		{"inventory": {"complete": [5]}},
		["inventory", "complete", 0],
		"inventory.complete[0] is a number, not a string or a map",
	],
	"a condition that is a number": [
		{"provisioners": [{"provisioner": "x", "kind": "file", "when": {"iops": 5}}]},
		["provisioners", 0, "when", "iops"],
		"provisioners[0].when.iops is a number, not a string",
	],
	"a value that does not exist": [
		{"onUnknown": "violations"},
		["onUnknown"],
		"onUnknown cannot be \"violations\", did you mean violation?",
	],
	"a value like none": [{"onUnknown": "zzz"}, ["onUnknown"], "onUnknown cannot be \"zzz\""],
	"a severity that does not exist": [
		{"rules": {"CL001": {"severity": "warn"}}},
		["rules", "CL001", "severity"],
		"rules.CL001.severity cannot be \"warn\", did you mean warning?",
	],
	"a selected severity that does not exist": [
		{"select": {"severities": ["error", "warnings"]}},
		["select", "severities", 1],
		"select.severities[1] cannot be \"warnings\", did you mean warning?",
	],
	"an access mode that does not exist": [
		{"accessModes": {"allowed": ["ReadWriteMulti"]}},
		["accessModes", "allowed", 0],
		"accessModes.allowed[0] cannot be \"ReadWriteMulti\", did you mean ReadWriteMany?",
	],
	"a kind of driver that does not exist": [
		{"provisioners": [{"provisioner": "x", "kind": "blocks"}]},
		["provisioners", 0, "kind"],
		"provisioners[0].kind cannot be \"blocks\", did you mean block?",
	],
	"no severity at all": [
		{"select": {"severities": []}},
		["select", "severities"],
		"select.severities names no severity, so nothing would be reported",
	],
	"a rule that does not exist": [
		{"rules": {"CL999": {"enabled": false}}},
		["rules", "CL999"],
		"there is no rule CL999",
	],
	"a rule in lower case": [
		{"rules": {"am001": {}}},
		["rules", "am001"],
		"there is no rule am001, did you mean AM001?",
	],
	"a rule by its slug": [{"rules": {"xyz": {}}}, ["rules", "xyz"], "there is no rule xyz"],
	"a waiver of no rule": [
		{"waivers": [{"rule": "CL01"}]},
		["waivers", 0, "rule"],
		"no rule matches CL01, did you mean CL001?",
	],
	"a waiver with an empty rule": [{"waivers": [{"rule": ""}]}, ["waivers", 0, "rule"], "no rule matches "],
	"a waiver whose rule is no glob": [{"waivers": [{"rule": "[C"}]}, ["waivers", 0, "rule"], "no rule matches [C"],
	"a waiver without a rule": [{"waivers": [{"id": "w1"}]}, ["waivers", 0], "waivers[0] has no rule"],
	"a waiver whose rule is null": [{"waivers": [{"rule": null}]}, ["waivers", 0], "waivers[0] has no rule"],
	"a waiver that is a text": [{"waivers": ["CL001"]}, ["waivers", 0], "waivers[0] is a string, not a map"],
	"a provisioner without a kind": [
		{"provisioners": [{"provisioner": "x"}]},
		["provisioners", 0],
		"provisioners[0] has no kind",
	],
	"a provisioner without a name": [
		{"provisioners": [{"kind": "file"}]},
		["provisioners", 0],
		"provisioners[0] has no provisioner",
	],
	"a bound that is no Quantity": [
		{"quota": {"minRequest": "1GB"}},
		["quota", "minRequest"],
		"quota.minRequest cannot be \"1GB\", which is no Quantity",
	],
	"another bound that is no Quantity": [
		{"quota": {"maxRequest": "much"}},
		["quota", "maxRequest"],
		"quota.maxRequest cannot be \"much\", which is no Quantity",
	],
	"a share in per cent": [{"quota": {"saturation": 90}}, ["quota", "saturation"], "quota.saturation must be between 0 and 1"],
	"a share below zero": [{"quota": {"saturation": -0.1}}, ["quota", "saturation"], "quota.saturation must be between 0 and 1"],
	"what is complete without a kind": [
		{"inventory": {"complete": [{"namespaces": ["x"]}]}},
		["inventory", "complete", 0],
		"inventory.complete[0] has no kind",
	],
}

test_versions_as_kserve_tags_them_pass[note] if {
	some note in ["0.15.2", "v0.16.0-rc1", "0.16", ""]
	got := mistakes.found with input.parameters as {"kserve": {"version": note}}
	got == set()
}

test_knative_takes_its_values_in_any_case[note] if {
	some note in ["Enabled", "enabled", "DISABLED", "Allowed"]
	got := mistakes.found with input.parameters as {"knative": {"features": {"x": note}}}
	got == set()
}

test_one_mistake[note] if {
	some note, case in one
	got := mistakes.found with input.parameters as case[0]
	got == {{"path": case[1], "text": case[2]}}
}

test_all_mistakes_are_said_at_once if {
	got := mistakes.found with input.parameters as {
		"kserv": {},
		"onUnknown": 5,
		"rules": {"CL001": {"severity": "fatal"}, "XX001": {}},
		"waivers": [null],
	}
	got == {
		{"path": [], "text": "there is no parameter kserv, did you mean kserve?"},
		{"path": ["onUnknown"], "text": "onUnknown is a number, not a string"},
		{"path": ["rules", "CL001", "severity"], "text": "rules.CL001.severity cannot be \"fatal\""},
		{"path": ["rules", "XX001"], "text": "there is no rule XX001, did you mean AM001?"},
		{"path": ["waivers", 0], "text": "waivers[0] is null, not a map"},
	}
}
