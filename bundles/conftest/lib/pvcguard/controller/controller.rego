# Generated from policies/lib/pvcguard/controller/controller.rego by `make gen`; do not edit.

# METADATA
# title: Controller
# description: >-
#   How KServe's controller is set up: what its ConfigMap in the inventory says wins
#   over the parameters, and these over what the newest KServe ships.
# related_resources:
#   - ref: https://kserve.github.io/website/docs/admin-guide/overview
package lib.pvcguard.controller

import data.lib.pvcguard.inventory
import data.lib.pvcguard.params
import data.lib.pvcguard.typed

config := inventory.config_map(params.effective.kserve.namespace, "inferenceservice-config")

# METADATA
# description: >-
#   {name, source} of an InferenceService's deployment mode, Standard, Knative or
#   ModelMesh, in the order of KServe's GetDeploymentMode: status, annotation,
#   ConfigMap. The last source is assumed: what KServe ships.
deployment_mode(service) := {"name": mode, "source": "status"} if {
	mode := modes[typed.text(service, ["status", "deploymentMode"])]
} else := {"name": mode, "source": "annotation"} if {
	mode := modes[typed.text(service, ["metadata", "annotations", "serving.kserve.io/deploymentMode"])]
} else := default_mode

default_mode := {"name": mode, "source": "configmap"} if {
	mode := modes[typed.text(json.unmarshal(typed.text(config, ["data", "deploy"])), ["defaultDeploymentMode"])]
} else := {"name": mode, "source": "parameter"} if {
	mode := modes[params.effective.kserve.defaultDeploymentMode]
} else := {"name": "Knative", "source": "assumed"}

# The names of before 0.16 are mapped, any other value is ignored.
modes := {
	"Standard": "Standard",
	"RawDeployment": "Standard",
	"Knative": "Knative",
	"Serverless": "Knative",
	"ModelMesh": "ModelMesh",
}
