# Generated from policies/lib/pvcguard/workload/runtime/runtime.rego by `make gen`; do not edit.

# METADATA
# title: Serving runtime
# description: >-
#   The ServingRuntime or ClusterServingRuntime that a predictor runs in, by name or
#   chosen as KServe chooses (GetServingRuntime and GetSupportingRuntimes). The pods
#   of a service have its volumes, mounts and annotations.
# related_resources:
#   - ref: https://kserve.github.io/website/docs/concepts/resources/servingruntime
package lib.pvcguard.workload.runtime

import data.lib.pvcguard.inventory
import data.lib.pvcguard.typed

# METADATA
# description: >-
#   What a predictor asks for with its field model, or with the field of a framework,
#   which KServe turns into a model of that format: {name, format, version, protocol}.
request(predictor, field) := {
	"name": typed.text(predictor, ["model", "runtime"]),
	"format": format,
	"version": typed.text(predictor, ["model", "modelFormat", "version"]),
	"protocol": protocol(predictor, field, format, ["triton"]),
} if {
	field == "model"
	format := typed.text(predictor, ["model", "modelFormat", "name"])
} else := {
	"name": "",
	"format": field,
	"version": "",
	"protocol": protocol(predictor, field, field, ["triton", "onnx", "huggingface"]),
}

protocol(predictor, field, format, second) := given if {
	given := typed.text(predictor, [field, "protocolVersion"])
	given != ""
} else := "v2" if {
	format in second
} else := "v1"

# METADATA
# description: >-
#   {kind, name, spec, missing} of the runtime for a request; kind is "" and spec
#   empty where there is none or nobody knows. missing are the kinds of which an
#   object that was not supplied could be the runtime instead. multi says of what
#   sort it has to be: {model, node}.
of(namespace, wanted, multi) := named(namespace, wanted.name) if {
	wanted.name != ""
} else := automatic(namespace, wanted, multi) if {
	wanted.format != ""
} else := none

none := {"kind": "", "name": "", "spec": {}, "missing": set()}

named(namespace, name) := found("ServingRuntime", name, object_, set()) if {
	object_ := inventory.serving_runtime(namespace, name)
} else := found("ClusterServingRuntime", name, object_, incomplete(namespace) - {"ClusterServingRuntime"}) if {
	object_ := inventory.cluster_serving_runtime(name)
} else := object.union(none, {"missing": incomplete(namespace)})

# Any runtime of the namespace comes before those of the cluster, and one that was not
# supplied could come first among its kind.
automatic(namespace, wanted, multi) := object.union(none, {"missing": incomplete(namespace)}) if {
	"ServingRuntime" in incomplete(namespace)
} else := found("ServingRuntime", name, inventory.serving_runtime(namespace, name), set()) if {
	name := first(object.get(namespace_formats(namespace), [wanted.format], {}), wanted, multi)
} else := object.union(none, {"missing": {"ClusterServingRuntime"}}) if {
	"ClusterServingRuntime" in incomplete(namespace)
} else := found("ClusterServingRuntime", name, inventory.cluster_serving_runtime(name), set()) if {
	name := first(object.get(cluster_formats, [wanted.format], {}), wanted, multi)
} else := none

found(kind, name, object_, missing) := {
	"kind": kind,
	"name": name,
	"spec": typed.map(object_, ["spec"]),
	"missing": missing,
}

incomplete(namespace) := {kind |
	some kind, scope in {"ServingRuntime": namespace, "ClusterServingRuntime": ""}
	not inventory.complete(kind, scope)
}

# METADATA
# description: >-
#   The runtimes that may be chosen automatically, by model format and name.
cluster_formats := object.union_n([{format: {name: candidate(object_, format)}} |
	some name, object_ in inventory.cluster_serving_runtimes
	some format in automatic_formats(object_)
])

namespace_formats(namespace) := object.union_n([{format: {name: candidate(object_, format)}} |
	some name, object_ in inventory.serving_runtimes(namespace)
	some format in automatic_formats(object_)
])

automatic_formats(object_) := {typed.text(item, ["name"]) |
	not typed.flag(object_, ["spec", "disabled"], false)
	some item in typed.list(object_, ["spec", "supportedModelFormats"])
	typed.flag(item, ["autoSelect"], false)
}

candidate(object_, format) := {
	"rank": array.concat(priority(object_, format), [min(ranks)]),
	"created": typed.text(object_, ["metadata", "creationTimestamp"]),
	"protocols": protocols,
	"versions": {typed.text(item, ["version"]) |
		some item in typed.list(object_, ["spec", "supportedModelFormats"])
		typed.text(item, ["name"]) == format
		typed.flag(item, ["autoSelect"], false)
	},
	"multi": {
		"model": typed.flag(object_, ["spec", "multiModel"], false),
		"node": multi_node(typed.map(object_, ["spec"])),
	},
} if {
	protocols := typed.texts(object_, ["spec", "protocolVersions"])
	ranks := {rank | some name, rank in protocol_ranks; name in protocols} | {5}
}

# METADATA
# description: Whether the spec of a runtime or of a predictor has workers.
multi_node(spec) if typed.present(spec, ["workerSpec"])

else := false

# The lowest protocol counts, and none comes last.
protocol_ranks := {"v1": 1, "v2": 2, "grpc-v1": 3, "grpc-v2": 4}

# The priority of the first item of that format counts, the highest first, and none
# comes last.
priority(object_, format) := [0, 0 - given] if {
	items := [item |
		some item in typed.list(object_, ["spec", "supportedModelFormats"])
		typed.text(item, ["name"]) == format
	]
	given := typed.whole(items[0], ["priority"], 0)
	given > 0
} else := [1, 0]

# By priority and protocol, then the newest, then by name.
first(candidates, wanted, multi) := chosen if {
	able := {name: candidate_ |
		some name, candidate_ in candidates
		serves(candidate_, wanted)
		candidate_.multi == multi
	}
	best := min({candidate_.rank | some candidate_ in able})
	newest := max({candidate_.created | some candidate_ in able; candidate_.rank == best})
	chosen := min({name |
		some name, candidate_ in able
		candidate_.rank == best
		candidate_.created == newest
	})
}

serves(candidate_, wanted) if {
	version_served(candidate_.versions, wanted.version)
	protocol_served(candidate_.protocols, wanted.protocol)
}

version_served(versions, version) if version == ""

else if version in versions

protocol_served(protocols, protocol_) if count(protocols) == 0

else if protocol_ in protocols
