"""The table of rules in README.md; each leads to its page."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tools.gen.registry import Rule
from tools.gen.rulepages import FOLDER
from tools.gen.stage import Files, Stage

PATH = "README.md"
TABLE = re.compile(r"(?<=<!-- rules:begin -->\n).*?(?=<!-- rules:end -->)", re.DOTALL)


def readme(stage: Stage, rules: Sequence[Rule]) -> Files:
    """The README with its table brought up to date; nothing where it has no markers for it."""
    if not (stage.folder / PATH).exists():
        return {}
    text = stage.read(PATH)
    rows = [
        f"| [{rule['id']}]({FOLDER}/{rule['id']}.md) | {rule['slug']} | {rule['severity']}"
        f" | {_cell(rule['title'])} | {_cell(rule['solution'])} |\n"
        for rule in rules
    ]
    table = "".join(["| Id | Name | Severity | Says | Remedy |\n", "|---|---|---|---|---|\n", *rows])
    replaced, count = TABLE.subn(lambda _: table, text)
    return {PATH: replaced} if count else {}


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|").replace("<", "&lt;")
