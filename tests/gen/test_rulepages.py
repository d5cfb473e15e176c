"""The pages of the rules: one for each, whole, and nothing is invented."""

from __future__ import annotations

import re
from typing import Any

import pytest

from binaries import ROOT
from cases_loader import Case
from gen.test_tables import RULE
from tools.errors import ToolError
from tools.gen.readme import TABLE
from tools.gen.registry import read_rules
from tools.gen.rulepages import PROOFS, page, rule_pages
from tools.gen.stage import Stage

SCHEMA = {
    "properties": {
        "cluster": {"properties": {"singleNode": {"description": "One node for <all>.", "default": False}}},
        "rows": {"description": "Rows"},
    }
}


def case(name: str, findings: list[dict[str, Any]], **fields: Any) -> Case:
    whole = [{"outcome": "violation", "severity": "error", "waiver": None, **finding} for finding in findings]
    given = {"review": {"object": {"kind": "A", "name": name}}, "inventory": (), "parameters": {}, **fields}
    return Case("claims", "some_rule", "XX001", name, f"It is {name}.", findings=tuple(whole), **given)


def found(name: str, **fields: Any) -> Case:
    return case(name, [{"msg": f"[XX001] A {name}: bad"}], **fields)


PAGE = """\
<!-- Generated from the METADATA of lib.pvcguard.rules.claims.some_rule and tests/cases/claims/some_rule.yaml by \
`make gen`; do not edit. -->

# XX001 some-rule

A title.

- Severity: error, in some cases info
- Category: claims
- Looks at: InferenceService, Pod
- Looks up: Node
- Parameter: `cluster.singleNode` (default: false). One node for &lt;all>.
- Parameter: `rows`. Rows.
- Formerly: XX900
- Since: 0.1.0

## What is wrong

A description.

## How to solve it

Write &lt;claim>.

## Who decides

The scheduler: the pods are made, and stay Pending.

At admission Gatekeeper may not know yet what was created a moment before, so there it warns and
does not deny.

## Examples

### Found: first found

It is first-found.

Operation: UPDATE

```yaml
kind: A
name: new
```

Before:

```yaml
kind: A
name: old
```

Beside it:

```yaml
kind: B
---
kind: C
```

Parameters:

```yaml
rows:
  - 1
```

What is said:

```text
[XX001] A: one
[XX001] A: two <b>
```

### Not found: first fine

It is first-fine.

```yaml
kind: A
name: first-fine
```

## See also

- https://example.com/a
- https://example.com/b
"""


def test_a_page_is_whole() -> None:
    rule = {
        **RULE,
        "kinds": ["InferenceService", "Pod"],
        "needs": ["Node"],
        "params": ["cluster.singleNode", "rows"],
        "aliases": ["XX900"],
        "race": True,
        "solution": "Write <claim>.",
        "related_resources": [{"ref": "https://example.com/a"}, {"ref": "https://example.com/b"}],
    }
    new, old = {"kind": "A", "name": "new"}, {"kind": "A", "name": "old"}
    set_, waived = {"rules": {"XX001": {"severity": "warning"}}}, {"msg": "[XX001] A: waived", "waiver": "w"}
    cases = [
        case("only-set", [{"msg": "[XX001] A: set", "severity": "warning"}], parameters=set_),
        case("switched-off", [], parameters={"rules": {"XX001": {"enabled": False}}}),
        case("only-unknown", [{"msg": "[XX001] A: nobody knows", "outcome": "unknown"}]),
        case("only-waived", [waived]),
        case(
            "first-found",
            [{"msg": "[XX001] A: one"}, waived, {"msg": "[XX001] A: two <b>", "severity": "info"}],
            review={"operation": "UPDATE", "object": new, "oldObject": old},
            inventory=({"kind": "B"}, {"kind": "C"}),
            parameters={"rows": [1]},
        ),
        case("first-fine", [], inventory=({"kind": "A", "name": "first-fine"},)),
        found("second-found"),
        case("second-fine", []),
    ]
    assert page(rule, cases, SCHEMA) == PAGE


@pytest.mark.parametrize(
    ("kinds", "told"),
    [
        (["*"], "every object"),
        (["Manifests"], "all that was read, taken together"),
        (["Node"], "Node"),
    ],
)
def test_what_a_rule_looks_at(kinds: list[str], told: str) -> None:
    text = page({**RULE, "kinds": kinds}, [], SCHEMA)
    assert re.findall(r"(?m)^- Looks at: (.*)$", text) == [told]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"params": ["cluster.none"]}, "XX001: there is no parameter cluster.none"),
        ({"params": ["rows.none"]}, "XX001: there is no parameter rows.none"),
        ({"proof": "none"}, "XX001: there is no proof none"),
    ],
)
def test_what_does_not_exist_ends_the_generation(change: dict[str, Any], message: str) -> None:
    with pytest.raises(ToolError) as raised:
        rule_pages([{**RULE, **change}], [], SCHEMA)
    assert str(raised.value) == message


def test_the_proofs_are_those_that_the_lint_accepts() -> None:
    lint = (ROOT / "tests" / "policies" / "lint" / "metadata.rego").read_text(encoding="utf-8")
    (accepted,) = re.findall(r"(?m)^proofs := \{(.*)\}$", lint)
    assert {proof.strip('"') for proof in accepted.split(", ")} == PROOFS.keys()


def test_every_rule_has_a_page_with_both_examples_and_the_readme_leads_to_it(generated: Stage) -> None:
    ids = [rule["id"] for rule in read_rules(generated)]
    pages = {path: text for path, text in generated.made.items() if path.startswith("docs/rules/")}
    assert sorted(pages) == [f"docs/rules/{id_}.md" for id_ in ids]
    verdicts = [re.findall(r"(?m)^### (Found|Not found): ", text) for text in pages.values()]
    assert verdicts == [["Found", "Not found"]] * len(ids)
    (table,) = TABLE.findall(generated.made["README.md"])
    assert re.findall(r"(?m)^\| \[(\w+)\]\((.*?)\) ", table) == [(id_, f"docs/rules/{id_}.md") for id_ in ids]
