package lib.pvcguard.volumes.prebound_test

import data.lib.pvcguard.volumes.prebound

claim := {"spec": {
	"accessModes": ["ReadWriteOnce"],
	"resources": {"requests": {"storage": "100Gi"}},
	"storageClassName": "local",
}}

volume := {"spec": {
	"accessModes": ["ReadWriteOnce", "ReadOnlyMany"],
	"capacity": {"storage": "100Gi"},
	"storageClassName": "local",
}}

test_disagreements[note] if {
	some note, case in {
		"none": [{}, {}, "local", []],
		"none on a larger volume": [{}, {"capacity": {"storage": "1Ti"}}, "local", []],
		"none on a mode that is written out": [{"volumeMode": "Filesystem"}, {}, "local", []],
		"none on a class that nobody knows": [{}, {"storageClassName": "other"}, null, []],
		"none on no class": [{}, {"storageClassName": ""}, "", []],
		"none on a size that cannot be read": [{"resources": {"requests": {"storage": "much"}}}, {}, "local", []],
		"none on a size that the volume does not say": [{}, {"capacity": null}, "local", []],
		"on the class": [
			{},
			{"storageClassName": "other"},
			"local",
			[{"field": ["storageClassName"], "wanted": "class \"local\"", "offered": "class \"other\""}],
		],
		"on a class that the volume lacks": [
			{},
			{"storageClassName": null},
			"local",
			[{"field": ["storageClassName"], "wanted": "class \"local\"", "offered": "no class"}],
		],
		"on a class that the claim lacks": [
			{},
			{},
			"",
			[{"field": ["storageClassName"], "wanted": "no class", "offered": "class \"local\""}],
		],
		"on the modes": [
			{"accessModes": ["ReadWriteMany", "ReadWriteOnce"]},
			{},
			"local",
			[{"field": ["accessModes"], "wanted": "ReadWriteMany, ReadWriteOnce", "offered": "ReadOnlyMany, ReadWriteOnce"}],
		],
		"on modes that the volume lacks": [
			{},
			{"accessModes": []},
			"local",
			[{"field": ["accessModes"], "wanted": "ReadWriteOnce", "offered": "no mode"}],
		],
		"on the size": [
			{"resources": {"requests": {"storage": "100G"}}},
			{"capacity": {"storage": "99999999999"}},
			"local",
			[{"field": ["resources", "requests", "storage"], "wanted": "100G", "offered": "99999999999"}],
		],
		"on the volumeMode": [
			{"volumeMode": "Block"},
			{},
			"local",
			[{"field": ["volumeMode"], "wanted": "volumeMode \"Block\"", "offered": "volumeMode \"Filesystem\""}],
		],
		"on the attributes": [
			{"volumeAttributesClassName": "gold"},
			{},
			"local",
			[{"field": ["volumeAttributesClassName"], "wanted": "attributes class \"gold\"", "offered": "no attributes class"}],
		],
		"on two fields": [
			{"volumeMode": "Block", "accessModes": ["ReadWriteMany"]},
			{},
			"local",
			[
				{"field": ["accessModes"], "wanted": "ReadWriteMany", "offered": "ReadOnlyMany, ReadWriteOnce"},
				{"field": ["volumeMode"], "wanted": "volumeMode \"Block\"", "offered": "volumeMode \"Filesystem\""},
			],
		],
	}
	got := prebound.disagreements(
		{"spec": object.union(claim.spec, case[0])},
		{"spec": object.union(volume.spec, case[1])},
		case[2],
	)
	got == case[3]
}
