# Generated from policies/lib/pvcguard/mounters/table/table.rego by `make gen`; do not edit.

# METADATA
# title: Table of mounts
# description: >-
#   The claim mounts of the reviewed object as rows for people and programs. Like the
#   rules it counts nothing twice: what another object stands for has no rows.
package lib.pvcguard.mounters.table

import data.lib.pvcguard.controller
import data.lib.pvcguard.mounters
import data.lib.pvcguard.mounters.origins
import data.lib.pvcguard.review
import data.lib.pvcguard.workload
import data.lib.pvcguard.workload.pod_workload

# METADATA
# description: >-
#   [{claim, namespace, kind, workload, component, container, mountPath, subPath,
#   readOnly, origin, path, pods: {min, max, peak}, mode, deploymentMode}], in the
#   order of the object. mode is how a model gets to its path, direct or symlink (see
#   controller.mode): with links the row has where the claim is mounted itself. Other
#   mounts are always direct.
#   deploymentMode is "" for what is no service of KServe.
rows := [row |
	some group in groups
	some mount in group.mounts
	mount.claim != ""
	not mounters.stood_for(review.namespace, {"object": review.resource}, mount.claim)
	row := {
		"claim": mount.claim,
		"namespace": review.namespace,
		"kind": review.kind,
		"workload": review.name,
		"component": group.role,
		"container": mount.container,
		"mountPath": mount.mountPath,
		"subPath": mount.subPath,
		"readOnly": mount.readOnly,
		"origin": mount.origin,
		"path": mount.path,
		"pods": workload.count_details(group.pods),
		"mode": mode(mount.origin),
		"deploymentMode": group.pods.mode,
	}
]

groups := [] if {
	plain
	origins.kserve_made(review.kind, review.resource)
} else := pod_workload.groups(review.kind, review.resource) if {
	plain
} else := workload.groups

plain if pod_workload.is(review.resource)

mode(origin) := controller.mode.name if {
	review.kind == "InferenceService"
	origin in {"storageUri", "env", "localModel"}
} else := "direct"
