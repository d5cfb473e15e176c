"""`lib.pvcguard.catalogue`: what every finding says of its rule, so that a rule names only its id."""

from __future__ import annotations

import json

from tools.gen import opa
from tools.gen.registry import Rule
from tools.gen.stage import MARK, Files, Stage

PATH = "policies/lib/pvcguard/catalogue/catalogue.rego"
FIELDS = ("slug", "category", "severity", "solution", "race")
HEAD = """# {mark}

# METADATA
# title: Catalogue
# description: What findings say of their rule, by the rule's id.
package lib.pvcguard.catalogue

"""


def catalogue(stage: Stage, rules: list[Rule]) -> Files:
    """The Rego module, formatted."""
    table = {rule["id"]: {field: rule[field] for field in FIELDS} for rule in rules}
    head = HEAD.format(mark=MARK.format(source="the METADATA of the rules"))
    return {PATH: opa.fmt(f"{head}rules := {json.dumps(table, indent=1, ensure_ascii=False)}\n", stage.folder)}
