"""The steps of a generation, in the order in which they need each other."""

from __future__ import annotations

from tools.gen.capabilities import capabilities
from tools.gen.catalogue import catalogue
from tools.gen.parameterschema import parameters
from tools.gen.provisioners import provisioners
from tools.gen.registry import read_rules, registry
from tools.gen.stage import Stage


def generate(stage: Stage) -> None:
    """Runs every step in `stage`. Raises ToolError."""
    stage.add(capabilities(stage))
    stage.add(parameters(stage))
    stage.add(provisioners(stage))
    rules = read_rules(stage)
    stage.add(registry(rules))
    stage.add(catalogue(stage, rules))
