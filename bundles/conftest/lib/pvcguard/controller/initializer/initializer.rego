# Generated from policies/lib/pvcguard/controller/initializer/initializer.rego by `make gen`; do not edit.

# METADATA
# title: Storage initializer
# description: >-
#   What data.storageInitializer of KServe's ConfigMap says, a JSON object in a string.
#   The text under _example is documentation: its sample says false where the live key
#   says true, so it is never read.
package lib.pvcguard.controller.initializer

# METADATA
# description: The string itself; undefined if the ConfigMap has none.
text(config_map) := found if {
	found := object.get(config_map, ["data", "storageInitializer"], null)
	is_string(found)
}

# METADATA
# description: Whether the string is a JSON object.
readable(config_map) if {
	json.is_valid(text(config_map))
	is_object(json.unmarshal(text(config_map)))
}

# METADATA
# description: >-
#   What enableDirectPvcVolumeMount is set to. Go matches the names of JSON members
#   whatever their case, and null counts as not set.
flags(config_map) := {value |
	some name, value in json.unmarshal(text(config_map))
	lower(name) == "enabledirectpvcvolumemount"
	value != null
}

# METADATA
# description: The flag as KServe reads it, which is false where it is not set; or broken.
direct(config_map) := "broken" if {
	not readable(config_map)
} else := "broken" if {
	some value in flags(config_map)
	not is_boolean(value)
} else := true in flags(config_map)
