# Generated from policies/lib/pvcguard/local_models/local_models.rego by `make gen`; do not edit.

# METADATA
# title: Local models
# description: >-
#   The local model caches that hold the model of a URI. KServe matches the URI, or a
#   directory below it, and a cache of the namespace before one of the cluster.
# related_resources:
#   - ref: https://kserve.github.io/website/docs/model-serving/generative-inference/modelcache/localmodel
package lib.pvcguard.local_models

import data.lib.pvcguard.finding
import data.lib.pvcguard.inventory
import data.lib.pvcguard.review
import data.lib.pvcguard.typed

# METADATA
# description: >-
#   The kind of the cache that KServe's defaulting webhook found for the reviewed
#   object, where such caches were not supplied in full.
unsupplied := "LocalModelNamespaceCache" if {
	labelled("internal.serving.kserve.io/localmodel-namespace")
	not inventory.complete("LocalModelNamespaceCache", review.namespace)
} else := "LocalModelCache" if {
	labelled("internal.serving.kserve.io/localmodel")
	not labelled("internal.serving.kserve.io/localmodel-namespace")
	not inventory.complete("LocalModelCache", "")
}

labelled(key) if typed.present(review.resource, ["metadata", "labels", key])

# METADATA
# description: >-
#   {reference, spec} of the cache that holds the model of a URI; undefined if none was
#   supplied. Of several, the first by name.
of_uri(uri) := {"reference": finding.reference(api_version, "LocalModelNamespaceCache", review.namespace, name), "spec": caches[name]} if {
	caches := matching(inventory.local_model_namespace_caches(review.namespace), uri)
	name := min(object.keys(caches))
} else := {"reference": finding.reference(api_version, "LocalModelCache", "", name), "spec": caches[name]} if {
	caches := matching(inventory.local_model_caches, uri)
	name := min(object.keys(caches))
}

api_version := "serving.kserve.io/v1alpha1"

matching(caches, uri) := {name: spec |
	some name, cache in caches
	spec := typed.map(cache, ["spec"])
	holds(typed.text(spec, ["sourceModelUri"]), uri)
}

holds(cached, uri) if {
	cached != ""
	startswith(folder(uri), folder(cached))
}

folder(uri) := concat("", [trim_suffix(uri, "/"), "/"])
