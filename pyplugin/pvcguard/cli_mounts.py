"""The command `pvcguard mounts`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from pvcguard.errors import PvcguardError
from pvcguard.given import Given, reads_manifests

if TYPE_CHECKING:
    from pvcguard.mounts import Mounts


@click.command()
@reads_manifests
@click.option(
    "--engine", type=click.Choice(["embedded", "opa", "server"]), default="embedded", show_default=True,
    help="Who evaluates the workload model: this program, the opa binary, or an OPA server.",
)  # fmt: skip
@click.option("-o", "--output", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--allow-empty", is_flag=True, help="Having nothing that can mount a claim is no failure.")
def mounts(given: Given, engine: str, output: str, allow_empty: bool) -> None:
    """List who mounts which claim: services of KServe and Kubernetes' own workloads.

    One line for each mount, as KServe makes it of the manifests. What a workload that is listed has made itself, such
    as the pods of a Deployment, is not listed again. Ends with 2 when something could not be read or evaluated.
    """
    table = _table(given, engine)
    from pvcguard.report import mounts as form

    if output == "json":
        import pvcguard

        click.echo(form.render_json(table, pvcguard.__version__), nl=False)
    else:
        for problem in table.problems:
            click.echo(f"pvcguard: {problem}", err=True)
        if table.reviewed:
            click.echo(form.render(table), nl=False)
        elif not table.problems and not allow_empty:
            click.echo("pvcguard: nothing that can mount a claim (--allow-empty accepts that)", err=True)
    sys.exit(table.exit_code(allow_empty=allow_empty))


def _table(given: Given, engine: str) -> Mounts:
    try:
        return given.guard(engine=engine).mounts(given.paths)
    except PvcguardError as error:
        from pvcguard.findings import Problem
        from pvcguard.mounts import Mounts

        return Mounts(problems=(Problem(str(error)),))
