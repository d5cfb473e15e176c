"""OPA's own conformance cases: planned, compiled, evaluated and compared.

A case may be skipped only because its plan names a built-in outside data/capabilities.json or because OPA's compiler
refuses it, which is then what it tests; both are worked out here, none is listed.
"""

from __future__ import annotations

import json
import types
from collections.abc import Iterator
from typing import Any

from binaries import ROOT
from pvcguard.rego import UNDEFINED, Policy, RegoError, generate, gobytes, numbers, text, values
from pvcguard.rego.builtins.jsontext import object_key
from pvcguard.rego.values import Set

# Built-ins of Rego v0, which Rego v1 knows and refuses to call. tests/unit/rego calls them.
DEPRECATED = frozenset(
    {
        "all",
        "any",
        "cast_array",
        "cast_boolean",
        "cast_null",
        "cast_object",
        "cast_set",
        "cast_string",
        "re_match",
        "set_diff",
    }
)

CAPABILITIES = ROOT / "data" / "capabilities.json"


def allowed_builtins() -> frozenset[str]:
    """The names of the built-ins in data/capabilities.json."""
    document = json.loads(CAPABILITIES.read_text(encoding="utf-8"))
    return frozenset(builtin["name"] for builtin in document["builtins"])


def decoded(line: str) -> Any:
    """JSON whose numbers keep their text."""
    return json.loads(line, parse_int=numbers.parse, parse_float=numbers.parse)


def read_cases(lines: Iterator[str]) -> Iterator[dict[str, Any]]:
    """The cases that the planner wrote; the plan itself read with Python's numbers."""
    for line in filter(None, lines):
        case = decoded(line)
        case["plan"] = json.loads(line).get("plan")
        yield case


def skip_reason(case: dict[str, Any], allowed: frozenset[str]) -> str | None:
    """Why the case cannot be run, None if it can."""
    if case["plan"] is None:
        wanted = case["want_error_code"]
        return "a compile error of OPA itself" if wanted and wanted == case["error_code"] else None
    named = [builtin["name"] for builtin in case["plan"]["static"].get("builtin_funcs") or ()]
    outside = sorted(set(named) - allowed)
    return f"built-in outside the capabilities: {outside[0]}" if outside else None


def failure(case: dict[str, Any]) -> str | None:
    """What is wrong with the evaluator's answer to a case, None if nothing."""
    if case["plan"] is None:
        return f"OPA cannot plan it: {case['error']}"
    module = types.ModuleType("conformance_case")
    source = generate(case["plan"])
    exec(compile(source, "<conformance case>", "exec"), module.__dict__)
    session = Policy(module).session(case["data"] if case["data"] is not None else {})
    given = term(case["input"]) if case["has_input"] else UNDEFINED
    try:
        found = session.bindings("eval", given)
    except RegoError as error:
        if case["want_error_code"] is None and case["want_error"] is None:
            return f"unexpected error: {error}"
        return _wrong_error(case, error)
    if case["want_error_code"] is not None or case["want_error"] is not None:
        # An error of a built-in is one only where OPA is asked to be strict, which the evaluator never is.
        if "lenient_result" not in case:
            return f"no error but {found!r:.300}"
        return _wrong_result(case, found, case["lenient_result"])
    return _wrong_result(case, found, case["want_result"])


def _wrong_error(case: dict[str, Any], error: RegoError) -> str | None:
    if case["want_error_code"] not in (None, error.code):
        return f"error {error.code} instead of {case['want_error_code']}: {error}"
    return None


def _wrong_result(case: dict[str, Any], found: list[dict[str, Any]], results: list[Any]) -> str | None:
    got = Set({name: jsonable(value) for name, value in binding.items()} for binding in found)
    if case["sort_bindings"]:
        got = Set({name: values.ordered(each) for name, each in binding.items()} for binding in got.members.values())
    wanted = Set(results)
    if got == wanted:
        return None
    return f"wanted {text.term(wanted):.600}\n     got {text.term(got):.600}"


def jsonable(value: Any) -> Any:
    """A value as OPA turns it to JSON, numbers as they are."""
    if type(value) is dict:
        return {object_key(values.unkey(k)): jsonable(v) for k, v in value.items()}
    if type(value) is list:
        return [jsonable(each) for each in value]
    if type(value) is Set:
        return [jsonable(each) for each in value.ordered()]
    return gobytes.printable(value) if type(value) is str else value


def term(value: Any) -> Any:
    """A term as the planner writes it."""
    if type(value) is list:
        return [term(each) for each in value]
    if type(value) is not dict:
        return value
    if value.keys() == {"$set"}:
        return Set(map(term, value["$set"]))
    if value.keys() == {"$object"}:
        return {values.key(term(k)): term(v) for k, v in value["$object"]}
    return {k: term(v) for k, v in value.items()}
