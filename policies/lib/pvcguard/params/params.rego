# METADATA
# title: Parameters
# description: >-
#   What the caller set, over the defaults, key by key: lists replace the default,
#   maps merge, null counts as not set. A value of another type than its default
#   does not count, so that one odd parameter never silences a rule; it is listed in
#   wrong. This is the only place where defaults live, since conftest and OPA apply
#   none from a schema.
package lib.pvcguard.params

import data.lib.pvcguard.catalogue
import data.lib.pvcguard.typed

defaults := {
	"kserve": {
		"version": "",
		"namespace": "kserve",
		"defaultDeploymentMode": "",
		"directPvcVolumeMount": true,
	},
	"knative": {"features": {}},
	"cluster": {"singleNode": false},
	"rules": {},
	"select": {"severities": severities, "race": false},
	"directMount": {
		"fileExtensions": [
			".bin", ".gguf", ".h5", ".joblib", ".json", ".keras", ".model", ".onnx", ".pb",
			".pickle", ".pkl", ".pmml", ".pt", ".pth", ".safetensors", ".ubj",
		],
		"archiveExtensions": [".tar", ".tar.gz", ".tgz", ".zip"],
	},
	"accessModes": {"allowed": []},
	"quota": {"required": false, "saturation": 0.9, "minRequest": "", "maxRequest": ""},
	"storageClasses": {"allowed": [], "denied": [], "requireRetain": false},
	"provisioners": [],
	"inventory": {"complete": []},
	"waivers": [],
	"onUnknown": "report",
}

severities := ["error", "warning", "info"]

# The values that a text may have, where they are few.
choices := {
	"onUnknown": ["report", "ignore", "violation"],
	"kserve.defaultDeploymentMode": ["", "Standard", "RawDeployment", "Knative", "Serverless", "ModelMesh"],
}

given := input.parameters if is_object(input.parameters)

else := {}

effective[key] := value if {
	some key, fallback in defaults
	value := merged(key, fallback, object.get(given, [key], null))
}

merged(key, fallback, value) := object.union(fallback, accepted) if {
	is_object(fallback)
	is_object(value)
	accepted := {name: element |
		some name, element in value
		counts(key, fallback, name, element)
	}
} else := value if {
	type_name(fallback) == type_name(value)
	allowed(key, value)
} else := fallback

# An entry of a map counts if it has the type of its default. The maps whose keys
# are free (rule ids, Knative features) have no defaults to compare with.
counts(key, fallback, name, element) if {
	type_name(fallback[name]) == type_name(element)
	allowed(sprintf("%s.%s", [key, name]), element)
} else if {
	not name in object.keys(fallback)
	key == "rules"
	is_object(element)
}

allowed(path, value) if value in choices[path]

else if {
	path == "select.severities"
	some severity in value
	severity in severities
} else if {
	not choices[path]
	path != "select.severities"
}

# METADATA
# description: >-
#   What was set for one rule. Parts of another type than the schema gives them do
#   not count.
rule(id) := setting if setting := effective.rules[id]

else := {}

enabled(id) := typed.flag(rule(id), ["enabled"], true)

# METADATA
# description: The severity that the user gave a rule; undefined if none.
severity(id) := chosen if {
	chosen := typed.text(rule(id), ["severity"])
	chosen in severities
}

known_rule(id) if catalogue.rules[id]
