"""What there is to know of the rules without running them; generated from the METADATA in the Rego."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final, cast

from pvcguard import assets
from pvcguard.findings import Severity

_ANY_KIND: Final = "*"


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. `kinds` are those of the objects that it looks at; `needs` of those that it asks for.

    `names` has, for kinds of which it looks only at single objects, the names of these.
    """

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
    names: Mapping[str, tuple[str, ...]] = field(hash=False)

    def to_dict(self) -> dict[str, Any]:
        """The rule as JSON, with the names of its fields."""
        values = {name: getattr(self, name) for name in self.__slots__}
        return {
            **{name: list(value) if isinstance(value, tuple) else value for name, value in values.items()},
            "names": {kind: list(names) for kind, names in self.names.items()},
        }


@cache
def rules() -> tuple[Rule, ...]:
    """All rules, by id. Raises AssetError if the installation lacks them."""
    import json

    listed = json.loads(assets.generated("registry.json"))["rules"]
    return tuple(sorted((_rule(entry) for entry in listed), key=lambda rule: rule.id))


def reviews(kind: Any, name: Any) -> bool:
    """Whether some rule looks at objects of this kind and name; all others only serve as inventory."""
    named = _reviewed().get(kind, frozenset()) if isinstance(kind, str) else frozenset()
    return named is None or (isinstance(name, str) and name in named)


def find(name: str) -> Rule | None:
    """The rule with this id, slug or alias, however it is spelt; None if there is none."""
    wanted = _spelling(name)
    return next((rule for rule in rules() if wanted in map(_spelling, (rule.id, rule.slug, *rule.aliases))), None)


def nearest(name: str) -> Rule | None:
    """The rule whose id or slug comes nearest to this name; None if none comes near."""
    import difflib

    spelt = {_spelling(text): rule for rule in rules() for text in (rule.slug, rule.id)}
    return next((spelt[text] for text in difflib.get_close_matches(_spelling(name), spelt, n=1)), None)


def _spelling(name: str) -> str:
    return name.strip().lower().replace("_", "-")


@cache
def _reviewed() -> dict[str, frozenset[str] | None]:
    """By kind the names that some rule looks at, None for all."""
    found: dict[str, frozenset[str] | None] = {}
    for rule in rules():
        for kind in rule.kinds:
            if kind != _ANY_KIND:
                before = found.get(kind, frozenset())
                names = rule.names.get(kind)
                found[kind] = None if names is None or before is None else before.union(names)
    return found


@cache
def entry_kinds(entry_point: str) -> frozenset[str]:
    """The kinds of objects that an entry of the rules other than the findings answers for."""
    import json

    return frozenset(json.loads(assets.generated("registry.json"))["entries"][entry_point])


def _rule(entry: dict[str, Any]) -> Rule:
    values = {name: tuple(v) if isinstance(v := entry[name], list) else v for name in Rule.__slots__}
    values["names"] = {kind: tuple(names) for kind, names in entry["names"].items()}
    return Rule(**cast(dict[str, Any], values))
