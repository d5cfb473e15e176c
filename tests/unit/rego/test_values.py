"""Values: what is equal, what comes first, how numbers are kept and printed."""

from __future__ import annotations

import itertools
from fractions import Fraction

import pytest

from pvcguard.rego import bigfloat, export, gofloat, numbers, text, values
from pvcguard.rego.builtins import aggregates, regex, sets, types
from pvcguard.rego.numbers import Number
from pvcguard.rego.values import UNDEFINED, Key, Set

IN_ORDER = [
    None,
    False,
    True,
    -(10**30),
    -1.5,
    0,
    1,
    numbers.parse("1.0000000000000000000000001"),
    2,
    1e23,
    10**23 + 1,
    "",
    "a",
    "b",
    "é",
    "\U0001f600",
    [],
    [1],
    [1, 2],
    [2],
    {},
    {"a": 1},
    {"a": 2},
    {"b": 0},
    {Key([1]): 0},
    Set(),
    Set([1, 2]),
    Set([2]),
]


def test_one_order_across_all_types():
    for (i, a), (j, b) in itertools.product(enumerate(IN_ORDER), repeat=2):
        difference = values.compare(a, b)
        assert (difference > 0) - (difference < 0) == (i > j) - (i < j), (a, b)
        assert values.equal(a, b) == (i == j), (a, b)
        assert (values.canonical(a) == values.canonical(b)) == (i == j), (a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (1, 1.0),
        (1.0, numbers.parse("1.00")),
        (10**23, 1e23),
        (0.1, numbers.parse("0.10")),
        (0, numbers.parse("-0")),
        ([1], [1.0]),
        ({"a": 1}, {"a": numbers.parse("1e0")}),
        (Set([1, "a"]), Set(["a", 1.0])),
        ({Key(1): 2}, {Key(1.0): 2}),
    ],
)
def test_numbers_are_equal_by_value_in_any_notation(a, b):
    assert values.equal(a, b)
    assert values.compare(a, b) == 0
    assert len(Set([a, b])) == 1


@pytest.mark.parametrize(("a", "b"), [(True, 1), (False, 0), ([True], [1]), ({"a": False}, {"a": 0}), (None, False)])
def test_booleans_are_no_numbers(a, b):
    assert not values.equal(a, b)
    assert len(Set([a, b])) == 2
    assert len({Key(a): 1, Key(b): 2}) == 2


@pytest.mark.parametrize("written", ["0", "-5", "1.5", "0.10", "1e3", "1E+3", "-0", "-0.0", "9" * 40, "0." + "1" * 40])
def test_numbers_keep_their_notation(written):
    assert numbers.text_of(numbers.parse(written)) == written


def test_small_numbers_are_pythons_own():
    assert [type(numbers.parse(each)) for each in ("1", "1.5", "1.50")] == [int, float, Number]


def test_what_comes_out_is_plain():
    given = {"set": Set([2, "a", Set([1])]), Key([1, "x"]): numbers.parse("1e3"), Key(None): numbers.parse("0.10")}
    assert export.plain(given) == {"set": [2, "a", [1]], '[1,"x"]': 1000, "null": 0.1}


def test_values_are_printed_as_rego():
    given = {"b": [True, None, Set(), Set([2, 1.5])], Key({"k": 1}): 'quo"te\n\x01é'}
    assert text.term(given) == '{"b": [true, null, set(), {1.5, 2}], {"k": 1}: "quo\\"te\\n\\x01é"}'


@pytest.mark.parametrize(
    ("value", "form", "precision", "printed"),
    [
        (1e6, "g", None, "1e+06"),
        (123456.0, "g", None, "123456"),
        (0.0001, "g", None, "0.0001"),
        (0.00001, "g", None, "1e-05"),
        (5e-324, "x", None, "0x1p-1074"),
        (1.0, "b", None, "4503599627370496p-52"),
        (2.5, "f", 0, "2"),
        (-0.0, "e", 2, "-0.00e+00"),
    ],
)
def test_floats_are_printed_as_go_prints_them(value, form, precision, printed):
    assert gofloat.text(value, form, precision) == printed


def test_floating_point_has_64_bits():
    third = bigfloat.rounded(Fraction(1, 3))
    assert bigfloat.shortest_text(third) == "0.33333333333333333334"
    assert bigfloat.shortest_text(bigfloat.rounded(Fraction(2**64 + 1))) == "18446744073709551616"


def test_built_ins_that_only_old_rego_calls():
    assert [aggregates.any_([False, True]), aggregates.all_(Set([True])), aggregates.all_([1])] == [True, True, False]
    assert [aggregates.any_("x"), aggregates.all_({})] == [UNDEFINED, UNDEFINED]
    assert types.cast_array(Set([2, 1])) == [1, 2]
    assert types.cast_set([1, 1]) == Set([1])
    assert [types.cast_string("a"), types.cast_boolean(True), types.cast_null(None), types.cast_object({})] == [
        "a",
        True,
        None,
        {},
    ]
    casts = (
        types.cast_array,
        types.cast_set,
        types.cast_string,
        types.cast_boolean,
        types.cast_null,
        types.cast_object,
    )
    assert [cast(1) for cast in casts] == [UNDEFINED] * 6
    assert sets.difference(Set([1, 2]), Set([1.0])) == Set([2])
    assert regex.match("^a", "ab") is True
