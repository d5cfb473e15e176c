# Generated from policies/lib/pvcguard/workload/model_paths/model_paths.rego by `make gen`; do not edit.

# METADATA
# title: Model paths
# description: >-
#   The paths of pvc:// URIs that direct mounting mounts as they are, and what their
#   last segment looks like. In symlink mode a script resolves the path, ModelMesh
#   does so itself, and storageUris drop it.
package lib.pvcguard.workload.model_paths

import data.lib.pvcguard.controller
import data.lib.pvcguard.review
import data.lib.pvcguard.workload
import data.lib.pvcguard.workload.inference_service
import data.lib.pvcguard.workload.model_mesh

# METADATA
# description: >-
#   pvc:// models are mounted where the server reads them. KServe has never known
#   another way for an LLMInferenceService.
direct if not inference_service.is(review.resource)

else if controller.mode.name == "direct"

# METADATA
# description: "{role, claim, subPath, path} of every URI whose path is mounted."
mounted contains {
	"role": entry.group.role,
	"claim": entry.mount.claim,
	"subPath": entry.mount.subPath,
	"path": entry.mount.path,
} if {
	direct
	not model_mesh.serves
	some entry in workload.mounted
	entry.mount.origin in {"storageUri", "env", "lora"}
}

# METADATA
# description: >-
#   The path's last segment, if it is a name with one of these endings, else
#   undefined. A path that ends in a slash names a folder, and a segment that is
#   nothing but the ending a hidden one.
named(sub_path, endings) := segment if {
	segments := split(sub_path, "/")
	segment := segments[count(segments) - 1]
	some ending in endings
	ending != ""
	ends(lower(segment), lower(dotted(ending)))
}

ends(segment, ending) if {
	endswith(segment, ending)
	segment != ending
}

dotted(ending) := ending if {
	startswith(ending, ".")
} else := concat("", [".", ending])
