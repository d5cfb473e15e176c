"""The cases of `tests/cases/<category>/<slug>.yaml`: one reader for everybody who uses them.

Read by the parity tests of every host, by the generator of gator's suites and by the rules' pages. So this
module depends on nothing but PyYAML: neither on pytest nor on the package under test.

A file is a list of cases of one rule; `Case` tells what a case holds once it is read. Whatever a file leaves
out is filled in from the registry (`pyplugin/pvcguard/policy/registry.json`), so that an expected finding is
always whole.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parent.parent
CASES = ROOT / "tests" / "cases"
REGISTRY = ROOT / "pyplugin" / "pvcguard" / "policy" / "registry.json"

CASE_KEYS = frozenset({"name", "description", "object", "review", "inventory", "parameters", "findings"})
REVIEW_KEYS = frozenset({"operation", "object", "oldObject"})
OPERATIONS = frozenset({"CREATE", "UPDATE", "DELETE"})
FINDING_KEYS = frozenset(
    {
        "id", "slug", "category", "severity", "outcome", "msg", "solution", "resource", "path", "claim",
        "related", "details", "missing", "waiver",
    }
)  # fmt: skip
KEBAB = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")

Json = dict[str, Any]


class CaseError(ValueError):
    """A file of cases is not what it must be; the message names the file, the case and the reason."""


@dataclass(frozen=True)
class Case:
    """One example of a rule.

    `slug` is the file's name, which is the folder of the rule (with underscores). `review` has the keys
    `object` and, where the file gives them, `operation` and `oldObject`. `inventory` are whole manifests;
    the reviewed object is among them where no operation is given, as it is when manifests are checked.
    `findings` are whole findings of the rule `id`, as the report entry gives them; other rules may find
    something in the same object.
    """

    category: str
    slug: str
    id: str
    name: str
    description: str
    review: Json
    inventory: tuple[Json, ...]
    parameters: Json
    findings: tuple[Json, ...]

    def __str__(self) -> str:
        return f"{self.category}/{self.slug}/{self.name}"

    @property
    def operation(self) -> str:
        """The operation under review, or "" where manifests are checked or the cluster is audited."""
        return str(self.review.get("operation", ""))

    @property
    def violations(self) -> tuple[Json, ...]:
        """The expected violations, waived ones among them."""
        return tuple(f for f in self.findings if f["outcome"] == "violation")

    @property
    def acted_on(self) -> bool:
        """Whether something is found that nobody waived."""
        return any(f["waiver"] is None for f in self.violations)


def load_registry(path: Path = REGISTRY) -> list[Json]:
    """The rules as `make gen` collected them from their METADATA, sorted by id."""
    rules = json.loads(path.read_text(encoding="utf-8"))["rules"]
    assert isinstance(rules, list)
    return rules


def load_cases(directory: Path = CASES, registry: Sequence[Mapping[str, Any]] | None = None) -> list[Case]:
    """All cases under `directory`, in the order of files and of the cases within.

    `registry` are rules of the registry's form; None reads the committed one. Raises CaseError.
    """
    rules = {
        (r["category"], r["slug"].replace("-", "_")): r for r in (load_registry() if registry is None else registry)
    }
    cases: list[Case] = []
    for path in sorted(directory.rglob("*")):
        if path.is_dir():
            continue
        if path.suffix != ".yaml" or path.parent.parent != directory:
            raise CaseError(f"{path}: expected <category>/<slug>.yaml, and nothing else, under {directory.name}")
        rule = rules.get((path.parent.name, path.stem))
        if rule is None:
            raise CaseError(f"{path}: there is no rule {path.parent.name}/{path.stem}")
        cases.extend(read_file(path, rule))
    return cases


def telling(cases: Sequence[Case]) -> list[Case]:
    """Of each rule the first case that is acted on and the first that is not, and all with an operation."""
    first: dict[tuple[str, bool], str] = {}
    for case in cases:
        if not case.operation:
            first.setdefault((case.id, case.acted_on), case.name)
    return [case for case in cases if case.operation or first[case.id, case.acted_on] == case.name]


def read_file(path: Path, rule: Mapping[str, Any]) -> list[Case]:
    """The cases of one file, which belong to `rule` (an entry of the registry). Raises CaseError."""
    try:
        document = yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise CaseError(f"{path}: {error}") from None
    if not isinstance(document, list) or not document:
        raise CaseError(f"{path}: expected a list of cases")
    cases: list[Case] = []
    for number, entry in enumerate(document):
        name = entry.get("name", number) if isinstance(entry, dict) else number
        try:
            cases.append(_case(entry, path, rule))
        except CaseError as error:
            raise CaseError(f"{path}: case {name}: {error}") from None
    names = [case.name for case in cases]
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise CaseError(f"{path}: names used twice: {', '.join(twice)}")
    return cases


def inventory_tree(case: Case) -> Json:
    """The case's inventory in Gatekeeper's form, which is the value of `data.inventory` on every host."""
    return tree(case.inventory)


def tree(objects: Iterable[Mapping[str, Any]]) -> Json:
    """`{namespace: {ns: {groupVersion: {Kind: {name: object}}}}, cluster: {groupVersion: {Kind: {...}}}}`.

    An object without a namespace is filed under `cluster`, whatever its kind, as Gatekeeper does.
    """
    found: Json = {"namespace": {}, "cluster": {}}
    for item in objects:
        namespace = item["metadata"].get("namespace")
        branch = found["namespace"].setdefault(namespace, {}) if namespace else found["cluster"]
        names = branch.setdefault(item["apiVersion"], {}).setdefault(item["kind"], {})
        names[item["metadata"]["name"]] = item
    return found


def identity(item: object) -> Json:
    """apiVersion, kind, namespace and name of an object; what is absent or no text is "".

    An object that is created with generateName is called by that, as it has no name yet.
    """
    top = item if isinstance(item, dict) else {}
    metadata = top.get("metadata")
    metadata = metadata if isinstance(metadata, dict) else {}
    return {
        "apiVersion": _text(top.get("apiVersion")),
        "kind": _text(top.get("kind")),
        "namespace": _text(metadata.get("namespace")),
        "name": _text(metadata.get("name")) or _text(metadata.get("generateName")),
    }


def whole_finding(given: Mapping[str, Any], rule: Mapping[str, Any], reviewed: object) -> Json:
    """The expected finding `given` with everything that it leaves out. Raises CaseError."""
    _known(given, FINDING_KEYS, "finding")
    if given.get("id") != rule["id"]:
        raise CaseError(f"a finding has the id {given.get('id')!r}; the rule of this file is {rule['id']}")
    if not isinstance(given.get("msg"), str) or not given["msg"].startswith(f"[{rule['id']}] "):
        raise CaseError(f"msg must begin with [{rule['id']}]: {given.get('msg')!r}")
    outcome = given.get("outcome", "violation")
    if outcome not in ("violation", "unknown"):
        raise CaseError(f"outcome {outcome!r} is neither violation nor unknown")
    if not given.get("missing"):
        if outcome == "unknown":
            raise CaseError("an unknown finding names the kinds that were not supplied as missing")
        if "path" not in given:
            raise CaseError("a violation needs its path")
    defaults: Json = {
        "slug": rule["slug"],
        "category": rule["category"],
        "severity": rule["severity"],
        "outcome": outcome,
        "solution": rule["solution"],
        "resource": identity(reviewed),
        "path": [],
        "claim": "",
        "related": [],
        "details": {},
        "missing": [],
        "waiver": None,
    }
    return defaults | copy.deepcopy(dict(given))


def _case(entry: object, path: Path, rule: Mapping[str, Any]) -> Case:
    if not isinstance(entry, dict):
        raise CaseError("expected a map")
    _known(entry, CASE_KEYS, "case")
    _json(entry, ())
    name = entry.get("name")
    if not isinstance(name, str) or not KEBAB.fullmatch(name):
        raise CaseError("name must be kebab-case")
    description = entry.get("description")
    if not isinstance(description, str) or not description.strip():
        raise CaseError("description is missing")
    if ("object" in entry) == ("review" in entry):
        raise CaseError("exactly one of object and review must be given")
    if "findings" not in entry:
        raise CaseError("findings is missing; [] says that nothing is found")
    review = _review(entry)
    inventory = _list(entry, "inventory")
    for item in inventory:
        if not all(identity(item)[key] for key in ("apiVersion", "kind", "name")):
            raise CaseError("an object of the inventory lacks apiVersion, kind or metadata.name")
    if "operation" not in review:
        inventory = with_reviewed(inventory, review["object"])
    if len({tuple(identity(item).values()) for item in inventory}) < len(inventory):
        raise CaseError("the inventory holds an object twice")
    parameters = entry.get("parameters", {})
    if not isinstance(parameters, dict):
        raise CaseError("parameters must be a map")
    return Case(
        category=path.parent.name,
        slug=path.stem,
        id=rule["id"],
        name=name,
        description=" ".join(description.split()),
        review=review,
        inventory=tuple(inventory),
        parameters=parameters,
        findings=tuple(whole_finding(f, rule, review["object"]) for f in _list(entry, "findings")),
    )


def _review(entry: Mapping[str, Any]) -> Json:
    if "object" in entry:
        return {"object": entry["object"]}
    review = entry["review"]
    if not isinstance(review, dict):
        raise CaseError("review must be a map")
    _known(review, REVIEW_KEYS, "review")
    if review.get("operation") not in OPERATIONS:
        raise CaseError(f"review needs an operation, one of {', '.join(sorted(OPERATIONS))}; without one, use object")
    if "object" not in review:
        raise CaseError("review needs an object; on DELETE it is the old one, as Gatekeeper's webhook fills it")
    return dict(review)


def with_reviewed(inventory: list[Json], reviewed: Any) -> list[Json]:
    """The inventory with the reviewed object, unless it is there already or nobody could file it."""
    if not has_a_place(reviewed) or any(identity(item) == identity(reviewed) for item in inventory):
        return inventory
    return [*inventory, reviewed]


def has_a_place(item: object) -> bool:
    """Whether an object has what an inventory files it by."""
    metadata = item.get("metadata") if isinstance(item, dict) else None
    return (
        isinstance(metadata, dict)
        and _text(metadata.get("name")) != ""
        and isinstance(metadata.get("namespace", ""), str)
        and identity(item)["apiVersion"] != ""
        and identity(item)["kind"] != ""
    )


def _list(entry: Mapping[str, Any], key: str) -> list[Json]:
    value = entry.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise CaseError(f"{key} must be a list of maps")
    return value


def _known(value: Mapping[str, Any], keys: frozenset[str], what: str) -> None:
    if unknown := sorted(str(key) for key in set(value) - keys):
        raise CaseError(f"unknown keys in {what}: {', '.join(unknown)}")


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _json(value: object, path: tuple[object, ...]) -> None:
    """Refuses what JSON has not, such as the dates that YAML makes of plain text: no host would see it."""
    if isinstance(value, dict):
        for key, item in value.items():
            if not isinstance(key, str):
                raise CaseError(f"key {key!r} at {list(path)} is no text; quote it")
            _json(item, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            _json(item, (*path, index))
    elif not isinstance(value, (str, int, float, bool, type(None))):
        raise CaseError(f"value at {list(path)} is a {type(value).__name__}; quote it")


class _Loader(yaml.SafeLoader):
    """PyYAML's safe loader, except that a key given twice is an error."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        keys = [(key.tag, key.value) for key, _ in node.value if isinstance(key, yaml.ScalarNode)]
        if twice := sorted({str(value) for tag, value in keys if keys.count((tag, value)) > 1}):
            raise yaml.constructor.ConstructorError(
                None, None, f"keys given twice: {', '.join(twice)}", node.start_mark
            )
        return super().construct_mapping(node, deep)
