package lib.pvcguard.controller.reviewed_test

import data.lib.pvcguard.controller.reviewed

config := {
	"apiVersion": "v1",
	"kind": "ConfigMap",
	"metadata": {"name": "inferenceservice-config", "namespace": "kserve"},
	"data": {"storageInitializer": `{"enableDirectPvcVolumeMount": false}`},
}

recognised(object_, parameters) if {
	reviewed.config_map == object_ with input as {"review": {"object": object_}, "parameters": parameters}
}

changed(patch) := object.union(config, patch)

test_the_config_map_of_the_controller if {
	recognised(config, {})
	recognised(changed({"metadata": {"namespace": ""}}), {})
	recognised(changed({"metadata": {"namespace": "opendatahub"}}), {"kserve": {"namespace": "opendatahub"}})
}

test_other_objects[note] if {
	some note, case in {
		"another name": [changed({"metadata": {"name": "inferenceservice-config-old"}}), {}],
		"another namespace": [changed({"metadata": {"namespace": "default"}}), {}],
		"kserve where the controller is elsewhere": [config, {"kserve": {"namespace": "opendatahub"}}],
		"another kind": [changed({"kind": "Secret"}), {}],
		"another API": [changed({"apiVersion": "example.com/v1"}), {}],
	}
	not recognised(case[0], case[1])
}

test_one_that_is_deleted_says_nothing if {
	not reviewed.config_map with input as {"review": {"object": config, "operation": "DELETE"}}
	not reviewed.config_map with input as {"review": {"object": changed({"metadata": {"deletionTimestamp": "2026-01-01T00:00:00Z"}})}}
}

test_its_own_content_counts_and_not_the_inventorys if {
	stored := changed({"data": {"storageInitializer": `{"enableDirectPvcVolumeMount": true}`}})
	got := reviewed.mode with input as {"review": {"object": config}, "parameters": {"kserve": {"version": "0.15.2"}}}
		with data.inventory as {"namespace": {"kserve": {"v1": {"ConfigMap": {"inferenceservice-config": stored}}}}}
	got == {"name": "symlink", "source": "configmap"}
}

test_the_live_one_has_a_uid if {
	reviewed.live with input as {"review": {"object": changed({"metadata": {"uid": "4f1c"}})}}
	not reviewed.live with input as {"review": {"object": config}}
}
