"""Many worlds on both sides, until they differ."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Final, Protocol

from binaries import ROOT
from cases_loader import load_registry
from fuzz.draw import decode, encode
from fuzz.reduction import reduced
from fuzz.sides import Answer, Failure
from fuzz.worlds import World, in_run

# As many as take a few seconds, so that starting a process does not count.
_BATCH: Final = 150
# The binary works on two batches while the next one is made.
_AHEAD: Final = 2


class Side(Protocol):
    """What answers for JSON texts of worlds."""

    def answers(self, worlds: Sequence[str]) -> list[Answer]:
        """An answer for each."""
        ...


@dataclass
class Tally:
    """How many reviews were judged, and in how many of them each rule found something or could not decide."""

    cases: int = 0
    found: Counter[str] = field(default_factory=Counter)
    unknown: Counter[str] = field(default_factory=Counter)

    def add(self, answer: Answer) -> None:
        """Counts the reviews of a world."""
        for one in answer if isinstance(answer, tuple) else ():
            findings = json.loads(one)
            self.cases += 1
            self.found.update({finding["id"] for finding in findings if not finding["missing"]})
            self.unknown.update({finding["id"] for finding in findings if finding["missing"]})

    def lines(self) -> list[str]:
        """A table of the rules."""
        table = ["rule        found           unknown"]
        for rule in load_registry():
            id_ = rule["id"]
            row = f"{id_:8} {self.found[id_]:8} {self._share(self.found[id_])}"
            if id_ in undecidable():
                row += f" {self.unknown[id_]:8} {self._share(self.unknown[id_])}"
            table.append(row)
        return table

    def _share(self, count: int) -> str:
        return f"{100 * count / max(1, self.cases):5.1f} %"


@dataclass(frozen=True)
class Difference:
    """A world of a run that the sides do not agree on, or on which both fail."""

    seed: int
    index: int


def undecidable() -> set[str]:
    """The ids of the rules that can answer that they cannot decide: by their sources, the only place that says so."""
    found = set()
    for rule in load_registry():
        folder = ROOT / "policies" / rule["package"].replace(".", "/")
        if f'finding.unknown("{rule["id"]}"' in (folder / f"{folder.name}.rego").read_text(encoding="utf-8"):
            found.add(rule["id"])
    return found


def compare(
    seed: int, cases: int, embedded: Side, opa: Side, tally: Tally, told: Callable[[float], None] = lambda _: None
) -> Difference | None:
    """The first difference in at least this many reviews, None if there is none.

    `told` is called after each batch with the seconds since the start.
    """
    begin = time.monotonic()
    batches = _batches(seed, cases)
    with ThreadPoolExecutor(_AHEAD) as pool:
        pending: list[tuple[int, list[Answer], Future[list[Answer]]]] = []
        while True:
            first, texts = next(batches, (0, []))
            if texts:
                asked = pool.submit(opa.answers, texts)
                pending.append((first, embedded.answers(texts), asked))
            if not pending:
                return None
            if texts and len(pending) < _AHEAD:
                continue
            start, ours, asked = pending.pop(0)
            for index, (mine, theirs) in enumerate(zip(ours, asked.result(), strict=True), start):
                tally.add(theirs)
                if _differ(mine, theirs):
                    return Difference(seed, index)
            told(time.monotonic() - begin)


def one(seed: int, index: int, embedded: Side, opa: Side) -> Difference | None:
    """The difference in one world of a run, None if there is none."""
    text = encode(in_run(seed, index))
    [mine], [theirs] = embedded.answers([text]), opa.answers([text])
    return Difference(seed, index) if _differ(mine, theirs) else None


def _differ(mine: Answer, theirs: Answer) -> bool:
    # Where both fail they agree, but nobody has any findings.
    return mine != theirs or isinstance(mine, Failure)


def _batches(seed: int, cases: int) -> Iterator[tuple[int, list[str]]]:
    """(index of the first world, JSON texts of it and those that follow)."""
    made = index = 0
    while made < cases:
        first = index
        texts: list[str] = []
        while len(texts) < _BATCH and made < cases:
            world = in_run(seed, index)
            texts.append(encode(world))
            made += len(world["reviews"])
            index += 1
        yield first, texts


def smallest(difference: Difference, embedded: Side, opa: Side) -> World:
    """The world of a difference, reduced to what matters."""

    def differs(texts: Sequence[str]) -> list[bool]:
        return [_differ(mine, theirs) for mine, theirs in zip(embedded.answers(texts), opa.answers(texts), strict=True)]

    return reduced(in_run(difference.seed, difference.index), differs)


def report(difference: Difference, embedded: Side, opa: Side) -> str:
    """What is to be known of a difference: how to get it again, its reduced world, and both sides' answers to that."""
    world = smallest(difference, embedded, opa)
    text = encode(world)
    [mine], [theirs] = embedded.answers([text]), opa.answers([text])
    return "\n".join(
        [
            f"embedded and opa differ in world {difference.index} of seed {difference.seed}; to see it again:",
            f"  PYTHONPATH=tests .venv/bin/python -m fuzz --seed {difference.seed} --world {difference.index}",
            f"reduced: {text}",
            *_unequal(mine, theirs),
        ]
    )


def _unequal(mine: Answer, theirs: Answer) -> Iterator[str]:
    if isinstance(mine, Failure) or isinstance(theirs, Failure):
        yield from (f"embedded: {_told(mine)}", f"opa:      {_told(theirs)}")
        return
    for number, (ours, others) in enumerate(zip(mine, theirs, strict=True)):
        if ours == others:
            continue
        yield f"review {number}:"
        one, other = ([encode(finding) for finding in decode(side)] for side in (ours, others))
        yield from (f"  only embedded: {finding}" for finding in one if finding not in other)
        yield from (f"  only opa:      {finding}" for finding in other if finding not in one)
        if sorted(one) == sorted(other):
            yield "  the order of the findings"


def _told(answer: Answer) -> str:
    return f"fails: {answer.reason}" if isinstance(answer, Failure) else " ".join(answer)
