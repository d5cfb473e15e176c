"""The steps of a generation, in the order in which they need each other."""

from __future__ import annotations

from tools.gen.bundles import conftest_bundle, opa_bundle
from tools.gen.capabilities import capabilities
from tools.gen.catalogue import catalogue
from tools.gen.categories import read_categories
from tools.gen.compiled import compiled
from tools.gen.constraints import constraints
from tools.gen.entries import entries
from tools.gen.fields import fields
from tools.gen.modules import read_modules
from tools.gen.parameterschema import parameters, read_schema
from tools.gen.provisioners import provisioners
from tools.gen.readme import readme
from tools.gen.registry import read_entries, read_rules, registry
from tools.gen.rulepages import rule_pages
from tools.gen.stage import Stage
from tools.gen.suites import read_cases, suites
from tools.gen.templates import templates


def generate(stage: Stage) -> None:
    """Runs every step in `stage`. Raises ToolError."""
    stage.add(capabilities(stage))
    stage.add(parameters(stage))
    stage.add(fields(stage))
    stage.add(provisioners(stage))
    rules = read_rules(stage)
    stage.add(registry(rules, read_entries(stage)))
    stage.add(catalogue(stage, rules))
    categories = read_categories(stage, rules)
    stage.add(entries(categories))
    modules = read_modules(stage)
    stage.add(opa_bundle(modules))
    stage.add(conftest_bundle(modules))
    schema = read_schema(stage)
    stage.add(templates(stage, categories, modules, schema))
    stage.add(constraints(categories))
    stage.add(suites(stage, categories, rules))
    stage.add(compiled(stage))
    stage.add(rule_pages(rules, read_cases(stage, rules), schema))
    stage.add(readme(stage, rules))
