# Generated from policies/lib/pvcguard/rules/claims/claim_in_use_deleted/claim_in_use_deleted.rego by `make gen`; do not edit.

# METADATA
# title: A claim is deleted while workloads mount it
# description: >-
#   Kubernetes marks the claim at once and takes it away when the last pod on it has
#   gone. Until then the scheduler refuses new pods on it, so that the next rollout,
#   restart or scale-up of a service hangs; after that the data are gone, unless the
#   volume is retained. Workloads that are stopped or being deleted do not count, and
#   neither does a claim whose namespace or owner is going: what Kubernetes' own
#   controllers clean up is let through. The rule reads the operation, so it is silent
#   in audits and where manifests are checked; Gatekeeper has to be set up to review
#   deletions.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/storage/persistent-volumes/#storage-object-in-use-protection
# custom:
#   id: CL006
#   aliases: []
#   severity: error
#   category: claims
#   solution: Delete or stop the workloads first, or move them to another claim.
#   kinds: [PersistentVolumeClaim]
#   needs:
#     - Namespace
#     - InferenceService
#     - LLMInferenceService
#     - Pod
#     - Deployment
#     - StatefulSet
#     - DaemonSet
#     - Job
#     - CronJob
#   params: []
#   race: true
#   proof: scheduler
#   since: 0.1.0
package lib.pvcguard.rules.claims.claim_in_use_deleted

import data.lib.pvcguard.finding
import data.lib.pvcguard.inventory
import data.lib.pvcguard.mounters
import data.lib.pvcguard.number
import data.lib.pvcguard.review
import data.lib.pvcguard.typed
import data.lib.pvcguard.workload

findings contains finding.new("CL006", {
	"claim": review.name,
	"path": ["metadata", "name"],
	"msg": sprintf("is deleted while %s mount it (%s); they start no new pod, and with the last one the volume goes", [
		workload.count_text(pods),
		names(mounters.others(review.name), mounters.others_count(review.name)),
	]),
	"related": mounters.others(review.name),
	"details": {"pods": pods, "workloads": mounters.others_count(review.name)},
}) if {
	deleted
	mounters.others_count(review.name) > 0
	pods := mounters.pods_of_others(review.name)
}

findings contains finding.unknown("CL006", missing) if {
	deleted
	mounters.others_count(review.name) == 0
	missing := mounters.missing(review.namespace)
	count(missing) > 0
}

# A claim that is going already has been decided on.
deleted if {
	review.operation == "DELETE"
	review.kind == "PersistentVolumeClaim"
	not typed.present(review.subject, ["metadata", "deletionTimestamp"])
	not review.user in cleaners
	not namespace_going
}

# They empty a namespace that is going, and delete what an owner leaves behind.
cleaners := {
	"system:kube-controller-manager",
	"system:serviceaccount:kube-system:generic-garbage-collector",
	"system:serviceaccount:kube-system:namespace-controller",
}

namespace_going if typed.present(inventory.namespace_object(review.namespace), ["metadata", "deletionTimestamp"])

names(references, all_) := sprintf("%s and %s more", [concat(", ", first), number.text(all_ - 2)]) if {
	all_ > 3
	first := [name(reference) | some reference in array.slice(references, 0, 2)]
} else := concat(", ", [name(reference) | some reference in references])

name(reference) := sprintf("%s %s", [reference.kind, reference.name])
