package lib.pvcguard.workload.model_mesh_test

import data.lib.pvcguard.workload.model_mesh

serves(kind, annotations) if {
	object_ := {"apiVersion": "serving.kserve.io/v1beta1", "kind": kind, "metadata": {"annotations": annotations}}
	model_mesh.serves with input.review.object as object_
}

test_services_in_the_mode if {
	serves("InferenceService", {"serving.kserve.io/deploymentMode": "ModelMesh"})
	not serves("InferenceService", {"serving.kserve.io/deploymentMode": "Standard"})
	not serves("InferenceService", {})
}

test_other_kinds_have_no_mode if {
	not serves("LLMInferenceService", {"serving.kserve.io/deploymentMode": "ModelMesh"})
}
