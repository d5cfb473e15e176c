"""Values that find out differences."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

integers = st.one_of(
    st.integers(-12, 12),
    st.sampled_from(
        [-(2**63) - 1, -(2**63), 2**63 - 1, 2**63, 2**64, 2**31 - 1, 2**31, -(2**31), 10**30, 2**53, 2**53 + 1]
    ),
    st.integers(-(10**20), 10**20),
)
floats = st.one_of(
    st.sampled_from([0.0, -0.0, 0.5, -0.5, 1.0, 1.5, 2.5, 0.1, 0.2, 1e6, 1e21, 1e22, 1e23, 1e-7, 123456.75, 1e100]),
    st.floats(allow_nan=False, allow_infinity=False, min_value=-1e15, max_value=1e15),
)
numbers = st.one_of(integers, floats)
characters = st.one_of(
    st.sampled_from("abcABC012 ./-_*?[]{}%$^+|()\\\"'<>&\t\né€ßſKŉǆİıΣς漢😀"),
    st.characters(exclude_categories=("Cs", "Cn", "Co")),
)
texts = st.text(characters, max_size=8)
ascii_texts = st.text(st.sampled_from("abc01./- "), max_size=8)
scalars = st.one_of(st.none(), st.booleans(), numbers, texts)


def _composite(children: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.one_of(
        st.lists(children, max_size=4), st.dictionaries(st.one_of(ascii_texts, texts), children, max_size=4)
    )


json_values = st.recursive(scalars, _composite, max_leaves=8)
objects = st.dictionaries(st.one_of(st.sampled_from("abc"), texts), json_values, max_size=4)
arrays = st.lists(json_values, max_size=5)
# Mostly of the right type, sometimes not.


def mostly(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Mostly of a type, sometimes anything."""
    return st.one_of(strategy, strategy, strategy, strategy, strategy, json_values)
