package lib.pvcguard.workload.component_paths_test

import data.lib.pvcguard.workload.component_paths

test_the_components_that_are_there if {
	component_paths.of({"spec": {"predictor": {}, "transformer": null, "explainer": {}}}) == [["spec", "predictor"], ["spec", "explainer"]]
	component_paths.of({"spec": {}}) == []
}

test_canaries_are_components if {
	service := {"spec": {"predictor": {}, "canary": [{"name": "v2"}, {"name": "v3", "predictor": {}}]}}
	canaries := [["spec", "canary", 0, "predictor"], ["spec", "canary", 1, "predictor"]]
	component_paths.canaries(service) == canaries
	component_paths.of(service) == array.concat([["spec", "predictor"]], canaries)
}

test_damaged_canaries_are_none if {
	every damaged in [null, {}, "v2", 5] {
		component_paths.canaries({"spec": {"canary": damaged}}) == []
	}
}

test_a_component_has_the_implementations_of_its_role if {
	component_paths.implementations(["spec", "explainer"]) == ["art"]
	component_paths.implementations(["spec", "transformer"]) == []
	component_paths.implementations(["spec", "canary", 0, "predictor"]) == component_paths.implementations(["spec", "predictor"])
}
