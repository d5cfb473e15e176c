# Generated from policies/lib/pvcguard/rules/direct_mount/symlink_path_assumed/symlink_path_assumed.rego by `make gen`; do not edit.

# METADATA
# title: /mnt/pvc is assumed where nothing is mounted
# description: >-
#   With symlinks the whole claim was visible at /mnt/pvc beside the model. Under
#   direct mounting it is not: only the path that the URI names is mounted, as
#   /mnt/models. A server that is told to read /mnt/pvc finds nothing.
# related_resources:
#   - ref: https://kserve.github.io/website/docs/model-serving/storage/providers/pvc
# custom:
#   id: DM021
#   aliases: []
#   severity: warning
#   category: direct_mount
#   solution: Read /mnt/models, or mount the claim at /mnt/pvc as a volume of your own.
#   kinds: [InferenceService, LLMInferenceService]
#   needs: [ConfigMap]
#   params: [kserve.version, kserve.directPvcVolumeMount]
#   race: false
#   proof: kserve
#   since: 0.1.0
package lib.pvcguard.rules.direct_mount.symlink_path_assumed

import data.lib.pvcguard.finding
import data.lib.pvcguard.mount_paths
import data.lib.pvcguard.typed
import data.lib.pvcguard.workload.container_mounts
import data.lib.pvcguard.workload.model_paths

findings contains finding.new("DM021", {
	"path": container_mounts.part_path(container.path, text.place, text.value),
	"msg": sprintf("container %q names /mnt/pvc in its %s, where direct mounting puts nothing: the model is at /mnt/models", [container.name, text.place[0]]),
	"details": {"container": container.name},
}) if {
	some template in container_mounts.templates
	template.role in {model.role | some model in model_paths.mounted}
	some container in template.containers
	some text in texts(container.spec)
	regex.match(`(^|[^A-Za-z0-9_.-])/mnt/pvc($|[^A-Za-z0-9_.-])`, text.value)
	not mounts_there(template.role, container.name)
}

texts(spec) := {{"place": [field, index], "value": value} |
	some field in ["command", "args"]
	some index, value in typed.list(spec, [field])
	is_string(value)
} | {{"place": ["env", index, "value"], "value": typed.text(variable, ["value"])} |
	some index, variable in typed.list(spec, ["env"])
}

mounts_there(role, container) if {
	some mount in container_mounts.final
	mount.role == role
	mount.container == container
	overlap(mount.mountPath)
}

overlap(path) if mount_paths.same(path, "/mnt/pvc")

else if mount_paths.inside("/mnt/pvc", path)

else if mount_paths.inside(path, "/mnt/pvc")
