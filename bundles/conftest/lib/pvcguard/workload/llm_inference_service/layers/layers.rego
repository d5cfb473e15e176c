# Generated from policies/lib/pvcguard/workload/llm_inference_service/layers/layers.rego by `make gen`; do not edit.

# METADATA
# title: Layers
# description: >-
#   An LLMInferenceService over the LLMInferenceServiceConfig objects that it rests on,
#   read as KServe's mergeSpecs (config_merge.go) merges them. Layers are
#   [{spec, path, own, kvCache}], the lowest first: path is the field of the service
#   that brings the layer, own whether it is the service itself, kvCache whether its
#   API version has KV-cache offloading.
package lib.pvcguard.workload.llm_inference_service.layers

import data.lib.pvcguard.typed

# METADATA
# description: >-
#   The spec of the highest layer that gives the field a value; {} if none does. What
#   is null, an empty text or an empty list does not count: Go leaves it out.
holding(layers, path) := spec if spec := holder(layers, path).spec

else := {}

# METADATA
# description: >-
#   The path of a field, and of what is inside it, in the service, or of the field that
#   brings the layer that gives it its value.
place(layers, path, inside) := holder(layers, path).path if {
	not holder(layers, path).own
} else := array.concat(array.concat(["spec"], path), inside)

holder(layers, path) := given[count(given) - 1] if {
	given := [layer |
		some layer in layers
		value := object.get(layer.spec, path, null)
		not value in {null, "", []}
	]
}

# METADATA
# description: Whether any layer has the field, be it an empty map.
present(layers, path) if {
	some layer in layers
	typed.present(layer.spec, path)
}

# METADATA
# description: >-
#   Lists of the same field in several layers, [{name, specs, path, ...}], merged by
#   name as a strategic merge patch does: an element has the place of the highest list
#   that names it, and as specs those of all lists, the lowest first.
merged(lists) := lists[0] if {
	count(lists) == 1
} else := [entry |
	some rank, elements in lists
	some element in elements
	not overridden(lists, rank, element.name)
	entry := object.union(element, {"specs": chain(lists, rank, element)})
]

overridden(lists, rank, name) if {
	name != ""
	some above, elements in lists
	above > rank
	some element in elements
	element.name == name
}

chain(lists, rank, element) := array.concat(
	[spec |
		some below, elements in lists
		below < rank
		some other in elements
		other.name == element.name
		element.name != ""
		some spec in other.specs
	],
	element.specs,
)

# METADATA
# description: The maps of an element, merged; a later value takes the place of an earlier one.
united(specs) := specs[0] if {
	count(specs) == 1
} else := object.union_n([spec | some spec in specs; is_object(spec)])

# METADATA
# description: The lists of an element's field, merged by the key of their maps.
united_list(specs, field, key) := [united(entry.specs) |
	some entry in merged([list |
		some spec in specs
		list := [{"name": typed.text(item, [key]), "specs": [item]} | some item in typed.list(spec, [field])]
	])
]
