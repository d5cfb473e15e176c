"""Every built-in gives what OPA gives, on generated arguments; all are put to one process of OPA."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st

from batches import examples
from conformance.suite import allowed_builtins, jsonable
from pvcguard.rego import text
from unit.rego.compiled import opa_value, policy_of
from unit.rego.expressions import EXPRESSIONS, V0_ONLY

# More of them: PVCGUARD_EXAMPLES=1000 pytest tests/unit/rego
COUNT = int(os.environ.get("PVCGUARD_EXAMPLES", "60"))


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[list[Any], dict[str, Any], dict[str, Any]]]:
    """By name of an expression: the arguments, our answers and OPA's by the number of the arguments."""
    folder: Path = tmp_path_factory.mktemp("builtins")
    lines = ["package differential", ""]
    data: dict[str, list[Any]] = {}
    for name, (expression, arguments) in EXPRESSIONS.items():
        # JSON carries the arguments: what it cannot tell apart is one example.
        data[name] = json.loads(json.dumps(examples(st.tuples(*arguments), COUNT)))
        lines.append(f"{name}[i] := v if {{ some i, c in data.arguments.{name}; v := {expression} }}")
    policy = policy_of("\n".join(lines), ["differential"], folder)
    ours = jsonable(policy.session({"arguments": data}).bindings("differential")[0]["result"])
    theirs = opa_value("data.differential", folder, {"arguments": data})
    return {name: (data[name], ours.get(name, {}), theirs.get(name, {})) for name in EXPRESSIONS}


@pytest.mark.parametrize("name", EXPRESSIONS)
def test_expression(name, answers):
    arguments, ours, theirs = answers[name]
    expression = EXPRESSIONS[name][0]
    differences = [
        f"{expression} of {json.dumps(arguments[int(number)], ensure_ascii=False)}:"
        f" {text.term(ours[number]) if number in ours else 'undefined'}"
        f" instead of {text.term(theirs[number]) if number in theirs else 'undefined'}"
        for number in sorted({*ours, *theirs}, key=int)
        if number not in ours or number not in theirs or text.term(ours[number]) != text.term(theirs[number])
    ]
    assert sorted(differences, key=len)[:5] == []


def test_every_built_in_of_the_capabilities_is_called():
    source = " ".join(expression for expression, _ in EXPRESSIONS.values())
    operators = {
        "and": "&", "assign": ":=", "div": "/", "eq": "=", "equal": "==", "gt": ">", "gte": ">=", "lt": "<",
        "lte": "<=", "minus": "-", "mul": "*", "neq": "!=", "or": "|", "plus": "+", "rem": "%",
        "internal.member_2": " in ", "internal.member_3": "0, ",
    }  # fmt: skip
    missing = {
        name
        for name in allowed_builtins() - V0_ONLY - {"assign", "eq"}
        if f"{name}(" not in source and operators.get(name, "\0") not in source
    }
    assert missing == set()
