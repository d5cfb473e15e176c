"""What is generated from the METADATA and from `data/`: registry, catalogue, provisioners, capabilities, schemas."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
import yaml

from binaries import ROOT, tool
from tools.errors import ToolError
from tools.gen import opa
from tools.gen.capabilities import LEFT_OUT
from tools.gen.categories import read_categories
from tools.gen.provisioners import provisioners
from tools.gen.readme import readme
from tools.gen.registry import read_rules
from tools.gen.stage import Stage
from tools.gen.structural import structural

METADATA = """# METADATA
# title: A title
# description: A description.
# custom:
#   id: {id}
#   aliases: []
#   severity: error
#   category: {category}
#   solution: Do it.
#   kinds: [InferenceService]
#   needs: []
#   params: []
#   race: false
#   proof: scheduler
#   since: 0.1.0
package lib.pvcguard.rules.{folder}.{slug}
"""
RULE = {
    "id": "XX001",
    "slug": "some-rule",
    "category": "claims",
    "title": "A title",
    "description": "A description.",
    "severity": "error",
    "solution": "Do it.",
    "kinds": ["InferenceService"],
    "needs": [],
    "params": [],
    "race": False,
    "proof": "scheduler",
    "since": "0.1.0",
    "aliases": [],
    "related_resources": [],
    "package": "lib.pvcguard.rules.claims.some_rule",
}


def metadata(id_: str = "XX001", category: str = "claims", folder: str = "claims", slug: str = "some_rule") -> str:
    return METADATA.format(id=id_, category=category, folder=folder, slug=slug)


def test_a_rule_is_what_its_metadata_says(bare: Stage) -> None:
    bare.add({"policies/rule.rego": metadata(), "policies/rule_test.rego": metadata(slug="some_rule_test")})
    assert read_rules(bare) == [RULE]


@pytest.mark.parametrize("key", ["id", "aliases", "severity", "solution", "kinds", "needs", "race", "proof", "since"])
def test_metadata_without_a_key_ends_the_generation(bare: Stage, key: str) -> None:
    bare.add({"policies/rule.rego": re.sub(rf"#   {key}: .*\n", "", metadata())})
    with pytest.raises(ToolError) as raised:
        read_rules(bare)
    package = "lib.pvcguard.rules.claims.some_rule"
    assert str(raised.value) == f"{package}: METADATA lacks {key}, or it is of another type"


def test_an_id_given_twice_ends_the_generation(bare: Stage) -> None:
    bare.add({f"policies/{slug}.rego": metadata(slug=slug) for slug in ("one", "two")})
    with pytest.raises(ToolError, match=r"^XX001 is the id of both lib\.pvcguard\.rules\.claims\.one and .*\.two$"):
        read_rules(bare)


def test_a_category_other_than_the_folder_ends_the_generation(bare: Stage) -> None:
    bare.add({"policies/rule.rego": metadata(category="quotas")})
    with pytest.raises(ToolError, match=r"category 'quotas' is not the folder's$"):
        read_rules(bare)


def test_a_rule_without_a_category_module_ends_the_generation(bare: Stage) -> None:
    bare.add({"policies/rule.rego": metadata()})
    with pytest.raises(ToolError, match=r"^no category for XX001$"):
        read_categories(bare, read_rules(bare))


def value(stage: Stage, reference: str) -> Any:
    """What OPA makes of a constant of the library."""
    answer = opa.run(["eval", "-f", "json", "-d", "policies/lib", reference], stage.folder)
    return json.loads(answer)["result"][0]["expressions"][0]["value"]


def test_the_catalogue_is_the_registry(generated: Stage) -> None:
    rules = json.loads(generated.made["pyplugin/pvcguard/policy/registry.json"])["rules"]
    found = value(generated, "data.lib.pvcguard.catalogue.rules")
    keys = ("slug", "category", "severity", "solution", "race")
    assert found == {rule["id"]: {key: rule[key] for key in keys} for rule in rules}


def test_the_table_of_provisioners_is_the_file(generated: Stage) -> None:
    query = [
        "eval",
        "-f",
        "json",
        "-d",
        "policies/lib/pvcguard/provisioners/table",
        "data.lib.pvcguard.provisioners.table",
    ]
    found = json.loads(opa.run(query, generated.folder))["result"][0]["expressions"][0]["value"]
    source = yaml.safe_load((ROOT / "data" / "provisioners.yaml").read_text(encoding="utf-8"))["provisioners"]
    assert sorted(found["exact"]) == sorted({row["provisioner"] for row in source})
    assert found["exact"] == {
        name: [expected_row(row) for row in source if row["provisioner"] == name] for name in found["exact"]
    }
    assert found["suffix"] == [expected_row(row) for row in source if row.get("match") == "suffix"]


def expected_row(row: dict[str, Any]) -> dict[str, Any]:
    dropped = ("provisioner", "match", "rejects_scope", "source", "note")
    kept = {key: row[key] for key in row if key not in dropped}
    conditions = [{"mode": c["mode"], "requires": c["requires"]} for c in row["conditional"]]
    return {"rejects": [], "dynamic_provisioning": True, **kept, "conditional": conditions}


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"acess_modes": []}, "unknown keys acess_modes"),
        ({"kind": None}, "lacks kind"),
        ({"match": "suffix"}, "match: suffix and match_suffix belong together"),
    ],
)
def test_a_row_that_is_not_whole_ends_the_generation(bare: Stage, change: dict[str, Any], message: str) -> None:
    row: dict[str, Any] = {"provisioner": "p", "name": "P", "kind": "file", "access_modes": [], "conditional": []}
    row |= {"topology": "none", "status": "current", "confidence": "verified"} | change
    given = {key: value for key, value in row.items() if value is not None}
    bare.add({"data/provisioners.yaml": yaml.safe_dump({"provisioners": [given]})})
    with pytest.raises(ToolError) as raised:
        provisioners(bare)
    assert str(raised.value) == f"data/provisioners.yaml: p: {message}"


def test_the_capabilities_are_those_of_the_floor_without_what_some_host_lacks() -> None:
    floor = json.loads(tool("opa", "newest").run("capabilities", "--version", f"v{tool('opa', 'floor').version}"))
    names = {builtin["name"] for builtin in floor["builtins"]}
    ours = json.loads((ROOT / "data" / "capabilities.json").read_text(encoding="utf-8"))
    assert {builtin["name"] for builtin in ours["builtins"]} == {
        name for name in names if not any(name.startswith(prefix) for prefix in LEFT_OUT)
    }
    assert [prefix for prefix in LEFT_OUT if not any(name.startswith(prefix) for name in names)] == []
    assert ours["features"] == floor["features"]


@pytest.mark.parametrize("version", ["newest", "floor"])
def test_every_opa_checks_with_the_capabilities(version: str) -> None:
    options = ["--strict", "--capabilities", str(ROOT / "data" / "capabilities.json")]
    tool("opa", version).run("check", *options, ROOT / "policies")


def test_a_structural_schema_explains_and_enforces_nothing() -> None:
    schema = {
        "type": "object",
        "additionalProperties": False,
        "description": "All of it.",
        "properties": {
            "text": {"description": "A text", "type": "string", "enum": ["", "a", "b"], "default": "a"},
            "flag": {"description": "A flag.", "type": "boolean", "default": True},
            "list": {
                "description": "A list",
                "type": "array",
                "items": {"type": "string", "enum": ["a"]},
                "default": [],
            },
            "either": {"type": ["string", "object"]},
        },
    }
    free = {"x-kubernetes-preserve-unknown-fields": True}
    assert structural(schema) == {
        "description": "All of it.",
        **free,
        "properties": {
            "text": {"description": "A text (string; one of a, b; default a).", **free},
            "flag": {"description": "A flag (boolean; default true).", **free},
            "list": {"description": "A list (array; of a).", **free},
            "either": free,
        },
    }


def test_the_readme_gets_its_table(bare: Stage) -> None:
    bare.add({"README.md": "a\n<!-- rules:begin -->\nold\n<!-- rules:end -->\nb\n"})
    rule = {**RULE, "title": "A | B <x>"}
    assert readme(bare, [rule]) == {
        "README.md": (
            "a\n<!-- rules:begin -->\n| Id | Name | Severity | Says | Remedy |\n|---|---|---|---|---|\n"
            "| [XX001](docs/rules/XX001.md) | some-rule | error | A \\| B &lt;x> | Do it. |\n<!-- rules:end -->\nb\n"
        )
    }


def test_a_readme_without_markers_is_left_alone(bare: Stage) -> None:
    assert readme(bare, [RULE]) == {}
    bare.add({"README.md": "a\n"})
    assert readme(bare, [RULE]) == {}
