# Generated from policies/lib/pvcguard/workload/component_paths/component_paths.rego by `make gen`; do not edit.

# METADATA
# title: Component paths
# description: >-
#   Where the components of an InferenceService stand in the object, canaries among
#   them: for rules about fields of a component that decide over no mount.
package lib.pvcguard.workload.component_paths

import data.lib.pvcguard.typed
import data.lib.pvcguard.workload.inference_service

# METADATA
# description: The paths of the components that an InferenceService has.
of(service) := array.concat(
	[["spec", role] |
		some role in inference_service.roles
		typed.present(service, ["spec", role])
	],
	canaries(service),
)

# METADATA
# description: >-
#   The paths of the canaries' predictors. What a canary leaves out is the stable
#   predictor's.
canaries(service) := [["spec", "canary", index, "predictor"] | some index, _ in typed.list(service, ["spec", "canary"])]

# METADATA
# description: The fields of a component that hold a model server, by its path.
implementations(path) := inference_service.implementations[path[count(path) - 1]]
