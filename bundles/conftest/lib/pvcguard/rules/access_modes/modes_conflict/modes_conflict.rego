# Generated from policies/lib/pvcguard/rules/access_modes/modes_conflict/modes_conflict.rego by `make gen`; do not edit.

# METADATA
# title: Access modes exclude each other
# description: >-
#   ReadWriteOncePod must be alone: the API server refuses it with any other mode. And
#   a CSI volume is attached with one mode, which cannot be both ReadWriteOnce and
#   ReadOnlyMany: such a volume is provisioned, but never attached. With ReadWriteMany
#   beside them, that mode wins. The list is no menu: a claim asks for all of its
#   modes.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes
# custom:
#   id: AM008
#   aliases: []
#   severity: error
#   category: access_modes
#   solution: Keep the one mode that the pods need.
#   kinds: [PersistentVolume, PersistentVolumeClaim]
#   needs: [StorageClass, PersistentVolume, CSIDriver]
#   params: [provisioners]
#   race: false
#   proof: driver
#   since: 0.1.0
package lib.pvcguard.rules.access_modes.modes_conflict

import data.lib.pvcguard.claims
import data.lib.pvcguard.classes
import data.lib.pvcguard.drivers
import data.lib.pvcguard.finding
import data.lib.pvcguard.inventory
import data.lib.pvcguard.review
import data.lib.pvcguard.typed

findings contains finding.new("AM008", {
	"path": ["spec", "accessModes"],
	"msg": sprintf("ReadWriteOncePod must be alone, but %s stands beside it; the API server refuses that", [concat(" and ", sort(others))]),
	"details": {"modes": sort(modes)},
}) if {
	"ReadWriteOncePod" in modes
	others := modes - {"ReadWriteOncePod"}
	count(others) > 0
}

findings contains finding.new("AM008", {
	"severity": step.severity,
	"path": ["spec", "accessModes"],
	"msg": sprintf("ReadWriteOnce and ReadOnlyMany together %s; %q attaches a volume with one of them", [step.outlook, driver]),
	"details": {"modes": sort(modes), "driver": driver},
}) if {
	exclusive
	step := ladder[attaches]
}

findings contains finding.unknown("AM008", missing) if {
	exclusive
	attaches == "unknown"
	count(missing) > 0
}

missing contains "CSIDriver" if {
	driver != ""
	not inventory.complete("CSIDriver", "")
}

missing contains "StorageClass" if {
	driver == ""
	classes.unsupplied(review.resource)
}

missing contains "PersistentVolume" if {
	driver == ""
	name := typed.text(review.resource, ["spec", "volumeName"])
	name != ""
	not inventory.complete("PersistentVolume", "")
}

# Fibre Channel and iSCSI are attached without CSI, which knows no such conflict.
exclusive if {
	{"ReadWriteOnce", "ReadOnlyMany"} & modes == {"ReadWriteOnce", "ReadOnlyMany"}
	count(modes & {"ReadWriteMany", "ReadWriteOncePod"}) == 0
	not driver in {"fc", "iscsi"}
}

ladder := {
	"yes": {"severity": "error", "outlook": "cannot be attached"},
	"likely": {"severity": "warning", "outlook": "probably cannot be attached"},
}

modes := claims.modes(review.resource) if {
	review.kind in {"PersistentVolume", "PersistentVolumeClaim"}
}

driver := drivers.of(review.resource) if {
	review.kind == "PersistentVolumeClaim"
} else := drivers.volume_driver(review.resource)

attaches := drivers.attaches(review.resource) if {
	review.kind == "PersistentVolumeClaim"
} else := drivers.volume_attaches(review.resource)
