# METADATA
# title: Controller
# description: >-
#   How KServe's controller is set up: what its ConfigMap in the inventory says wins
#   over the parameters, and these over what the newest KServe ships.
# related_resources:
#   - ref: https://kserve.github.io/website/docs/admin-guide/overview
package lib.pvcguard.controller

import data.lib.pvcguard.controller.version as versions
import data.lib.pvcguard.inventory
import data.lib.pvcguard.number
import data.lib.pvcguard.params
import data.lib.pvcguard.typed

config := inventory.config_map(params.effective.kserve.namespace, "inferenceservice-config")

# METADATA
# description: >-
#   {name, source} of an InferenceService's deployment mode, Standard, Knative or
#   ModelMesh, in the order of KServe's GetDeploymentMode: status, annotation,
#   ConfigMap. The last source is assumed: what KServe ships.
deployment_mode(service) := {"name": mode, "source": "status"} if {
	mode := modes[typed.text(service, ["status", "deploymentMode"])]
} else := {"name": mode, "source": "annotation"} if {
	mode := modes[typed.text(service, ["metadata", "annotations", "serving.kserve.io/deploymentMode"])]
} else := default_mode

default_mode := {"name": mode, "source": "configmap"} if {
	mode := modes[typed.text(json.unmarshal(typed.text(config, ["data", "deploy"])), ["defaultDeploymentMode"])]
} else := {"name": mode, "source": "parameter"} if {
	mode := modes[params.effective.kserve.defaultDeploymentMode]
} else := {"name": "Knative", "source": "assumed"}

# METADATA
# description: >-
#   {maxSurge, maxUnavailable} of Deployments whose component states no strategy, from
#   the ConfigMap; undefined if it has none. KServe looks at it only where Standard is
#   the cluster's default.
default_rollout := {field: amount |
	some field in ["maxSurge", "maxUnavailable"]
	amount := rollout_amount(typed.text(rollout_setting, [field]))
	amount != ""
} if {
	default_mode == {"name": "Standard", "source": "configmap"}
	rollout_setting
}

# The second name is that of 0.15 and 0.16.
rollout_setting := found[0] if {
	deploy := json.unmarshal(typed.text(config, ["data", "deploy"]))
	found := [setting |
		some field in ["deploymentRolloutStrategy", "rawDeploymentRolloutStrategy"]
		setting := typed.map(deploy, [field, "defaultRollout"])
		count(setting) > 0
	]
}

# A number stands in a text there.
rollout_amount(text) := number.parse(text) if {
	regex.match(`^[0-9]{1,6}$`, text)
} else := text

# The names of before 0.16 are mapped, any other value is ignored.
modes := {
	"Standard": "Standard",
	"RawDeployment": "Standard",
	"Knative": "Knative",
	"Serverless": "Knative",
	"ModelMesh": "ModelMesh",
}

# METADATA
# description: >-
#   The parts of the KServe version (see controller.version); undefined where it is
#   not stated, and the newest is assumed.
stated_version := versions.parse(params.effective.kserve.version)

# METADATA
# description: Whether KServe has what came with this version; the newest has everything.
at_least(text) if stated_version >= versions.parse(text)

else if not stated_version

# METADATA
# description: >-
#   {name, source} of how pvc:// models reach /mnt/models: direct (the claim itself is
#   mounted there), symlink (links into /mnt/pvc), or broken (no pod can be created).
#   From 0.16.0-rc1 on it is always direct, before 0.11 always symlink; between them
#   the ConfigMap's enableDirectPvcVolumeMount decides, whose default became true in
#   0.12. source is version, configmap, parameter or assumed.
mode := {"name": "direct", "source": "version"} if {
	stated_version >= versions.parse("0.16.0-rc1")
} else := {"name": "direct", "source": "assumed"} if {
	not stated_version
} else := {"name": "symlink", "source": "version"} if {
	stated_version < versions.parse("0.11.0-rc0")
} else := {"name": mode_of(direct_flag), "source": "configmap"} if {
	initializer_text
} else := {"name": mode_of(params.given.kserve.directPvcVolumeMount), "source": "parameter"} if {
	is_boolean(params.given.kserve.directPvcVolumeMount)
} else := {"name": "direct", "source": "assumed"} if {
	at_least("0.12.0-rc1")
} else := {"name": "symlink", "source": "assumed"}

# METADATA
# description: >-
#   data.storageInitializer of the ConfigMap, undefined if it was not supplied.
initializer_text := text if {
	text := config.data.storageInitializer
	is_string(text)
}

# Go matches the names of JSON members whatever their case.
flags := {value |
	some name, value in json.unmarshal(initializer_text)
	lower(name) == "enabledirectpvcvolumemount"
	value != null
}

direct_flag := "broken" if {
	not json.is_valid(initializer_text)
} else := "broken" if {
	not is_object(json.unmarshal(initializer_text))
} else := "broken" if {
	some value in flags
	not is_boolean(value)
} else := true in flags

mode_of(flag) := "direct" if {
	flag == true
} else := "symlink" if {
	flag == false
} else := "broken"
