package lib.pvcguard.workload.inherited_test

import data.lib.pvcguard.workload.inherited

root := ["spec", "predictor"]

path := ["spec", "predictor", "model", "runtime"]

claim(name) := {"name": name, "persistentVolumeClaim": {"claimName": concat("-", ["claim", name])}}

test_volumes if {
	own := {"volumes": [claim("a"), claim("b")]}
	base := {"volumes": [claim("c"), {"name": "b", "emptyDir": {}}, claim("d")]}
	inherited.volumes(own, root, base, path) == [
		{"name": "a", "spec": claim("a"), "path": ["spec", "predictor", "volumes", 0]},
		{"name": "b", "spec": claim("b"), "path": ["spec", "predictor", "volumes", 1]},
		{"name": "c", "spec": claim("c"), "path": path, "inherited": true},
		{"name": "d", "spec": claim("d"), "path": path, "inherited": true},
	]
}

test_volumes_of_damaged_templates[note] if {
	some note, damaged in {"none": {}, "null": null, "a list": [claim("a")], "a map for the list": {"volumes": {"name": "a"}}}
	inherited.volumes(damaged, root, {"volumes": [claim("c")]}, path) == [{"name": "c", "spec": claim("c"), "path": path, "inherited": true}]
	inherited.volumes({"volumes": [claim("a")]}, root, damaged, path) == [{"name": "a", "spec": claim("a"), "path": ["spec", "predictor", "volumes", 0]}]
}

own(name, spec) := {"name": name, "init": false, "path": ["spec", "predictor", "model"], "spec": spec}

server := "kserve-container"

from_base(name, spec) := {"name": name, "init": false, "path": path, "spec": spec}

mount(name, mount_path, changes) := object.union({"name": name, "mountPath": mount_path}, changes)

# The user's containers, those of the base, and what becomes of them.
cases := {
	"no base": [[own(server, {"image": "a"})], [], [own(server, {"image": "a"})]],
	"another container of the base": [
		[own(server, {"image": "a"})],
		[{"name": "agent", "env": []}],
		[own(server, {"image": "a"}), from_base("agent", {"name": "agent", "env": []})],
	],
	"mounts of both": [
		[own(server, {"volumeMounts": [mount("x", "/x", {})]})],
		[{"name": server, "volumeMounts": [mount("y", "/y", {})], "args": ["--a"]}],
		[
			own(server, {"volumeMounts": [mount("x", "/x", {})]}),
			from_base(server, {
				"name": server,
				"volumeMounts": [mount("y", "/y", {})],
				"args": ["--a"],
				"env": [],
				"command": [],
			}),
		],
	],
	"mounts of both at one path": [
		[own(server, {"image": "a", "volumeMounts": [mount("x", "/x", {}), mount("z", "/z", {"readOnly": false})]})],
		[{"name": server, "volumeMounts": [mount("y", "/y", {}), mount("zz", "/z", {"readOnly": true, "subPath": "s"})]}],
		[
			own(server, {"image": "a", "volumeMounts": [mount("x", "/x", {}), mount("z", "/z", {"readOnly": false, "subPath": "s"})]}),
			from_base(server, {"name": server, "volumeMounts": [mount("y", "/y", {})], "env": [], "command": []}),
		],
	],
	"variables of both": [
		[own(server, {"env": [{"name": "A", "value": "1"}]})],
		[{"name": server, "env": [{"name": "A", "value": "2"}, {"name": "B", "value": "2"}]}],
		[
			own(server, {"env": [{"name": "A", "value": "1"}]}),
			from_base(server, {"name": server, "env": [{"name": "B", "value": "2"}], "volumeMounts": [], "command": []}),
		],
	],
	"a command of the user": [
		[own(server, {"command": ["mine"]})],
		[{"name": server, "command": ["yours"]}],
		[own(server, {"command": ["mine"]}), from_base(server, {"name": server, "env": [], "volumeMounts": [], "command": []})],
	],
	"a command of the base": [
		[own(server, {"command": []})],
		[{"name": server, "command": ["yours"]}],
		[own(server, {"command": []}), from_base(server, {"name": server, "env": [], "volumeMounts": [], "command": ["yours"]})],
	],
	"an init container of the same name": [
		[object.union(own(server, {"volumeMounts": [mount("x", "/x", {})]}), {"init": true})],
		[{"name": server, "volumeMounts": [mount("y", "/x", {"subPath": "s"})]}],
		[
			object.union(own(server, {"volumeMounts": [mount("x", "/x", {})]}), {"init": true}),
			from_base(server, {"name": server, "volumeMounts": [mount("y", "/x", {"subPath": "s"})]}),
		],
	],
	"damaged containers": [
		[own("", null)],
		[null, "x", {"name": server, "volumeMounts": "x", "env": [null]}],
		[own("", null), from_base("", {}), from_base("", {}), from_base(server, {"name": server, "volumeMounts": "x", "env": [null]})],
	],
	"damaged mounts": [
		[own(server, {"volumeMounts": [null, "x", mount("x", "/x", {})]})],
		[{"name": server, "volumeMounts": [null, mount("y", "/x", {})]}],
		[
			own(server, {"volumeMounts": [null, "x", mount("x", "/x", {})]}),
			from_base(server, {"name": server, "volumeMounts": [], "env": [], "command": []}),
		],
	],
}

test_containers[note] if {
	some note, case in cases
	inherited.containers(case[0], {"containers": case[1]}, path) == case[2]
}
