# Generated from policies/lib/pvcguard/shapes/fields/fields.rego by `make gen`; do not edit.

# METADATA
# title: Fields
# description: >-
#   The types of the fields that the rules read, by kind, from the API's own types
#   (core/v1, storage/v1, serving.kserve.io/v1beta1).
package lib.pvcguard.shapes.fields

import data.lib.pvcguard.workload.inference_service

# METADATA
# description: The types of a kind's fields, for shapes.wrong.
of(kind) := object.union(metadata, service) if {
	kind == "InferenceService"
} else := object.union(metadata, own[kind])

# METADATA
# description: Maps whose keys are free.
open_maps := {
	"metadata/annotations", "metadata/labels",
	"spec/hard", "status/hard", "status/used", "parameters",
	"spec/selector/matchLabels",
} | {concat("/", ["spec", role, map]) | some role in inference_service.roles; some map in ["annotations", "nodeSelector"]}

metadata := {
	"apiVersion": "string",
	"metadata": "object",
	"metadata/name": "string",
	"metadata/generateName": "string",
	"metadata/namespace": "string",
	"metadata/uid": "string",
	"metadata/creationTimestamp": "string",
	"metadata/annotations": "object",
	"metadata/annotations/*": "string",
	"metadata/labels": "object",
	"metadata/labels/*": "string",
	"spec": "object",
	"status": "object",
}

own := {
	"PersistentVolumeClaim": {
		"spec/accessModes": "array",
		"spec/accessModes/*": "string",
		"spec/resources": "object",
		"spec/resources/requests": "object",
		"spec/resources/requests/storage": "quantity",
		"spec/selector": "object",
		"spec/selector/matchLabels": "object",
		"spec/selector/matchLabels/*": "string",
		"spec/selector/matchExpressions": "array",
		"spec/selector/matchExpressions/*": "object",
		"spec/selector/matchExpressions/*/key": "string",
		"spec/selector/matchExpressions/*/operator": "string",
		"spec/selector/matchExpressions/*/values": "array",
		"spec/selector/matchExpressions/*/values/*": "string",
		"spec/storageClassName": "string",
		"spec/volumeMode": "string",
		"spec/volumeName": "string",
		"spec/volumeAttributesClassName": "string",
		"status/phase": "string",
		"status/accessModes": "array",
		"status/accessModes/*": "string",
		"status/allocatedResources": "object",
		"status/allocatedResources/storage": "quantity",
	},
	"ResourceQuota": {
		"spec/hard": "object",
		"spec/hard/*": "quantity",
		"spec/scopes": "array",
		"spec/scopes/*": "string",
		"spec/scopeSelector": "object",
		"spec/scopeSelector/matchExpressions": "array",
		"spec/scopeSelector/matchExpressions/*": "object",
		"spec/scopeSelector/matchExpressions/*/scopeName": "string",
		"spec/scopeSelector/matchExpressions/*/operator": "string",
		"spec/scopeSelector/matchExpressions/*/values": "array",
		"spec/scopeSelector/matchExpressions/*/values/*": "string",
		"status/hard": "object",
		"status/hard/*": "quantity",
		"status/used": "object",
		"status/used/*": "quantity",
	},
	"StorageClass": {
		"provisioner": "string",
		"parameters": "object",
		"parameters/*": "string",
	},
}

service := object.union(
	{"status/deploymentMode": "string"},
	{concat("/", ["spec", part]): type |
		some role in inference_service.roles
		some field, type in object.union_n([{"": "object"}, component, framework_fields(role)])
		part := trim_right(concat("/", [role, field]), "/")
	},
)

component := object.union_n([
	{
		"minReplicas": "whole",
		"maxReplicas": "whole",
		"annotations": "object",
		"annotations/*": "string",
		"nodeSelector": "object",
		"nodeSelector/*": "string",
		"deploymentStrategy": "object",
		"deploymentStrategy/type": "string",
		"deploymentStrategy/rollingUpdate": "object",
		"deploymentStrategy/rollingUpdate/maxSurge": "whole or string",
		"storageUris": "array",
		"storageUris/*": "object",
		"storageUris/*/uri": "string",
		"storageUris/*/mountPath": "string",
		"volumes": "array",
		"volumes/*": "object",
		"volumes/*/name": "string",
		"volumes/*/persistentVolumeClaim": "object",
		"volumes/*/persistentVolumeClaim/claimName": "string",
		"volumes/*/persistentVolumeClaim/readOnly": "boolean",
	},
	nested("containers", {"": "array"}),
	nested("initContainers", {"": "array"}),
	nested("containers/*", container),
	nested("initContainers/*", container),
])

framework_fields(role) := object.union_n([fields |
	some field in inference_service.implementations[role]
	fields := nested(field, object.union(container, {"storageUri": "string"}))
])

container := {
	"": "object",
	"name": "string",
	"env": "array",
	"env/*": "object",
	"env/*/name": "string",
	"env/*/value": "string",
	"volumeMounts": "array",
	"volumeMounts/*": "object",
	"volumeMounts/*/name": "string",
	"volumeMounts/*/mountPath": "string",
	"volumeMounts/*/subPath": "string",
	"volumeMounts/*/readOnly": "boolean",
}

nested(root, fields) := {trim_right(concat("/", [root, field]), "/"): type | some field, type in fields}
