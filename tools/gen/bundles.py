"""`bundles/opa` and `bundles/conftest`: the rules without their tests, for plain OPA and for conftest."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence

from tools.gen.modules import Module
from tools.gen.stage import MARK, Files

# No wider: an inventory could not be given beside the bundle, nor parameters be put on a server.
ROOTS = ("lib/pvcguard", "pvcguard/report")


def opa_bundle(modules: Sequence[Module]) -> Files:
    """A bundle in a folder, to be packed by `opa build -b` or served as it is."""
    chosen = _below(modules, "policies/lib/") | _below(modules, "policies/entry/report/", "pvcguard/report/")
    manifest = {
        "metadata": {"generated": MARK.format(source="policies")},
        "rego_version": 1,
        # By this a server tells which rules it serves.
        "revision": hashlib.sha256(json.dumps(chosen, sort_keys=True).encode()).hexdigest()[:16],
        "roots": list(ROOTS),
    }
    files = {f"bundles/opa/{path}": text for path, text in chosen.items()}
    return {"bundles/opa/.manifest": json.dumps(manifest, indent=1) + "\n", **files}


def conftest_bundle(modules: Sequence[Module]) -> Files:
    """A policy folder for `conftest --policy`."""
    chosen = _below(modules, "policies/lib/") | _below(modules, "policies/entry/report/", "pvcguard/report/")
    chosen |= _below(modules, "policies/entry/conftest/", "")
    return {f"bundles/conftest/{path}": text for path, text in chosen.items()}


def _below(modules: Sequence[Module], prefix: str, target: str = "lib/") -> dict[str, str]:
    return {
        target + module.file.removeprefix(prefix): f"# {MARK.format(source=module.file)}\n\n{module.text}"
        for module in modules
        if module.file.startswith(prefix)
    }
