# Generated from policies/lib/pvcguard/inventory/inventory.rego by `make gen`; do not edit.

# METADATA
# title: Inventory
# description: >-
#   The only reader of data.inventory, which has Gatekeeper's shape: by scalar keys,
#   one namespace and kind at a time. The inventory itself is never an argument,
#   since OPA would convert and hash all of it on every call.
package lib.pvcguard.inventory

import data.lib.pvcguard.params
import data.lib.pvcguard.typed

# Manifests may leave the namespace to whoever applies them. What has none is filed
# under cluster, whatever its kind, and belongs together.
claim(namespace, name) := found if found := data.inventory.namespace[namespace].v1.PersistentVolumeClaim[name]

else := data.inventory.cluster.v1.PersistentVolumeClaim[name] if namespace == ""

claims(namespace) := found if found := data.inventory.namespace[namespace].v1.PersistentVolumeClaim

else := found if {
	namespace == ""
	found := data.inventory.cluster.v1.PersistentVolumeClaim
} else := {}

quotas(namespace) := found if found := data.inventory.namespace[namespace].v1.ResourceQuota

else := found if {
	namespace == ""
	found := data.inventory.cluster.v1.ResourceQuota
} else := {}

limit_ranges(namespace) := found if found := data.inventory.namespace[namespace].v1.LimitRange

else := found if {
	namespace == ""
	found := data.inventory.cluster.v1.LimitRange
} else := {}

services(namespace) := found if found := data.inventory.namespace[namespace]["serving.kserve.io/v1beta1"].InferenceService

else := found if {
	namespace == ""
	found := data.inventory.cluster["serving.kserve.io/v1beta1"].InferenceService
} else := {}

serving_runtimes(namespace) := found if found := data.inventory.namespace[namespace]["serving.kserve.io/v1alpha1"].ServingRuntime

else := found if {
	namespace == ""
	found := data.inventory.cluster["serving.kserve.io/v1alpha1"].ServingRuntime
} else := {}

serving_runtime(namespace, name) := serving_runtimes(namespace)[name]

cluster_serving_runtimes := found if found := data.inventory.cluster["serving.kserve.io/v1alpha1"].ClusterServingRuntime

else := {}

cluster_serving_runtime(name) := data.inventory.cluster["serving.kserve.io/v1alpha1"].ClusterServingRuntime[name]

local_model_namespace_caches(namespace) := found if found := data.inventory.namespace[namespace]["serving.kserve.io/v1alpha1"].LocalModelNamespaceCache

else := found if {
	namespace == ""
	found := data.inventory.cluster["serving.kserve.io/v1alpha1"].LocalModelNamespaceCache
} else := {}

local_model_caches := found if found := data.inventory.cluster["serving.kserve.io/v1alpha1"].LocalModelCache

else := {}

# METADATA
# description: >-
#   The LLMInferenceServices of a namespace by name, of whichever API version they were
#   supplied in; KServe stores the newer.
llm_services(namespace) := object.union(object.remove(older, object.keys(newer)), newer) if {
	older := typed.map(workloads(namespace, "serving.kserve.io/v1alpha1", "LLMInferenceService"), [])
	newer := typed.map(workloads(namespace, "serving.kserve.io/v1alpha2", "LLMInferenceService"), [])
}

llm_config(namespace, name) := found if {
	found := llm_config_of(namespace, "serving.kserve.io/v1alpha2", name)
} else := llm_config_of(namespace, "serving.kserve.io/v1alpha1", name)

llm_config_of(namespace, version, name) := found if found := data.inventory.namespace[namespace][version].LLMInferenceServiceConfig[name]

else := data.inventory.cluster[version].LLMInferenceServiceConfig[name] if namespace == ""

# METADATA
# description: >-
#   The objects of one kind that run pods, by name. Where a single one is asked for,
#   workload has it, so that OPA does not convert the others.
workloads(namespace, api_version, kind) := found if found := data.inventory.namespace[namespace][api_version][kind]

else := found if {
	namespace == ""
	found := data.inventory.cluster[api_version][kind]
} else := {}

workload(namespace, api_version, kind, name) := found if found := data.inventory.namespace[namespace][api_version][kind][name]

else := data.inventory.cluster[api_version][kind][name] if namespace == ""

config_map(namespace, name) := data.inventory.namespace[namespace].v1.ConfigMap[name]

storage_class(name) := data.inventory.cluster["storage.k8s.io/v1"].StorageClass[name]

storage_classes := found if found := data.inventory.cluster["storage.k8s.io/v1"].StorageClass

else := {}

volume(name) := data.inventory.cluster.v1.PersistentVolume[name]

volumes := found if found := data.inventory.cluster.v1.PersistentVolume

else := {}

csi_driver(name) := data.inventory.cluster["storage.k8s.io/v1"].CSIDriver[name]

nodes := found if found := data.inventory.cluster.v1.Node

else := {}

namespace_known(name) if namespace_object(name)

namespace_object(name) := data.inventory.cluster.v1.Namespace[name]

# METADATA
# description: >-
#   Whether all objects of the kind that there are in the namespace ("" for cluster
#   scope) were supplied, so that one that is not there does not exist. The caller
#   says so; else nobody knows.
complete(kind, namespace) if {
	some entry in params.effective.inventory.complete
	covers(entry, kind, namespace)
}

covers(entry, kind, namespace) if names(entry, kind)

else if {
	names(entry.kind, kind)
	not typed.present(entry, ["namespaces"])
} else if {
	names(entry.kind, kind)
	some pattern in typed.texts(entry, ["namespaces"])
	glob.match(pattern, null, namespace)
}

names(text, kind) if text == kind

else if text == "*"

# METADATA
# description: >-
#   What is known of a claim: known, missing, or unknown when claims were not
#   supplied in full.
presence(namespace, name) := "known" if {
	claim(namespace, name)
} else := "missing" if {
	complete("PersistentVolumeClaim", namespace)
} else := "unknown"
