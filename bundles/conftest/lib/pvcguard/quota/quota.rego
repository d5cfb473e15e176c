# Generated from policies/lib/pvcguard/quota/quota.rego by `make gen`; do not edit.

# METADATA
# title: Quota
# description: >-
#   What a claim is charged with, and what the ResourceQuotas of a namespace allow,
#   as the quota admission of the API server has it (resourcequota/controller.go and
#   the evaluator of claims). Everything that concerns a whole namespace is a function
#   of its name, so that an evaluator may keep it between reviews. Charges and limits
#   are maps of quota keys to quantities. Where it is told which claims are counted,
#   "all" is all in the inventory and "stored" those that the API server has.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/policy/resource-quotas/#quota-for-storage
package lib.pvcguard.quota

import data.lib.pvcguard.claims
import data.lib.pvcguard.classes
import data.lib.pvcguard.inventory
import data.lib.pvcguard.quantity
import data.lib.pvcguard.typed

class_infix := ".storageclass.storage.k8s.io/"

# METADATA
# description: The key is one that claims are charged to; class keys are per StorageClass.
claim_key(key) if key in {"requests.storage", "persistentvolumeclaims", "count/persistentvolumeclaims"}

else if class_key(key)

class_key(key) if endswith(key, ".storageclass.storage.k8s.io/requests.storage")

else if endswith(key, ".storageclass.storage.k8s.io/persistentvolumeclaims")

# METADATA
# description: >-
#   A claim as quotas see it, {charge, attributes}: the amounts by key and the
#   VolumeAttributesClasses that it refers to. The class is the one that it has been
#   given, "" if none.
entry(claim, class) := {
	"charge": object.union(plain, of_class),
	"attributes": attributes(claim),
} if {
	plain := {
		"persistentvolumeclaims": quantity.one,
		"count/persistentvolumeclaims": quantity.one,
		"requests.storage": storage(claim),
	}
	of_class := {concat("", [class, class_infix, key]): plain[key] |
		some key in ["persistentvolumeclaims", "requests.storage"]
		class != ""
	}
}

# METADATA
# description: A claim that does not exist, as the old version of one that is created.
nothing := {"charge": {}, "attributes": []}

# METADATA
# description: >-
#   The class that a claim names; undefined if it names none. The default class is
#   given to claims when they are created, and to no others at once.
named_class(claim) := typed.text(claim, classes.annotation_path) if {
	typed.present(claim, classes.annotation_path)
} else := typed.text(claim, classes.spec_path) if {
	typed.present(claim, classes.spec_path)
}

# METADATA
# description: A claim that the API server has.
stored_entry(claim) := entry(claim, class) if class := named_class(claim)

else := entry(claim, "")

# METADATA
# description: A claim that it would be given.
new_entry(claim) := entry(claim, class) if class := named_class(claim)

else := entry(claim, classes.default_class) if classes.default_class

else := entry(claim, "")

# The request, or what is being allocated in place of it if that is more. Without a
# request nothing is charged.
storage(claim) := max([requested, allocated]) if {
	requested := amount(claim, ["spec", "resources", "requests", "storage"])
	requested > quantity.zero
	allocated := amount(claim, ["status", "allocatedResources", "storage"])
} else := quantity.zero

amount(claim, path) := found if {
	found := quantity.bytes(object.get(claim, path, null))
} else := quantity.zero

attributes(claim) := [name |
	some path in [
		["spec", "volumeAttributesClassName"],
		["status", "currentVolumeAttributesClassName"],
		["status", "modifyVolumeStatus", "targetVolumeAttributesClassName"],
	]
	name := typed.text(claim, path)
	name != ""
]

# METADATA
# description: >-
#   The quotas of a namespace that limit claims, by name: {basis, hard, used,
#   selectors}. The API server goes by the status; a quota that has none yet is judged
#   by its spec and the claims that were supplied. A key of the status whose use is
#   not known is left out.
limits(namespace, counted) := {name: limit |
	some name, object_ in inventory.quotas(namespace)
	limit := limit_of(namespace, object_, counted)
	count(limit.hard) > 0
}

limit_of(namespace, object_, counted) := {
	"basis": basis(object_),
	"hard": {key: limit | some key, limit in hard; used[key]},
	"used": used,
	"selectors": selectors(object_),
} if {
	hard := amounts(typed.map(object_, [basis(object_), "hard"]))
	used := in_use(namespace, object_, counted)
}

basis(object_) := "status" if {
	count(typed.map(object_, ["status", "hard"])) > 0
} else := "spec"

amounts(values) := {key: found |
	some key, value in values
	claim_key(key)
	found := quantity.parse(value)
	found >= quantity.zero
}

in_use(namespace, object_, counted) := amounts(typed.map(object_, ["status", "used"])) if {
	basis(object_) == "status"
} else := {key: charged_by_claims(namespace, selectors(object_), counted, key) |
	some key in object.keys(amounts(typed.map(object_, ["spec", "hard"])))
}

# METADATA
# description: What the claims in the scope of a quota are charged with under a key.
charged_by_claims(namespace, selectors_, counted, key) := quantity.total([charge |
	some claim in entries(namespace, counted)
	matches(selectors_, claim.attributes)
	charge := claim.charge[key]
])

entries(namespace, counted) := [stored_entry(claim) |
	some claim in inventory.claims(namespace)
	is_counted(claim, counted)
]

is_counted(claim, counted) if counted == "all"

else if claims.stored(claim)

# METADATA
# description: Whether a quota with these scope selectors counts the claim.
matches(selectors_, attributes_) if {
	every selector in selectors_ {
		selected(selector, attributes_)
	}
}

selectors(object_) := array.concat(
	[{"scopeName": scope, "operator": "Exists"} | some scope in typed.texts(object_, ["spec", "scopes"])],
	typed.list(object_, ["spec", "scopeSelector", "matchExpressions"]),
)

# The other scopes are about pods and match no claim.
selected(selector, attributes_) if {
	selector.scopeName == "VolumeAttributesClass"
	fits(selector, attributes_)
}

fits(selector, attributes_) if {
	selector.operator == "Exists"
	count(attributes_) > 0
} else if {
	selector.operator == "DoesNotExist"
	count(attributes_) == 0
} else if {
	selector.operator == "In"
	some name in attributes_
	name in typed.texts(selector, ["values"])
} else if {
	selector.operator == "NotIn"
	count(attributes_) == 0
} else if {
	selector.operator == "NotIn"
	some name in attributes_
	not name in typed.texts(selector, ["values"])
}

# METADATA
# description: >-
#   What the quotas are asked for when a claim takes the place of its old version, by
#   quota and key: its growth, or all of it where the old version did not count.
#   Keys that do not grow are not asked for.
demand(limits_, new, old) := {name: keys |
	some name, limit in limits_
	matches(limit.selectors, new.attributes)
	keys := {key: growth |
		some key in object.keys(limit.hard)
		growth := quantity.growth(share(new, key), counted_share(limit, old, key))
		growth > quantity.zero
	}
	count(keys) > 0
}

share(claim, key) := object.get(claim.charge, [key], quantity.zero)

# METADATA
# description: What a quota holds of a claim under a key.
counted_share(limit, claim, key) := share(claim, key) if {
	matches(limit.selectors, claim.attributes)
} else := quantity.zero

# METADATA
# description: >-
#   Which of the demands do not fit, given what is in use by quota and key. What just
#   fills the quota fits.
exceeded(limits_, used, demand_) := [found |
	some name, keys in demand_
	some key, asked in keys
	in_use_ := used[name][key]
	limit := limits_[name].hard[key]
	quantity.add(in_use_, asked) > limit
	found := {
		"quota": name,
		"key": key,
		"requested": asked,
		"used": in_use_,
		"hard": limit,
		"basis": limits_[name].basis,
	}
]

# METADATA
# description: What is in use once the demands are met.
charged(used, demand_) := {name: keys |
	some name, before in used
	keys := {key: after |
		some key, amount_ in before
		after := quantity.add(amount_, object.get(demand_, [name, key], quantity.zero))
	}
}
