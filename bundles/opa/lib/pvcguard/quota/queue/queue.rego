# Generated from policies/lib/pvcguard/quota/queue/queue.rego by `make gen`; do not edit.

# METADATA
# title: Queue of new claims
# description: >-
#   Where manifests are checked, several claims of a namespace may be new. They are
#   admitted as the API server would do it: one by one, here in the order of their
#   names; one that is refused takes nothing from those behind it. Each answer is a
#   function of the namespace.
package lib.pvcguard.quota.queue

import data.lib.pvcguard.claims
import data.lib.pvcguard.inventory
import data.lib.pvcguard.quantity
import data.lib.pvcguard.quota

# METADATA
# description: How many claims are looked at; Rego has no loop that could take any number.
longest := 16384

# METADATA
# description: The new claims with what they ask of the quotas, {name, demand}.
waiting(namespace) := [{"name": name, "demand": demand} |
	some name in sort([name |
		some name, claim in inventory.claims(namespace)
		not claims.stored(claim)
	])
	demand := quota.demand(limits(namespace), quota.new_entry(inventory.claim(namespace, name)), quota.nothing)
]

limits(namespace) := quota.limits(namespace, "stored")

# METADATA
# description: What those that do not fit exceed, by name.
refused(namespace) := {one.name: one.exceeded |
	some one in admitted(namespace, count(waiting(namespace))).refused
}

# METADATA
# description: >-
#   What is in use, by quota and key, once the claims before a place in the queue have
#   come, and which of them were refused.
admitted(namespace, until) := none(together(namespace, until)) if {
	fits(namespace, together(namespace, until))
} else := admit_16384(namespace, 0, until, in_use(namespace))

in_use(namespace) := {name: limit.used | some name, limit in limits(namespace)}

# What would be in use if all of them were admitted. Where even that fits, as it
# mostly does, nobody need be asked one by one.
together(namespace, until) := {name: keys |
	some name, limit in limits(namespace)
	keys := {key: quantity.total(array.concat([amount], asked)) |
		some key, amount in limit.used
		asked := [one.demand[name][key] | some one in array.slice(waiting(namespace), 0, until)]
	}
}

fits(namespace, used) if {
	every name, limit in limits(namespace) {
		every key, hard in limit.hard { used[name][key] <= hard }
	}
}

# A claim, or two of them, or four: each step takes twice as many, the second half
# from what the first has left. A step that begins behind the end takes none.
admit_1(namespace, i, until, used) := none(used) if {
	i >= until
} else := {"used": used, "refused": [{"name": waiting(namespace)[i].name, "exceeded": exceeded}]} if {
	exceeded := quota.exceeded(limits(namespace), used, waiting(namespace)[i].demand)
	count(exceeded) > 0
} else := {"used": quota.charged(used, waiting(namespace)[i].demand), "refused": []}

admit_2(namespace, i, until, used) := none(used) if {
	i >= until
} else := both(first, admit_1(namespace, i + 1, until, first.used)) if {
	first := admit_1(namespace, i, until, used)
}

admit_4(namespace, i, until, used) := none(used) if {
	i >= until
} else := both(first, admit_2(namespace, i + 2, until, first.used)) if {
	first := admit_2(namespace, i, until, used)
}

admit_8(namespace, i, until, used) := none(used) if {
	i >= until
} else := both(first, admit_4(namespace, i + 4, until, first.used)) if {
	first := admit_4(namespace, i, until, used)
}

admit_16(namespace, i, until, used) := none(used) if {
	i >= until
} else := both(first, admit_8(namespace, i + 8, until, first.used)) if {
	first := admit_8(namespace, i, until, used)
}

admit_32(namespace, i, until, used) := none(used) if {
	i >= until
} else := both(first, admit_16(namespace, i + 16, until, first.used)) if {
	first := admit_16(namespace, i, until, used)
}

admit_64(namespace, i, until, used) := none(used) if {
	i >= until
} else := both(first, admit_32(namespace, i + 32, until, first.used)) if {
	first := admit_32(namespace, i, until, used)
}

admit_128(namespace, i, until, used) := none(used) if {
	i >= until
} else := both(first, admit_64(namespace, i + 64, until, first.used)) if {
	first := admit_64(namespace, i, until, used)
}

admit_256(namespace, i, until, used) := none(used) if {
	i >= until
} else := both(first, admit_128(namespace, i + 128, until, first.used)) if {
	first := admit_128(namespace, i, until, used)
}

admit_512(namespace, i, until, used) := none(used) if {
	i >= until
} else := both(first, admit_256(namespace, i + 256, until, first.used)) if {
	first := admit_256(namespace, i, until, used)
}

admit_1024(namespace, i, until, used) := none(used) if {
	i >= until
} else := both(first, admit_512(namespace, i + 512, until, first.used)) if {
	first := admit_512(namespace, i, until, used)
}

admit_2048(namespace, i, until, used) := none(used) if {
	i >= until
} else := both(first, admit_1024(namespace, i + 1024, until, first.used)) if {
	first := admit_1024(namespace, i, until, used)
}

admit_4096(namespace, i, until, used) := none(used) if {
	i >= until
} else := both(first, admit_2048(namespace, i + 2048, until, first.used)) if {
	first := admit_2048(namespace, i, until, used)
}

admit_8192(namespace, i, until, used) := none(used) if {
	i >= until
} else := both(first, admit_4096(namespace, i + 4096, until, first.used)) if {
	first := admit_4096(namespace, i, until, used)
}

admit_16384(namespace, i, until, used) := none(used) if {
	i >= until
} else := both(first, admit_8192(namespace, i + 8192, until, first.used)) if {
	first := admit_8192(namespace, i, until, used)
}

none(used) := {"used": used, "refused": []}

both(first, second) := {
	"used": second.used,
	"refused": array.concat(first.refused, second.refused),
}
