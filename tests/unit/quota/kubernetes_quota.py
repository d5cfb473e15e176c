"""The API server's quota admission of claims in plain Python, for tests.

Written from the project's facts (kubernetes-storage.md, sections a8 and c): a namespace is a list of quotas that
remember what is in use, and claims come to it one at a time. Nothing is taken from the Rego.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Context, Decimal, Inexact, InvalidOperation, Overflow
from typing import Any

from unit.quantity import kubernetes_quantity
from unit.quantity.kubernetes_quantity import NoQuantityError, whole_bytes

Json = Mapping[str, Any]
Amounts = dict[str, Decimal]

# Wide enough for any sum here, and an error where it is not.
EXACT = Context(prec=100, traps=[Inexact, InvalidOperation, Overflow])
NOTHING = Decimal(0)

BETA_CLASS = "volume.beta.kubernetes.io/storage-class"
DEFAULT = ("storageclass.kubernetes.io/is-default-class", "storageclass.beta.kubernetes.io/is-default-class")
CLASS_KEY = ".storageclass.storage.k8s.io/"
STORAGE, COUNT, OBJECTS = "requests.storage", "persistentvolumeclaims", "count/persistentvolumeclaims"


def at(document: Any, *path: str) -> Any:
    """The value at a path, None if there is none."""
    for step in path:
        document = document.get(step) if isinstance(document, Mapping) else None
    return document


def value(text: Any) -> Decimal:
    """The quantity that a field holds. Raises NoQuantityError."""
    return Decimal(kubernetes_quantity.digits(kubernetes_quantity.value(spelled(text))))


def digits(amount: Decimal) -> str:
    """In decimal digits, with a fraction only where there is one."""
    text = f"{amount:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def total(amounts: Iterable[Decimal]) -> Decimal:
    """The exact sum."""
    result = NOTHING
    for amount in amounts:
        result = EXACT.add(result, amount)
    return result


def growth(new: Decimal, old: Decimal) -> Decimal:
    """How much the new amount is above the old one, 0 if it is not."""
    return max(NOTHING, EXACT.subtract(new, old))


def spelled(text: Any) -> str:
    """A quantity as text, also where it was written without quotes."""
    return str(text)


@dataclass
class Quota:
    """A ResourceQuota with what is in use, which admission adds to."""

    name: str
    basis: str
    hard: Amounts
    used: Amounts
    selectors: list[Json] = field(default_factory=list)

    def counts(self, claim: Json) -> bool:
        """Whether all scopes match the claim."""
        names = {
            at(claim, "spec", "volumeAttributesClassName"),
            at(claim, "status", "currentVolumeAttributesClassName"),
            at(claim, "status", "modifyVolumeStatus", "targetVolumeAttributesClassName"),
        } - {None, ""}
        return all(scope_matches(selector, names) for selector in self.selectors)


def scope_matches(selector: Json, names: set[str]) -> bool:
    """One scope selector against the VolumeAttributesClasses of a claim."""
    if selector["scopeName"] != "VolumeAttributesClass":
        return False
    values = set(selector.get("values", []))
    match selector["operator"]:
        case "Exists":
            return bool(names)
        case "DoesNotExist":
            return not names
        case "In":
            return bool(names & values)
        case "NotIn":
            return not names or bool(names - values)
    return False


def default_class(classes: Iterable[Json]) -> str | None:
    """The newest class that is marked as default, of equally new ones the first by name."""
    marked = [c for c in classes if "true" in [(at(c, "metadata", "annotations") or {}).get(mark) for mark in DEFAULT]]
    newest = max((c["metadata"].get("creationTimestamp", "") for c in marked), default="")
    return min(
        (c["metadata"]["name"] for c in marked if c["metadata"].get("creationTimestamp", "") == newest),
        default=None,
    )


def named_class(claim: Json) -> str | None:
    """The class that a claim names: annotation, then spec."""
    annotations = at(claim, "metadata", "annotations") or {}
    if BETA_CLASS in annotations:
        return str(annotations[BETA_CLASS])
    named = at(claim, "spec", "storageClassName")
    return None if named is None else str(named)


def usage(claim: Json, default: str | None) -> Amounts:
    """What a claim is charged with; `default` is the class that it is given if it names none."""
    charge = {COUNT: Decimal(1), OBJECTS: Decimal(1)}
    named = named_class(claim)
    storage_class = default if named is None else named
    sizes = [
        at(claim, "spec", "resources", "requests", "storage"),
        at(claim, "status", "allocatedResources", "storage"),
    ]
    if sizes[0] is not None:
        charge[STORAGE] = Decimal(max(whole_bytes(spelled(size)) for size in sizes if size is not None))
    if storage_class:
        charge |= {f"{storage_class}{CLASS_KEY}{key}": charge[key] for key in (STORAGE, COUNT) if key in charge}
    return charge


def is_claim_key(key: str) -> bool:
    """Whether claims are charged to the key."""
    return key in (STORAGE, COUNT, OBJECTS) or key.endswith((CLASS_KEY + STORAGE, CLASS_KEY + COUNT))


def amounts(values: Json) -> Amounts:
    """The keys of a quota that concern claims."""
    found = {}
    for key, text in values.items():
        if is_claim_key(key):
            try:
                found[key] = value(text)
            except NoQuantityError:
                continue
    return found


def read_quota(manifest: Json, existing: Iterable[Json]) -> Quota:
    """The quota, with the use of its status, or of the claims that exist where it has no status."""
    spec = manifest["spec"]
    selectors: list[Json] = [{"scopeName": scope, "operator": "Exists"} for scope in spec.get("scopes", [])]
    selectors += at(spec, "scopeSelector", "matchExpressions") or []
    status = manifest.get("status") or {}
    if status.get("hard"):
        used = amounts(status.get("used") or {})
        hard = {key: limit for key, limit in amounts(status["hard"]).items() if key in used}
        return Quota(manifest["metadata"]["name"], "status", hard, used, selectors)
    quota = Quota(manifest["metadata"]["name"], "spec", amounts(spec["hard"]), {}, selectors)
    for key in quota.hard:
        quota.used[key] = total(usage(claim, None).get(key, NOTHING) for claim in existing if quota.counts(claim))
    return quota


def request(quotas: Iterable[Quota], new: Json, old: Json | None, default: str | None) -> list[dict[str, str]]:
    """One request for a claim, at creation (`old` None) or at an update; charged if nothing is exceeded.

    Answers the quota keys that would be exceeded, sorted by quota and key.
    """
    asked: list[tuple[Quota, str, Decimal]] = []
    exceeded = []
    charge = usage(new, default)
    for quota in quotas:
        if not quota.counts(new):
            continue
        before = usage(old, None) if old is not None and quota.counts(old) else {}
        for key, limit in quota.hard.items():
            delta = growth(charge.get(key, NOTHING), before.get(key, NOTHING))
            if not delta:
                continue
            asked.append((quota, key, delta))
            if EXACT.add(quota.used[key], delta) > limit:
                exceeded.append(
                    {
                        "quota": quota.name,
                        "key": key,
                        "requested": digits(delta),
                        "used": digits(quota.used[key]),
                        "hard": digits(limit),
                        "basis": quota.basis,
                    }
                )
    if not exceeded:
        for quota, key, delta in asked:
            quota.used[key] = EXACT.add(quota.used[key], delta)
    return sorted(exceeded, key=lambda one: (one["quota"], one["key"]))
