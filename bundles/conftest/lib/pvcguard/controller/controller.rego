# Generated from policies/lib/pvcguard/controller/controller.rego by `make gen`; do not edit.

# METADATA
# title: Controller
# description: >-
#   How KServe's controller is set up: what its ConfigMap in the inventory says wins
#   over the parameters, and these over what the newest KServe ships.
# related_resources:
#   - ref: https://kserve.github.io/website/docs/admin-guide/overview
package lib.pvcguard.controller

import data.lib.pvcguard.controller.initializer
import data.lib.pvcguard.controller.knative
import data.lib.pvcguard.controller.version as versions
import data.lib.pvcguard.inventory
import data.lib.pvcguard.number
import data.lib.pvcguard.params
import data.lib.pvcguard.typed

config := inventory.config_map(params.effective.kserve.namespace, config_name)

config_name := "inferenceservice-config"

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
#   Whether this KServe lets the ConfigMap choose how claims reach /mnt/models. The
#   choice came with 0.11 and went with 0.16; a version that is not stated is newer.
reads_flag if {
	stated_version >= versions.parse("0.11.0-rc0")
	stated_version < versions.parse("0.16.0-rc1")
}

# METADATA
# description: >-
#   {name, source} of how pvc:// models reach /mnt/models: direct (the claim itself is
#   mounted there), symlink (links into /mnt/pvc), or broken (no pod can be created).
#   From 0.16.0-rc1 on it is always direct, before 0.11 always symlink; between them
#   the ConfigMap's enableDirectPvcVolumeMount decides, whose default became true in
#   0.12. source is version, configmap, parameter or assumed.
mode := mode_with(supplied)

supplied := config if config

else := {}

# METADATA
# description: The mode that a KServe with this ConfigMap has; {} stands for none.
mode_with(config_map) := {"name": "direct", "source": "assumed"} if {
	not stated_version
} else := {"name": mode_of(initializer.direct(config_map)), "source": "configmap"} if {
	reads_flag
	initializer.text(config_map)
} else := {"name": mode_of(params.given.kserve.directPvcVolumeMount), "source": "parameter"} if {
	reads_flag
	is_boolean(params.given.kserve.directPvcVolumeMount)
} else := {"name": "direct", "source": "version"} if {
	stated_version >= versions.parse("0.16.0-rc1")
} else := {"name": "symlink", "source": "version"} if {
	not reads_flag
} else := {"name": "direct", "source": "assumed"} if {
	at_least("0.12.0-rc1")
} else := {"name": "symlink", "source": "assumed"}

mode_of(flag) := "direct" if {
	flag == true
} else := "symlink" if {
	flag == false
} else := "broken"

# METADATA
# description: >-
#   What Knative's feature of this key is: enabled, disabled, allowed, or unknown where
#   neither its ConfigMap nor a parameter says so.
knative_feature(key) := knative.feature(key)

# METADATA
# description: What a message says of a deployment mode that is not certain.
mode_assumption(given) := sprintf(" (deployment mode not stated, %s assumed)", [given.name]) if {
	given.source == "assumed"
} else := ""
