# Generated from policies/lib/pvcguard/mount_paths/mount_paths.rego by `make gen`; do not edit.

# METADATA
# title: Mount paths
# description: >-
#   Paths in a container, compared as the file system does: by their segments. What
#   the API server compares are texts, so /a and /a/ pass it and end on one path.
package lib.pvcguard.mount_paths

segments(path) := [segment |
	some segment in split(path, "/")
	not segment in {"", "."}
]

same(one, other) if segments(one) == segments(other)

# METADATA
# description: The inner path lies below the outer one.
inside(inner, outer) if {
	above := segments(outer)
	below := segments(inner)
	count(below) > count(above)
	array.slice(below, 0, count(above)) == above
}

# METADATA
# description: >-
#   The folder that all paths share, as KServe's FindCommonParentPath has it: a single
#   path is its own.
common(paths) := paths[0] if {
	count(paths) == 1
} else := concat("", ["/", concat("/", array.slice(first, 0, max(shared)))]) if {
	first := segments(paths[0])
	shared := [length |
		some length in numbers.range(0, count(first))
		every path in paths { array.slice(segments(path), 0, length) == array.slice(first, 0, length) }
	]
}
