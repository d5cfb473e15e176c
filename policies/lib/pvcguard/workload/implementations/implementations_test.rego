package lib.pvcguard.workload.implementations_test

import data.lib.pvcguard.workload.implementations

service(predictor) := {"apiVersion": "serving.kserve.io/v1beta1", "kind": "InferenceService", "spec": {"predictor": predictor}}

test_the_fields_that_are_there if {
	object_ := object.union(service({"sklearn": {"storageUri": "s3://a"}, "onnx": null}), {"spec": {"explainer": {"art": {}}}})
	implementations.present == {
		{"role": "predictor", "field": "sklearn", "spec": {"storageUri": "s3://a"}, "path": ["spec", "predictor", "sklearn"]},
		{"role": "explainer", "field": "art", "spec": {}, "path": ["spec", "explainer", "art"]},
	} with input.review.object as object_
}

test_other_kinds_have_none if {
	implementations.present == set() with input.review.object as object.union(service({"sklearn": {}}), {"kind": "InferenceGraph"})
}

without(predictor) := found if {
	found := implementations.without_storage with input.review.object as service(predictor)
}

test_a_model_without_storage_is_a_multi_model_server if {
	without({"model": {"modelFormat": {"name": "onnx"}}}) == {"model"}
	without({"triton": {}}) == {"triton"}
	without({"model": {"storageUri": null, "storage": null}, "containers": [], "storageUris": []}) == {"model"}
}

test_every_storage_field_speaks_against_it if {
	without({"model": {"storageUri": ""}}) == set()
	without({"model": {"storage": {}}}) == set()
	without({"model": {}, "storageUris": [{"uri": "s3://a"}]}) == set()
}

test_hugging_face_needs_no_storage if {
	without({"huggingface": {}}) == set()
	without({"model": {"modelFormat": {"name": "huggingface"}}}) == set()
}

test_containers_beside_it_speak_against_it if {
	without({"model": {}, "containers": [{"name": "sidecar"}]}) == set()
}

test_only_a_predictor_is_one if {
	implementations.without_storage == set() with input.review.object as object.union(service({}), {"spec": {"explainer": {"art": {}}}})
}
