"""The files that belong to the package: Rego, bundles, rule pages, registry.

In an installed package they lie in ``pvcguard/share``; in a source tree, where they are written.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from pvcguard.errors import AssetError

if TYPE_CHECKING:
    from pathlib import Path


def folder(name: str) -> Path:
    """The folder ``policies``, ``bundles`` or ``docs/rules``. Raises AssetError if the installation lacks it."""
    package = _package()
    for parent in (package / "share", package.parent.parent):
        if (parent / name).is_dir():
            return parent / name
    raise AssetError(f"this installation of pvcguard has no {name}; reinstall it")


def bundle(host: str) -> Path:
    """The bundle of a host: ``opa``, ``conftest`` or ``gatekeeper``."""
    path = folder("bundles") / host
    if not path.is_dir():
        raise AssetError(f"this installation of pvcguard has no bundle for {host}; reinstall it")
    return path


def page(rule: str) -> str:
    """The page of the rule with this id, in Markdown."""
    path = folder("docs/rules") / f"{rule}.md"
    try:
        return path.read_text("utf-8")
    except OSError as error:
        raise AssetError(f"this installation of pvcguard has no page for {rule}; reinstall it") from error


def report_modules() -> Iterator[tuple[str, str]]:
    """(id, Rego text) of all modules that the report entry needs; the id is the path under ``policies``."""
    policies = folder("policies")
    for top in (policies / "lib", policies / "entry" / "report"):
        for path in sorted(top.rglob("*.rego")):
            if not path.name.endswith("_test.rego"):
                yield path.relative_to(policies).as_posix(), path.read_text("utf-8")


def generated(name: str) -> str:
    """The text of a generated file of ``pvcguard.policy``, such as ``registry.json``."""
    path = _package() / "policy" / name
    try:
        return path.read_text("utf-8")
    except OSError as error:
        raise AssetError(f"this installation of pvcguard has no {name}; reinstall it") from error


@cache
def _package() -> Path:
    from pathlib import Path

    return Path(__file__).resolve().parent
