"""What the comparison itself is made of: numbers as written, worlds by seed, sides that fail, reduction."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from binaries import ROOT
from fuzz.draw import decode, encode, written
from fuzz.reduction import reduced
from fuzz.run import Difference, Tally, compare, report
from fuzz.sides import Failure
from fuzz.worlds import in_run


def test_numbers_are_kept_as_they_are_written():
    text = '{"a":[1e3,2.0,-0,9007199254740993,1000000000000000000000000000000],"b":"1e3"}'
    assert encode(decode(text)) == text
    assert encode({"b": written("1.0e+2"), "a": "é\u2028"}) == '{"a":"é\u2028","b":1.0e+2}'


def test_worlds_have_numbers_in_every_notation():
    text = "".join(encode(in_run(1, index)) for index in range(300))
    lacking = [
        number for number in ("2.0", "1e3", "1.0e+2", "-0", "9007199254740993", "999999") if f":{number}" not in text
    ]
    assert lacking == []


@pytest.mark.parametrize("hash_seed", ["0", "1"])
def test_a_seed_makes_the_same_worlds_in_every_process(hash_seed):
    program = "from fuzz.worlds import in_run; from fuzz.draw import encode; import sys\n"
    program += "sys.stdout.buffer.write('\\n'.join(encode(in_run(7, i)) for i in range(20)).encode())"
    environment = os.environ | {"PYTHONHASHSEED": hash_seed, "PYTHONPATH": str(ROOT / "tests")}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, check=True)
    assert done.stdout.decode() == "\n".join(encode(in_run(7, i)) for i in range(20))


def test_a_world_that_fails_takes_no_other_with_it(embedded, opa):
    worlds = [encode(in_run(1, index)) for index in range(3)]
    answers = opa.answers([worlds[0], "{", *worlds[1:]])
    assert isinstance(answers[1], Failure)
    assert [answers[0], *answers[2:]] == embedded.answers(worlds)


def test_a_reduced_world_has_only_what_matters():
    world = {
        "inventory": {"namespace": {"team": {"v1": {"Secret": {"a": {"data": ["x", "needle-in-hay", 3]}}}}}},
        "parameters": {"onUnknown": "ignore"},
        "reviews": [{"object": {"kind": "Pod"}}, {"object": {"kind": "Secret", "other": [1, 2]}}],
    }

    def differs(texts):
        return [
            "needle" in text and any(is_of_a_kind(review) for review in json.loads(text)["reviews"]) for text in texts
        ]

    def is_of_a_kind(review):
        reviewed = review.get("object") if isinstance(review, dict) else None
        return isinstance(reviewed, dict) and bool(reviewed.get("kind"))

    assert reduced(world, differs) == {
        "inventory": "needle",
        "parameters": {},
        "reviews": [{"object": {"kind": "P"}}],
    }


class Mishearing:
    """An embedded evaluator that takes one access mode for another."""

    def __init__(self, embedded):
        self._embedded = embedded

    def answers(self, worlds):
        return self._embedded.answers([text.replace('"ReadWriteOncePod"', '"ReadWriteMany"') for text in worlds])


class Failing:
    """An evaluator that fails on every world."""

    def answers(self, worlds):
        return [Failure("out of order") for _ in worlds]


def test_a_difference_is_found_reduced_and_told(embedded, opa):
    wrong = Mishearing(embedded)
    difference = compare(1, 200, wrong, opa, Tally())
    assert difference is not None
    first, command, smallest, review, *lines = report(difference, wrong, opa).split("\n")
    assert first == f"embedded and opa differ in world {difference.index} of seed 1; to see it again:"
    assert command.endswith(f" -m fuzz --seed 1 --world {difference.index}")
    world = smallest.removeprefix("reduced: ")
    [[mine]], [[theirs]] = wrong.answers([world]), opa.answers([world])
    assert len(world) < 700
    assert "ReadWriteOncePod" in world
    assert review == "review 0:"
    sides = {"embedded": decode(mine), "opa": decode(theirs)}
    only = {
        name: [finding for finding in found if finding not in sides[other]]
        for (name, found), other in zip(sides.items(), ("opa", "embedded"), strict=True)
    }
    assert lines == [
        f"  only {name}:{' ' if name == 'embedded' else '      '}{encode(finding)}"
        for name, found in only.items()
        for finding in found
    ]


@pytest.mark.parametrize(("one", "other"), [(Failing(), None), (None, Failing()), (Failing(), Failing())])
def test_a_side_that_fails_is_a_difference(one, other, embedded, opa):
    difference = compare(1, 20, one or embedded, other or opa, Tally())
    assert difference == Difference(seed=1, index=0)
