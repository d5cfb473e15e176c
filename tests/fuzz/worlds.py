"""Whole questions: an inventory, parameters, and some reviews that are judged against them.

Several reviews of one inventory share what an evaluator keeps between them, so each must get the answer that it would
get alone.
"""

from __future__ import annotations

import copy
from typing import Any, Final

from fuzz import examples, services, storage
from fuzz.draw import Draw, Json, damage, text, value
from fuzz.parameters import parameters

# {"inventory": Gatekeeper's tree, "parameters": anything, "reviews": [{"object", "oldObject"?, "operation"?}]}
World = Json

REVIEWS: Final = 4


def world(seed: str) -> World:
    """The world of a seed."""
    draw = Draw(seed)
    namespace = "" if draw.chance(0.08) else "team"
    objects = _objects(draw, namespace)
    reviews = [_review(draw, objects, namespace) for _ in range(draw.randint(1, REVIEWS))]
    found: World = {"inventory": _tree(draw, objects), "parameters": parameters(draw), "reviews": reviews}
    if draw.chance(0.02):
        damage(draw, found["inventory"])
    return found


def in_run(seed: int, index: int) -> World:
    """One of the worlds of a run: three of four start from an example of a rule."""
    seed_ = f"{seed}/{index}"
    round_, turn = divmod(index, 4)
    return examples.world(Draw(seed_), 3 * round_ + turn - 1) if turn else world(seed_)


def _objects(draw: Draw, namespace: str) -> list[Json]:
    found = [storage.claim(draw, name, namespace) for name in draw.subset(list(storage.CLAIMS), 0.55)]
    if draw.chance(0.03):
        found += [storage.claim(draw, f"claim-{number}", namespace) for number in range(30)]
    found += [storage.storage_class(draw, name) for name in draw.subset(list(storage.CLASSES[:4]), 0.6)]
    found += [storage.volume(draw, name) for name in draw.subset(list(storage.VOLUMES), 0.5)]
    drivers = sorted(
        {item["provisioner"] for item in found if item["kind"] == "StorageClass"} | set(storage.DRIVERS[:3])
    )
    found += [storage.csi_driver(draw, name) for name in draw.subset(drivers, 0.2)]
    found += [services.service(draw, name, namespace) for name in draw.subset(list(services.SERVICES), 0.3)]
    found += [storage.quota(draw, name, namespace) for name in draw.subset(["storage", "classes"], 0.5)]
    found += [storage.limit_range(draw, name, namespace) for name in draw.subset(["sizes", "more"], 0.3)]
    found += [_node(draw, name) for name in draw.subset(["node-a", "node-b"], 0.25)]
    found += [_named(name) for name in draw.subset(["team", "other", "models"], 0.3)]
    if draw.chance(0.25):
        found.append(_config(draw))
    if draw.chance(0.2):
        found.append(storage.claim(draw, draw.choice(storage.CLAIMS), "other"))
    return found


def _node(draw: Draw, name: str) -> Json:
    return {"apiVersion": "v1", "kind": "Node", "metadata": storage.metadata(draw, name), "spec": {}}


def _named(name: str) -> Json:
    return {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": name}}


def _config(draw: Draw) -> Json:
    mode = draw.choice((*services.MODES, "", "standard"))
    deploy = draw.choice(
        (f'{{"defaultDeploymentMode": "{mode}"}}', f'{{\n  "defaultDeploymentMode": "{mode}"\n}}\n')
        if draw.chance(0.8)
        else (
            "", "{", "null", "[]", "5", '{"defaultDeploymentMode": 5}', '{"defaultDeploymentMode": "Standard"} x',
            "{'defaultDeploymentMode': 'Standard'}", '\ufeff{"defaultDeploymentMode": "Standard"}', "NaN", "[01]",
            '{"defaultDeploymentMode": "Knative", "defaultDeploymentMode": "Standard"}', '{"a": 1e400}',
            '{"a": "\\ud800", "defaultDeploymentMode": "Standard"}',
            '{"defaultDeploymentMode": "\\u0053tandard"}', '{"a": "\t", "defaultDeploymentMode": "Standard"}',
            '\u00a0{"defaultDeploymentMode": "Standard"}', '{"defaultDeploymentMode": "Standard",}', text(draw),
        )
    )  # fmt: skip
    data = {"deploy": deploy, "storageInitializer": "{}"}
    namespace = draw.choice(("kserve", "kserve", "kserve", "kubeflow"))
    metadata = {"name": "inferenceservice-config", "namespace": namespace}
    return {"apiVersion": "v1", "kind": "ConfigMap", "metadata": metadata, "data": data}


def _tree(draw: Draw, objects: list[Json]) -> Json:
    """The inventory of these objects, some of them damaged but still where their names say."""
    found: Json = {"namespace": {}, "cluster": {}}
    for item in objects:
        namespace = item["metadata"].get("namespace", "")
        branch = found["namespace"].setdefault(namespace, {}) if namespace else found["cluster"]
        kinds = branch.setdefault(item["apiVersion"], {}).setdefault(item["kind"], {})
        kinds[item["metadata"]["name"]] = item
        if draw.chance(0.04):
            damage(draw, item, draw.randint(1, 2))
    return found


def _reviewed(draw: Draw, namespace: str) -> Json:
    kind = draw.random()
    if kind < 0.5:
        return services.service(draw, draw.choice(services.SERVICES), namespace)
    if kind < 0.74:
        return storage.claim(draw, draw.choice(storage.CLAIMS), namespace, stored=draw.chance(0.2))
    if kind < 0.96:
        return storage.quota(draw, "storage", namespace)
    if kind < 0.97:
        return storage.limit_range(draw, "sizes", namespace)
    return storage.storage_class(draw, "fast") if kind < 0.98 else _node(draw, "node-a")


def _review(draw: Draw, objects: list[Json], namespace: str) -> Any:
    """A manifest or stored object of the inventory, or a request to change something."""
    if draw.chance(0.005):
        return value(draw)
    reviewed = _reviewed(draw, namespace)
    same = [item for item in objects if _place(item) == _place(reviewed)]
    found: Json
    if draw.chance(0.45):
        # Without an operation the object is part of the inventory, as it is or as it was before.
        if same and draw.chance(0.6):
            reviewed = copy.deepcopy(same[0])
        elif draw.chance(0.8):
            objects[:] = [item for item in objects if item not in same]
            objects.append(copy.deepcopy(reviewed))
        found = {"object": reviewed}
        if draw.chance(0.2):
            found |= {"operation": "", "oldObject": None}
    else:
        found = {"object": reviewed, "operation": draw.choice(("CREATE", "CREATE", "UPDATE", "DELETE"))}
        if found["operation"] != "CREATE" or draw.chance(0.03):
            found["oldObject"] = copy.deepcopy(same[0]) if same else _reviewed(draw, namespace)
        if found["operation"] == "DELETE" and draw.chance(0.5):
            found["object"] = None
    if draw.chance(0.04) and isinstance(found["object"], dict):
        metadata = found["object"]["metadata"]
        metadata["generateName"] = metadata.pop("name") + "-"
    if draw.chance(0.15) and found["object"]:
        damage(draw, found["object"], draw.randint(1, 3))
    if draw.chance(0.02):
        damage(draw, found)
    return found


def _place(item: Json) -> tuple[str, ...]:
    return item["kind"], item["metadata"].get("namespace", ""), item["metadata"].get("name", "")
