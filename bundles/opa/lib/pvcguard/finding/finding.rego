# Generated from policies/lib/pvcguard/finding/finding.rego by `make gen`; do not edit.

# METADATA
# title: Finding
# description: >-
#   Builds the finding that a rule reports, and applies what the user decided about
#   the rule: on or off, another severity, a waiver. Total: whatever the parameters,
#   a finding comes out. Slug, category, severity and solution are the catalogue's.
package lib.pvcguard.finding

import data.lib.pvcguard.catalogue
import data.lib.pvcguard.params
import data.lib.pvcguard.review
import data.lib.pvcguard.waivers

# METADATA
# description: >-
#   A violation of the rule with this id. about holds msg, and may hold path, claim,
#   related, details, a step of the rule's ladder as severity, and a resource other
#   than the reviewed one.
new(id, about) := violation(id, about, severity(id, about), waivers.of(id, about))

violation(id, about, severity_, waiver) := {
	"id": id,
	"slug": catalogue.rules[id].slug,
	"category": catalogue.rules[id].category,
	"severity": severity_,
	"outcome": "violation",
	"msg": sprintf("[%s] %s: %s", [id, subject(about), about.msg]),
	"solution": catalogue.rules[id].solution,
	"resource": resource(about),
	"path": object.get(about, ["path"], []),
	"claim": object.get(about, ["claim"], ""),
	"related": object.get(about, ["related"], []),
	"details": object.get(about, ["details"], {}),
	"missing": [],
	"waiver": waiver,
}

# METADATA
# description: >-
#   What is said, once per object, when kinds that were not supplied could change the
#   verdict of a rule. Where no object could, but a parameter that was not set, that is
#   named in their place, with its dot. With onUnknown: violation it is acted on like a
#   violation.
unknown(id, kinds) := undecided(id, kinds, "")

# METADATA
# description: >-
#   The same with what to say about it, which begins with a colon; for rules whose
#   verdict also rests on something that is no object.
undecided(id, kinds, remark) := object.union(
	new(id, {"msg": sprintf("cannot be decided without %s%s", [concat(", ", sort(kinds)), remark])}),
	{"outcome": unknown_outcome, "missing": sort(kinds)},
)

unknown_outcome := "violation" if params.effective.onUnknown == "violation"

else := "unknown"

# METADATA
# description: An object as findings name it in related.
reference(api_version, kind, namespace, name) := {
	"apiVersion": api_version,
	"kind": kind,
	"namespace": namespace,
	"name": name,
}

# METADATA
# description: >-
#   Whether the user wants to hear of the finding at all. Nothing switches off what
#   is said of the parameters themselves.
active(f) if f.id == "IN004"

else if {
	params.enabled(f.id)
	lane(f) in params.effective.select.severities
	not ignored(f)
}

# METADATA
# description: >-
#   What a host acts on; the same decision for all of them. Unknowns and waived
#   findings are shown elsewhere.
reported(f) if {
	active(f)
	f.outcome == "violation"
	f.waiver == null
}

ignored(f) if {
	f.outcome == "unknown"
	params.effective.onUnknown == "ignore"
}

# At admission a lagging cache can produce the error of a rule that is marked race,
# so the constraint that denies leaves it to the one that warns.
lane(f) := "warning" if {
	params.effective.select.race
	f.severity == "error"
	catalogue.rules[f.id].race
} else := f.severity

severity(id, about) := params.severity(id) if id != "IN004"

else := about.severity if about.severity in params.severities

else := catalogue.rules[id].severity

resource(about) := object.get(about, ["resource"], review.identity)

subject(about) := label(resource(about))

label(object_) := sprintf("%s %s/%s", [object_.kind, object_.namespace, object_.name]) if {
	object_.namespace != ""
} else := sprintf("%s %s", [object_.kind, object_.name]) if {
	object_.name != ""
} else := object_.kind if {
	object_.kind != ""
} else := "object"
