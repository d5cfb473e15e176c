"""Which built-in is which function. Used when code is generated; generated modules import the functions themselves."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """A built-in.

    `total`: never undefined. `boolean`: total, and either true or false. `expression`: does the same in Python if the
    arguments are of the types `kinds` (empty: of any). `checked`: a function that takes the arguments (None where they
    are not constant strings) and says what is wrong with them, or returns None.
    """

    module: str
    function: str
    total: bool = False
    boolean: bool = False
    expression: str = ""
    kinds: tuple[str, ...] = ()
    checked: str = ""

    @property
    def alias(self) -> str:
        """The name of the function in generated modules."""
        return f"{self.module}_{self.function.rstrip('_')}"

    @property
    def check(self) -> Callable[..., str | None] | None:
        """The function that `checked` names."""
        if not self.checked:
            return None
        module = importlib.import_module(f"pvcguard.rego.builtins.{self.module}")
        return getattr(module, self.checked)  # type: ignore[no-any-return]


def _comparison(function: str, sign: str) -> Entry:
    return Entry(
        "comparison", function, total=True, boolean=True, expression=f"{{0}} {sign} {{1}}", kinds=("int", "int")
    )


def _predicate(function: str, kind: str) -> Entry:
    return Entry("types", function, total=True, boolean=True, expression=f"type({{0}}) is {kind}", kinds=("",))


_TOTAL = {
    "equal": Entry("comparison", "equal", total=True, boolean=True),
    "neq": Entry("comparison", "neq", total=True, boolean=True),
    "lt": _comparison("lt", "<"),
    "lte": _comparison("lte", "<="),
    "gt": _comparison("gt", ">"),
    "gte": _comparison("gte", ">="),
    "internal.member_2": Entry("aggregates", "member", total=True, boolean=True),
    "internal.member_3": Entry("aggregates", "member_with_key", total=True, boolean=True),
    "is_array": _predicate("is_array", "list"),
    "is_boolean": _predicate("is_boolean", "bool"),
    "is_null": _predicate("is_null", "NoneType"),
    "is_number": Entry("types", "is_number_", total=True, boolean=True),
    "is_object": _predicate("is_object", "dict"),
    "is_set": _predicate("is_set", "Set"),
    "is_string": _predicate("is_string", "str"),
    "type_name": Entry("types", "type_name", total=True),
    "walk": Entry("graph", "walk", total=True),
}

_WRITTEN_OUT = {
    "plus": Entry("arithmetic", "plus", expression="{0} + {1}", kinds=("int", "int")),
    "minus": Entry("arithmetic", "minus", expression="{0} - {1}", kinds=("int", "int")),
    "mul": Entry("arithmetic", "mul", expression="{0} * {1}", kinds=("int", "int")),
    "count": Entry("aggregates", "count", expression="len({0})", kinds=("list",)),
    "contains": Entry("strings", "contains", expression="{1} in {0}", kinds=("str", "str")),
    "startswith": Entry("strings", "startswith", expression="{0}.startswith({1})", kinds=("str", "str")),
    "endswith": Entry("strings", "endswith", expression="{0}.endswith({1})", kinds=("str", "str")),
    "object.get": Entry("objects", "get", expression="{0}.get({1}, {2})", kinds=("dict", "str", "")),
}

_BY_MODULE: dict[str, dict[str, str]] = {
    "aggregates": {
        "all": "all_",
        "any": "any_",
        "max": "max_",
        "min": "min_",
        "product": "product",
        "sort": "sort",
        "sum": "sum_",
    },
    "arithmetic": {
        "abs": "abs_",
        "ceil": "ceil",
        "div": "div",
        "floor": "floor",
        "rem": "rem",
        "round": "round_",
    },
    "arrays": {
        "array.concat": "concat",
        "array.reverse": "reverse",
        "array.slice": "slice_",
        "numbers.range": "numbers_range",
        "numbers.range_step": "numbers_range_step",
    },
    "bits": {
        "bits.and": "bits_and",
        "bits.lsh": "bits_lsh",
        "bits.negate": "bits_negate",
        "bits.or": "bits_or",
        "bits.rsh": "bits_rsh",
        "bits.xor": "bits_xor",
    },
    "encoding": {
        "base64.decode": "base64_decode",
        "base64.encode": "base64_encode",
        "base64.is_valid": "base64_is_valid",
        "base64url.decode": "base64url_decode",
        "base64url.encode": "base64url_encode",
        "base64url.encode_no_pad": "base64url_encode_no_pad",
        "hex.decode": "hex_decode",
        "hex.encode": "hex_encode",
        "urlquery.decode": "urlquery_decode",
        "urlquery.decode_object": "urlquery_decode_object",
        "urlquery.encode": "urlquery_encode",
        "urlquery.encode_object": "urlquery_encode_object",
    },
    "glob": {
        "glob.match": "glob_match",
        "glob.quote_meta": "quote_meta",
    },
    "graph": {
        "graph.reachable": "reachable",
        "graph.reachable_paths": "reachable_paths",
    },
    "jsontext": {
        "json.is_valid": "is_valid",
        "json.marshal": "marshal",
        "json.marshal_with_options": "marshal_with_options",
        "json.unmarshal": "unmarshal",
    },
    "jsonpaths": {
        "json.filter": "filter_",
        "json.patch": "patch",
        "json.remove": "remove",
    },
    "objects": {
        "object.filter": "filter_",
        "object.keys": "keys",
        "object.remove": "remove",
        "object.subset": "subset",
        "object.union": "union",
        "object.union_n": "union_n",
    },
    "sets": {
        "and": "intersect",
        "intersection": "intersection",
        "or": "unite",
        "set_diff": "difference",
        "union": "union",
    },
    "sprintf": {
        "sprintf": "sprintf",
    },
    "strings": {
        "concat": "concat",
        "format_int": "format_int",
        "indexof": "indexof",
        "indexof_n": "indexof_n",
        "lower": "lower",
        "replace": "replace",
        "split": "split",
        "strings.any_prefix_match": "any_prefix_match",
        "strings.any_suffix_match": "any_suffix_match",
        "strings.count": "count",
        "strings.replace_n": "replace_n",
        "strings.reverse": "reverse",
        "substring": "substring",
        "trim": "trim",
        "trim_left": "trim_left",
        "trim_prefix": "trim_prefix",
        "trim_right": "trim_right",
        "trim_space": "trim_space",
        "trim_suffix": "trim_suffix",
        "upper": "upper",
    },
    "types": {
        "cast_array": "cast_array",
        "cast_boolean": "cast_boolean",
        "cast_null": "cast_null",
        "cast_object": "cast_object",
        "cast_set": "cast_set",
        "cast_string": "cast_string",
        "to_number": "to_number",
    },
}

_REGULAR = {
    "re_match": Entry("regex", "match", checked="check_first"),
    "regex.find_all_string_submatch_n": Entry("regex", "find_all_string_submatch_n", checked="check_first"),
    "regex.find_n": Entry("regex", "find_n", checked="check_first"),
    "regex.globs_match": Entry("globsets", "globs_match"),
    "regex.is_valid": Entry("regex", "is_valid", total=True, boolean=True, checked="check_first"),
    "regex.match": Entry("regex", "match", checked="check_first"),
    "regex.replace": Entry("regex", "replace", checked="check_second"),
    "regex.split": Entry("regex", "split", checked="check_first"),
    "regex.template_match": Entry("regex", "template_match"),
}

REGISTRY: dict[str, Entry] = {
    **_TOTAL,
    **_WRITTEN_OUT,
    **_REGULAR,
    **{name: Entry(module, function) for module, names in _BY_MODULE.items() for name, function in names.items()},
}
