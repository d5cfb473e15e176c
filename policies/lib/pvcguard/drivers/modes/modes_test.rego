package lib.pvcguard.drivers.modes_test

import data.lib.pvcguard.drivers.modes
import data.lib.pvcguard.provisioners.table

row(changes) := object.union(
	{"kind": "block", "status": "current", "confidence": "verified", "access_modes": ["ReadWriteOnce"], "rejects": [], "conditional": []},
	changes,
)

only(requires) := row({"conditional": [{"mode": "ReadWriteMany", "requires": requires}]})

rows := {
	"disk": [row({"rejects": ["ReadWriteMany"]})],
	"plain": [row({})],
	"files": [row({"kind": "file"})],
	"maybe": [row({"confidence": "likely", "rejects": ["ReadWriteMany"]})],
	"block": [only({"volumeMode": "Block", "parameters": {"type": "io2"}})],
	"shares": [only({"volumeMode": "Block", "parameters": {"maxShares": ">=2"}})],
	"typed": [only({"parameters": {"type": "a type with multiattach"}})],
	"source": [only({"dataSource": "required"})],
	"snapshot": [only({"dataSource": "VolumeSnapshot"})],
	"hint": [only({"dataSource": "recommended"})],
	"either": [only({"dataSource": "VolumeSnapshot or a cache"})],
	"backend": [only({"volumeMode": "Filesystem", "backend": "file protocol"})],
	"config": [row({"rejects": ["ReadWriteMany"], "conditional": [{"mode": "ReadWriteMany", "requires": {"config": "shared"}}]})],
	"two": [row({"conditional": [
		{"mode": "ReadWriteMany", "requires": {"volumeMode": "Block"}},
		{"mode": "ReadWriteMany", "requires": {"parameters": {"nfs": "true"}}},
		{"mode": "ReadOnlyMany", "requires": {"config": "x"}},
	]})],
	"mixed": [row({"conditional": [
		{"mode": "ReadWriteMany", "requires": {"volumeMode": "Block"}},
		{"mode": "ReadWriteMany", "requires": {"backend": "nas"}},
	]})],
	"kubernetes.io/old": [row({"status": "removed-in-1.27", "redirects_to": "files"})],
	"kubernetes.io/lost": [row({"status": "removed-in-1.27", "redirects_to": "nowhere"})],
	"kubernetes.io/dead": [row({"status": "removed-in-1.26"})],
	"kubernetes.io/no-provisioner": [row({"kind": "local"})],
}

inventory(provisioner, parameters) := {"cluster": {"storage.k8s.io/v1": {"StorageClass": {"c": {
	"provisioner": provisioner,
	"parameters": parameters,
}}}}}

claim(accessModes, spec) := {"spec": object.union({"accessModes": accessModes, "storageClassName": "c"}, spec)}

judged(claim_, provisioner, parameters) := found if {
	found := modes.judged(claim_) with data.inventory as inventory(provisioner, parameters)
		with table.exact as rows
		with input as {"parameters": {}}
}

many := claim(["ReadWriteMany"], {})

refused(because) := [{"mode": "ReadWriteMany", "index": 0, "answer": "refused", "because": because}]

doubtful(because) := [{"mode": "ReadWriteMany", "index": 0, "answer": "doubtful", "because": because}]

open(because) := [{"mode": "ReadWriteMany", "index": 0, "answer": "open", "because": because}]

snapshot := {"dataSource": {"kind": "VolumeSnapshot"}}

test_a_driver[note] if {
	some note, case in {
		"refuses": [many, "disk", {}, refused("\"disk\" refuses")],
		"refuses with a file system only": [claim(["ReadWriteMany"], {"volumeMode": "Block"}), "disk", {}, open("\"disk\" is not known to offer or refuse")],
		"that the table is not sure of refuses": [many, "maybe", {}, refused("\"maybe\" refuses")],
		"of disks may refuse": [many, "plain", {}, doubtful("\"plain\" is not known to offer, as disks with a file system seldom do")],
		"of disks may offer devices": [claim(["ReadWriteMany"], {"volumeMode": "Block"}), "plain", {}, open("\"plain\" is not known to offer or refuse")],
		"of files is not known to refuse": [many, "files", {}, open("\"files\" is not known to offer or refuse")],
		"that no table has": [many, "other", {}, open("\"other\" is not known to offer or refuse")],
		"of before CSI has the modes of its successor": [many, "kubernetes.io/old", {}, open("\"kubernetes.io/old\" is not known to offer or refuse")],
		"of before CSI whose successor nobody knows has its own": [
			many,
			"kubernetes.io/lost",
			{},
			doubtful("\"kubernetes.io/lost\" is not known to offer, as disks with a file system seldom do"),
		],
		"that is gone has no modes": [many, "kubernetes.io/dead", {}, []],
		"that provisions nothing has no modes": [many, "kubernetes.io/no-provisioner", {}, []],
		"without a name has no modes": [many, "", {}, []],
		"offers what its row lists": [claim(["ReadWriteOnce"], {}), "disk", {}, []],
	}
	judged(case[0], case[1], case[2]) == case[3]
}

test_conditions[note] if {
	some note, case in {
		"all met": [claim(["ReadWriteMany"], {"volumeMode": "Block"}), "block", {"type": "io2"}, []],
		"met, by a parameter in another case": [claim(["ReadWriteMany"], {"volumeMode": "Block"}), "block", {"TYPE": "io2"}, []],
		"one contradicted by the volumeMode": [many, "block", {"type": "io2"}, refused("\"block\" offers only with parameter type io2 and volumeMode Block")],
		"one contradicted by a parameter": [
			claim(["ReadWriteMany"], {"volumeMode": "Block"}),
			"block",
			{"type": "gp3"},
			refused("\"block\" offers only with parameter type io2 and volumeMode Block"),
		],
		"one contradicted by a parameter that is no text": [
			claim(["ReadWriteMany"], {"volumeMode": "Block"}),
			"block",
			{"type": 5},
			refused("\"block\" offers only with parameter type io2 and volumeMode Block"),
		],
		"a number that is enough": [claim(["ReadWriteMany"], {"volumeMode": "Block"}), "shares", {"maxshares": "10"}, []],
		"a number that is just enough": [claim(["ReadWriteMany"], {"volumeMode": "Block"}), "shares", {"maxShares": "2"}, []],
		"a number that is not enough": [
			claim(["ReadWriteMany"], {"volumeMode": "Block"}),
			"shares",
			{"maxShares": "1"},
			refused("\"shares\" offers only with parameter maxShares >=2 and volumeMode Block"),
		],
		"a number that is none": [
			claim(["ReadWriteMany"], {"volumeMode": "Block"}),
			"shares",
			{"maxShares": "many"},
			refused("\"shares\" offers only with parameter maxShares >=2 and volumeMode Block"),
		],
		"a parameter in words": [many, "typed", {}, open("\"typed\" offers only with parameter type a type with multiattach")],
		"any source, given": [claim(["ReadWriteMany"], {"dataSourceRef": {"kind": "PersistentVolumeClaim"}}), "source", {}, []],
		"any source, not given": [many, "source", {}, refused("\"source\" offers only with a data source")],
		"a snapshot, given": [claim(["ReadWriteMany"], snapshot), "snapshot", {}, []],
		"a snapshot, not given": [many, "snapshot", {}, refused("\"snapshot\" offers only with data source VolumeSnapshot")],
		"a snapshot, a claim given": [
			claim(["ReadWriteMany"], {"dataSource": {"kind": "PersistentVolumeClaim"}}),
			"snapshot",
			{},
			refused("\"snapshot\" offers only with data source VolumeSnapshot"),
		],
		"a source that is recommended only": [many, "hint", {}, []],
		"a source in words": [claim(["ReadWriteMany"], snapshot), "either", {}, open("\"either\" offers only with data source VolumeSnapshot or a cache")],
		"a back end": [many, "backend", {}, open("\"backend\" offers only with backend file protocol and volumeMode Filesystem")],
		"a back end, but another volumeMode": [
			claim(["ReadWriteMany"], {"volumeMode": "Block"}),
			"backend",
			{},
			refused("\"backend\" offers only with backend file protocol and volumeMode Filesystem"),
		],
		"a setting, else refused": [many, "config", {}, open("\"config\" offers only with config shared")],
		"one of two met": [many, "two", {"nfs": "true"}, []],
		"both of two contradicted": [many, "two", {}, refused("\"two\" offers only with volumeMode Block, or parameter nfs true")],
		"one of two contradicted, the other open": [many, "mixed", {}, open("\"mixed\" offers only with backend nas")],
	}
	judged(case[0], case[1], case[2]) == case[3]
}

test_every_mode_is_judged_once_at_its_place if {
	got := judged(claim([5, "ReadWriteOnce", "ReadOnlyMany", "RWX", "ReadWriteMany", "ReadWriteMany"], {}), "disk", {})
	got == [
		{"mode": "ReadOnlyMany", "index": 2, "answer": "doubtful", "because": "\"disk\" is not known to offer, as disks with a file system seldom do"},
		{"mode": "ReadWriteMany", "index": 4, "answer": "refused", "because": "\"disk\" refuses"},
	]
}

test_a_claim_for_one_pod_is_not_doubted if {
	judged(claim(["ReadWriteOncePod"], {}), "plain", {}) == [{
		"mode": "ReadWriteOncePod",
		"index": 0,
		"answer": "open",
		"because": "\"plain\" is not known to offer or refuse",
	}]
}

test_a_damaged_claim_asks_for_no_mode[note] if {
	some note, damaged in {
		"a text for the modes": claim("ReadWriteMany", {}),
		"no modes": {"spec": {"storageClassName": "c"}},
	}
	judged(damaged, "disk", {}) == []
}

test_the_row_is_sure_or_likely[note] if {
	some note, sure in {"disk": true, "maybe": false}
	got := [1 | modes.sure(many)] with data.inventory as inventory(note, {})
		with table.exact as rows
		with input as {"parameters": {}}
	count(got) == count([1 | sure])
}

test_a_row_of_the_user_is_sure if {
	parameters := {"provisioners": [{"provisioner": "maybe", "kind": "block", "rejects": ["ReadWriteMany"]}]}
	modes.sure(many) with data.inventory as inventory("maybe", {})
		with input as {"parameters": parameters}
}

test_refusals_are_known_of_bound_claims_too if {
	bound := object.union(many, {"status": {"phase": "Bound"}})
	got := [mode | some mode in ["ReadWriteOnce", "ReadWriteMany"]; modes.refuses(bound, mode)] with data.inventory as inventory("disk", {})
		with table.exact as rows
		with input as {"parameters": {}}
	got == ["ReadWriteMany"]
}

volume := {"spec": {
	"accessModes": ["ReadWriteMany"],
	"capacity": {"storage": "1Gi"},
	"storageClassName": "c",
}}

test_a_volume_is_awaited[note] if {
	some note, case in {
		"by a claim with a class": [many, {}, true],
		"by a claim that no volume fits": [many, {"pv": object.union(volume, {"spec": {"storageClassName": "d"}})}, true],
		"not by a claim that a volume fits": [many, {"pv": volume}, false],
		"not by a claim that is bound": [object.union(many, {"status": {"phase": "Bound"}}), {}, false],
		"not by a claim that names its volume": [claim(["ReadWriteMany"], {"volumeName": "pv"}), {}, false],
		"not by a claim that wants no class": [claim(["ReadWriteMany"], {"storageClassName": ""}), {}, false],
	}
	supplied := {"cluster": {"v1": {"PersistentVolume": case[1]}}}
	got := [1 | modes.awaited(case[0])] with data.inventory as supplied
	count(got) == count([1 | case[2]])
}
