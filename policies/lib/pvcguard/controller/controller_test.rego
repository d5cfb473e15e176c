package lib.pvcguard.controller_test

import data.lib.pvcguard.controller

annotated(mode) := {"metadata": {"annotations": {"serving.kserve.io/deploymentMode": mode}}}

config(deploy) := {"namespace": {"kserve": {"v1": {"ConfigMap": {"inferenceservice-config": {"data": {"deploy": deploy}}}}}}}

mode(service, inventory, kserve) := found if {
	found := controller.deployment_mode(service) with data.inventory as inventory
		with input.parameters as {"kserve": kserve}
}

test_every_name_of_a_mode[note] if {
	some note, name in {
		"Standard": "Standard",
		"RawDeployment": "Standard",
		"Knative": "Knative",
		"Serverless": "Knative",
		"ModelMesh": "ModelMesh",
	}
	mode(annotated(note), {}, {}) == {"name": name, "source": "annotation"}
	mode({"status": {"deploymentMode": note}}, {}, {}) == {"name": name, "source": "status"}
	mode({}, config(json.marshal({"defaultDeploymentMode": note})), {}) == {"name": name, "source": "configmap"}
	mode({}, {}, {"defaultDeploymentMode": note}) == {"name": name, "source": "parameter"}
}

test_what_kserve_ships_is_assumed if mode({}, {}, {}) == {"name": "Knative", "source": "assumed"}

test_a_value_that_is_no_mode_is_passed_over[note] if {
	some note, value in {
		"an empty text": "",
		"another text": "Raw",
		"other case": "standard",
		"null": null,
		"a number": 5,
		"a list": ["Standard"],
	}
	service := object.union(annotated(value), {"status": {"deploymentMode": value}})
	inventory := config(json.marshal({"defaultDeploymentMode": value}))
	mode(service, inventory, {"defaultDeploymentMode": value}) == {"name": "Knative", "source": "assumed"}
}

test_the_status_wins if {
	service := object.union(annotated("Knative"), {"status": {"deploymentMode": "Standard"}})
	mode(service, config(`{"defaultDeploymentMode": "ModelMesh"}`), {}) == {"name": "Standard", "source": "status"}
}

test_the_annotation_wins_over_the_config_map if {
	got := mode(annotated("Standard"), config(`{"defaultDeploymentMode": "ModelMesh"}`), {})
	got == {"name": "Standard", "source": "annotation"}
}

test_the_config_map_wins_over_the_parameter if {
	got := mode({}, config(`{"defaultDeploymentMode": "Serverless"}`), {"defaultDeploymentMode": "Standard"})
	got == {"name": "Knative", "source": "configmap"}
}

test_a_damaged_config_map_leaves_it_to_the_parameter[note] if {
	some note, deploy in {
		"broken JSON": `{"defaultDeploymentMode": `,
		"no JSON": "",
		"JSON that is no map": `["Standard"]`,
		"JSON without the key": "{}",
		"a map instead of JSON": {"defaultDeploymentMode": "ModelMesh"},
		"null": null,
	}
	mode({}, config(deploy), {"defaultDeploymentMode": "Standard"}) == {"name": "Standard", "source": "parameter"}
}

test_the_config_map_is_looked_for_in_the_controllers_namespace[note] if {
	some note, case in {"kserve": "configmap", "opendatahub": "assumed"}
	got := mode({}, config(`{"defaultDeploymentMode": "Knative"}`), {"namespace": note})
	got == {"name": "Knative", "source": case}
}

test_a_damaged_service_has_the_assumed_mode[note] if {
	some note, service in {
		"null": null,
		"a list": [],
		"a text": "x",
		"no maps inside": {"metadata": [], "status": "Standard"},
		"annotations that are a list": {"metadata": {"annotations": ["serving.kserve.io/deploymentMode"]}},
	}
	mode(service, {}, {}) == {"name": "Knative", "source": "assumed"}
}

initializer(text) := {"namespace": {"kserve": {"v1": {"ConfigMap": {"inferenceservice-config": {"data": {"storageInitializer": text}}}}}}}

mount_mode(inventory, kserve) := found if {
	found := controller.mode with data.inventory as inventory
		with input.parameters as {"kserve": kserve}
}

test_the_version_decides_the_mode[note] if {
	some note, name in {"0.16.0-rc1": "direct", "0.20.0": "direct", "0.10.2": "symlink"}
	got := mount_mode(initializer(`{"enableDirectPvcVolumeMount": "odd"}`), {"version": note})
	got == {"name": name, "source": "version"}
}

test_the_newest_version_is_assumed[note] if {
	some note in ["", "latest"]
	mount_mode({}, {"version": note}) == {"name": "direct", "source": "assumed"}
}

test_what_a_version_ships_is_assumed[note] if {
	some note, name in {"0.11.2": "symlink", "0.12.0": "direct", "0.16.0-rc0": "direct"}
	mount_mode({}, {"version": note}) == {"name": name, "source": "assumed"}
}

test_the_parameter_decides_where_nothing_was_supplied[note] if {
	some note, flag in {"direct": true, "symlink": false}
	got := mount_mode({}, {"version": "0.15.0", "directPvcVolumeMount": flag})
	got == {"name": note, "source": "parameter"}
}

test_the_flag_of_the_config_map[note] if {
	some note, case in {
		"true": [`{"enableDirectPvcVolumeMount": true}`, "direct"],
		"false": [`{"enableDirectPvcVolumeMount": false}`, "symlink"],
		"null": [`{"enableDirectPvcVolumeMount": null}`, "symlink"],
		"absent": [`{}`, "symlink"],
		"in another case": [`{"EnableDirectPVCVolumeMount": true}`, "direct"],
		"a text": [`{"enableDirectPvcVolumeMount": "true"}`, "broken"],
		"a number": [`{"enableDirectPvcVolumeMount": 1}`, "broken"],
		"no object": [`[]`, "broken"],
		"no JSON": [`{`, "broken"],
	}
	got := mount_mode(initializer(case[0]), {"version": "0.15.2", "directPvcVolumeMount": true})
	got == {"name": case[1], "source": "configmap"}
}

test_a_config_map_without_the_text_decides_nothing[note] if {
	some note, text in {"a number": 5, "null": null}
	got := mount_mode(initializer(text), {"version": "0.15.2", "directPvcVolumeMount": false})
	got == {"name": "symlink", "source": "parameter"}
}

test_at_least_a_version[note] if {
	some note, stated in {"newer": "0.17.0", "the same": "0.16.0", "not stated": ""}
	controller.at_least("0.16.0") with input.parameters as {"kserve": {"version": stated}}
}

test_not_at_least_a_version if {
	not controller.at_least("0.16.0") with input.parameters as {"kserve": {"version": "0.16.0-rc1"}}
}

test_the_flag_counts_between_two_versions[note] if {
	some note in ["0.11.0-rc0", "0.11.2", "0.15.2", "0.16.0-rc0"]
	controller.reads_flag with input.parameters as {"kserve": {"version": note}}
}

test_the_flag_does_not_count_before_and_after[note] if {
	some note in ["0.10.2", "0.16.0-rc1", "0.16.0", "", "latest"]
	not controller.reads_flag with input.parameters as {"kserve": {"version": note}}
}

# With a ConfigMap that is given instead of the inventory's.
test_the_mode_with_a_config_map[note] if {
	some note, case in {
		"its flag": [{"data": {"storageInitializer": "{}"}}, {"name": "symlink", "source": "configmap"}],
		"none": [{}, {"name": "direct", "source": "assumed"}],
	}
	got := controller.mode_with(case[0]) with data.inventory as initializer(`{"enableDirectPvcVolumeMount": true}`)
		with input.parameters as {"kserve": {"version": "0.15.2"}}
	got == case[1]
}

test_a_mode_that_is_not_certain_is_said_to_be if {
	controller.mode_assumption({"name": "Knative", "source": "assumed"}) == " (deployment mode not stated, Knative assumed)"
	controller.mode_assumption({"name": "Knative", "source": "annotation"}) == ""
}

rollout(deploy) := [found | found := controller.default_rollout with data.inventory as config(deploy)]

setting(changes) := json.marshal(object.union(
	{"defaultDeploymentMode": "Standard", "deploymentRolloutStrategy": {"defaultRollout": {"maxSurge": "0", "maxUnavailable": "50%"}}},
	changes,
))

test_default_rollout[note] if {
	some note, case in {
		"in Standard mode": [setting({}), [{"maxSurge": 0, "maxUnavailable": "50%"}]],
		"under the mode's old name": [setting({"defaultDeploymentMode": "RawDeployment"}), [{"maxSurge": 0, "maxUnavailable": "50%"}]],
		"under its old name": [
			json.marshal({"defaultDeploymentMode": "Standard", "rawDeploymentRolloutStrategy": {"defaultRollout": {"maxSurge": "1"}}}),
			[{"maxSurge": 1}],
		],
		"not in Knative mode": [setting({"defaultDeploymentMode": "Knative"}), []],
		"not without a mode": [setting({"defaultDeploymentMode": null}), []],
		"none": [json.marshal({"defaultDeploymentMode": "Standard"}), []],
		"an empty one": [setting({"deploymentRolloutStrategy": {"defaultRollout": null}}), []],
		"a damaged one": [setting({"deploymentRolloutStrategy": "Recreate"}), []],
		"damaged amounts": [setting({"deploymentRolloutStrategy": {"defaultRollout": {"maxSurge": 5, "maxUnavailable": null}}}), [{}]],
		"a broken ConfigMap": ["{", []],
	}
	rollout(case[0]) == case[1]
}

test_a_default_mode_of_the_parameters_is_not_the_config_maps if {
	got := [found |
		found := controller.default_rollout with data.inventory as config(setting({"defaultDeploymentMode": ""}))
			with input.parameters as {"kserve": {"defaultDeploymentMode": "Standard"}}
	]
	got == []
}
