"""Configuration: the parameters of the rules, from a file, a Constraint or a caller.

What a parameter means, and whether it is one, is decided in Rego (IN004). Here a file is read, and what
depends on the clock is settled: waivers past their date do not reach the rules.
"""

from __future__ import annotations

import copy
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from pvcguard.errors import ConfigError
from pvcguard.findings import NOWHERE, Finding, Place, Problem, Resource
from pvcguard.manifests import Document, Places

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

# The object that findings about the parameters themselves name.
PARAMETERS: Final = Resource("pvcguard/v1", "Parameters", "", "")
EVERY_KIND: Final = "*"

_CONSTRAINTS: Final = "constraints.gatekeeper.sh/"


@dataclass(frozen=True, slots=True)
class Config:
    """The parameters as the user wrote them, and where they stand.

    `parameters` is a JSON mapping (or whatever a user wrote in its place). `document` and `path` lead to it
    in a file, if it came from one; `waivers` tells which of the file's waivers are left, None for all.
    """

    parameters: Any = field(default_factory=dict)
    document: Document | None = None
    path: tuple[str | int, ...] = ()
    waivers: tuple[int, ...] | None = None

    @classmethod
    def load(cls, path: str | Path) -> Config:
        """Reads ``pvcguard.yaml`` or a Constraint manifest. Raises ConfigError."""
        from pathlib import Path

        from pvcguard.manifests.documents import read_documents
        from pvcguard.manifests.sources import read_file

        documents: list[Document] = []
        for read in read_documents([read_file(Path(path))]):
            if isinstance(read, Problem):
                raise ConfigError(read.message, str(read.place))
            documents.append(read)
        if len(documents) > 1:
            raise ConfigError("a configuration is one document", str(documents[1].start()))
        return cls._of_document(documents[0]) if documents else cls()

    @classmethod
    def _of_document(cls, document: Document) -> Config:
        value = document.value
        if not isinstance(value, dict):
            raise ConfigError("a configuration must be a map", str(document.start()))
        version = value.get("apiVersion")
        if not isinstance(version, str) or not version.startswith(_CONSTRAINTS):
            return cls(value, document)
        spec = value.get("spec")
        if spec is not None and not isinstance(spec, dict):
            raise ConfigError("the spec of a Constraint must be a map", str(Places().of(document, ("spec",))))
        parameters = (spec or {}).get("parameters")
        return cls({} if parameters is None else parameters, document, ("spec", "parameters"))

    @classmethod
    def of(cls, given: Config | Mapping[str, Any] | str | Path | None) -> Config:
        """A Config from whatever a caller may have: one, a mapping of parameters, the path of a file, nothing."""
        if given is None:
            return cls()
        if isinstance(given, Config):
            return given
        if isinstance(given, Mapping):
            return cls(copy.deepcopy(dict(given)))
        if isinstance(given, (str, os.PathLike)):
            return cls.load(given)
        raise ConfigError(f"a configuration is a mapping or the path of a file, not {type(given).__name__}")

    def complete(self, kinds: Iterable[str]) -> Config:
        """The same, with these kinds named complete too; ``all`` stands for every kind."""
        added = [EVERY_KIND if kind == "all" else kind for kind in kinds]
        if not added:
            return self
        listed = self._section("inventory").get("complete")
        return self._with("inventory", "complete", [*(listed if isinstance(listed, list) else ()), *added])

    def kserve(self, version: str) -> Config:
        """The same, for this version of KServe, whatever the parameters say."""
        return self._with("kserve", "version", version)

    def _section(self, name: str) -> dict[str, Any]:
        section = self.parameters.get(name) if isinstance(self.parameters, dict) else None
        return section if isinstance(section, dict) else {}

    def _with(self, section: str, name: str, value: Any) -> Config:
        # Parameters that are no map stay as they are: the rules say what is wrong with them.
        if not isinstance(self.parameters, dict):
            return self
        return replace(self, parameters={**self.parameters, section: {**self._section(section), name: value}})

    def place(self, path: tuple[str | int, ...]) -> Place:
        """Where a parameter stands in the file; nowhere, if there is none."""
        if self.document is None:
            return NOWHERE
        if self.waivers is not None and len(path) > 1 and path[0] == "waivers" and isinstance(path[1], int):
            path = ("waivers", self.waivers[path[1]], *path[2:])
        return Places().of(self.document, (*self.path, *path))

    def current(self, today: date | None = None) -> tuple[Config, tuple[Finding, ...]]:
        """The same without the waivers that ended before `today` (UTC), and one IN005 for each of these.

        A waiver holds on the day that ``expires`` names. Raises ConfigError where that is no date.
        """
        waivers = self.parameters.get("waivers") if isinstance(self.parameters, dict) else None
        if not isinstance(waivers, list):
            return self, ()
        from datetime import UTC, datetime

        today = today or datetime.now(UTC).date()
        kept: list[int] = []
        expired: list[Finding] = []
        for index, waiver in enumerate(waivers):
            last = self._last_day(waiver, index)
            if last is None or today <= last:
                kept.append(index)
            else:
                expired.append(self._expired(waiver, index, last))
        if not expired:
            return self, ()
        parameters = {**self.parameters, "waivers": [waivers[index] for index in kept]}
        return replace(self, parameters=parameters, waivers=tuple(kept)), tuple(expired)

    def _last_day(self, waiver: Any, index: int) -> date | None:
        expires = waiver.get("expires") if isinstance(waiver, dict) else None
        if not isinstance(expires, str):
            # Any other type is a mistake that the rules report.
            return None
        from datetime import date

        try:
            return date.fromisoformat(expires)
        except ValueError:
            place = str(self.place(("waivers", index, "expires")))
            raise ConfigError(f"expires is no date (YYYY-MM-DD): {expires!r}", place) from None

    def _expired(self, waiver: dict[str, Any], index: int, last: date) -> Finding:
        name = next((text for key in ("id", "rule") if isinstance(text := waiver.get(key), str)), str(index))
        path = ("waivers", index, "expires")
        return Finding(
            id="IN005",
            slug="waiver-expired",
            category="input",
            severity="warning",
            outcome="violation",
            msg=f"[IN005] {PARAMETERS}: waiver {name} ended on {last.isoformat()} and is not applied",
            solution="Solve what it covers, or renew the waiver.",
            resource=PARAMETERS,
            path=path,
            details={"waiver": waiver},
            place=self.place(path),
        )
