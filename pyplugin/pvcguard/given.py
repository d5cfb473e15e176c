"""What every command that reads manifests is given, and the guard that this makes."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from pvcguard.config import Config
    from pvcguard.guard import Guard

_OPTIONS = (
    click.argument("paths", metavar="PATH...", nargs=-1, required=True),
    click.option(
        "--inventory", metavar="PATH", multiple=True,
        help="Objects that are in the cluster: manifests, or a data document. Repeatable.",
    ),
    click.option(
        "--config", metavar="FILE",
        help="Parameters: a pvcguard.yaml, or a Constraint. Default: pvcguard.yaml in this folder, if there is one.",
    ),
    click.option(
        "--complete", metavar="KIND", multiple=True,
        help="All objects of this kind were supplied, so that what is not among them does not exist."
        " Repeatable; 'all' for every kind.",
    ),
    click.option(
        "-n", "--namespace", default="default", show_default=True, metavar="NAME",
        help="Namespace of objects that name none.",
    ),
    click.option(
        "--kserve-version", metavar="VERSION",
        help="KServe of the cluster, such as 0.15.2. Default: what the parameters say, else the newest.",
    ),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Given:
    """The values of the shared options."""

    paths: tuple[str, ...]
    inventory: tuple[str, ...]
    config: str | None
    complete: tuple[str, ...]
    namespace: str
    kserve_version: str | None

    def guard(self, *, engine: str = "embedded", jobs: int | None = None) -> Guard:
        """The guard that these options ask for. Raises what Guard raises."""
        from pvcguard.guard import Guard

        return Guard(
            engine=engine,
            config=self._config(),
            inventory=self.inventory,
            complete=self.complete,
            namespace=self.namespace,
            jobs=jobs,
        )

    def _config(self) -> Config:
        from pvcguard.config import Config
        from pvcguard.manifests.sources import CONFIG_NAMES

        found = self.config or next((name for name in CONFIG_NAMES if Path(name).is_file()), None)
        config = Config.of(found)
        return config if self.kserve_version is None else config.kserve(self.kserve_version)


def reads_manifests(command: Callable[..., None]) -> Callable[..., None]:
    """Adds the shared options to a command, which gets them as one argument, `given`."""

    @functools.wraps(command)
    def with_given(
        paths: tuple[str, ...],
        inventory: tuple[str, ...],
        config: str | None,
        complete: tuple[str, ...],
        namespace: str,
        kserve_version: str | None,
        **others: Any,
    ) -> None:
        command(Given(paths, inventory, config, complete, namespace, kserve_version), **others)

    for option in reversed(_OPTIONS):
        option(with_given)
    return with_given
