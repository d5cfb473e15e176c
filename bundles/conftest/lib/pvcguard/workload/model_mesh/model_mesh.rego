# Generated from policies/lib/pvcguard/workload/model_mesh/model_mesh.rego by `make gen`; do not edit.

# METADATA
# title: ModelMesh
# description: >-
#   ModelMesh serves a service in pods of its own: what the service says of containers,
#   volumes and mount paths means nothing there, and URIs are read by another parser.
package lib.pvcguard.workload.model_mesh

import data.lib.pvcguard.controller
import data.lib.pvcguard.review
import data.lib.pvcguard.workload.inference_service

serves if {
	inference_service.is(review.resource)
	controller.deployment_mode(review.resource).name == "ModelMesh"
}
