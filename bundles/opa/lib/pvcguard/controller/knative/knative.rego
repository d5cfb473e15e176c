# Generated from policies/lib/pvcguard/controller/knative/knative.rego by `make gen`; do not edit.

# METADATA
# title: Knative features
# description: >-
#   What Knative Serving lets a service have, by its ConfigMap config-features (Knative's
#   pkg/apis/config/features.go): Enabled, Disabled or Allowed in any case, and any
#   other value counts as not set.
# related_resources:
#   - ref: https://knative.dev/docs/serving/configuration/feature-flags/
package lib.pvcguard.controller.knative

import data.lib.pvcguard.inventory
import data.lib.pvcguard.params
import data.lib.pvcguard.typed

system_namespace := "knative-serving"

config := inventory.config_map(system_namespace, "config-features")

# METADATA
# description: The values that Knative knows, as it compares them.
values := {"enabled", "disabled", "allowed"}

# METADATA
# description: >-
#   One of values, or unknown where neither the ConfigMap was supplied nor a parameter
#   says it. It is meant for features that Knative ships disabled, as all are that
#   claims need.
feature(key) := object.get(stated, [key], otherwise)

otherwise := "disabled" if {
	config
} else := "disabled" if {
	inventory.complete("ConfigMap", system_namespace)
} else := "unknown"

# METADATA
# description: What was set, by key; the ConfigMap wins over the parameter as a whole.
stated := {key: lower(value) |
	some key, value in given
	is_string(value)
	lower(value) in values
}

given := typed.map(config, ["data"]) if config

else := params.effective.knative.features
