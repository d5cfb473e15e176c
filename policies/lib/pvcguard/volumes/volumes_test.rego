package lib.pvcguard.volumes_test

import data.lib.pvcguard.volumes

claim := {
	"metadata": {"namespace": "models", "name": "weights"},
	"spec": {
		"accessModes": ["ReadWriteOnce"],
		"resources": {"requests": {"storage": "10Gi"}},
	},
}

volume := {
	"metadata": {"name": "pv", "labels": {"tier": "gold", "zone": "a"}},
	"spec": {
		"storageClassName": "fast",
		"accessModes": ["ReadWriteOnce", "ReadOnlyMany"],
		"capacity": {"storage": "10Gi"},
	},
	"status": {"phase": "Available"},
}

fitting(claim_, supplied) if {
	volumes.fitting(claim_, "fast") with data.inventory as {"cluster": {"v1": {"PersistentVolume": supplied}}}
}

fits(claim_, volume_) if fitting(claim_, {"pv": volume_})

# A claim and a volume as above, with changes to either.
good := {
	"a volume of just the size": [{}, {}],
	"a larger one": [{}, {"spec": {"capacity": {"storage": "1Ti"}}}],
	"one of a manifest, which has no phase": [{}, {"status": null}],
	"one that is pending": [{}, {"status": {"phase": "Pending"}}],
	"one with all modes that are asked for": [{"spec": {"accessModes": ["ReadOnlyMany", "ReadWriteOnce"]}}, {}],
	"one whose mode is written out": [{}, {"spec": {"volumeMode": "Filesystem"}}],
	"one in Block mode for a claim in Block mode": [{"spec": {"volumeMode": "Block"}}, {"spec": {"volumeMode": "Block"}}],
	"one with the attributes that are asked for": [
		{"spec": {"volumeAttributesClassName": "gold"}},
		{"spec": {"volumeAttributesClassName": "gold"}},
	],
	"one of the class by the old annotation": [
		{},
		{
			"metadata": {"annotations": {"volume.beta.kubernetes.io/storage-class": "fast"}},
			"spec": {"storageClassName": "slow"},
		},
	],
	"one that is kept for the claim": [{}, {"spec": {"claimRef": {"namespace": "models", "name": "weights"}}}],
	"one that is kept for the claim, of another class and other labels": [
		{"spec": {"selector": {"matchLabels": {"tier": "silver"}}}},
		{"spec": {"storageClassName": "slow", "claimRef": {"namespace": "models", "name": "weights"}}},
	],
	"one with the labels that are asked for": [{"spec": {"selector": {"matchLabels": {"tier": "gold", "zone": "a"}}}}, {}],
	"one whose label is among those asked for": [select("tier", "In", ["silver", "gold"]), {}],
	"one whose label is not among those refused": [select("tier", "NotIn", ["silver"]), {}],
	"one without the label whose values are refused": [select("rack", "NotIn", ["r1"]), {}],
	"one with a label": [select("tier", "Exists", []), {}],
	"one without a label": [select("rack", "DoesNotExist", null), {}],
	"a claim that asks for no size": [{"spec": {"resources": null}}, {}],
	"a size that is a number": [{"spec": {"resources": {"requests": {"storage": 10737418240}}}}, {}],
}

select(key, operator, values) := {"spec": {"selector": {"matchExpressions": [{
	"key": key,
	"operator": operator,
	"values": values,
}]}}}

test_fitting[note] if {
	some note, case in good
	fits(object.union(claim, case[0]), object.union(volume, case[1]))
}

bad := {
	"a volume of another class": [{}, {"spec": {"storageClassName": "slow"}}],
	"one of another class by the old annotation": [
		{},
		{"metadata": {"annotations": {"volume.beta.kubernetes.io/storage-class": "slow"}}},
	],
	"one that is too small by a byte": [{"spec": {"resources": {"requests": {"storage": "10737418241"}}}}, {}],
	"one without a size": [{}, {"spec": {"capacity": null}}],
	"one whose size is no quantity": [{}, {"spec": {"capacity": {"storage": "much"}}}],
	"one that is bound": [{}, {"status": {"phase": "Bound"}}],
	"one that is released": [{}, {"status": {"phase": "Released"}}],
	"one that failed": [{}, {"status": {"phase": "Failed"}}],
	"one that is being deleted": [{}, {"metadata": {"deletionTimestamp": "2026-01-01T00:00:00Z"}}],
	"one in Block mode": [{}, {"spec": {"volumeMode": "Block"}}],
	"a claim in Block mode": [{"spec": {"volumeMode": "Block"}}, {}],
	"one with other attributes": [
		{"spec": {"volumeAttributesClassName": "gold"}},
		{"spec": {"volumeAttributesClassName": "silver"}},
	],
	"attributes that were not asked for": [{}, {"spec": {"volumeAttributesClassName": "silver"}}],
	"one that lacks a mode": [{"spec": {"accessModes": ["ReadWriteOnce", "ReadWriteMany"]}}, {}],
	"one that is kept for another claim": [{}, {"spec": {"claimRef": {"namespace": "models", "name": "other"}}}],
	"one that is kept for a claim of another namespace": [
		{},
		{"spec": {"claimRef": {"namespace": "other", "name": "weights"}}},
	],
	"one that is kept for the claim and too small": [
		{"spec": {"resources": {"requests": {"storage": "11Gi"}}}},
		{"spec": {"claimRef": {"namespace": "models", "name": "weights"}}},
	],
	"one without the labels that are asked for": [{"spec": {"selector": {"matchLabels": {"rack": "r1"}}}}, {}],
	"one with another label": [{"spec": {"selector": {"matchLabels": {"tier": "gold", "zone": "b"}}}}, {}],
	"one whose label is not among those asked for": [select("tier", "In", ["silver"]), {}],
	"one without the label that is to be among some": [select("rack", "In", ["r1"]), {}],
	"one whose label is among those refused": [select("tier", "NotIn", ["gold"]), {}],
	"one without a label that must exist": [select("rack", "Exists", []), {}],
	"one with a label that must not exist": [select("tier", "DoesNotExist", []), {}],
	"an operator that does not exist": [select("tier", "Equals", ["gold"]), {}],
	"a requirement that is no map": [{"spec": {"selector": {"matchExpressions": ["tier"]}}}, {}],
	"a volume whose spec is a list": [{}, {"spec": ["fast"]}],
}

test_not_fitting[note] if {
	some note, case in bad
	not fits(object.union(claim, case[0]), object.union(volume, case[1]))
}

test_a_claim_without_a_name_has_no_volume_kept_for_it if {
	not fits({"spec": claim.spec}, object.union(volume, {"spec": {"storageClassName": "slow"}}))
}

test_one_of_several_is_enough if {
	fitting(claim, {"a": null, "b": "x", "c": object.union(volume, {"status": {"phase": "Bound"}}), "d": volume})
}

test_without_volumes_none_fits if not fitting(claim, {})

test_a_damaged_volume_fits_nothing[note] if {
	some note, damaged in {"null": null, "a text": "pv", "a list": [volume], "an empty map": {}}
	not fits(claim, damaged)
}

test_a_damaged_claim_takes_a_volume_of_its_class[note] if {
	some note, damaged in {"an empty map": {}, "a spec that is a list": {"spec": ["fast"]}}
	fits(damaged, volume)
}
