# Generated from policies/lib/pvcguard/drivers/drivers.rego by `make gen`; do not edit.

# METADATA
# title: Drivers
# description: >-
#   Which driver serves a claim, and how its volumes reach the nodes. The truth in
#   the cluster (the bound volume, the CSIDriver object) beats the class, and the
#   class beats the table of provisioners.
# related_resources:
#   - ref: https://kubernetes-csi.github.io/docs/skip-attach.html
package lib.pvcguard.drivers

import data.lib.pvcguard.claims
import data.lib.pvcguard.classes
import data.lib.pvcguard.inventory
import data.lib.pvcguard.provisioners
import data.lib.pvcguard.typed

# METADATA
# description: The name of the driver, or "" if nobody knows.
of(claim) := driver if {
	driver := volume_driver(claims.volume(claim))
} else := typed.text(class_of(claim), ["provisioner"])

volume_driver(volume) := driver if {
	driver := typed.text(volume, ["spec", "csi", "driver"])
	driver != ""
} else := min({source |
	some source in object.keys(volume_source_kinds)
	typed.present(volume, ["spec", source])
})

# Volume sources that are built into Kubernetes (core/v1 PersistentVolumeSource).
volume_source_kinds := {
	"awsElasticBlockStore": "block",
	"azureDisk": "block",
	"azureFile": "file",
	"cephfs": "file",
	"cinder": "block",
	"fc": "block",
	"gcePersistentDisk": "block",
	"glusterfs": "file",
	"hostPath": "local",
	"iscsi": "block",
	"local": "local",
	"nfs": "file",
	"portworxVolume": "block",
	"rbd": "block",
	"vsphereVolume": "block",
}

class_of(claim) := class if {
	class := inventory.storage_class(classes.of(claim).name)
} else := {}

# METADATA
# description: >-
#   The table's row for the claim's driver; undefined if there is none.
row(claim) := provisioners.row(of(claim), parameters_of(class_of(claim)))

parameters_of(class) := typed.map(class, ["parameters"])

kind(claim) := kind_by(of(claim), parameters_of(class_of(claim)))

# kubernetes.io/no-provisioner says nothing of the volumes that are made by hand.
kind_by(driver, parameters) := found if {
	found := volume_source_kinds[driver]
} else := provisioners.row(driver, parameters).kind if {
	driver != "kubernetes.io/no-provisioner"
}

# METADATA
# description: >-
#   Whether the volume is attached to a node, which is what confines ReadWriteOnce to
#   one node: yes, likely (the table is not sure), no, or unknown.
attaches(claim) := attaches_by(of(claim), parameters_of(class_of(claim)))

# METADATA
# description: The same of a PersistentVolume; undefined if its source tells no driver.
volume_attaches(volume) := attaches_by(volume_driver(volume), parameters_of(class)) if {
	class := inventory.storage_class(typed.text(volume, ["spec", "storageClassName"]))
} else := attaches_by(volume_driver(volume), {})

attaches_by(driver, parameters) := "yes" if {
	attach_required(driver, parameters)
} else := "no" if {
	attach_required(driver, parameters) == false
} else := "unknown" if {
	not kind_by(driver, parameters)
} else := "no" if {
	kind_by(driver, parameters) != "block"
} else := "likely" if {
	provisioners.row(driver, parameters).confidence == "likely"
} else := "yes"

# The API server fills in true where the object says nothing.
attach_required(driver, parameters) := typed.flag(inventory.csi_driver(csi_name(driver, parameters)), ["spec", "attachRequired"], true)

# METADATA
# description: What the driver says of itself; undefined if it was not supplied.
csi_driver(claim) := inventory.csi_driver(csi_name(of(claim), parameters_of(class_of(claim))))

# A name of the time before CSI is served by the driver that it was redirected to.
csi_name(driver, parameters) := name if {
	name := provisioners.row(driver, parameters).redirects_to
} else := driver

# METADATA
# description: >-
#   The classes that were supplied and whose driver is known for sure to offer all
#   these access modes.
classes_offering(modes) := sort({name |
	some name, class in inventory.storage_classes
	known := provisioners.row(typed.text(class, ["provisioner"]), typed.map(class, ["parameters"]))
	typed.text(known, ["confidence"]) != "likely"
	count(modes - {mode | some mode in typed.texts(known, ["access_modes"])}) == 0
})

# METADATA
# description: The volume exists on one node only, so the scheduler puts every pod there.
node_local(claim) if {
	volume := claims.volume(claim)
	hostname_bound(volume)
} else if kind(claim) == "local"

hostname_bound(volume) if {
	volume_source_kinds[volume_driver(volume)] == "local"
} else if {
	terms := typed.list(volume, ["spec", "nodeAffinity", "required", "nodeSelectorTerms"])
	hosts := [host(term) | some term in terms]
	count(hosts) == count(terms)
	count({name | some name in hosts}) == 1
}

# The one hostname that a node selector term allows.
host(term) := min({name |
	some expression in typed.list(term, ["matchExpressions"])
	typed.text(expression, ["key"]) == "kubernetes.io/hostname"
	typed.text(expression, ["operator"]) == "In"
	count(typed.list(expression, ["values"])) == 1
	some name in typed.texts(expression, ["values"])
})
