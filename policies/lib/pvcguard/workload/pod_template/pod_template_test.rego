package lib.pvcguard.workload.pod_template_test

import data.lib.pvcguard.workload.pod_template

claim_volume(name, claim) := {"name": name, "persistentVolumeClaim": {"claimName": claim}}

container(name, mounts) := {"name": name, "spec": {"volumeMounts": mounts}}

mount(index, changes) := object.union(
	{
		"claim": "extra",
		"volume": "d",
		"container": "server",
		"mountPath": "/data",
		"subPath": "",
		"readOnly": false,
		"origin": "volume",
		"path": ["spec", "worker", "volumes", index, "persistentVolumeClaim", "claimName"],
	},
	changes,
)

mounts(volumes, containers) := pod_template.mounts(pod_template.volumes({"volumes": volumes}, ["spec", "worker"]), containers)

on_data := {"name": "d", "mountPath": "/data"}

test_a_mounted_claim_volume if {
	mounts([claim_volume("d", "extra")], [container("server", [on_data])]) == [mount(0, {})]
}

test_a_volume_that_nothing_mounts_is_there_all_the_same[note] if {
	some note, containers in {
		"without containers": [],
		"without mounts": [container("server", [])],
		"with a mount of another volume": [container("server", [{"name": "e", "mountPath": "/data"}])],
		"with damaged mounts": [container("server", [null, "d", {"name": ["d"]}])],
	}
	mounts([claim_volume("d", "extra")], containers) == [mount(0, {"container": "", "mountPath": ""})]
}

test_every_container_and_every_mount_counts if {
	containers := [
		container("server", [on_data, {"name": "d", "mountPath": "/again", "subPath": "a"}]),
		container("other", [{"name": "e", "mountPath": "/e"}]),
		container("init", [object.union(on_data, {"readOnly": true})]),
	]
	mounts([claim_volume("d", "extra")], containers) == [
		mount(0, {}),
		mount(0, {"mountPath": "/again", "subPath": "a"}),
		mount(0, {"container": "init", "readOnly": true}),
	]
}

test_volumes_of_other_kinds_do_not_count if {
	volumes := [
		{"name": "a", "emptyDir": {}},
		claim_volume("d", "extra"),
		{"name": "b", "persistentVolumeClaim": null},
		claim_volume("e", "more"),
	]
	mounts(volumes, [container("server", [on_data])]) == [
		mount(1, {}),
		mount(3, {"claim": "more", "volume": "e", "container": "", "mountPath": ""}),
	]
}

test_one_claim_in_two_volumes_is_two_mounts if {
	got := mounts([claim_volume("d", "extra"), claim_volume("e", "extra")], [container("server", [on_data])])
	got == [mount(0, {}), mount(1, {"volume": "e", "container": "", "mountPath": ""})]
}

test_read_only[note] if {
	some note, case in {
		"by neither": [false, false, false],
		"by the volume": [true, false, true],
		"by the mount": [false, true, true],
		"by both": [true, true, true],
		"not by a text": ["true", "true", false],
		"not by null": [null, null, false],
	}
	volume := {"name": "d", "persistentVolumeClaim": {"claimName": "extra", "readOnly": case[0]}}
	got := mounts([volume], [container("server", [object.union(on_data, {"readOnly": case[1]})])])
	got == [mount(0, {"readOnly": case[2]})]
}

test_a_volume_that_nothing_mounts_is_read_only_by_itself if {
	volume := {"name": "d", "persistentVolumeClaim": {"claimName": "extra", "readOnly": true}}
	mounts([volume], []) == [mount(0, {"container": "", "mountPath": "", "readOnly": true})]
}

test_a_damaged_claim_name_is_empty[note] if {
	some note, source in {"none": {}, "a number": {"claimName": 5}, "no map": "extra"}
	got := mounts([{"name": "d", "persistentVolumeClaim": source}], [container("server", [on_data])])
	got == [mount(0, {"claim": ""})]
}

test_a_damaged_template_mounts_nothing[note] if {
	some note, template in {
		"null": null,
		"a list": [],
		"a text": "x",
		"an empty map": {},
		"volumes that are a map": {"volumes": {"d": {"persistentVolumeClaim": {"claimName": "extra"}}}},
		"volumes of odd types": {"volumes": [null, "d", 5, [], {}]},
	}
	pod_template.mounts(pod_template.volumes(template, ["spec"]), []) == []
}

test_a_folder_named_by_an_expression if {
	volumes := [{"name": "v", "spec": {"persistentVolumeClaim": {"claimName": "c"}}, "path": []}]
	use := {"name": "v", "mountPath": "/v"}
	paths := [mount.subPath |
		some given in [{}, {"subPath": "a"}, {"subPathExpr": "$(POD_NAME)"}, {"subPath": "", "subPathExpr": "x"}, {"subPath": "a", "subPathExpr": ""}]
		some mount in pod_template.mounts(volumes, [{"name": "main", "spec": {"volumeMounts": [object.union(use, given)]}}])
	]
	paths == ["", "a", "$(POD_NAME)", "x", "a"]
}
