"""The constraints: three for each category, and an overlay that starts with all of them in dry run."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any

from tools.gen.categories import Category
from tools.gen.kinds import FORMER_GROUPS, Kind, lookup
from tools.gen.manifest import render
from tools.gen.stage import MARK, Files
from tools.gen.templates import kustomization, synced

FOLDER = "bundles/gatekeeper/constraints"
ADOPT = "bundles/gatekeeper/adopt"

# An error of a rule that a lagging cache can fool only warns, so each finding has exactly one constraint.
ACTIONS = {"deny": "error", "warn": "warning", "dryrun": "info"}


def constraint(category: Category, name: str, action: str, parameters: Mapping[str, Any]) -> dict[str, Any]:
    """A constraint on the kinds that the category's rules review."""
    return {
        "apiVersion": "constraints.gatekeeper.sh/v1beta1",
        "kind": category.constraint_kind,
        "metadata": {"name": name},
        "spec": {
            "enforcementAction": action,
            "match": {"kinds": _match(lookup(category.kinds))},
            "parameters": dict(parameters),
        },
    }


def constraints(categories: Sequence[Category]) -> Files:
    """The kustomize folder with all constraints, and the overlay `adopt`."""
    complete = sorted(kind.kind for kind in synced(categories))
    files = {}
    for category in categories:
        documents = [
            constraint(
                category,
                f"pvcguard-{category.label}-{action}",
                action,
                {"select": {"severities": [severity], "race": True}, "inventory": {"complete": complete}},
            )
            for action, severity in ACTIONS.items()
        ]
        files[f"{category.label}.yaml"] = render(documents, MARK.format(source="the METADATA of the rules"))
    patch = [{"op": "replace", "path": "/spec/enforcementAction", "value": "dryrun"}]
    overlay = {
        "resources": ["../constraints"],
        "patches": [{"target": {"group": "constraints.gatekeeper.sh"}, "patch": json.dumps(patch)}],
    }
    return {
        **kustomization(FOLDER, {"resources": sorted(files)}),
        **kustomization(ADOPT, overlay),
        **{f"{FOLDER}/{name}": text for name, text in files.items()},
    }


def _match(kinds: Sequence[Kind]) -> list[dict[str, Any]]:
    served = [(kind.group, kind.kind) for kind in kinds]
    former = [(group, kind.kind) for kind in kinds for group in FORMER_GROUPS.get(kind.kind, ())]
    return [
        {"apiGroups": [group], "kinds": [kind for _, kind in found]}
        for group, found in groupby(sorted(served + former), key=lambda entry: entry[0])
    ]
