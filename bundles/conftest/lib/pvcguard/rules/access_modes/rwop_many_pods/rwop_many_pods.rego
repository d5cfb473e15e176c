# Generated from policies/lib/pvcguard/rules/access_modes/rwop_many_pods/rwop_many_pods.rego by `make gen`; do not edit.

# METADATA
# title: A ReadWriteOncePod claim is mounted by several pods
# description: >-
#   The scheduler gives such a claim to one pod in the whole cluster. Every other pod
#   that mounts it stays Pending for ever, even on the same node, and a rollout that
#   starts the next pod before it stops the last never ends. All pods of the namespace
#   count, whichever workload they belong to: services, Pods, Deployments, Jobs and
#   the like.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/administer-cluster/change-pv-access-mode-readwriteoncepod/
# custom:
#   id: AM003
#   aliases: []
#   severity: error
#   category: access_modes
#   solution: Use a claim with ReadWriteMany or ReadOnlyMany, or run one pod in all and roll out without a surge (deploymentStrategy Recreate; rolloutStrategy maxSurge 0 for an LLMInferenceService).
#   kinds: [InferenceService, LLMInferenceService]
#   needs:
#     - PersistentVolumeClaim
#     - InferenceService
#     - LLMInferenceService
#     - LLMInferenceServiceConfig
#     - Pod
#     - Deployment
#     - StatefulSet
#     - DaemonSet
#     - Job
#     - CronJob
#     - Node
#   params: []
#   race: false
#   proof: scheduler
#   since: 0.1.0
package lib.pvcguard.rules.access_modes.rwop_many_pods

import data.lib.pvcguard.claims
import data.lib.pvcguard.drivers
import data.lib.pvcguard.finding
import data.lib.pvcguard.mounters
import data.lib.pvcguard.review
import data.lib.pvcguard.workload

findings contains finding.new("AM003", {
	"severity": step.severity,
	"claim": entry.mount.claim,
	"path": entry.mount.path,
	"msg": sprintf("claim %q is ReadWriteOncePod, for one pod%s%s", [
		entry.mount.claim,
		step.because,
		workload.assumption(pods),
	]),
	"related": array.concat([claims.reference(entry.mount.claim)], mounters.others(entry.mount.claim)),
	"details": {"pods": workload.count_details(pods), "candidates": drivers.classes_offering({"ReadWriteMany"})},
}) if {
	some entry in mounted
	claims.one_pod(claims.of_review(entry.mount.claim))
	pods := mounters.pods(entry.mount.claim)
	step := ladder(pods, mounters.shared_text(entry.mount.claim))
}

findings contains finding.unknown("AM003", lacking) if count(lacking) > 0

lacking contains "PersistentVolumeClaim" if {
	some entry in mounted
	claims.presence(entry.mount.claim) == "unknown"
	ladder(mounters.pods(entry.mount.claim), "")
}

# One pod has the claim to itself only as far as all who could mount it are known.
lacking contains kind if {
	some entry in mounted
	claims.one_pod(claims.of_review(entry.mount.claim))
	pods := mounters.pods(entry.mount.claim)
	not ladder(pods, "")
	some kind in mounters.missing(review.namespace)
}

# A service that is stopped waits for nothing.
mounted contains entry if {
	some entry in workload.mounted
	mounters.runs(entry.group)
}

ladder(pods, shared) := {"severity": "error", "because": sprintf(", and %s%s mount it; all but one stay Pending for ever", [workload.count_text(pods), shared])} if {
	pods.min > 1
} else := {"severity": "warning", "because": sprintf(", and %s%s mount it; all but one will stay Pending for ever", [workload.count_text(pods), shared])} if {
	workload.several(pods)
} else := {"severity": "warning", "because": "; a rollout starts the next pod before the last one stops, and never ends"} if {
	workload.several({"min": 0, "max": pods.peak})
}
