# Generated from policies/lib/pvcguard/workload/storage_uris/storage_uris.rego by `make gen`; do not edit.

# METADATA
# title: storageUris
# description: >-
#   What KServe makes of a component's list of URIs (CommonStorageInitialization): the
#   root of each claim is mounted as a volume named after its mount path, and a second
#   one of that name is skipped; everything else is downloaded into one volume at the
#   folder that all downloads share, and where a claim has the name of that volume,
#   into the claim.
package lib.pvcguard.workload.storage_uris

import data.lib.pvcguard.controller
import data.lib.pvcguard.mount_paths
import data.lib.pvcguard.workload
import data.lib.pvcguard.workload.model_mesh
import data.lib.pvcguard.workload.pvc_uri

# METADATA
# description: The components with a list; KServe before 0.16 has no such field.
roles := {source.role |
	controller.at_least("0.16.0-rc0")
	not model_mesh.serves
	some source in workload.sources
	source.origin == "storageUris"
}

# METADATA
# description: >-
#   The entries of a component that name a claim, in their order: [{role, claim, uri,
#   subPath, mountPath, volume, path}]. path is that of the URI.
claims(role) := [entry |
	some source in listed(role)
	parsed := pvc_uri.parse(source.uri)
	entry := {
		"role": role,
		"claim": parsed.claim,
		"uri": source.uri,
		"subPath": parsed.subPath,
		"mountPath": source.mountPath,
		"volume": volume_name(source.mountPath),
		"path": source.path,
	}
]

# METADATA
# description: >-
#   Each entry that KServe skips, with the earlier one that has its volume:
#   {entry, earlier}.
skipped contains {"entry": entry, "earlier": entries[first]} if {
	some role in roles
	entries := claims(role)
	some index, entry in entries
	first := min([other | some other, candidate in entries; candidate.volume == entry.volume])
	first < index
}

# METADATA
# description: >-
#   What a component downloads: {uris, mountPaths, mountPath, volume, path}; undefined
#   if nothing. path is that of the list.
download(role) := {
	"uris": [source.uri | some source in remote(role)],
	"mountPaths": mount_paths_,
	"mountPath": folder,
	"volume": volume_name(folder),
	"path": list_field(remote(role)[0].path),
} if {
	mount_paths_ := [source.mountPath | some source in remote(role)]
	folder := mount_paths.common(mount_paths_)
}

remote(role) := [source |
	some source in listed(role)
	downloaded(source.uri)
]

# METADATA
# description: Whether a URI is downloaded, and not mounted as claims and images are.
downloaded(uri) if {
	uri != ""
	not regex.match(`^(pvc|oci|oci\+native|oci\+fetch)://`, uri)
}

# METADATA
# description: >-
#   Each claim into which a component's downloads go: {entry, download, shared}, where
#   shared says that the claim has the mount path of one of them and not merely that
#   of the folder above them.
overwritten contains {"entry": entry, "download": files, "shared": shares(entry, files)} if {
	some role in roles
	files := download(role)
	named := [entry | some entry in claims(role); entry.volume == files.volume]
	entry := named[0]
}

# METADATA
# description: >-
#   Each claim that is mounted over what a component downloads to the same path, into
#   the folder that the downloads share: {entry, uri}.
hidden contains {"entry": entry, "uri": source.uri} if {
	some role in roles
	files := download(role)
	some entry in claims(role)
	entry.volume != files.volume
	some source in remote(role)
	mount_paths.same(source.mountPath, entry.mountPath)
}

shares(entry, files) if {
	some path in files.mountPaths
	mount_paths.same(path, entry.mountPath)
} else := false if {
	mount_paths.same(files.mountPath, entry.mountPath)
} else := true

# METADATA
# description: KServe's GetVolumeNameFromPath.
volume_name(mount_path) := replace(trim(mount_path, "/"), "/", "-")

# METADATA
# description: The field of an entry that has its mount path.
mount_path_field(path) := array.concat(array.slice(path, 0, count(path) - 1), ["mountPath"])

# METADATA
# description: The field of the whole list that an entry stands in.
list_field(path) := array.slice(path, 0, count(path) - 2)

listed(role) := [source |
	some source in workload.sources
	source.role == role
	source.origin == "storageUris"
]
