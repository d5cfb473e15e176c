package lib.pvcguard.workload.security_test

import data.lib.pvcguard.workload.security

template(pod, container) := {
	"spec": {"securityContext": pod},
	"containers": [
		{"name": "kserve-container", "spec": {"securityContext": container}},
		{"name": "proxy", "spec": {"securityContext": {"runAsUser": 0}}},
	],
	"volumes": [
		{"name": "a", "spec": {"persistentVolumeClaim": {"claimName": "x", "readOnly": true}}},
		{"name": "b", "spec": {"persistentVolumeClaim": {"claimName": "x"}}},
	],
}

test_non_root[note] if {
	some note, case in {
		"by the pod's user": [{"runAsUser": 1000}, {}, true],
		"by the container's user": [{}, {"runAsUser": 1000}, true],
		"by the container's user against the pod's": [{"runAsUser": 0}, {"runAsUser": 1000}, true],
		"by the pod's flag": [{"runAsNonRoot": true}, {}, true],
		"by the container's flag": [{}, {"runAsNonRoot": true}, true],
		"not by the container's flag against the pod's": [{"runAsNonRoot": true}, {"runAsNonRoot": false}, false],
		"not by the container's user against the pod's flag": [{"runAsNonRoot": true}, {"runAsUser": 0}, false],
		"not by root": [{"runAsUser": 0}, {}, false],
		"not if nothing is stated": [{}, {}, false],
		"not by what is no number": [{"runAsUser": "1000"}, {}, false],
		"not by what is no map": [["x"], "x", false],
	}
	got := security.non_root(template(case[0], case[1]), "kserve-container")
	got == case[2]
}

test_a_container_that_the_template_does_not_list_has_what_the_pod_states if {
	security.non_root(template({"runAsUser": 7}, {}), "main") == true
	security.non_root(template({"runAsUser": 7}, {}), "proxy") == false
}

test_the_group_of_the_volumes[note] if {
	some note, case in {
		"as it stands": [{"fsGroup": 1000}, [1000]],
		"of root": [{"fsGroup": 0}, [0]],
		"not stated": [{}, []],
		"of another type": [{"fsGroup": "1000"}, []],
		"of a damaged context": [["fsGroup"], []],
	}
	[group | group := security.fs_group(template(case[0], {}))] == case[1]
}

test_a_volume_is_read_only_where_the_pod_says_so[note] if {
	some note, read_only in {"a": true, "b": false, "c": false}
	got := security.volume_read_only(template({}, {}), note)
	got == read_only
}
