package lib.pvcguard.controller.knative_test

import data.lib.pvcguard.controller
import data.lib.pvcguard.controller.knative

gate := "kubernetes.podspec-persistent-volume-claim"

features(entries) := {"namespace": {"knative-serving": {"v1": {"ConfigMap": {"config-features": {"data": entries}}}}}}

feature(inventory, parameters) := got if {
	got := knative.feature(gate) with data.inventory as inventory with input.parameters as parameters
}

test_the_config_map_is_read_in_any_case[note] if {
	some note, value in {
		"enabled": "enabled", "Enabled": "enabled", "ENABLED": "enabled",
		"Disabled": "disabled", "Allowed": "allowed",
		"": "disabled", "true": "disabled", " enabled": "disabled",
	}
	feature(features({gate: note}), {}) == value
}

test_what_the_config_map_leaves_out_is_disabled[note] if {
	some note, entries in {
		"no entry": {},
		"the entry of another": {"kubernetes.podspec-init-containers": "enabled"},
		"an example": {"_example": "kubernetes.podspec-persistent-volume-claim: enabled"},
		"a boolean": {gate: true},
		"null": {gate: null},
		"no map": [gate],
	}
	feature(features(entries), {"knative": {"features": {gate: "enabled"}}}) == "disabled"
}

test_a_config_map_of_another_name_or_namespace_says_nothing[note] if {
	some note, inventory in {
		"namespace": {"namespace": {"kserve": {"v1": {"ConfigMap": {"config-features": {"data": {gate: "enabled"}}}}}}},
		"name": {"namespace": {"knative-serving": {"v1": {"ConfigMap": {"config-network": {"data": {gate: "enabled"}}}}}}},
	}
	feature(inventory, {}) == "unknown"
}

test_the_parameter_says_what_no_config_map_says[note] if {
	some note, value in {"Enabled": "enabled", "allowed": "allowed", "Disabled": "disabled", "yes": "unknown", "": "unknown"}
	feature({}, {"knative": {"features": {gate: note}}}) == value
}

test_a_parameter_of_another_type_says_nothing if {
	feature({}, {"knative": {"features": {gate: true}}}) == "unknown"
}

test_where_config_maps_are_complete_the_feature_is_as_shipped[note] if {
	some note, complete in {
		"every kind": ["*"],
		"config maps": ["ConfigMap"],
		"those of the namespace": [{"kind": "ConfigMap", "namespaces": ["knative-*"]}],
	}
	feature({}, {"inventory": {"complete": complete}}) == "disabled"
	feature({}, {"inventory": {"complete": complete}, "knative": {"features": {gate: "Enabled"}}}) == "enabled"
}

test_config_maps_of_other_namespaces_tell_nothing if {
	feature({}, {"inventory": {"complete": [{"kind": "ConfigMap", "namespaces": ["kserve"]}]}}) == "unknown"
}

test_the_controller_knows_the_features if {
	got := controller.knative_feature(gate) with data.inventory as features({gate: "Allowed"})
	got == "allowed"
}
