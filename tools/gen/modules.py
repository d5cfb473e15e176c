"""The Rego modules of `policies/`, and which of them one needs.

A module that is missing from a ConstraintTemplate, and read through a value rather than called, makes a
rule vanish without any error. So an import that leads nowhere, and a reference that bypasses the imports,
end the generation.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from tools.errors import ToolError
from tools.gen import opa
from tools.gen.stage import Stage

Path = tuple[str, ...]


@dataclass(frozen=True)
class Module:
    """`package` and `imports` are paths without the leading `data`; `tree` is OPA's syntax tree."""

    file: str
    package: Path
    imports: tuple[Path, ...]
    text: str
    tree: dict[str, Any]


def read_modules(stage: Stage) -> list[Module]:
    """All modules below `policies` but the tests, sorted by file.

    Raises ToolError where anything but Rego lies there: OPA would load it as data.
    """
    texts = {}
    for path in sorted((stage.folder / "policies").rglob("*")):
        name = path.relative_to(stage.folder).as_posix()
        if path.is_dir():
            continue
        if path.suffix != ".rego":
            raise ToolError(f"{name}: only Rego may lie below policies; OPA would load this as data")
        if not name.endswith("_test.rego"):
            texts[name] = stage.read(name)
    trees = opa.parse(texts, stage.folder)
    return [_module(name, text, trees[name]) for name, text in texts.items()]


def closure(entry: Module, modules: Iterable[Module]) -> list[Module]:
    """The modules that `entry` needs besides itself, sorted by package.

    An import of a package brings the packages below it along, since they are part of its value. Raises
    ToolError for an import that leads to no module, and for a reference to data other than by an import.
    """
    known = list(modules)
    found: dict[Path, Module] = {entry.package: entry}
    queue = [entry]
    while queue:
        module = queue.pop()
        _refuse_bypass(module)
        for path in module.imports:
            for needed in resolve(module, path, known):
                if needed.package not in found:
                    found[needed.package] = needed
                    queue.append(needed)
    return [found[package] for package in sorted(found) if package != entry.package]


def resolve(module: Module, path: Path, modules: Iterable[Module]) -> list[Module]:
    """The modules that an import of `path` in `module` stands for. Raises ToolError if there are none."""
    known = list(modules)
    if below := [other for other in known if other.package[: len(path)] == path]:
        return below
    if holders := [other for other in known if other.package == path[:-1] and path[-1] in _rules(other)]:
        return holders
    raise ToolError(f"{module.file}: import of data.{'.'.join(path)} leads to no module")


def _module(name: str, text: str, tree: dict[str, Any]) -> Module:
    imports = tuple(_path(entry["path"]["value"]) for entry in tree.get("imports", []))
    return Module(name, _path(tree["package"]["path"]), imports, text, tree)


def _path(terms: list[dict[str, Any]]) -> Path:
    return tuple(str(term["value"]) for term in terms[1:])


def _rules(module: Module) -> set[str]:
    return {str(rule["head"]["ref"][0]["value"]) for rule in module.tree.get("rules", [])}


def _refuse_bypass(module: Module) -> None:
    for terms in _references(module.tree.get("rules", [])):
        head, *rest = terms
        if head == {"type": "var", "value": "data"} and rest[:1] != [{"type": "string", "value": "inventory"}]:
            shown = ".".join(str(term["value"]) for term in rest)
            raise ToolError(f"{module.file}: data.{shown} must be imported; Gatekeeper drops other references")


def _references(node: Any) -> Iterator[list[dict[str, Any]]]:
    if isinstance(node, list):
        for item in node:
            yield from _references(item)
    elif isinstance(node, dict):
        if node.get("type") == "ref":
            yield node["value"]
        for item in node.values():
            yield from _references(item)
