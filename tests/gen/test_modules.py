"""What a ConstraintTemplate must carry, and what ends the generation because Gatekeeper would fall silent."""

from __future__ import annotations

import pytest

from tools.errors import ToolError
from tools.gen.modules import closure, read_modules
from tools.gen.regotext import compact
from tools.gen.stage import Stage

ENTRY = "package pvcguard.x\n\nimport data.lib.a\n\nviolation contains {} if a.b == 1\n"


def fill(stage: Stage, **texts: str) -> None:
    stage.add({f"policies/{name}.rego": text for name, text in texts.items()})


def needed(stage: Stage) -> list[str]:
    modules = read_modules(stage)
    entry = next(module for module in modules if module.package == ("pvcguard", "x"))
    return [module.file for module in closure(entry, modules)]


def test_the_closure_has_what_imports_lead_to_and_nothing_else(bare: Stage) -> None:
    fill(
        bare,
        entry=ENTRY,
        a="package lib.a\n\nimport data.lib.group\nimport data.lib.c.value\n\nb := value + count(group)\n",
        one="package lib.group.one\n\nx := 1\n",
        two="package lib.group.two.deep\n\nx := 1\n",
        c="package lib.c\n\nvalue := 1\n",
        other="package lib.other\n\nx := 1\n",
        c_test="package lib.c_test\n\nimport data.lib.c\n\ntest_value if c.value == 1\n",
    )
    assert needed(bare) == [f"policies/{name}.rego" for name in ("a", "c", "one", "two")]


@pytest.mark.parametrize("missing", ["lib.missing", "lib.a.missing", "pvcguard.x.violations"])
def test_an_import_that_leads_nowhere_ends_the_generation(bare: Stage, missing: str) -> None:
    name = missing.rpartition(".")[2]
    fill(bare, entry=ENTRY, a=f"package lib.a\n\nimport data.{missing}\n\nb := {name}\n")
    with pytest.raises(ToolError) as raised:
        needed(bare)
    assert str(raised.value) == f"policies/a.rego: import of data.{missing} leads to no module"


@pytest.mark.parametrize("reference", ["data.lib.c.value", "data.lib.group[_].x", "data[input.x]", "data.pvcguard"])
def test_a_reference_past_the_imports_ends_the_generation(bare: Stage, reference: str) -> None:
    fill(bare, entry=ENTRY, a=f"package lib.a\n\nb := {reference}\n", c="package lib.c\n\nvalue := 1\n")
    with pytest.raises(ToolError, match=r"^policies/a\.rego: data\..* must be imported; Gatekeeper drops"):
        needed(bare)


def test_the_inventory_is_referred_to_without_an_import(bare: Stage) -> None:
    fill(bare, entry=ENTRY, a="package lib.a\n\nb := data.inventory.namespace.x\n")
    assert needed(bare) == ["policies/a.rego"]


@pytest.mark.parametrize("name", ["data.yaml", "lib/a/cases.json", "lib/notes.txt"])
def test_anything_but_rego_below_policies_ends_the_generation(bare: Stage, name: str) -> None:
    fill(bare, entry=ENTRY, a="package lib.a\n\nb := 1\n")
    bare.add({f"policies/{name}": "{}"})
    with pytest.raises(ToolError) as raised:
        read_modules(bare)
    assert str(raised.value) == f"policies/{name}: only Rego may lie below policies; OPA would load this as data"


def test_what_is_no_rego_ends_the_generation(bare: Stage) -> None:
    fill(bare, entry=ENTRY, a="package lib.a\n\nb := {\n")
    with pytest.raises(ToolError, match=r"^no valid Rego: policies/a\.rego$"):
        read_modules(bare)


def test_comments_and_tabs_are_dropped_but_not_what_looks_like_them(bare: Stage) -> None:
    text = (
        "# METADATA\n# title: A\npackage lib.a\n\n# About b.\n\n\nb := {\n"
        '\t"#": "# no comment", # a comment\n\n\t# another\n\t"raw": `#\tx`,\n}\n'
    )
    fill(bare, a=text)
    assert compact(read_modules(bare), bare.folder) == {
        "policies/a.rego": '# policies/a.rego\npackage lib.a\n\nb := {\n  "#": "# no comment",\n\n  "raw": `#\tx`,\n}\n'
    }


def test_a_module_whose_meaning_would_change_ends_the_generation(bare: Stage) -> None:
    fill(bare, a="package lib.a\n\nb := `x\n\ty`\n")
    with pytest.raises(ToolError, match=r"^policies/a\.rego: changes its meaning when comments are dropped$"):
        compact(read_modules(bare), bare.folder)
