package lib.pvcguard.workload.readonly_annotation_test

import data.lib.pvcguard.workload.readonly_annotation

of(role, whole, component) := found if {
	object_ := {
		"metadata": {"annotations": {"storage.kserve.io/readonly": whole}},
		"spec": {"predictor": {"annotations": {"storage.kserve.io/readonly": component}}},
	}
	found := readonly_annotation.of(role) with input.review.object as object_
}

service_path := ["metadata", "annotations", "storage.kserve.io/readonly"]

component_path := ["spec", "predictor", "annotations", "storage.kserve.io/readonly"]

test_a_component_speaks_for_itself if {
	of("predictor", "true", "false") == {"value": "false", "path": component_path}
	of("predictor", "true", "") == {"value": "", "path": component_path}
}

test_workers_and_canaries_are_the_predictors if {
	every role in {"worker", "canary-next"} { of(role, "true", "false") == {"value": "false", "path": component_path} }
	of("explainer", "true", "false") == {"value": "true", "path": service_path}
}

test_the_service_speaks_for_the_others if {
	of("predictor", "true", null) == {"value": "true", "path": service_path}
	of("transformer", "true", "false") == {"value": "true", "path": service_path}
}

test_what_is_no_text_says_nothing if {
	not of("predictor", null, null)
	not of("predictor", false, ["false"])
}

test_what_is_meant_as_false if {
	every value in {"False", "FALSE", " false", "false\n", "f", "no", "N", "off", "0"} { readonly_annotation.misspelt(value) }
	every value in {"false", "true", "", "none", "readonly"} { not readonly_annotation.misspelt(value) }
}

test_the_versions_that_know_it if {
	every version in {"", "0.14.0-rc1", "0.16.0"} { readonly_annotation.known with input.parameters.kserve.version as version }
	every version in {"0.13.1", "0.14.0-rc0"} { not knows(version) }
}

knows(version) if readonly_annotation.known with input.parameters.kserve.version as version
