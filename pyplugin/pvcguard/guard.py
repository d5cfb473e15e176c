"""The check as a library."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from pvcguard import engines, gather, parallel
from pvcguard import inventory as inventories
from pvcguard.collection import Collection
from pvcguard.config import PARAMETERS, Config
from pvcguard.engines import Engine, Review
from pvcguard.errors import (
    AssetError,
    EngineError,
    EngineTimeoutError,
    EngineUnavailableError,
    MissingExtraError,
    PvcguardError,
)
from pvcguard.findings import NOWHERE, Finding, Place, Problem
from pvcguard.manifests import Manifest, Places
from pvcguard.outcome import Report
from pvcguard.registry import entry_kinds
from pvcguard.registry import reviews as has_rules

if TYPE_CHECKING:
    from pathlib import Path

    from pvcguard.mounts import Mounts

# After so many objects on which an engine failed, the engine is at fault rather than they.
_MAX_FAILURES: Final = 10
# These say nothing about an object, and would come again for the next.
_FATAL: Final = (AssetError, EngineTimeoutError, EngineUnavailableError, MissingExtraError)


@dataclass(frozen=True, slots=True)
class _Subject:
    """A review, and the manifest that it is about, if it came from one."""

    review: Review
    manifest: Manifest | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """Objects that were read, the inventory that they are judged against (themselves included), and problems.

    `stored` has those of the supplied objects that a cluster has: a manifest of one of them changes it.
    """

    manifests: tuple[Manifest, ...]
    stored: inventories.Tree
    inventory: inventories.Tree
    problems: tuple[Problem, ...]


class Guard:
    """Checks objects of Kubernetes against the rules::

        guard = pvcguard.Guard(config="pvcguard.yaml", inventory="cluster/")
        report = guard.check("manifests/")

    `engine` is ``embedded``, ``opa``, ``server`` or an Engine. `config` is the path of a file, a mapping of
    parameters, or a Config. `inventory` is what check() takes, and stays for all checks. `complete` names
    the kinds of which all objects are supplied (``all`` for every kind). `namespace` is for namespaced
    objects that name none. `jobs` is how many processes may be used where there is enough work, by default as
    many as there are cores; nothing else depends on it.

    Raises ConfigError, InventoryError, InputError or EngineError for what it cannot use.
    """

    def __init__(
        self,
        *,
        engine: str | Engine = "embedded",
        config: Config | Mapping[str, Any] | str | Path | None = None,
        inventory: Any = None,
        complete: Iterable[str] = (),
        namespace: str = inventories.DEFAULT_NAMESPACE,
        jobs: int | None = None,
    ) -> None:
        self._jobs = parallel.processes(jobs)
        self._engine = engines.create(engine, jobs=self._jobs) if isinstance(engine, str) else engine
        self._config = Config.of(config).complete(complete)
        self._namespace = namespace
        supplied = gather.inventory(inventory, namespace, jobs=self._jobs)
        self._inventory = supplied.tree
        self._problems = tuple(supplied.problems)

    @property
    def config(self) -> Config:
        """The configuration, with the complete kinds."""
        return self._config

    def check(self, objects: Any, *, inventory: Any = None) -> Report:
        """Checks objects that are to be applied; together with `inventory` they are what there is.

        `objects` and `inventory` are dicts, models or dynamic objects of the Kubernetes client, paths of
        files, folders or globs, or iterables of these; `inventory` may be a tree (``{"inventory": …}``) too.
        What cannot be read is in the report's `problems`. Raises InputError for objects of other types,
        EngineUnavailableError, EngineTimeoutError or MissingExtraError when the engine cannot work at all.
        """
        return self.decide(self.read(objects, inventory=inventory))

    def read(self, objects: Any, *, inventory: Any = None) -> Reading:
        """What check() reads, without judging it. Raises InputError for objects of other types."""
        given = gather.objects(objects, self._namespace, jobs=self._jobs)
        supplied = gather.inventory(inventory, self._namespace, jobs=self._jobs)
        stored = self._tree(supplied.tree)
        manifests = tuple(_as_applied(manifest, stored) for manifest in given.manifests)
        built = inventories.build(manifest.object for manifest in manifests)
        return Reading(
            manifests=manifests,
            stored=stored,
            inventory=self._tree(supplied.tree, built),
            problems=(*self._problems, *supplied.problems, *given.problems),
        )

    def decide(self, reading: Reading) -> Report:
        """Judges what read() has read."""
        subjects = [_Subject(_review(m, reading.stored), m) for m in reading.manifests if _is_reviewed(m.object)]
        collection = Collection(reading.manifests, reading.problems)
        return self._report(subjects, reading.inventory, collection, len(reading.manifests))

    def review(self, reviews: Iterable[Review], *, inventory: Any = None) -> Report:
        """Checks admission reviews, ``{"object", "oldObject", "operation", …}`` as Gatekeeper has them.

        Other than with check(), the objects are not part of the inventory.
        """
        supplied = gather.inventory(inventory, self._namespace, jobs=self._jobs)
        given = list(reviews)
        # The API server gives a deletion the old object alone.
        subjects = [
            _Subject(review) for review in given if _is_reviewed(review.get("object") or review.get("oldObject"))
        ]
        collection = Collection((), (*self._problems, *supplied.problems))
        return self._report(subjects, self._tree(supplied.tree), collection, len(given))

    def mounts(self, objects: Any, *, inventory: Any = None) -> Mounts:
        """Who among these objects mounts what; both arguments are what check() takes, and it raises the same."""
        from pvcguard.engines.base import MOUNTS
        from pvcguard.mounts import Mounts, by_claim

        reading = self.read(objects, inventory=inventory)
        kinds = entry_kinds(MOUNTS)
        subjects = [_Subject(_review(m, reading.stored), m) for m in reading.manifests if m.object["kind"] in kinds]
        config, _ = self._config.current()

        def rows(reviews: list[Review]) -> list[list[dict[str, Any]]]:
            return self._engine.rows(MOUNTS, reviews, inventory=reading.inventory, parameters=config.parameters)

        results, failed = self._evaluate(subjects, rows)
        return Mounts(
            mounts=by_claim(row for result in results for row in result),
            problems=(*reading.problems, *failed),
            objects=len(reading.manifests),
            reviewed=len(subjects),
        )

    def data(self, reading: Reading) -> dict[str, Any]:
        """What other hosts read: ``{"inventory": {…}, "pvcguard": {"parameters": {…}}}``."""
        config, _ = self._config.current()
        return {"inventory": reading.inventory, "pvcguard": {"parameters": config.parameters}}

    def _tree(self, *above: inventories.Tree) -> inventories.Tree:
        # Engines know an inventory again by identity: the same one must stay the same.
        return inventories.overlay(self._inventory, *above) if any(above) else self._inventory

    def _report(
        self,
        subjects: Sequence[_Subject],
        tree: inventories.Tree,
        collection: Collection,
        objects: int,
    ) -> Report:
        config, expired = self._config.current()

        def findings(reviews: list[Review]) -> list[list[dict[str, Any]]]:
            return self._engine.findings(reviews, inventory=tree, parameters=config.parameters)

        together = collection.review()
        if together is not None:
            asked = [_Subject(together), *subjects]
        else:
            # Mistakes in the parameters are told even where there is nothing to review.
            asked = list(subjects) or [_Subject({"object": {}})]
        results, failed = self._evaluate(asked, findings)
        places = Places()
        about_parameters = {finding: finding for finding in expired}
        found: list[Finding] = []
        for subject, result in zip(asked, results, strict=True):
            for finding in map(Finding.from_dict, result):
                if finding.resource == PARAMETERS:
                    # Every review brings them once more.
                    if finding not in about_parameters:
                        about_parameters[finding] = finding.at(config.place(finding.path))
                elif subject.review is together:
                    found.append(finding.at(collection.place(finding)))
                elif subjects:
                    found.append(finding.at(_place(places, subject, finding.path)))
        everything = [*about_parameters.values(), *found]
        return Report(
            findings=tuple(f for f in everything if f.outcome == "violation"),
            undecided=tuple(f for f in everything if f.outcome == "unknown"),
            problems=(*collection.problems, *failed),
            objects=objects,
            reviewed=len(subjects),
        )

    @staticmethod
    def _evaluate(
        subjects: Sequence[_Subject], ask: Callable[[list[Review]], list[list[dict[str, Any]]]]
    ) -> tuple[list[list[dict[str, Any]]], list[Problem]]:
        """The engine's answer for each subject. One on which it fails is a problem; the others are decided."""
        failed: list[Problem] = []

        def decide(part: Sequence[_Subject]) -> list[list[dict[str, Any]]]:
            try:
                return ask([s.review for s in part])
            except _FATAL:
                raise
            except PvcguardError as error:
                if len(part) > 1:
                    middle = len(part) // 2
                    return decide(part[:middle]) + decide(part[middle:])
                if len(failed) >= _MAX_FAILURES:
                    raise EngineError(f"the engine failed again and again, at last: {error}") from error
                failed.append(Problem(f"could not be evaluated: {error}", _place(Places(), part[0], ())))
                return [[]]

        return decide(subjects), failed


def _as_applied(manifest: Manifest, stored: inventories.Tree) -> Manifest:
    known = inventories.find(stored, manifest.object)
    if known is None or not inventories.is_stored(known):
        return manifest
    return Manifest(inventories.applied(manifest.object, known), manifest.document, manifest.path)


def _review(manifest: Manifest, stored: inventories.Tree) -> Review:
    known = inventories.find(stored, manifest.object)
    if known is None or not inventories.is_stored(known):
        return {"object": manifest.object}
    return {"object": manifest.object, "oldObject": known}


def _is_reviewed(obj: Any) -> bool:
    if not isinstance(obj, Mapping):
        return False
    metadata = obj.get("metadata")
    return has_rules(obj.get("kind"), metadata.get("name") if isinstance(metadata, Mapping) else None)


def _place(places: Places, subject: _Subject, path: tuple[str | int, ...]) -> Place:
    manifest = subject.manifest
    if manifest is None or manifest.document is None:
        return NOWHERE
    return places.of(manifest.document, (*manifest.path, *path))
