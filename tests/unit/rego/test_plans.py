"""Plans: what is read of them, every kind of statement, what is refused, and what the generated source is like."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from pvcguard.rego import UNDEFINED, PlanError, RegoError, generate, reader
from pvcguard.rego import plan as ir
from unit.rego.compiled import opa_value, plan_of, policy_from, policy_of


def local(index: int) -> dict[str, Any]:
    return {"type": "local", "value": index}


def string(index: int) -> dict[str, Any]:
    return {"type": "string_index", "value": index}


def flag(value: bool) -> dict[str, Any]:
    return {"type": "bool", "value": value}


def plan(*statements: tuple[str, dict[str, Any]], strings=("result", "a", "b"), functions=()) -> dict[str, Any]:
    """A plan with one entry point `q` of these statements; the last adds local 9 to the result set."""
    return {
        "static": {"strings": [{"value": each} for each in strings], "files": [{"value": "p.rego"}]},
        "plans": {"plans": [{"name": "q", "blocks": [block(*statements)]}]},
        "funcs": {"funcs": list(functions)},
    }


def block(*statements: tuple[str, dict[str, Any]]) -> dict[str, Any]:
    place = {"file": 0, "row": 1, "col": 1}
    return {"stmts": [{"type": kind, "stmt": {**place, **body}} for kind, body in statements]}


def result(operand: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    return [
        ("MakeObjectStmt", {"target": 90}),
        ("ObjectInsertStmt", {"key": string(0), "value": operand, "object": 90}),
        ("ResultSetAddStmt", {"value": 90}),
    ]


def value_of(*statements: tuple[str, dict[str, Any]], given: Any = UNDEFINED, **parts: Any) -> Any:
    return policy_from(generate(plan(*statements, **parts))).session({}).query("q", given)


def test_every_kind_of_statement_is_read():
    # Of ir.Statement's subclasses none is missing in the reader, and none there is unknown to the generator.
    kinds = {kind.__name__ for kind in ir.Statement.__subclasses__()}
    read = {name.removesuffix("Stmt").replace("Block", "BlockStatement") for name in reader._STATEMENTS}
    assert kinds == read


def test_nothing_is_done_by_nop():
    assert value_of(("NopStmt", {}), *result(flag(True))) is True


def test_a_break_leaves_as_many_blocks_as_it_says():
    append = ("ArrayAppendStmt", {"value": string(1), "array": 3})
    jump = ("BreakStmt", {"index": 2})
    inner = block(
        ("BlockStmt", {"blocks": [block(("BlockStmt", {"blocks": [block(jump), block(append)]}), append)]}), append
    )
    found = value_of(
        ("MakeArrayStmt", {"capacity": 0, "target": 3}),
        ("BlockStmt", {"blocks": [inner]}),
        append,
        *result(local(3)),
    )
    assert found == ["a"]


def test_a_break_out_of_a_scan_and_of_with():
    append = ("ArrayAppendStmt", {"value": local(5), "array": 3})
    inside = block(
        append, ("WithStmt", {"local": 0, "path": [], "value": string(1), "block": block(("BreakStmt", {"index": 2}))})
    )
    found = value_of(
        ("MakeArrayStmt", {"capacity": 0, "target": 3}),
        ("BlockStmt", {"blocks": [block(("ScanStmt", {"source": 0, "key": 4, "value": 5, "block": inside}), append)]}),
        ("ArrayAppendStmt", {"value": local(0), "array": 3}),
        *result(local(3)),
        given=[7, 8],
    )
    assert found == [7, [7, 8]]


def test_not_and_its_flags():
    holds = block(("EqualStmt", {"a": local(0), "b": string(1)}))
    statements: list[tuple[str, dict[str, Any]]] = [
        ("NotStmt", {"block": block(("NotStmt", {"block": holds}))}),
        *result(flag(True)),
    ]
    assert value_of(*statements, given="a") is True
    assert value_of(*statements, given="b") is UNDEFINED


def test_locals_are_unset_until_they_are_set():
    statements: tuple[tuple[str, dict[str, Any]], ...] = (
        (
            "BlockStmt",
            {
                "blocks": [
                    block(
                        ("IsObjectStmt", {"source": local(0)}), ("AssignVarStmt", {"source": flag(True), "target": 3})
                    )
                ]
            },
        ),
        ("IsDefinedStmt", {"source": 3}),
        ("ResetLocalStmt", {"target": 3}),
        ("IsUndefinedStmt", {"source": 3}),
        *result(flag(True)),
    )
    assert value_of(*statements, given={}) is True
    assert value_of(*statements, given=[]) is UNDEFINED


def test_conflicts_name_the_place():
    with pytest.raises(RegoError) as caught:
        value_of(
            ("AssignVarStmt", {"source": string(1), "target": 3}),
            ("AssignVarOnceStmt", {"source": local(0), "target": 3, "row": 12, "col": 5}),
            given="other",
        )
    assert (caught.value.code, caught.value.file, caught.value.line, caught.value.column) == (
        "eval_conflict_error",
        "p.rego",
        12,
        5,
    )


def test_blocks_nested_beyond_what_python_takes(tmp_path):
    variables = [f"x{number}" for number in range(45)]
    scans = "\n".join(f"\tsome {name} in input.list" for name in variables)
    rego = f"""package p

last := [x | x := input.base; every y in input.list {{ y > 0 }}]

deep contains [{", ".join(variables[-3:])}] if {{
{scans}
	not x0 == 5
	z := last with input.base as x0
	z[0] == x0
}}
"""
    given = {"list": [3], "base": 1}
    ours = policy_of(rego, ["p/deep"], tmp_path).session({}).query("p/deep", given)
    assert ours == [[3, 3, 3]] == opa_value(f"data.p.deep with input as {json.dumps(given)}", tmp_path)


def dot(source: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    return ("DotStmt", {"source": source, "key": string(0), "target": 1})


@pytest.mark.parametrize(
    ("statement", "message"),
    [
        (("MagicStmt", {}), "unknown statement 'MagicStmt'"),
        (("NopStmt", {"spell": 1}), "unknown field 'spell' in a NopStmt"),
        (("IsDefinedStmt", {"source": "x"}), "'source' must be a int"),
        (dot({"type": "rune", "value": 1}), "unknown operand 'rune'"),
        (dot(string(77)), "no string constant 77"),
        (
            ("CallStmt", {"func": "http.send", "args": [local(0)], "result": 3}),
            "p.rego:1: the embedded evaluator has no built-in http.send",
        ),
        (("MakeNumberRefStmt", {"index": 1, "Index": 1, "target": 3}), "'a' is not a number in range"),
        (("BreakStmt", {"index": 9}), "p.rego:1: a break leaves more blocks than there are"),
    ],
)
def test_what_is_unknown_is_refused(statement, message):
    with pytest.raises(PlanError, match=message.replace("(", r"\(")):
        generate(plan(statement))


@pytest.mark.parametrize("document", [{}, [], None, {"plans": {"plans": []}}, {"plans": {"plans": [{"name": 5}]}}])
def test_what_is_no_plan_is_refused(document):
    with pytest.raises(PlanError):
        generate(document)


def test_a_constant_pattern_that_cannot_be_matched_is_refused(tmp_path):
    rego = "package p\n\nmatch := regex.match(`\\p{Greek}`, input)\n"
    with pytest.raises(PlanError, match=r"policy.rego:3: regex.match: .*the Unicode class 'Greek' is not supported"):
        policy_of(rego, ["p/match"], tmp_path)


@pytest.mark.parametrize("pattern", ["(x{1000}){1000}", "(((a{100}){100}){100}){100}", "(?=a)", r"(a)\1"])
def test_a_constant_pattern_that_go_refuses_is_undefined(pattern, tmp_path):
    rego = f"package p\n\nmatch := regex.match(`{pattern}`, input)\n"
    assert policy_of(rego, ["p/match"], tmp_path).session({}).query("p/match", "x") is UNDEFINED


REGO = """package p

limits := {"a": 1, "b": [true, null, 1.50]}

found contains name if {
	some name, limit in limits
	limit in {1, 2.0, [true, null, 1.5]}
	input.name != name
}

failing := {k: v | some k in ["x", "x"]; some v in input.values}
"""


def test_the_same_plan_gives_the_same_source(tmp_path):
    document = plan_of(REGO, ["p/found", "p/failing"], tmp_path)
    assert generate(document) == generate(json.loads(json.dumps(document)))
    assert max(map(len, generate(document).splitlines())) < 400


def test_the_command(tmp_path):
    document = plan_of(REGO, ["p/found"], tmp_path)
    (tmp_path / "plan.json").write_text(json.dumps(document), encoding="utf-8")
    command = [sys.executable, "-m", "pvcguard.rego", "plan.json", "-o", "made.py"]
    subprocess.run(command, cwd=tmp_path, check=True)
    assert (tmp_path / "made.py").read_text(encoding="utf-8") == generate(document)
    (tmp_path / "plan.json").write_text("[]", encoding="utf-8")
    failed = subprocess.run(command, cwd=tmp_path, check=False, capture_output=True, text=True)
    assert (failed.returncode, failed.stderr) == (2, "error: a plan is a JSON object\n")


def test_errors_name_the_rego(tmp_path):
    session = policy_of(REGO, ["p/found", "p/failing"], tmp_path).session({})
    assert session.query("p/found", {"name": "a"}) == ["b"]
    with pytest.raises(RegoError) as caught:
        session.query("p/failing", {"values": [1, 2]})
    assert (caught.value.code, caught.value.file, caught.value.line) == ("eval_conflict_error", "policy.rego", 11)
    assert str(caught.value) == "policy.rego:11: eval_conflict_error: object keys must be unique"


def test_the_callers_data_stay_as_they_are(tmp_path):
    rego = """package p

tree[x].y := 1 if some x in input.names

tree.fixed := input.object

tree[x].z := 2 if some x in input.names
"""
    given = {"names": ["fixed"], "object": {"a": {}}}
    session = policy_of(rego, ["p/tree"], tmp_path).session({})
    with pytest.raises(RegoError):
        session.query("p/tree", given)
    assert given == {"names": ["fixed"], "object": {"a": {}}}
    assert Path(tmp_path).exists()
