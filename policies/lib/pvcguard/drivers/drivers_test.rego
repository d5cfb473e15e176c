package lib.pvcguard.drivers_test

import data.lib.pvcguard.drivers
import data.lib.pvcguard.provisioners.table

rows := {
	"disk.example.com": [{"kind": "block", "confidence": "verified"}],
	"maybe.example.com": [{"kind": "block", "confidence": "likely"}],
	"files.example.com": [{"kind": "file", "confidence": "likely"}],
	"bucket.example.com": [{"kind": "object", "confidence": "verified"}],
	"here.example.com": [{"kind": "local", "confidence": "verified"}],
	"mixed.example.com": [
		{"kind": "block", "confidence": "verified"},
		{"kind": "file", "confidence": "verified", "when": {"type": "shared"}},
	],
	"kubernetes.io/old-disk": [{"kind": "block", "confidence": "verified", "redirects_to": "disk.example.com"}],
	"kubernetes.io/no-provisioner": [{"kind": "local", "confidence": "verified"}],
}

class(provisioner) := {"provisioner": provisioner, "parameters": {}}

inventory(cluster) := {"cluster": {
	"v1": {"PersistentVolume": object.get(cluster, ["volumes"], {})},
	"storage.k8s.io/v1": {
		"StorageClass": object.get(cluster, ["classes"], {}),
		"CSIDriver": object.get(cluster, ["drivers"], {}),
	},
}}

answers(claim, cluster) := found if {
	found := {
		"driver": drivers.of(claim),
		"attaches": drivers.attaches(claim),
		"local": count([1 | drivers.node_local(claim)]) == 1,
	} with data.inventory as inventory(cluster)
		with table.exact as rows
		with input as {"parameters": {}}
}

of_class := {"spec": {"storageClassName": "c"}}

bound := {"spec": {"storageClassName": "c", "volumeName": "pv"}}

answer(driver, attaches, local) := {"driver": driver, "attaches": attaches, "local": local}

test_by_class[note] if {
	some note, case in {
		"a block driver": ["disk.example.com", "yes", false],
		"a block driver that the table is not sure of": ["maybe.example.com", "likely", false],
		"a file driver": ["files.example.com", "no", false],
		"an object driver": ["bucket.example.com", "no", false],
		"a local driver": ["here.example.com", "no", true],
		"a driver that nobody knows": ["other.example.com", "unknown", false],
		"an old name": ["kubernetes.io/old-disk", "yes", false],
		"no provisioner": ["kubernetes.io/no-provisioner", "unknown", false],
		"an empty name": ["", "unknown", false],
	}
	answers(of_class, {"classes": {"c": class(case[0])}}) == answer(case[0], case[1], case[2])
}

test_by_the_parameters_of_the_class if {
	shared := {"provisioner": "mixed.example.com", "parameters": {"type": "shared"}}
	answers(of_class, {"classes": {"c": shared}}) == answer("mixed.example.com", "no", false)
}

test_a_class_that_was_not_supplied_tells_nothing if answers(of_class, {}) == answer("", "unknown", false)

test_a_claim_without_a_class_tells_nothing[note] if {
	some note, claim in {
		"none": {"spec": {}},
		"an empty one": {"spec": {"storageClassName": ""}},
		"a damaged claim": {"spec": ["x"]},
		"null": null,
	}
	answers(claim, {"classes": {"c": class("disk.example.com")}}) == answer("", "unknown", false)
}

test_a_damaged_class_tells_nothing[note] if {
	some note, damaged in {
		"null": null,
		"a text": "disk.example.com",
		"a provisioner that is a list": {"provisioner": ["disk.example.com"], "parameters": "x"},
	}
	answers(of_class, {"classes": {"c": damaged}}) == answer("", "unknown", false)
}

# The volume beats the class.
volumes := {
	"a CSI volume": [{"csi": {"driver": "files.example.com"}}, answer("files.example.com", "no", false)],
	"a CSI volume of a driver that nobody knows": [{"csi": {"driver": "x"}}, answer("x", "unknown", false)],
	"a CSI volume and another source": [{"csi": {"driver": "disk.example.com"}, "nfs": {}}, answer("disk.example.com", "yes", false)],
	"an NFS volume": [{"nfs": {"server": "x"}}, answer("nfs", "no", false)],
	"an old disk": [{"awsElasticBlockStore": {}}, answer("awsElasticBlockStore", "yes", false)],
	"a local volume": [{"local": {"path": "/x"}}, answer("local", "no", true)],
	"a host path": [{"hostPath": {"path": "/x"}}, answer("hostPath", "no", true)],
	"two sources, which is one by name": [{"nfs": {}, "iscsi": {}}, answer("iscsi", "yes", false)],
	"no source": [{"capacity": {"storage": "1Gi"}}, answer("disk.example.com", "yes", false)],
	"sources of null": [{"nfs": null, "csi": null}, answer("disk.example.com", "yes", false)],
	"a CSI source without a driver": [{"csi": {}}, answer("disk.example.com", "yes", false)],
	"a damaged CSI source": [{"csi": {"driver": 5}}, answer("disk.example.com", "yes", false)],
	"a damaged spec": [["nfs"], answer("disk.example.com", "yes", false)],
}

test_by_volume[note] if {
	some note, case in volumes
	cluster := {"classes": {"c": class("disk.example.com")}, "volumes": {"pv": {"spec": case[0]}}}
	answers(bound, cluster) == case[1]
}

test_a_volume_tells_without_its_class if {
	cluster := {"volumes": {"pv": {"spec": {"csi": {"driver": "disk.example.com"}}}}}
	answers(bound, cluster) == answer("disk.example.com", "yes", false)
}

test_a_volume_that_was_not_supplied_leaves_it_to_the_class if {
	answers(bound, {"classes": {"c": class("files.example.com")}}) == answer("files.example.com", "no", false)
}

# What the driver says of itself beats the table.
csi_drivers := {
	"attaches": [{"spec": {"attachRequired": true}}, "files.example.com", "yes"],
	"does not attach": [{"spec": {"attachRequired": false}}, "disk.example.com", "no"],
	"says nothing, which means that it attaches": [{"spec": {}}, "files.example.com", "yes"],
	"says what is no flag": [{"spec": {"attachRequired": "false"}}, "disk.example.com", "yes"],
	"is damaged": [null, "files.example.com", "yes"],
}

test_a_driver_that[note] if {
	some note, case in csi_drivers
	cluster := {"classes": {"c": class(case[1])}, "drivers": {case[1]: case[0]}}
	answers(of_class, cluster) == answer(case[1], case[2], false)
}

test_another_driver_says_nothing if {
	cluster := {"classes": {"c": class("disk.example.com")}, "drivers": {"other.example.com": {"spec": {"attachRequired": false}}}}
	answers(of_class, cluster) == answer("disk.example.com", "yes", false)
}

test_an_old_name_is_served_by_the_driver_that_it_is_redirected_to if {
	cluster := {
		"classes": {"c": class("kubernetes.io/old-disk")},
		"drivers": {"disk.example.com": {"spec": {"attachRequired": false}}},
	}
	answers(of_class, cluster) == answer("kubernetes.io/old-disk", "no", false)
}

driver_of(name) := {"metadata": {"name": name}, "spec": {"fsGroupPolicy": "File"}}

test_what_the_driver_of_a_claim_says_of_itself[note] if {
	some note, case in {
		"by the class": ["disk.example.com", "disk.example.com", 1],
		"by the name that it is redirected to": ["kubernetes.io/old-disk", "disk.example.com", 1],
		"not by another name": ["files.example.com", "disk.example.com", 0],
	}
	got := [driver | driver := drivers.csi_driver(of_class)] with data.inventory as inventory({
		"classes": {"c": class(case[0])},
		"drivers": {case[1]: driver_of(case[1])},
	})
		with table.exact as rows
		with input as {"parameters": {}}
	got == [driver | some driver in [driver_of(case[1])]; case[2] == 1]
}

test_a_volume_by_itself[note] if {
	some note, case in {
		"of a disk": [{"csi": {"driver": "disk.example.com"}}, ["yes"]],
		"of a file system": [{"nfs": {"server": "x"}}, ["no"]],
		"of a driver that nobody knows": [{"csi": {"driver": "x"}}, ["unknown"]],
		"of a driver that its class makes a file system": [{"csi": {"driver": "mixed.example.com"}, "storageClassName": "shared"}, ["no"]],
		"of that driver in another class": [{"csi": {"driver": "mixed.example.com"}, "storageClassName": "gone"}, ["yes"]],
		"without a source": [{"capacity": {"storage": "1Gi"}}, []],
		"that is damaged": [["nfs"], []],
	}
	shared := {"provisioner": "mixed.example.com", "parameters": {"type": "shared"}}
	got := [answer_ | answer_ := drivers.volume_attaches({"spec": case[0]})] with data.inventory as inventory({"classes": {"shared": shared}})
		with table.exact as rows
		with input as {"parameters": {}}
	got == case[1]
}

hostname(names) := {"matchExpressions": [{"key": "kubernetes.io/hostname", "operator": "In", "values": names}]}

test_a_volume_is_on_one_node_by_its_affinity[note] if {
	some note, case in {
		"to one host": [[hostname(["n1"])], true],
		"to one host in each of two terms": [[hostname(["n1"]), hostname(["n1"])], true],
		"to one host and a zone": [
			[{"matchExpressions": [
				{"key": "topology.kubernetes.io/zone", "operator": "In", "values": ["z"]},
				{"key": "kubernetes.io/hostname", "operator": "In", "values": ["n1"]},
			]}],
			true,
		],
		"not to two hosts": [[hostname(["n1", "n2"])], false],
		"not to a host in each of two terms": [[hostname(["n1"]), hostname(["n2"])], false],
		"not to a host or a zone": [
			[
				hostname(["n1"]),
				{"matchExpressions": [{"key": "topology.kubernetes.io/zone", "operator": "In", "values": ["z"]}]},
			],
			false,
		],
		"not to all hosts but one": [
			[{"matchExpressions": [{"key": "kubernetes.io/hostname", "operator": "NotIn", "values": ["n1"]}]}],
			false,
		],
		"not to no host": [[hostname([])], false],
		"not without terms": [[], false],
		"not with damaged terms": [[null, "x", {"matchExpressions": "x"}], false],
		"not with terms that are a map": [{"matchExpressions": []}, false],
		"not to a host that is a number": [[hostname([5])], false],
	}
	volume := {"spec": {
		"csi": {"driver": "disk.example.com"},
		"nodeAffinity": {"required": {"nodeSelectorTerms": case[0]}},
	}}
	answers(bound, {"volumes": {"pv": volume}}) == answer("disk.example.com", "yes", case[1])
}
