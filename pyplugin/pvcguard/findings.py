"""What a check finds: frozen values, the same from every engine.

The JSON form of each is its `to_dict()`. Rego decides all of it except the place, which is looked up in the
manifests' text.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final, Literal

from pvcguard.errors import EngineError

Severity = Literal["error", "warning", "info"]
Outcome = Literal["violation", "unknown"]

# The list of problems in the object that stands for all manifests (pvcguard.collection).
UNREADABLE: Final = "unreadable"

# Most severe first.
SEVERITIES: Final[tuple[Severity, ...]] = ("error", "warning", "info")


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands: file, number of the document in it, line and column, all counted from 1.

    An object that came from no file has an empty `file` and zeros. `text` is the source line.
    """

    file: str = ""
    document: int = 0
    line: int = 0
    column: int = 0
    text: str = field(default="", compare=False)

    def __str__(self) -> str:
        if not self.file:
            return ""
        return f"{self.file}:{self.line}:{self.column}" if self.line else self.file

    def to_dict(self) -> dict[str, Any]:
        """``{file, document, line, column}``."""
        return {"file": self.file, "document": self.document, "line": self.line, "column": self.column}


NOWHERE: Final = Place()


@dataclass(frozen=True, slots=True)
class Problem:
    """Input that could not be read or evaluated. The rest was checked; the command ends with 2."""

    message: str
    place: Place = NOWHERE

    def __str__(self) -> str:
        return f"{self.place}: {self.message}" if self.place.file else self.message

    def to_dict(self) -> dict[str, Any]:
        """``{message, file, document, line, column}``."""
        return {"message": self.message, **self.place.to_dict()}


@dataclass(frozen=True, slots=True)
class Resource:
    """Which object. Empty strings where it has no namespace or says nothing."""

    api_version: str
    kind: str
    namespace: str
    name: str

    def __str__(self) -> str:
        return f"{self.kind} {self.namespace}/{self.name}" if self.namespace else f"{self.kind} {self.name}".rstrip()

    @classmethod
    def from_dict(cls, given: Mapping[str, Any]) -> Resource:
        """From ``{apiVersion, kind, namespace, name}``."""
        return cls(given["apiVersion"], given["kind"], given["namespace"], given["name"])

    def to_dict(self) -> dict[str, str]:
        """``{apiVersion, kind, namespace, name}``."""
        return {
            "apiVersion": self.api_version,
            "kind": self.kind,
            "namespace": self.namespace,
            "name": self.name,
        }


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a rule found, or could not decide (`outcome` is ``unknown``).

    `path` leads, in the object `resource`, to the field that must change. `claim` is the name of the claim
    that it is about, or "". `missing` names the kinds that were not supplied and would decide, or
    the parameter that would, with its dot. `waiver` is the id of the waiver that covers it, or None.
    """

    id: str
    slug: str
    category: str
    severity: Severity
    outcome: Outcome
    msg: str
    solution: str
    resource: Resource
    path: tuple[str | int, ...] = ()
    claim: str = ""
    related: tuple[Resource, ...] = ()
    details: Mapping[str, Any] = field(default_factory=dict, hash=False)
    missing: tuple[str, ...] = ()
    waiver: str | None = None
    place: Place = NOWHERE

    @classmethod
    def from_dict(cls, given: Mapping[str, Any]) -> Finding:
        """From the form that an engine gives. Raises EngineError when it has another form."""
        try:
            return cls(
                id=given["id"],
                slug=given["slug"],
                category=given["category"],
                severity=given["severity"],
                outcome=given["outcome"],
                msg=given["msg"],
                solution=given["solution"],
                resource=Resource.from_dict(given["resource"]),
                path=tuple(given["path"]),
                claim=given["claim"],
                related=tuple(Resource.from_dict(other) for other in given["related"]),
                details=given["details"],
                missing=tuple(given["missing"]),
                waiver=given["waiver"],
            )
        except (KeyError, TypeError) as error:
            raise EngineError(f"an engine returned something that is no finding: {error!r} in {given!r}") from error

    @property
    def file(self) -> str:
        """The manifest's file, or "" when the object came from none."""
        return self.place.file

    @property
    def document(self) -> int:
        """Number of the document in its file, from 1; 0 without a file."""
        return self.place.document

    @property
    def line(self) -> int:
        """Line in the file, from 1; 0 without a file."""
        return self.place.line

    @property
    def column(self) -> int:
        """Column in the line, from 1; 0 without a file."""
        return self.place.column

    @property
    def problem(self) -> int | None:
        """Which of the report's problems it tells; None for none of them."""
        match self.path:
            case (str(key), int(index)) if key == UNREADABLE:
                return index
        return None

    def at(self, place: Place) -> Finding:
        """The same finding, at this place."""
        return replace(self, place=place)

    def to_dict(self) -> dict[str, Any]:
        """The finding as every host has it, with ``file``, ``document``, ``line`` and ``column``."""
        return {
            "id": self.id,
            "slug": self.slug,
            "category": self.category,
            "severity": self.severity,
            "outcome": self.outcome,
            "msg": self.msg,
            "solution": self.solution,
            "resource": self.resource.to_dict(),
            "path": list(self.path),
            "claim": self.claim,
            "related": [other.to_dict() for other in self.related],
            "details": dict(self.details),
            "missing": list(self.missing),
            "waiver": self.waiver,
            **self.place.to_dict(),
        }
