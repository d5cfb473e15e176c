"""Which built-in is which function. Used when code is generated; generated modules import the functions themselves."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """A built-in.

    `total`: never undefined. `integers`: the Python operator that does the same on two integers. `check`: takes the
    arguments (None where they are not constant strings) and says what is wrong with them, or returns None.
    """

    module: str
    function: str
    total: bool = False
    integers: str = ""
    checked: str = ""

    @property
    def alias(self) -> str:
        return f"{self.module}_{self.function.rstrip('_')}"

    @property
    def check(self) -> Callable[..., str | None] | None:
        if not self.checked:
            return None
        module = importlib.import_module(f"pvcguard.rego.builtins.{self.module}")
        return getattr(module, self.checked)  # type: ignore[no-any-return]


_TOTAL = {
    "equal": Entry("comparison", "equal", total=True),
    "neq": Entry("comparison", "neq", total=True, integers="!="),
    "lt": Entry("comparison", "lt", total=True, integers="<"),
    "lte": Entry("comparison", "lte", total=True, integers="<="),
    "gt": Entry("comparison", "gt", total=True, integers=">"),
    "gte": Entry("comparison", "gte", total=True, integers=">="),
    "internal.member_2": Entry("aggregates", "member", total=True),
    "internal.member_3": Entry("aggregates", "member_with_key", total=True),
    "is_array": Entry("types", "is_array", total=True),
    "is_boolean": Entry("types", "is_boolean", total=True),
    "is_null": Entry("types", "is_null", total=True),
    "is_number": Entry("types", "is_number_", total=True),
    "is_object": Entry("types", "is_object", total=True),
    "is_set": Entry("types", "is_set", total=True),
    "is_string": Entry("types", "is_string", total=True),
    "type_name": Entry("types", "type_name", total=True),
    "walk": Entry("graph", "walk", total=True),
}

_CALCULATING = {
    "plus": Entry("arithmetic", "plus", integers="+"),
    "minus": Entry("arithmetic", "minus", integers="-"),
    "mul": Entry("arithmetic", "mul", integers="*"),
}

_BY_MODULE: dict[str, dict[str, str]] = {
    "aggregates": {
        "all": "all_",
        "any": "any_",
        "count": "count",
        "max": "max",
        "min": "min",
        "product": "product",
        "sort": "sort",
        "sum": "sum",
    },
    "arithmetic": {
        "abs": "abs",
        "ceil": "ceil",
        "div": "div",
        "floor": "floor",
        "rem": "rem",
        "round": "round",
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
        "object.get": "get",
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
        "contains": "contains",
        "endswith": "endswith",
        "format_int": "format_int",
        "indexof": "indexof",
        "indexof_n": "indexof_n",
        "lower": "lower",
        "replace": "replace",
        "split": "split",
        "startswith": "startswith",
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

REGISTRY: dict[str, Entry] = {
    **_TOTAL,
    **_CALCULATING,
    **{
        name: Entry(module, function)
        for module, names in _BY_MODULE.items()
        for name, function in names.items()
    },
}
