"""The objects that reviewed ones are judged against, in Gatekeeper's shape.

``{"namespace": {ns: {groupVersion: {Kind: {name: object}}}}, "cluster": {groupVersion: {Kind: {name: object}}}}``
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, TypeGuard

from pvcguard.errors import InventoryError

Tree = dict[str, Any]

DEFAULT_NAMESPACE: Final = "default"

# Kinds without a namespace, by API group. What is in no group of this table is in a namespace.
_CLUSTER_SCOPED: Final[dict[str, frozenset[str]]] = {
    "": frozenset({"ComponentStatus", "Namespace", "Node", "PersistentVolume"}),
    "admissionregistration.k8s.io": frozenset(
        {
            "MutatingAdmissionPolicy",
            "MutatingAdmissionPolicyBinding",
            "MutatingWebhookConfiguration",
            "ValidatingAdmissionPolicy",
            "ValidatingAdmissionPolicyBinding",
            "ValidatingWebhookConfiguration",
        }
    ),
    "apiextensions.k8s.io": frozenset({"CustomResourceDefinition"}),
    "apiregistration.k8s.io": frozenset({"APIService"}),
    "certificates.k8s.io": frozenset({"CertificateSigningRequest", "ClusterTrustBundle"}),
    "flowcontrol.apiserver.k8s.io": frozenset({"FlowSchema", "PriorityLevelConfiguration"}),
    "networking.k8s.io": frozenset({"IPAddress", "IngressClass", "ServiceCIDR"}),
    "node.k8s.io": frozenset({"RuntimeClass"}),
    "rbac.authorization.k8s.io": frozenset({"ClusterRole", "ClusterRoleBinding"}),
    "resource.k8s.io": frozenset({"DeviceClass", "ResourceSlice"}),
    "scheduling.k8s.io": frozenset({"PriorityClass"}),
    "serving.kserve.io": frozenset(
        {
            "ClusterServingRuntime",
            "ClusterStorageContainer",
            "LocalModelCache",
            "LocalModelNode",
            "LocalModelNodeGroup",
        }
    ),
    "snapshot.storage.k8s.io": frozenset({"VolumeSnapshotClass", "VolumeSnapshotContent"}),
    "storage.k8s.io": frozenset({"CSIDriver", "CSINode", "StorageClass", "VolumeAttachment", "VolumeAttributesClass"}),
    "templates.gatekeeper.sh": frozenset({"ConstraintTemplate"}),
}
_CLUSTER_SCOPED_GROUPS: Final = frozenset({"constraints.gatekeeper.sh"})


def is_cluster_scoped(api_version: str, kind: str) -> bool:
    """Whether objects of this kind have no namespace, as far as kinds are known here."""
    group, slash, _ = api_version.rpartition("/")
    if not slash:
        group = ""
    return group in _CLUSTER_SCOPED_GROUPS or kind in _CLUSTER_SCOPED.get(group, ())


def in_namespace(obj: dict[str, Any], namespace: str) -> dict[str, Any]:
    """The object as it would be applied with this default namespace; the given one is left as it is.

    Objects whose metadata are damaged stay as they are: the rules say what is wrong with them.
    """
    metadata = obj.get("metadata")
    if not isinstance(metadata, dict) or metadata.get("namespace") not in (None, ""):
        return obj
    if is_cluster_scoped(str(obj.get("apiVersion")), str(obj.get("kind"))):
        return obj
    return {**obj, "metadata": {**metadata, "namespace": namespace}}


def build(objects: Iterable[Mapping[str, Any]]) -> Tree:
    """The tree of these objects; of two with one identity the later counts. Objects without name are left out."""
    tree: Tree = {}
    for obj in objects:
        keys = _keys(obj)
        if keys is not None:
            *parents, name = keys
            node = tree
            for key in parents:
                node = node.setdefault(key, {})
            node[name] = obj
    return tree


def find(tree: Mapping[str, Any], obj: Mapping[str, Any]) -> dict[str, Any] | None:
    """The object of the same identity in the tree, None if there is none."""
    node: Any = tree
    for key in _keys(obj) or ("",):
        node = node.get(key) if isinstance(node, Mapping) else None
    return node if isinstance(node, dict) else None


def identity(obj: Mapping[str, Any]) -> tuple[str, str, str, str] | None:
    """API group, kind, namespace and name, by which the API server knows it; None for an object without name."""
    keys = _keys(obj)
    if keys is None:
        return None
    *scope, version, kind, name = keys
    return version.rpartition("/")[0], kind, "".join(scope[1:]), name


def is_stored(obj: Mapping[str, Any]) -> bool:
    """Whether the API server has stored the object, since then it has a uid."""
    metadata = obj.get("metadata")
    return isinstance(metadata, Mapping) and bool(metadata.get("uid"))


def applied(manifest: Mapping[str, Any], stored: Mapping[str, Any]) -> dict[str, Any]:
    """The stored object once the manifest is applied: maps merge, anything else is the manifest's.

    So it keeps what the server adds, its status and defaulted fields among it. Neither is changed.
    """
    result = dict(stored)
    for key, value in manifest.items():
        other = stored.get(key)
        if isinstance(value, Mapping) and isinstance(other, Mapping):
            value = applied(value, other)
        result[key] = value
    return result


def _keys(obj: Mapping[str, Any]) -> tuple[str, ...] | None:
    version, kind, metadata = obj.get("apiVersion"), obj.get("kind"), obj.get("metadata")
    if not isinstance(metadata, Mapping):
        return None
    name, namespace = metadata.get("name"), metadata.get("namespace")
    if not _text(version) or not _text(kind) or not _text(name):
        return None
    if is_cluster_scoped(version, kind) or namespace in (None, ""):
        return ("cluster", version, kind, name)
    return ("namespace", namespace, version, kind, name) if isinstance(namespace, str) else None


def _text(value: Any) -> TypeGuard[str]:
    return isinstance(value, str) and value != ""


def is_tree_document(value: Any) -> bool:
    """Whether a document is an inventory tree, bare or under ``inventory``, rather than an object."""
    if not isinstance(value, dict) or "kind" in value:
        return False
    return "inventory" in value or (bool(value) and value.keys() <= {"namespace", "cluster"})


def tree_of(document: dict[str, Any]) -> Tree:
    """The tree in such a document. Raises InventoryError, naming the place, where it has another shape."""
    tree = document.get("inventory", document)
    for key, depth in (("namespace", 5), ("cluster", 4)):
        for path in _misshapen(tree, key, depth):
            raise InventoryError(f"the inventory's {'.'.join(path)} is no map")
    return {key: tree[key] for key in ("namespace", "cluster") if tree.get(key) is not None}


def _misshapen(tree: Any, key: str, depth: int) -> Iterator[tuple[str, ...]]:
    if not isinstance(tree, dict):
        yield ("inventory",)
        return
    level: list[tuple[tuple[str, ...], Any]] = [((key,), tree.get(key))]
    if tree.get(key) is None:
        return
    for _ in range(depth):
        deeper: list[tuple[tuple[str, ...], Any]] = []
        for path, node in level:
            if not isinstance(node, dict):
                yield path
                return
            deeper.extend(((*path, str(name)), child) for name, child in node.items())
        level = deeper


def overlay(*trees: Mapping[str, Any]) -> Tree:
    """One tree of several; where two have the same object, the later tree's counts. None of them is changed."""
    result: Tree = {}
    for tree in trees:
        if tree.get("namespace"):
            result["namespace"] = _merged(result.get("namespace", {}), tree["namespace"], 4)
        if tree.get("cluster"):
            result["cluster"] = _merged(result.get("cluster", {}), tree["cluster"], 3)
    return result


def _merged(below: Mapping[str, Any], above: Mapping[str, Any], levels: int) -> dict[str, Any]:
    if not below or levels == 1:
        return {**below, **above}
    result = dict(below)
    for key, value in above.items():
        result[key] = _merged(result[key], value, levels - 1) if key in result else value
    return result
