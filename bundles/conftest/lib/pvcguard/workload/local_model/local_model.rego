# Generated from policies/lib/pvcguard/workload/local_model/local_model.rego by `make gen`; do not edit.

# METADATA
# title: Local model cache
# description: >-
#   The claim of the local model cache that takes the place of a service's model URI.
#   KServe's defaulting webhook matches the URI with the caches and labels the service;
#   the pod webhook reads the label. A manifest has no label yet.
# related_resources:
#   - ref: https://kserve.github.io/website/docs/model-serving/generative-inference/modelcache/localmodel
package lib.pvcguard.workload.local_model

import data.lib.pvcguard.controller
import data.lib.pvcguard.inventory
import data.lib.pvcguard.typed

label := "internal.serving.kserve.io/localmodel"

claim_annotation := "internal.serving.kserve.io/localmodel-pvc-name"

# METADATA
# description: >-
#   The claim that labelled pods mount in place of their URI's source, undefined if
#   there is none. labels and annotations are those of the pods, maps of which the one
#   that wins comes first.
claim(labels, annotations) := names[0] if {
	some layer in labels
	typed.present(layer, [label])
	names := [name |
		some given in annotations
		name := typed.text(given, [claim_annotation])
		name != ""
	]
}

# METADATA
# description: >-
#   The claim of the cache that a manifest whose model has this URI will be served
#   from, undefined if there is none. A cache of the namespace wins over one of the
#   cluster, and serves the URIs below its own too.
matching(service, uri) := claim_ if {
	namespaced := namespace_caches(typed.text(service, ["metadata", "namespace"]))
	count(namespaced) + count(cluster_caches) > 0
	eligible(service)
	claim_ := first_found(namespaced, uri, node_group(service))
}

first_found(namespaced, uri, group) := claim_ if {
	claim_ := found_in(namespaced, uri, group)
} else := found_in(cluster_caches, uri, group)

# KServe has labelled what is in the cluster already.
eligible(service) if {
	enabled
	not typed.present(service, ["metadata", "uid"])
	not typed.present(service, ["metadata", "annotations", "serving.kserve.io/disable-localmodel"])
}

node_group(service) := typed.text(service, ["metadata", "annotations", "serving.kserve.io/nodegroup"])

# The cluster that has caches has the feature, unless its ConfigMap says otherwise.
enabled if not controller.config

else if object.get(json.unmarshal(typed.text(controller.config, ["data", "localModel"])), ["enabled"], false) == true

found_in(caches, uri, group) := first[1] if {
	first := min({[name, claim_] |
		some place in places(uri)
		some name, groups in object.get(caches, [place], {})
		some chosen in chosen_group(groups, group)
		claim_ := concat("-", [name, chosen])
	})
}

# The URI itself and every folder that it is in.
places(uri) := {concat("/", array.slice(segments, 0, length)) |
	some length in numbers.range(1, count(segments))
} if {
	segments := split(uri, "/")
}

chosen_group(groups, wanted) := array.slice(groups, 0, 1) if {
	wanted == ""
} else := [wanted] if {
	wanted in groups
} else := []

# METADATA
# description: The node groups of the caches, by the URI that they cache and by name.
cluster_caches := object.union_n([entry(name, cache) | some name, cache in inventory.local_model_caches])

namespace_caches(namespace) := object.union_n([entry(name, cache) |
	some name, cache in inventory.local_model_namespace_caches(namespace)
])

entry(name, cache) := {uri: {name: typed.texts(cache, ["spec", "nodeGroups"])}} if {
	uri := trim_suffix(typed.text(cache, ["spec", "sourceModelUri"]), "/")
}
