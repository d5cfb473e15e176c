"""The two sides: the embedded evaluator, and the `opa` binary with the bundle.

Both get the same JSON text of a world, and give for each review the canonical JSON text of what the report entry
found, in Rego's order. A world that a side fails on has its error in place of findings.
"""

from __future__ import annotations

import importlib
import json
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from binaries import ROOT, ToolError, tool
from fuzz.draw import decode, encode
from pvcguard.engines.base import FINDINGS
from pvcguard.rego import Policy, RegoError

# Bound to names first: a reference to input as a value of `with` would be looked up in the input that it replaces.
QUERY: Final = """[found |
    some world in input
    inventory := world.inventory
    found := [answer |
        some review in world.reviews
        document := {"review": review, "parameters": world.parameters}
        answer := data.pvcguard.report.findings with input as document with data.inventory as inventory
    ]
]"""


@dataclass(frozen=True)
class Failure:
    """Why a side found nothing at all in a world. Two failures count as equal: neither side has findings."""

    reason: str = field(compare=False)


Answer = tuple[str, ...] | Failure


class Embedded:
    """One session for each world, so that its reviews share what a session keeps."""

    def __init__(self) -> None:
        self._policy = Policy(importlib.import_module("pvcguard.policy.compiled"))

    def answers(self, worlds: Sequence[str]) -> list[Answer]:
        """The answers to the JSON texts of worlds."""
        return [self._answer(text) for text in worlds]

    def _answer(self, text: str) -> Answer:
        world = json.loads(text)
        session = self._policy.session({"inventory": world["inventory"]}, {"parameters": world["parameters"]})
        try:
            found = [session.query(FINDINGS, {"review": review}) for review in world["reviews"]]
        except RegoError as error:
            return Failure(str(error))
        return tuple(encode(one) for one in found)


class Opa:
    """One process for many worlds. The bundle is copied: a long run must not meet another version of the rules."""

    def __init__(self, folder: Path) -> None:
        self._bundle = folder / "bundle"
        shutil.copytree(ROOT / "bundles" / "opa", self._bundle)
        self._tool = tool("opa")

    def answers(self, worlds: Sequence[str]) -> list[Answer]:
        """The answers to the JSON texts of worlds."""
        if not worlds:
            return []
        try:
            printed = self._tool.run(
                "eval", "--format", "raw", "--bundle", self._bundle, "--stdin-input", QUERY,
                stdin=f"[{','.join(worlds)}]",
            )  # fmt: skip
        except ToolError as error:
            # One world that fails takes all others with it.
            if len(worlds) == 1:
                return [Failure(str(error))]
            half = len(worlds) // 2
            return [*self.answers(worlds[:half]), *self.answers(worlds[half:])]
        found = decode(printed)
        assert len(found) == len(worlds)
        return [tuple(encode(one) for one in each) for each in found]
