package lib.pvcguard.workload.runtime_test

import data.lib.pvcguard.workload.runtime

supplied(namespaced, cluster) := {
	"namespace": {"search": {"serving.kserve.io/v1alpha1": {"ServingRuntime": namespaced}}},
	"cluster": {"serving.kserve.io/v1alpha1": {"ClusterServingRuntime": cluster}},
}

all_kinds := ["ServingRuntime", "ClusterServingRuntime"]

single := {"model": false, "node": false}

# What is found: the kind, the name, and the kinds that could bring another.
chosen(wanted, multi, inventory, complete) := [found.kind, found.name, found.missing] if {
	found := runtime.of("search", wanted, multi) with data.inventory as inventory
		with input.parameters as {"inventory": {"complete": complete}}
}

object_of(spec) := {"spec": spec, "metadata": {"name": "any"}}

named(name) := {"name": name, "format": "sklearn", "version": "", "protocol": "v1"}

one := object_of({"containers": [{"name": "kserve-container"}]})

by_name := {
	"of the namespace": [supplied({"sk": one}, {}), [], ["ServingRuntime", "sk", set()]],
	"of the namespace before one of the cluster": [supplied({"sk": one}, {"sk": one}), [], ["ServingRuntime", "sk", set()]],
	"of the cluster": [supplied({"other": one}, {"sk": one}), ["ServingRuntime"], ["ClusterServingRuntime", "sk", set()]],
	"of the cluster, where one of the namespace could hide it": [
		supplied({}, {"sk": one}),
		[],
		["ClusterServingRuntime", "sk", {"ServingRuntime"}],
	],
	"of neither": [supplied({}, {}), all_kinds, ["", "", set()]],
	"that was not supplied": [supplied({}, {}), [], ["", "", {"ServingRuntime", "ClusterServingRuntime"}]],
	"that can only be of the cluster": [supplied({}, {}), ["ServingRuntime"], ["", "", {"ClusterServingRuntime"}]],
	"that can only be of the namespace": [supplied({}, {}), ["ClusterServingRuntime"], ["", "", {"ServingRuntime"}]],
	"without an inventory": [{}, [], ["", "", {"ServingRuntime", "ClusterServingRuntime"}]],
}

test_a_runtime_by_name[note] if {
	some note, case in by_name
	chosen(named("sk"), single, case[0], case[1]) == case[2]
}

test_a_runtime_by_name_need_not_be_fit_for_automatic_choice if {
	inventory := supplied({"sk": object_of({"disabled": true, "multiModel": true, "supportedModelFormats": []})}, {})
	chosen(named("sk"), single, inventory, all_kinds) == ["ServingRuntime", "sk", set()]
}

test_the_spec_is_the_runtimes if {
	got := runtime.of("search", named("sk"), single) with data.inventory as supplied({"sk": one}, {})
	got == {"kind": "ServingRuntime", "name": "sk", "spec": one.spec, "missing": set()}
}

test_manifests_without_a_namespace_belong_together if {
	got := runtime.of("", named("sk"), single) with data.inventory as {"cluster": {"serving.kserve.io/v1alpha1": {"ServingRuntime": {"sk": one}}}}
	got.kind == "ServingRuntime"
}

wanted(format, version, protocol) := {"name": "", "format": format, "version": version, "protocol": protocol}

serving(formats) := object_of({"supportedModelFormats": formats})

auto(name, changes) := object.union({"name": name, "autoSelect": true}, changes)

sklearn := wanted("sklearn", "", "v1")

# Whether a runtime of the cluster with this spec is chosen for a request.
fitness := {
	"the format": [sklearn, {"supportedModelFormats": [auto("sklearn", {})]}, true],
	"one of several formats": [sklearn, {"supportedModelFormats": [auto("onnx", {}), auto("sklearn", {})]}, true],
	"another format": [sklearn, {"supportedModelFormats": [auto("onnx", {})]}, false],
	"the format in other case": [sklearn, {"supportedModelFormats": [auto("SKLearn", {})]}, false],
	"the format without autoSelect": [sklearn, {"supportedModelFormats": [{"name": "sklearn"}]}, false],
	"the format with autoSelect off": [sklearn, {"supportedModelFormats": [auto("sklearn", {"autoSelect": false})]}, false],
	"the format with autoSelect for another version": [
		sklearn,
		{"supportedModelFormats": [{"name": "sklearn", "version": "0"}, auto("sklearn", {"version": "1"})]},
		true,
	],
	"a version that is served": [wanted("sklearn", "1", "v1"), {"supportedModelFormats": [auto("sklearn", {"version": "1"})]}, true],
	"a version that is not served": [wanted("sklearn", "2", "v1"), {"supportedModelFormats": [auto("sklearn", {"version": "1"})]}, false],
	"a version, where none is stated": [wanted("sklearn", "2", "v1"), {"supportedModelFormats": [auto("sklearn", {})]}, false],
	"a version without autoSelect": [
		wanted("sklearn", "2", "v1"),
		{"supportedModelFormats": [auto("sklearn", {"version": "1"}), {"name": "sklearn", "version": "2"}]},
		false,
	],
	"a version of another format": [
		wanted("sklearn", "2", "v1"),
		{"supportedModelFormats": [auto("sklearn", {"version": "1"}), auto("onnx", {"version": "2"})]},
		false,
	],
	"a protocol that is served": [sklearn, {"supportedModelFormats": [auto("sklearn", {})], "protocolVersions": ["v2", "v1"]}, true],
	"a protocol that is not served": [sklearn, {"supportedModelFormats": [auto("sklearn", {})], "protocolVersions": ["v2"]}, false],
	"no protocols": [sklearn, {"supportedModelFormats": [auto("sklearn", {})], "protocolVersions": []}, true],
	"disabled": [sklearn, {"supportedModelFormats": [auto("sklearn", {})], "disabled": true}, false],
	"not disabled": [sklearn, {"supportedModelFormats": [auto("sklearn", {})], "disabled": false}, true],
	"multi-model": [sklearn, {"supportedModelFormats": [auto("sklearn", {})], "multiModel": true}, false],
	"multi-node": [sklearn, {"supportedModelFormats": [auto("sklearn", {})], "workerSpec": {"containers": []}}, false],
	"a damaged list": [sklearn, {"supportedModelFormats": {"name": "sklearn", "autoSelect": true}}, false],
	"damaged items": [sklearn, {"supportedModelFormats": [null, "sklearn", {"name": ["sklearn"], "autoSelect": "true"}]}, false],
}

test_an_automatic_choice_serves_the_model[note] if {
	some note, case in fitness
	expected := {true: ["ClusterServingRuntime", "sk", set()], false: ["", "", set()]}
	chosen(case[0], single, supplied({}, {"sk": object_of(case[1])}), all_kinds) == expected[case[2]]
	namespaced := {true: ["ServingRuntime", "sk", set()], false: ["", "", set()]}
	chosen(case[0], single, supplied({"sk": object_of(case[1])}, {}), all_kinds) == namespaced[case[2]]
}

test_an_automatic_choice_is_of_the_sort_asked_for[note] if {
	runtimes := {
		"plain": serving([auto("sklearn", {})]),
		"many": object_of({"supportedModelFormats": [auto("sklearn", {})], "multiModel": true}),
		"nodes": object_of({"supportedModelFormats": [auto("sklearn", {})], "workerSpec": {}}),
	}
	some note, multi in {"plain": single, "many": {"model": true, "node": false}, "nodes": {"model": false, "node": true}}
	chosen(sklearn, multi, supplied({}, runtimes), all_kinds) == ["ClusterServingRuntime", note, set()]
}

created(spec, timestamp) := {"metadata": {"creationTimestamp": timestamp}, "spec": spec}

spec_of(priority, protocols) := {
	"supportedModelFormats": [auto("sklearn", {"priority": priority})],
	"protocolVersions": protocols,
}

# Runtimes of one place, and which of them comes first.
orders := {
	"the higher priority": [{"a": object_of(spec_of(1, [])), "b": object_of(spec_of(2, []))}, "b"],
	"a priority before none": [{"a": object_of(spec_of(null, [])), "b": object_of(spec_of(1, []))}, "b"],
	"a priority of 0 is none": [{"a": object_of(spec_of(null, ["v1"])), "b": object_of(spec_of(0, []))}, "a"],
	"the priority of the format's first item": [
		{
			"a": serving([{"name": "sklearn", "priority": 3}, auto("sklearn", {"priority": 1})]),
			"b": object_of(spec_of(2, [])),
		},
		"a",
	],
	"the priority before the protocol": [{"a": object_of(spec_of(1, ["v1"])), "b": object_of(spec_of(2, []))}, "b"],
	"the lower protocol": [{"a": object_of(spec_of(1, ["v2", "v1"])), "b": object_of(spec_of(1, ["grpc-v2", "v1"]))}, "a"],
	"a protocol before none": [{"a": object_of(spec_of(1, [])), "b": object_of(spec_of(1, ["v1"]))}, "b"],
	"the newest": [
		{
			"a": created(spec_of(1, []), "2025-01-01T00:00:00Z"),
			"b": created(spec_of(1, []), "2025-02-01T00:00:00Z"),
			"c": object_of(spec_of(1, [])),
		},
		"b",
	],
	"the protocol before the newest": [
		{
			"a": created(spec_of(1, ["v1"]), "2025-01-01T00:00:00Z"),
			"b": created(spec_of(1, []), "2025-02-01T00:00:00Z"),
		},
		"a",
	],
	"the first by name": [{"b": object_of(spec_of(1, [])), "a": object_of(spec_of(1, []))}, "a"],
	"the first by name of the newest": [
		{
			"a": created(spec_of(1, []), "2025-01-01T00:00:00Z"),
			"c": created(spec_of(1, []), "2025-02-01T00:00:00Z"),
			"b": created(spec_of(1, []), "2025-02-01T00:00:00Z"),
		},
		"b",
	],
}

test_the_order_of_runtimes[note] if {
	some note, case in orders
	chosen(sklearn, single, supplied({}, case[0]), all_kinds) == ["ClusterServingRuntime", case[1], set()]
	chosen(sklearn, single, supplied(case[0], {}), all_kinds) == ["ServingRuntime", case[1], set()]
}

low := object_of(spec_of(1, []))

high := object_of(spec_of(9, []))

certainty := {
	"one of the namespace before a better one of the cluster": [supplied({"a": low}, {"b": high}), all_kinds, ["ServingRuntime", "a", set()]],
	"one of the namespace, whatever the cluster has": [supplied({"a": low}, {}), ["ServingRuntime"], ["ServingRuntime", "a", set()]],
	"a better one could be in the namespace": [
		supplied({"a": low}, {"b": high}),
		["ClusterServingRuntime"],
		["", "", {"ServingRuntime"}],
	],
	"a better one could be in the cluster": [supplied({}, {"b": high}), ["ServingRuntime"], ["", "", {"ClusterServingRuntime"}]],
	"nobody knows": [supplied({"a": low}, {"b": high}), [], ["", "", {"ServingRuntime", "ClusterServingRuntime"}]],
}

test_an_automatic_choice_is_certain_or_none[note] if {
	some note, case in certainty
	chosen(sklearn, single, case[0], case[1]) == case[2]
}

test_without_a_format_nothing_is_chosen if {
	chosen(wanted("", "", "v1"), single, supplied({"a": serving([auto("", {})])}, {}), []) == ["", "", set()]
}

requests := {
	"a model": [
		{"model": {"modelFormat": {"name": "sklearn", "version": "1"}, "runtime": "sk", "protocolVersion": "v2"}},
		"model",
		{"name": "sk", "format": "sklearn", "version": "1", "protocol": "v2"},
	],
	"a model of few words": [{"model": {"modelFormat": {"name": "sklearn"}}}, "model", sklearn],
	"a model of Triton": [{"model": {"modelFormat": {"name": "triton"}}}, "model", wanted("triton", "", "v2")],
	"a model of Triton in the first protocol": [
		{"model": {"modelFormat": {"name": "triton"}, "protocolVersion": "v1"}},
		"model",
		wanted("triton", "", "v1"),
	],
	"a model of ONNX": [{"model": {"modelFormat": {"name": "onnx"}}}, "model", wanted("onnx", "", "v1")],
	"an empty model": [{"model": {}}, "model", wanted("", "", "v1")],
	"a damaged model": [{"model": {"modelFormat": "sklearn", "runtime": ["sk"], "protocolVersion": 2}}, "model", wanted("", "", "v1")],
	"a framework": [{"sklearn": {}}, "sklearn", sklearn],
	"a framework with a protocol": [{"sklearn": {"protocolVersion": "v2"}}, "sklearn", wanted("sklearn", "", "v2")],
	"Triton": [{"triton": {}}, "triton", wanted("triton", "", "v2")],
	"ONNX": [{"onnx": {}}, "onnx", wanted("onnx", "", "v2")],
	"Hugging Face": [{"huggingface": {}}, "huggingface", wanted("huggingface", "", "v2")],
}

test_request[note] if {
	some note, case in requests
	runtime.request(case[0], case[1]) == case[2]
}
