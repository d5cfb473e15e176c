"""What there is to know of the rules without running them; generated from the METADATA in the Rego."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any, Final, cast

from pvcguard import assets
from pvcguard.findings import Severity

_ANY_KIND: Final = "*"


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. `kinds` are those of the objects that it looks at; `needs` of those that it asks for."""

    id: str
    slug: str
    category: str
    title: str
    description: str
    severity: Severity
    solution: str
    kinds: tuple[str, ...]
    needs: tuple[str, ...]
    params: tuple[str, ...]
    race: bool
    proof: str
    since: str
    aliases: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """The rule as JSON, with the names of its fields."""
        return {
            name: list(value) if isinstance(value := getattr(self, name), tuple) else value for name in self.__slots__
        }


@cache
def rules() -> tuple[Rule, ...]:
    """All rules, by id. Raises AssetError if the installation lacks them."""
    import json

    listed = json.loads(assets.generated("registry.json"))["rules"]
    return tuple(sorted((_rule(entry) for entry in listed), key=lambda rule: rule.id))


@cache
def reviewed_kinds() -> frozenset[str]:
    """The kinds of objects that some rule looks at; all others only serve as inventory."""
    return frozenset(kind for rule in rules() for kind in rule.kinds if kind != _ANY_KIND)


def _rule(entry: dict[str, Any]) -> Rule:
    values = {name: tuple(v) if isinstance(v := entry[name], list) else v for name in Rule.__slots__}
    return Rule(**cast(dict[str, Any], values))
