"""The command `pvcguard`."""

from __future__ import annotations

import json
import os
import sys
from typing import IO, TYPE_CHECKING

import click

from pvcguard.cli_mounts import mounts
from pvcguard.errors import PvcguardError
from pvcguard.given import Given, reads_manifests

if TYPE_CHECKING:
    from pvcguard.findings import Severity
    from pvcguard.outcome import Report

_FAILED = 2


def _version() -> str:
    import pvcguard

    return pvcguard.__version__


def _print_version(context: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted and not context.resilient_parsing:
        click.echo(f"pvcguard {_version()}")
        context.exit()


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_print_version, help="Print the version."
)
def main() -> None:
    """Checks KServe models on PersistentVolumeClaims: access modes, quotas, storage classes, mounts."""
    for stream in (sys.stdout, sys.stderr):
        # What a terminal cannot show must not end the report.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


@main.command()
@reads_manifests
@click.option(
    "--engine", type=click.Choice(["embedded", "opa", "server"]), default="embedded", show_default=True,
    help="Who evaluates the rules: this program, the opa binary, or an OPA server.",
)  # fmt: skip
@click.option("-o", "--output", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option(
    "--threshold", type=click.Choice(["error", "warning", "info"]), default="error", show_default=True,
    help="Severity from which a finding makes the command end with 1.",
)  # fmt: skip
@click.option(
    "-j", "--jobs", type=click.IntRange(min=1), metavar="N",
    help="Processes to use where there is enough work. Default: the cores.",
)  # fmt: skip
@click.option("--allow-empty", is_flag=True, help="Having nothing to review is no failure.")
def check(given: Given, engine: str, output: str, threshold: Severity, jobs: int | None, allow_empty: bool) -> None:
    """Check manifests: files, folders, globs, or - for standard input.

    They are inventory too: a claim beside the service that mounts it is known. Ends with 2 when something
    could not be read or evaluated, else with 1 when something was found, else with 0.
    """
    report = _checked(given, engine, jobs)
    if output == "json":
        from pvcguard.report import json as form

        click.echo(form.render(report, _version()), nl=False)
    else:
        from pvcguard.report import terminal

        click.echo(terminal.render(report, colour=_colour(sys.stdout)), nl=False)
        if not report.reviewed and not report.problems and not allow_empty:
            click.echo("pvcguard: nothing to review (--allow-empty accepts that)", err=True)
    sys.exit(report.exit_code(threshold, allow_empty=allow_empty))


def _checked(given: Given, engine: str, jobs: int | None) -> Report:
    from pvcguard.findings import Problem
    from pvcguard.outcome import Report

    problems: tuple[Problem, ...] = ()
    try:
        guard = given.guard(engine=engine, jobs=jobs)
        reading = guard.read(given.paths)
        problems = reading.problems
        return guard.decide(reading)
    except PvcguardError as error:
        return Report(problems=(*problems, Problem(str(error))))


def _colour(stream: IO[str]) -> bool:
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


@main.command()
@reads_manifests
@click.option("-o", "--output", metavar="FILE", default="-", help="Default: standard output.")
def export(given: Given, output: str) -> None:
    """Write manifests and parameters as the data document that conftest (--data) and OPA (-d) read."""
    try:
        guard = given.guard()
        reading = guard.read(given.paths)
        for problem in reading.problems:
            click.echo(f"pvcguard: {problem}", err=True)
        with click.open_file(output, "w", encoding="utf-8", atomic=output != "-") as file:
            file.write(json.dumps(guard.data(reading), indent=1) + "\n")
    except (PvcguardError, OSError) as error:
        click.echo(f"pvcguard: {error}", err=True)
        sys.exit(_FAILED)
    sys.exit(_FAILED if reading.problems else 0)


@main.command()
@click.option("-o", "--output", type=click.Choice(["text", "json"]), default="text", show_default=True)
def rules(output: str) -> None:
    """List the rules."""
    from pvcguard import registry

    listed = registry.rules()
    if output == "json":
        click.echo(json.dumps({"version": _version(), "rules": [rule.to_dict() for rule in listed]}, indent=2))
        return
    width = max(len(rule.slug) for rule in listed)
    for rule in listed:
        click.echo(f"{rule.id}  {rule.severity:<7}  {rule.slug:<{width}}  {rule.title}")


@main.command()
@click.argument("rule", metavar="RULE")
def explain(rule: str) -> None:
    """Print what a rule finds, why, and what to do; RULE is its id or name."""
    from pvcguard import registry
    from pvcguard.report import page

    try:
        found = registry.find(rule)
        if found is not None:
            click.echo(page.render(found), nl=False)
            return
        near = registry.nearest(rule)
    except PvcguardError as error:
        click.echo(f"pvcguard: {error}", err=True)
        sys.exit(_FAILED)
    hint = "" if near is None else f", did you mean {near.id} {near.slug}?"
    click.echo(f"pvcguard: there is no rule {rule}{hint}", err=True)
    sys.exit(_FAILED)


main.add_command(mounts)
