# Generated from policies/lib/pvcguard/params/schema/schema.rego by `make gen`; do not edit.

# Generated from data/parameters.yaml by `make gen`; do not edit.

# METADATA
# title: Schema of the parameters
# description: Defaults, types, choices and known keys, by the pattern of a path.
package lib.pvcguard.params.schema

defaults := {
	"kserve": {
		"version": "",
		"namespace": "kserve",
		"defaultDeploymentMode": "",
		"directPvcVolumeMount": true,
	},
	"knative": {
		"features": {},
	},
	"cluster": {
		"singleNode": false,
	},
	"rules": {},
	"select": {
		"severities": [
			"error",
			"warning",
			"info",
		],
		"race": false,
	},
	"directMount": {
		"fileExtensions": [
			".bin",
			".gguf",
			".h5",
			".joblib",
			".json",
			".keras",
			".model",
			".onnx",
			".pb",
			".pickle",
			".pkl",
			".pmml",
			".pt",
			".pth",
			".safetensors",
			".ubj",
		],
		"archiveExtensions": [
			".tar",
			".tar.gz",
			".tgz",
			".zip",
		],
	},
	"accessModes": {
		"allowed": [],
	},
	"quota": {
		"required": false,
		"saturation": 0.9,
		"minRequest": "",
		"maxRequest": "",
	},
	"storageClasses": {
		"allowed": [],
		"denied": [],
		"requireRetain": false,
	},
	"provisioners": [],
	"inventory": {
		"complete": [],
	},
	"waivers": [],
	"onUnknown": "report",
}

types := {
	"kserve": "object",
	"kserve/version": "string",
	"kserve/namespace": "string",
	"kserve/defaultDeploymentMode": "string",
	"kserve/directPvcVolumeMount": "boolean",
	"knative": "object",
	"knative/features": "object",
	"knative/features/*": "string",
	"cluster": "object",
	"cluster/singleNode": "boolean",
	"rules": "object",
	"rules/*": "object",
	"rules/*/enabled": "boolean",
	"rules/*/severity": "string",
	"select": "object",
	"select/severities": "array",
	"select/severities/*": "string",
	"select/race": "boolean",
	"directMount": "object",
	"directMount/fileExtensions": "array",
	"directMount/fileExtensions/*": "string",
	"directMount/archiveExtensions": "array",
	"directMount/archiveExtensions/*": "string",
	"accessModes": "object",
	"accessModes/allowed": "array",
	"accessModes/allowed/*": "string",
	"quota": "object",
	"quota/required": "boolean",
	"quota/saturation": "number",
	"quota/minRequest": "string",
	"quota/maxRequest": "string",
	"storageClasses": "object",
	"storageClasses/allowed": "array",
	"storageClasses/allowed/*": "string",
	"storageClasses/denied": "array",
	"storageClasses/denied/*": "string",
	"storageClasses/requireRetain": "boolean",
	"provisioners": "array",
	"provisioners/*": "object",
	"provisioners/*/provisioner": "string",
	"provisioners/*/kind": "string",
	"provisioners/*/access_modes": "array",
	"provisioners/*/access_modes/*": "string",
	"provisioners/*/rejects": "array",
	"provisioners/*/rejects/*": "string",
	"provisioners/*/confidence": "string",
	"provisioners/*/topology": "string",
	"provisioners/*/when": "object",
	"provisioners/*/when/*": "string",
	"inventory": "object",
	"inventory/complete": "array",
	"inventory/complete/*": "string or object",
	"inventory/complete/*/kind": "string",
	"inventory/complete/*/namespaces": "array",
	"inventory/complete/*/namespaces/*": "string",
	"waivers": "array",
	"waivers/*": "object",
	"waivers/*/id": "string",
	"waivers/*/rule": "string",
	"waivers/*/kind": "string",
	"waivers/*/namespace": "string",
	"waivers/*/name": "string",
	"waivers/*/claim": "string",
	"waivers/*/path": "string",
	"waivers/*/reason": "string",
	"waivers/*/owner": "string",
	"waivers/*/expires": "string",
	"waivers/*/ticket": "string",
	"onUnknown": "string",
}

choices := {
	"kserve/defaultDeploymentMode": [
		"",
		"Standard",
		"RawDeployment",
		"Knative",
		"Serverless",
		"ModelMesh",
	],
	"rules/*/severity": [
		"error",
		"warning",
		"info",
	],
	"select/severities/*": [
		"error",
		"warning",
		"info",
	],
	"accessModes/allowed/*": [
		"ReadWriteOnce",
		"ReadOnlyMany",
		"ReadWriteMany",
		"ReadWriteOncePod",
	],
	"provisioners/*/kind": [
		"block",
		"file",
		"object",
		"local",
	],
	"provisioners/*/confidence": [
		"verified",
		"likely",
	],
	"provisioners/*/topology": [
		"node",
		"zone",
		"region",
		"none",
	],
	"onUnknown": [
		"report",
		"ignore",
		"violation",
	],
}

keys := {
	"": [
		"accessModes",
		"cluster",
		"directMount",
		"inventory",
		"knative",
		"kserve",
		"onUnknown",
		"provisioners",
		"quota",
		"rules",
		"select",
		"storageClasses",
		"waivers",
	],
	"kserve": [
		"defaultDeploymentMode",
		"directPvcVolumeMount",
		"namespace",
		"version",
	],
	"knative": [
		"features",
	],
	"cluster": [
		"singleNode",
	],
	"rules/*": [
		"enabled",
		"severity",
	],
	"select": [
		"race",
		"severities",
	],
	"directMount": [
		"archiveExtensions",
		"fileExtensions",
	],
	"accessModes": [
		"allowed",
	],
	"quota": [
		"maxRequest",
		"minRequest",
		"required",
		"saturation",
	],
	"storageClasses": [
		"allowed",
		"denied",
		"requireRetain",
	],
	"provisioners/*": [
		"access_modes",
		"confidence",
		"kind",
		"provisioner",
		"rejects",
		"topology",
		"when",
	],
	"inventory": [
		"complete",
	],
	"inventory/complete/*": [
		"kind",
		"namespaces",
	],
	"waivers/*": [
		"claim",
		"expires",
		"id",
		"kind",
		"name",
		"namespace",
		"owner",
		"path",
		"reason",
		"rule",
		"ticket",
	],
}

required := {
	"provisioners/*": [
		"provisioner",
		"kind",
	],
	"inventory/complete/*": [
		"kind",
	],
	"waivers/*": [
		"rule",
	],
}

open_maps := [
	"knative/features",
	"rules",
	"provisioners/*/when",
]
