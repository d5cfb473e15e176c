# Generated from policies/lib/pvcguard/rules/access_modes/concurrent_writers/concurrent_writers.rego by `make gen`; do not edit.

# METADATA
# title: Several pods write one folder of a claim
# description: >-
#   A ReadWriteMany claim is mounted read-write by more than one pod or workload at the
#   same folder, or at one below the other. The file system lets all of them write,
#   and nothing in Kubernetes or KServe keeps caches, locks and lazily written
#   configuration of one server apart from another's. Other workloads count as far as
#   they were supplied. KV-cache tiers are shared by design and do not count.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes
# custom:
#   id: AM010
#   aliases: []
#   severity: warning
#   category: access_modes
#   solution: Mount the claim read-only, or give each pod a folder of its own (subPathExpr with the pod's name).
#   kinds: [InferenceService, LLMInferenceService]
#   needs:
#     - PersistentVolumeClaim
#     - InferenceService
#     - LLMInferenceService
#     - Pod
#     - Deployment
#     - StatefulSet
#     - DaemonSet
#     - Job
#     - CronJob
#     - Node
#   params: []
#   race: false
#   proof: convention
#   since: 0.1.0
package lib.pvcguard.rules.access_modes.concurrent_writers

import data.lib.pvcguard.claims
import data.lib.pvcguard.finding
import data.lib.pvcguard.mounters
import data.lib.pvcguard.mounters.writers
import data.lib.pvcguard.number
import data.lib.pvcguard.workload

findings contains finding.new("AM010", {
	"claim": mount.claim,
	"path": mount.path,
	"msg": sprintf("claim %q is mounted read-write by %s%s at %s; nothing keeps one from overwriting the files of another%s", [
		mount.claim,
		workload.count_text(found.pods),
		sharers(found),
		place(mount),
		workload.assumption(found.pods),
	]),
	"related": array.concat([claims.reference(mount.claim)], array.slice(found.workloads, 0, mounters.listed)),
	"details": {
		"pods": {"min": found.pods.min, "max": found.pods.max},
		"workloads": 1 + count(found.workloads),
		"subPath": mount.subPath,
	},
}) if {
	some mount in written
	"ReadWriteMany" in claims.modes(claims.of_review(mount.claim))
	found := writers.of(mount)
	workload.several(found.pods)
}

findings contains finding.unknown("AM010", {"PersistentVolumeClaim"}) if {
	some mount in written
	claims.presence(mount.claim) == "unknown"
	workload.several(writers.of(mount).pods)
}

written contains entry.mount if {
	some entry in workload.mounted
	mounters.runs(entry.group)
	writers.writes(entry.mount)
}

sharers(found) := sprintf(" of %s workloads", [number.text(1 + count(found.workloads))]) if {
	count(found.workloads) > 0
} else := sprintf(" of %s", [concat(" and ", found.roles)]) if {
	count(found.roles) > 1
} else := ""

place(mount) := "its root" if {
	count(writers.segments(mount.subPath)) == 0
} else := sprintf("%q, or above or below it", [mount.subPath])
