"""Questions that nobody writes by hand: the scenarios with each parameter, field and number made odd in turn.

The answers must be the same on all hosts. What they must be besides is said where the questions are asked.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator, Sequence
from typing import Any

from binaries import ROOT
from cases_loader import Json, identity, with_reviewed
from hosts.questions import Question
from hosts.scenarios import CLAIM, INVENTORY, LLM, NAMESPACE, SERVICE

SCHEMA = ROOT / "pyplugin" / "pvcguard" / "policy" / "parameters.schema.json"
ODD: dict[str, Any] = {
    "null": None,
    "number": 7,
    "text": "odd",
    "flag": True,
    "list": ["odd"],
    "map": {"odd": 7},
}

# What the schema has below a free key or in a list, by an example that is right.
EXAMPLES: Json = {
    "rules": {"CL001": {"enabled": True, "severity": "error"}},
    "knative": {"features": {"kubernetes.podspec-persistent-volume-claim": "enabled"}},
    "waivers": [{"id": "w", "rule": "CL001", "name": "another"}],
    "inventory": {"complete": [{"kind": "*", "namespaces": ["*"]}]},
    "select": {"severities": ["error", "warning", "info"]},
}

Path = tuple[Any, ...]


def parameter_paths(schema: Json, path: Path = ()) -> Iterator[Path]:
    """Where the parameters have a key, by their schema: ("kserve",), ("kserve", "version"), ..."""
    for key, value in schema.get("properties", {}).items():
        yield (*path, key)
        yield from parameter_paths(value, (*path, key))


def paths(value: Any, path: Path = ()) -> Iterator[Path]:
    """Every place in a JSON value, the value itself left aside."""
    children: Sequence[tuple[Any, Any]] = ()
    if isinstance(value, dict):
        children = list(value.items())
    elif isinstance(value, list):
        children = list(enumerate(value))
    for key, child in children:
        yield (*path, key)
        yield from paths(child, (*path, key))


def replaced(value: Any, path: Path, new: Any) -> Any:
    """A copy of the value with something else at the path; maps on the way are made where there are none."""
    result = copy.deepcopy(value)
    place = result
    for key in path[:-1]:
        place = place.setdefault(key, {}) if isinstance(place, dict) else place[key]
    place[path[-1]] = copy.deepcopy(new)
    return result


def removed(value: Any, path: Path) -> Any:
    """A copy of the value with nothing at the path, whether or not there was something."""
    result = copy.deepcopy(value)
    place = result
    for key in path[:-1]:
        if isinstance(place, dict) and key not in place:
            return result
        place = place[key]
    if isinstance(place, list) or path[-1] in place:
        del place[path[-1]]
    return result


def odd_parameters() -> Iterator[tuple[str, Question, Question]]:
    """(name, question with the odd parameter, the same question without the parameter)."""
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    for scenario, question in {"service": SERVICE, "claim": CLAIM}.items():
        given = [(question.parameters, path) for path in parameter_paths(schema)]
        if scenario == "service":
            given += [(question.parameters | EXAMPLES, path) for path in paths(EXAMPLES) if len(path) > 1]
        for base, path in given:
            for kind, value in ODD.items():
                name = f"{scenario}-{'.'.join(str(step) for step in path)}-{kind}"
                odd = Question(question.review, question.inventory, replaced(base, path, value))
                yield name, odd, Question(question.review, question.inventory, removed(base, path))


def odd_documents() -> Iterator[tuple[str, Question]]:
    """The parameters as a whole are something else than a map."""
    for kind, value in ODD.items():
        if kind != "map":
            yield f"parameters-{kind}", Question(SERVICE.review, SERVICE.inventory, value)


def damaged(question: Question, path: Path, value: Any) -> Question:
    """The question with something else at a path of the reviewed object."""
    reviewed = replaced(question.review["object"], path, value)
    others = [item for item in question.inventory if identity(item) != identity(question.review["object"])]
    if "operation" not in question.review:
        others = with_reviewed(others, reviewed)
    return Question(dict(question.review, object=reviewed), tuple(others), question.parameters)


def damaged_objects() -> Iterator[tuple[str, Question]]:
    """The reviewed object with something odd in every place in turn."""
    for scenario, question in {"service": SERVICE, "claim": CLAIM, "llm": LLM}.items():
        for path in paths(question.review["object"]):
            for kind, value in ODD.items():
                yield (
                    f"{scenario}-{'.'.join(str(step) for step in path)}-{kind}",
                    damaged(question, path, value),
                )


def damaged_inventories() -> Iterator[tuple[str, Question]]:
    """An object of the inventory with something odd in every place in turn, where it keeps its name."""
    named = {("apiVersion",), ("kind",), ("metadata",), ("metadata", "name"), ("metadata", "namespace")}
    for scenario, question in {"service": SERVICE, "claim": CLAIM}.items():
        for index, item in enumerate(INVENTORY):
            for path in paths(item):
                if path in named:
                    continue
                for kind, value in ODD.items():
                    others = list(question.inventory)
                    others[index] = replaced(item, path, value)
                    name = f"{scenario}-{item['metadata']['name']}-{'.'.join(str(step) for step in path)}-{kind}"
                    yield name, Question(question.review, tuple(others), question.parameters)


def numbers() -> Iterator[tuple[str, Question]]:
    """Numbers that hosts read differently: as floats from 10^6 on, with a fraction of zero, above 2^53."""
    counts = [999999, 1000000, 2.0, 1e3, 1e6, 2147483647, 2147483648, 9007199254740993, 1e21, 2.5, -1, 0]
    for field in ("minReplicas", "maxReplicas"):
        for count in counts:
            yield f"{field}-{count!r}", damaged(SERVICE, ("spec", "predictor", field), count)
    sizes = [1, 5.0, 1e3, 999999, 1000000, 5e9, 21474836480, 9007199254740993, 10**18, 0.5, 1e21, -1]
    for size in sizes:
        path = ("spec", "resources", "requests", "storage")
        yield f"request-{size!r}", damaged(CLAIM, path, size)
        for key in ("hard", "used"):
            quota = replaced(INVENTORY[4], ("status", key, "requests.storage"), size)
            yield f"quota-{key}-{size!r}", Question(CLAIM.review, (*INVENTORY[:4], quota), CLAIM.parameters)


def sums() -> Iterator[tuple[str, Question]]:
    """Sizes whose sums and roundings differ between hosts that calculate with them as they are."""
    for name, sizes in {
        "twice-the-greatest": ["9223372036854775807", "9223372036854775807"],
        "twenty-exbibytes": ["1Ei"] * 20,
        "above-64-bits": ["18446744073709551617", "1"],
        "nano": ["21474836480000000001n", "1n"],
        "fractions": ["0.5Gi", "1.0000000001Gi", "100m", "1e3", "1E3k", "0.1Mi"],
    }.items():
        claims = [replaced(CLAIM.review["object"], ("metadata", "name"), f"c{i}") for i in range(len(sizes))]
        claims = [
            replaced(claim, ("spec", "resources", "requests", "storage"), size)
            for claim, size in zip(claims, sizes, strict=True)
        ]
        for hard in ("20Gi", "20Ei", "9223372036854775807", "20000000000000000000"):
            # Without a status the sum of the claims is what is used.
            quota: Json = {
                "apiVersion": "v1",
                "kind": "ResourceQuota",
                "metadata": {"name": "storage", "namespace": NAMESPACE},
                "spec": {"hard": {"requests.storage": hard}},
            }
            yield f"{name}-{hard}", Question(CLAIM.review, (*claims, quota), CLAIM.parameters)
