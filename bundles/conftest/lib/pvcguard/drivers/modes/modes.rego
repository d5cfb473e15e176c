# Generated from policies/lib/pvcguard/drivers/modes/modes.rego by `make gen`; do not edit.

# METADATA
# title: Modes of drivers
# description: >-
#   Whether the driver that is to make a claim's volume offers the access modes that
#   the claim asks for, as far as the table of provisioners knows. Provisioning asks
#   the driver for each mode, and one that it does not offer fails the whole claim.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes
package lib.pvcguard.drivers.modes

import data.lib.pvcguard.claims
import data.lib.pvcguard.classes
import data.lib.pvcguard.drivers
import data.lib.pvcguard.number
import data.lib.pvcguard.provisioners
import data.lib.pvcguard.typed
import data.lib.pvcguard.volumes

known := {"ReadWriteOnce", "ReadOnlyMany", "ReadWriteMany", "ReadWriteOncePod"}

# METADATA
# description: >-
#   The claim gets a volume from a provisioner, or none: it has a class, is not bound,
#   names no volume, and no volume that was supplied fits.
awaited(claim) if {
	not claims.bound(claim)
	not claims.prebound(claim)
	class := classes.of(claim).name
	class != ""
	not volumes.fitting(claim, class)
}

# METADATA
# description: >-
#   The table's row whose modes count: a name of the time before CSI has those of the
#   driver that it was redirected to. Undefined if there is none, or if nothing is
#   provisioned by that name at all, which is another matter than modes.
row(claim) := provisioners.row(first.redirects_to, typed.map(drivers.class_of(claim), ["parameters"])) if {
	first := drivers.row(claim)
	first.redirects_to
} else := first if {
	first := drivers.row(claim)
	provisions(claim)
}

# METADATA
# description: Somebody provisions by this name, as far as is known.
provisions(claim) if {
	drivers.of(claim) != "kubernetes.io/no-provisioner"
	not removed(drivers.row(claim))
} else if not drivers.row(claim)

removed(row_) if {
	startswith(typed.text(row_, ["status"]), "removed")
	not row_.redirects_to
}

# METADATA
# description: The row rests on what was read, not on a listing elsewhere.
sure(claim) if typed.text(row(claim), ["confidence"]) != "likely"

# METADATA
# description: The driver was seen to refuse the mode for volumes with a file system.
refuses(claim, mode) if mode in typed.texts(row(claim), ["rejects"])

# METADATA
# description: >-
#   Each mode that the claim asks for and its driver may not offer: [{mode, index,
#   answer, because}]. index is the mode's place in the spec; answer is refused,
#   doubtful (nothing says so, and disks seldom do) or open (nobody can see); because
#   is how a message goes on after "which".
judged(claim) := [entry |
	drivers.of(claim) != ""
	provisions(claim)
	modes := typed.list(claim, ["spec", "accessModes"])
	some index, mode in modes
	mode in known
	index == min([i | some i, other in modes; other == mode])
	entry := object.union({"mode": mode, "index": index}, judgement(claim, mode))
]

judgement(claim, mode) := {"answer": "open", "because": unheard_of(claim)} if {
	not row(claim)
} else := answered(claim, mode, row(claim))

# A mode that the row lists, or whose conditions are met, is fine and has no answer.
answered(claim, mode, row_) := answer if {
	not mode in typed.texts(row_, ["access_modes"])
	conditions := [typed.map(entry, ["requires"]) |
		some entry in typed.list(row_, ["conditional"])
		typed.text(entry, ["mode"]) == mode
	]
	not met_by(claim, conditions)
	answer := weighed(claim, mode, row_, conditions)
}

weighed(claim, mode, row_, conditions) := {"answer": "open", "because": only_with(claim, open)} if {
	open := [requires | some requires in conditions; state(claim, requires) == "open"]
	count(open) > 0
} else := {"answer": "refused", "because": only_with(claim, conditions)} if {
	count(conditions) > 0
} else := {"answer": "refused", "because": sprintf("%q refuses", [drivers.of(claim)])} if {
	mode in typed.texts(row_, ["rejects"])
	volumes.volume_mode(claim) == "Filesystem"
} else := {"answer": "doubtful", "because": sprintf("%q is not known to offer, as disks with a file system seldom do", [drivers.of(claim)])} if {
	typed.text(row_, ["kind"]) == "block"
	mode in {"ReadOnlyMany", "ReadWriteMany"}
	volumes.volume_mode(claim) == "Filesystem"
} else := {"answer": "open", "because": unheard_of(claim)}

unheard_of(claim) := sprintf("%q is not known to offer or refuse", [drivers.of(claim)])

only_with(claim, conditions) := sprintf("%q offers only with %s", [drivers.of(claim), alternatives]) if {
	alternatives := concat(", or ", [text(requires) | some requires in conditions])
}

met_by(claim, conditions) if {
	some requires in conditions
	state(claim, requires) == "met"
}

# One requirement that is contradicted is enough; one that nobody can see leaves the
# rest open.
state(claim, requires) := "contradicted" if {
	"contradicted" in states(claim, requires)
} else := "open" if {
	"open" in states(claim, requires)
} else := "met"

states(claim, requires) := {found |
	some name, wanted in requires
	some found in states_of(claim, name, wanted)
}

states_of(claim, name, wanted) := {agrees(volumes.volume_mode(claim) == wanted)} if {
	name == "volumeMode"
} else := {parameter_state(parameter(claim, key), value) | some key, value in wanted} if {
	name == "parameters"
} else := {source_state(claim, wanted)} if {
	name == "dataSource"
} else := {"open"}

agrees(true) := "met"

agrees(false) := "contradicted"

# Drivers take the names of parameters whatever their case.
parameter(claim, key) := value if {
	values := [text_ |
		some name, text_ in typed.map(drivers.class_of(claim), ["parameters"])
		lower(name) == lower(key)
		is_string(text_)
	]
	value := values[0]
} else := ""

# A requirement in words names what nobody can see, such as the kind of a back end.
parameter_state(given, wanted) := "open" if {
	contains(wanted, " ")
} else := agrees(number.parse(given) >= number.parse(least)) if {
	startswith(wanted, ">=")
	least := trim_prefix(wanted, ">=")
	regex.match(`^[0-9]{1,9}$`, given)
} else := agrees(given == wanted)

source_state(claim, wanted) := "met" if {
	wanted == "recommended"
} else := agrees(count(source_kinds(claim)) > 0) if {
	wanted == "required"
} else := agrees(wanted in source_kinds(claim)) if {
	not contains(wanted, " ")
} else := "open"

source_kinds(claim) := {kind |
	some field in ["dataSource", "dataSourceRef"]
	kind := typed.text(claim, ["spec", field, "kind"])
	kind != ""
}

# A requirement as messages say it.
text(requires) := concat(" and ", sort([part | some name, wanted in requires; some part in parts(name, wanted)]))

parts(name, wanted) := [sprintf("volumeMode %s", [wanted])] if {
	name == "volumeMode"
} else := [sprintf("parameter %s %s", [key, value]) | some key, value in wanted] if {
	name == "parameters"
} else := ["a data source"] if {
	[name, wanted] == ["dataSource", "required"]
} else := [sprintf("data source %s", [wanted])] if {
	name == "dataSource"
} else := [sprintf("%s %s", [name, wanted])]
