package lib.pvcguard.quota.keys_test

import data.lib.pvcguard.quota.keys

# By key: is it meant for claims, does the API server refuse it?
judged := {
	"requests.storage": [true, false],
	"persistentvolumeclaims": [true, false],
	"count/persistentvolumeclaims": [true, false],
	"gp3.storageclass.storage.k8s.io/requests.storage": [true, false],
	"gp3.storageclass.storage.k8s.io/persistentvolumeclaims": [true, false],
	"storage": [true, true],
	"request.storage": [true, true],
	"limits.storage": [true, true],
	"Requests.Storage": [true, true],
	"persistentvolumeclaim": [true, true],
	"PersistentVolumeClaims": [true, true],
	"count/persistentvolumeclaim": [true, false],
	"count/PersistentVolumeClaims": [true, false],
	"gp3.storageclass.k8s.io/requests.storage": [true, false],
	"gp3.storageclass.storage.k8s.io/storage": [true, false],
	"gp3.storage.k8s.io/requests.storage": [true, false],
	"requests.storage/gp3": [true, false],
	"Fast.storageclass.storage.k8s.io/requests.storage": [true, true],
	".storageclass.storage.k8s.io/requests.storage": [true, true],
	"a/b.storageclass.storage.k8s.io/requests.storage": [true, true],
	"storage.example.com/9-9": [true, false],
	"storage.example.com/9-": [true, true],
	"storage.example.com/-9": [true, true],
	"count/persistentvolumeclaims/": [true, true],
	"storageclass.storage.k8s.io/": [true, true],
	"storageclass.storage.k8s.io/requests storage": [true, true],
	"requests.ephemeral-storage": [false, true],
	"limits.ephemeral-storage": [false, true],
	"ephemeral-storage": [false, true],
	"count/volumesnapshots.snapshot.storage.k8s.io": [false, false],
	"count/storageclasses.storage.k8s.io": [false, false],
	"storage-gpu.deviceclass.resource.k8s.io/devices": [false, false],
	"requests.example.com/storage-slots": [false, false],
	"pods": [false, true],
	"requests.nvidia.com/gpu": [false, false],
}

test_meant_for_claims if {
	{key | some key, _ in judged; keys.meant_for_claims(key)} == {key | some key, verdict in judged; verdict[0]}
}

# Names of other things than claims are never asked for, so that they count as refused does not matter.
test_refused if {
	{key | some key, _ in judged; keys.refused(key)} == {key | some key, verdict in judged; verdict[1]}
}

long(length) := concat("", ["x" | some _ in numbers.range(1, length)])

test_length_of_a_key if {
	not keys.refused(concat("/", ["storage.example.com", long(63)]))
	keys.refused(concat("/", ["storage.example.com", long(64)]))
	not keys.refused(concat("", [long(225), ".storageclass.storage.k8s.io/requests.storage"]))
	keys.refused(concat("", [long(227), ".storageclass.storage.k8s.io/requests.storage"]))
}

inventory := {
	"namespace": {"search": {"v1": {"PersistentVolumeClaim": {"a": {"spec": {"storageClassName": "manual"}}}}}},
	"cluster": {
		"v1": {"PersistentVolume": {"p": {"spec": {"storageClassName": "archive"}}}},
		"storage.k8s.io/v1": {"StorageClass": {"gp3": {}}},
	},
}

unused(namespace, key) := found if {
	found := {class | class := keys.unused_class(namespace, key)} with data.inventory as inventory
}

test_unused_class if {
	unused("search", "gone.storageclass.storage.k8s.io/requests.storage") == {"gone"}
	unused("search", "gone.storageclass.storage.k8s.io/persistentvolumeclaims") == {"gone"}
	unused("search", "gp3.storageclass.storage.k8s.io/requests.storage") == set()
	unused("search", "manual.storageclass.storage.k8s.io/requests.storage") == set()
	unused("other", "manual.storageclass.storage.k8s.io/requests.storage") == {"manual"}
	unused("search", "archive.storageclass.storage.k8s.io/requests.storage") == set()
	unused("search", "requests.storage") == set()
	unused("search", "gone.storageclass.k8s.io/requests.storage") == set()
}
