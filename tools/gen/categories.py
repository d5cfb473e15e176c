"""The categories that have a ConstraintTemplate, and what the METADATA tells of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tools.errors import ToolError
from tools.gen import opa
from tools.gen.registry import Rule
from tools.gen.stage import Stage

PACKAGE = ("data", "lib", "pvcguard", "categories")

# Its findings go into the other categories' templates, since nothing could be matched by it alone.
SHARED = "input"


@dataclass(frozen=True)
class Category:
    """`rules` are the category's own; `shapes` the kinds whose fields it judges by type (IN001)."""

    name: str
    title: str
    description: str
    shapes: tuple[str, ...]
    rules: tuple[Rule, ...]

    @property
    def constraint_kind(self) -> str:
        """The kind of its constraints, such as `PvcguardStorageClasses`."""
        return "Pvcguard" + "".join(part.capitalize() for part in self.name.split("_"))

    @property
    def template_name(self) -> str:
        """The name of its template, as Gatekeeper wants it."""
        return self.constraint_kind.lower()

    @property
    def label(self) -> str:
        """The name as it stands in names of objects and folders."""
        return self.name.replace("_", "-")

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds that are reviewed."""
        return tuple(sorted({kind for rule in self.rules for kind in rule["kinds"]} | set(self.shapes)))

    @property
    def needs(self) -> tuple[str, ...]:
        """The kinds that its rules look up."""
        return tuple(sorted({kind for rule in self.rules for kind in rule["needs"]}))


def read_categories(stage: Stage, rules: Sequence[Rule]) -> list[Category]:
    """The categories below `policies/lib/pvcguard/categories`, by name.

    Raises ToolError where a rule belongs to none of them.
    """
    found = []
    for entry in opa.inspect(stage.folder):
        path = tuple(str(step["value"]) for step in entry["path"])
        annotations = entry["annotations"]
        if annotations.get("scope") == "package" and path[:-1] == PACKAGE and not path[-1].endswith("_test"):
            found.append(_category(path[-1], annotations, rules))
    names = {category.name for category in found}
    if homeless := [rule["id"] for rule in rules if rule["category"] not in {*names, SHARED}]:
        raise ToolError(f"no category for {', '.join(homeless)}")
    return sorted(found, key=lambda category: category.name)


def _category(name: str, annotations: Mapping[str, Any], rules: Sequence[Rule]) -> Category:
    shapes = annotations.get("custom", {}).get("shapes")
    if not isinstance(shapes, list) or not annotations.get("title"):
        raise ToolError(f"category {name}: METADATA needs title and custom.shapes (kinds)")
    return Category(
        name=name,
        title=annotations["title"],
        description=annotations.get("description", "").strip(),
        shapes=tuple(shapes),
        rules=tuple(rule for rule in rules if rule["category"] == name),
    )
