"""The Rego's quantities against an independent implementation, on texts of every shape."""

from __future__ import annotations

import re
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st

from batches import evaluate, examples
from unit.quantity import kubernetes_quantity as kubernetes

any_digit = re.compile("[0-9]")
SUFFIXES = [*kubernetes.BINARY, *kubernetes.DECIMAL]

numbers = st.one_of(
    st.integers(0, 10**4).map(str),
    st.integers(0, 10**45).map(str),
    st.sampled_from([2**10, 2**53, 2**60, 2**63, 2**64, 10**9, 10**18, 10**30]).flatmap(
        lambda near: st.integers(-2, 2).map(lambda off: str(near + off))
    ),
    st.tuples(st.from_regex(r"[0-9]{0,20}", fullmatch=True), st.from_regex(r"[0-9]{0,80}", fullmatch=True)).map(
        ".".join
    ),
    st.from_regex(r"0{0,30}[0-9]{0,3}", fullmatch=True),
    st.from_regex(r"[0-9]{0,2}\.[09]{0,40}[0-9]{0,2}", fullmatch=True),
)
exponents = st.tuples(
    st.sampled_from("eE"),
    st.sampled_from(["", "+", "-"]),
    st.one_of(st.integers(0, 40), st.integers(0, 120), st.integers(0, 10**20)).map(str),
).map("".join)
suffixes = st.one_of(
    st.sampled_from(SUFFIXES),
    exponents,
    st.text("eEinumkKMGTP+-.0159 x\u0661", max_size=4),
)
texts = st.tuples(
    st.sampled_from(["", "", "+", "-", " ", "\u00a0-"]), numbers, suffixes, st.sampled_from(["", "", "", " "])
).map("".join)


Q = "data.lib.pvcguard.quantity"


def expected(text: str) -> Any:
    try:
        exact = kubernetes.value(text)
    except kubernetes.NoQuantityError as error:
        return {"values": [], "reason": str(error)}
    return {
        "values": [[kubernetes.digits(exact), str(kubernetes.whole_bytes(text))]],
        "reason": "",
    }


@pytest.fixture(scope="module")
def made_texts() -> list[str]:
    return examples(texts, 3000)


@pytest.mark.parametrize("version", ["newest", "floor"])
def test_value_and_reason(version: str, made_texts: list[str], tmp_path: Path) -> None:
    query = (
        f"{{'values': [[{Q}.digits({Q}.parse(case)), {Q}.digits({Q}.bytes(case))] | {Q}.valid(case)],"
        f" 'reason': {Q}.reason(case)}}"
    ).replace("'", '"')
    answers = evaluate(query, made_texts, version, tmp_path)
    wrong = [
        (text, answer, expected(text))
        for text, answer in zip(made_texts, answers, strict=True)
        if answer != expected(text)
    ]
    assert sorted(wrong, key=lambda each: len(each[0])) == []


amounts = st.tuples(numbers, st.sampled_from(SUFFIXES)).map("".join).filter(any_digit.search)


@pytest.fixture(scope="module")
def made_amounts() -> list[list[str]]:
    return examples(st.lists(amounts, min_size=2, max_size=5), 1000)


@pytest.mark.parametrize("version", ["newest", "floor"])
def test_arithmetic_and_order(version: str, made_amounts: list[list[str]], tmp_path: Path) -> None:
    query = (
        f"[{Q}.digits({Q}.add(a, b)), {Q}.digits({Q}.growth(a, b)), {Q}.digits({Q}.total(all_)),"
        f" [[i, j] | some i, x in all_; some j, y in all_; x <= y], [{Q}.text(x) | some x in all_]]"
    )
    binding = f"all_ := [{Q}.parse(text) | some text in case]; [a, b] := array.slice(all_, 0, 2)"
    answers = [one for (one,) in evaluate(f"[one | {binding}; one := {query}]", made_amounts, version, tmp_path)]
    wrong = []
    for case, answer in zip(made_amounts, answers, strict=True):
        exact = [kubernetes.value(text) for text in case]
        first, second = exact[:2]
        want = [
            kubernetes.digits(first + second),
            kubernetes.digits(max(Fraction(0), first - second)),
            kubernetes.digits(sum(exact, Fraction(0))),
            [[i, j] for i, x in enumerate(exact) for j, y in enumerate(exact) if x <= y],
        ]
        # A text must mean the same when it is read again, where a binary suffix is not capped.
        again = [(x, text) for x, text in zip(exact, answer[4], strict=True) if x <= kubernetes.LARGEST]
        if answer[:4] != want or any(kubernetes.value(text) != x for x, text in again):
            wrong.append((case, answer, want))
    assert wrong == []
