# Generated from policies/lib/pvcguard/workload/workload.rego by `make gen`; do not edit.

# METADATA
# title: Workload model
# description: >-
#   What a KServe object becomes: groups of equal pods with their claim mounts. Rules
#   stand on it and never look at the fields themselves.
package lib.pvcguard.workload

import data.lib.pvcguard.number
import data.lib.pvcguard.review
import data.lib.pvcguard.workload.inference_service
import data.lib.pvcguard.workload.llm_inference_service

# METADATA
# description: >-
#   The pod groups of the reviewed object: [{role, pods: {min, max, peak, mode,
#   rests}, node, mounts: [mount]}]. min pods always run, max is the most outside a rollout, peak
#   the most during one; null is unbounded. node is the one node that the pods are
#   tied to, or "". A mount is {claim, volume, container,
#   mountPath, subPath, readOnly, origin, path}: container is "" for a claim volume
#   that no container mounts, origin one of storageUri, storageUris, env, volume, lora,
#   kvCache, localModel and storage (ModelMesh), path the field that names the claim.
groups := inference_service.groups(inference_service.reviewed) if {
	inference_service.reviewed
} else := groups_of(review.resource)

groups_of(object_) := inference_service.groups(inference_service.members(object_)) if {
	inference_service.is(object_)
} else := llm_inference_service.groups(object_) if {
	llm_inference_service.is(object_)
} else := []

# METADATA
# description: >-
#   The pod templates that the reviewed object makes, whole: [{role, root, spec,
#   volumes, containers, missing}]. root is the path of the pod spec in the object, or
#   of what takes its place; spec that pod spec; volumes [{name, spec, path}];
#   containers [{name, init, path, spec}]. What a runtime or a base brings along has
#   the path of the field that names it. missing are the kinds that were not supplied
#   and could bring more. KServe's own volumes and mounts are not among these.
templates := inference_service.templates(inference_service.reviewed) if {
	inference_service.reviewed
} else := llm_inference_service.templates(review.resource) if {
	llm_inference_service.is(review.resource)
} else := []

# METADATA
# description: >-
#   Claims that each pod of the reviewed object gets of its own: [{role, pods, volume,
#   spec, path}]. spec is the claim's, path leads to it.
claim_templates := inference_service.claim_templates(inference_service.reviewed) if {
	inference_service.reviewed
} else := llm_inference_service.claim_templates(review.resource) if {
	llm_inference_service.is(review.resource)
} else := []

# METADATA
# description: >-
#   Every URI of the reviewed object that says where models come from, whatever its
#   scheme: [{role, origin, uri, mountPath, path}].
sources := inference_service.sources(inference_service.reviewed) if {
	inference_service.reviewed
} else := llm_inference_service.sources(review.resource) if {
	llm_inference_service.is(review.resource)
} else := []

# METADATA
# description: >-
#   Every place of the reviewed object that names a claim, also with a name that no
#   claim can have: [{claim, origin, path}].
references := inference_service.references(inference_service.reviewed) if {
	inference_service.reviewed
} else := llm_inference_service.references(review.resource) if {
	llm_inference_service.is(review.resource)
} else := set()

# METADATA
# description: The mounts of all groups, each with its group.
mounted contains {"group": group, "mount": mount} if {
	some group in groups
	some mount in group.mounts
}

# METADATA
# description: More than one pod can run, rollouts left aside.
several(pods) if pods.min > 1

else if pods.max == null

else if pods.max > 1

# METADATA
# description: "Numbers of pods as a message says them, such as: 2 to 5 pods."
count_text(pods) := sprintf("%s or more pods", [number.text(pods.min)]) if {
	pods.max == null
} else := sprintf("%s to %s pods", [number.text(pods.min), number.text(pods.max)]) if {
	pods.max > pods.min
} else := sprintf("%s pods", [number.text(pods.min)]) if {
	pods.min != 1
} else := "1 pod"

count_details(pods) := {"min": pods.min, "max": pods.max, "peak": pods.peak}

# METADATA
# description: What a message says of pods whose number is not certain.
assumption(pods) := sprintf(" (%s)", [concat("; ", pods.rests)]) if {
	count(pods.rests) > 0
} else := ""
