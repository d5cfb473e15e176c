"""The examples, damaged in many ways: whatever stands in an object or parameter, everything is judged."""

from __future__ import annotations

import copy
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pvcguard import Guard
from pvcguard.manifests import load
from pvcguard.report import json as as_json
from pvcguard.report import terminal

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
JUNK: list[Any] = [
    None, 5, -1, 2.5, True, "x", "", [], {}, [1], {"a": 1}, "pvc://", 10**30, ["ReadWriteOnce", 5], "\ufffd\x1b[31m",
]  # fmt: skip
PARAMETERS: list[Any] = [
    {},
    {"waivers": [{"rule": "*"}]},
    {"rules": 5},
    {"inventory": {"complete": [{"kind": 5}]}},
    {"waivers": [5, {"rule": []}], "select": None, "provisioners": [{"provisioner": 1}]},
]


def spots(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield path
    entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, item in entries:
        yield from spots(item, (*path, step))


def damaged(whole: dict[str, Any], draw: random.Random) -> dict[str, Any]:
    result = copy.deepcopy(whole)
    for _ in range(draw.randint(1, 3)):
        path = draw.choice([path for path in spots(result) if path and path[0] not in ("apiVersion", "kind")])
        holder: Any = result
        for step in path[:-1]:
            holder = holder[step]
        holder[path[-1]] = copy.deepcopy(draw.choice(JUNK))
        if set(result) <= {"apiVersion", "kind"}:
            break
    return result


@pytest.mark.parametrize("seed", range(20))
def test_damage_breaks_nothing(seed: int) -> None:
    draw = random.Random(seed)
    whole = [manifest.object for manifest in load([EXAMPLES]).objects]
    objects = [damaged(draw.choice(whole), draw) for _ in range(20)] + whole
    report = Guard(complete=["all"], config=draw.choice(PARAMETERS)).check(objects)
    assert (report.problems, report.objects) == ((), len(objects))
    assert "\x1b" not in terminal.render(report) + as_json.render(report, "0")
