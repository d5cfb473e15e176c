# Generated from policies/lib/pvcguard/workload/pvc_uri/pvc_uri.rego by `make gen`; do not edit.

# METADATA
# title: pvc:// URI
# description: >-
#   Read as KServe's ParsePvcURI (pkg/utils/storage.go) reads it: the prefix is
#   case-sensitive, the first piece is the claim, the rest the path; nothing is
#   trimmed, decoded or checked.
package lib.pvcguard.workload.pvc_uri

parse(uri) := {"claim": pieces[0], "subPath": concat("/", array.slice(pieces, 1, count(pieces)))} if {
	startswith(uri, "pvc://")
	pieces := split(trim_prefix(uri, "pvc://"), "/")
}

# METADATA
# description: >-
#   The URI as its author means it, whatever stands around the scheme and however it
#   is written; undefined where it is no claim's.
meant(uri) := concat("", ["pvc://", rest]) if {
	trimmed := trim_space(uri)
	startswith(lower(trimmed), "pvc:")
	rest := trim_left(substring(trimmed, 4, -1), "/")
}
