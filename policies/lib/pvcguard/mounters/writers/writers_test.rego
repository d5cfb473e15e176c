package lib.pvcguard.mounters.writers_test

import data.lib.pvcguard.mounters.writers

mount(more) := object.union({"claim": "shared", "container": "main", "origin": "volume", "subPath": "", "readOnly": false}, more)

test_what_is_written if {
	writers.writes(mount({}))
	writers.writes(mount({"subPath": "a/b"}))
	not writers.writes(mount({"readOnly": true}))
	not writers.writes(mount({"container": ""}))
	not writers.writes(mount({"origin": "kvCache"}))
	not writers.writes(mount({"subPath": "pods/$(POD_NAME)"}))
}

test_a_path_as_kubelet_cleans_it if {
	[writers.segments(path) | some path in ["", "a", "/a//b/", "./a/.", "..a/b."]] == [[], ["a"], ["a", "b"], ["a"], ["..a", "b."]]
}

pod(sub_paths, more) := {"spec": object.union(
	{
		"volumes": [{"name": "s", "persistentVolumeClaim": {"claimName": "shared"}}],
		"containers": [{"name": "main", "volumeMounts": [object.union({"name": "s", "mountPath": "/s", "subPath": path}, more) | some path in sub_paths]}],
	},
	{},
)}

reference(name) := {"apiVersion": "v1", "kind": "Pod", "namespace": "models", "name": name}

one := {"min": 1, "max": 1, "peak": 1, "mode": "", "rests": []}

pods := {
	"index": pod(["a/b"], {}),
	"both": pod(["c", "/a/"], {}),
	"reader": pod(["a"], {"readOnly": true}),
	"root": pod([""], {}),
	"done": object.union(pod([""], {}), {"status": {"phase": "Succeeded"}}),
	"named": pod([""], {"subPath": "", "subPathExpr": "$(POD_NAME)"}),
}

inventory(kinds) := {"namespace": {"models": kinds}}

test_writers_of_a_namespace_by_claim if {
	got := writers.in_namespace("models") with data.inventory as inventory({"v1": {"Pod": pods}})
	got == {"shared": [
		{"reference": reference("both"), "pods": one, "folders": {["c"], ["a"]}},
		{"reference": reference("index"), "pods": one, "folders": {["a", "b"]}},
		{"reference": reference("root"), "pods": one, "folders": {[]}},
	]}
}

test_a_namespace_without_writers if {
	got := writers.in_namespace("models") with data.inventory as inventory({"v1": {"Pod": {"reader": pods.reader}}})
	got == {}
}

service(name, predictor) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {
		"namespace": "models",
		"name": name,
		"annotations": {"serving.kserve.io/deploymentMode": "Standard", "storage.kserve.io/readonly": "false"},
	},
	"spec": {"predictor": predictor},
}

bert := service("bert", {"minReplicas": 2, "model": {"storageUri": "pvc://shared/a"}})

at(path, reviewed, kinds) := found if {
	found := writers.of(mount({"subPath": path})) with data.inventory as inventory(kinds)
		with input.review.object as reviewed
}

test_all_who_write_where_a_mount_does[path] if {
	some path, [names, number_] in {
		"a": [["both", "index", "root"], 5],
		"a/b/c": [["both", "index", "root"], 5],
		"a/x": [["both", "root"], 4],
		"": [["both", "index", "root"], 5],
	}
	at(path, bert, {"v1": {"Pod": pods}, "serving.kserve.io/v1beta1": {"InferenceService": {"bert": bert}}}) == {
		"pods": {"min": number_, "max": number_, "rests": []},
		"roles": ["predictor"],
		"workloads": [reference(name) | some name in names],
	}
}

test_elsewhere_are_others if {
	at("ab", bert, {"v1": {"Pod": {"index": pods.index, "root": pods.root}}}) == {
		"pods": {"min": 1, "max": 1, "rests": []},
		"roles": [],
		"workloads": [reference("root")],
	}
}

test_what_the_numbers_rest_on if {
	assumed := object.union(bert, {"metadata": {"annotations": {"serving.kserve.io/deploymentMode": ""}}})
	at("a", assumed, {}) == {
		"pods": {"min": 2, "max": null, "rests": ["deployment mode not stated, Knative assumed"]},
		"roles": ["predictor"],
		"workloads": [],
	}
}
