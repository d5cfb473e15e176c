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
LINES = (
    ("name", "kind", "status", "confidence"),
    ("access_modes", "rejects"),
    ("conditional",),
    ("topology", "topology_key", "dynamic_provisioning", "redirects_to", "match_suffix", "when"),
)
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
    named = "".join(
        f"{_json(name)}: [{', '.join(_rego(row) for row in rows)}],\n" for name, rows in sorted(exact.items())
    )
    endings = "".join(f"{_rego(row)},\n" for row in suffix)
    text = f"{head}exact := {{\n{named}}}\n\nsuffix := [\n{endings}]\n"
    return {PATH: opa.fmt(text, stage.folder)}


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


def _rego(row: Mapping[str, Any]) -> str:
    """A row with what belongs together on one line, as `opa fmt` leaves it."""
    lines = [[key for key in keys if key in row] for keys in LINES]
    shown = [", ".join(f"{_json(key)}: {_json(row[key])}" for key in keys) for keys in lines if keys]
    return "{\n" + "".join(f"{line},\n" for line in shown) + "}"


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
