"""The rules, compiled ahead of time to Python: no OPA, no other process."""

from __future__ import annotations

import importlib
import threading
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from itertools import chain
from typing import Any, Final

from pvcguard import parallel
from pvcguard.engines.base import FINDINGS, Review, listed, ordered, texts
from pvcguard.errors import AssetError, PvcguardError
from pvcguard.rego import Policy
from pvcguard.rego.policy import Session

_COMPILED: Final = "pvcguard.policy.compiled"

# A review takes 0.2 to 0.5 ms, a worker some 10 ms until it has told what it found.
_REVIEWS_PER_PROCESS: Final = 150


class EmbeddedEngine:
    """The default. May be used from several threads.

    The session over the last inventory and parameters is kept, since what depends on them alone is worked out
    once in it. `jobs` is how many processes may share many reviews; None stands for the cores.
    Raises ConfigError for less than one.
    """

    def __init__(self, *, jobs: int | None = None) -> None:
        self._jobs = parallel.processes(jobs)
        self._lock = threading.Lock()
        self._last: tuple[Mapping[str, Any], str, Session] | None = None

    def findings(
        self, reviews: Sequence[Review], *, inventory: Mapping[str, Any], parameters: Any
    ) -> list[list[dict[str, Any]]]:
        """See Engine. The objects are used as they are, not copied; none of them may change meanwhile."""
        return self._answers(FINDINGS, ordered, reviews, inventory, parameters)

    def rows(
        self, entry_point: str, reviews: Sequence[Review], *, inventory: Mapping[str, Any], parameters: Any
    ) -> list[list[dict[str, Any]]]:
        """See Engine, and findings()."""
        return self._answers(entry_point, listed, reviews, inventory, parameters)

    def _answers(
        self,
        entry_point: str,
        form: Callable[[Any], list[dict[str, Any]]],
        reviews: Sequence[Review],
        inventory: Mapping[str, Any],
        parameters: Any,
    ) -> list[list[dict[str, Any]]]:
        session = self._session(inventory, parameters)

        def decide(review: Review) -> list[dict[str, Any]]:
            return form(session.query(entry_point, {"review": review}))

        def decide_some(indexes: Sequence[int]) -> list[list[dict[str, Any]] | None]:
            # None for a failure: errors are no JSON.
            found: list[list[dict[str, Any]] | None] = []
            for index in indexes:
                try:
                    found.append(decide(reviews[index]))
                except PvcguardError:
                    found.append(None)
            return found

        if self._jobs == 1 or len(reviews) < 2 * _REVIEWS_PER_PROCESS:
            return [decide(review) for review in reviews]
        groups = _by_namespace(reviews, len(reviews) // self._jobs)
        shared = parallel.share(
            decide_some, groups, [len(group) for group in groups], jobs=self._jobs, least=_REVIEWS_PER_PROCESS
        )
        results = dict(zip(chain.from_iterable(groups), chain.from_iterable(shared), strict=True))
        return [decide(review) if (found := results[i]) is None else found for i, review in enumerate(reviews)]

    def _session(self, inventory: Mapping[str, Any], parameters: Any) -> Session:
        # The text, since values that Python takes for equal (1 and true) need not be so in Rego.
        [given] = texts([parameters])
        with self._lock:
            # Identity, not equality: comparing inventories costs more than a new session.
            if self._last is None or self._last[0] is not inventory or self._last[1] != given:
                session = _policy().session({"inventory": inventory}, {"parameters": parameters})
                self._last = (inventory, given, session)
            return self._last[2]


def _by_namespace(reviews: Sequence[Review], most: int) -> list[list[int]]:
    """Indexes of reviews, those of one namespace together: what depends on it alone is worked out once in a session.

    A namespace with more than `most` is cut, so that it does not end up with a single process.
    """
    groups: dict[Any, list[int]] = {}
    for index, review in enumerate(reviews):
        node: Any = review.get("object") or review.get("oldObject")
        for key in ("metadata", "namespace"):
            node = node.get(key) if isinstance(node, Mapping) else None
        groups.setdefault(node if isinstance(node, str) else "", []).append(index)
    return [group[start : start + most] for group in groups.values() for start in range(0, len(group), most)]


@cache
def _policy() -> Policy:
    try:
        return Policy(importlib.import_module(_COMPILED))
    except ModuleNotFoundError as error:
        if error.name != _COMPILED:
            raise
        raise AssetError("this installation of pvcguard lacks the compiled rules; reinstall it") from error
