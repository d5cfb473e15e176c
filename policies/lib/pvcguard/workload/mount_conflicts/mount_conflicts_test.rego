package lib.pvcguard.workload.mount_conflicts_test

import data.lib.pvcguard.workload.container_mounts
import data.lib.pvcguard.workload.mount_conflicts

mount(about) := object.union(
	{
		"role": "predictor",
		"container": "server",
		"volume": "v",
		"mountPath": "/data",
		"readOnly": false,
		"claim": "",
		"added": false,
		"place": ["server"],
		"path": ["server", 0],
	},
	about,
)

one := mount({"claim": "one", "path": ["server", 0]})

two := mount({"claim": "two", "path": ["server", 1]})

added := mount({"claim": "model", "added": true, "place": [], "path": ["uri"]})

on_one_path(mounts) := found if {
	found := mount_conflicts.on_one_path with container_mounts.final as mounts
		with container_mounts.written as {item | some item in mounts; not item.added}
}

test_two_mounts_on_one_path if {
	on_one_path({one, two}) == {{"first": one, "second": two, "claim": "two"}}
	slash := object.union(two, {"mountPath": "/data/"})
	on_one_path({one, slash}) == {{"first": one, "second": slash, "claim": "two"}}
}

test_the_author_can_move_his_own_mount if {
	on_one_path({one, added}) == {{"first": added, "second": one, "claim": "one"}}
	plain := mount({})
	on_one_path({plain, added}) == {{"first": added, "second": plain, "claim": "model"}}
}

test_mounts_that_do_not_meet if {
	every other in {
		{"role": "transformer"},
		{"container": "sidecar"},
		{"mountPath": "/data2"},
		{"mountPath": "/data/two"},
		{"place": ["runtime"]},
	} {
		on_one_path({one, object.union(two, other)}) == set()
	}
	on_one_path({object.union(one, {"mountPath": ""}), object.union(two, {"mountPath": "/"})}) == set()
	on_one_path({object.union(one, {"mountPath": "/"}), object.union(two, {"mountPath": ""})}) == set()
	on_one_path({added, object.union(added, {"claim": "more"})}) == set()
}

test_volumes_that_are_no_claims_are_none_of_ours if {
	on_one_path({mount({}), mount({"path": ["server", 1]})}) == set()
}

in_read_only(mounts) := found if {
	found := mount_conflicts.in_read_only with container_mounts.final as mounts
}

outer := object.union(one, {"readOnly": true})

inner := object.union(two, {"mountPath": "/data/cache"})

test_a_mount_below_a_read_only_one if {
	in_read_only({outer, inner}) == {{"inner": inner, "outer": outer, "claim": "one", "path": inner.path}}
	plain := object.union(inner, {"claim": ""})
	in_read_only({outer, plain}) == {{"inner": plain, "outer": outer, "claim": "one", "path": plain.path}}
}

test_the_field_to_change_is_the_authors if {
	below := object.union(added, {"mountPath": "/data/model"})
	in_read_only({outer, below}) == {{"inner": below, "outer": outer, "claim": "one", "path": outer.path}}
	above := object.union(added, {"readOnly": true})
	in_read_only({above, inner}) == {{"inner": inner, "outer": above, "claim": "model", "path": inner.path}}
	both := object.union(below, {"claim": "more"})
	in_read_only({above, both}) == {{"inner": both, "outer": above, "claim": "model", "path": both.path}}
}

test_a_mount_below_a_writable_one_or_beside_it if {
	in_read_only({one, inner}) == set()
	in_read_only({outer, two}) == set()
	in_read_only({outer, object.union(inner, {"container": "sidecar"})}) == set()
	in_read_only({outer, object.union(inner, {"role": "transformer"})}) == set()
	in_read_only({object.union(outer, {"claim": ""}), object.union(inner, {"claim": ""})}) == set()
	in_read_only({outer, object.union(inner, {"mountPath": "/data-2/cache"})}) == set()
}

test_labels if {
	mount_conflicts.label(one) == "claim \"one\""
	mount_conflicts.label(mount({})) == "volume \"v\""
	mount_conflicts.label(mount({"added": true})) == "KServe's directory for the model"
}
