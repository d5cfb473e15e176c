package lib.pvcguard.workload.llm_inference_service.scheduler_test

import data.lib.pvcguard.workload.llm_inference_service.scheduler

own(spec) := [{"spec": spec, "path": ["spec"], "own": true, "kvCache": true}]

answers(given) := [
	count([1 | scheduler.runs(own({"router": given}))]) == 1,
	count([1 | scheduler.tokenizes(own({"router": given}))]) == 1,
]

with_plugins(plugins) := {"scheduler": {"config": {"inline": {"plugins": plugins}}}}

with_arguments(name, arguments) := {"scheduler": {"template": {"containers": [{"name": name, "args": arguments}]}}}

test_scheduler_and_tokenizer[note] if {
	some note, case in {
		"no router": [null, false, false],
		"a router without": [{"route": {}}, false, false],
		"an empty scheduler": [{"scheduler": {}}, true, false],
		"null": [{"scheduler": null}, false, false],
		"a pool of somebody else": [{"scheduler": {"pool": {"ref": {"name": "pool"}}, "tokenizer": {}}}, false, false],
		"a pool of somebody else, with plugins": [object.union({"scheduler": {"pool": {"ref": {"name": "pool"}}}}, with_plugins([{"type": "token-producer"}])), false, false],
		"a pool of somebody else, with arguments": [object.union({"scheduler": {"pool": {"ref": {"name": "pool"}}}}, with_arguments("main", ["--config-text", "type: token-producer"])), false, false],
		"a pool without a name": [{"scheduler": {"pool": {"ref": {"name": ""}}}}, true, false],
		"a pool of its own": [{"scheduler": {"pool": {"spec": {}}}}, true, false],
		"a tokenizer": [{"scheduler": {"tokenizer": {}}}, true, true],
		"a tokenizer of null": [{"scheduler": {"tokenizer": null}}, true, false],
		"a plugin that tokenizes": [with_plugins([{"type": "queue-scorer"}, {"type": "token-producer"}]), true, true],
		"the older plugin": [with_plugins([{"type": "precise-prefix-cache-scorer"}]), true, true],
		"another plugin": [with_plugins([{"type": "prefix-cache-scorer"}]), true, false],
		"damaged plugins": [with_plugins(["token-producer", null, {"type": 5}]), true, false],
		"plugins that are no list": [with_plugins({"type": "token-producer"}), true, false],
		"a plugin in YAML": [with_arguments("main", ["-v", "--config-text", "plugins:\n- type: token-producer\n- type: x\n"]), true, true],
		"a plugin in JSON": [with_arguments("main", ["-configText", `{"plugins":[{"type":"precise-prefix-cache-scorer"}]}`]), true, true],
		"a plugin whose name is longer": [with_arguments("main", ["--config-text", "- type: token-producer-x"]), true, false],
		"a plugin whose name ends so": [with_arguments("main", ["--config-text", "- type: my-token-producer"]), true, false],
		"another argument": [with_arguments("main", ["--note", "type: token-producer"]), true, false],
		"no text after the argument": [with_arguments("main", ["--config-text"]), true, false],
		"another container": [with_arguments("proxy", ["--config-text", "type: token-producer"]), true, false],
		"damaged arguments": [with_arguments("main", "--config-text type: token-producer"), true, false],
	}
	answers(case[0]) == [case[1], case[2]]
}
