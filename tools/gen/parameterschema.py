"""`data/parameters.yaml` in the forms that its readers need."""

from __future__ import annotations

import json
from typing import Any

import yaml

from tools.gen import opa
from tools.gen.parameters import render
from tools.gen.stage import MARK, Files, Stage

SOURCE = "data/parameters.yaml"
SCHEMA = "pyplugin/pvcguard/policy/parameters.schema.json"
TABLE = "policies/lib/pvcguard/params/schema/schema.rego"
HEAD = """# {mark}

# METADATA
# title: Schema of the parameters
# description: Defaults, types, choices and known keys, by the pattern of a path.
"""


def read_schema(stage: Stage) -> dict[str, Any]:
    """The JSON Schema of the parameters."""
    schema = yaml.safe_load(stage.read(SOURCE))
    assert isinstance(schema, dict)
    return schema


def parameters(stage: Stage) -> Files:
    """The schema that the Python package ships, and the table that the rules read."""
    schema, mark = read_schema(stage), MARK.format(source=SOURCE)
    table = HEAD.format(mark=mark) + render(schema)
    return {
        SCHEMA: json.dumps({"$comment": mark, **schema}, indent=1, ensure_ascii=False) + "\n",
        TABLE: opa.fmt(table, stage.folder),
    }
