"""Calls of all built-ins: by name, the expression over the arguments `c`, and where these come from."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import strategies as st

from conformance.suite import DEPRECATED
from unit.rego.strategies import (
    arrays,
    ascii_texts,
    integers,
    json_values,
    mostly,
    numbers,
    objects,
    scalars,
    texts,
)

V0_ONLY = DEPRECATED

Arguments = tuple[st.SearchStrategy[Any], ...]

_any: Arguments = (json_values,)
_two: Arguments = (json_values, json_values)
_number: Arguments = (mostly(numbers),)
_numbers: Arguments = (mostly(numbers), mostly(numbers))
_text: Arguments = (mostly(texts),)
_texts: Arguments = (mostly(texts), mostly(texts))
_whole: Arguments = (mostly(integers),)
_wholes: Arguments = (mostly(integers), mostly(integers))
_similar = st.one_of(json_values, st.sampled_from([0, 1, True, False, 1.0, None, "", "a", [], [1], {}, {"a": 1}]))
# Not the numbers of `json_values`: some are so large that OPA would not end.
_small = st.one_of(*[st.integers(-3, 8)] * 5, st.sampled_from([None, True, "1", 1.5, 2.0, [], {}, 0.0]))
_sets = "{x | some x in c[0]}"
_other_set = "{x | some x in c[1]}"
_of_numbers: Arguments = (st.lists(mostly(numbers), max_size=5),)
_lists: Arguments = (mostly(st.lists(_similar, max_size=5)),)
_list_pairs: Arguments = (mostly(st.lists(_similar, max_size=5)), mostly(st.lists(_similar, max_size=5)))
_string_lists = st.lists(mostly(ascii_texts), max_size=4)
_key = st.one_of(st.sampled_from("abc"), texts, scalars)
_pieces = st.sampled_from(["a", "b", "/", "1", "0", "-", "~0", "~1", ""])
_json_path = st.one_of(st.lists(_pieces, max_size=3).map("/".join), st.lists(_key, max_size=3), scalars)
_paths = mostly(st.lists(_json_path, max_size=3))
_below = st.one_of(
    st.lists(_pieces, min_size=1, max_size=3).map("/".join).filter(bool), st.lists(_key, min_size=1, max_size=3)
)
# Not the root: OPA does not survive its removal.
_operation = st.fixed_dictionaries(
    {"op": st.sampled_from(["add", "remove", "replace", "move", "copy", "test"])},
    optional={"path": _below, "from": _below, "value": json_values},
)
_operations = mostly(st.lists(_operation, max_size=3))
_nested = st.recursive(
    st.integers(0, 3),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.sampled_from("ab01"), inner, max_size=3)),
    max_leaves=8,
)
_graph = st.dictionaries(st.sampled_from("abcde"), st.lists(st.sampled_from("abcdef"), max_size=3), max_size=5)
_starts = st.lists(st.sampled_from("abcde"), max_size=3)
_directive = st.builds(
    "%{}{}{}{}".format,
    st.sampled_from(["", "", "", "+", "-", "0", " ", "#", "+#", "-0"]),
    st.sampled_from(["", "", "", "1", "5", "12", "*", "[1]", "[2]"]),
    st.sampled_from(["", "", "", ".0", ".2", ".7", ".", ".*"]),
    st.sampled_from("vdsqxXobOcUteEfFgGT%!y"),
)
_template = st.lists(st.one_of(_directive, ascii_texts), max_size=4).map("".join)
_sprintf_arguments = st.lists(
    st.one_of(integers, numbers, texts, _similar, st.sampled_from([65, 8364, 0, -1])), max_size=3
)
_json_text = st.one_of(
    json_values.map(json.dumps),
    st.sampled_from(
        [
            "1.0",
            "1e3",
            "-0",
            "[1,]",
            '{"a":1,"a":2}',
            "NaN",
            "1e999999",
            '"\\ud800"',
            " 1 ",
            "01",
            '"\\u00e9"',
            "true1",
            "",
        ]
    ),
    texts,
)
_hex = st.text("0123456789abcdefABCDEFg", max_size=8)
_base64 = st.text("abYZ019+/=-_\n", max_size=8)
# No letter is a hex digit: keys of bytes that are no UTF-8 are shown otherwise here than they leave a session.
_url = st.text("xy0%2+&=;é /é", max_size=10)
_glob_piece = st.sampled_from(
    [
        "a",
        "b",
        ".",
        "/",
        "*",
        "**",
        "?",
        "[ab]",
        "[!a]",
        "[a-c]",
        "{a,b}",
        "{a*,/}",
        "\\",
        "{",
        "[",
        "]",
        "}",
        ",",
        "é",
        "{,a}",
    ]
)
_glob = st.lists(_glob_piece, max_size=5).map("".join)
_glob_subject = st.text("ab./é", max_size=5)
_delimiters = st.one_of(st.none(), st.lists(st.sampled_from([".", "/", "ab"]), max_size=2), _similar)
_regex_piece = st.sampled_from([
    "a", "b", "c", ".", "a*", "b+?", "(a|b)", "(a*)", "(?:ab)+", "[ab]", "[^a]", "^", "$", "\\b", "\\B", "\\d", "\\W",
    "|",     "a{2}", "a{1,}", "b{0,2}", "(?i)A", "(?s).", "(?m)^", "(?m)$", "\\pL", "\\z", "x?", "(?P<n>b)", "(|a)*",
    "(a|ab)(c|bcd)*", "[[:alpha:]]",
    "\\Q.a\\E", "\\x41", "(?U)a*", "(", ")", "[", "*", "{2}", "\\1", "(?=a)", "[b-a]", "é", "[é-ü]", "\\s",
])  # fmt: skip
_regex = st.lists(_regex_piece, max_size=4).map("".join)
_subject = st.text("abcABCé .\n1x", max_size=8)
_replacement = st.lists(
    st.sampled_from(["$1", "${1}", "$n", "$$", "$", "x", "${n}a", "$1a", "$0", "${", "$2"]), max_size=3
).map("".join)
_glob_regex = st.lists(
    st.sampled_from(["a", "b", ".", "a*", ".*", "[a-c]", "[ab]+", "b+", ".+", "\\.", "[", "]", "+"]), max_size=4
).map("".join)

_numbers_of_matches = st.sampled_from([-1, 0, 1, 2])
_matching: Arguments = (mostly(_regex), mostly(_subject), _numbers_of_matches)
_set_of_sets: Arguments = (st.lists(st.lists(_similar, max_size=3), max_size=3),)
_accented = mostly(st.text("abé", max_size=6))
_accented_part = mostly(st.text("abé", max_size=2))
_one_or_more = mostly(st.one_of(ascii_texts, _string_lists))
_patterns = mostly(st.dictionaries(st.text("abé", max_size=2), mostly(ascii_texts), max_size=3))
_query = mostly(st.dictionaries(texts, st.one_of(texts, st.lists(texts, max_size=2)), max_size=3))
_decimal = st.from_regex(r"[+-]?[0-9]{0,3}\.?[0-9]{0,2}([eE][+-]?[0-9]{1,6})?", fullmatch=True)
_placeholders = st.lists(st.sampled_from(["a", "{", "}", "{a*}", "{[ab]}", ".", "{(}"]), max_size=3).map("".join)
_pretty = '{"pretty": true, "prefix": "> ", "indent": "  "}'
_small_lists: Arguments = (st.lists(_small, max_size=3), st.lists(_small, max_size=3))
_key_or_path = st.one_of(_key, st.lists(_key, max_size=2))

EXPRESSIONS: dict[str, tuple[str, Arguments]] = {
    "abs_": ("abs(c[0])", _number),
    "array_concat": ("array.concat(c[0], c[1])", _list_pairs),
    "array_reverse": ("array.reverse(c[0])", _lists),
    "array_slice": ("array.slice(c[0], c[1], c[2])", (mostly(arrays), _small, _small)),
    "base64_decode": ("base64.decode(c[0])", (mostly(_base64),)),
    "base64_encode": ("base64.encode(c[0])", _text),
    "base64_is_valid": ("base64.is_valid(c[0])", (mostly(_base64),)),
    "base64_roundtrip": ("base64.encode(hex.decode(c[0]))", (mostly(_hex),)),
    "base64url_decode": ("base64url.decode(c[0])", (mostly(_base64),)),
    "base64url_encode": ("base64url.encode(c[0])", _text),
    "base64url_encode_no_pad": ("base64url.encode_no_pad(c[0])", _text),
    "bits_and": ("bits.and(c[0], c[1])", _wholes),
    "bits_lsh": ("bits.lsh(c[0], c[1])", (mostly(integers), _small)),
    "bits_negate": ("bits.negate(c[0])", _whole),
    "bits_or": ("bits.or(c[0], c[1])", _wholes),
    "bits_rsh": ("bits.rsh(c[0], c[1])", (mostly(integers), _small)),
    "bits_xor": ("bits.xor(c[0], c[1])", _wholes),
    "ceil_": ("ceil(c[0])", _number),
    "concat_": ("concat(c[0], c[1])", (mostly(texts), mostly(_string_lists))),
    "concat_set": (f"concat(c[1], {_sets})", (_string_lists, mostly(texts))),
    "contains_": ("contains(c[0], c[1])", (mostly(ascii_texts), mostly(ascii_texts))),
    "count_": ("count(c[0])", _any),
    "count_set": (f"count({_sets})", _lists),
    "div_": ("c[0] / c[1]", _numbers),
    "endswith_": ("endswith(c[0], c[1])", (mostly(ascii_texts), mostly(ascii_texts))),
    "equal_": ("c[0] == c[1]", (_similar, _similar)),
    "floor_": ("floor(c[0])", _number),
    "format_int_": ("format_int(c[0], c[1])", (mostly(numbers), st.sampled_from([2, 8, 10, 16, 10.0, 3]))),
    "glob_match": ("glob.match(c[0], c[1], c[2])", (mostly(_glob), _delimiters, mostly(_glob_subject))),
    "glob_quote_meta": ("glob.quote_meta(c[0])", (mostly(_glob),)),
    "graph_reachable": ("graph.reachable(c[0], c[1])", (mostly(_graph), mostly(_starts))),
    "graph_reachable_paths": ("graph.reachable_paths(c[0], c[1])", (mostly(_graph), mostly(_starts))),
    "greater": ("c[0] > c[1]", (_similar, _similar)),
    "greater_equal": ("c[0] >= c[1]", _numbers),
    "hex_decode": ("hex.decode(c[0])", (mostly(_hex),)),
    "hex_encode": ("hex.encode(c[0])", _text),
    "in_": ("c[0] in c[1]", (_similar, mostly(st.lists(_similar, max_size=4)))),
    "in_object": ("c[0], c[1] in c[2]", (_key, _similar, mostly(objects))),
    "in_object_values": ("c[0] in c[1]", (_similar, mostly(objects))),
    "in_pairs": ("0, c[0] in c[1]", (_similar, mostly(st.lists(_similar, max_size=4)))),
    "in_set": (f"c[1] in {_sets}", (st.lists(_similar, max_size=4), _similar)),
    "indexof_": ("indexof(c[0], c[1])", (mostly(ascii_texts), mostly(st.text("abé", max_size=2)))),
    "indexof_n_": ("indexof_n(c[0], c[1])", (_accented, _accented_part)),
    "intersection_": ("intersection({{y | some y in x} | some x in c[0]})", _set_of_sets),
    "is_array_": ("is_array(c[0])", _any),
    "is_boolean_": ("is_boolean(c[0])", _any),
    "is_null_": ("is_null(c[0])", _any),
    "is_number_": ("is_number(c[0])", _any),
    "is_object_": ("is_object(c[0])", _any),
    "is_set_": ("is_set(c[0])", _any),
    "is_string_": ("is_string(c[0])", _any),
    "json_filter": ("json.filter(c[0], c[1])", (mostly(st.one_of(objects, _nested)), _paths)),
    "json_is_valid": ("json.is_valid(c[0])", (mostly(_json_text),)),
    "json_marshal": ("json.marshal(c[0])", _any),
    "json_marshal_keys": ("json.marshal({x: 1 | some x in c[0]})", (st.lists(_similar, max_size=4, unique_by=repr),)),
    "json_marshal_pretty": (f"json.marshal_with_options(c[0], {_pretty})", _any),
    "json_marshal_with_options": ("json.marshal_with_options(c[0], c[1])", (json_values, mostly(st.dictionaries(
        st.sampled_from(["pretty", "prefix", "indent"]), st.one_of(st.booleans(), ascii_texts), max_size=2)))),
    "json_patch": ("json.patch(c[0], c[1])", (st.one_of(_nested, json_values), _operations)),
    "json_remove": ("json.remove(c[0], c[1])", (mostly(st.one_of(objects, _nested)), _paths)),
    "json_unmarshal": ("json.unmarshal(c[0])", (mostly(_json_text),)),
    "less": ("c[0] < c[1]", (_similar, _similar)),
    "less_equal": ("c[0] <= c[1]", _two),
    "lower_": ("lower(c[0])", _text),
    "max_": ("max(c[0])", _lists),
    "max_set": (f"max({_sets})", _lists),
    "min_": ("min(c[0])", _lists),
    "min_set": (f"min({_sets})", _lists),
    "minus_": ("c[0] - c[1]", _numbers),
    "minus_sets": (f"{_sets} - {_other_set}", _list_pairs),
    "mul_": ("c[0] * c[1]", _numbers),
    "not_equal": ("c[0] != c[1]", (_similar, _similar)),
    "numbers_range": ("numbers.range(c[0], c[1])", (_small, _small)),
    "numbers_range_step": ("numbers.range_step(c[0], c[1], c[2])", (_small, _small, _small)),
    "object_filter": ("object.filter(c[0], c[1])", (mostly(objects), mostly(st.lists(_key, max_size=3)))),
    "object_get": ("object.get(c[0], c[1], c[2])", (mostly(objects), _key_or_path, scalars)),
    "object_keys": ("object.keys(c[0])", (mostly(objects),)),
    "object_remove": ("object.remove(c[0], c[1])", (mostly(objects), mostly(st.lists(_key, max_size=3)))),
    "object_subset": ("object.subset(c[0], c[1])", (st.one_of(_nested, json_values), st.one_of(_nested, json_values))),
    "object_subset_set": (f"object.subset(c[1], {_sets})", _small_lists),
    "object_union": ("object.union(c[0], c[1])", (mostly(objects), mostly(objects))),
    "object_union_n": ("object.union_n(c[0])", (mostly(st.lists(mostly(objects), max_size=3)),)),
    "plus_": ("c[0] + c[1]", _numbers),
    "product_": ("product(c[0])", _of_numbers),
    "product_set": (f"product({_sets})", _of_numbers),
    "regex_find_all": ("regex.find_all_string_submatch_n(c[0], c[1], c[2])", _matching),
    "regex_find_n": ("regex.find_n(c[0], c[1], c[2])", _matching),
    "regex_globs_match": ("regex.globs_match(c[0], c[1])", (_glob_regex, _glob_regex)),
    "regex_is_valid": ("regex.is_valid(c[0])", (mostly(_regex),)),
    "regex_match": ("regex.match(c[0], c[1])", (mostly(_regex), mostly(_subject))),
    "regex_replace": ("regex.replace(c[0], c[1], c[2])", (mostly(_subject), mostly(_regex), mostly(_replacement))),
    "regex_split": ("regex.split(c[0], c[1])", (mostly(_regex), mostly(_subject))),
    "regex_template_match": (
        "regex.template_match(c[0], c[1], c[2], c[3])", (_placeholders, _subject, st.just("{"), st.just("}"))
    ),
    "rem_": ("c[0] % c[1]", _numbers),
    "replace_": ("replace(c[0], c[1], c[2])", (_accented, _accented_part, mostly(texts))),
    "round_": ("round(c[0])", _number),
    "set_and": (f"{_sets} & {_other_set}", _list_pairs),
    "set_or": (f"{_sets} | {_other_set}", _list_pairs),
    "sets_of_any": ("{x | some x in c[0]}", (arrays,)),
    "sort_": ("sort(c[0])", _lists),
    "sort_set": (f"sort({_sets})", _lists),
    "split_": ("split(c[0], c[1])", (mostly(ascii_texts), mostly(st.text("a/é", max_size=2)))),
    "sprintf_": ("sprintf(c[0], c[1])", (mostly(_template), mostly(_sprintf_arguments))),
    "sprintf_bytes": ("sprintf(\"%v %q %s\", [hex.decode(c[0]), hex.decode(c[0]), [hex.decode(c[0])]])", (_hex,)),
    "sprintf_one": ("sprintf(c[0], [c[1]])", (_directive, st.one_of(numbers, texts))),
    "sprintf_set": (f"sprintf(\"%v|%d|%s\", [{_sets}, {_sets}, c[0]])", _lists),
    "startswith_": ("startswith(c[0], c[1])", (mostly(ascii_texts), mostly(ascii_texts))),
    "strings_any_prefix_match": ("strings.any_prefix_match(c[0], c[1])", (_one_or_more, _one_or_more)),
    "strings_any_suffix_match": ("strings.any_suffix_match(c[0], c[1])", (_one_or_more, _one_or_more)),
    "strings_count": ("strings.count(c[0], c[1])", (_accented, _accented_part)),
    "strings_replace_n": ("strings.replace_n(c[0], c[1])", (_patterns, _accented)),
    "strings_reverse": ("strings.reverse(c[0])", _text),
    "substring_": ("substring(c[0], c[1], c[2])", (mostly(texts), _small, _small)),
    "sum_": ("sum(c[0])", _of_numbers),
    "sum_set": (f"sum({_sets})", _of_numbers),
    "to_number_": ("[[x + 0, x < 3] | x := to_number(c[0])]", (st.one_of(json_values, _decimal),)),
    "trim_": ("trim(c[0], c[1])", (mostly(ascii_texts), mostly(ascii_texts))),
    "trim_left_": ("trim_left(c[0], c[1])", (mostly(ascii_texts), mostly(ascii_texts))),
    "trim_prefix_": ("trim_prefix(c[0], c[1])", (mostly(ascii_texts), mostly(st.text("abc", max_size=2)))),
    "trim_right_": ("trim_right(c[0], c[1])", (mostly(ascii_texts), mostly(ascii_texts))),
    "trim_space_": ("trim_space(c[0])", (mostly(st.text("a \t\u0085\u00a0\u2003\x1c\n", max_size=5)),)),
    "trim_suffix_": ("trim_suffix(c[0], c[1])", (mostly(ascii_texts), mostly(st.text("abc", max_size=2)))),
    "type_name_": ("type_name(c[0])", _any),
    "union_": ("union({{y | some y in x} | some x in c[0]})", _set_of_sets),
    "upper_": ("upper(c[0])", _text),
    "urlquery_decode": ("urlquery.decode(c[0])", (mostly(_url),)),
    "urlquery_decode_object": ("urlquery.decode_object(c[0])", (mostly(_url),)),
    "urlquery_encode": ("urlquery.encode(c[0])", _text),
    "urlquery_encode_object": ("urlquery.encode_object(c[0])", (_query,)),
    "walk_": ("[[p, v] | walk(c[0], [p, v])]", _any),
}  # fmt: skip
