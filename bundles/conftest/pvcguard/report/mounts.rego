# Generated from policies/entry/report/mounts.rego by `make gen`; do not edit.

package pvcguard.report

import data.lib.pvcguard.mounters.table

# METADATA
# title: Mounts
# description: Who mounts what, as the rows of the reviewed object.
# entrypoint: true
# custom:
#   kinds: [InferenceService, LLMInferenceService, Pod, Deployment, ReplicaSet, StatefulSet, DaemonSet, Job, CronJob]
mounts := table.rows
