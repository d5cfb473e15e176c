"""What an engine is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, Protocol

from pvcguard.errors import EngineError

# {"object": {...}, "oldObject": {...} or absent, "operation": "CREATE" or absent, ...}, as in Gatekeeper.
Review = Mapping[str, Any]

# What there is to ask: what the rules find, and who mounts what.
FINDINGS: Final = "pvcguard/report/findings"
MOUNTS: Final = "pvcguard/report/mounts"


class Engine(Protocol):
    """Evaluates the rules."""

    def findings(
        self, reviews: Sequence[Review], *, inventory: Mapping[str, Any], parameters: Any
    ) -> list[list[dict[str, Any]]]:
        """For each review its findings in their JSON form, as ordered() orders them.

        None of the arguments is changed. Raises EngineError, or RegoError where a rule failed.
        """
        ...

    def rows(
        self, entry_point: str, reviews: Sequence[Review], *, inventory: Mapping[str, Any], parameters: Any
    ) -> list[list[dict[str, Any]]]:
        """For each review the rows of an entry that gives a table, such as MOUNTS, in their order.

        None of the arguments is changed. Raises as findings() does.
        """
        ...


def rule_input(review: Review, parameters: Any) -> dict[str, Any]:
    """The input document of one review: the same shape on every host."""
    return {"review": review, "parameters": parameters}


def listed(found: Any) -> list[dict[str, Any]]:
    """The value itself. Raises EngineError if it is no list of maps."""
    if not isinstance(found, list) or not all(isinstance(f, dict) for f in found):
        raise EngineError(f"the rules returned something that is no list of maps: {found!r:.200}")
    return found


def ordered(found: Any) -> list[dict[str, Any]]:
    """Findings by id, resource, path and message. Raises EngineError if `found` is no list of findings."""
    try:
        return sorted(listed(found), key=_order)
    except (KeyError, TypeError) as error:
        raise EngineError(f"the rules returned something that is no finding: {error!r}") from error


def _order(finding: dict[str, Any]) -> tuple[Any, ...]:
    resource = finding["resource"]
    return (
        finding["id"],
        tuple(resource[key] for key in ("apiVersion", "kind", "namespace", "name")),
        # Indexes and names do not compare with each other.
        tuple((isinstance(step, str), step) for step in finding["path"]),
        finding["msg"],
    )


def texts(values: Iterable[Any]) -> list[str]:
    """Compact JSON of each value. Raises EngineError for what is no JSON."""
    import json

    try:
        return [json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":")) for value in values]
    except (TypeError, ValueError, RecursionError) as error:
        raise EngineError(f"an object or parameter is no JSON: {error}") from error
