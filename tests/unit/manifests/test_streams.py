from __future__ import annotations

from itertools import chain
from typing import Any

import pytest

from pvcguard.errors import DocumentError
from pvcguard.manifests import stream
from pvcguard.manifests.construct import construct


def read(text: str, **options: bool) -> list[tuple[Any, str | None, int, int]]:
    """(value, error, line, column) of each document."""
    found = []
    for one in chain.from_iterable(map(stream.read, stream.cut(text, **options))):
        line = one.chunk.line + (one.error.line - 1 if one.error else 0)
        found.append((one.value, str(one.error) if one.error else None, line, one.chunk.column))
    return found


def test_a_broken_document_does_not_hide_its_neighbours() -> None:
    text = "a: 1\n---\nb: [1\n---\n# nothing\n---\nc: 3\n"
    assert read(text) == [
        ({"a": 1}, None, 1, 1),
        (None, "did not find expected ',' or ']'", 4, 1),
        ({"c": 3}, None, 7, 1),
    ]


def test_json_objects_one_after_the_other() -> None:
    assert read('{"a": 1}\n  {"b": 2.0}{"c": 1e3}') == [
        ({"a": 1}, None, 1, 1),
        ({"b": 2}, None, 2, 3),
        ({"c": 1000}, None, 2, 13),
    ]


def test_a_brace_may_begin_yaml_too() -> None:
    assert read("{a: y}\n---\nb: 1\n") == [({"a": True}, None, 1, 1), ({"b": 1}, None, 3, 1)]


def test_after_a_json_object_yaml_may_follow() -> None:
    assert read('{"a": 1}\n---\nb: y\n') == [({"a": 1}, None, 1, 1), ({"b": True}, None, 2, 1)]


def test_after_two_json_objects_nothing_but_json_may_follow() -> None:
    assert read('{"a": 1}{"b": 2}\nc: 3\n')[-1] == (None, "Expecting value", 2, 1)


def test_a_file_that_is_named_json_is_told_the_error_of_json() -> None:
    assert read('{"a": 1,}', json_named=True) == [(None, "Expecting property name enclosed in double quotes", 1, 1)]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"a": 1, "b": {"c": 1, "c": 2}}', "key 'c' stands twice in one mapping"),
        ('{"a": NaN}', "NaN is no JSON value"),
        ('{"a": 1e999}', "inf has no JSON form"),
        ("[" * 300 + "]" * 300, "Expecting value"),
        ('{"a":' * 300 + "1" + "}" * 300, "nested more than 250 levels deep"),
        ('{"a":' * 20000 + "1" + "}" * 20000, "nested more than 250 levels deep"),
    ],
)
def test_json_that_is_refused(text: str, message: str) -> None:
    text = text if text.startswith("{") else f'{{"a": {text}]'
    expected = message if "Expecting" not in message else "Expecting ',' delimiter"
    assert [error for _, error, _, _ in read(text, json_named=True)] == [expected]


def test_whole_numbers_keep_their_digits() -> None:
    text = '{"a": 18446744073709551615, "b": -9223372036854775808, "c": 9007199254740993}'
    expected = {"a": 18446744073709551615, "b": -9223372036854775808, "c": 9007199254740993}
    assert [value for value, _, _, _ in read(text)] == [expected]
    assert [value for value, _, _, _ in read(text.replace("{", "").replace("}", "").replace(", ", "\n"))] == [expected]


def test_half_of_a_surrogate_pair_becomes_the_replacement_character() -> None:
    assert read('{"a\\ud800": "\\ud83d\\ude00\\udfff"}') == [({"a\ufffd": "\U0001f600\ufffd"}, None, 1, 1)]


def test_nothing_is_no_document() -> None:
    assert [read(text) for text in ("", "\n\n", "---\n", "# x\n---\n# y\n", "null\n", "---\n...\n")] == [[]] * 6


def test_what_follows_the_end_of_a_document_is_not_lost_in_silence() -> None:
    assert construct("a: 1\n...\nb: 2\n") == ({"a": 1}, 3)
    assert construct("a: 1\n...\n# more\n") == ({"a": 1}, None)


@pytest.mark.parametrize(
    ("text", "message", "line", "column"),
    [
        ("a: 1\nb: 2\na: 3\n", "key 'a' stands twice in one mapping", 3, 1),
        ("1: x\n'1': y\n", "key '1' stands twice in one mapping", 2, 1),
        ("a: *b\n", "unknown anchor 'b' referenced", 1, 4),
        ("a: &b\n  c: *b\n", "anchor 'b' value contains itself", 2, 6),
        ("a:\n  ? [x]\n  : 1\n", "a mapping key must be a string, number or boolean", 2, 5),
        ("~: 1\n", "a mapping key must be a string, number or boolean", 1, 1),
        ("<<: 5\n", "a merge (<<) needs a mapping or a list of mappings", 1, 5),
        ("a: .inf\n", "inf has no JSON form", 1, 4),
        ("a: !!int x\n", "cannot read 'x' as !!int", 1, 4),
        ("a: 'é'\nb: \x07\n", "character U+0007 is not allowed in YAML", 2, 4),
        ("a:\n" + "".join(" " * n + "a:\n" for n in range(1, 300)), "nested more than 250 levels deep", 251, 251),
        ("[" * 100_000, "nested more than 250 levels deep", 1, 251),
        ('a: "\\/"\n', "\\/ is JSON's escape, not YAML's: write /", 1, 4),
        ("\tx: 1\n", "found character that cannot start any token", 1, 1),
    ],
)
def test_errors_have_their_place(text: str, message: str, line: int, column: int) -> None:
    with pytest.raises(DocumentError) as caught:
        construct(text)
    assert (str(caught.value), caught.value.line, caught.value.column) == (message, line, column)


def test_aliases_that_would_grow_without_bounds_are_refused() -> None:
    levels = "\n".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10))
    with pytest.raises(DocumentError, match="excessive aliasing"):
        construct(f"a0: &a0 [lol]\n{levels}\n")


def test_merges() -> None:
    text = (
        "base: &base {a: 1, b: 2}\n"
        "other: &other {b: 3, c: 4}\n"
        "one: {<<: *base, b: 9}\n"
        "late: {b: 9, <<: *base}\n"
        "list: {<<: [*base, *other]}\n"
    )
    value, _ = construct(text)
    assert {name: value[name] for name in ("one", "late", "list")} == {
        "one": {"a": 1, "b": 9},
        "late": {"a": 1, "b": 2},
        "list": {"a": 1, "b": 2, "c": 4},
    }
