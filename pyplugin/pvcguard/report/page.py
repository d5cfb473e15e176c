"""A rule's page, in a terminal."""

from __future__ import annotations

import html

from pvcguard import assets
from pvcguard.registry import Rule

_FENCE = "```"


def render(rule: Rule) -> str:
    """The page as text that is read as it is, ending in a newline. Raises AssetError if the installation lacks it."""
    _, _, text = assets.page(rule.id).partition("-->\n\n")
    # Every other part is code, in which nothing is escaped.
    parts = text.split(_FENCE)
    return _FENCE.join(part if index % 2 else html.unescape(part) for index, part in enumerate(parts))
