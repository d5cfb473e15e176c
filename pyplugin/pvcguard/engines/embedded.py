"""The rules, compiled ahead of time to Python: no OPA, no other process."""

from __future__ import annotations

import importlib
import threading
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, Final

from pvcguard.engines.base import ENTRY_POINT, Review, ordered, texts
from pvcguard.errors import AssetError
from pvcguard.rego import Policy
from pvcguard.rego.policy import Session

_COMPILED: Final = "pvcguard.policy.compiled"


class EmbeddedEngine:
    """The default. May be used from several threads.

    The session over the last inventory and parameters is kept, since what depends on them alone is worked out
    once in it.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last: tuple[Mapping[str, Any], str, Session] | None = None

    def findings(
        self, reviews: Sequence[Review], *, inventory: Mapping[str, Any], parameters: Any
    ) -> list[list[dict[str, Any]]]:
        """See Engine. The objects are used as they are, not copied; none of them may change meanwhile."""
        session = self._session(inventory, parameters)
        return [ordered(session.query(ENTRY_POINT, {"review": review})) for review in reviews]

    def _session(self, inventory: Mapping[str, Any], parameters: Any) -> Session:
        # The text, since values that Python takes for equal (1 and true) need not be so in Rego.
        [given] = texts([parameters])
        with self._lock:
            # Identity, not equality: comparing inventories costs more than a new session.
            if self._last is None or self._last[0] is not inventory or self._last[1] != given:
                session = _policy().session({"inventory": inventory}, {"parameters": parameters})
                self._last = (inventory, given, session)
            return self._last[2]


@cache
def _policy() -> Policy:
    try:
        return Policy(importlib.import_module(_COMPILED))
    except ModuleNotFoundError as error:
        if error.name != _COMPILED:
            raise
        raise AssetError("this installation of pvcguard lacks the compiled rules; reinstall it") from error
