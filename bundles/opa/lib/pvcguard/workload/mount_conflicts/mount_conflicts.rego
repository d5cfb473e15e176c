# Generated from policies/lib/pvcguard/workload/mount_conflicts/mount_conflicts.rego by `make gen`; do not edit.

# METADATA
# title: Mount conflicts
# description: >-
#   Pairs of mounts of one container that are in each other's way, as far as one of
#   them is of a claim.
package lib.pvcguard.workload.mount_conflicts

import data.lib.pvcguard.mount_paths
import data.lib.pvcguard.workload.container_mounts

# METADATA
# description: >-
#   {first, second, claim} for two mounts on one path, second being the one that its
#   author can move. Where a container is put together from two places, a mount of the
#   one replaces that of the other on the same path.
on_one_path contains {"first": first, "second": second, "claim": claim_of(first, second)} if {
	some first in container_mounts.final
	some second in container_mounts.written
	mates(first, second)
	mount_paths.same(first.mountPath, second.mountPath)
	before(first, second)
}

# METADATA
# description: >-
#   {inner, outer, claim, path} for a mount that lies below a read-only one; path is
#   the field to change.
in_read_only contains {"inner": inner, "outer": outer, "claim": claim_of(inner, outer), "path": movable(inner, outer).path} if {
	some outer in container_mounts.final
	outer.readOnly
	some inner in container_mounts.final
	mates(inner, outer)
	mount_paths.inside(inner.mountPath, outer.mountPath)
}

# METADATA
# description: A mount as a message says it.
label(mount) := sprintf("claim %q", [mount.claim]) if {
	mount.claim != ""
} else := "KServe's directory for the model" if {
	mount.added
} else := sprintf("volume %q", [mount.volume])

mates(first, second) if {
	first.role == second.role
	first.container == second.container
	claim_of(first, second) != ""
	first.mountPath != ""
	second.mountPath != ""
}

before(first, second) if first.added

else if {
	first.place == second.place
	first.path < second.path
}

# The claim that the pair is about: that of the second, if it is of one.
claim_of(first, second) := second.claim if {
	second.claim != ""
} else := first.claim

movable(inner, outer) := outer if {
	inner.added
	not outer.added
} else := inner
