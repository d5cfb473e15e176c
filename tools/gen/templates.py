"""The ConstraintTemplates, with the modules that each needs and no others, and what is synced for them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from tools.gen.categories import Category
from tools.gen.entries import entry_file
from tools.gen.kinds import Kind, lookup
from tools.gen.manifest import render
from tools.gen.modules import Module, closure
from tools.gen.regotext import compact
from tools.gen.stage import MARK, Files, Stage
from tools.gen.structural import structural

FOLDER = "bundles/gatekeeper/templates"
SYNC_NAME = "pvcguard"
CODE_MARK = MARK.format(source="policies and data/parameters.yaml")


def template_file(category: Category) -> str:
    """The file name of the category's template."""
    return f"{category.label}.yaml"


def templates(
    stage: Stage, categories: Sequence[Category], modules: Sequence[Module], schema: Mapping[str, Any]
) -> Files:
    """A kustomize folder: a template for each category, and the SyncSet that serves them all."""
    by_file = {module.file: module for module in modules}
    files = {}
    for category in categories:
        entry = by_file[entry_file(category)]
        needed = [entry, *closure(entry, modules)]
        texts = list(compact(needed, stage.folder).values())
        files[template_file(category)] = render([_template(category, texts, schema)], CODE_MARK)
    files["syncset.yaml"] = render([_sync_set(synced(categories))], MARK.format(source="the METADATA of the rules"))
    return kustomization(FOLDER, {"resources": sorted(files)}) | {
        f"{FOLDER}/{name}": text for name, text in files.items()
    }


def synced(categories: Sequence[Category]) -> list[Kind]:
    """The kinds that any category looks up."""
    return lookup(kind for category in categories for kind in category.needs)


def kustomization(folder: str, content: Mapping[str, Any]) -> dict[str, str]:
    """The kustomization.yaml of a folder."""
    # gator warns of objects that share a name, even the empty one.
    document = {
        "apiVersion": "kustomize.config.k8s.io/v1beta1",
        "kind": "Kustomization",
        "metadata": {"name": f"pvcguard-{folder.rsplit('/', 1)[-1]}"},
        **content,
    }
    return {f"{folder}/kustomization.yaml": render([document], MARK.format(source="policies"))}


def _template(category: Category, texts: Sequence[str], schema: Mapping[str, Any]) -> dict[str, Any]:
    annotations = {
        "metadata.gatekeeper.sh/title": f"pvcguard: {category.title}",
        "description": " ".join(f"{rule['id']} {rule['title']}." for rule in category.rules),
    }
    if needed := lookup(category.needs):
        annotations["metadata.gatekeeper.sh/requires-sync-data"] = _requirement(needed)
    source: dict[str, Any] = {"version": "v1", "rego": texts[0], "libs": list(texts[1:])}
    return {
        "apiVersion": "templates.gatekeeper.sh/v1",
        "kind": "ConstraintTemplate",
        "metadata": {"name": category.template_name, "annotations": annotations},
        "spec": {
            "crd": {
                "spec": {
                    "names": {"kind": category.constraint_kind},
                    "validation": {"openAPIV3Schema": structural(schema)},
                }
            },
            "targets": [{"target": "admission.k8s.gatekeeper.sh", "code": [{"engine": "Rego", "source": source}]}],
        },
    }


def _requirement(kinds: Sequence[Kind]) -> str:
    """All of the kinds, each served by one group and version: JSON in a string, as Gatekeeper reads it."""
    return json.dumps([[{"groups": [k.group], "versions": [k.version], "kinds": [k.kind]}] for k in kinds])


def _sync_set(kinds: Sequence[Kind]) -> dict[str, Any]:
    return {
        "apiVersion": "syncset.gatekeeper.sh/v1alpha1",
        "kind": "SyncSet",
        "metadata": {"name": SYNC_NAME},
        "spec": {"gvks": [kind._asdict() for kind in kinds]},
    }
