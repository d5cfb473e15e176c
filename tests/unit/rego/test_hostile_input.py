"""No input makes an evaluation hang, run out of stack, or fail in another way than with RegoError."""

from __future__ import annotations

import time
from decimal import Decimal
from typing import Any

import pytest

from pvcguard.rego import UNDEFINED, RegoError
from unit.rego.compiled import policy_of

REGO = """
package p

same := input.a == input.b

walked := count([1 | walk(input, _)])

text := json.marshal(input)

copy := input

seen := {input}

range := count(numbers.range(0, input))

shifted := bits.lsh(1, input)

paths := count(graph.reachable_paths(input, ["0"]))

padded := sprintf(input, [1])

matched := regex.match(input.pattern, input.text)

found := regex.find_n(input.pattern, input.text, -1)

globbed := glob.match(input.pattern, [], input.text)

number := to_number(input)

added := input + 1

member := input.a

printed := sprintf("%v", [input])

keys := {k | input[k]}

parsed := json.unmarshal(input)

replaced := count(replace(input, "a", input))
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    names = [line.split(" ")[0] for line in REGO.splitlines() if " := " in line]
    policy = policy_of(REGO, [f"p/{name}" for name in names], tmp_path_factory.mktemp("plan"))
    return lambda name, given: policy.session({}).query(f"p/{name}", given)


def nested(depth):
    value: Any = 1
    for _ in range(depth):
        value = [value]
    return value


@pytest.mark.parametrize("rule", ["walked", "text", "copy", "seen", "printed"])
def test_a_value_nested_too_deeply(ask, rule):
    with pytest.raises(RegoError, match=r"nested too deeply|value of [0-9]+ members"):
        ask(rule, nested(100_000))


def test_two_values_nested_too_deeply(ask):
    with pytest.raises(RegoError, match="nested too deeply"):
        ask("same", {"a": nested(100_000), "b": nested(100_000)})


def test_a_text_nested_too_deeply(ask):
    with pytest.raises(RegoError, match="nested too deeply"):
        ask("parsed", "[" * 100_000 + "]" * 100_000)


def test_a_value_that_contains_itself(ask):
    loop: list[Any] = []
    loop.append(loop)
    for rule in ("walked", "text", "copy", "seen", "printed"):
        with pytest.raises(RegoError):
            ask(rule, loop)


@pytest.mark.parametrize(
    ("rule", "given"),
    [
        ("range", 10**12),
        ("shifted", 10**12),
        ("paths", {str(i): [str(j) for j in range(24) if j != i] for i in range(24)}),
        ("replaced", "a" * 10_000),
        ("padded", "%999999[1]d" * 100),
    ],
)
def test_a_result_that_would_be_too_large(ask, rule, given):
    started = time.monotonic()
    with pytest.raises(RegoError, match="would make a"):
        ask(rule, given)
    assert time.monotonic() - started < 60


@pytest.mark.parametrize(
    "pattern",
    ["(a+)+$", "(a|a)*$", "(a*)*b", "^(a?){40}a{40}$", "(.*)(.*)(.*)(.*)(.*)x", "(a|aa)+$", "((a*)*)*$"],
)
def test_no_pattern_takes_exponential_time(ask, pattern):
    started = time.monotonic()
    ask("matched", {"pattern": pattern, "text": "a" * 20_000 + "!"})
    assert time.monotonic() - started < 20


def test_no_glob_takes_exponential_time(ask):
    started = time.monotonic()
    assert ask("globbed", {"pattern": "*a" * 30 + "b", "text": "a" * 10_000}) is False
    assert time.monotonic() - started < 20


def test_matching_that_takes_too_long_is_given_up(ask):
    with pytest.raises(RegoError, match="takes too long"):
        ask("found", {"pattern": "a.*b|a", "text": "a" * 20_000})


@pytest.mark.parametrize("given", [float("nan"), float("inf"), float("-inf")])
def test_numbers_that_json_does_not_have(ask, given):
    with pytest.raises(RegoError, match="is not a JSON number"):
        ask("added", given)


@pytest.mark.parametrize("given", [object(), {1, 2}, b"bytes", 1j])
def test_values_that_json_does_not_have(ask, given):
    with pytest.raises(RegoError, match="is not a JSON value"):
        ask("seen", given)


def test_numbers_of_any_length(ask):
    assert ask("parsed", "9" * 5000) == int("9" * 4000) * 10**1000 + int("9" * 1000)
    assert ask("number", "1e99999999") is UNDEFINED
    with pytest.raises(RegoError, match="digits"):
        ask("printed", 10**200_000)


def test_a_decimal_is_a_number(ask):
    assert ask("added", Decimal("1.5")) is UNDEFINED or ask("added", Decimal("1.5")) == 2.5
    assert ask("same", {"a": Decimal("1.50"), "b": 1.5}) is True


def test_keys_that_are_no_strings_do_not_crash(ask):
    assert ask("copy", {1: "x", None: "y"}) is not None
    assert ask("keys", {"a": 1}) == ["a"]


def test_an_unknown_entry_point(ask):
    with pytest.raises(RegoError, match="no entry point"):
        ask("nothing", {})
