"""The Gatekeeper entries: the same few lines for every category."""

from __future__ import annotations

from collections.abc import Sequence

from tools.gen.categories import Category
from tools.gen.stage import MARK, Files

SOURCE = "policies/lib/pvcguard/categories"
TEXT = """# {mark}

# METADATA
# title: Gatekeeper, {category}
# description: Acts on what the category finds; details carry the whole finding.
package pvcguard.{category}

import data.lib.pvcguard.categories.{category}
import data.lib.pvcguard.finding

violation contains {{"msg": f.msg, "details": f}} if {{
	some f in {category}.findings
	finding.reported(f)
}}
"""


def entry_file(category: Category) -> str:
    """Where the entry of a category lies."""
    return f"policies/entry/gatekeeper/{category.name}.rego"


def entries(categories: Sequence[Category]) -> Files:
    """One module for each category."""
    mark = MARK.format(source=SOURCE)
    return {entry_file(category): TEXT.format(mark=mark, category=category.name) for category in categories}
