"""Rules of every form give what OPA gives, on generated inputs; one process of OPA answers for all."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st

from batches import examples
from binaries import tool
from conformance.suite import jsonable
from pvcguard.rego import numbers, text
from unit.rego.compiled import policy_of
from unit.rego.strategies import json_values, mostly, objects, scalars

COUNT = int(os.environ.get("PVCGUARD_EXAMPLES", "300"))
HERE = Path(__file__).parent

DATA = {"table": {"x": {"x": 1, "1": [2]}, "1": "one", "true": 0, "list": ["a", "b", {"x": 3}]}}

_leaf = st.one_of(scalars, st.sampled_from(["x", "k", "a", 1, 1.0, 0, True, "1", "one", [], {}, [1], {"k": 1}]))
_list = st.lists(st.one_of(_leaf, _leaf, json_values), max_size=4)
_object = st.dictionaries(
    st.one_of(st.sampled_from(["k", "x", "a", "1"]), st.text(max_size=3)), st.one_of(_leaf, _list, objects), max_size=4
)
inputs = mostly(st.fixed_dictionaries({}, optional={"a": _leaf, "list": mostly(_list), "object": mostly(_object)}))


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[Any, Any, Any]]:
    folder = tmp_path_factory.mktemp("programs")
    modules = {name: (HERE / name).read_text(encoding="utf-8") for name in ("programs.rego", "programs_sub.rego")}
    generated = json.loads(json.dumps(examples(inputs, COUNT)))
    session = policy_of(modules, ["programs"], folder).session(DATA)
    ours = [jsonable(session.bindings("programs", each)[0]["result"]) for each in generated]
    (folder / "data.json").write_text(json.dumps({**DATA, "inputs": generated}), encoding="utf-8")
    files = [argument for name in (*modules, "data.json") for argument in ("-d", name)]
    # Not `with input as data.inputs[i]`: there OPA loses results.
    query = "[v | some x in data.inputs; v := data.programs with input as x]"
    answer = tool("opa", "newest").run("eval", "-f", "json", *files, query, cwd=folder)
    document = json.loads(answer, parse_int=numbers.parse, parse_float=numbers.parse)
    theirs = document["result"][0]["expressions"][0]["value"]
    return list(zip(generated, ours, theirs, strict=True))


def test_all_rules(answers):
    differences = []
    for given, ours, theirs in answers:
        for rule in sorted({*ours, *theirs}):
            mine, other = ours.get(rule, "undefined"), theirs.get(rule, "undefined")
            if text.term(mine) != text.term(other):
                differences.append(f"{rule} for {json.dumps(given)}: {text.term(mine)} instead of {text.term(other)}")
    assert sorted(differences, key=len)[:5] == []
