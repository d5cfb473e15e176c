"""What was read, taken together: an object of pvcguard's own, which the rules judge as they judge any other.

No single manifest shows what could not be read, or that another one describes the same object.
"""

from __future__ import annotations

from collections.abc import Sequence

from pvcguard import inventory as inventories
from pvcguard.engines import Review
from pvcguard.findings import NOWHERE, UNREADABLE, Finding, Place, Problem, Resource
from pvcguard.manifests import Manifest, Places


class Collection:
    """The manifests of a check, and the problems of reading them and the inventory."""

    def __init__(self, manifests: Sequence[Manifest], problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        self._duplicates = _duplicates(manifests)

    def review(self) -> Review | None:
        """The object under review; None where there is nothing to tell."""
        if not self.problems and not self._duplicates:
            return None
        return {
            "object": {
                "apiVersion": "pvcguard/v1",
                "kind": "Manifests",
                UNREADABLE: [{"place": p.place.to_dict(), "reason": p.message} for p in self.problems],
                "duplicates": [
                    {**resource.to_dict(), "places": [place.to_dict() for place in places]}
                    for resource, places in self._duplicates.items()
                ],
            }
        }

    def place(self, finding: Finding) -> Place:
        """Where that stands which a finding on the object is about; of duplicates, the one that counts."""
        problem = finding.problem
        if problem is not None:
            return self.problems[problem].place
        return self._duplicates.get(finding.resource, [NOWHERE])[-1]


def _duplicates(manifests: Sequence[Manifest]) -> dict[Resource, list[Place]]:
    """Where each object stands that there is more than once, in order; the last one names its version."""
    by_identity: dict[tuple[str, ...], list[Manifest]] = {}
    for manifest in manifests:
        identity = inventories.identity(manifest.object)
        if identity is not None:
            by_identity.setdefault(identity, []).append(manifest)
    places = Places()
    return {
        Resource(several[-1].object["apiVersion"], kind, namespace, name): [
            NOWHERE if one.document is None else places.of(one.document, one.path) for one in several
        ]
        for (_, kind, namespace, name), several in by_identity.items()
        if len(several) > 1
    }
