"""`lib.pvcguard.provisioners.table`: `data/provisioners.yaml` as Rego constants.

Gatekeeper lets rules refer to no data but the inventory, so the table has to be code.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import yaml

from tools.errors import ToolError
from tools.gen import opa
from tools.gen.stage import MARK, Files, Stage

SOURCE = "data/provisioners.yaml"
PATH = "policies/lib/pvcguard/provisioners/table/table.rego"
HEAD = """# {mark}

# METADATA
# title: Table of provisioners
# description: >-
#   What is known of provisioners and CSI drivers; sources and notes stand in the file
#   that this is generated from. exact has the rows by name, suffix those that also
#   hold for every name with that ending.
package lib.pvcguard.provisioners.table

"""

# What every row says, and what is meant where the source leaves it out; None: the source must say it.
FIELDS: Mapping[str, Any] = {
    "name": None,
    "kind": None,
    "access_modes": None,
    "rejects": [],
    "topology": None,
    "status": None,
    "dynamic_provisioning": True,
    "confidence": None,
}
OPTIONAL = ("match_suffix", "when", "topology_key", "redirects_to")
KNOWN = {*FIELDS, *OPTIONAL, "provisioner", "match", "conditional", "rejects_scope", "source", "note"}


def provisioners(stage: Stage) -> Files:
    """The Rego module, formatted. Raises ToolError for a row that is not whole or has an unknown key."""
    document = yaml.safe_load(stage.read(SOURCE))
    exact: dict[str, list[Any]] = {}
    suffix: list[Any] = []
    for entry in document["provisioners"]:
        row = _row(entry)
        exact.setdefault(entry["provisioner"], []).append(row)
        if entry.get("match") == "suffix":
            suffix.append(row)
    head = HEAD.format(mark=MARK.format(source=SOURCE))
    tables = [("exact", dict(sorted(exact.items()))), ("suffix", suffix)]
    body = "\n\n".join(f"{name} := {_rego(table, 0)}" for name, table in tables)
    return {PATH: opa.fmt(f"{head}{body}\n", stage.folder)}


def _row(entry: Mapping[str, Any]) -> dict[str, Any]:
    name = entry.get("provisioner")
    if unknown := sorted(entry.keys() - KNOWN):
        raise ToolError(f"{SOURCE}: {name}: unknown keys {', '.join(unknown)}")
    if lacking := [key for key, default in FIELDS.items() if default is None and key not in entry]:
        raise ToolError(f"{SOURCE}: {name}: lacks {', '.join(lacking)}")
    if (entry.get("match") == "suffix") != ("match_suffix" in entry):
        raise ToolError(f"{SOURCE}: {name}: match: suffix and match_suffix belong together")
    row = {key: entry.get(key, default) for key, default in FIELDS.items()}
    row["conditional"] = [
        {"mode": condition["mode"], "requires": condition["requires"]} for condition in entry["conditional"]
    ]
    return row | {key: entry[key] for key in OPTIONAL if key in entry}


def _rego(value: Any, depth: int) -> str:
    """JSON, one line for whatever fits there."""
    line = json.dumps(value, ensure_ascii=False)
    if depth > 1 and len(line) < 100:
        return line
    inner, outer = "\t" * (depth + 1), "\t" * depth
    if isinstance(value, dict):
        lines = [f"{inner}{json.dumps(key)}: {_rego(item, depth + 1)},\n" for key, item in value.items()]
        return "{\n" + "".join(lines) + outer + "}"
    if isinstance(value, list) and len(value) == 1 and isinstance(value[0], dict):
        return f"[{_rego(value[0], depth)}]"
    if isinstance(value, list):
        return "[\n" + "".join(f"{inner}{_rego(item, depth + 1)},\n" for item in value) + outer + "]"
    return line
