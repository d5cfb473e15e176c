# Generated from the METADATA of the rules by `make gen`; do not edit.

# METADATA
# title: Catalogue
# description: What findings say of their rule, by the rule's id.
package lib.pvcguard.catalogue

rules := {
	"AM001": {
		"slug": "rwo-many-pods",
		"category": "access_modes",
		"severity": "error",
		"solution": "Use a claim with ReadWriteMany or ReadOnlyMany, or run one pod.",
		"race": false,
	},
	"AM003": {
		"slug": "rwop-many-pods",
		"category": "access_modes",
		"severity": "error",
		"solution": "Use a claim with ReadWriteMany or ReadOnlyMany, or run one pod in all with deploymentStrategy Recreate.",
		"race": false,
	},
	"CL001": {
		"slug": "claim-missing",
		"category": "claims",
		"severity": "error",
		"solution": "Create the claim in the namespace of the service, or correct its name.",
		"race": true,
	},
	"DM001": {
		"slug": "claim-name-invalid",
		"category": "direct_mount",
		"severity": "error",
		"solution": "Write pvc://<claim>/<path> with the name of a claim in the service's own namespace.",
		"race": false,
	},
	"IN001": {
		"slug": "wrong-type",
		"category": "input",
		"severity": "error",
		"solution": "Give the field the type that the API reference names.",
		"race": false,
	},
	"IN004": {
		"slug": "unknown-parameter",
		"category": "input",
		"severity": "error",
		"solution": "Correct the parameter, or take it out.",
		"race": false,
	},
	"QT001": {
		"slug": "quota-exceeded",
		"category": "quotas",
		"severity": "error",
		"solution": "Ask for less, delete claims that nobody needs, or have the quota raised.",
		"race": true,
	},
	"SC001": {
		"slug": "class-missing",
		"category": "storage_classes",
		"severity": "error",
		"solution": "Name a class that exists (kubectl get storageclass), or create this one; a claim's class cannot be changed, so create the claim again.",
		"race": true,
	},
}
