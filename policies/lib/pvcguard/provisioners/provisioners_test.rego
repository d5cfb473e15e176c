package lib.pvcguard.provisioners_test

import data.lib.pvcguard.provisioners
import data.lib.pvcguard.provisioners.table

exact := {
	"disk.example.com": [
		{"name": "disk", "kind": "block"},
		{"name": "shared disk", "kind": "block", "when": {"type": "shared"}},
		{"name": "shared fast disk", "kind": "file", "when": {"type": "shared", "tier": "fast"}},
		{"name": "fast disk", "kind": "object", "when": {"tier": "fast"}},
	],
	"only.example.com": [{"name": "only", "kind": "file", "when": {"type": "nfs"}}],
	"a.files.example.com": [{"name": "a", "kind": "local"}],
}

suffix := [
	{"name": "files", "kind": "file", "match_suffix": ".files.example.com"},
	{"name": "disks", "kind": "block", "match_suffix": ".disks.example.com"},
]

row(name, parameters, given) := found if {
	found := [row_ | row_ := provisioners.row(name, parameters)] with input.parameters as {"provisioners": given}
		with table.exact as exact
		with table.suffix as suffix
}

names(rows) := [row_.name | some row_ in rows]

test_the_row_of_the_table[note] if {
	some note, case in {
		"by name": ["disk.example.com", {}, ["disk"]],
		"by name and a condition": ["disk.example.com", {"type": "shared"}, ["shared disk"]],
		"by most conditions": ["disk.example.com", {"type": "shared", "tier": "fast"}, ["shared fast disk"]],
		"by name where no condition holds": ["disk.example.com", {"type": "other", "x": "y"}, ["disk"]],
		"none where no condition holds": ["only.example.com", {"type": "smb"}, []],
		"none where the condition's parameter is no text": ["only.example.com", {"type": ["nfs"]}, []],
		"none for damaged parameters": ["only.example.com", null, []],
		"by suffix": ["b.files.example.com", {}, ["files"]],
		"by name before suffix": ["a.files.example.com", {}, ["a"]],
		"none for the suffix without what goes before": ["files.example.com", {}, []],
		"none for another name": ["example.com", {}, []],
		"none for no name": ["", {}, []],
		"none for a name in other case": ["Disk.example.com", {}, []],
	}
	names(row(case[0], case[1], [])) == case[2]
}

test_of_equally_fitting_rows_the_first_counts if {
	given := [
		{"provisioner": "x", "kind": "file", "name": "first", "when": {"a": "1"}},
		{"provisioner": "x", "kind": "block", "name": "second", "when": {"b": "2"}},
		{"provisioner": "x", "kind": "local", "name": "third"},
	]
	names(row("x", {"a": "1", "b": "2"}, given)) == ["first"]
}

test_the_users_rows_replace_those_of_the_table[note] if {
	some note, case in {
		"of that name": ["disk.example.com", {}, ["mine"]],
		"of that name, with their conditions": ["disk.example.com", {"type": "shared"}, ["mine"]],
		"by suffix": ["b.files.example.com", {}, ["my files"]],
		"but not those of another name": ["a.files.example.com", {}, ["a"]],
		"and add names": ["my.example.com", {}, ["new"]],
	}
	given := [
		{"provisioner": "disk.example.com", "kind": "file", "name": "mine"},
		{"provisioner": "b.files.example.com", "kind": "block", "name": "my files"},
		{"provisioner": "my.example.com", "kind": "block", "name": "new"},
	]
	names(row(case[0], case[1], given)) == case[2]
}

test_a_users_row_does_not_count[note] if {
	some note, given in {
		"without a kind": {"provisioner": "disk.example.com"},
		"with a kind that does not exist": {"provisioner": "disk.example.com", "kind": "blocks"},
		"with a kind that is no text": {"provisioner": "disk.example.com", "kind": ["file"]},
		"without a name": {"kind": "file"},
		"with a name that is no text": {"provisioner": ["disk.example.com"], "kind": "file"},
		"as a text": "disk.example.com",
		"as null": null,
	}
	names(row("disk.example.com", {}, [given])) == ["disk"]
}

test_a_users_row_with_conditions_that_are_no_map_has_none if {
	given := {"provisioner": "x", "kind": "file", "name": "mine", "when": "type=a"}
	names(row("x", {}, [given])) == ["mine"]
}

# The generated table has what the modules read.
test_rows_of_the_table_are_sound if {
	rows := array.concat([row_ | some row_ in table.exact[_]], table.suffix)
	{row_.kind | some row_ in rows} == {"block", "file", "local", "object"}
	{row_.confidence | some row_ in rows} == {"verified", "likely"}
	every row_ in table.suffix { startswith(row_.match_suffix, ".") }
}

test_known_drivers[note] if {
	some note, kind in {
		"ebs.csi.aws.com": "block",
		"efs.csi.aws.com": "file",
		"kubernetes.io/aws-ebs": "block",
		"my-cluster.rbd.csi.ceph.com": "block",
		"my-cluster.cephfs.csi.ceph.com": "file",
		"rancher.io/local-path": "local",
	}
	provisioners.row(note, {}).kind == kind
}
